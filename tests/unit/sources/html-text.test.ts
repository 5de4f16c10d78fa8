import { expect, it, vi } from 'vitest'
import { htmlToText } from '#lib/sources/html-text.ts'

vi.setConfig({ testTimeout: 60_000 })

it.each([
  ['<p>Hello <b>Eva</b>,</p><p>thank you.</p>', 'Hello Eva,\n\nthank you.'],
  ['one<br>two<br/>three', 'one\ntwo\nthree'],
  ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
  ['  many \n\t spaces\r\n here ', 'many spaces here'],
  ['a<div><div><div></div></div></div>b', 'a\n\nb'],
  ['&lt;b&gt; &amp;amp; &quot;x&quot; &#39;y&#39; &euro;5 &#x1F600;', '<b> &amp; "x" \'y\' €5 😀'],
  ['no &unknown; and a bare & stay', 'no &unknown; and a bare & stay'],
  ['before<script>alert("x")</script>after', 'beforeafter'],
  ['<style>p{color:red}</style>text', 'text'],
  ['<head><title>T</title><meta charset=x></head><body>text</body>', 'text'],
  ['<template><div>hidden<script>x</script></div></template>seen', 'seen'],
  ['<noscript><p>off</p></noscript><iframe>in</iframe>on', 'on'],
  ['<script>if (a</b) "</p>"</script>text', 'text'],
  ['<!-- a comment <p>hidden</p> -->text', 'text'],
  ['<img src=x onerror="alert(1)" alt="a">text', 'text'],
  ['<a href="https://example.com/track?e=eva">link</a>', 'link'],
  ['</script></div></p>text', 'text'],
  ['<p>unclosed <b>tags', 'unclosed tags'],
  ['', ''],
  ['plain text', 'plain text'],
])('%j reads as %j', (html, text) => {
  expect(htmlToText(html)).toBe(text)
})

it('what stands after an unclosed script is not read', () => {
  expect(htmlToText('seen<script>var a = 1<p>not seen')).toBe('seen')
})

const long = 100_000
it.each([
  ['nested blocks', '<div>'.repeat(long / 5)],
  ['blanks between tags', '<b> </b>'.repeat(long / 8)],
  ['blanks', ' '.repeat(long)],
  ['line breaks', '<br>'.repeat(long / 4)],
  ['opening brackets', '<'.repeat(long)],
  ['ampersands', '&'.repeat(long)],
  ['entities', '&amp;'.repeat(long / 5)],
  ['attributes', `<a ${'b=c '.repeat(long / 4)}>`],
  ['hidden parts', '<template>'.repeat(long / 10)],
  ['two megabytes of blanks between tags', '<i> </i>'.repeat(250_000)],
])('%s are read in a moment', (_, html) => {
  const started = performance.now()
  htmlToText(html)
  expect(performance.now() - started).toBeLessThan(10_000)
})

it('a text behind more markup than any message has is left out', () => {
  expect(htmlToText(`start ${'<b></b>'.repeat(100_000)} end`)).not.toContain('end')
})
