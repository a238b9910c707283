import { describe, expect, it } from 'vitest';
import type { CohortId, CourseworkId, GatheringId } from '../../../kernel/ids.ts';
import { localDate } from '../../../kernel/local-date.ts';
import {
  type CourseworkStatus,
  nextForParticipant,
  nextGathering,
  type ParticipantSituation,
} from './next-for-participant.ts';

const today = localDate('2026-09-01');

function aSituation(change: Partial<ParticipantSituation> = {}): ParticipantSituation {
  return {
    cohort: 'class' as CohortId,
    status: 'running',
    gatherings: [gathering('g1', '2026-09-08', '2026-09-09'), gathering('g2', '2026-11-03', '2026-11-04')],
    coursework: [coursework('w1', '2026-10-20')],
    needsTold: true,
    ...change,
  };
}

function gathering(id: string, startsOn: string, endsOn = startsOn, cancelled = false) {
  return { id: id as GatheringId, startsOn: localDate(startsOn), endsOn: localDate(endsOn), cancelled };
}

function coursework(id: string, dueOn: string, status: CourseworkStatus = 'not-handed-in') {
  return { id: id as CourseworkId, dueOn: localDate(dueOn), status };
}

const kinds = (situation: ParticipantSituation, day = today) =>
  nextForParticipant([situation], day).map((thing) => thing.kind);

describe('what is next for a participant', () => {
  it('is the next gathering and the next coursework, the nearest deadline first', () => {
    expect(nextForParticipant([aSituation()], today)).toEqual([
      { kind: 'attend-gathering', cohort: 'class', gathering: 'g1', deadline: '2026-09-08' },
      { kind: 'do-coursework', cohort: 'class', coursework: 'w1', deadline: '2026-10-20' },
    ]);
  });

  it('puts what came in return before everything that has a deadline', () => {
    const situation = aSituation({ coursework: [coursework('w1', '2026-08-20', 'returned')] });
    expect(kinds(situation)).toEqual(['mend-coursework', 'attend-gathering']);
  });

  it.each(['submitted', 'approved'] as const)('does not ask again for coursework that is %s', (status) => {
    expect(kinds(aSituation({ coursework: [coursework('w1', '2026-10-20', status)] }))).toEqual([
      'attend-gathering',
    ]);
  });

  it('does not ask for coursework of next year', () => {
    expect(kinds(aSituation({ coursework: [coursework('w9', '2027-10-20')] }))).toEqual(['attend-gathering']);
  });

  it('passes over a gathering that was cancelled', () => {
    const gatherings = [gathering('g1', '2026-09-08', '2026-09-09', true), gathering('g2', '2026-11-03')];
    expect(nextForParticipant([aSituation({ gatherings, coursework: [] })], today)).toMatchObject([
      { gathering: 'g2' },
    ]);
  });

  it('still shows a gathering on its second day', () => {
    const [thing] = nextForParticipant([aSituation({ coursework: [] })], localDate('2026-09-09'));
    expect(thing).toMatchObject({ gathering: 'g1', deadline: '2026-09-09' });
  });

  it('asks what one needs until the first gathering begins, at the latest today', () => {
    const situation = aSituation({ needsTold: false, coursework: [] });
    expect(nextForParticipant([situation], today)[0]).toMatchObject({
      kind: 'tell-needs',
      deadline: '2026-09-01',
    });
    expect(nextForParticipant([situation], localDate('2026-09-05'))[0]).toMatchObject({
      kind: 'tell-needs',
      deadline: '2026-09-05',
    });
    expect(kinds(situation, localDate('2026-09-08'))).toEqual(['attend-gathering']);
  });

  it('is nothing from a class that is over', () => {
    expect(kinds(aSituation({ status: 'finished' }))).toEqual([]);
    expect(kinds(aSituation({ status: 'cancelled' }))).toEqual([]);
  });

  it('mixes two classes by time', () => {
    const other = aSituation({
      cohort: 'other' as CohortId,
      gatherings: [gathering('g7', '2026-09-03')],
      coursework: [],
    });
    expect(nextForParticipant([aSituation({ coursework: [] }), other], today)).toMatchObject([
      { gathering: 'g7' },
      { gathering: 'g1' },
    ]);
  });
});

it('has no next gathering after the last one', () => {
  expect(nextGathering(aSituation().gatherings, localDate('2026-11-05'))).toBeUndefined();
});
