import fc from 'fast-check'

type Kinds = {
  any: string
  list: string
  texts: string
  text: string
  object: string
  truth: string
}

const width = fc.constantFrom('`0`', '`3`', '`40`', '`2000`', '`1000000000`')

/**
 * JMESPath expressions of every kind that the library knows, also those that let things grow. They keep to the types
 * that functions want, as far as the data lets them, so that most of them find something.
 */
export const expression: fc.Arbitrary<string> = fc.letrec<Kinds>((tie) => {
  const [any, list, texts] = [tie('any'), tie('list'), tie('texts')]
  const [text, object, truth] = [tie('text'), tie('object'), tie('truth')]
  const filled = (pattern: (...parts: string[]) => string, ...parts: fc.Arbitrary<string>[]) =>
    fc.tuple(...parts).map((chosen) => pattern(...chosen))
  const kind = (leaf: fc.Arbitrary<string>, ...grown: fc.Arbitrary<string>[]) =>
    fc.oneof({ depthSize: 'medium', withCrossShrink: true }, leaf, ...grown)
  return {
    any: kind(
      fc.constantFrom('@', '$', 'a', 'b', '`1`', '`null`'),
      list,
      text,
      object,
      truth,
      filled((from, to) => `(${from}) | (${to})`, any, any),
      filled((from) => `(${from})[0]`, list),
      filled((value, inside) => `(let $v = ${value} in [$v, ${inside}])`, any, any),
      filled((one, other) => `not_null(${one}, ${other})`, any, any),
      filled((one, by) => `max_by(${one}, &(${by}))`, list, text),
    ),
    list: kind(
      fc.constantFrom('[@, @]', '[a, b]', '`[1, 2, [3]]`', '[$]'),
      texts,
      filled((one, other) => `[${one}, ${other}]`, any, any),
      filled((one, other) => `[${one}, ${other}][]`, list, list),
      filled((inner) => `(${inner})[*].[@, @]`, list),
      filled((inner) => `(${inner})[::2]`, list),
      filled((inner, by) => `map(&(${by}), ${inner})`, list, any),
      filled((inner, by) => `(${inner})[?${by}]`, list, truth),
      filled((inner, by) => `sort_by(${inner}, &(${by}))`, list, text),
      filled((one, other) => `zip(${one}, ${other})`, list, list),
      filled((inner) => `reverse(${inner})`, list),
      filled((inner) => `(${inner}).*`, object),
      filled((inner) => `items(${inner})`, object),
      filled((inner) => `to_array(${inner})`, any),
    ),
    texts: kind(
      fc.constantFrom("['x', 'y']", "['', 'x y', 'é']"),
      filled((one, other) => `[${one}, ${other}]`, text, text),
      filled((one, other) => `[${one}, ${other}][]`, texts, texts),
      filled((one, other) => `split(${one}, ${other})`, text, text),
      filled((inner) => `sort(${inner})`, texts),
      filled((inner, by) => `map(&(${by}), ${inner})`, texts, text),
      filled((inner) => `keys(${inner})`, object),
    ),
    text: kind(
      fc.constantFrom("'x'", "''", "' a, b '", 'to_string(@)'),
      filled((by, inner) => `join(${by}, ${inner})`, text, texts),
      filled((subject, part, by) => `replace(${subject}, ${part}, ${by})`, text, text, text),
      filled((subject, by) => `replace(${subject}, 'x', 'xx', ${by})`, text, width),
      filled((subject, by) => `pad_left(${subject}, ${by})`, text, width),
      filled((inner) => `to_string(${inner})`, any),
      filled((inner) => `upper(${inner})`, text),
      filled((inner) => `reverse(${inner})`, text),
      filled((inner) => `trim(${inner})`, text),
      filled((inner) => `(${inner})[1:]`, text),
    ),
    object: kind(
      fc.constantFrom('{a: @, b: a}', "{a: 'x', b: `[1]`}"),
      filled((one, other) => `{a: ${one}, b: ${other}}`, any, any),
      filled((one, other) => `merge(${one}, ${other})`, object, object),
      filled((inner, by) => `group_by(${inner}, &(${by}))`, list, text),
      filled((inner) => `from_items(items(${inner}))`, object),
    ),
    truth: kind(
      fc.constantFrom('`true`', 'a', '@'),
      filled((one, other) => `(${one}) == (${other})`, any, any),
      filled((one, other) => `(${one}) || !(${other})`, any, any),
      filled((one, other) => `contains(${one}, ${other})`, text, text),
      filled((one) => `length(${one}) > \`1\``, list),
    ),
  }
}).any
