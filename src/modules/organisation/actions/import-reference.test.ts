import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { importReference } from './import-reference.ts';

let platform: TestPlatform;
let folder: string;
beforeAll(async () => {
  platform = await createTestPlatform();
  folder = await mkdtemp(path.join(tmpdir(), 'reference-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await platform.close();
});
beforeEach(() => platform.owner.query('truncate county, region cascade'));

const file = async (name: string, lines: readonly string[]): Promise<string> => {
  const place = path.join(folder, name);
  await writeFile(place, `${lines.join('\n')}\n`);
  return place;
};
const MUNICIPALITIES = [
  'kommunenr,navn_offisielt,navn_norsk,fylkesnr,maalform,folketall_2025',
  '0301,Oslo – Oslove,Oslo,03,nøytral,724290',
  '3407,Gjøvik,Gjøvik,34,bokmål,31175',
];
const COUNTIES = ['fylkesnr,fylkesnavn', '03,Oslo', '34,Innlandet'];
const CODES = [
  'gammel_kode,gammelt_navn,gyldig_fra_aar,gyldig_til_aar,kode_2024,navn_2024,vekt,endringstype',
  '0301,Oslo,<=2017,,0301,Oslo,1.0,uendret',
  '0502,Gjøvik,<=2017,2019,3407,Gjøvik,1.0,nytt_nummer',
  '3407,Gjøvik,2020,,3407,Gjøvik,1.0,uendret',
];
const good = async () => ({
  kind: 'files' as const,
  municipalities: await file('kommuner.csv', MUNICIPALITIES),
  counties: await file('fylker.csv', COUNTIES),
  codes: await file('koder.csv', CODES),
});
const rows = async (statement: string) => (await platform.owner.query(statement)).rows;

describe('a reference import from files', () => {
  it('brings municipalities with county, language form and the code they had before', async () => {
    const result = await importReference(platform.owner, await good());
    expect(result).toMatchObject({
      ok: true,
      value: { municipalities: { added: ['0301', '3407', '0502'] }, changes: { added: ['0502 → 3407'] } },
    });
    expect(
      await rows(`select m.code, m.name, c.name as county, language_form, to_char(m.valid_to, 'YYYY') as last, population
        from municipality m join county c on c.code = m.county_code order by m.code`),
    ).toEqual([
      {
        code: '0301',
        name: 'Oslo',
        county: 'Oslo',
        language_form: 'neutral',
        last: null,
        population: 724290,
      },
      {
        code: '0502',
        name: 'Gjøvik',
        county: 'Oppland',
        language_form: null,
        last: '2019',
        population: null,
      },
      {
        code: '3407',
        name: 'Gjøvik',
        county: 'Innlandet',
        language_form: 'nb',
        last: null,
        population: 31175,
      },
    ]);
  });

  it('changes nothing the second time', async () => {
    await importReference(platform.owner, await good());
    const again = await importReference(platform.owner, await good());
    expect(again).toMatchObject({
      ok: true,
      value: {
        counties: { added: [], changed: [], unchanged: 3 },
        municipalities: { added: [], changed: [], unchanged: 3 },
        changes: { added: [], changed: [], unchanged: 1 },
      },
    });
  });

  it('says which municipalities changed, and keeps what this source leaves out', async () => {
    await importReference(platform.owner, await good());
    const later = await file('senere.csv', [
      'kommunenr;navn_offisielt;navn_norsk;maalform',
      '3407;Gjøvik;Gjøvik;nøytral',
    ]);
    const result = await importReference(platform.owner, { kind: 'files', municipalities: later });
    expect(result).toMatchObject({ ok: true, value: { municipalities: { changed: ['3407'], added: [] } } });
    expect(await rows(`select language_form, population from municipality where code = '3407'`)).toEqual([
      { language_form: 'neutral', population: 31175 },
    ]);
    expect(await rows('select count(*)::int as n from municipality')).toEqual([{ n: 3 }]);
  });

  it('names every wrong row with its column, and imports none of them', async () => {
    const wrong = await file('feil.csv', [
      ...MUNICIPALITIES,
      '34,Ringsaker,Ringsaker,34,bokmål,1',
      '3411,Ringsaker,Ringsaker,34,samisk,1',
      '3442,,Østre Toten,34,bokmål,1',
    ]);
    const result = await importReference(platform.owner, { ...(await good()), municipalities: wrong });
    expect(result).toMatchObject({
      ok: false,
      failure: {
        kind: 'rows-wrong',
        problems: [
          { row: 4, column: 'kommunenr', wrong: 'not-a-code', found: '34' },
          { row: 5, column: 'maalform', wrong: 'unknown-word', found: 'samisk' },
          { row: 6, column: 'navn_offisielt', wrong: 'missing' },
        ],
      },
    });
    expect(await rows('select count(*)::int as n from municipality')).toEqual([{ n: 0 }]);
  });

  it('says which columns a file lacks', async () => {
    const lacking = await file('mangler.csv', ['kommunenr,navn_norsk', '0301,Oslo']);
    const result = await importReference(platform.owner, { kind: 'files', municipalities: lacking });
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: 'columns-missing', columns: ['navn_offisielt', 'maalform'] },
    });
  });

  it('says that a file is not there', async () => {
    const nowhere = path.join(folder, 'finnes-ikke.csv');
    const result = await importReference(platform.owner, { kind: 'files', municipalities: nowhere });
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: 'file-unreadable', why: { kind: 'file-not-found' } },
    });
  });

  it('refuses municipalities of a county that nobody knows, and a code told twice', async () => {
    const strange = await file('rart.csv', [
      ...MUNICIPALITIES,
      '7701,Atlantis,Atlantis,77,bokmål,1',
      '3407,Gjøvik,Gjøvik,34,bokmål,1',
    ]);
    const result = await importReference(platform.owner, { ...(await good()), municipalities: strange });
    expect(result).toMatchObject({
      ok: false,
      failure: {
        kind: 'source-faulty',
        faults: [
          { kind: 'told-twice', what: '3407' },
          { kind: 'county-unknown', code: '77', municipalities: ['7701'] },
        ],
      },
    });
    expect(await rows('select count(*)::int as n from county')).toEqual([{ n: 0 }]);
  });

  it('imports nothing when one table refuses, not even the tables before it', async () => {
    await platform.owner.query(`alter table region add constraint no_atlantis check (name <> 'Atlantis')`);
    const regions = await file('regioner.csv', [
      'region,kommunenr,gyldig_fra,gyldig_til',
      'Atlantis,3407,2020-01-01,',
    ]);
    await expect(importReference(platform.owner, { ...(await good()), regions })).rejects.toThrow(
      'no_atlantis',
    );
    await platform.owner.query('alter table region drop constraint no_atlantis');
    expect(await rows('select count(*)::int as n from municipality')).toEqual([{ n: 0 }]);
  });

  it('lets a municipality be in several regions at once, each with its own days', async () => {
    const regions = await file('regioner.csv', [
      'region,kommunenr,gyldig_fra,gyldig_til',
      'Gjøvikregionen,3407,2004-01-01,',
      'Helseregion Gjøvik og Hadeland,3407,2020-01-01,2026-12-31',
    ]);
    const result = await importReference(platform.owner, { ...(await good()), regions });
    expect(result).toMatchObject({
      ok: true,
      value: {
        regions: { added: ['Gjøvikregionen: 3407', 'Helseregion Gjøvik og Hadeland: 3407'] },
      },
    });
    expect(await rows('select count(*)::int as n from region_member')).toEqual([{ n: 2 }]);
  });

  it('cannot be done by the role that serves the web', async () => {
    await importReference(platform.owner, await good());
    const writes = [
      `insert into county (code, name) values ('99', 'X')`,
      `update municipality set name = 'X'`,
      'delete from municipality_change',
      `insert into region (id, name) values (gen_random_uuid(), 'X')`,
      'delete from region_member',
    ];
    for (const write of writes) {
      await expect(platform.db.gate(write, [])).rejects.toThrow('permission denied');
    }
  });
});

// The folder of real data stands beside the project where it is developed; elsewhere there is nothing to import.
const DATA = path.resolve(import.meta.dirname, '../../../../../shared/data');
describe.skipIf(!existsSync(path.join(DATA, 'kommuner_2024.csv')))(
  'the real lists of 2024 (skipped without them)',
  () => {
    it('are 357 municipalities in 15 counties, with every code back to 2017', async () => {
      const result = await importReference(platform.owner, {
        kind: 'files',
        municipalities: path.join(DATA, 'kommuner_2024.csv'),
        counties: path.join(DATA, 'fylker_2024.csv'),
        codes: path.join(DATA, 'kommunekoder_2017_2024.csv'),
      });
      expect(result.ok).toBe(true);
      const living = (year: number) =>
        `count(*) filter (where valid_from <= '${year}-06-01' and coalesce(valid_to, 'infinity') >= '${year}-06-01')::int`;
      expect(
        await rows(`select ${living(2017)} as y2017, ${living(2019)} as y2019, ${living(2020)} as y2020,
        ${living(2024)} as y2024 from municipality`),
      ).toEqual([{ y2017: 426, y2019: 422, y2020: 356, y2024: 357 }]);
      expect(await rows('select count(*)::int as n from county where valid_to is null')).toEqual([{ n: 15 }]);
      expect(
        await rows(`select language_form, count(*)::int as n from municipality where valid_to is null
        group by 1 order by 1`),
      ).toEqual([
        { language_form: 'nb', n: 119 },
        { language_form: 'neutral', n: 150 },
        { language_form: 'nn', n: 88 },
      ]);
    });

    it('lead every code that has ended to codes that live', async () => {
      await importReference(platform.owner, {
        kind: 'files',
        municipalities: path.join(DATA, 'kommuner_2024.csv'),
        counties: path.join(DATA, 'fylker_2024.csv'),
        codes: path.join(DATA, 'kommunekoder_2017_2024.csv'),
      });
      expect(
        await rows(`select m.code from municipality m where m.valid_to is not null
        and not exists (select from municipality_change c where c.from_code = m.code)`),
      ).toEqual([]);
      // Shares of a municipality that was divided add up to all of it.
      expect(
        await rows(`select from_code from municipality_change group by from_code, changed_on
        having abs(sum(share) - 1) > 0.0001`),
      ).toEqual([]);
      expect(
        await rows(`select string_agg(from_code, ' ' order by from_code) as from from municipality_change
        where to_code = '3025'`),
      ).toEqual([{ from: '0220 0627 0628' }]);
    });
  },
);
