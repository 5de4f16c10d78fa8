type Fields = Record<string, unknown>

/**
 * Version 1 knew one order of trust and API keys in headers alone; everything else of it means the same in version 2.
 * What is not of the expected type is left as it is: the check of the new version names it.
 */
export function v1ToV2(document: Fields): Fields {
  const { precedence, sources, ...rest } = document
  return {
    ...rest,
    schema: 'baton.team-config/2',
    ...(sources !== undefined && {
      sources: Array.isArray(sources) ? sources.map((source) => inside(source, 'definition', auth)) : sources,
    }),
    ...(precedence !== undefined && {
      precedence: Array.isArray(precedence) ? { usual: precedence } : precedence,
    }),
  }
}

const auth = (definition: unknown) => inside(definition, 'auth', apiKey)

function apiKey(value: unknown): unknown {
  if (!isFields(value) || value.kind !== 'api-key' || !('header' in value)) return value
  const { header, ...rest } = value
  return { ...rest, in: 'header', name: header }
}

/** Changes one field of an object, where it is an object and has it. */
function inside(value: unknown, field: string, change: (inner: unknown) => unknown): unknown {
  return isFields(value) && value[field] !== undefined ? { ...value, [field]: change(value[field]) } : value
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
