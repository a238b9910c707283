import { createHash, randomUUID } from 'node:crypto';
import { aPerson, aRole } from '../../src/modules/organisation/fixtures.ts';
import type {
  AllocationRunId,
  ApplicationDocumentId,
  ApplicationId,
  CallClassId,
  CallId,
  PersonId,
  SeatOfferId,
} from '../../src/kernel/ids.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { nobody } from '../../src/platform/database/scope.ts';
import { GJOVIK, WORDS } from './words.ts';
import { theOnly } from './world.ts';

/** Texts of the application that stand nowhere else. */
export const CALL_WORDS = {
  draftCall: 'Utlysning som ingen skal ane noe om',
  motivation: 'Fordi hjemmetjenesten på Bråstad trenger det',
  education: 'Grunnfag fra Vingrom',
  employer: 'Sykehjemmet på Engelandsødegården',
  position: 'Virksomhetsleder på Skrinnhagen',
  need: 'Trenger teleslynge i Hoffsvangen',
  fileName: 'vitnemal-fra-stokke.pdf',
  municipal: 'Anbefales fordi Blomhaug skal bygges om',
  letter: 'Brevet om plassen på Nordbyen',
  joint: 'Lederne på Tranberg',
  reason: 'Innvilget fordi barnet begynner på Fredheim skole',
  asked: 'Vi mangler attesten fra Thune',
  refusal: 'Attesten fra Vardal gjelder en annen',
  note: 'Skal over i Redalen til våren',
} as const;

/** When the recommendation was signed, which a form that changes it must know. */
export const RECOMMENDED_AT = '2026-11-05T12:00:00.000Z';

export type CallsOfVictim = {
  /** Open, with an application of the victim's that nothing is decided of. */
  open: CallId;
  openClass: CallClassId;
  /** Decided, with an application that has an offer. */
  decided: CallId;
  decidedClass: CallClassId;
  /** What the programme is still writing. */
  draft: CallId;
  draftClass: CallClassId;
  application: ApplicationId;
  document: ApplicationDocumentId;
  letter: string;
  /** Has an offer of a seat. */
  seated: ApplicationId;
  offer: SeatOfferId;
  run: AllocationRunId;
  /** Not sent yet, in the open call. */
  unsent: ApplicationId;
};

export type PeopleOfCall = {
  applicant: PersonId;
  /** Has begun an application and not sent it. */
  hesitant: PersonId;
  /** Whom the applicant works for; asked, and has not answered. */
  asked: PersonId;
  officer: PersonId;
  secondOfficer: PersonId;
  headOfServices: PersonId;
};

type Insert = (table: string, row: Readonly<Record<string, unknown>>) => Promise<void>;

/** Calls in each state, with applications from Gjøvik and everything that can hang on one. */
export async function addCalls(
  platform: TestPlatform,
  by: { coordinator: PersonId; adviser: PersonId },
): Promise<{ calls: CallsOfVictim; people: PeopleOfCall }> {
  const { owner } = platform;
  const insert: Insert = async (table, row) => {
    const names = Object.keys(row);
    await owner.query(
      `insert into ${table} (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`,
      Object.values(row),
    );
  };
  const people = await addPeople(platform);
  const programme = await theOnly(platform, `select id as value from programme where code = 'nasjonal'`);
  const call = async (name: string, state: Readonly<Record<string, unknown>>) => {
    const id = randomUUID() as CallId;
    const classId = randomUUID() as CallClassId;
    await insert('call', {
      id,
      programme_id: programme,
      kind: 'national',
      name: JSON.stringify({ nb: name, nn: name, en: name }),
      about: JSON.stringify({ nb: '', nn: '', en: '' }),
      requirements: JSON.stringify({
        age235: { age: 23, years: 5 },
        priorLearning: { age: 25, years: 5 },
        practiceYears: 0,
      }),
      documents: JSON.stringify([{ kind: 'education', required: true }]),
      rules: JSON.stringify({
        mechanism: 'serial-dictatorship',
        maxPerMunicipality: 2,
        maxPerMunicipalityPerClass: 1,
        countyFloors: {},
        countyCaps: {},
        minimumWishes: 1,
      }),
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
  const published = {
    opens_on: '2026-10-01',
    deadline_on: '2027-04-15',
    documents_due_on: '2027-04-22',
    withdraw_by: '2027-08-01',
    seed: 'granskog',
    published_at: new Date('2026-10-01T08:00:00Z'),
  };
  const open = await call('Nasjonal lederutdanning 2027', { status: 'published', ...published });
  const decided = await call('Nasjonal lederutdanning 2026', {
    status: 'decided',
    ...published,
    opens_on: '2026-02-01',
    deadline_on: '2026-04-15',
    documents_due_on: '2026-04-22',
    withdraw_by: '2026-12-31',
    decided_at: new Date('2026-05-20T08:00:00Z'),
  });
  const draft = await call(CALL_WORDS.draftCall, { status: 'draft' });

  const apply = async (
    to: { id: CallId; classId: CallClassId },
    person: PersonId,
    state: 'draft' | 'submitted',
  ) => {
    const id = randomUUID() as ApplicationId;
    const own = { application_id: id, person_id: person };
    await insert('application', {
      id,
      call_id: to.id,
      person_id: person,
      municipality_code: GJOVIK,
      service: 'home-care',
      position_title: CALL_WORDS.position,
      staff_count: 61,
      formal_leadership_education: false,
      joint_name: CALL_WORDS.joint,
      locale: 'nb',
      status: state,
      submitted_at: state === 'draft' ? null : new Date('2026-11-02T12:00:00Z'),
    });
    await insert('application_wish', { ...own, call_class_id: to.classId, sequence: 1 });
    await insert('application_content', { ...own, motivation: CALL_WORDS.motivation });
    return { id, own };
  };
  const sent = await apply(open, people.applicant, 'submitted');
  const document = await addPapers(platform, insert, sent.own, people.applicant);
  await insert('application_approval', {
    ...sent.own,
    municipality_code: GJOVIK,
    manager_person_id: people.asked,
    status: 'asked',
  });
  await insert('nomination', {
    application_id: sent.id,
    call_id: open.id,
    municipality_code: GJOVIK,
    rank: 1,
    decided_by: by.adviser,
  });
  await insert('recommendation', {
    call_id: open.id,
    municipality_code: GJOVIK,
    body: CALL_WORDS.municipal,
    signed_by: people.headOfServices,
    signed_title: 'Kommunedirektør',
    signed_at: new Date(RECOMMENDED_AT),
  });
  await insert('qualification', {
    ...sent.own,
    status: 'documents-missing',
    asked_documents: CALL_WORDS.asked,
    assessed_by: people.officer,
  });
  await insert('call_extension', {
    id: randomUUID(),
    call_id: open.id,
    person_id: people.applicant,
    deadline: 'documents',
    until: '2027-05-01',
    reason: CALL_WORDS.reason,
    granted_by: people.officer,
  });
  const letter = randomUUID();
  await insert('application_letter', {
    id: letter,
    ...sent.own,
    kind: 'documents',
    locale: 'nb',
    title: CALL_WORDS.letter,
    body: CALL_WORDS.letter,
  });
  await insert('application_event', {
    ...sent.own,
    by_person_id: people.applicant,
    side: 'applicant',
    event: 'submitted',
  });

  const seated = await apply(decided, people.applicant, 'submitted');
  const { run, offer } = await addSeat(insert, decided, seated.own, by.coordinator);
  // One officer has found against the applicant, and another is to confirm it.
  await insert('qualification', {
    ...seated.own,
    status: 'refusal-proposed',
    has_general: false,
    reasons: CALL_WORDS.refusal,
    assessed_by: people.officer,
  });
  await insert('nomination_note', {
    ...seated.own,
    municipality_code: GJOVIK,
    reason: CALL_WORDS.note,
    decided_by: by.adviser,
  });
  const unsent = await apply(open, people.hesitant, 'draft');
  // So that it could be sent as it is.
  await insert('application_education', {
    id: randomUUID(),
    ...unsent.own,
    sequence: 1,
    title: 'Sykepleier',
  });
  return {
    people,
    calls: {
      open: open.id,
      openClass: open.classId,
      decided: decided.id,
      decidedClass: decided.classId,
      draft: draft.id,
      draftClass: draft.classId,
      application: sent.id,
      document,
      letter,
      seated: seated.id,
      offer,
      run,
      unsent: unsent.id,
    },
  };
}

/** People who are in no class and on no staff list, so that it is the application alone that could give them away. */
async function addPeople({ owner }: TestPlatform): Promise<PeopleOfCall> {
  const officer = (email: string) => aPerson(owner, { email });
  const people = {
    applicant: await aPerson(owner, { ...WORDS.applicant, email: 'soker@gjovik.example' }),
    hesitant: await aPerson(owner, { ...WORDS.hesitant, email: 'noler@gjovik.example' }),
    asked: await aPerson(owner, { ...WORDS.applicantsManager, email: 'leder.til.soker@gjovik.example' }),
    officer: await officer('opptak1@innlandet.example'),
    secondOfficer: await officer('opptak2@innlandet.example'),
    headOfServices: await aPerson(owner, { email: 'kommunedirektor@gjovik.example' }),
  };
  await aRole(owner, { person: people.officer, role: 'admission-officer' });
  await aRole(owner, { person: people.secondOfficer, role: 'admission-officer' });
  await aRole(owner, { person: people.headOfServices, role: 'head-of-services', municipality: GJOVIK });
  return people;
}

/** A certificate, a practice, a need and a file, sealed as the program seals them. */
async function addPapers(
  { db, keys }: TestPlatform,
  insert: Insert,
  own: { application_id: ApplicationId; person_id: PersonId },
  person: PersonId,
): Promise<ApplicationDocumentId> {
  const who = { scope: { ...nobody, person } };
  const [need, piece] = await db.transaction(who, (tx) =>
    Promise.all([
      keys.seal(tx, person, 'application_need.text', CALL_WORDS.need),
      keys.seal(tx, person, 'application_document_piece', 'x'),
    ]),
  );
  const document = randomUUID() as ApplicationDocumentId;
  await insert('application_education', {
    id: randomUUID(),
    ...own,
    sequence: 1,
    title: CALL_WORDS.education,
    credits: 60,
  });
  await insert('application_practice', {
    id: randomUUID(),
    ...own,
    sequence: 1,
    employer: CALL_WORDS.employer,
    started_on: '2012-01-01',
    percent: 80,
  });
  await insert('application_need', { ...own, sealed_text: need });
  await insert('application_document', {
    id: document,
    ...own,
    kind: 'education',
    file_name: CALL_WORDS.fileName,
    media_type: 'application/pdf',
    bytes: 1,
    sha256: createHash('sha256').update('x').digest(),
    scanned: 'not-scanned',
  });
  await insert('application_document_piece', {
    document_id: document,
    application_id: own.application_id,
    person_id: own.person_id,
    number: 0,
    sealed: piece,
  });
  return document;
}

async function addSeat(
  insert: Insert,
  call: { id: CallId; classId: CallClassId },
  own: { application_id: ApplicationId; person_id: PersonId },
  coordinator: PersonId,
): Promise<{ run: AllocationRunId; offer: SeatOfferId }> {
  const run = randomUUID() as AllocationRunId;
  const offer = randomUUID() as SeatOfferId;
  await insert('allocation_run', {
    id: run,
    call_id: call.id,
    kind: 'decision',
    mechanism: 'serial-dictatorship',
    inputs: '{}',
    inputs_hash: 'x',
    result: '{}',
    result_hash: 'x',
    made_by: coordinator,
  });
  const placed = { ...own, call_id: call.id, municipality_code: GJOVIK };
  await insert('placement', { ...placed, run_id: run, outcome: 'seat', priority: 1, reasons: '[]' });
  await insert('seat_offer', {
    ...placed,
    id: offer,
    call_class_id: call.classId,
    source: 'allocation',
    status: 'offered',
    reply_by: '2026-12-15',
  });
  return { run, offer };
}
