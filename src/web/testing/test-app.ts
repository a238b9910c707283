import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { v7 as uuid } from 'uuid';
import type { PersonId } from '../../kernel/ids.ts';
import type { Platform } from '../../platform/platform.ts';
import { createApp } from '../app.tsx';
import { unbuiltAssets } from '../assets.ts';
import type { Module, WebEnv, WebSettings } from '../types.ts';

export type Browser = {
  get(path: string): Promise<Response>;
  /** Posts a form as a browser does from our own page; a list of values becomes a repeated field. */
  post(path: string, fields?: Record<string, string | readonly string[] | File>): Promise<Response>;
};

export type TestApp = {
  app: Hono<WebEnv>;
  /** A browser in which this person has logged in. */
  as(person: PersonId): Promise<Browser>;
  /** A browser in which nobody has logged in. */
  guest: Browser;
};

/** The whole web on a test's own database, asked in the same process. */
export function createTestApp(
  platform: Platform,
  modules: readonly Module[],
  options: { checks?: 'on' | 'off'; settings?: Partial<WebSettings> } = {},
): TestApp {
  const settings = { providers: [], trustedProxies: 0, ...options.settings };
  const app = createApp({ platform, modules, assets: unbuiltAssets, ...options, settings });
  return {
    app,
    guest: browser(app, platform.publicUrl, undefined),
    as: async (person) => {
      const token = randomBytes(32).toString('base64url');
      await platform.db.gate('select gate.open_session($1, $2, $3, $4, $5, $6::interval)', [
        uuid(),
        platform.keys.hash('session', token),
        person,
        'email-code',
        'test',
        '1 hour',
      ]);
      return browser(app, platform.publicUrl, `lederloft=${token}`);
    },
  };
}

function browser(app: Hono<WebEnv>, origin: string, cookie: string | undefined): Browser {
  const headers: Record<string, string> = {
    'accept-language': 'nb',
    ...(cookie === undefined ? {} : { cookie }),
  };
  return {
    get: async (path) => app.request(`${origin}${path}`, { headers }),
    post: async (path, fields = {}) =>
      app.request(`${origin}${path}`, {
        method: 'POST',
        headers: { ...headers, origin, 'sec-fetch-site': 'same-origin' },
        body: formOf(fields),
      }),
  };
}

function formOf(fields: Record<string, string | readonly string[] | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string' || value instanceof File) form.append(name, value);
    else value.forEach((one) => form.append(name, one));
  }
  return form;
}
