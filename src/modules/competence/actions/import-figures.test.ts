import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AccessDenied } from '../../../access/index.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { aMunicipality } from '../../organisation/fixtures.ts';
import { importReference } from '../../organisation/index.ts';
import type { FigureKind } from '../domain/figures/series.ts';
import { aKeeper, aReader, populationFile } from '../testing/figure-files.ts';
import { acceptFigures, discardFigures } from './decide-figures.ts';
import { importFigures, uploadFigures } from './import-figures.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await createTestPlatform();
  await aMunicipality(platform.owner, { code: '3407', name: 'Gjøvik' });
  await aMunicipality(platform.owner, { code: '3411', name: 'Ringsaker' });
});
afterAll(() => platform.close());
beforeEach(() => platform.owner.query('truncate figure_source cascade'));

const importing = (file: Buffer | string, more: { kind?: FigureKind; replace?: boolean } = {}) => {
  const { kind = 'population', replace = false } = more;
  return importFigures(aKeeper, { kind, file: Buffer.from(file), fileName: 'tall.csv', replace }, platform);
};
const rows = async (statement: string) => (await platform.owner.query(statement)).rows;
const nothingIsKept = async () =>
  expect(
    await rows(`select (select count(*)::int from figure_source) as sources,
      (select count(*)::int from population_count) as populations, (select count(*)::int from indicator_value) as values`),
  ).toEqual([{ sources: 0, populations: 0, values: 0 }]);

describe('an import of published figures', () => {
  it('keeps every row with its source, which is in force from then on', async () => {
    const imported = await importing(populationFile(['3407', '3411'], [2024, 2025], (_m, _s, age) => age));
    expect(imported).toMatchObject({
      ok: true,
      value: { series: 'population-by-age', rows: 8, comparison: { added: 8, changed: 0, gone: 0, same: 0 } },
    });
    expect(
      await rows(
        `select publisher, licence, vintage, origin, origin_name, row_count, status from figure_source`,
      ),
    ).toEqual([
      {
        publisher: 'Statistisk sentralbyrå',
        licence: 'CC BY 4.0',
        vintage: '2025',
        origin: 'file',
        origin_name: 'tall.csv',
        row_count: 8,
        status: 'accepted',
      },
    ]);
    expect(
      await rows(`select counts[1] as infants, counts[106] as oldest from population_count
        where region_code = '3411' and year = 2024 and sex = 'female'`),
    ).toEqual([{ infants: 0, oldest: 105 }]);
  });

  it('changes nothing the second time, also when the rows stand in another order and form', async () => {
    const file = populationFile(['3407', '3411'], [2025]);
    await importing(file);
    const [header = '', ...lines] = file.toString().split('\n');
    const turned = [header, ...lines.toReversed()].join('\r\n').replaceAll(',', ';');
    for (const again of [file.toString(), `\uFEFF${turned}`]) {
      expect(await importing(again)).toMatchObject({ ok: true, value: { comparison: null } });
    }
    expect(await rows('select count(*)::int as n from figure_source')).toEqual([{ n: 1 }]);
  });

  it('says what a changed file changes, and for whom, and keeps what stood before', async () => {
    await importing(populationFile(['3407', '3411'], [2024]));
    const changed = populationFile(['3407', '3411'], [2024, 2025], (code) => (code === '3411' ? 2 : 1));
    expect(await importing(changed)).toMatchObject({
      ok: true,
      value: { comparison: { added: 4, changed: 2, gone: 0, same: 2, changedRegions: ['3411'] } },
    });
    expect(await rows('select count(*)::int as n from population_count')).toEqual([{ n: 12 }]);
  });

  it('does not let a smaller file take figures out of force unless that is said', async () => {
    await importing(populationFile(['3407', '3411'], [2025]));
    const smaller = populationFile(['3407'], [2025]);
    expect(await importing(smaller)).toMatchObject({
      ok: false,
      failure: { kind: 'would-lose', comparison: { gone: 2, goneRegions: ['3411'] } },
    });
    expect(await rows(`select count(*)::int as n from population_count`)).toEqual([{ n: 4 }]);
    expect(await importing(smaller, { replace: true })).toMatchObject({ ok: true });
  });

  it('is refused when the register does not know a municipality, or the year has not begun', async () => {
    expect(await importing(populationFile(['3407', '3499'], [2025]))).toMatchObject({
      ok: false,
      failure: { kind: 'regions-unknown', codes: ['3499'] },
    });
    expect(await importing(populationFile(['3407'], [2027]))).toMatchObject({
      ok: false,
      failure: { kind: 'rows-wrong', problems: [{ wrong: 'year-to-come', found: '3407 2027' }], count: 1 },
    });
    await nothingIsKept();
  });

  it('leaves nothing behind when the database refuses a row in the middle', async () => {
    await platform.owner.query(
      `alter table population_count add constraint nobody_here check (region_code <> '3411')`,
    );
    await expect(importing(populationFile(['3407', '3411'], [2025]))).rejects.toThrow('nobody_here');
    await platform.owner.query('alter table population_count drop constraint nobody_here');
    await nothingIsKept();
  });

  it('never keeps a part of a file, whatever has become of it on the way', async () => {
    const good = populationFile(['3407', '3411'], [2024, 2025], (_m, _s, age) => age % 7);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.option(fc.nat(good.length), { nil: undefined }),
        async (changes, cut) => {
          const bytes = Buffer.from(good.subarray(0, cut));
          for (const [place, byte] of changes) if (place < bytes.length) bytes[place] = byte;
          const imported = await importing(bytes, { replace: true });
          const [kept] = await rows('select count(*)::int as n from population_count');
          expect(kept).toEqual({ n: imported.ok ? imported.value.rows : 0 });
          await platform.owner.query('truncate figure_source cascade');
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the other layouts', () => {
  const CARE = [
    'kommunenr,aar,brukere_hjemmetj,brukere_hjemmetj_0_66,brukere_hjemmetj_67_79,brukere_hjemmetj_80p,beboere_bolig_heldogn,institusjon_langtid,institusjon_langtid_0_66,institusjon_langtid_67_79,institusjon_langtid_80p,timer_per_uke_hjemmesykepleie,sykepleier_aarsverk',
    '3407,2024,1100,420,,460,150,190,12,40,138,"4,2",180.5',
  ];
  const indicators = (...lines: readonly string[]) => importing(lines.join('\n'), { kind: 'indicator' });

  it('take an empty cell for a figure that is not published', async () => {
    expect(await indicators(...CARE)).toMatchObject({
      ok: true,
      value: { series: 'care-services', rows: 10 },
    });
    expect(
      await rows(
        `select indicator, value from indicator_value where value < 5 or value between 180 and 185 order by 1`,
      ),
    ).toEqual([
      { indicator: 'home-nursing-weekly-hours', value: 4.2 },
      { indicator: 'nurse-ftes', value: 180.5 },
    ]);
  });

  it('name the cell with a negative figure, and the indicator that nobody knows', async () => {
    expect(await indicators(CARE[0] ?? '', '3407,2024,-5,,,,,,,,,,')).toMatchObject({
      failure: { problems: [{ row: 2, column: 'brukere_hjemmetj', wrong: 'negative', found: '-5' }] },
    });
    expect(
      await indicators(
        'indikator,regionkode,aar,verdi',
        'Antall katter,EAK,2024,3',
        'Utgifter per oppholdsdøgn,X,2024,1',
      ),
    ).toMatchObject({
      failure: {
        problems: [
          { row: 2, column: 'indikator', wrong: 'not-an-indicator', found: 'Antall katter' },
          { row: 3, column: 'regionkode', wrong: 'not-a-region', found: 'X' },
        ],
      },
    });
    await nothingIsKept();
  });

  const GROUPS = 'utgave,region,alternativ,aar,i_alt,a0,a1_5,a6p,a6_19,a20p';
  const projection = (...lines: readonly string[]) => importing(lines.join('\n'), { kind: 'projection' });

  it('take the narrowest age groups of a projection that leave nobody out', async () => {
    expect(
      await projection(GROUPS, '2024,3407,MMMM,2030,60,1,9,50,20,30', '2005,3407,MMMM,2030,60,1,9,50,,'),
    ).toMatchObject({ ok: true, value: { series: 'projection-by-age-group', rows: 2 } });
    expect(
      await rows('select edition, age_starts, persons from published_projection order by edition'),
    ).toEqual([
      { edition: 2005, age_starts: [0, 1, 6], persons: [1, 9, 50] },
      { edition: 2024, age_starts: [0, 1, 6, 20], persons: [1, 9, 20, 30] },
    ]);
  });

  it('refuse a projection whose groups have a gap, or do not add up to the whole', async () => {
    expect(
      await projection(GROUPS, '2024,3407,MMMM,2030,60,1,,50,,', '2024,0,MMMM,2030,61,1,9,50,,'),
    ).toMatchObject({
      failure: {
        problems: [
          { row: 2, column: 'a1_5', wrong: 'missing' },
          { row: 3, column: 'i_alt', wrong: 'sum-differs', found: '61 ≠ 60' },
        ],
      },
    });
  });

  it('are not mistaken for one another', async () => {
    const population = populationFile(['3407'], [2025]).toString();
    expect(await importing(population, { kind: 'indicator' })).toMatchObject({
      failure: { kind: 'layout-unknown' },
    });
    expect(await importing(CARE.join('\n'))).toMatchObject({ failure: { kind: 'layout-unknown' } });
  });
});

describe('figures that wait to be accepted', () => {
  const upload = async () => {
    const file = populationFile(['3407'], [2025]);
    const kept = await uploadFigures(aKeeper, { kind: 'population', file, fileName: 'x.csv' }, platform);
    if (!kept.ok) throw new Error(kept.failure.kind);
    return kept.value.source;
  };

  it('are decided on once', async () => {
    const source = await upload();
    expect(await acceptFigures(aKeeper, source, platform)).toMatchObject({ ok: true });
    const late = { ok: false, failure: { kind: 'decided-already' } };
    expect(await acceptFigures(aKeeper, source, platform)).toMatchObject(late);
    expect(await discardFigures(aKeeper, source, platform)).toMatchObject(late);
    expect(await rows('select count(*)::int as n from population_count')).toEqual([{ n: 2 }]);
  });

  it('leave no rows when they are discarded', async () => {
    expect(await discardFigures(aKeeper, await upload(), platform)).toMatchObject({ ok: true });
    expect(await rows('select count(*)::int as n from population_count')).toEqual([{ n: 0 }]);
  });

  it('can be brought in by nobody but those who keep the figures', async () => {
    const file = populationFile(['3407'], [2025]);
    const asReader = { kind: 'population' as const, file, fileName: 'x.csv' };
    await expect(uploadFigures(aReader, asReader, platform)).rejects.toThrow(AccessDenied);
    const source = await upload();
    await expect(acceptFigures(aReader, source, platform)).rejects.toThrow(AccessDenied);
  });

  it('are not seen by others, and what is in force is not rewritten even by those who keep it', async () => {
    const source = await upload();
    const seen = () =>
      platform.db.read(aReader, (tx) => tx.selectFrom('figure_source').select('id').execute());
    expect(await seen()).toEqual([]);
    await acceptFigures(aKeeper, source, platform);
    expect(await seen()).toEqual([{ id: source }]);
    const drop = platform.db.transaction(aKeeper, (tx) =>
      tx.deleteFrom('population_count').where('source_id', '=', source).executeTakeFirst(),
    );
    expect((await drop).numDeletedRows).toBe(0n);
    const rewrite = platform.db.transaction(aKeeper, (tx) =>
      tx.updateTable('population_count').set({ year: 1999 }).execute(),
    );
    await expect(rewrite).rejects.toThrow('permission denied');
  });
});

// The folder of real data stands beside the project where it is developed; elsewhere there is nothing to import.
const DATA = path.resolve(import.meta.dirname, '../../../../../shared/data');
describe.skipIf(!existsSync(path.join(DATA, 'kommuner_2024.csv')))(
  'the real files (skipped without them)',
  () => {
    it.each([
      ['population', 'folkemengde_kommune_kjonn_alder_2006_2025.csv', 'population-by-age', 14_280],
      ['population', 'folkemengde_norge_kjonn_alder_1986_2025.csv', 'population-of-country', 80],
      ['indicator', 'kostra_omsorg_utvalg_kommuner_2010_2025.csv', 'care-services', 2530],
      ['indicator', 'kostra_12209_nokkeltall_helse_omsorg_2020_2025.csv', 'care-key-figures', 544],
      [
        'projection',
        'framskriving_telemark_og_landet_ssb_utgaver_2005_2024.csv',
        'projection-by-age-group',
        17_556,
      ],
      ['projection', 'framskriving_kommuner_2050_ssb_14288_MMMM.csv', 'projection-totals', 654],
      ['projection', 'framskriving_norge_ssb_13599_utgave2022_MMM.csv', 'projection-of-country', 79],
    ] as const)('of %s, %s, are taken in whole', async (kind, file, series, count) => {
      await importReference(platform.owner, {
        kind: 'files',
        municipalities: path.join(DATA, 'kommuner_2024.csv'),
        counties: path.join(DATA, 'fylker_2024.csv'),
        codes: path.join(DATA, 'kommunekoder_2017_2024.csv'),
      });
      const imported = await importFigures(
        aKeeper,
        { kind, file: { path: path.join(DATA, file) }, fileName: file, replace: false },
        platform,
      );
      expect(imported).toMatchObject({ ok: true, value: { series, rows: count } });
    });
  },
);
