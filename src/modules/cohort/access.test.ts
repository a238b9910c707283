import { describe, expect, it } from 'vitest';
import { allowedActions } from '../../access/index.ts';
import { anActor, withRole } from '../../access/testing/an-actor.ts';
import type { CohortId, PersonId, RegionId } from '../../kernel/ids.ts';
import { municipalityCode } from '../../kernel/municipality-code.ts';
import { approvalAccess, cohortAccess, generalAccess } from './access.ts';

const COHORT = 'c1' as CohortId;
const ANOTHER = 'c2' as CohortId;
const [GJOVIK, RINGSAKER] = [municipalityCode('3407'), municipalityCode('3411')];
const cohort = { id: COHORT, municipalities: [GJOVIK] };

const INSIDE = ['see-cohort', 'see-classmates'];

describe('who may do what with a class', () => {
  it.each([
    ['a participant', anActor({ participations: [COHORT] }), INSIDE],
    ['a participant of another class', anActor({ participations: [ANOTHER] }), []],
    [
      'its lecturer',
      withRole('lecturer', { cohort: COHORT }),
      [...INSIDE, 'judge-coursework', 'print-attendance-list'],
    ],
    ['its supervisor', withRole('supervisor', { cohort: COHORT }), [...INSIDE, 'print-attendance-list']],
    ['the lecturer of another class', withRole('lecturer', { cohort: ANOTHER }), []],
    ['an examiner who is given the class', withRole('examiner', { cohort: COHORT }), []],
    [
      'an adviser of its municipality',
      withRole('competence-adviser', { municipality: GJOVIK }),
      ['see-cohort', 'see-participants'],
    ],
    ['an adviser of another', withRole('competence-adviser', { municipality: RINGSAKER }), []],
    [
      'the coordinator of its region',
      withRole('region-coordinator', { region: 'r' as RegionId, regionMunicipalities: [GJOVIK] }),
      ['see-cohort'],
    ],
    ['the programme', withRole('programme-coordinator'), Object.keys(cohortAccess)],
    ['the national steward', withRole('national-steward'), []],
    ['the administrator', withRole('system-administrator'), []],
    ['a manager who is asked about somebody in it', anActor({ managerOf: true }), []],
  ])('%s', (_who, actor, allowed) => {
    expect([...allowedActions(actor, cohortAccess, cohort)].sort()).toEqual([...allowed].sort());
  });
});

describe('who may do what with a question to a manager', () => {
  const [manager, participant] = ['m' as PersonId, 'p' as PersonId];
  const question = { manager, participant, municipality: GJOVIK };
  it.each([
    ['the manager', anActor({ personId: manager, managerOf: true }), ['answer']],
    ['the participant', anActor({ personId: participant, participations: [COHORT] }), []],
    [
      'an adviser of the municipality',
      withRole('competence-adviser', { municipality: GJOVIK }),
      ['set-manager'],
    ],
    ['an adviser of another', withRole('competence-adviser', { municipality: RINGSAKER }), []],
    ['the programme', withRole('programme-coordinator'), ['set-manager']],
    ['another manager', anActor({ managerOf: true }), []],
  ])('%s', (_who, actor, allowed) => {
    expect([...allowedActions(actor, approvalAccess, question)]).toEqual(allowed);
  });

  it('nobody answers for themselves', () => {
    const self = anActor({ personId: manager, managerOf: true });
    expect([...allowedActions(self, approvalAccess, { ...question, participant: manager })]).toEqual([]);
  });
});

it.each([
  ['the programme', withRole('programme-coordinator'), ['form-cohort', 'list-cohorts']],
  ['an adviser', withRole('competence-adviser', { municipality: GJOVIK }), ['list-cohorts']],
  ['a participant', anActor({ participations: [COHORT] }), ['list-cohorts']],
  ['a manager', anActor({ managerOf: true }), []],
  ['somebody with no role', anActor(), []],
])('forms or lists classes: %s', (_who, actor, allowed) => {
  expect([...allowedActions(actor, generalAccess, null)].sort()).toEqual(allowed);
});
