import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import type { OidcProvider } from '../../../platform/environment.ts';
import { keep } from './test-browser.ts';

export type OpenIdProvider = {
  settings: OidcProvider;
  /** Claims of those who can log in, by the name they log in with. */
  accounts: Map<string, Record<string, unknown>>;
  /** Id tokens that have been handed out, as the provider sent them. */
  idTokens: string[];
  /** Log-ins and log-outs that the provider has seen through. */
  events: string[];
  stop(): Promise<void>;
};

/** A real OpenID provider on this machine. */
export async function startOpenIdProvider(
  publicUrl: string,
  given: Partial<OidcProvider> = {},
): Promise<OpenIdProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The provider has no port');
  const settings: OidcProvider = {
    id: 'id-porten',
    name: 'ID-porten',
    issuer: `http://127.0.0.1:${address.port}`,
    clientId: 'lederloft',
    clientSecret: 'a-secret-of-the-test',
    scope: 'openid email',
    parameters: {},
    levels: [],
    trustEmail: false,
    ...given,
  };
  const accounts = new Map<string, Record<string, unknown>>();
  const provider = quietly(
    () =>
      new Provider(settings.issuer, {
        clients: [
          {
            client_id: settings.clientId,
            client_secret: settings.clientSecret,
            redirect_uris: [`${publicUrl}/login/oidc/${settings.id}/callback`],
            post_logout_redirect_uris: [`${publicUrl}/logged-out`],
            // Makes the provider put its session id in the token, as those with front-channel logout do.
            backchannel_logout_uri: `${settings.issuer}/nobody-listens`,
            backchannel_logout_session_required: true,
          },
        ],
        claims: { openid: ['sub', 'sid'], email: ['email', 'email_verified'] },
        cookies: { keys: ['cookies of the test'] },
        ttl: { Interaction: 600, Session: 3600, Grant: 3600, AccessToken: 600, IdToken: 600 },
        features: {
          devInteractions: { enabled: true },
          backchannelLogout: { enabled: true },
          rpInitiatedLogout: {
            logoutSource: (ctx, form) => {
              ctx.body = `<!doctype html><title>Log out</title>${form}<button form="op.logoutForm" name="logout" value="yes">Yes</button>`;
            },
          },
        },
        findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts.get(id) }) }),
        pkce: { required: () => true },
      }),
  );
  const idTokens: string[] = [];
  const events: string[] = [];
  provider.on('grant.success', (ctx) => {
    const { id_token: token } = ctx.body as { id_token?: string };
    if (token !== undefined) idTokens.push(token);
    events.push('code exchanged');
  });
  provider.on('end_session.success', () => events.push('logged out'));
  const handle = provider.callback();
  server.on('request', (request, response) => void handle(request, response));

  return {
    settings,
    accounts,
    idTokens,
    events,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The library warns that its own pages are for development, which is what they are used for here. */
function quietly<Value>(make: () => Value): Value {
  const { info, warn } = console;
  console.info = () => {};
  console.warn = () => {};
  try {
    return make();
  } finally {
    Object.assign(console, { info, warn });
  }
}

/** A person's browser at the provider: one jar of cookies there. */
export function atProvider() {
  const cookies = new Map<string, string>();

  async function send(url: string, form?: Record<string, string>): Promise<Response> {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) keep(cookies, line);
    return answer;
  }

  return {
    /** Logs in as `login`, says yes to what is asked, and gives the address that the provider sends the browser back to. */
    async logIn(start: string, login: string): Promise<string> {
      const home = new URL(start).origin;
      let answer = await send(start);
      let at = start;
      for (let hops = 0; hops < 20; hops += 1) {
        const location = answer.headers.get('location');
        if (location !== null) {
          at = new URL(location, at).href;
          if (new URL(at).origin !== home) return at;
          answer = await send(at);
          continue;
        }
        const page = await answer.text();
        const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
        if (action === undefined || prompt === undefined) throw new Error(`No way on from ${at}: ${page}`);
        at = new URL(action, at).href;
        answer = await send(at, prompt === 'login' ? { prompt, login, password: 'x' } : { prompt });
      }
      throw new Error('The provider never came to an end');
    },

    /** Says no to the provider's question. */
    async cancel(start: string): Promise<string> {
      const asked = new URL((await send(start)).headers.get('location') ?? '', start).href;
      await send(asked);
      const back = new URL((await send(`${asked}/abort`)).headers.get('location') ?? '', start).href;
      return new URL((await send(back)).headers.get('location') ?? '').href;
    },

    /** Says yes to logging out, and gives the address that the provider sends the browser back to. */
    async logOut(start: string): Promise<string> {
      const page = await (await send(start)).text();
      const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1] ?? '';
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
      const answer = await send(action, { xsrf, logout: 'yes' });
      return answer.headers.get('location') ?? '';
    },

    /** Whether the provider would ask who it is, instead of remembering. */
    async isAskedToLogIn(start: string): Promise<boolean> {
      const interaction = new URL((await send(start)).headers.get('location') ?? '', start);
      if (!interaction.pathname.startsWith('/interaction/')) return false;
      return (await (await send(interaction.href)).text()).includes('value="login"');
    },
  };
}
