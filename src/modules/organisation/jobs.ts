import type { PersonId, StaffImportId } from '../../kernel/ids.ts';
import { municipalityCode } from '../../kernel/municipality-code.ts';
import { nobody } from '../../platform/database/scope.ts';
import type { Job, Jobs } from '../../platform/jobs.ts';
import { compareStaffImport } from './actions/compare-staff-import.ts';
import { MUNICIPAL_ROLES } from './domain/municipal-role.ts';
import { findMunicipality } from './store/municipalities.ts';
import { findPerson } from './store/people.ts';
import { organisationTexts } from './texts/index.ts';

/** Whom a letter is for, seen with the eyes of the municipality that sends it. */
async function readRecipient(payload: Record<string, string>, { db }: Parameters<Job>[1]) {
  const code = municipalityCode(payload.municipality ?? '');
  return db.read({ scope: { ...nobody, staff: [code] } }, async (tx) => {
    const [person, municipality] = await Promise.all([
      findPerson(tx, payload.person as PersonId),
      findMunicipality(tx, code),
    ]);
    return person === undefined || municipality === undefined ? undefined : { person, municipality };
  });
}

/** Tells somebody that the municipality has given them a login. */
const mailInvitation: Job = async (payload, platform) => {
  const found = await readRecipient(payload, platform);
  if (found === undefined) return; // unlinked again before the letter was written
  const texts = organisationTexts[found.person.locale].letters;
  await platform.mail.send({
    to: found.person.email,
    subject: texts.invitationSubject,
    text: texts.invitation({
      name: found.person.givenName,
      municipality: found.municipality.name,
      address: platform.publicUrl,
    }),
  });
};

/** Tells somebody which role they have got. */
const mailRole: Job = async (payload, platform) => {
  const found = await readRecipient(payload, platform);
  const role = MUNICIPAL_ROLES.find((known) => known === payload.role);
  if (found === undefined || role === undefined) return; // the role was taken back before the letter was written
  const texts = organisationTexts[found.person.locale];
  await platform.mail.send({
    to: found.person.email,
    subject: texts.letters.roleSubject(found.municipality.name),
    text: texts.letters.role({
      name: found.person.givenName,
      role: texts.roles[role],
      municipality: found.municipality.name,
      address: platform.publicUrl,
    }),
  });
};

/** Holds a large staff list against the register; whoever uploaded it sees the page change when it is done. */
const compareList: Job = async (payload, platform) => {
  const staff = [municipalityCode(payload.municipality ?? '')];
  await compareStaffImport({ scope: { ...nobody, staff } }, payload.importId as StaffImportId, platform);
};

export const organisationJobs: Jobs = {
  'organisation.compare-staff-import': compareList,
  'organisation.mail-invitation': mailInvitation,
  'organisation.mail-role': mailRole,
};
