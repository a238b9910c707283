import { describe, expect, it } from 'vitest';
import { needModel2026 } from '../assumptions/need-model.ts';
import { FIRST_WORKING_AGE, WORKING_AGES } from '../need/ages.ts';
import { noVariation } from '../need/draws.ts';
import { startOf, type StaffStart } from '../need/project-staff.ts';
import type { NeedProjection } from '../need/need-projection.ts';
import { runSupply } from '../workforce/supply.ts';
import { figuresFromList, presentOf, type StaffOnList, useOfList } from './own-staff.ts';

const model = needModel2026();
const size = model.competences.length;
const NURSE = model.competences.findIndex(({ id }) => id === 'nurse');
const PHYSICIAN = model.competences.findIndex(({ id }) => id === 'physician');
const needToday = new Float64Array(size).fill(90);
const work = { need: needToday } as NeedProjection;

const list = (change: Partial<StaffOnList> = {}): StaffOnList => ({
  groups: [{ group: 'nurse', fte: 80, withAge: 100, from55: 40 }],
  fte: 700,
  mapped: 100,
  ...change,
});
const start = (given: StaffOnList): StaffStart => startOf(model, work, figuresFromList(given));
const personsOf = ({ persons }: StaffStart, k: number): Float64Array =>
  persons.slice(k * WORKING_AGES, (k + 1) * WORKING_AGES);
const sum = (values: Float64Array): number => values.reduce((all, one) => all + one, 0);
const from55 = (persons: Float64Array): number => sum(persons.slice(55 - FIRST_WORKING_AGE)) / sum(persons);

describe('a staff list', () => {
  it('is not used when no code is mapped, nor when it is clearly not the whole staff', () => {
    expect(useOfList(model, needToday, list())).toBe('used');
    expect(useOfList(model, needToday, list({ mapped: 0 }))).toBe('none-mapped');
    // Ninety of nine groups are 810 present: 450 agreed are less than half of that when the sick are taken off.
    expect(useOfList(model, needToday, list({ fte: 445 }))).toBe('too-small');
    expect(presentOf(model, 1)).toBeCloseTo(1 - model.parameters.sickness.rate, 12);
  });

  it('gives the stock of the groups that it tells of; the others have what they need', () => {
    const { position } = model.competences[NURSE]!;
    const from = start(list());
    expect(sum(personsOf(from, NURSE)) * position).toBeCloseTo(80, 9);
    const physicians = sum(personsOf(from, PHYSICIAN)) * model.competences[PHYSICIAN]!.position;
    expect(presentOf(model, physicians)).toBeCloseTo(90, 9);
  });

  it('moves the ages towards its own share of 55 and over, by as much as it has persons', () => {
    const country = from55(model.competences[NURSE]!.profile);
    expect(country).toBeCloseTo(0.183, 3);
    const of = (withAge: number, old: number): number =>
      from55(personsOf(start(list({ groups: [{ group: 'nurse', fte: 80, withAge, from55: old }] })), NURSE));
    expect(of(100, 40)).toBeCloseTo((40 + 25 * country) / 125, 9);
    expect(of(1, 1)).toBeCloseTo((1 + 25 * country) / 26, 9);
    expect(of(0, 0)).toBeCloseTo(country, 12);
    expect(of(3000, 0)).toBeGreaterThan(0);
  });

  it('with older staff loses more of those it has in the years to come, and as many stay in all today', () => {
    const years = 10;
    const noRecruits = model.competences.map((one) => ({ ...one, replacement: 0 }));
    const after = (old: number): Float64Array => {
      const tables = {
        headcount: new Float64Array((years + 1) * size),
        supply: new Float64Array((years + 1) * size),
      };
      const { persons } = start(list({ groups: [{ group: 'nurse', fte: 80, withAge: 100, from55: old }] }));
      const { sickness } = noVariation(0, years);
      runSupply(
        {
          competences: noRecruits,
          persons,
          years,
          parameters: model.parameters,
          variation: { exitOdds: 1, retirementShift: 0, recruits: 1, completionOdds: 1, sickLogit: sickness },
          upskilling: [],
          apprentices: model.apprentices,
        },
        tables,
        0,
      );
      return tables.supply;
    };
    const [young, old] = [after(5), after(60)];
    expect(old[NURSE]).toBeCloseTo(young[NURSE]!, 9);
    expect(old[years * size + NURSE]).toBeLessThan(0.8 * young[years * size + NURSE]!);
  });
});
