import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Actor, actorOf, type SessionHolder, withoutChecks } from '../access/index.ts';
import type { PersonId } from '../kernel/ids.ts';
import { isLocale, type Locale } from '../kernel/locale.ts';
import { trace } from '../platform/audit.ts';
import type { Platform } from '../platform/platform.ts';
import { dropCookie, readCookie, writeCookie } from './cookies.ts';
import { ownPath } from './own-path.ts';
import type { WebContext, WebEnv } from './types.ts';

/** The outer limits; how long a session may lie idle is the gate's to say (`gate.is_open`). */
const LIFETIME = { demo: '24 hours', 'email-code': '10 hours', 'openid-connect': '10 hours' } as const;

/** How the person showed who it is. */
export type Proof =
  | { method: 'email-code' }
  /** `session` is what the provider calls its own session, when it says. */
  | { method: 'openid-connect'; provider: string; session: string | undefined };

/**
 * Starts a new session and ends the one that the browser had: a token from before the login is worth nothing after it.
 * Gives the id of the session, or undefined when the person has no place here any more.
 */
export async function startSession(
  c: WebContext,
  person: PersonId,
  proof: Proof,
): Promise<string | undefined> {
  const { keys } = c.var.platform;
  const provider = proof.method === 'openid-connect' ? proof.provider : null;
  const atProvider =
    proof.method === 'openid-connect' && proof.session !== undefined
      ? hashOfProviderSession(c.var.platform, proof.provider, proof.session)
      : null;
  return open(c, async (sessionId, token, device) => {
    const [row] = await c.var.platform.db.gate<{ opened: boolean }>(
      'select gate.open_session($1, $2, $3, $4, $5, $6::interval, $7, $8) as opened',
      [
        sessionId,
        keys.hash('session', token),
        person,
        proof.method,
        device,
        LIFETIME[proof.method],
        provider,
        atProvider,
      ],
    );
    return row?.opened === true;
  });
}

/** Starts a session as somebody invented. The database refuses it unless it is itself a demo world. */
export function startDemoSession(c: WebContext, person: PersonId): Promise<string | undefined> {
  const { db, keys } = c.var.platform;
  return open(c, async (sessionId, token, device) => {
    const [row] = await db.gate<{ opened: boolean }>(
      'select gate.open_demo_session($1, $2, $3, $4, $5::interval) as opened',
      [sessionId, keys.hash('session', token), person, device, LIFETIME.demo],
    );
    return row?.opened === true;
  });
}

export function hashOfProviderSession(platform: Platform, provider: string, session: string): Buffer {
  return platform.keys.hash('provider-session', `${provider}\0${session}`);
}

async function open(
  c: WebContext,
  insert: (sessionId: string, token: string, device: string) => Promise<boolean>,
): Promise<string | undefined> {
  const sessionId = uuid();
  const token = randomBytes(32).toString('base64url');
  if (!(await insert(sessionId, token, deviceOf(c.req.header('user-agent'))))) return undefined;
  await endVisitorsSession(c);
  writeCookie(c, 'lederloft', token);
  return sessionId;
}

/** Ends the session that the browser has, here and in the browser. */
export async function endCurrentSession(c: WebContext): Promise<void> {
  dropCookie(c, 'lederloft');
  await endVisitorsSession(c);
}

async function endVisitorsSession(c: WebContext): Promise<void> {
  const { platform, visitor } = c.var;
  if (visitor === undefined) return;
  await platform.db.transaction(visitor, async (tx) => {
    const ended = await tx
      .updateTable('session')
      .set({ ended_at: sql`now()` })
      .where('session.id', '=', visitor.sessionId)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (ended.numUpdatedRows > 0n) await trace(tx, visitor, 'session.ended', visitor.sessionId);
  });
}

/** Finds out who is there. Nobody is refused here: routes that need somebody say so. */
export function whoIsThere(options: { checks: 'on' | 'off' }): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const { platform } = c.var;
    const token = readCookie(c, 'lederloft');
    const visitor = token === undefined ? undefined : await visitorOf(platform, token);
    const seen = visitor !== undefined && options.checks === 'off' ? withoutChecks(visitor) : visitor;
    c.set('visitor', seen);
    if (seen !== undefined) c.set('actor', seen);
    c.set('locale', localeOf(c, seen));
    await next();
  };
}

/** True when the browser has a session that counts no more: the person has been away, or ended it elsewhere. */
export function hasLostSession(c: WebContext): boolean {
  return c.var.visitor === undefined && readCookie(c, 'lederloft') !== undefined;
}

async function visitorOf(platform: Platform, token: string): Promise<Actor | undefined> {
  const [row] = await platform.db.gate<{ holder: SessionHolder | null }>(
    'select gate.actor_of_session($1) as holder',
    [platform.keys.hash('session', token)],
  );
  return row?.holder ? actorOf(row.holder) : undefined;
}

export const needsLogin: MiddlewareHandler<WebEnv> = async (c, next) => {
  if (c.var.visitor === undefined) return toLogin(c);
  await next();
};

export function toLogin(c: WebContext): Response {
  const to = wantedPath(c);
  return c.redirect(to === '/' ? '/login' : `/login?to=${encodeURIComponent(to)}`, 303);
}

/** Where the person wanted to go. A form that was sent too late cannot be sent again, but its page can be shown. */
function wantedPath(c: WebContext): string {
  if (c.req.method === 'GET') {
    const url = new URL(c.req.url);
    return ownPath(`${url.pathname}${url.search}`);
  }
  const page = URL.parse(c.req.header('referer') ?? '');
  return page?.origin === new URL(c.var.platform.publicUrl).origin
    ? ownPath(`${page.pathname}${page.search}`)
    : '/';
}

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
