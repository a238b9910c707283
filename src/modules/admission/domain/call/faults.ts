import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Localised } from '../../../../kernel/locale.ts';
import { LOCALES } from '../../../../kernel/locale.ts';
import { type Call, seatsOf } from './call.ts';
import type { CallPart } from './draft.ts';
import { isSeed } from './seed.ts';

export type CallFault =
  | { kind: 'name-missing' }
  | { kind: 'about-missing' }
  | { kind: 'contact-missing' }
  | { kind: 'days-missing' }
  | { kind: 'opens-after-deadline' }
  | { kind: 'deadline-in-past' }
  | { kind: 'documents-before-deadline' }
  | { kind: 'withdraw-before-deadline' }
  | { kind: 'no-classes' }
  | { kind: 'class-too-early'; name: string }
  | { kind: 'floors-above-seats'; floors: number; seats: number }
  | { kind: 'floor-above-cap'; county: string }
  | { kind: 'class-cap-above-municipality-cap' }
  | { kind: 'more-wishes-than-classes'; wishes: number; classes: number }
  | { kind: 'too-few-wishes'; least: number }
  | { kind: 'mechanism-needs-priorities' }
  | { kind: 'limits-over-classes' }
  | { kind: 'seed-missing' };

/** Where each fault is put right. */
export const PART_OF_FAULT: Readonly<Record<CallFault['kind'], CallPart | 'classes'>> = {
  'name-missing': 'about',
  'about-missing': 'about',
  'contact-missing': 'about',
  'days-missing': 'days',
  'opens-after-deadline': 'days',
  'deadline-in-past': 'days',
  'documents-before-deadline': 'days',
  'withdraw-before-deadline': 'days',
  'no-classes': 'classes',
  'class-too-early': 'classes',
  'floors-above-seats': 'rules',
  'floor-above-cap': 'rules',
  'class-cap-above-municipality-cap': 'rules',
  'more-wishes-than-classes': 'rules',
  'too-few-wishes': 'rules',
  'mechanism-needs-priorities': 'classes',
  'limits-over-classes': 'rules',
  'seed-missing': 'rules',
};

/** Everything that stands in the way of publishing, in the order in which the call is written. */
export function faultsOfCall(call: Call, today: LocalDate): readonly CallFault[] {
  return [
    ...(isWritten(call.name) ? [] : [{ kind: 'name-missing' } as const]),
    ...(isWritten(call.about) ? [] : [{ kind: 'about-missing' } as const]),
    ...(call.contactEmail === '' ? [{ kind: 'contact-missing' } as const] : []),
    ...faultsOfDays(call.days, today),
    ...faultsOfClasses(call),
    ...faultsOfRules(call),
  ];
}

function isWritten(text: Localised): boolean {
  return LOCALES.every((locale) => (text[locale] ?? '').trim() !== '');
}

export function faultsOfDays(
  { opensOn, deadlineOn, documentsDueOn, withdrawBy }: Call['days'],
  today: LocalDate,
): readonly CallFault[] {
  const faults: CallFault[] = [];
  if (opensOn === null || deadlineOn === null || documentsDueOn === null || withdrawBy === null)
    faults.push({ kind: 'days-missing' });
  if (opensOn !== null && deadlineOn !== null && opensOn > deadlineOn)
    faults.push({ kind: 'opens-after-deadline' });
  if (deadlineOn !== null && deadlineOn < today) faults.push({ kind: 'deadline-in-past' });
  if (deadlineOn !== null && documentsDueOn !== null && documentsDueOn < deadlineOn)
    faults.push({ kind: 'documents-before-deadline' });
  if (deadlineOn !== null && withdrawBy !== null && withdrawBy < deadlineOn)
    faults.push({ kind: 'withdraw-before-deadline' });
  return faults;
}

function faultsOfClasses({ classes, days }: Call): readonly CallFault[] {
  if (classes.length === 0) return [{ kind: 'no-classes' }];
  const { documentsDueOn } = days;
  if (documentsDueOn === null) return [];
  // Nobody can be assessed, ranked and offered a seat before the papers are in.
  return classes
    .filter((one) => one.startsOn <= documentsDueOn)
    .map((one) => ({ kind: 'class-too-early', name: one.name }));
}

const LEAST_WISHES_UNDER_COVERAGE = 3;

function faultsOfRules({ rules, classes, seed }: Call): readonly CallFault[] {
  const faults: CallFault[] = [];
  const seats = seatsOf({ classes });
  const floors = Object.values(rules.countyFloors).reduce((sum, floor) => sum + floor, 0);
  if (classes.length > 0 && floors > seats) faults.push({ kind: 'floors-above-seats', floors, seats });
  for (const [county, floor] of Object.entries(rules.countyFloors)) {
    const cap = rules.countyCaps[county];
    if (cap !== undefined && floor > cap) faults.push({ kind: 'floor-above-cap', county });
  }
  const { maxPerMunicipality, maxPerMunicipalityPerClass } = rules;
  if (
    maxPerMunicipality !== null &&
    maxPerMunicipalityPerClass !== null &&
    maxPerMunicipalityPerClass > maxPerMunicipality
  )
    faults.push({ kind: 'class-cap-above-municipality-cap' });
  if (classes.length > 0 && rules.minimumWishes > classes.length)
    faults.push({
      kind: 'more-wishes-than-classes',
      wishes: rules.minimumWishes,
      classes: classes.length,
    });
  // A short list can help its owner when coverage comes first; asking for three classes, or all, takes that away.
  const least = Math.min(LEAST_WISHES_UNDER_COVERAGE, classes.length);
  if (rules.mechanism === 'coverage-first' && rules.minimumWishes < least)
    faults.push({ kind: 'too-few-wishes', least });
  if (rules.mechanism === 'deferred-acceptance') faults.push(...faultsOfOwnPriorities(rules, classes));
  if (!isSeed(seed)) faults.push({ kind: 'seed-missing' });
  return faults;
}

/** Classes that rank by themselves keep no rule that holds over all of them: its refusals would be taken back later. */
function faultsOfOwnPriorities(rules: Call['rules'], classes: Call['classes']): readonly CallFault[] {
  const { maxPerMunicipality, countyFloors, countyCaps } = rules;
  const hasLimit =
    maxPerMunicipality !== null || Object.keys(countyFloors).length + Object.keys(countyCaps).length > 0;
  return [
    ...(hasLimit ? [{ kind: 'limits-over-classes' } as const] : []),
    ...(classes.some(({ firstCounties }) => firstCounties.length > 0)
      ? []
      : [{ kind: 'mechanism-needs-priorities' } as const]),
  ];
}
