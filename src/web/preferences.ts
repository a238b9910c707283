import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { isLocale } from '../kernel/locale.ts';
import { isHttps } from './cookies.ts';
import { colourSchemes } from './layout/shell.ts';
import { ownPath } from './own-path.ts';
import type { WebEnv } from './types.ts';

const YEAR_SECONDS = 365 * 24 * 3600;

export const preferenceRoutes = new Hono<WebEnv>();

/** Language and colours: remembered on the person when there is one, and otherwise in the browser. */
preferenceRoutes.post('/preferences', async (c) => {
  const { platform, visitor } = c.var;
  const { locale, colourScheme, returnTo } = await c.req.parseBody();
  const keep = {
    path: '/',
    maxAge: YEAR_SECONDS,
    sameSite: 'Lax',
    httpOnly: true,
    secure: isHttps(c),
  } as const;
  if (isLocale(locale)) {
    setCookie(c, 'locale', locale, keep);
    if (visitor !== undefined) {
      await platform.db.transaction(visitor, (tx) =>
        tx.updateTable('person').set({ locale }).where('id', '=', visitor.person.id).execute(),
      );
    }
  }
  const scheme = colourSchemes.find((candidate) => candidate === colourScheme);
  if (scheme !== undefined) setCookie(c, 'colour-scheme', scheme, keep);
  return c.redirect(ownPath(returnTo), 303);
});
