import type { PersonId, PlanId } from '../../src/kernel/ids.ts';
import { addDays, type LocalDate } from '../../src/kernel/local-date.ts';
import type { MunicipalityCode } from '../../src/kernel/municipality-code.ts';
import { idOf } from '../random.ts';
import type { World } from '../world.ts';
import { GJOVIK, GJOVIK_PLAN, REGION_PLAN } from './ids.ts';

export type PlanPeople = {
  readonly coordinator: PersonId;
  /** One in each of the five municipalities: its competence adviser. */
  readonly advisers: Readonly<
    Record<'gjovik' | 'ostreToten' | 'vestreToten' | 'sondreLand' | 'nordreLand', PersonId>
  >;
  readonly head: PersonId;
  readonly union: PersonId;
  readonly elders: PersonId;
  /** The leaders of the class of the region. */
  readonly resourceGroup: readonly { readonly person: PersonId; readonly municipality: MunicipalityCode }[];
};

/** The five of the region, by the keys of their advisers. */
export const MEMBER_CODES = {
  gjovik: GJOVIK,
  ostreToten: '3442',
  vestreToten: '3443',
  sondreLand: '3447',
  nordreLand: '3448',
} as const;

/** The region's project group and resource group, and those who speak for others in Gjøvik's plan. */
export function addMembers(world: World, people: PlanPeople, today: LocalDate): void {
  const member = (
    plan: PlanId,
    person: PersonId,
    part: 'project-leader' | 'project-group' | 'resource-group' | 'union' | 'consultee',
    given: { municipality?: string; body?: string } = {},
  ): void =>
    world.add('plan_member', {
      id: idOf(`plan-member:${plan}:${person}:${part}`),
      plan_id: plan,
      person_id: person,
      part,
      municipality_code: (given.municipality ?? null) as MunicipalityCode | null,
      body: given.body ?? '',
      invited_by: plan === REGION_PLAN ? people.coordinator : people.advisers.gjovik,
      valid_from: addDays(today, -80),
    });

  member(REGION_PLAN, people.coordinator, 'project-leader');
  for (const [place, person] of Object.entries(people.advisers) as [keyof typeof MEMBER_CODES, PersonId][]) {
    member(REGION_PLAN, person, 'project-group', { municipality: MEMBER_CODES[place] });
  }
  for (const { person, municipality } of people.resourceGroup) {
    member(REGION_PLAN, person, 'resource-group', { municipality });
  }
  member(GJOVIK_PLAN, people.advisers.gjovik, 'project-leader', { municipality: GJOVIK });
  member(GJOVIK_PLAN, people.union, 'union', { municipality: GJOVIK, body: 'Norsk Sykepleierforbund' });
  member(GJOVIK_PLAN, people.elders, 'consultee', { municipality: GJOVIK, body: 'Eldrerådet' });
}
