import type { CompetenceId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { readDay } from '../analysis/figures.ts';

export const HOLDING_BASES = ['formal', 'course', 'leader-assessed', 'self-assessed', 'observed'] as const;
export type HoldingBasis = (typeof HOLDING_BASES)[number];
export type SaidBy = 'self' | 'leader' | 'register';

/** What somebody says that a person holds of one competence. */
export type Answer = {
  readonly competence: CompetenceId;
  readonly level: number;
  readonly used: boolean | null;
  readonly validUntil: LocalDate | null;
  readonly evidence: string;
};

export type AnswerFault = 'level-wrong' | 'date-wrong' | 'too-long' | 'level-missing';
export const answerPart = (part: 'level' | 'used' | 'until' | 'evidence', competence: string): string =>
  `${part}-${competence}`;
const LONGEST_EVIDENCE = 500;

export function fieldsOfAnswers(answers: readonly Answer[]): Fields {
  return Object.fromEntries(
    answers.flatMap((one) => [
      [answerPart('level', one.competence), String(one.level)],
      [answerPart('used', one.competence), one.used === null ? '' : one.used ? 'yes' : 'no'],
      [answerPart('until', one.competence), one.validUntil ?? ''],
      [answerPart('evidence', one.competence), one.evidence],
    ]),
  );
}

/** A competence without a level is not answered: somebody may leave out what they do not know what to say about. */
export function readAnswers(
  fields: Fields,
  competences: readonly CompetenceId[],
): Result<readonly Answer[], Readonly<Record<string, AnswerFault>>> {
  const errors: Record<string, AnswerFault> = {};
  const answers = competences.flatMap((competence): Answer[] => {
    const text = (part: 'level' | 'used' | 'until' | 'evidence') =>
      (fields[answerPart(part, competence)] ?? '').trim();
    const [level, until, evidence, used] = [text('level'), text('until'), text('evidence'), text('used')];
    const validUntil = until === '' ? null : readDay(until);
    if (validUntil === undefined) errors[answerPart('until', competence)] = 'date-wrong';
    if (evidence.length > LONGEST_EVIDENCE) errors[answerPart('evidence', competence)] = 'too-long';
    if (level === '') {
      if (until !== '' || evidence !== '') errors[answerPart('level', competence)] = 'level-missing';
      return [];
    }
    if (!/^[0-4]$/.test(level)) {
      errors[answerPart('level', competence)] = 'level-wrong';
      return [];
    }
    const isUsed = used === 'yes' ? true : used === 'no' ? false : null;
    return [{ competence, level: Number(level), used: isUsed, validUntil: validUntil ?? null, evidence }];
  });
  return Object.keys(errors).length > 0 ? fail(errors) : succeed(answers);
}

/** Where the two stand with one another: what each has said of the levels, and whether they see alike where both have spoken. */
export const STANDINGS = ['none', 'self', 'leader', 'same', 'differs'] as const;
export type Standing = (typeof STANDINGS)[number];

type Levels = ReadonlyMap<string, number>;

export function standingOf(self: Levels, leader: Levels): Standing {
  if (self.size === 0) return leader.size === 0 ? 'none' : 'leader';
  if (differencesOf(self, leader).length > 0) return 'differs';
  return [...self.keys()].every((competence) => leader.has(competence)) ? 'same' : 'self';
}

/** Competences of which both have said something, and not the same. */
export function differencesOf(self: Levels, leader: Levels): readonly string[] {
  return [...self].flatMap(([competence, level]) => {
    const other = leader.get(competence);
    return other !== undefined && other !== level ? [competence] : [];
  });
}

/** What the leader says who agrees with everything: the person's own answers, and what the leader has said beside them. */
export function agreedAnswers(self: readonly Answer[], leader: readonly Answer[]): readonly Answer[] {
  const own = new Set(self.map(({ competence }) => competence));
  return [...self, ...leader.filter(({ competence }) => !own.has(competence))];
}
