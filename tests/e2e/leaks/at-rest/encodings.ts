/** A value in the forms in which it may lie in a file: as it is, in UTF-16, in hex, and in base64 at any offset. */
export function formsOf(value: string | Buffer): Buffer[] {
  const plain = typeof value === 'string' ? Buffer.from(value) : value
  const forms = [plain, Buffer.from(plain.toString('hex')), Buffer.from(plain.toString('hex').toUpperCase())]
  if (typeof value === 'string')
    forms.push(Buffer.from(value, 'utf16le'), ...base64At3Offsets(Buffer.from(value, 'utf16le')))
  return [...forms, ...base64At3Offsets(plain)]
}

/** Base64 writes 3 bytes as 4 letters: the letters in the middle depend on where in a longer text the value begins. */
function base64At3Offsets(bytes: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    // The letters at both ends also depend on the neighbours.
    const inner = text.slice(offset === 0 ? 0 : 4, Math.floor((offset + bytes.length) / 3) * 4)
    const url = inner.replaceAll('+', '-').replaceAll('/', '_')
    return [...new Set([inner, url])].map((form) => Buffer.from(form))
  })
}
