import type { Actor } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { ServiceType } from '../../../organisation/index.ts';
import type { Track } from '../../domain/application/application.ts';
import { type ApplicationFault, decideCompleteness } from '../../domain/application/completeness.ts';
import { type Education, MOST_LINES, type Papers, type Practice } from '../../domain/application/papers.ts';
import { changeWishes, type WishChange } from '../../domain/application/wishes.ts';
import { getApplication, saveApplication, saveWishes } from '../../store/application/applications.ts';
import { insertApplicationEvent } from '../../store/application/history.ts';
import { saveNeed } from '../../store/application/needs.ts';
import {
  readPapers,
  removeLine,
  saveEducation,
  saveMotivation,
  savePractice,
} from '../../store/application/papers.ts';
import { applicationForStep, type OwnApplication, type StepClosed } from './application-for-step.ts';
import { askManager } from './ask-manager.ts';
import { livingMunicipality } from './living-municipality.ts';

export type ApplicationChange =
  | {
      readonly part: 'job';
      readonly municipality: MunicipalityCode | null;
      readonly service: ServiceType | '';
      readonly positionTitle: string;
      readonly staffCount: number | null;
      readonly formalLeadershipEducation: boolean | null;
      readonly track: Track;
    }
  | { readonly part: 'classes'; readonly changes: readonly WishChange[] }
  | { readonly part: 'education'; readonly save: Education }
  | { readonly part: 'education' | 'practice'; readonly remove: string }
  | { readonly part: 'practice'; readonly save: Practice }
  | { readonly part: 'motivation'; readonly motivation: string }
  | {
      readonly part: 'practical';
      readonly need: string;
      readonly locale: Locale;
      readonly jointName: string;
    };

export type ChangeApplicationFailure =
  | StepClosed
  | { readonly kind: 'municipality-unknown' }
  | { readonly kind: 'too-many-lines'; readonly most: number }
  | { readonly kind: 'line-unknown' }
  /** Once it has been sent, an application is always whole: what would make a hole in it is not saved. */
  | { readonly kind: 'would-lack'; readonly faults: readonly ApplicationFault[] };

/** Writes one part of the person's own application, also after it was sent, until the deadline is over. */
export async function changeApplication(
  actor: Actor,
  input: { application: ApplicationId; change: ApplicationChange },
  platform: Platform,
): Promise<Result<void, ChangeApplicationFailure>> {
  const { now, today } = platform;
  // A change that is refused after something was written takes everything back with it.
  const outcome = await platform.db
    .transaction(actor, async (tx) => {
      const found = await applicationForStep(tx, actor, 'change', input.application, today);
      if (!found.ok) return found;
      const own = found.value;
      const wasWhole = await lacks(tx, own, today);

      const written = await write(tx, own, input.change, platform);
      if (!written.ok) throw new Refused(written.failure);
      const { id, status } = own.application;
      if (status === 'submitted') {
        const faults = await lacks(tx, own, today);
        const isNew = faults.filter((fault) => !wasWhole.some((before) => before.kind === fault.kind));
        if (isNew.length > 0) throw new Refused({ kind: 'would-lack', faults: isNew });
        await insertApplicationEvent(tx, own.application, {
          at: now(),
          by: actor.person.id,
          side: 'applicant',
          // An officer who has assessed must see that what it stood on is not what it was.
          event: MERITS.has(input.change.part) ? 'merits-changed' : 'changed',
          note: '',
        });
        if (input.change.part === 'job') await askManager(tx, await getApplication(tx, id), today);
      }
      await trace(tx, actor, 'application.changed', id, { details: { part: input.change.part } });
      return succeed(undefined);
    })
    .catch((error: unknown) => {
      if (error instanceof Refused) return fail(error.failure);
      throw error;
    });
  return outcome;
}

const MERITS: ReadonlySet<ApplicationChange['part']> = new Set(['education', 'practice']);

class Refused extends Error {
  override name = 'Refused';
  readonly failure: ChangeApplicationFailure;

  constructor(failure: ChangeApplicationFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

async function lacks(
  tx: Tx,
  { application, call }: OwnApplication,
  today: Platform['today'],
): Promise<readonly ApplicationFault[]> {
  const [now, papers] = await Promise.all([
    getApplication(tx, application.id),
    readPapers(tx, application.id),
  ]);
  const living = await livingMunicipality(tx, now.municipality, today);
  return decideCompleteness(now, papers, call, living === 'ended').faults;
}

async function write(
  tx: Tx,
  { application, call }: OwnApplication,
  change: ApplicationChange,
  { now, today, keys }: Platform,
): Promise<Result<void, ChangeApplicationFailure>> {
  const { id } = application;
  switch (change.part) {
    case 'job': {
      const living = await livingMunicipality(tx, change.municipality, today);
      if (living === 'unknown' || living === 'ended') return fail({ kind: 'municipality-unknown' });
      await saveApplication(tx, id, now(), {
        municipality_code: living,
        service: change.service,
        position_title: change.positionTitle,
        staff_count: change.staffCount,
        formal_leadership_education: change.formalLeadershipEducation,
        track: change.track,
      });
      return succeed(undefined);
    }
    case 'classes': {
      const held = call.classes.filter((one) => one.cancelled === null);
      const known = change.changes.filter(
        (one) => one.kind !== 'add' || held.some((held) => held.id === one.class),
      );
      await saveWishes(tx, application, known.reduce(changeWishes, application.wishes));
      await saveApplication(tx, id, now());
      return succeed(undefined);
    }
    case 'education':
    case 'practice':
      return writeLine(tx, application, change, await readPapers(tx, id), now());
    case 'motivation':
      await saveMotivation(tx, application, change.motivation);
      await saveApplication(tx, id, now());
      return succeed(undefined);
    case 'practical':
      await saveNeed(tx, application, change.need, keys, now());
      await saveApplication(tx, id, now(), { locale: change.locale, joint_name: change.jointName });
      return succeed(undefined);
  }
}

async function writeLine(
  tx: Tx,
  application: OwnApplication['application'],
  change: Extract<ApplicationChange, { part: 'education' | 'practice' }>,
  papers: Papers,
  now: Date,
): Promise<Result<void, ChangeApplicationFailure>> {
  const { id } = application;
  await saveApplication(tx, id, now);
  if ('remove' in change) {
    await removeLine(
      tx,
      change.part === 'education' ? 'application_education' : 'application_practice',
      id,
      change.remove,
    );
    return succeed(undefined);
  }
  const lines = papers[change.part];
  if (lines.length >= MOST_LINES && !lines.some((line) => line.id === change.save.id))
    return fail({ kind: 'too-many-lines', most: MOST_LINES });
  const saved =
    change.part === 'education'
      ? await saveEducation(tx, application, change.save)
      : await savePractice(tx, application, change.save);
  return saved ? succeed(undefined) : fail({ kind: 'line-unknown' });
}
