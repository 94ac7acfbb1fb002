/** Where a database server listens: a folder with its socket, or a host name, and the port. */
export type Listening = { readonly host: string; readonly port: number }

/** A name and password to sign in to a database with. */
export type SignIn = { readonly role: string; readonly password: string }

/** The connection address (URL) of one database for one role. A secret: never to be printed or logged. */
export function addressOf(at: Listening, as: SignIn, database: string): string {
  const name = `${encodeURIComponent(as.role)}:${encodeURIComponent(as.password)}`
  return at.host.startsWith('/')
    ? `postgresql://${name}@/${encodeURIComponent(database)}?host=${encodeURIComponent(at.host)}&port=${at.port}`
    : `postgresql://${name}@${at.host}:${at.port}/${encodeURIComponent(database)}`
}
