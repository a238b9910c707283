import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseGap, type GapCapital, type GapRequirement, hundredths, shareOfGap } from './gap.ts';

const requirement = (change: Partial<GapRequirement> = {}): GapRequirement => ({
  competence: 'nurse',
  unit: 'Nord',
  aspect: 'staffing',
  year: 2028,
  level: null,
  amount: 10,
  ...change,
});
const capital = (change: Partial<GapCapital> = {}): GapCapital => ({
  competence: 'nurse',
  unit: 'Nord',
  aspect: 'staffing',
  levels: null,
  held: 8,
  used: null,
  exits: [],
  above: [],
  ...change,
});
const skilled = (levels: readonly number[], change: Partial<GapCapital> = {}): GapCapital =>
  capital({
    aspect: 'competence',
    levels,
    held: levels.slice(1).reduce((sum, count) => sum + count, 0),
    ...change,
  });
const atLevel = (level: number, amount: number): GapRequirement =>
  requirement({ aspect: 'competence', level, amount });

const analyse = (requirements: readonly GapRequirement[], held: readonly GapCapital[], years = [2028]) =>
  analyseGap({ years, requirements, capital: held });
const staffing = (requirements: readonly GapRequirement[], held: readonly GapCapital[]) =>
  analyse(requirements, held)[0]?.staffing;
const competence = (requirements: readonly GapRequirement[], held: readonly GapCapital[]) =>
  analyse(requirements, held)[0]?.competenceLevel;

describe('staffing', () => {
  it('lacks what is required and not there at the end of the year', () => {
    const held = capital({ exits: [2027, 2028, 2029].map((year, i) => ({ year, amount: i + 1 })) });
    expect(staffing([requirement()], [held])).toMatchObject({
      state: 'gap',
      held: 8,
      leaving: 2,
      available: 6,
      gap: 4,
      missing: 4,
      mobilise: 0,
    });
  });

  it('tells what is held and not used apart from what is not there', () => {
    expect(staffing([requirement()], [capital({ used: 5 })])).toMatchObject({
      gap: 5,
      mobilise: 3,
      missing: 2,
    });
  });

  it('calls what nobody has mapped so, and not zero', () => {
    expect(staffing([requirement()], [])).toMatchObject({ state: 'not-mapped', held: null, gap: 0 });
    expect(staffing([requirement()], [capital({ held: 0 })])).toMatchObject({ state: 'gap', gap: 10 });
  });

  it('adds what two goals ask for', () => {
    expect(staffing([requirement({ amount: 5 }), requirement({ amount: 4 })], [capital()])).toMatchObject({
      required: 9,
      gap: 1,
    });
  });

  it('counts less than one whole above what is required as covered', () => {
    expect(staffing([requirement({ amount: 7.5 })], [capital()])?.state).toBe('covered');
    expect(staffing([requirement({ amount: 7 })], [capital()])).toMatchObject({
      state: 'surplus',
      surplus: 1,
    });
  });

  it('is not lost to a sum of decimals', () => {
    expect(
      staffing([requirement({ amount: 0.1 }), requirement({ amount: 0.2 })], [capital({ held: 0.3 })])?.state,
    ).toBe('covered');
  });
});

describe('competence', () => {
  it('lets those with more fill a place that asks for less, and not the other way', () => {
    expect(competence([atLevel(2, 4)], [skilled([0, 0, 1, 2, 1])])?.state).toBe('covered');
    expect(competence([atLevel(3, 2)], [skilled([0, 0, 9, 0, 1])])).toMatchObject({ gap: 1, below: 9 });
  });

  it('counts what is held and leaves from the level that lacks most and up, as what is required is', () => {
    const held = skilled([5, 20, 8, 3, 1], { exits: [{ year: 2027, amount: 8 }] });
    expect(competence([atLevel(2, 10), atLevel(3, 5)], [held])).toMatchObject({
      level: 2,
      requiredThere: 15,
      held: 12,
      leaving: 3,
      available: 9,
      gap: 6,
    });
    expect(competence([atLevel(2, 2), atLevel(3, 9)], [held])).toMatchObject({
      level: 3,
      requiredThere: 9,
      held: 4,
      available: 3,
      gap: 6,
    });
  });

  it('takes persons of whom nobody has told the level to hold it, and to have reached no higher level', () => {
    const told = capital({ aspect: 'competence', held: 12 });
    expect(competence([atLevel(1, 10)], [told])).toMatchObject({ state: 'surplus', held: 12 });
    expect(competence([atLevel(2, 10)], [told])).toMatchObject({ state: 'gap', held: 0, gap: 10, below: 12 });
    const units = [told, skilled([0, 1, 4, 0, 0], { unit: 'Sør' })];
    expect(competence([{ ...atLevel(2, 10), unit: '' }], units)).toMatchObject({ held: 4, below: 13 });
  });

  it('does not count one person twice where two levels are asked for', () => {
    // One at level 4 and two at level 2 for four places in all: one lacks, whichever place that person takes.
    expect(competence([atLevel(2, 3), atLevel(4, 1)], [skilled([0, 0, 2, 0, 1])])).toMatchObject({ gap: 1 });
  });

  it('takes those who leave, and those who do not use it, evenly from the levels', () => {
    const held = skilled([0, 2, 2, 0, 0], { exits: [{ year: 2027, amount: 2 }], used: 2 });
    expect(competence([atLevel(2, 2)], [held])).toMatchObject({ missing: 1, mobilise: 0.5, gap: 1.5 });
  });

  it('counts those at level 0 among those who can learn it', () => {
    expect(competence([atLevel(1, 4)], [skilled([6, 1, 0, 0, 0])])).toMatchObject({ gap: 3, below: 6 });
  });
});

describe('the two together', () => {
  it('stand side by side, and the gravest says how it is', () => {
    const [row] = analyse([requirement({ amount: 8 }), atLevel(2, 3)], [capital()]);
    expect([row?.staffing?.state, row?.competenceLevel?.state, row?.state]).toEqual([
      'covered',
      'not-mapped',
      'not-mapped',
    ]);
  });

  it('what is held and nobody asks for has no requirement, and no gap', () => {
    expect(analyse([], [capital()])).toMatchObject([{ state: 'no-requirement', staffing: { gap: 0 } }]);
  });

  it('a requirement says nothing of the years beside its own', () => {
    const rows = analyse([requirement()], [], [2027, 2028, 2029]);
    expect(rows.map(({ year }) => year)).toEqual([2028]);
  });
});

describe('the whole municipality', () => {
  const whole = requirement({ unit: '', amount: 20 });

  it('is the sum of the units where it was not counted by itself', () => {
    const units = [capital({ unit: 'Nord' }), capital({ unit: 'Sør', held: 6 })];
    expect(staffing([whole], units)).toMatchObject({ held: 14, gap: 6, from: 'units' });
    const counted = [...units, capital({ unit: '', held: 13 })];
    expect(staffing([whole], counted)).toMatchObject({ held: 13, gap: 7, from: 'own' });
  });

  it('counts nobody twice where one unit lies in another', () => {
    const units = [capital({ unit: 'Hjemmetjenesten', held: 14 }), capital({ above: ['Hjemmetjenesten'] })];
    expect(staffing([whole], units)?.held).toBe(14);
  });

  it('says nothing of where in the municipality somebody works', () => {
    const rows = analyse([requirement()], [capital({ unit: '' })]);
    expect(rows.map(({ unit, state }) => [unit, state])).toEqual([
      ['', 'no-requirement'],
      ['Nord', 'not-mapped'],
    ]);
  });
});

const units = fc.constantFrom('Nord', 'Sør', 'Øst');
const amount = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10);
const someRequirement = fc.record({ unit: units, amount }).map(requirement);
const someLevel = fc
  .record({ unit: units, amount: fc.nat(9), level: fc.integer({ min: 1, max: 4 }) })
  .map((change) => requirement({ ...change, aspect: 'competence' }));
const someCapital = fc
  .uniqueArray(fc.record({ unit: units, held: amount, used: fc.option(amount) }), {
    selector: (one) => one.unit,
  })
  .map((rows) => rows.map((row) => capital(row)));
const someSkilled = fc
  .uniqueArray(
    fc.record({
      unit: units,
      levels: fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }),
      used: fc.option(fc.nat(20)),
    }),
    { selector: (one) => one.unit },
  )
  .map((rows) => rows.map(({ unit, levels, used }) => skilled(levels, { unit, used })));
const some = fc.record({
  requirements: fc.array(fc.oneof(someRequirement, someLevel), { maxLength: 8 }),
  capital: fc.tuple(someCapital, someSkilled).map((both) => both.flat()),
});
const gaps = (rows: ReturnType<typeof analyse>): number =>
  rows.reduce((sum, row) => sum + (row.staffing?.gap ?? 0) + (row.competenceLevel?.gap ?? 0), 0);

describe('whatever is required and held', () => {
  it('does not depend on the order in which it is told', () => {
    fc.assert(
      fc.property(some, ({ requirements, capital: held }) => {
        expect(analyse([...requirements].reverse(), [...held].reverse())).toEqual(
          analyse(requirements, held),
        );
      }),
    );
  });

  it('a larger requirement never makes a smaller gap', () => {
    fc.assert(
      fc.property(some, fc.oneof(someRequirement, someLevel), ({ requirements, capital: held }, more) => {
        // A unit that was not mapped has no gap, and one more requirement there makes none.
        expect(gaps(analyse([...requirements, more], held)) + 1e-6).toBeGreaterThanOrEqual(
          gaps(analyse(requirements, held)),
        );
      }),
    );
  });

  it('one more who holds it and uses it never makes a larger gap', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 4 }), ({ requirements, capital: held }, level) => {
        const more = held.map((row) => ({
          ...row,
          held: row.held + 1,
          used: row.used === null ? null : row.used + 1,
          levels: row.levels?.map((count, at) => (at === level ? count + 1 : count)) ?? null,
        }));
        for (const [index, row] of analyse(requirements, more).entries()) {
          const before = analyse(requirements, held)[index];
          expect(row.staffing?.missing ?? 0).toBeLessThanOrEqual(before?.staffing?.missing ?? 0);
          expect(row.competenceLevel?.missing ?? 0).toBeLessThanOrEqual(
            before?.competenceLevel?.missing ?? 0,
          );
        }
      }),
    );
  });

  it('what lacks is what can be mobilised and what is not there, and neither is less than nothing', () => {
    fc.assert(
      fc.property(some, ({ requirements, capital: held }) => {
        for (const row of analyse(requirements, held))
          for (const one of [row.staffing, row.competenceLevel]) {
            if (one === null) continue;
            expect(Math.min(one.mobilise, one.missing, one.surplus)).toBeGreaterThanOrEqual(0);
            expect(hundredths(one.mobilise + one.missing)).toBe(one.gap);
            expect(one.gap > 0 && one.surplus > 0).toBe(false);
          }
      }),
    );
  });

  it('units together lack at least as much as the municipality would if all could work everywhere', () => {
    fc.assert(
      fc.property(fc.array(someRequirement, { maxLength: 8 }), someCapital, (requirements, held) => {
        const mapped = new Set(held.map(({ unit }) => unit));
        const asked = requirements.filter(({ unit }) => mapped.has(unit));
        const together = asked.map((one) => ({ ...one, unit: '' }));
        const whole = analyse(together, held).find(({ unit }) => unit === '')?.staffing;
        expect(gaps(analyse(asked, held)) + 0.05).toBeGreaterThanOrEqual(whole?.gap ?? 0);
        const sum = asked.reduce((all, one) => all + one.amount, 0);
        if (whole)
          expect([whole.required, whole.held]).toEqual(
            [sum, held.reduce((all, one) => all + one.held, 0)].map(hundredths),
          );
      }),
    );
  });
});

it('requirements that share a gap have parts of it that add up', () => {
  const cell = { required: 9, gap: 4, mobilise: 1, missing: 3 };
  const parts = [3, 6].map((one) => shareOfGap(cell, one));
  expect(parts.map(({ gap }) => gap)).toEqual([1.33, 2.67]);
  expect(parts.map(({ mobilise, missing }) => hundredths(mobilise + missing))).toEqual([1.33, 2.67]);
});
