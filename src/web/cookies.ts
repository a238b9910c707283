import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { WebContext } from './types.ts';

/**
 * Cookies that say who somebody is, or is about to be: out of reach for script, not sent from other sites' forms, and
 * under https bound to this host by their very name, so that a neighbour on the domain cannot plant one.
 */
type SecretCookie =
  | 'lederloft'
  | 'lederloft-code'
  | 'lederloft-login'
  | 'lederloft-identity'
  | 'lederloft-logout'
  | 'lederloft-leaving';

/** What is only needed at one address is only sent there; a browser takes `__Host-` for the whole site alone. */
const PATHS: Partial<Record<SecretCookie, string>> = { 'lederloft-logout': '/logout' };

export function readCookie(c: WebContext, name: SecretCookie): string | undefined {
  return getCookie(c, nameOf(c, name));
}

/** Without `minutes` the cookie lasts until the browser is closed. */
export function writeCookie(c: WebContext, name: SecretCookie, value: string, minutes?: number): void {
  setCookie(c, nameOf(c, name), value, {
    ...placeOf(c, name),
    httpOnly: true,
    sameSite: 'Lax',
    ...(minutes === undefined ? {} : { maxAge: minutes * 60 }),
  });
}

export function dropCookie(c: WebContext, name: SecretCookie): void {
  deleteCookie(c, nameOf(c, name), placeOf(c, name));
}

function nameOf(c: WebContext, name: SecretCookie): string {
  if (!isHttps(c)) return name;
  return `${PATHS[name] === undefined ? '__Host-' : '__Secure-'}${name}`;
}

function placeOf(c: WebContext, name: SecretCookie): { path: string; secure: boolean } {
  return { path: PATHS[name] ?? '/', secure: isHttps(c) };
}

export function isHttps(c: WebContext): boolean {
  return c.var.platform.publicUrl.startsWith('https:');
}
