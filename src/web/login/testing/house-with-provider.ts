import type { PersonId } from '../../../kernel/ids.ts';
import type { OidcProvider } from '../../../platform/environment.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { createTestApp } from '../../testing/test-app.ts';
import { login } from '../index.ts';
import { type OpenIdProvider, startOpenIdProvider } from './openid-provider.ts';
import { aPerson } from './people.ts';
import { openBrowser, type TestBrowser } from './test-browser.ts';

export type HouseWithProvider = {
  platform: TestPlatform;
  provider: OpenIdProvider;
  /** A new browser, at a program with our provider or with others. */
  open(providers?: readonly OidcProvider[]): TestBrowser;
  /** Somebody whom the provider knows, and who has been connected to a person here. */
  aConnectedPerson(subject: string, givenName?: string): Promise<{ id: PersonId; email: string }>;
  /** Who is connected to this subject. */
  connectedTo(subject: string): Promise<PersonId[]>;
  close(): Promise<void>;
};

/** The program and a real OpenID provider beside it. */
export async function aHouseWithProvider(): Promise<HouseWithProvider> {
  const platform = await createTestPlatform();
  const provider = await startOpenIdProvider(platform.publicUrl);
  return {
    platform,
    provider,
    open: (providers = [provider.settings]) => {
      const { app } = createTestApp(platform, [login], { settings: { providers, trustedProxies: 1 } });
      return openBrowser(app, platform.publicUrl);
    },
    aConnectedPerson: async (subject, givenName = 'Kari') => {
      const person = await aPerson(platform, { givenName });
      await platform.owner.query(
        'insert into login_identity (provider, subject, person_id) values ($1, $2, $3)',
        [provider.settings.id, subject, person.id],
      );
      return person;
    },
    connectedTo: async (subject) => {
      const { rows } = await platform.owner.query<{ person_id: PersonId }>(
        'select person_id from login_identity where subject = $1',
        [subject],
      );
      return rows.map((row) => row.person_id);
    },
    close: async () => {
      await provider.stop();
      await platform.close();
    },
  };
}

/** Presses the provider's button, and gives the address that the browser is sent to. */
export async function startAtProvider(browser: TestBrowser, to = '/'): Promise<string> {
  const answer = await browser.get(`/login/oidc/id-porten?to=${encodeURIComponent(to)}`);
  const location = answer.headers.get('location');
  if (answer.status !== 303 || location === null) throw new Error(`No way to the provider: ${answer.status}`);
  return location;
}
