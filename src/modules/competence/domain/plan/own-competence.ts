import type { LocalDate } from '../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Fields } from '../../../../kernel/merge-edits.ts';

export const COMPETENCE_KINDS = [
  'profession',
  'further-education',
  'skill',
  'certificate',
  'leadership',
] as const;
export type CompetenceKind = (typeof COMPETENCE_KINDS)[number];

/** A competence that a municipality or a region has added to those of the country. */
export type OwnCompetence = {
  readonly name: string;
  readonly kind: CompetenceKind;
  readonly about: string;
  /** From which day the law asks for it, and which law. */
  readonly core: { readonly from: LocalDate; readonly source: string } | null;
  /** Few cases in a small municipality: worth a look across borders. */
  readonly shareable: boolean;
};

export const LONGEST_COMPETENCE = 120;
const LONGEST_ABOUT = 1000;

export type CompetenceField = 'name' | 'kind' | 'about' | 'coreFrom' | 'coreSource';
export type CompetenceProblem = 'missing' | 'too-long' | 'not-a-date';
export type CompetenceFailure = Readonly<Partial<Record<CompetenceField, CompetenceProblem>>>;

export function readOwnCompetence(
  typed: Fields,
  readDate: (text: string) => LocalDate | undefined,
): Result<OwnCompetence, CompetenceFailure> {
  const text = (field: string) => (typed[field] ?? '').replaceAll(/[ \t]+/g, ' ').trim();
  const failure: Partial<Record<CompetenceField, CompetenceProblem>> = {};
  if (text('name') === '') failure.name = 'missing';
  if (text('name').length > LONGEST_COMPETENCE) failure.name = 'too-long';
  if (text('about').length > LONGEST_ABOUT) failure.about = 'too-long';
  if (text('coreSource').length > LONGEST_COMPETENCE * 2) failure.coreSource = 'too-long';
  const kind = COMPETENCE_KINDS.find((one) => one === typed.kind);
  if (kind === undefined) failure.kind = 'missing';
  // A date without its law says nothing, and a law without its date cannot be counted on.
  const from = text('coreFrom') === '' ? null : (readDate(text('coreFrom')) ?? undefined);
  if (from === undefined) failure.coreFrom = 'not-a-date';
  if (from === null && text('coreSource') !== '') failure.coreFrom = 'missing';
  if (from !== null && text('coreSource') === '') failure.coreSource = 'missing';
  if (Object.keys(failure).length > 0 || kind === undefined || from === undefined) return fail(failure);
  return succeed({
    name: text('name'),
    kind,
    about: text('about'),
    core: from === null ? null : { from, source: text('coreSource') },
    shareable: typed.shareable === 'yes',
  });
}

export const LEVELS = [0, 1, 2, 3, 4] as const;
export const LONGEST_LEVEL = 60;

/** The plan's own words for the levels 0 to 4: all five or none, since half a scale reads as two. */
export function readLevels(words: readonly string[]): Result<readonly string[], 'some-missing' | 'too-long'> {
  const levels = words.map((word) => word.trim());
  if (levels.every((word) => word === '')) return succeed([]);
  if (levels.some((word) => word === '')) return fail('some-missing');
  return levels.some((word) => word.length > LONGEST_LEVEL) ? fail('too-long') : succeed(levels);
}
