/** The line to Firefox: WebDriver BiDi commands as they stand in its specification. */
export interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>
}

interface Remote {
  type: 'success' | 'exception'
  result?: { type: string; value?: unknown; sharedId?: string }
  exceptionDetails?: { text: string }
}

/** A browsing context and those inside it. The panel is among them even where an extension's page frames it. */
export interface Context {
  context: string
  url: string
  children: Context[] | null
}

export async function contextsIn(bidi: Bidi, root: string): Promise<Context[]> {
  const { result } = await bidi.send('browsingContext.getTree', { root })
  const flat = (contexts: Context[]): Context[] =>
    contexts.flatMap((context) => [context, ...flat(context.children ?? [])])
  return flat((result as { contexts: Context[] }).contexts)
}

async function callRaw(bidi: Bidi, context: string, declaration: string, json: string) {
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: declaration,
    arguments: [{ type: 'string', value: json }],
    awaitPromise: true,
    target: { context },
  })
  const remote = result as Remote
  if (remote.type === 'exception') throw new Error(remote.exceptionDetails?.text ?? 'An error in the page.')
  return remote.result
}

/** Runs a function in the document; argument and result travel as JSON. */
export async function callFunction<R, A>(
  bidi: Bidi,
  context: string,
  fn: (arg: A) => R | Promise<R>,
  arg?: A,
): Promise<R> {
  const declaration = `async (json) => JSON.stringify(await (${fn})(json ? JSON.parse(json) : undefined))`
  const result = await callRaw(bidi, context, declaration, JSON.stringify(arg) ?? '')
  return result?.type === 'string' ? JSON.parse(String(result.value)) : (undefined as R)
}

/** Runs a function that gives an element, and gives back the handle that input commands take. */
export async function findElement<A>(
  bidi: Bidi,
  context: string,
  fn: (arg: A) => Promise<Element | null>,
  arg: A,
): Promise<{ sharedId: string } | undefined> {
  const declaration = `(json) => (${fn})(JSON.parse(json))`
  const result = await callRaw(bidi, context, declaration, JSON.stringify(arg))
  return result?.sharedId ? { sharedId: result.sharedId } : undefined
}

/**
 * Runs the body of an async function in the browser's own window, with the browser's rights, and gives back its result
 * as a text: `--remote-allow-system-access` allows it.
 */
export async function runInBrowserWindow(bidi: Bidi, body: string): Promise<string> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = (tree.result as { contexts: Context[] }).contexts[0]?.context
  const expression = `(async () => { ${body} })().then(String)`
  const { result } = await bidi.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context },
  })
  const remote = result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } }
  if (remote.type !== 'success') throw new Error(`Firefox refused: ${remote.exceptionDetails?.text}`)
  return remote.result?.value ?? ''
}
