import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { v7 as uuid } from 'uuid';
import { type Actor, actorOf, type SessionHolder, withoutChecks } from '../access/index.ts';
import type { PersonId } from '../kernel/ids.ts';
import { isLocale, type Locale } from '../kernel/locale.ts';
import type { Platform } from '../platform/platform.ts';
import type { WebContext, WebEnv } from './types.ts';

/** ID-porten's rule for services is at most 30 idle minutes; the gate enforces it. This is the outer limit. */
const LIFETIME = { demo: '24 hours', 'email-code': '10 hours', 'openid-connect': '10 hours' } as const;
export type LoginMethod = keyof typeof LIFETIME;

function cookieName(platform: Platform): string {
  return isHttps(platform) ? '__Host-lederloft' : 'lederloft';
}

function isHttps(platform: Platform): boolean {
  return platform.publicUrl.startsWith('https:');
}

/** Starts a new session and ends the one that the browser had: a token from before the login is worth nothing after it. */
export async function startSession(
  c: WebContext,
  person: PersonId,
  method: LoginMethod,
  logoutHint: string | null = null,
): Promise<void> {
  const { platform } = c.var;
  await endCurrentSession(c);
  const token = randomBytes(32).toString('base64url');
  await platform.db.gate('select gate.open_session($1, $2, $3, $4, $5, $6::interval, $7)', [
    uuid(),
    platform.keys.hash('session', token),
    person,
    method,
    deviceOf(c.req.header('user-agent')),
    LIFETIME[method],
    logoutHint,
  ]);
  setCookie(c, cookieName(platform), token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: isHttps(platform),
    path: '/',
  });
}

export async function endCurrentSession(c: WebContext): Promise<void> {
  const { platform, visitor } = c.var;
  deleteCookie(c, cookieName(platform), { path: '/', secure: isHttps(platform) });
  if (visitor === undefined) return;
  await platform.db.transaction(visitor, (tx) =>
    tx
      .updateTable('session')
      .set({ ended_at: platform.now() })
      .where('session.id', '=', visitor.sessionId)
      .where('ended_at', 'is', null)
      .execute(),
  );
}

/** Finds out who is there. Nobody is refused here: routes that need somebody say so. */
export function whoIsThere(options: { checks: 'on' | 'off' }): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const { platform } = c.var;
    const token = getCookie(c, cookieName(platform));
    const visitor = token === undefined ? undefined : await visitorOf(platform, token);
    const seen = visitor !== undefined && options.checks === 'off' ? withoutChecks(visitor) : visitor;
    c.set('visitor', seen);
    if (seen !== undefined) c.set('actor', seen);
    c.set('locale', localeOf(c, seen));
    await next();
  };
}

async function visitorOf(platform: Platform, token: string): Promise<Actor | undefined> {
  const [row] = await platform.db.gate<{ holder: SessionHolder | null }>(
    'select gate.actor_of_session($1) as holder',
    [platform.keys.hash('session', token)],
  );
  return row?.holder ? actorOf(row.holder) : undefined;
}

export const needsLogin: MiddlewareHandler<WebEnv> = async (c, next) => {
  if (c.var.visitor === undefined) {
    const to = c.req.method === 'GET' ? `?to=${encodeURIComponent(c.req.path)}` : '';
    return c.redirect(`/login${to}`, 303);
  }
  await next();
};

function localeOf(c: WebContext, visitor: Actor | undefined): Locale {
  if (visitor !== undefined) return visitor.locale;
  const chosen = getCookie(c, 'locale');
  if (isLocale(chosen)) return chosen;
  return fromBrowser(c.req.header('accept-language'));
}

/** The first language in the browser's list that we have; `no` is what some browsers call bokmål. */
export function fromBrowser(header: string | undefined): Locale {
  for (const part of header?.split(',') ?? []) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (tag === 'no') return 'nb';
    if (isLocale(tag)) return tag;
  }
  return 'nb';
}

/** Enough for an owner to recognise the device in a list, and no more. */
export function deviceOf(userAgent: string | undefined): string {
  if (userAgent === undefined) return '?';
  const system = /iPhone|iPad|Android|Windows|Mac OS|CrOS|Linux/.exec(userAgent)?.[0] ?? '?';
  const browser = /Edg|OPR|Firefox|Chrome|Safari/.exec(userAgent)?.[0] ?? '?';
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS': 'Mac', CrOS: 'Chromebook' };
  return `${names[browser] ?? browser}, ${names[system] ?? system}`;
}
