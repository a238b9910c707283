import type { PlanGoalId, PlanId } from '../../src/kernel/ids.ts';
import type { World } from '../world.ts';
import { GJOVIK_PLAN, GOALS, REGION_GOALS, REGION_PLAN } from './ids.ts';

type Goal = {
  id: PlanGoalId;
  title: string;
  description?: string;
  origin:
    | 'law'
    | 'national'
    | 'municipal-plan'
    | 'service-plan'
    | 'employer-strategy'
    | 'quality'
    | 'regional'
    | 'own';
  reference?: string;
  indicator?: string;
  operational?: boolean;
};

const OF_GJOVIK: readonly Goal[] = [
  {
    id: GOALS.home,
    title: 'Flere skal kunne bo hjemme lenger',
    description:
      'Hjemmetjenestene skal kunne følge opp akutt sykdom og livets siste fase hjemme hos folk, hele døgnet.',
    origin: 'service-plan',
    reference: 'Helse- og omsorgsplanen, kapittel 4',
    indicator: 'Andel over 80 år som bor hjemme',
  },
  {
    id: GOALS.dementia,
    title: 'Alle med demens møter ansatte som kan demens',
    description: 'Gjelder sykehjem, bofellesskap, hjemmetjenester og dagaktivitet.',
    origin: 'national',
    reference: 'Demensplan 2025',
    indicator: 'Andel ansatte med opplæring i demens',
  },
  {
    id: GOALS.core,
    title: 'Kommunen har kjernekompetansen som loven krever',
    origin: 'law',
    reference: 'Helse- og omsorgstjenesteloven § 3-2',
    indicator: 'Lovpålagte stillinger som er besatt',
  },
  {
    id: GOALS.professionals,
    title: 'Minst åtte av ti årsverk har helsefaglig utdanning',
    origin: 'quality',
    reference: 'Kvalitetsmelding 2025',
    indicator: 'Andel brukerrettede årsverk med helseutdanning',
  },
  {
    id: GOALS.leaders,
    title: 'Alle avdelingsledere har formell lederutdanning',
    origin: 'employer-strategy',
    reference: 'Arbeidsgiverstrategien 2024–2028',
    indicator: 'Ledere med minst 30 studiepoeng i ledelse',
  },
  {
    id: GOALS.technology,
    title: 'Velferdsteknologi er en vanlig del av hverdagen',
    origin: 'municipal-plan',
    reference: 'Kommuneplanens samfunnsdel, mål 3',
    operational: false,
  },
];

const OF_REGION: readonly Goal[] = [
  {
    id: REGION_GOALS.share,
    title: 'De fem kommunene deler kompetanse som er for tynn til å ha alene',
    description: 'Først kreft og lindring, sår, ernæring og smittevern.',
    origin: 'regional',
    reference: 'Regionalt lederforum, sak 14/26',
    indicator: 'Delte stillinger og nettverk i drift',
  },
  {
    id: REGION_GOALS.learn,
    title: 'Kommunene har ett felles kursprogram hvert halvår',
    origin: 'regional',
    reference: 'Regionalt lederforum, sak 14/26',
    indicator: 'Deltakere fra alle fem kommunene',
  },
  {
    id: REGION_GOALS.recruit,
    title: 'Regionen står sammen overfor utdanningene om praksisplasser',
    origin: 'regional',
    operational: false,
  },
];

export function addGoals(world: World): void {
  add(world, GJOVIK_PLAN, OF_GJOVIK);
  add(world, REGION_PLAN, OF_REGION);
}

function add(world: World, plan: PlanId, goals: readonly Goal[]): void {
  for (const [index, goal] of goals.entries()) {
    world.add('plan_goal', {
      id: goal.id,
      plan_id: plan,
      sequence: index + 1,
      title: goal.title,
      description: goal.description ?? '',
      origin: goal.origin,
      reference: goal.reference ?? '',
      indicator: goal.indicator ?? '',
      operational: goal.operational ?? true,
    });
  }
}
