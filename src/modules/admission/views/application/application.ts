import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { currentCodes, readFormalLimit } from '../../../organisation/index.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import { applicationAccess } from '../../access/index.ts';
import type { Application } from '../../domain/application/application.ts';
import {
  type ApplicationFault,
  decideCompleteness,
  missingDocuments,
} from '../../domain/application/completeness.ts';
import type { ApplicationEvent, KeptLetter } from '../../domain/application/history.ts';
import type { Papers } from '../../domain/application/papers.ts';
import { type ApplicantStatus, applicantStatus } from '../../domain/application/status.ts';
import { type ApplicantStep, decideApplicantStep } from '../../domain/application/steps.ts';
import { type Call, type DocumentKind, type Extension, isOpen, lastDay } from '../../domain/call/call.ts';
import { hasClassToWaitFor } from '../../domain/seats/takes-more.ts';
import { type Why, whyOf } from '../../domain/seats/why.ts';
import { getApplication } from '../../store/application/applications.ts';
import { findLetter, listApplicationEvents, listLetters } from '../../store/application/history.ts';
import { hasNeed, readNeed } from '../../store/application/needs.ts';
import { readPapers } from '../../store/application/papers.ts';
import { readSaid, type SaidOf } from '../../store/application/said.ts';
import {
  listMunicipalitiesToSendFrom,
  listOwnWorkplaces,
  type Workplace,
} from '../../store/application/staff.ts';
import { getCall, listExtensions } from '../../store/call/calls.ts';
import { findNames, type NamedMunicipality } from '../../store/municipalities.ts';
import { findNewestOffer, findSeatApplication } from '../../store/seats/seats.ts';

export type ApplicationView = {
  readonly application: Application;
  readonly call: Call;
  readonly papers: Papers;
  readonly said: SaidOf;
  readonly status: ApplicantStatus;
  /** Why there is a seat, a place on the list or neither, once that has been decided. */
  readonly why: Why | undefined;
  readonly faults: readonly ApplicationFault[];
  /** Papers that are still to come after the application was sent, or may be. */
  readonly toFollow: readonly DocumentKind[];
  /** The steps that are open today. */
  readonly steps: ReadonlySet<ApplicantStep>;
  readonly municipality: string | null;
  readonly hasNeed: boolean;
  readonly hasLetters: boolean;
  readonly events: readonly ApplicationEvent[];
  readonly isOpen: boolean;
  readonly deadline: LocalDate | null;
  readonly documentsDue: LocalDate | null;
};

const STEPS: readonly ApplicantStep[] = [
  'change',
  'add-document',
  'remove-document',
  'send',
  'withdraw',
  'begin-again',
];

/**
 * The actor's own application, whole.
 *
 * @throws NotFound when it is somebody else's: others read it on pages of their own, with what is theirs to see
 */
export async function viewOwnApplication(
  actor: Actor,
  id: ApplicationId,
  platform: Platform,
): Promise<ApplicationView> {
  return platform.db.read(actor, (tx) => readOwn(tx, actor, id, platform.today));
}

async function getOwn(tx: ReadTx, actor: Actor, id: ApplicationId): Promise<Application> {
  const application = await getApplication(tx, id);
  if (application.person !== actor.person.id) throw new NotFound('application');
  requireAccess(actor, applicationAccess, 'change-application', { ...application, manager: null });
  return application;
}

async function readOwn(
  tx: ReadTx,
  actor: Actor,
  id: ApplicationId,
  today: LocalDate,
): Promise<ApplicationView> {
  const stored = await getOwn(tx, actor, id);
  const { ended, living } = await livingToday(tx, stored.municipality, today);
  // A municipality that was merged is shown, and chosen in the form, under the name that it has now.
  const application = { ...stored, municipality: living };
  const [call, extensions, papers, saidOf, events, letters, need, municipality, seat, newest] =
    await Promise.all([
      getCall(tx, application.call),
      listExtensions(tx, application.call, application.person),
      readPapers(tx, id),
      readSaid(tx, [id]),
      listApplicationEvents(tx, id),
      listLetters(tx, id),
      hasNeed(tx, id),
      nameOf(tx, application.municipality),
      findSeatApplication(tx, id),
      findNewestOffer(tx, id),
    ]);
  const said = saidOf.get(id);
  if (said === undefined) throw new NotFound('application');
  const { faults } = decideCompleteness(application, papers, call, ended);
  const offer =
    said.offer?.status === 'offered' ? 'open' : said.offer?.status === 'accepted' ? 'accepted' : 'none';
  return {
    application,
    call,
    papers,
    said,
    status: applicantStatus(application, call, said, extensions, today),
    why: whyOf({
      offer: newest ?? null,
      placement: seat?.placement?.outcome ?? null,
      hasClassToWaitFor: hasClassToWaitFor(application.wishes, call.classes, today),
      reasons: seat?.placement?.reasons,
      notPlaced: seat?.notPlaced ?? undefined,
    }),
    faults,
    toFollow: missingDocuments(application, papers, call),
    steps: new Set(
      STEPS.filter(
        (step) =>
          decideApplicantStep(step, application, call, extensions, today, { offer }).outcome === 'open',
      ),
    ),
    municipality,
    hasNeed: need,
    hasLetters: letters.length > 0,
    events,
    ...daysOf(call, extensions, today),
  };
}

function daysOf(call: Call, extensions: readonly Extension[], today: LocalDate) {
  return {
    isOpen: isOpen(call, today, extensions),
    deadline: lastDay(call, 'application', extensions),
    documentsDue: lastDay(call, 'documents', extensions),
  };
}

async function nameOf(tx: ReadTx, code: MunicipalityCode | null): Promise<string | null> {
  return code === null ? null : ((await findNames(tx, [code])).get(code) ?? code);
}

async function livingToday(
  tx: ReadTx,
  code: MunicipalityCode | null,
  today: LocalDate,
): Promise<{ ended: boolean; living: MunicipalityCode | null }> {
  if (code === null) return { ended: false, living: null };
  const [only, ...others] = (await currentCodes(tx, [code], today)).get(code) ?? [];
  const ended = only === undefined || others.length > 0;
  return { ended, living: ended ? code : only };
}

export type ApplicationFormView = ApplicationView & {
  /** Where the staff list says that the actor works, under the codes of today. */
  readonly workplaces: readonly (NamedMunicipality & Omit<Workplace, 'municipality'>)[];
  readonly municipalities: readonly NamedMunicipality[];
  /** More credits than this is formal leadership education. */
  readonly formalLimit: number;
  /** What the applicant has said that they need; opened only where it is shown. */
  readonly need: string;
};

/** The application with what one must know to fill in one of its parts. */
export async function viewApplicationForm(
  actor: Actor,
  id: ApplicationId,
  part: string,
  { db, keys, today }: Platform,
): Promise<ApplicationFormView> {
  return db.read(actor, async (tx) => {
    const view = await readOwn(tx, actor, id, today);
    const isJob = part === 'job';
    const [workplaces, municipalities, limit, need] = await Promise.all([
      isJob ? workplacesToday(tx, today) : [],
      isJob ? listMunicipalitiesToSendFrom(tx, today) : [],
      readFormalLimit(tx, today),
      part === 'practical' ? readNeed(tx, view.application, keys) : '',
    ]);
    return { ...view, workplaces, municipalities, formalLimit: limit.credits, need };
  });
}

async function workplacesToday(tx: ReadTx, today: LocalDate): Promise<ApplicationFormView['workplaces']> {
  const workplaces = await listOwnWorkplaces(tx, today);
  const codes = await currentCodes(
    tx,
    workplaces.map((one) => one.municipality),
    today,
  );
  const names = await findNames(tx, [...new Set([...codes.values()].flat())]);
  const seen = new Set<MunicipalityCode>();
  return workplaces.flatMap(({ municipality, ...rest }) =>
    (codes.get(municipality) ?? []).flatMap((code) => {
      if (seen.has(code)) return [];
      seen.add(code);
      return [{ code, name: names.get(code) ?? code, ...rest }];
    }),
  );
}

export type LettersView = {
  readonly application: Application;
  readonly call: Call;
  readonly letters: readonly KeptLetter[];
};

export async function viewOwnLetters(
  actor: Actor,
  id: ApplicationId,
  { db }: Platform,
): Promise<LettersView> {
  return db.read(actor, async (tx) => {
    const application = await getOwn(tx, actor, id);
    const [call, letters] = await Promise.all([getCall(tx, application.call), listLetters(tx, id)]);
    return { application, call, letters };
  });
}

/** @throws NotFound when the letter is not one about this application */
export async function viewOwnLetter(
  actor: Actor,
  id: ApplicationId,
  letterId: string,
  { db }: Platform,
): Promise<{ readonly application: Application; readonly call: Call; readonly letter: KeptLetter }> {
  return db.read(actor, async (tx) => {
    const application = await getOwn(tx, actor, id);
    const [call, letter] = await Promise.all([getCall(tx, application.call), findLetter(tx, letterId)]);
    if (letter === undefined || letter.application !== id) throw new NotFound('letter');
    return { application, call, letter };
  });
}
