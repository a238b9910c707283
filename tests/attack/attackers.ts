import { actorFor } from '../../src/modules/cohort/testing/story.ts';
import { aParticipant } from '../../src/modules/cohort/fixtures.ts';
import { aPlanMember } from '../../src/modules/competence/plan-fixtures.ts';
import { PLAN_PARTS } from '../../src/modules/competence/domain/plan/plan.ts';
import { aLeader, aPerson, aRegion, aRole, aUnit } from '../../src/modules/organisation/fixtures.ts';
import type { Actor, AssignedRole } from '../../src/access/index.ts';
import type { CohortId, PersonId, RegionId } from '../../src/kernel/ids.ts';
import type { LocalDate } from '../../src/kernel/local-date.ts';
import { nobody } from '../../src/platform/database/scope.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import type { Browser, TestApp } from '../../src/web/testing/test-app.ts';
import type { Belongs } from './belongings.ts';
import type { Route } from './routes/index.ts';
import type { Victim } from './victim.ts';
import { GJOVIK } from './words.ts';
import { theOnly } from './world.ts';

export const ATTACKERS = [
  'a guest',
  'somebody with no role',
  'a participant of a national class',
  'a participant of Ringsaker’s class',
  'one who has withdrawn from the class',
  'a manager in Ringsaker',
  'a competence adviser of Ringsaker',
  'a head of services of Ringsaker',
  'a former adviser of Gjøvik',
  'one whose every part in the plans of Gjøvik is over',
  'an adviser of Gjøvik who has logged out',
  'an adviser of Gjøvik whose account is closed',
  'a coordinator of a region without Gjøvik',
  'a coordinator of a region that Gjøvik has left and will join',
  'a coordinator of a region with Gjøvik',
  'a lecturer of Ringsaker’s class',
  'a supervisor of Ringsaker’s class',
  'an examiner',
  'an evaluator',
  'a national steward',
  'a system administrator',
  'a programme coordinator',
  'an admission officer',
  'another applicant to the same call',
] as const;
export type AttackerName = (typeof ATTACKERS)[number];

export type Attacker = {
  /** What is this attacker's business after all. */
  sees: ReadonlySet<Belongs>;
  /** On which side of an order. */
  side: Route['side'];
  /** Nobody, as far as the house can tell: sent to the log-in from every page. */
  stranger: boolean;
  open(app: TestApp): Promise<Browser>;
  /** The one who acts, for asking the database directly; a stranger acts as nobody. */
  actor(): Promise<Pick<Actor, 'scope'>>;
};

/** Where the attackers have their addresses, so that what is theirs is not taken for the victim's. */
export const OUTSIDE = 'utenfor.example';

/** Makes the attackers in a demo world: each has real business somewhere, and none with the victim's own things. */
export async function arrangeAttackers(
  platform: TestPlatform,
  victim: Victim,
): Promise<Readonly<Record<AttackerName, Attacker>>> {
  const { owner } = platform;
  const cohortNamed = (name: string) =>
    theOnly<CohortId>(platform, 'select id as value from cohort where name like $1 limit 1', [name]);
  const regionNamed = (name: string) =>
    theOnly<RegionId>(platform, 'select id as value from region where name = $1', [name]);
  const ringsaker = await cohortNamed('Ringsaker%');

  let count = 0;
  const somebody = () => aPerson(owner, { email: `angriper${++count}@${OUTSIDE}` });
  const withRole = async (
    role: AssignedRole,
    where: Omit<Parameters<typeof aRole>[1], 'person' | 'role'> = {},
  ) => {
    const holder = await somebody();
    await aRole(owner, { person: holder, role, ...where });
    return holder;
  };

  const participant = await somebody();
  await aParticipant(owner, { cohort: ringsaker, person: participant, municipality: '3411' });
  const withdrawn = await somebody();
  await aParticipant(owner, { cohort: victim.cohort, person: withdrawn, status: 'withdrawn' });
  const manager = await somebody();
  const unit = await aUnit(owner, { municipality: '3411' });
  await aLeader(owner, { municipality: '3411', units: [unit], person: manager });
  const yesterday = await theOnly<LocalDate>(platform, `select (current_date - 1)::text as value`);
  const former = await withRole('competence-adviser', {
    municipality: GJOVIK,
    validTo: yesterday,
  });
  const { plan, strategy } = victim.plans;
  // Taken out of them, or there for a municipality that is not in the region any more.
  const over = await somebody();
  for (const [where, given] of [
    [plan, { validTo: yesterday }],
    [strategy, { validTo: yesterday }],
    [strategy, { municipality: '3411' }],
  ] as const)
    for (const part of PLAN_PARTS)
      await aPlanMember(owner, { plan: where, person: over, part, by: victim.rightful.adviser, ...given });
  const loggedOut = await withRole('competence-adviser', { municipality: GJOVIK });
  const closed = await withRole('competence-adviser', { municipality: GJOVIK });
  const rival = await somebody();
  await owner.query(
    `insert into application (id, call_id, person_id, municipality_code, formal_leadership_education, locale, status,
       submitted_at) values (gen_random_uuid(), $1, $2, '3411', false, 'nb', 'submitted', now())`,
    [victim.calls.open, rival],
  );
  const national = await theOnly<PersonId>(
    platform,
    `select person_id as value from demo_person where role = 'participant' and place like 'Nasjonal%'`,
  );

  const person = (id: PersonId, sees: readonly Belongs[] = [], side?: Route['side']): Attacker => ({
    sees: new Set(sees),
    side,
    stranger: false,
    open: (app) => app.as(id),
    actor: () => actorFor(platform, id),
  });
  const stranger = (open: Attacker['open']): Attacker => ({
    sees: new Set(),
    side: undefined,
    stranger: true,
    open,
    actor: () => Promise.resolve({ scope: nobody }),
  });
  const role = async (
    name: AssignedRole,
    where: Parameters<typeof withRole>[1] = {},
    sees: readonly Belongs[] = [],
    side?: Route['side'],
  ): Promise<Attacker> => person(await withRole(name, where), sees, side);

  return {
    'a guest': stranger((app) => Promise.resolve(app.guest)),
    'somebody with no role': person(await somebody()),
    'a participant of a national class': person(national),
    'a participant of Ringsaker’s class': person(participant),
    'one who has withdrawn from the class': person(withdrawn),
    'a manager in Ringsaker': person(manager),
    'a competence adviser of Ringsaker': await role('competence-adviser', { municipality: '3411' }, [
      'inviting',
    ]),
    'a head of services of Ringsaker': await role('head-of-services', { municipality: '3411' }, ['inviting']),
    'a former adviser of Gjøvik': person(former),
    'one whose every part in the plans of Gjøvik is over': person(over),
    'an adviser of Gjøvik who has logged out': stranger(async (app) => {
      const browser = await app.as(loggedOut);
      await owner.query('update session set ended_at = now() where person_id = $1', [loggedOut]);
      return browser;
    }),
    'an adviser of Gjøvik whose account is closed': stranger(async (app) => {
      await owner.query('update person set ended_at = null where id = $1', [closed]);
      const browser = await app.as(closed);
      await owner.query('update person set ended_at = now() where id = $1', [closed]);
      return browser;
    }),
    'a coordinator of a region without Gjøvik': await role('region-coordinator', {
      region: await regionNamed('Fjellregionen'),
    }),
    'a coordinator of a region that Gjøvik has left and will join': await role('region-coordinator', {
      region: await aRegion(owner, {
        members: [
          '3411',
          { code: GJOVIK, from: '2015-01-01', to: yesterday },
          { code: GJOVIK, from: '2099-01-01' },
        ],
      }),
    }),
    'a coordinator of a region with Gjøvik': await role(
      'region-coordinator',
      { region: await regionNamed('Mjøsbyene') },
      ['draft', 'order', 'class', 'figures'],
      'lead',
    ),
    'a lecturer of Ringsaker’s class': await role('lecturer', { cohort: ringsaker }),
    'a supervisor of Ringsaker’s class': await role('supervisor', { cohort: ringsaker }),
    'an examiner': await role('examiner'),
    'an evaluator': await role('evaluator'),
    'a national steward': await role('national-steward', {}, [
      'figures',
      'published-figures',
      'figure-keeping',
    ]),
    'a system administrator': await role('system-administrator', {}, [
      'roles',
      'traces',
      'inviting',
      'published-figures',
      'figure-keeping',
    ]),
    'a programme coordinator': await role(
      'programme-coordinator',
      {},
      [
        'order',
        'candidates',
        'class',
        'class-people',
        'roles',
        'figures',
        'inviting',
        'catalogue',
        'call-draft',
        'call',
        'application',
        'seats',
      ],
      'programme',
    ),
    'an admission officer': await role('admission-officer', {}, ['application', 'papers', 'seats']),
    'another applicant to the same call': person(rival),
  };
}
