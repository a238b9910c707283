import type { EmployeeId, MappingRoundId, PlanId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { readDay, tidyName } from '../analysis/figures.ts';

export type RoundStatus = 'draft' | 'open' | 'closed' | 'cancelled';
export type Round = {
  readonly id: MappingRoundId;
  readonly municipality: MunicipalityCode;
  readonly plan: PlanId | null;
  readonly name: string;
  readonly about: string;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  readonly status: RoundStatus;
  /** Its counts stand in the plan. */
  readonly isTaken: boolean;
};

/** A round that has been opened takes answers between its first and its last day. */
export type RoundState = 'draft' | 'to-come' | 'open' | 'closed' | 'cancelled';

export function roundState(
  { status, opensOn, closesOn }: Pick<Round, 'status' | 'opensOn' | 'closesOn'>,
  today: LocalDate,
): RoundState {
  if (status !== 'open') return status;
  if (closesOn < today) return 'closed';
  return opensOn > today ? 'to-come' : 'open';
}

/** What may still be done with it. What rests on a round stays as it was when it was counted. */
export function roundOpenings(
  round: Pick<Round, 'status' | 'opensOn' | 'closesOn' | 'isTaken'>,
  today: LocalDate,
): { readonly change: boolean; readonly changeStart: boolean; readonly reopen: boolean } {
  const state = roundState(round, today);
  const change = state === 'draft' || state === 'to-come' || state === 'open';
  return {
    change,
    changeStart: state === 'draft' || state === 'to-come',
    reopen: state === 'closed' && !round.isTaken,
  };
}

export type RoundFault =
  | 'name-missing'
  | 'too-long'
  | 'date-missing'
  | 'date-wrong'
  | 'closes-before-opens'
  | 'closes-before-today'
  | 'units-missing'
  | 'competences-missing'
  | 'too-many';
export type RoundFacts = Pick<Round, 'name' | 'about' | 'opensOn' | 'closesOn'> & {
  readonly units: readonly string[];
  readonly competences: readonly string[];
  /** Who is asked beside those who work in the units. */
  readonly people: readonly EmployeeId[];
};
/** What was chosen in the form. */
export type RoundChoice = Pick<RoundFacts, 'units' | 'competences' | 'people'>;
/** More questions than this nobody answers with care. */
export const MOST_COMPETENCES = 40;

export function checkRound(
  fields: Fields,
  chosen: RoundChoice,
  today: LocalDate,
): Result<RoundFacts, Readonly<Record<string, RoundFault>>> {
  const errors: Record<string, RoundFault> = {};
  const name = tidyName(fields.name ?? '');
  if (name === '') errors.name = 'name-missing';
  else if (name.length > 200) errors.name = 'too-long';
  const about = (fields.about ?? '').trim();
  if (about.length > 4000) errors.about = 'too-long';
  const day = (field: string) => {
    const text = (fields[field] ?? '').trim();
    const read = readDay(text);
    if (read === undefined) errors[field] = text === '' ? 'date-missing' : 'date-wrong';
    return read;
  };
  const [opensOn, closesOn] = [day('opensOn'), day('closesOn')];
  if (opensOn !== undefined && closesOn !== undefined) {
    if (closesOn < opensOn) errors.closesOn = 'closes-before-opens';
    else if (closesOn < today) errors.closesOn = 'closes-before-today';
  }
  if (chosen.units.length === 0 && chosen.people.length === 0) errors.units = 'units-missing';
  if (chosen.competences.length === 0) errors.competences = 'competences-missing';
  else if (chosen.competences.length > MOST_COMPETENCES) errors.competences = 'too-many';
  if (Object.keys(errors).length > 0 || opensOn === undefined || closesOn === undefined) return fail(errors);
  return succeed({ name, about, opensOn, closesOn, ...chosen });
}

/** Lists travel in a form as one field each, so that two who change a round at once are put together like any others. */
export function listText(ids: readonly string[]): string {
  return [...new Set(ids)].toSorted().join(' ');
}

export function listFrom(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[\s,;]+/).filter((one) => one !== '');
}

export function roundFields(
  round: Pick<Round, 'name' | 'about' | 'opensOn' | 'closesOn'>,
  parts: {
    readonly units: readonly string[];
    readonly competences: readonly string[];
    readonly people: readonly string[];
  },
): Fields {
  return {
    name: round.name,
    about: round.about,
    opensOn: round.opensOn,
    closesOn: round.closesOn,
    units: listText(parts.units),
    competences: listText(parts.competences),
    people: listText(parts.people),
  };
}
