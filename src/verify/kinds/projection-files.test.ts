import { describe, expect, it } from 'vitest';
import { verifyFile } from '../verify-file.ts';
import { AgeGroup, SizeClass } from './groups.ts';

const reports = async (json: unknown, beside?: Readonly<Record<string, string>>) =>
  (await verifyFile(json, (name) => Promise.resolve(beside?.[name]))).cases;

describe('names of groups', () => {
  it('are read in the forms that statistics use', () => {
    expect(AgeGroup.parse('total')).toEqual({ from: 0, to: undefined });
    expect(AgeGroup.parse('0-19')).toEqual({ from: 0, to: 19 });
    expect(AgeGroup.parse('a67_79')).toEqual({ from: 67, to: 79 });
    expect(AgeGroup.parse('80+')).toEqual({ from: 80, to: undefined });
    expect(AgeGroup.parse('a90p')).toEqual({ from: 90, to: undefined });
    expect(SizeClass.parse('<2000')).toEqual({ from: 0, below: 2000 });
    expect(SizeClass.parse('2000-4999')).toEqual({ from: 2000, below: 5000 });
    expect(SizeClass.parse('30000+')).toEqual({ from: 30_000, below: Infinity });
    expect(SizeClass.parse('<5k')).toEqual({ from: 0, below: 5000 });
    expect(SizeClass.parse('5-15k')).toEqual({ from: 5000, below: 15_000 });
    expect(SizeClass.parse('15k+')).toEqual({ from: 15_000, below: Infinity });
  });

  it('that make no group are refused', () => {
    for (const wrong of ['', 'old', '19-0', 'a', '-5', '80'])
      expect(AgeGroup.safeParse(wrong).success, wrong).toBe(false);
    for (const wrong of ['', 'large', '5', '5k', '<k'])
      expect(SizeClass.safeParse(wrong).success, wrong).toBe(false);
  });
});

describe('a calibration file', () => {
  const file = {
    id: 'x',
    kind: 'calibration',
    use: 'within a factor of 1.5',
    municipal: [{ group: 'total', h: 1, size: '<5k', n: 2, median_abs: 0, p80_abs: 1, bias: 0 }],
  };
  const age = Array.from({ length: 106 }, (_, i) => `a${i}`).join();
  const people = (first: number) => [first, ...Array.from({ length: 105 }, () => 0)].join();
  const beside = {
    'framskriving_telemark_og_landet_ssb_utgaver_2005_2024.csv':
      'utgave,region,alternativ,aar,i_alt\n2020,3407,MMMM,2020,100\n2020,3407,MMMM,2021,102\n2020,3407,HHMH,2021,999\n',
    'folkemengde_kommune_kjonn_alder_2006_2025.csv': `kommunenr,kjonn,aar,${age}\n${['M', 'K']
      .flatMap((sex) => [2020, 2021].map((year) => `3407,${sex},${year},${people(50)}`))
      .join('\n')}\n`,
  };

  it('is not checked, and says which table it wants, where none lies beside it', async () => {
    const [table, fan] = await reports(file);
    expect(table).toMatchObject({ name: 'case 1, municipalities, total, <5k', outcome: 'not checked' });
    expect(table!.problems[0]).toContain('framskriving_telemark');
    expect(fan).toMatchObject({ outcome: 'passed' });
  });

  it('is held against what the tables beside it say, by the main alternative alone', async () => {
    const wrong = await reports(file, beside);
    expect(wrong[0]).toMatchObject({ outcome: 'failed' });
    const right = { group: 'total', h: 1, size: '<5k', n: 1, median_abs: 1.98, p80_abs: 1.98, bias: 1.98 };
    expect((await reports({ ...file, municipal: [right] }, beside))[0]).toMatchObject({
      outcome: 'passed',
      compared: 4,
    });
  });

  it('finds a fan out of proportion', async () => {
    const narrow = { ...file, municipal: [{ ...file.municipal[0], p80_abs: 0.5 }] };
    expect((await reports(narrow))[1]).toMatchObject({ outcome: 'failed' });
  });

  it('says where a table beside it is wrong', async () => {
    const name = 'folkemengde_kommune_kjonn_alder_2006_2025.csv';
    const spoilt = { ...beside, [name]: beside[name].replace(',50,', ',-50,') };
    expect((await reports(file, spoilt))[0]!.problems[0]).toContain('row 2, a0: negative');
    const [other] = await reports(file, { ...beside, [name]: 'a,b\n1,2\n' });
    expect(other!.problems[0]).toContain('has no column kjonn');
  });
});

describe('files that were made to break a reader', () => {
  it('are refused case by case', async () => {
    const odd = { toString: 1, valueOf: 2 };
    for (const file of [
      {
        kind: 'calibration',
        use: odd,
        municipal: [{ group: odd, size: odd, h: odd }],
        national: [odd, {}, null],
      },
      {
        kind: 'calibration',
        use: 'factor of 1.5',
        municipal: [{ group: 'total' }],
        national: [{ group: 'total' }],
      },
      {
        kind: 'hamilton-perry-with-shrinkage',
        method: odd,
        municipalities: [odd, null, { municipality: odd, expected: odd }],
      },
      {
        kind: 'hamilton-perry-with-shrinkage',
        method: '2006-2011',
        municipalities: [],
        backtest: { table: [odd, 3] },
      },
      {
        kind: 'uncertainty',
        cases: [{ expected: { splitmix64: odd, pcg32: { hex: 3 }, philox4x32_10: [odd, 4] } }],
      },
    ]) {
      const cases = await reports(file);
      expect(cases.length).toBeGreaterThan(0);
      for (const { outcome } of cases) expect(outcome).toBe('failed');
    }
  });
});

describe('a Hamilton–Perry file', () => {
  it('has a case for each municipality and strength of shrinkage, and refuses what is none', async () => {
    const numbers = (length: number, value: number) => Array.from({ length }, () => value);
    const municipality = {
      municipality: 'municip3407',
      sum_numerator: numbers(105, 1),
      sum_denominator: numbers(105, 1),
      births_numerator: 1,
      births_denominator: 20,
      pop_2011: numbers(106, 1),
      expected: {
        k0: { pop_2012: [1, ...numbers(104, 1), 2] },
        kMuch: { pop_2012: [] },
        kInf: { pop_2012: [40, ...numbers(104, 3), 6] },
      },
    };
    const file = {
      kind: 'hamilton-perry-with-shrinkage',
      inputs: { national_R: numbers(105, 3), national_b: 2 },
      municipalities: [municipality],
      tolerance: { abs: 1e-9 },
    };
    expect(await reports(file)).toMatchObject([
      { name: 'case 1, municip3407, k0', outcome: 'passed', compared: 106 },
      { name: 'case 2, municip3407, kMuch', outcome: 'failed' },
      { name: 'case 3, municip3407, kInf', outcome: 'passed' },
    ]);
  });
});
