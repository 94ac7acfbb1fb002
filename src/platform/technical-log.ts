/**
 * What the technical log keeps of something that broke: what kind of fault and where in our code. Never the message of a
 * database error, which can quote what a person wrote.
 */
export function accountOfFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'Something that is no error was thrown.'
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const fromDatabase = 'severity' in error && 'code' in error
  const what = fromDatabase
    ? ['database', ...(['code', 'table', 'constraint', 'column'] as const).map((key) => part(error, key))]
        .filter(Boolean)
        .join(' ')
    : `${error.name}: ${error.message}`
  return [what, ...frames, ...(error.cause === undefined ? [] : [`because ${accountOfFailure(error.cause)}`])].join(
    '\n',
  )
}

/** Writes it, with the moment and the request it broke in, on standard error. */
export function logFailure(error: unknown, requestId: string): void {
  console.error(`${new Date().toISOString()} request ${requestId} failed: ${accountOfFailure(error)}`)
}

function part(error: object, key: string): string {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : ''
}
