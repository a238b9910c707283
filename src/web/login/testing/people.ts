import type { PersonId } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { TestPlatform } from '../../../platform/testing/test-platform.ts';

let people = 0;

/** Somebody who is registered, with an address of their own. */
export async function aPerson(
  platform: TestPlatform,
  given: { givenName?: string; locale?: Locale; email?: string } = {},
): Promise<{ id: PersonId; email: string }> {
  people += 1;
  const id = `00000000-0000-7000-8000-${String(people).padStart(12, '0')}` as PersonId;
  const email = given.email ?? `person${people}@kommune.example`;
  await platform.owner.query(
    'insert into person (id, given_name, family_name, email, locale) values ($1, $2, $3, $4, $5)',
    [id, given.givenName ?? 'Kari', 'Nordmann', email, given.locale ?? 'nb'],
  );
  return { id, email };
}
