import type { Context, MiddlewareHandler } from 'hono'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')
/** The policy of a page that any site may show within its own: it can neither run nor send anything. */
const policyWithin = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
  "object-src 'none'",
].join('; ')

const shownWithin = new WeakSet<Context>()

/** Lets any site show the page that answers this request within its own. */
export function letOthersShow(context: Context): void {
  shownWithin.add(context)
}

/** What every answer carries (INP-6): nothing is loaded from elsewhere, nothing inline runs, nobody frames us, nothing is told to others. */
export function safeHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const headers = context.res.headers
    const within = shownWithin.has(context)
    headers.set('Content-Security-Policy', within ? policyWithin : policy)
    headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('Referrer-Policy', 'no-referrer')
    headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    if (within) headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
    else {
      if (!headers.has('Cross-Origin-Resource-Policy')) headers.set('Cross-Origin-Resource-Policy', 'same-origin')
      headers.set('X-Frame-Options', 'DENY')
    }
  }
}
