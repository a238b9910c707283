import type { Actor } from '../../access/index.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { MunicipalityCode } from '../../kernel/municipality-code.ts';
import { nobody } from '../../platform/database/scope.ts';
import type { Platform } from '../../platform/platform.ts';
import { municipalityNames } from '../../modules/organisation/index.ts';
import { CommandFailed } from '../ending.ts';

/** The id that nobody has; what is done stands in the trail with no person. */
const NO_PERSON = '00000000-0000-0000-0000-000000000000' as PersonId;

/**
 * The command line as one who acts: whoever may start it has the database's own password, and still sees the staff of
 * one municipality and nothing else.
 */
export function municipalActor(municipality: MunicipalityCode, locale: Locale): Actor {
  return {
    person: { id: NO_PERSON, givenName: '', familyName: 'lederloft', email: '' },
    sessionId: '',
    locale,
    assignments: [],
    roles: new Set(),
    isAskedAsManager: false,
    isPlanMember: false,
    scope: { ...nobody, staff: [municipality] },
  };
}

/** The name of the municipality. @throws CommandFailed when there is none with this number */
export async function nameOfMunicipality(
  actor: Actor,
  code: MunicipalityCode,
  platform: Platform,
): Promise<string> {
  const name = (await municipalityNames(actor, [code], platform)).get(code);
  if (name !== undefined) return name;
  throw new CommandFailed(
    `No municipality has the number ${code}. Import them first: lederloft import reference.`,
  );
}
