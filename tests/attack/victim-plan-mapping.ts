import type { EmployeeId, UnitId } from '../../src/kernel/ids.ts';
import { GJOVIK_PLAN } from '../../stories/plans/ids.ts';
import type { PlanRows } from './victim-plan-rows.ts';
import { PLAN_WORDS } from './victim-plan-words.ts';
import { GJOVIK } from './words.ts';

/** Rounds in which people say what they can. */
export type MappingOfVictim = {
  /** Open on every day that the tests or the database may call today. */
  round: string;
  draftRound: string;
  /** Somebody has answered in it. */
  closedRound: string;
  holding: string;
};

export async function addMapping(
  { adviser, at, insert, put }: PlanRows,
  given: { readonly competence: string; readonly unit: UnitId; readonly employee: EmployeeId },
): Promise<MappingOfVictim> {
  const { competence, unit, employee } = given;
  const ofRound = { municipality_code: GJOVIK, competence_id: competence };
  const roundThatIs = async (state: string) => {
    const id = await insert('mapping_round', {
      municipality_code: GJOVIK,
      plan_id: GJOVIK_PLAN,
      name: PLAN_WORDS.competence,
      about: '',
      opens_on: '2020-01-01',
      closes_on: '2099-12-31',
      status: state,
      created_by: adviser,
      created_at: at,
      version: 1,
    });
    await put('mapping_round_item', { round_id: id, ...ofRound });
    await put('mapping_round_unit', { round_id: id, municipality_code: GJOVIK, unit_id: unit });
    await put('mapping_round_person', { round_id: id, municipality_code: GJOVIK, employee_id: employee });
    return id;
  };
  const answerIn = (id: string) =>
    insert('competence_holding', {
      ...ofRound,
      employee_id: employee,
      round_id: id,
      said_by: 'leader',
      said_by_person_id: adviser,
      level: 2,
      basis: 'leader-assessed',
      evidence: '',
      said_at: at,
    });
  const round = await roundThatIs('open');
  const draftRound = await roundThatIs('draft');
  const closedRound = await roundThatIs('closed');
  const holding = await answerIn(round);
  await answerIn(closedRound);
  return { round, draftRound, closedRound, holding };
}
