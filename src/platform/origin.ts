const hosts = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/

/**
 * Where a visitor reached the service, from the address of the request: scheme and host. What is no ordinary host name
 * (the visitor's own program writes it) becomes `http://localhost`, so that it can stand in a page and on paper.
 */
export function originOf(requestUrl: string): string {
  if (!URL.canParse(requestUrl)) return 'http://localhost'
  const { protocol, host } = new URL(requestUrl)
  return /^https?:$/.test(protocol) && hosts.test(host) ? `${protocol}//${host}` : 'http://localhost'
}
