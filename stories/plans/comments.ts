import type { PersonId, PlanId } from '../../src/kernel/ids.ts';
import { addDays, type LocalDate } from '../../src/kernel/local-date.ts';
import type { MunicipalityCode } from '../../src/kernel/municipality-code.ts';
import { idOf } from '../random.ts';
import type { World } from '../world.ts';
import { chapterIdOf, GJOVIK, GJOVIK_PLAN, GOALS, REGION_GOALS, REGION_PLAN } from './ids.ts';
import type { PlanPeople } from './people.ts';

/** What leaders of the region have said about the texts, across the borders of municipalities. */
export function addComments(world: World, people: PlanPeople, today: LocalDate): void {
  const [first, , , , , , toten] = people.resourceGroup;
  if (first === undefined || toten === undefined) throw new Error('The resource group is too small');
  const comment = (
    key: string,
    plan: PlanId,
    about: { subject: 'chapter' | 'goal'; id: string; replyTo?: string },
    by: { person: PersonId; municipality: MunicipalityCode | null },
    body: string,
    daysAgo: number,
  ): string => {
    const id = idOf(`plan-comment:${key}`);
    world.add('plan_comment', {
      id,
      plan_id: plan,
      subject: about.subject,
      subject_id: about.id,
      reply_to: about.replyTo ?? null,
      body,
      written_by: by.person,
      municipality_code: by.municipality,
      written_at: new Date(`${addDays(today, -daysAgo)}T08:40:00Z`),
    });
    return id;
  };
  const challenge = { subject: 'chapter' as const, id: chapterIdOf(REGION_PLAN, 'challenge') };
  const asked = comment(
    'region-challenge',
    REGION_PLAN,
    challenge,
    toten,
    'Skal vi ha med tall for natt og helg? Det er der det skorter mest hos oss.',
    5,
  );
  comment(
    'region-challenge-answer',
    REGION_PLAN,
    { ...challenge, replyTo: asked },
    first,
    'Ja. Jeg kan skrive et avsnitt om det.',
    4,
  );
  comment(
    'region-share',
    REGION_PLAN,
    { subject: 'goal', id: REGION_GOALS.share },
    toten,
    'Diabetes bør også med, vi har bare én sykepleier som kan det.',
    3,
  );
  comment(
    'gjovik-home',
    GJOVIK_PLAN,
    { subject: 'goal', id: GOALS.home },
    { person: people.head, municipality: GJOVIK },
    'Legg til hvordan vi måler det, så vi kan rapportere til kommunestyret.',
    2,
  );
}
