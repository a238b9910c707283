import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { CapitalFacts } from './capital.ts';

export const CORE_ANSWERS = ['own-staff', 'contract', 'agreement', 'not-covered'] as const;
/** What those who plan say of a competence that the law asks for. */
export type CoreAnswer = (typeof CORE_ANSWERS)[number];

export type CoreItem = {
  readonly id: string;
  readonly coreFrom: LocalDate | null;
  readonly endedOn: LocalDate | null;
};

export type CoreCoverage = {
  readonly competence: string;
  readonly state: CoreAnswer | 'not-mapped';
  /** Counted in what is held, or told by those who plan; null where neither says anything. */
  readonly by: 'counted' | 'told' | null;
  /** Those who plan say own staff, and what was counted says nobody. */
  readonly disagree: boolean;
};

/**
 * Whether what the law asks every municipality to have tied to it is there. Staff of its own that was counted is enough; a
 * contract or an agreement is known only to those who plan. What is counted as nobody, and nobody has said more about, is
 * not covered; what nobody has counted is not mapped.
 */
export function checkLegalCore(
  items: readonly CoreItem[],
  capital: readonly Pick<CapitalFacts, 'competence' | 'persons' | 'fte' | 'levels'>[],
  answers: ReadonlyMap<string, CoreAnswer>,
  day: LocalDate,
): readonly CoreCoverage[] {
  return items
    .filter(
      ({ coreFrom, endedOn }) => coreFrom !== null && coreFrom <= day && (endedOn === null || endedOn >= day),
    )
    .map(({ id }) => {
      const rows = capital.filter(({ competence }) => competence === id);
      const somebody = rows.some(
        ({ persons, fte, levels }) =>
          (persons ?? 0) > 0 || (fte ?? 0) > 0 || (levels ?? []).slice(1).some((count) => count > 0),
      );
      const told = answers.get(id);
      const competence = id;
      if (told === 'contract' || told === 'agreement')
        return { competence, state: told, by: 'told', disagree: false };
      if (somebody)
        return { competence, state: 'own-staff', by: 'counted', disagree: told === 'not-covered' };
      if (told !== undefined)
        return { competence, state: told, by: 'told', disagree: told === 'own-staff' && rows.length > 0 };
      return rows.length > 0
        ? { competence, state: 'not-covered', by: 'counted', disagree: false }
        : { competence, state: 'not-mapped', by: null, disagree: false };
    });
}

type Answered<Id extends string> = {
  readonly competence: Id;
  readonly answer: CoreAnswer;
  readonly note: string;
};

const LONGEST_NOTE = 1000;
export const answerField = (competence: string): string => `answer-${competence}`;
export const noteField = (competence: string): string => `note-${competence}`;

/** The answers as they stand in the form: two fields for each. */
export function coreFields(answers: readonly Answered<string>[]): Fields {
  return Object.fromEntries(
    answers.flatMap(({ competence, answer, note }) => [
      [answerField(competence), answer],
      [noteField(competence), note],
    ]),
  );
}

/** Out of the form; undefined when a note is longer than anybody reads. A note without an answer goes nowhere. */
export function readCoreFields<Id extends string>(
  fields: Fields,
  competences: readonly Id[],
): readonly Answered<Id>[] | undefined {
  const answers = competences.flatMap((competence): Answered<Id>[] => {
    const answer = CORE_ANSWERS.find((one) => one === fields[answerField(competence)]);
    const note = (fields[noteField(competence)] ?? '').trim();
    return answer === undefined ? [] : [{ competence, answer, note }];
  });
  return answers.some(({ note }) => note.length > LONGEST_NOTE) ? undefined : answers;
}
