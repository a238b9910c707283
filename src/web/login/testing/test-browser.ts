import type { Hono } from 'hono';
import type { WebEnv } from '../../types.ts';

export type TestBrowser = {
  get(path: string): Promise<Response>;
  post(path: string, fields?: Record<string, string>): Promise<Response>;
  /** Goes where a chain of redirects on our own site leads; stops at the first page, or at another site. */
  follow(answer: Response): Promise<Response>;
  cookies: Map<string, string>;
};

let browsers = 0;

/** A browser that keeps cookies, and that comes from a network of its own unless told another. */
export function openBrowser(app: Hono<WebEnv>, origin: string, from?: string): TestBrowser {
  browsers += 1;
  const network = from ?? `198.51.${Math.floor(browsers / 250)}.${(browsers % 250) + 1}`;
  const cookies = new Map<string, string>();

  async function send(path: string, init: RequestInit & { headers?: Record<string, string> } = {}) {
    const url = new URL(path, origin);
    const answer = await app.request(url.href, {
      ...init,
      headers: {
        'accept-language': 'nb',
        'x-forwarded-for': network,
        ...(cookies.size === 0
          ? {}
          : { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...init.headers,
      },
    });
    for (const line of answer.headers.getSetCookie()) keep(cookies, line);
    return answer;
  }

  return {
    cookies,
    get: (path) => send(path),
    post: (path, fields = {}) =>
      send(path, {
        method: 'POST',
        headers: { origin: new URL(origin).origin, 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams(fields),
      }),
    follow: async (answer) => {
      let last = answer;
      for (let hops = 0; hops < 10; hops += 1) {
        const location = last.headers.get('location');
        if (location === null || new URL(location, origin).origin !== new URL(origin).origin) return last;
        last = await send(location);
      }
      throw new Error('More than ten redirects');
    },
  };
}

/** Enough of a cookie jar for one site: what is set with an age of 0 is gone. */
export function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const name = pair.slice(0, pair.indexOf('='));
  const value = pair.slice(pair.indexOf('=') + 1);
  const gone = attributes.some(
    (attribute) => /^max-age=0$/i.test(attribute) || /^expires=Thu, 01 Jan 1970/i.test(attribute),
  );
  if (gone) cookies.delete(name);
  else cookies.set(name, value);
}
