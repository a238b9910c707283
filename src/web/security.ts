import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { WebEnv } from './types.ts';

/** For what somebody has uploaded: were it shown after all, nothing in it may run, load or speak as us. */
export const FOREIGN_FILE = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** Headers that hold for every answer. Scripts and styles come from us alone, or carry the nonce of this page. */
export const securityHeaders: MiddlewareHandler<WebEnv> = async (c, next) => {
  const nonce = randomBytes(16).toString('base64');
  c.set('nonce', nonce);
  await next();
  const headers = c.res.headers;
  // Somebody's file is given out under a stricter policy of its own.
  if (headers.get('content-security-policy') !== FOREIGN_FILE)
    headers.set(
      'content-security-policy',
      [
        "default-src 'none'",
        `script-src 'self' 'nonce-${nonce}'`,
        `style-src 'self' 'nonce-${nonce}'`,
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "manifest-src 'self'",
      ].join('; '),
    );
  headers.set('x-content-type-options', 'nosniff');
  headers.set('x-frame-options', 'DENY');
  headers.set('referrer-policy', 'same-origin');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
  if (c.var.platform.publicUrl.startsWith('https:')) {
    headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  }
  // Pages are about people: no shared or later reader gets them from a cache.
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
};

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A form is taken only from our own pages. Browsers say where a post comes from (`Sec-Fetch-Site`, else `Origin`);
 * together with SameSite cookies this leaves no room for a forged post, and needs no token in the page.
 */
export const sameOriginPosts: MiddlewareHandler<WebEnv> = async (c, next) => {
  if (!SAFE.has(c.req.method)) {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const own = origin !== undefined && isOwn(origin, c.var.platform.publicUrl, c.req.header('host'));
    if (site === undefined ? !own : site !== 'same-origin') return c.text('Cross-origin post refused', 403);
    if (origin !== undefined && !own) return c.text('Cross-origin post refused', 403);
  }
  await next();
};

function isOwn(origin: string, publicUrl: string, host: string | undefined): boolean {
  return origin === new URL(publicUrl).origin || (host !== undefined && URL.parse(origin)?.host === host);
}
