/** A signal that gives up after so many milliseconds. (`AbortSignal.timeout` is younger than the phones we serve.) */
export function within(milliseconds: number): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), milliseconds)
  return controller.signal
}
