import type { PlanId, UnitId } from '../../../kernel/ids.ts';
import { createTestPlatform } from '../../../platform/testing/test-platform.ts';
import {
  aLeader,
  aMunicipality,
  anEmployee,
  aPerson,
  aPosition,
  aRole,
  aUnit,
} from '../../organisation/fixtures.ts';
import { aPlan, aPlanMember, competenceIdOf } from '../plan-fixtures.ts';

/**
 * Gjøvik has two units. Anne and Per work in Nord, which is led by somebody with a login; another one leads Sør. A colleague
 * of the adviser's in Ringsaker has nothing to do with it, and a member of the plan sees nobody's staff.
 */
export async function mappingStory() {
  const platform = await createTestPlatform();
  const { owner } = platform;
  for (const code of ['3407', '3411']) await aMunicipality(owner, { code });
  const nord = await aUnit(owner, { municipality: '3407', name: 'Nord' });
  const sor = await aUnit(owner, { municipality: '3407', name: 'Sør' });
  const person = () => aPerson(owner);
  const [adviser, stranger, member] = [await person(), await person(), await person()];
  const [annePerson, leaderPerson, otherLeaderPerson] = [await person(), await person(), await person()];
  await aRole(owner, { person: adviser, role: 'competence-adviser', municipality: '3407' });
  await aRole(owner, { person: stranger, role: 'competence-adviser', municipality: '3411' });
  const works = async (unit: UnitId, given: object = {}) => {
    const employee = await anEmployee(owner, { municipality: '3407', ...given });
    await aPosition(owner, { municipality: '3407', employee, unit });
    return employee;
  };
  const anne = await works(nord, {
    person: annePerson,
    number: '0042',
    givenName: 'Anne',
    familyName: 'Solheim',
  });
  const per = await works(nord, { email: 'per@gjovik.example', givenName: 'Per', familyName: 'Hemmelig' });
  const leader = await aLeader(owner, {
    municipality: '3407',
    units: [nord],
    person: leaderPerson,
    familyName: 'Leder',
  });
  const outside = await aLeader(owner, { municipality: '3407', units: [sor], person: otherLeaderPerson });
  const dementia = await competenceIdOf(owner, 'dementia');
  const fire = await competenceIdOf(owner, 'fire-safety');
  /** A plan of Gjøvik's with a member, and no rounds; what was there before is gone. */
  const beginAnew = async (): Promise<PlanId> => {
    await owner.query('truncate plan, mapping_round cascade');
    const plan = await aPlan(owner, { by: adviser, municipality: '3407' });
    await aPlanMember(owner, { plan, person: member, part: 'project-group', by: adviser });
    return plan;
  };
  return {
    platform,
    units: { nord, sor },
    people: { adviser, stranger, member, anne: annePerson, leader: leaderPerson, other: otherLeaderPerson },
    staff: { anne, per, leader, outside },
    competences: { dementia, fire },
    works,
    beginAnew,
  };
}

export type MappingStory = Awaited<ReturnType<typeof mappingStory>>;
