import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { Platform } from '../platform/platform.ts';
import { methodRoutes } from './about/methods.tsx';
import { aboutRoutes } from './about/routes.tsx';
import { type Assets, serveAsset } from './assets.ts';
import { pageFailed, pageNotFound, UPLOAD_LIMIT_MB } from './errors.tsx';
import { galleryRoutes } from './gallery-routes.tsx';
import { homeRoutes } from './home.tsx';
import { preferenceRoutes } from './preferences.ts';
import { readableInput } from './readable-input.ts';
import { needsLogin, toLogin, whoIsThere } from './session.ts';
import { sameOriginPosts, securityHeaders } from './security.ts';
import { sessionRoutes } from './sessions.tsx';
import type { Module, WebEnv, WebSettings } from './types.ts';

export type AppParts = {
  platform: Platform;
  modules: readonly Module[];
  assets: Assets;
  settings: WebSettings;
  /** Off in the one test that shows that the database refuses on its own. */
  checks?: 'on' | 'off';
};

const forPeople = bodyLimit({
  maxSize: UPLOAD_LIMIT_MB * 1024 * 1024,
  onError: () => {
    throw new HTTPException(413);
  },
});

/** Nobody logs in with more than this; somebody who sends more has lost the session on the way. */
const GUEST_LIMIT_KB = 256;
const forGuests = bodyLimit({ maxSize: GUEST_LIMIT_KB * 1024, onError: toLogin });

/** Files are taken in from those who have logged in; from others no more than it takes to do so. */
const bodyLimits: MiddlewareHandler<WebEnv> = (c, next) =>
  c.var.visitor === undefined ? forGuests(c, next) : forPeople(c, next);

/** The whole web: what holds for every request, then what everybody may see, then what needs a person. */
export function createApp({ platform, modules, assets, settings, checks = 'on' }: AppParts): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.use(async (c, next) => {
    c.set('platform', platform);
    c.set('settings', settings);
    c.set('assets', assets);
    c.set('modules', modules);
    c.set('locale', 'nb');
    await next();
  });
  app.get('/assets/*', serveAsset);
  app.get('/health', async (c) => {
    await platform.db.gate('select 1', []);
    return c.text('ok');
  });
  app.use(securityHeaders);
  app.use(sameOriginPosts);
  app.use(whoIsThere({ checks }));
  app.use(bodyLimits);
  app.use(readableInput);
  app.onError(pageFailed);
  app.notFound(pageNotFound);

  app.route('/', preferenceRoutes);
  app.route('/', aboutRoutes);
  app.route('/', methodRoutes);
  if (platform.mode === 'demo') app.route('/', galleryRoutes);
  for (const module of modules) if (module.publicRoutes) app.route('/', module.publicRoutes);

  app.use(needsLogin);
  app.route('/', homeRoutes);
  app.route('/', sessionRoutes);
  for (const module of modules) if (module.routes) app.route('/', module.routes);
  return app;
}
