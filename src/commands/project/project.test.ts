import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isMunicipalityCode, municipalityCode } from '../../kernel/municipality-code.ts';
import { planDraws } from '../../modules/competence/domain/population/model/draw.ts';
import { aRegister } from '../../modules/competence/domain/population/model/fixtures.ts';
import { preparePopulation } from '../../modules/competence/domain/population/model/prepare.ts';
import { projectPopulation } from '../../modules/competence/domain/population/model/project.ts';
import { readAlternative } from './alternative.ts';
import { sayTooMuch } from './limits.ts';
import { type ProjectedRow, projectedRows } from './rows.ts';
import { sayAlternative } from './say-alternative.ts';
import { sayChanges } from './whole.ts';
import { writeCsv, writeJson } from './write.ts';

describe('the rows of a projection', () => {
  const pagesOf = async (rows: AsyncIterable<Iterable<ProjectedRow>>) => {
    const pages: (readonly ProjectedRow[])[] = [];
    for await (const page of rows) pages.push([...page]);
    return pages;
  };
  const prepared = preparePopulation(aRegister({ '0301': 40_000, '3405': 300 }), 2020);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure));
  const model = prepared.value;
  const course = projectPopulation(model, 2023);

  it('tell of each sex, age and year after the base year once, by municipality', async () => {
    const [oslo, small] = await pagesOf(projectedRows(model, course, [0, 1]));
    expect(oslo).toHaveLength(2 * 106 * 3);
    expect(new Set(small!.map((row) => `${row.sex} ${row.age} ${row.year}`)).size).toBe(2 * 106 * 3);
    expect(oslo![0]).toMatchObject({ municipality: '0301', sex: 'M', age: 0, year: 2021 });
    expect(oslo![0]!.spread).toHaveLength(0);
    expect(small!.at(-1)).toMatchObject({ municipality: '3405', sex: 'K', age: 105, year: 2023 });
    expect(oslo!.find((row) => row.sex === 'K' && row.age === 40 && row.year === 2022)?.persons).toBe(
      course.populations[2]![106 + 40],
    );
  });

  it('have quantiles that rise around what is expected', async () => {
    const plan = planDraws(model, course, { draws: 100, seed: 1 });
    const [oslo] = await pagesOf(projectedRows(model, course, [0], { plan }));
    for (const row of oslo!) expect(row.spread).toEqual(row.spread.toSorted());
    const forty = oslo!.find((row) => row.sex === 'K' && row.age === 40 && row.year === 2023)!;
    expect(forty.spread[0]).toBeLessThan(forty.persons);
    expect(forty.spread[4]).toBeGreaterThan(forty.persons);
  });

  it('tell how far they have come when there are many municipalities to draw', async () => {
    const many = Object.fromEntries(Array.from({ length: 18 }, (_, i) => [String(3401 + i), 900]));
    const country = preparePopulation(aRegister(many), 2020);
    if (!country.ok) throw new Error(JSON.stringify(country.failure));
    const ahead = projectPopulation(country.value, 2021);
    const told: string[] = [];
    const plan = planDraws(country.value, ahead, { draws: 4, seed: 1 });
    const places = [...country.value.municipalities.keys()];
    await pagesOf(
      projectedRows(country.value, ahead, places, {
        plan,
        onDrawn: (drawn, all) => told.push(`${drawn} of ${all}`),
      }),
    );
    expect(told).toEqual(['16 of 18', '18 of 18']);
  });
});

describe('so much that it would not fit in memory', () => {
  it('is refused with what may be asked for instead', () => {
    expect(sayTooMuch(10_000, 30, 1)).toBeUndefined();
    expect(sayTooMuch(100, 60, 357)).toBeUndefined();
    expect(sayTooMuch(10_000, 31, 1)).toContain('Ask for at most 9,677 draws, or 30 years.');
    expect(sayTooMuch(100, 100, 357)).toContain('Ask for at most 61 years, name some municipalities');
  });
});

describe('writing rows', () => {
  const row = (age: number): ProjectedRow => ({
    municipality: municipalityCode('0301'),
    sex: 'K',
    age,
    year: 2026,
    persons: 1.23456,
    spread: Float64Array.of(1, 1.1, 1.2, 1.30001, 2),
  });
  const writing = async (act: () => Promise<void>, onWrite: (text: string) => boolean = () => true) => {
    const texts: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      texts.push(String(text));
      return onWrite(String(text));
    });
    try {
      await act();
    } finally {
      spy.mockRestore();
    }
    return texts;
  };

  it('to a reader who is slower than we are leaves no listener behind, however many pages there are', async () => {
    const { stdout } = process;
    const listeners = () => ['drain', 'close', 'error'].map((event) => stdout.listenerCount(event));
    const before = listeners();
    const texts = await writing(
      () =>
        writeCsv(
          Array.from({ length: 30 }, () => [row(7)]),
          false,
        ),
      () => {
        setImmediate(() => stdout.emit('drain'));
        return false;
      },
    );
    expect(texts).toHaveLength(31);
    expect(listeners()).toEqual(before);
  });

  it('gives CSV, and JSON that a program can read', async () => {
    const csv = await writing(() => writeCsv([[row(0)], [row(1)]], true));
    expect(csv.join('')).toBe(
      'municipality,sex,age,year,persons,p10,p25,p50,p75,p90\n0301,K,0,2026,1.235,1,1.1,1.2,1.3,2\n0301,K,1,2026,1.235,1,1.1,1.2,1.3,2\n',
    );
    const json = await writing(() => writeJson([[row(0)], [row(1)]], { base: 2025, seed: 'a"b' }));
    expect(JSON.parse(json.join(''))).toEqual({
      base: 2025,
      seed: 'a"b',
      rows: [0, 1].map((age) => ({
        municipality: '0301',
        sex: 'K',
        age,
        year: 2026,
        persons: 1.235,
        p10: 1,
        p25: 1.1,
        p50: 1.2,
        p75: 1.3,
        p90: 2,
      })),
    });
    expect(JSON.parse((await writing(() => writeJson([], { base: 2025 }))).join(''))).toEqual({
      base: 2025,
      rows: [],
    });
  });

  it('of many is done in pieces, so that a municipality of a hundred years is never one text', async () => {
    const page = Array.from({ length: 20_000 }, (_, i) => row(i % 106));
    const texts = await writing(() => writeCsv([page], true));
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(text.length).toBeLessThan(70_000);
  });

  it('ends when nobody reads, and asks for no more pages', async () => {
    const { stdout } = process;
    let asked = 0;
    async function* pages() {
      for (; asked < 100; asked++) yield [row(asked)];
    }
    const destroyed = vi.spyOn(stdout, 'destroyed', 'get').mockImplementation(() => asked === 3);
    try {
      await writing(() => writeCsv(pages(), true));
    } finally {
      destroyed.mockRestore();
    }
    expect(asked).toBe(3);
  });
});

describe('municipalities that a file tells of before the base year and not in it', () => {
  // Two years of three municipalities with 1000 people each where told.
  const register = (told: readonly number[]) => ({
    municipalities: ['0301', '0502', '3407'].filter(isMunicipalityCode),
    years: [2019, 2020],
    counts: Float64Array.from({ length: 2 * 3 * 212 }, (_, i) =>
      told[Math.floor(i / 212)] === 1 && i % 212 === 40 ? 1000 : 0,
    ),
    told: Uint8Array.from(told),
  });
  const say = (told: readonly number[], base = 2020) => sayChanges(register(told), base, 'people.csv');

  it('are named as missing, with the last year and the rule, where nobody goes on for them', () => {
    const { missing, changed } = say([1, 1, 1, 1, 0, 1]);
    expect(missing.join('\n')).toContain('people.csv does not tell of 0502 in 2020, and last in 2019');
    expect(missing.join('\n')).toContain('The file has 3,000 people in 2019 and 2,000 in 2020');
    expect(missing.join('\n')).toContain('a row for M and one for K each year');
    expect(changed).toEqual([]);
  });

  it('are told as changed borders where their people go on under another number', () => {
    const { missing, changed } = say([1, 1, 0, 1, 0, 1]);
    expect(missing).toEqual([]);
    expect(changed).toEqual([
      expect.stringMatching(/^In 2020 1 number ends \(0502\) and 1 begins: taken for/),
    ]);
  });

  it('are not missed where all go on, or before they end', () => {
    expect(say([1, 1, 1, 1, 1, 1])).toEqual({ missing: [], changed: [] });
    expect(say([1, 1, 1, 1, 0, 1], 2019)).toEqual({ missing: [], changed: [] });
  });
});

describe('an alternative of low or high growth', () => {
  it('is told to be ours, beside the official one', () => {
    expect(sayAlternative('main')).toBeUndefined();
    expect(sayAlternative('low')).toContain('ours gives 5.62 million people in 2050, where LLL has 5.41 and');
    expect(sayAlternative('low')).toContain('(LLML) 5.37');
    expect(sayAlternative('high')).toContain(
      'ours gives 6.93 million people in 2050, where HHH has 6.86 and',
    );
  });
});

describe('a scenario file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'lederloft-scenario-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const scenario = async (patch: unknown) => {
    const file = path.join(folder, 'scenario.json');
    await writeFile(file, JSON.stringify({ name: 'A', text: 'B', source: 'C', author: 'D', patch }));
    return readAlternative(file);
  };

  it('chooses the course of the population, and says what of it is not used', async () => {
    expect(await scenario({ population: { alternative: 'low' } })).toEqual({
      alternative: 'low',
      notUsed: undefined,
    });
    expect(await scenario({ population: { alternative: 'high' }, sickness: { change: 0 } })).toMatchObject({
      alternative: 'high',
      notUsed: expect.stringMatching(
        /^Only the population part .* is used: sickness does not change how many/,
      ),
    });
    expect(await scenario({ need: { healthyAgeing: 1 } })).toMatchObject({
      alternative: 'main',
      notUsed: expect.stringMatching(
        /^Nothing of the scenario is used: need does not .* The main alternative is projected\.$/,
      ),
    });
  });

  it('may stand in a list of one, and a list of several is refused', async () => {
    const file = path.join(folder, 'list.json');
    const one = { name: 'A', text: 'B', source: 'C', author: 'D' };
    const listed = async (...scenarios: readonly unknown[]) => {
      await writeFile(file, JSON.stringify({ scenarios }));
      return readAlternative(file);
    };
    expect(await listed({ ...one, patch: { population: { alternative: 'low' } } })).toMatchObject({
      alternative: 'low',
    });
    await expect(listed({ ...one, patch: { sicknes: {} } })).rejects.toThrow(
      'scenarios[0].patch.sicknes is not a parameter',
    );
    await expect(listed({ ...one, name: '', patch: {} })).rejects.toThrow('scenarios[0].name must be a text');
    await expect(listed('A')).rejects.toThrow('scenarios[0] must be an object');
    await expect(listed()).rejects.toThrow('must be a list of one scenario, and is a list of 0');
    await expect(listed(one, one)).rejects.toThrow('and is a list of 2');
  });

  it('that is a folder, no scenario at all by its size, or nested without end is refused in a sentence', async () => {
    await expect(readAlternative(folder)).rejects.toThrow('is not a file. A scenario is a JSON file.');
    const file = path.join(folder, 'large.json');
    await writeFile(file, ' '.repeat(1_000_001));
    await expect(readAlternative(file)).rejects.toThrow('is larger than 1 MB');
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    await writeFile(file, `{"name":"A","text":"B","source":"C","author":"D","patch":${deep}}`);
    await expect(readAlternative(file)).rejects.toThrow('at most 20 levels deep');
  });

  it('that says one thing twice is refused, for only one could count', async () => {
    const file = path.join(folder, 'twice.json');
    const twice = (patch: string) =>
      writeFile(
        file,
        `{"name":"A","text":"{\\"a\\":1,\\"a\\":2}","source":"C","author":"D","patch":${patch}}`,
      );
    await twice('{"population":{"alternative":"low","alternative":"high"}}');
    await expect(readAlternative(file)).rejects.toThrow('alternative stands twice in the same object');
    await twice('{"population":{"alternative":"low"},"p\\u006fpulation":{}}');
    await expect(readAlternative(file)).rejects.toThrow('population stands twice');
    await twice('{"population":{"alternative":"low"}}');
    expect(await readAlternative(file)).toMatchObject({ alternative: 'low' });
  });

  it('may begin with a mark of UTF-8', async () => {
    const file = path.join(folder, 'marked.json');
    await writeFile(file, '\uFEFF{"name":"A","text":"B","source":"C","author":"D","patch":{}}');
    expect(await readAlternative(file)).toMatchObject({ alternative: 'main' });
  });

  it('is refused with the parameter and the rule', async () => {
    await expect(scenario({ population: { alternative: 'doubled' } })).rejects.toThrow(
      'patch.population.alternative must be one of main, low, high: "doubled"',
    );
    await expect(scenario({ sickness: { rate: 7 } })).rejects.toThrow(
      'patch.sickness.rate must lie between 0 and 1: 7',
    );
    await expect(scenario({ population: { growth: 1 } })).rejects.toThrow(
      'patch.population.growth is not a parameter: here may stand alternative',
    );
  });
});
