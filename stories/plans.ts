import type { PersonId, RegionId } from '../src/kernel/ids.ts';
import type { LocalDate } from '../src/kernel/local-date.ts';
import { addAnalysis } from './plans/analysis.ts';
import { addChapters, CHAPTERS_OF_GJOVIK, CHAPTERS_OF_REGION } from './plans/chapters.ts';
import { addComments } from './plans/comments.ts';
import { addCoursework } from './plans/coursework.ts';
import { addGoals } from './plans/goals.ts';
import { addMeasures } from './plans/measures.ts';
import { addMembers, type PlanPeople } from './plans/people.ts';
import { addRegion } from './plans/region.ts';
import { GJOVIK, GJOVIK_PLAN, REGION_PLAN } from './plans/ids.ts';
import { idOf } from './random.ts';
import type { World } from './world.ts';

/**
 * Gjøvik works with the plan of its own while the five municipalities of Gjøvikregionen make a strategy together: a project
 * group with one from each, and the eighteen leaders of the class as the resource group. Both have come to the analysis.
 */
export function addPlans(world: World, people: PlanPeople, today: LocalDate): void {
  addPlan(world, {
    id: REGION_PLAN,
    region: idOf<RegionId>('region:Gjøvikregionen'),
    name: 'Kompetansestrategi for Gjøvikregionen 2027–2030',
    by: people.coordinator,
    revision: 31,
  });
  addPlan(world, {
    id: GJOVIK_PLAN,
    municipality: GJOVIK,
    parent: REGION_PLAN,
    name: 'Kompetanseplan for helse og omsorg i Gjøvik 2027–2030',
    by: people.advisers.gjovik,
    revision: 46,
  });
  addMembers(world, people, today);
  addChapters(world, REGION_PLAN, 'regional', CHAPTERS_OF_REGION, people, today);
  addChapters(world, GJOVIK_PLAN, 'municipal', CHAPTERS_OF_GJOVIK, people, today);
  addGoals(world);
  addAnalysis(world, people.advisers.gjovik, today);
  addMeasures(world, people, today);
  addRegion(world, people, today);
  addComments(world, people, today);
  addCoursework(world, people, today);
}

function addPlan(
  world: World,
  given: {
    id: typeof GJOVIK_PLAN;
    municipality?: typeof GJOVIK;
    region?: RegionId;
    parent?: typeof GJOVIK_PLAN;
    name: string;
    by: PersonId;
    revision: number;
  },
): void {
  world.add('plan', {
    id: given.id,
    kind: given.region === undefined ? 'municipal' : 'regional',
    municipality_code: given.municipality ?? null,
    region_id: given.region ?? null,
    parent_id: given.parent ?? null,
    name: given.name,
    language: 'nb',
    first_year: 2027,
    last_year: 2030,
    state: 'analysis',
    revision: given.revision,
    created_by: given.by,
  });
}
