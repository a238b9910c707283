import type { Scoped, Tx } from '../../../../platform/database/database.ts';
import { nobody } from '../../../../platform/database/scope.ts';
import type { Jobs } from '../../../../platform/jobs.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { formatDate } from '../../../../web/format.ts';
import { getCall } from '../../store/call/calls.ts';
import { findExtension } from '../../store/call/extensions.ts';
import { findAddressee } from '../../store/people.ts';
import { keepLetter } from '../../store/seats/letters.ts';
import { admissionTexts } from '../../texts/index.ts';
import { mailLetter } from '../application/jobs.ts';
import { letterFrame } from '../assessment/keep-letter.ts';

/** Nobody in particular, on behalf of the programme. */
const theProgramme: Scoped = { scope: { ...nobody, programme: true } };

type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/**
 * Tells an applicant of the new day. The letter is kept on the application when there is one that was sent; a draft is its
 * owner's alone, and who has not begun has none: they get it by mail only.
 */
export const callJobs: Jobs = {
  'admission.deadline-extended': async (payload, platform) => {
    const mail = await platform.db.transaction(theProgramme, (tx) => tellOfNewDay(tx, payload, platform));
    if (mail !== undefined) await platform.mail.send(mail);
  },
};

async function tellOfNewDay(
  tx: Tx,
  payload: Record<string, string>,
  { now, publicUrl }: Platform,
): Promise<Mail | undefined> {
  const found = await findExtension(tx, payload.extension ?? '');
  const reader = found && (await findAddressee(tx, found.person));
  if (found === undefined || reader === undefined) return undefined; // the account was closed meanwhile
  const call = await getCall(tx, found.call);
  const locale = found.locale ?? reader.locale;
  const { institution, contact } = await letterFrame(
    tx,
    { call: call.id, locale, givenName: reader.givenName },
    now(),
  );
  const words = admissionTexts[locale].call.letters;
  const title = words.title(call.name[locale]);
  const address =
    found.application === null
      ? `${publicUrl}/calls/${call.id}`
      : `${publicUrl}/applications/${found.application}`;
  const body = [
    words.greeting(reader.givenName),
    words.text[found.deadline](call.name[locale], formatDate(found.until, locale)),
    words.onlyYou,
    `${words.link}\n${address}`,
    ...(contact === '' ? [] : [words.contact(contact)]),
    `${words.greetings}\n${institution}`,
  ].join('\n\n');
  if (found.application === null) return { to: reader.email, subject: title, text: body };

  const letter = payload.letter ?? '';
  const isNew = await keepLetter(tx, {
    id: letter,
    application: found.application,
    person: found.person,
    kind: 'deadline-extended',
    locale,
    title,
    body,
    at: now(),
  });
  if (isNew) await mailLetter(tx, letter);
  return undefined;
}
