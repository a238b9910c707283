import type { Hono } from 'hono';
import { modules } from '../../src/modules.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { createTestApp } from '../../src/web/testing/test-app.ts';
import type { WebEnv } from '../../src/web/types.ts';

/** Every route that the program serves, in the demo or in earnest, as the web itself lists them. */
export function servedRoutes(platform: TestPlatform): ReadonlySet<string> {
  return new Set(
    (['real', 'demo'] as const).flatMap((mode) =>
      patternsOf(createTestApp({ ...platform, mode, today: platform.today }, modules).app),
    ),
  );
}

/** What runs before every page, and answers none by itself, is no route. */
function patternsOf(app: Hono<WebEnv>): readonly string[] {
  return app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
}
