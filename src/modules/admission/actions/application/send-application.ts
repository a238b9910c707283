import type { Actor } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { Application } from '../../domain/application/application.ts';
import { type ApplicationFault, decideCompleteness } from '../../domain/application/completeness.ts';
import { lastDay } from '../../domain/call/call.ts';
import { mailLetter } from '../../letters/application/jobs.ts';
import { receiptLetter } from '../../letters/application/write-letters.ts';
import { getApplication, saveApplication } from '../../store/application/applications.ts';
import { insertApplicationEvent, insertLetter } from '../../store/application/history.ts';
import { readPapers } from '../../store/application/papers.ts';
import { readSaid } from '../../store/application/said.ts';
import { findNames } from '../../store/municipalities.ts';
import { applicationForStep, type OwnApplication, type StepClosed } from './application-for-step.ts';
import { askManager } from './ask-manager.ts';
import { livingMunicipality } from './living-municipality.ts';

export type SendApplicationFailure =
  | StepClosed
  | { readonly kind: 'faults'; readonly faults: readonly ApplicationFault[] };

/**
 * Sends the application: from here on the municipality and the institution see it, the manager is asked, and the applicant
 * has a receipt. Sent once more by a second click it is sent already, and that is success.
 */
export async function sendApplication(
  actor: Actor,
  id: ApplicationId,
  platform: Platform,
): Promise<Result<void, SendApplicationFailure>> {
  const { today } = platform;
  return platform.db.transaction(actor, async (tx) => {
    const found = await applicationForStep(tx, actor, 'send', id, today);
    if (!found.ok) {
      const isSent = (await getApplication(tx, id)).status === 'submitted';
      return isSent ? succeed(undefined) : found;
    }
    const { application, call } = found.value;

    const [papers, living] = await Promise.all([
      readPapers(tx, id),
      livingMunicipality(tx, application.municipality, today),
    ]);
    const { faults, toFollow } = decideCompleteness(application, papers, call, living === 'ended');
    if (faults.length > 0 || living === null || living === 'ended' || living === 'unknown')
      return fail({ kind: 'faults', faults });

    const at = platform.now();
    await saveApplication(tx, id, at, {
      status: 'submitted',
      submitted_at: at,
      // A municipality that was merged since the form was filled in is written under the code it has now.
      municipality_code: living,
    });
    await insertApplicationEvent(tx, application, {
      at,
      by: actor.person.id,
      side: 'applicant',
      event: 'submitted',
      note: '',
    });
    await trace(tx, actor, 'application.submitted', id, {
      municipality: living,
      details: { call: call.id, wishes: application.wishes.length },
    });
    const asked = await askManager(tx, application, today);
    await sendReceipt(tx, actor, found.value, { asked, toFollow, municipality: living }, platform);
    return succeed(undefined);
  });
}

async function sendReceipt(
  tx: Tx,
  actor: Actor,
  { application, call, extensions }: OwnApplication,
  what: {
    asked: Awaited<ReturnType<typeof askManager>>;
    toFollow: ReturnType<typeof decideCompleteness>['toFollow'];
    municipality: NonNullable<Application['municipality']>;
  },
  platform: Platform,
): Promise<void> {
  const { id, locale } = application;
  const [names, said] = await Promise.all([findNames(tx, [what.municipality]), readSaid(tx, [id])]);
  const manager = said.get(id)?.manager ?? null;
  const written = receiptLetter({
    locale,
    givenName: actor.person.givenName,
    call: call.name,
    at: platform.now(),
    address: `${platform.publicUrl}/applications/${id}`,
    municipality: names.get(what.municipality) ?? what.municipality,
    wishes: application.wishes.flatMap((wish) => {
      const found = call.classes.find((one) => one.id === wish);
      return found === undefined ? [] : [`${found.name}, ${found.city}`];
    }),
    manager:
      what.asked === 'asked' && manager !== null
        ? { kind: 'asked', name: manager.name }
        : { kind: manager === null ? 'nobody-known' : 'stands' },
    toFollow: what.toFollow,
    documentsDue: lastDay(call, 'documents', extensions),
    deadline: lastDay(call, 'application', extensions),
  });
  const letter = await insertLetter(tx, application, {
    kind: 'receipt',
    locale,
    ...written,
    madeAt: platform.now(),
  });
  await mailLetter(tx, letter);
}
