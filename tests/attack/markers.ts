import { readSheet } from 'read-excel-file/node';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import type { Attacker } from './attackers.ts';
import type { Belonging, Belongs } from './belongings.ts';
import { PLAN_WORDS } from './victim-plan-words.ts';
import { CALL_WORDS } from './victim-call.ts';
import { ORDER_WORDS } from './victim-orders.ts';
import { GJOVIK, WORDS } from './words.ts';

/** What gives the victim away in an answer. */
export type Markers = {
  /** Full names, as «Given Family»; looked for both ways round, also over the cells of a table. */
  names: ReadonlySet<string>;
  emails: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  phrases: readonly string[];
};

const PHRASES: Partial<Record<Belongs, readonly string[]>> = {
  staff: [
    WORDS.unit,
    WORDS.title,
    WORDS.education,
    WORDS.fileName,
    WORDS.problem,
    WORDS.employee.familyName,
    WORDS.imported.familyName,
    WORDS.pending.familyName,
  ],
  'call-draft': [CALL_WORDS.draftCall],
  application: [
    WORDS.applicant.familyName,
    WORDS.applicantsManager.familyName,
    CALL_WORDS.position,
    CALL_WORDS.municipal,
    CALL_WORDS.letter,
    CALL_WORDS.joint,
    CALL_WORDS.reason,
    CALL_WORDS.asked,
  ],
  papers: [
    CALL_WORDS.motivation,
    CALL_WORDS.education,
    CALL_WORDS.employer,
    CALL_WORDS.need,
    CALL_WORDS.fileName,
  ],
  roles: [WORDS.head.familyName],
  draft: [ORDER_WORDS.draft],
  order: [ORDER_WORDS.sent],
  class: ['Gjøvikregionen 2026', WORDS.plannedClass, WORDS.finishedClass, WORDS.gatheringNote],
  plan: Object.values(PLAN_WORDS),
  figures: [`/coverage/municipalities/${GJOVIK}`],
  'class-people': [
    WORDS.leader.familyName,
    WORDS.asked.familyName,
    WORDS.hesitant.familyName,
    WORDS.need,
    WORDS.reason,
  ],
};

type Somebody = { name: string; email: string | null; belongs: Belongs };

/** Everything that must not reach this attacker. Names that others in the world have too would prove nothing. */
export async function markersFor(
  platform: TestPlatform,
  attacker: Attacker,
  belongings: readonly Belonging[],
): Promise<Markers> {
  const hidden = belongings.filter((one) => one.open !== true && !attacker.sees.has(one.belongs));
  const wheres = (table: string) => belongings.filter((one) => one.table === table);
  const person = wheres('person');
  const { rows: people } = await platform.owner.query<Somebody>(
    `select given_name || ' ' || family_name as name, email, 'staff' as belongs from employee
       where municipality_code = '${GJOVIK}'
     ${person
       .map(
         ({ belongs, where }) =>
           `union all select given_name || ' ' || family_name, email, '${belongs}' from person where ${where}`,
       )
       .join(' ')}`,
  );
  const { rows: others } = await platform.owner.query<{ name: string }>(
    `select given_name || ' ' || family_name as name from employee where municipality_code <> '${GJOVIK}'
     union select given_name || ' ' || family_name from person
       where not (${person.map(({ where }) => `(${where})`).join(' or ')})`,
  );
  // What one has a right to know by one way (a participant's name) is no secret by another (the same name in the payroll).
  const known = people.filter((one) => attacker.sees.has(one.belongs));
  // Somebody with a role who is also asked about an applicant is met in either way.
  const { rows: met } = await platform.owner.query<{ name: string; email: string }>(
    `select given_name || ' ' || family_name as name, email from person where
       (${attacker.sees.has('roles')} and id in (select person_id from role_assignment where municipality_code = '${GJOVIK}'))
       or (${attacker.sees.has('application')} and id in (
         select person_id from application where submitted_at is not null
         union select manager_person_id from application_approval))`,
  );
  // An order names those who want to send somebody, and whom to call.
  const { rows: contacts } = await platform.owner.query<{ name: string; email: string }>(
    `select contact_name as name, contact_email as email from class_order
     union select given_name || ' ' || family_name, email from class_order_candidate c
       where ${attacker.sees.has('candidates')} and exists (
         select from class_order o where o.id = c.order_id and o.sent_at is not null)`,
  );
  const told = [...met, ...(attacker.sees.has('order') ? contacts : [])];
  const without = <Value>(all: readonly (Value | null)[], except: readonly (Value | null)[]) =>
    new Set(all.filter((value): value is Value => value !== null && !except.includes(value)));
  return {
    names: without(
      people.map((one) => one.name),
      [...known, ...told, ...others].map((one) => one.name),
    ),
    emails: without(
      people.map((one) => one.email),
      [...known, ...told].map((one) => one.email),
    ),
    ids: await idsIn(platform, hidden),
    phrases: Object.entries(PHRASES).flatMap(([belongs, phrases]) =>
      attacker.sees.has(belongs as Belongs) ? [] : phrases,
    ),
  };
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The ids of the hidden rows themselves; what they point to may be everybody's. */
async function idsIn(platform: TestPlatform, hidden: readonly Belonging[]): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const { table, where } of hidden) {
    const { rows } = await platform.owner.query<{ id: string | null }>(
      `select to_jsonb(t) ->> 'id' as id from "${table}" t where ${where}`,
    );
    for (const { id } of rows) if (id !== null && id.length === 36) ids.add(id);
  }
  return ids;
}

/** What of the victim stands in the answer, except what the request itself had said. */
export function leaksIn(text: string, asked: string, markers: Markers): readonly string[] {
  const found = new Set<string>();
  for (const phrase of markers.phrases) if (text.includes(phrase)) found.add(phrase);
  for (const [id] of text.matchAll(UUID)) if (markers.ids.has(id)) found.add(id);
  for (const [email] of text.matchAll(/[\w.+-]+@[\w.-]+\.\w+/g))
    if (markers.emails.has(email)) found.add(email);
  let before = '';
  for (const [word] of text.matchAll(/[\p{L}-]+/gu)) {
    for (const name of [`${before} ${word}`, `${word} ${before}`])
      if (markers.names.has(name)) found.add(name);
    before = word;
  }
  return [...found].filter((leak) => !asked.includes(leak));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** All that a reader, a script or a program gets of an answer: its headers, and its body in words. */
export async function textOf(answer: Response): Promise<string> {
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${decoded(value)}`).join('\n');
  return `${headers}\n${await bodyOf(answer)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function bodyOf(answer: Response): Promise<string> {
  const type = answer.headers.get('content-type') ?? '';
  if (type.includes('spreadsheetml')) {
    const cells = (await readSheet(Buffer.from(await answer.arrayBuffer()))).flat();
    return cells.map((cell) => (cell === null ? '' : String(cell))).join('\n');
  }
  const text = await answer.text();
  if (!type.includes('html')) return text;
  const words = text.replaceAll(/&(\w+|#x27);/g, (entity, name: string) => ENTITIES[name] ?? entity);
  // Once with its tags, for what stands in attributes, and once without, so that two cells are two words side by side.
  return `${words}\n${words.replaceAll(/<[^>]*>/g, ' ')}`;
}
