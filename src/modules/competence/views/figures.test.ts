import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipalityCode } from '../../../kernel/municipality-code.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { aMunicipality, aMunicipalityChange, aPerson } from '../../organisation/fixtures.ts';
import { importFigures } from '../actions/import-figures.ts';
import type { FigureKind } from '../domain/figures/series.ts';
import { aKeeper, aReader, populationFile } from '../testing/figure-files.ts';
import {
  viewIndicators,
  viewPopulation,
  viewPopulationOfCountry,
  viewPublishedProjections,
} from './figures.ts';

const codes = (...all: readonly string[]) => all.map(municipalityCode);
let platform: TestPlatform;
beforeAll(async () => {
  platform = await createTestPlatform();
  const { owner } = platform;
  await aPerson(owner);
  // Røyken and Asker became one in 2020, with a new number in 2024; Ålesund of 2020 was divided in 2024.
  await aMunicipality(owner, { code: '0220', validTo: '2019-12-31' });
  await aMunicipality(owner, { code: '0627', validTo: '2019-12-31' });
  await aMunicipality(owner, { code: '3025', validFrom: '2020-01-01', validTo: '2023-12-31' });
  await aMunicipality(owner, { code: '3203', validFrom: '2024-01-01' });
  await aMunicipality(owner, { code: '1507', validTo: '2023-12-31' });
  await aMunicipality(owner, { code: '1508', validFrom: '2024-01-01' });
  await aMunicipality(owner, { code: '1580', validFrom: '2024-01-01' });
  for (const from of ['0220', '0627']) {
    await aMunicipalityChange(owner, { from, to: '3025', on: '2020-01-01', kind: 'merged' });
  }
  await aMunicipalityChange(owner, { from: '3025', to: '3203', on: '2024-01-01', kind: 'renumbered' });
  await aMunicipalityChange(owner, {
    from: '1507',
    to: '1508',
    on: '2024-01-01',
    kind: 'split',
    share: 0.75,
  });
  await aMunicipalityChange(owner, {
    from: '1507',
    to: '1580',
    on: '2024-01-01',
    kind: 'split',
    share: 0.25,
  });
});
afterAll(() => platform.close());

const importing = async (file: Buffer | string, kind: FigureKind = 'population') => {
  const upload = { kind, file: Buffer.from(file), fileName: 'tall.csv', replace: true };
  const imported = await importFigures(aKeeper, upload, platform);
  if (!imported.ok) throw new Error(JSON.stringify(imported.failure));
};

describe('the population of municipalities', () => {
  it('is null while no figures are in force', async () => {
    expect(await viewPopulation(aReader, codes('3203'), platform)).toBeNull();
    expect(await viewPopulationOfCountry(aReader, platform)).toBeNull();
  });

  it('is found through mergers and new numbers, by the number of today or an old one', async () => {
    const parts = [
      populationFile(['0220', '0627'], [2019], (code) => (code === '0220' ? 2 : 3)),
      populationFile(['3025'], [2020, 2021], () => 6),
      populationFile(['1507'], [2020], () => 8),
    ].map((part) => part.toString().split('\n'));
    await importing([parts[0]?.[0], ...parts.flatMap((lines) => lines.slice(1))].join('\n'));
    for (const asked of ['3203', '0627']) {
      const view = await viewPopulation(aReader, codes(asked), platform);
      expect(view?.table.municipalities).toEqual(['3203']);
      expect(view?.table.years).toEqual([2019, 2020, 2021]);
      expect([0, 1, 2].map((year) => view?.table.counts[year * 2 * 106])).toEqual([5, 6, 6]);
      expect([view?.estimated, view?.source.publisher]).toEqual([false, 'Statistisk sentralbyrå']);
    }
  });

  it('is divided by shares after a split, which is said, and names those that nobody tells of', async () => {
    const view = await viewPopulation(aReader, codes('1580', '1508', '9999'), platform);
    expect(view?.table.municipalities).toEqual(['1508', '1580']);
    expect([view?.table.counts[0], view?.table.counts[2 * 106]]).toEqual([6, 2]);
    expect([view?.estimated, view?.missing]).toEqual([true, ['9999']]);
  });

  it('follows the newest figures that were accepted', async () => {
    await importing(populationFile(['3203'], [2024, 2025], () => 9));
    const view = await viewPopulation(aReader, codes('3203'), platform);
    expect([view?.table.years, view?.table.counts[0]]).toEqual([[2024, 2025], 9]);
  });
});

describe('figures about services', () => {
  it('come under the number of today, and those of several that became one are left out', async () => {
    const header = 'indikator,regionkode,aar,verdi';
    const line = (region: string, year: number, value: number) =>
      `Årsverk per bruker av omsorgstjenesten,${region},${year},${value}`;
    await importing(
      [
        header,
        line('3025', 2022, 0.5),
        line('3203', 2024, 0.6),
        line('EAK', 2024, 0.7),
        line('1507', 2022, 0.4),
      ].join('\n'),
      'indicator',
    );
    const told = await viewIndicators(aReader, codes('3203', '1508'), platform);
    expect(told.map(({ region, year, value }) => [region, year, value]).toSorted()).toEqual([
      ['0', 2024, 0.7],
      ['3203', 2022, 0.5],
      ['3203', 2024, 0.6],
    ]);
    const without = await viewIndicators(aReader, codes('3203'), platform, { withCountry: false });
    expect(without).toHaveLength(2);
  });
});

it('gives the projections that others have published, each with its source', async () => {
  await importing('utgave,region,alternativ,aar,i_alt,a0_66,a67p\n2024,0,MMMM,2050,10,7,3', 'projection');
  await importing('kommunenr,folketall_2024,framskrevet_2050_MMMM\n3203,90,110\n1508,,5', 'projection');
  const told = await viewPublishedProjections(aReader, ['0', '3203'], platform);
  expect(
    told.map(({ region, year, ageStarts, persons, source }) => [
      source.series,
      region,
      year,
      ageStarts,
      persons,
    ]),
  ).toEqual([
    ['projection-by-age-group', '0', 2050, [0, 67], [7, 3]],
    ['projection-totals', '3203', 2024, [0], [90]],
    ['projection-totals', '3203', 2050, [0], [110]],
  ]);
});
