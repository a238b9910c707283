import type { TableBlock } from '../../../documents/index.ts';
import type {
  ContentCapital,
  ContentMeasure,
  ContentNeed,
  ContentRequirement,
  PlanContent,
} from '../domain/plan/content.ts';
import { PLAN_PARTS } from '../domain/plan/plan.ts';
import { amount, type PaperWords } from './words.ts';

/** The tables of a plan. Each is the whole truth of its kind, in the order in which the plan has it. */

export function membersTable(content: PlanContent, words: PaperWords): TableBlock | undefined {
  const { members, group } = words.papers;
  const parts: Readonly<Record<string, string>> = words.plan.parts;
  return tableOf({
    caption: group,
    columns: [
      { header: members.name, kind: 'text' },
      { header: members.part, kind: 'text' },
      { header: members.from, kind: 'text' },
    ],
    // Those who are heard answer the plan; they have not made it.
    rows: content.members
      .filter(({ part }) => part !== 'consultee')
      .toSorted((a, b) => rank(a.part) - rank(b.part))
      .map((one) => [one.name, parts[one.part] ?? one.part, one.body === '' ? one.municipality : one.body]),
  });
}

const rank = (part: string): number => (PLAN_PARTS as readonly string[]).indexOf(part);

export function goalsTable(content: PlanContent, words: PaperWords): TableBlock | undefined {
  const { goals } = words.papers;
  return tableOf({
    caption: goals.caption,
    columns: [
      { header: goals.goal, kind: 'text' },
      { header: goals.origin, kind: 'text' },
      { header: goals.indicator, kind: 'text' },
    ],
    rows: content.goals.map((goal) => [
      goal.title,
      [goals.origins[goal.origin] ?? goal.origin, goal.reference].filter(Boolean).join(': '),
      goal.indicator,
    ]),
  });
}

/** Staffing and competence are analysed apart, so they are two tables. */
export function requirementsTable(
  content: PlanContent,
  aspect: 'staffing' | 'competence',
  words: PaperWords,
): TableBlock | undefined {
  const { requirements } = words.papers;
  const isStaffing = aspect === 'staffing';
  return tableOf({
    caption: requirements[aspect],
    columns: [
      { header: requirements.item, kind: 'text' },
      { header: requirements.where, kind: 'text' },
      { header: requirements.year, kind: 'serial' },
      { header: isStaffing ? requirements.fte : requirements.persons, kind: 'number' },
      ...(isStaffing ? [] : [{ header: requirements.level, kind: 'text' as const }]),
      { header: requirements.flags, kind: 'text' },
    ],
    rows: content.requirements
      .filter((one) => one.aspect === aspect)
      .map((one) => [
        one.competence,
        placeOf(one, words),
        one.year,
        isStaffing ? one.fte : one.persons,
        ...(isStaffing ? [] : [levelName(content, one.level)]),
        flagsOf(one, words),
      ]),
  });
}

/** Small counts have been left out before the content came here; they are said to be small, and not to be none. */
export function capitalTable(content: PlanContent, words: PaperWords): TableBlock | undefined {
  const { capital } = words.papers;
  return tableOf({
    caption: capital.caption,
    columns: [
      { header: words.papers.requirements.item, kind: 'text' },
      { header: capital.held, kind: 'text', align: 'end' },
      { header: capital.asOf, kind: 'text' },
    ],
    rows: content.capital.map((one) => [
      (one.level ?? 1) > 1 ? words.papers.gap.fromLevel(one.competence, one.level ?? 1) : one.competence,
      heldInTable(one, words) ?? capital.hidden,
      words.date(one.asOf),
    ]),
    note: [
      capital.note,
      ...(content.capital.some(({ about }) => about) ? [capital.rounded] : []),
      capital.unknown,
    ].join(' '),
  });
}

function heldInTable(one: ContentCapital, words: PaperWords): string | null {
  const said = amount(words, one.aspect === 'staffing' ? one : { ...one, fte: null });
  return said === null || one.about !== true ? said : words.papers.capital.about(said);
}

export function needsTable(content: PlanContent, words: PaperWords): TableBlock | undefined {
  const { needs, requirements } = words.papers;
  const rows = content.requirements.flatMap((one) =>
    one.needs.map((need) => ({ one, need, said: amount(words, need) ?? inAll(one, need, words) })),
  );
  return tableOf({
    caption: needs.caption,
    note: rows.some(({ need }) => need.persons === null && need.fte === null) ? needs.hiddenNote : undefined,
    columns: [
      { header: requirements.item, kind: 'text' },
      { header: requirements.year, kind: 'serial' },
      { header: needs.need, kind: 'text' },
      { header: needs.amount, kind: 'text' },
      { header: needs.priority, kind: 'text' },
      { header: needs.note, kind: 'text' },
    ],
    rows: rows.map(({ one, need, said }) => [
      [one.competence, one.unit].filter(Boolean).join(', '),
      String(one.year),
      words.measures.needKinds[need.kind],
      said ?? needs.hidden,
      needs.priorities[need.priority],
      need.note,
    ]),
  });
}

/** «ca. 15 årsverk» where the amount of each kind is not told, and that it is of all where several kinds share it. */
function inAll(one: ContentRequirement, need: ContentNeed, words: PaperWords): string | null {
  if (need.inAll === undefined || need.inAll === null) return null;
  const isStaffing = one.aspect === 'staffing';
  const said = amount(words, {
    fte: isStaffing ? need.inAll : null,
    persons: isStaffing ? null : need.inAll,
  });
  const about = words.papers.capital.about(said ?? '');
  const kinds = one.needs.filter(({ kind }) => kind !== 'phase-out').length;
  return kinds > 1 ? words.papers.needs.partOf(about) : about;
}

const KINDS: readonly ContentMeasure['kind'][] = ['mobilise', 'develop', 'recruit', 'share', 'phase-out'];

/**
 * A table of each kind of measure, as they are chosen between: what is there is used before something new is sought. Who a measure is
 * for stands below its name, so that the tables stand upright.
 */
export function measuresTables(content: PlanContent, words: PaperWords): readonly TableBlock[] {
  const { measures } = words.papers;
  const rowOf = (one: ContentMeasure): TableBlock['rows'][number] => [
    one.number,
    one.targetGroup === '' ? one.title : `${one.title}\n${measures.target}: ${one.targetGroup}`,
    amount(words, one),
    one.owner,
    words.shortDate(one.deadlineOn),
    words.measures.statuses[one.status],
    costOf(one),
  ];
  return KINDS.flatMap((kind) => {
    const all = content.measures.filter((one) => one.kind === kind);
    const costs = all.flatMap((one) => costOf(one) ?? []);
    const table = tableOf({
      caption: words.measures.kinds[kind],
      nameColumn: 1,
      columns: [
        { header: measures.number, kind: 'serial' },
        { header: measures.measure, kind: 'text' },
        { header: measures.amount, kind: 'text' },
        { header: measures.owner, kind: 'text' },
        { header: measures.deadline, kind: 'text' },
        { header: measures.status, kind: 'text' },
        { header: measures.cost, kind: 'money' },
      ],
      rows: all.map(rowOf),
      alike: content.measures.map(rowOf),
      ...(costs.length < 2
        ? {}
        : {
            total: [null, measures.total, null, null, null, null, costs.reduce((sum, cost) => sum + cost, 0)],
          }),
    });
    return table ?? [];
  });
}

export function effectTable(content: PlanContent, words: PaperWords): TableBlock | undefined {
  const { measures } = words.papers;
  return tableOf({
    caption: measures.effect,
    columns: [
      { header: measures.measure, kind: 'text' },
      { header: measures.indicator, kind: 'text' },
      { header: measures.baseline, kind: 'number' },
      { header: measures.aim, kind: 'number' },
    ],
    rows: content.measures
      .filter((one) => one.indicator !== '')
      .map((one) => [one.title, one.indicator, one.baseline, one.target]),
  });
}

export function educationTable(content: PlanContent, words: PaperWords): TableBlock | undefined {
  const { education } = words.papers;
  return tableOf({
    caption: education.caption,
    columns: [
      { header: education.education, kind: 'text' },
      { header: `${education.provider}, ${education.mode.toLowerCase()}`, kind: 'text' },
      { header: education.credits, kind: 'number' },
      { header: education.persons, kind: 'number' },
      { header: education.apply, kind: 'text' },
      { header: education.binding, kind: 'number' },
    ],
    rows: content.measures
      .filter(isEducation)
      .map((one) => [
        one.title,
        [one.provider, one.studyMode].filter((part) => part !== '').join(', '),
        one.credits,
        one.persons,
        words.date(one.applyBy),
        one.bindingMonths === 0 ? null : one.bindingMonths,
      ]),
  });
}

export const isEducation = (one: ContentMeasure): boolean => one.provider !== '' || one.credits !== null;

/** Everything that the measure costs, in whole øre; nothing when no cost has been written. */
export function costOf(measure: ContentMeasure): number | null {
  return measure.costs.length === 0 ? null : measure.costs.reduce((sum, { ore }) => sum + ore, 0);
}

function placeOf({ unit }: ContentRequirement, words: PaperWords): string {
  return unit === '' ? words.papers.requirements.everywhere : unit;
}

function levelName({ levels }: PlanContent, level: number | null): string | null {
  return level === null ? null : [String(level), levels[level]].filter(Boolean).join(' ');
}

function flagsOf(one: ContentRequirement, words: PaperWords): string {
  const { legal, critical, vulnerable } = words.papers.requirements;
  const flags = [one.legal ? legal : '', one.critical ? critical : '', one.vulnerable ? vulnerable : ''];
  return flags
    .filter((flag) => flag !== '')
    .map((flag, i) => (i === 0 ? flag : flag.toLowerCase()))
    .join(', ');
}

/**
 * A table that has no rows is not there: the document says in words that there is nothing. Nor is a column, after the one that names the
 * rows, in which nobody has written anything.
 */
export function tableOf(table: Omit<TableBlock, 'kind'>): TableBlock | undefined {
  const named = table.nameColumn === false ? -1 : (table.nameColumn ?? 0);
  const rows = [...table.rows, ...(table.alike ?? [])];
  const kept = table.columns.map(
    (_, i) => i <= named || rows.some((row) => row[i] !== null && row[i] !== ''),
  );
  const keep = <Part>(parts: readonly Part[]) => parts.filter((_, i) => kept[i]);
  return present({
    kind: 'table',
    ...table,
    columns: keep(table.columns),
    rows: table.rows.map(keep),
    ...(table.alike !== undefined && { alike: table.alike.map(keep) }),
    ...(table.total !== undefined && { total: keep(table.total) }),
  });
}

export const present = (table: TableBlock): TableBlock | undefined =>
  table.rows.length === 0 ? undefined : table;
