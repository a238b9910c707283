import type { CompetenceId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { ASPECTS, type Aspect } from '../gap.ts';
import type { CapitalFacts } from './capital.ts';
import { holdersOf } from './capital.ts';
import { type FigureFault, readAmount, readDay, tidyName } from './figures.ts';
import { LONGEST, type RequirementKnown } from './requirement.ts';

export const LEVELS = [0, 1, 2, 3, 4] as const;
export const levelField = (level: number): string => `level${level}`;

export type CapitalFault =
  | FigureFault
  | 'competence-missing'
  | 'competence-unknown'
  | 'aspect-missing'
  | 'levels-missing'
  | 'used-above-held'
  | 'date-missing'
  | 'date-wrong'
  | 'date-to-come'
  | 'too-long';
export type CapitalErrors = Readonly<Record<string, CapitalFault>>;
export type CapitalKnown = Pick<RequirementKnown, 'competences' | 'unitOf'> & { readonly today: LocalDate };

/** The part that somebody writes by hand; who leaves is counted from the staff list and not written. */
export function fieldsOfCapital(one: CapitalFacts): Fields {
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : String(value);
  const isStaffing = one.aspect === 'staffing';
  return {
    competence: one.competence,
    aspect: one.aspect,
    unit: one.unitName,
    fte: isStaffing ? figure(one.fte) : '',
    usedFte: isStaffing ? figure(one.usedFte) : '',
    persons: isStaffing ? figure(one.persons) : '',
    ...Object.fromEntries(
      LEVELS.map((level) => [levelField(level), isStaffing ? '' : figure(one.levels?.[level])]),
    ),
    usedPersons: isStaffing ? '' : figure(one.usedPersons),
    asOf: one.asOf,
    source: one.source,
  };
}

/** The same written in one way, so that 2,50 and 2.5 are no conflict. What cannot be read stays as it was typed. */
export function canonicalCapital(fields: Fields): Fields {
  const FIGURES = ['fte', 'usedFte', 'persons', 'usedPersons', ...LEVELS.map(levelField)];
  const figures = FIGURES.map((field): [string, string] => {
    const amount = readAmount(fields[field] ?? '', 2);
    return [field, typeof amount === 'number' ? String(amount) : (fields[field] ?? '').trim()];
  });
  return {
    ...fields,
    ...Object.fromEntries(figures),
    unit: tidyName(fields.unit ?? ''),
    asOf: readDay(fields.asOf ?? '') ?? fields.asOf ?? '',
    source: (fields.source ?? '').trim(),
  };
}

/** Everything that is wrong is told at once, field by field. */
export function checkCapital(
  fields: Fields,
  known: CapitalKnown,
): Result<Omit<CapitalFacts, 'basis' | 'exits'>, CapitalErrors> {
  const errors: Record<string, CapitalFault> = {};
  const text = (field: string) => (fields[field] ?? '').trim();
  const competence = text('competence');
  if (!known.competences.has(competence))
    errors.competence = competence === '' ? 'competence-missing' : 'competence-unknown';
  const aspect = ASPECTS.find((one) => one === text('aspect'));
  if (aspect === undefined) errors.aspect = 'aspect-missing';
  const amount = (field: string, decimals: 0 | 1 | 2, isNeeded: boolean): number | null => {
    const read = readAmount(text(field), decimals);
    if (typeof read === 'number') return read;
    if (read.fault !== 'amount-missing' || isNeeded) errors[field] = read.fault;
    return null;
  };
  const held = aspect === undefined ? undefined : readHeld(aspect, amount, text, errors);
  const asOf = readDay(text('asOf'));
  if (text('asOf') === '') errors.asOf = 'date-missing';
  else if (asOf === undefined) errors.asOf = 'date-wrong';
  else if (asOf > known.today) errors.asOf = 'date-to-come';
  const unitName = tidyName(text('unit'));
  if (unitName.length > LONGEST.unit) errors.unit = 'too-long';
  if (text('source').length > LONGEST.reason) errors.source = 'too-long';
  if (Object.keys(errors).length > 0 || aspect === undefined || held === undefined || asOf === undefined)
    return fail(errors);
  return succeed({
    competence: competence as CompetenceId,
    aspect,
    unit: unitName === '' ? null : known.unitOf(unitName),
    unitName,
    ...held,
    asOf,
    source: text('source'),
  });
}

type HeldFigures = Pick<CapitalFacts, 'levels' | 'persons' | 'fte' | 'usedPersons' | 'usedFte'>;

function readHeld(
  aspect: Aspect,
  amount: (field: string, decimals: 0 | 1 | 2, isNeeded: boolean) => number | null,
  text: (field: string) => string,
  errors: Record<string, CapitalFault>,
): HeldFigures {
  if (aspect === 'staffing') {
    const [fte, usedFte, persons] = [
      amount('fte', 2, true),
      amount('usedFte', 2, false),
      amount('persons', 1, false),
    ];
    if (fte !== null && usedFte !== null && usedFte > fte) errors.usedFte = 'used-above-held';
    return { levels: null, persons, fte, usedPersons: null, usedFte };
  }
  // A level that is left empty has nobody; all of them empty says nothing, and that is not the same as nobody.
  if (LEVELS.every((level) => text(levelField(level)) === '')) errors[levelField(0)] = 'levels-missing';
  const levels = LEVELS.map((level) => amount(levelField(level), 0, false) ?? 0);
  const usedPersons = amount('usedPersons', 1, false);
  const persons = holdersOf(levels);
  if (usedPersons !== null && usedPersons > persons) errors.usedPersons = 'used-above-held';
  return { levels, persons, fte: null, usedPersons, usedFte: null };
}
