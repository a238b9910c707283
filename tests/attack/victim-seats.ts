import { randomUUID } from 'node:crypto';
import type { AllocationRunId, ApplicationId, CallClassId, CallId, PersonId } from '../../src/kernel/ids.ts';
import { actorFor } from '../../src/modules/cohort/testing/story.ts';
import { viewSeats } from '../../src/modules/admission/views/seats/allocation.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { GJOVIK } from './words.ts';
import { theOnly } from './world.ts';

/** Calls in the moments in which something can be done with their seats; the applicant is the same in all of them. */
export type SeatsOfVictim = {
  /** A draft with everything in place. */
  ready: CallId;
  /** The papers are in, and nothing is decided. */
  due: CallId;
  dueApplication: ApplicationId;
  /** What the page of the decision shows, as a hash. */
  dueSeen: string;
  waitingCall: CallId;
  waitingClass: CallClassId;
  waiting: ApplicationId;
  /** The seats shared out once more for the one who waits, whose appeal it answers. */
  appealRun: AllocationRunId;
  /** Without credits, and let go by the manager. */
  guestCall: CallId;
  guestClass: CallClassId;
  guest: ApplicationId;
  acceptedCall: CallId;
  accepted: ApplicationId;
};

type By = {
  readonly coordinator: PersonId;
  readonly adviser: PersonId;
  readonly applicant: PersonId;
  readonly asked: PersonId;
  readonly officer: PersonId;
};
type Row = Readonly<Record<string, unknown>>;

export async function addSeats(platform: TestPlatform, by: By): Promise<SeatsOfVictim> {
  const programme = await theOnly(platform, `select id as value from programme where code = 'nasjonal'`);
  const insert = async (table: string, row: Row) => {
    const names = Object.keys(row);
    await platform.owner.query(
      `insert into ${table} (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`,
      Object.values(row),
    );
  };
  const call = async (name: string, state: Row) => {
    const id = randomUUID() as CallId;
    const classId = randomUUID() as CallClassId;
    const text = JSON.stringify({ nb: name, nn: name, en: name });
    await insert('call', {
      id,
      programme_id: programme,
      kind: 'national',
      name: text,
      about: text,
      contact_email: 'opptak@hogskole.example',
      opens_on: '2026-02-01',
      deadline_on: '2026-04-15',
      documents_due_on: '2026-04-22',
      withdraw_by: '2026-12-31',
      requirements: JSON.stringify({ age235: null, priorLearning: null, practiceYears: 0 }),
      documents: '[]',
      rules: JSON.stringify({
        mechanism: 'serial-dictatorship',
        maxPerMunicipality: null,
        maxPerMunicipalityPerClass: null,
        countyFloors: {},
        countyCaps: {},
        minimumWishes: 1,
      }),
      seed: 'furukongle',
      created_by: by.coordinator,
      ...state,
    });
    await insert('call_class', {
      id: classId,
      call_id: id,
      sequence: 1,
      name: `${name} – Oslo 1`,
      city: 'Oslo',
      seats: 54,
      starts_on: '2027-09-06',
    });
    return { id, classId };
  };
  const published = { status: 'published', published_at: new Date('2026-02-01T08:00:00Z') };
  const decided = { ...published, status: 'decided', decided_at: new Date('2026-05-20T08:00:00Z') };

  const apply = async (to: { id: CallId; classId: CallClassId }, given: Row = {}) => {
    const id = randomUUID() as ApplicationId;
    const own = { application_id: id, person_id: by.applicant };
    await insert('application', {
      id,
      call_id: to.id,
      person_id: by.applicant,
      municipality_code: GJOVIK,
      formal_leadership_education: false,
      locale: 'nb',
      status: 'submitted',
      submitted_at: new Date('2026-03-02T12:00:00Z'),
      ...given,
    });
    await insert('application_wish', { ...own, call_class_id: to.classId, sequence: 1 });
    await insert('application_approval', {
      ...own,
      municipality_code: GJOVIK,
      manager_person_id: by.asked,
      status: 'approved',
      decided_by: by.asked,
      decided_at: new Date('2026-03-10T12:00:00Z'),
    });
    return { id, own };
  };
  const place = async (
    to: { id: CallId; classId: CallClassId },
    own: Row,
    outcome: 'seat' | 'waiting',
    inputs = '{}',
  ): Promise<void> => {
    const run = randomUUID();
    await insert('allocation_run', {
      id: run,
      call_id: to.id,
      kind: 'decision',
      mechanism: 'serial-dictatorship',
      inputs,
      inputs_hash: 'x',
      result: '{}',
      result_hash: 'x',
      made_by: by.coordinator,
    });
    const placed = { ...own, call_id: to.id, municipality_code: GJOVIK };
    await insert('placement', { ...placed, run_id: run, outcome, priority: 1, reasons: '[]' });
    if (outcome === 'waiting') return;
    await insert('seat_offer', {
      ...placed,
      id: randomUUID(),
      call_class_id: to.classId,
      source: 'allocation',
      status: 'accepted',
      reply_by: '2026-06-15',
      answered_at: new Date('2026-06-01T08:00:00Z'),
    });
  };

  const ready = await call('Klar til å publiseres', {
    status: 'draft',
    opens_on: '2027-02-01',
    deadline_on: '2027-04-15',
    documents_due_on: '2027-04-22',
    withdraw_by: '2027-08-01',
  });
  const due = await call('Lederutdanning høsten 2026', published);
  const dueApplication = await apply(due);
  await insert('qualification', {
    ...dueApplication.own,
    status: 'qualified',
    route: 'general',
    assessed_by: by.officer,
  });
  await insert('nomination', {
    application_id: dueApplication.id,
    call_id: due.id,
    municipality_code: GJOVIK,
    rank: 1,
    decided_by: by.adviser,
  });
  const waitingCall = await call('Lederutdanning vinteren 2026', decided);
  const waiting = await apply(waitingCall);
  const inputs = inputsOf(waitingCall.classId, waiting.id);
  await place(waitingCall, waiting.own, 'waiting', inputs);
  const appealRun = randomUUID() as AllocationRunId;
  await insert('allocation_run', {
    id: appealRun,
    call_id: waitingCall.id,
    kind: 'appeal',
    mechanism: 'serial-dictatorship',
    inputs,
    inputs_hash: 'x',
    result: '{}',
    result_hash: 'x',
    made_by: by.coordinator,
    application_id: waiting.id,
    correction: JSON.stringify({ rank: 1, formalLeadershipEducation: false }),
  });
  const guestCall = await call('Lederutdanning våren 2026', decided);
  const guest = await apply(guestCall, { track: 'non-credit' });
  const acceptedCall = await call('Lederutdanning sommeren 2026', decided);
  const accepted = await apply(acceptedCall);
  await place(acceptedCall, accepted.own, 'seat');

  const coordinator = await actorFor(platform, by.coordinator);
  const { preview } = await viewSeats(coordinator, due.id, { optimum: false }, platform);
  return {
    ready: ready.id,
    due: due.id,
    dueApplication: dueApplication.id,
    dueSeen: preview?.inputHash ?? '',
    waitingCall: waitingCall.id,
    waitingClass: waitingCall.classId,
    waiting: waiting.id,
    appealRun,
    guestCall: guestCall.id,
    guestClass: guestCall.classId,
    guest: guest.id,
    acceptedCall: acceptedCall.id,
    accepted: accepted.id,
  };
}

/** One seat and one applicant, who would get it. */
function inputsOf(callClass: CallClassId, applicant: ApplicationId): string {
  return JSON.stringify({
    engineVersion: 1,
    mechanism: 'serial-dictatorship',
    input: {
      seed: 'x',
      classes: [{ id: callClass, seats: 1 }],
      rules: {},
      applicants: [
        {
          id: applicant,
          municipality: GJOVIK,
          county: '34',
          municipalRank: 1,
          formalLeadershipEducation: false,
          classes: [callClass],
        },
      ],
    },
  });
}
