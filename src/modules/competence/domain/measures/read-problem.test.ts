import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasuresInput } from './problem.ts';
import { readMeasuresProblem } from './read-problem.ts';
import { anInput, problemOf, smallInputs } from './testing.ts';

const faultOf = (change: Partial<MeasuresInput>) => {
  const read = readMeasuresProblem(anInput(change));
  return read.ok ? 'no fault' : read.failure;
};
const { measures, gap, budget } = anInput();

describe('a problem of measures', () => {
  it('has one form, whatever the order of municipalities, competences and neighbours', () => {
    const other = anInput({
      municipalities: ['M2', 'M1'],
      competences: ['healthWorker', 'nurse'],
      neighbours: [['M2', 'M1']],
    });
    expect(problemOf(other)).toEqual(problemOf(anInput()));
  });

  it('reads every small problem that has no faults', () => {
    fc.assert(
      fc.property(smallInputs(), (input) => {
        expect(readMeasuresProblem(input).ok).toBe(true);
      }),
    );
  });

  it('may lack a measure, and then it cannot be taken', () => {
    const problem = problemOf(anInput({ measures: {} }));
    expect([problem.recruiting, problem.training, problem.sharing]).toEqual(
      Array.from({ length: 3 }, () => [null, null]),
    );
  });

  it('may have tables with competences that it leaves out', () => {
    const { train } = measures;
    const wider = { ...train!, from: { ...train!.from, leader: 'nurse' } };
    expect(faultOf({ measures: { ...measures, train: wider } })).toBe('no fault');
  });
});

describe('what is wrong with a problem is named with its place', () => {
  it.each<[string, Partial<MeasuresInput>, object]>([
    ['no municipality', { municipalities: [] }, { kind: 'nothing-to-plan', where: 'municipalities' }],
    ['no year', { years: 0 }, { kind: 'nothing-to-plan', where: 'years' }],
    ['half a year', { years: 1.5 }, { kind: 'not-possible', where: 'years', whole: true }],
    ['a year without end', { years: 1e9 }, { kind: 'not-possible', where: 'years', most: 30 }],
    [
      'too many municipalities',
      { municipalities: Array.from({ length: 61 }, (_, i) => `M${i}`) },
      { kind: 'too-large', where: 'municipalities', count: 61 },
    ],
    [
      'a municipality twice',
      { municipalities: ['M1', 'M1'] },
      { kind: 'told-twice', where: 'municipalities[1]' },
    ],
    ['a name with a minus', { municipalities: ['M1', 'M-2'] }, { kind: 'not-a-name', name: 'M-2' }],
    [
      'a year outside the plan',
      { budget: { ...budget, M2: [1, 2, 3, 4] } },
      { kind: 'wrong-years', where: 'budget.M2', count: 4, years: 3 },
    ],
    ['no gap', { gap: { M1: gap.M1! } }, { kind: 'missing', where: 'gap.M2' }],
    [
      'a gap of somebody else',
      { gap: { ...gap, M3: gap.M1! } },
      { kind: 'unknown-municipality', where: 'gap', name: 'M3' },
    ],
    [
      'a gap for a competence that is misspelt',
      { gap: { ...gap, M1: { ...gap.M1, nurze: [1, 1, 1] } } },
      { kind: 'unknown-competence', where: 'gap.M1', name: 'nurze' },
    ],
    [
      'a gap that is no number',
      { gap: { ...gap, M1: { ...gap.M1!, nurse: [1, Number.NaN, 1] } } },
      { kind: 'not-possible', where: 'gap.M1.nurse[1]' },
    ],
    [
      'a budget below nothing',
      { budget: { ...budget, M1: [1, -1, 1] } },
      { kind: 'not-possible', where: 'budget.M1[1]', value: -1, least: 0 },
    ],
    [
      'money without end',
      { budget: { ...budget, M1: [1, Infinity, 1] } },
      { kind: 'not-possible', where: 'budget.M1[1]' },
    ],
    ['a discount in per cent', { discount: 4 }, { kind: 'not-possible', where: 'discount', most: 1 }],
    ['no penalty', { penalty: { nurse: 1 } }, { kind: 'missing', where: 'penalty.healthWorker' }],
    [
      'a name that every table inherits',
      { competences: ['constructor'] },
      { kind: 'unknown-competence', where: 'gap.M1' },
    ],
    ['neighbours of one', { neighbours: [['M1']] }, { kind: 'missing', where: 'neighbours[0]' }],
    ['a neighbour of itself', { neighbours: [['M1', 'M1']] }, { kind: 'told-twice', where: 'neighbours[0]' }],
    [
      'the same neighbours again',
      {
        neighbours: [
          ['M1', 'M2'],
          ['M2', 'M1'],
        ],
      },
      { kind: 'told-twice', where: 'neighbours[1]' },
    ],
    [
      'a neighbour who left the region',
      { neighbours: [['M1', 'M3']] },
      { kind: 'unknown-municipality', name: 'M3' },
    ],
    [
      'half a person',
      {
        measures: {
          recruit: {
            ...measures.recruit!,
            maxPerYear: { M1: { nurse: 1.5, healthWorker: 1 }, M2: { nurse: 1, healthWorker: 1 } },
          },
        },
      },
      { kind: 'not-possible', where: 'measures.recruit.maxPerYear.M1.nurse', whole: true },
    ],
    [
      'a measure without money',
      { measures: { recruit: { ...measures.recruit!, costFirstYear: { nurse: 1 } } } },
      { kind: 'missing', where: 'measures.recruit.costFirstYear.healthWorker' },
    ],
    [
      'more than all who leave',
      { measures: { recruit: { ...measures.recruit!, leave: { nurse: 1.1, healthWorker: 0 } } } },
      { kind: 'not-possible', where: 'measures.recruit.leave.nurse', most: 1 },
    ],
    [
      'training from itself',
      { measures: { train: { ...measures.train!, from: { nurse: 'nurse' } } } },
      { kind: 'unknown-competence', where: 'measures.train.from.nurse' },
    ],
    [
      'training that takes no time',
      { measures: { train: { ...measures.train!, years: { nurse: 0 } } } },
      { kind: 'not-possible', where: 'measures.train.years.nurse', least: 1 },
    ],
    [
      'parts that are more than the post',
      { measures: { share: { ...measures.share!, minPart: 0.6 } } },
      { kind: 'not-possible', where: 'measures.share.minPart', most: 0.5 },
    ],
  ])('%s', (_what, change, fault) => {
    expect(faultOf(change)).toMatchObject(fault);
  });
});
