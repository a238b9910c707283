import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipalityCode } from '../../../kernel/municipality-code.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { toXlsx } from '../../../platform/spreadsheet/write-table.ts';
import { aMunicipality, anEmployee } from '../fixtures.ts';
import { checkEducationHistory, importEducationHistory } from './import-education-history.ts';

let platform: TestPlatform;
const municipality = municipalityCode('3407');
const commandLine = { commandLine: true } as const;
beforeAll(async () => {
  platform = await createTestPlatform();
  await aMunicipality(platform.owner, { code: '3407' });
  await aMunicipality(platform.owner, { code: '3411' });
});
afterAll(() => platform.close());

describe('earlier education from the command line', () => {
  it('is read from a workbook, with days and numbers as a spreadsheet keeps them', async () => {
    const employee = await anEmployee(platform.owner, { municipality, number: '000123' });
    const rows = [{ number: 123, title: 'Helseledelse', provider: 'BI', credits: 30, day: '15. juni 2017' }];
    const file = await toXlsx(
      [
        { heading: 'Ansattnr', value: (row) => row.number },
        { heading: 'Emnenavn', value: (row) => row.title },
        { heading: 'Studiested', value: (row) => row.provider },
        { heading: 'Stp', value: (row) => row.credits },
        { heading: 'Dato fullført', value: (row) => row.day },
      ],
      rows,
      'Ark1',
    );
    const checked = await checkEducationHistory(commandLine, { municipality, file }, platform);
    expect(checked).toMatchObject({ ok: true, value: { problems: [], added: [{ employee, credits: 30 }] } });
    expect(await importEducationHistory(commandLine, { municipality, file }, platform)).toMatchObject({
      ok: true,
    });
    expect(await importEducationHistory(commandLine, { municipality, file }, platform)).toMatchObject({
      ok: true,
      value: { added: [], alreadyThere: 1 },
    });
    const { rows: traces } = await platform.owner.query(
      `select details from audit_entry where action = 'education.imported' order by id`,
    );
    expect(traces.map((t) => t.details)).toEqual([
      { added: 1, alreadyThere: 0 },
      { added: 0, alreadyThere: 1 },
    ]);
  });

  it('does not guess between two employees whose numbers differ by zeros only', async () => {
    await anEmployee(platform.owner, { municipality, number: '0055' });
    await anEmployee(platform.owner, { municipality, number: '055' });
    const text =
      'Ansattnr;Utdanning;Tilbyder;Studiepoeng;Fullført\n55;X;Y;30;2017-01-01\n055;X;Y;30;2017-01-01\n';
    const checked = await checkEducationHistory(
      commandLine,
      { municipality, file: Buffer.from(text) },
      platform,
    );
    expect(checked).toMatchObject({
      ok: true,
      value: { problems: [{ row: 2, wrong: 'number-unknown' }], added: [{ title: 'X' }] },
    });
  });

  it('asks for the number when two share an address', async () => {
    for (const number of ['7001', '7002']) {
      await anEmployee(platform.owner, { municipality, number, email: 'felles@example.no' });
    }
    const text = 'E-post;Utdanning;Tilbyder;Studiepoeng;Fullført\nfelles@example.no;X;Y;30;2017-01-01\n';
    const checked = await checkEducationHistory(
      commandLine,
      { municipality, file: Buffer.from(text) },
      platform,
    );
    expect(checked).toMatchObject({ ok: true, value: { problems: [{ wrong: 'email-of-several' }] } });
  });

  it('stays in its own municipality', async () => {
    await anEmployee(platform.owner, { municipality: '3411', number: '9001' });
    const text = 'Ansattnr;Utdanning;Tilbyder;Studiepoeng;Fullført\n9001;X;Y;30;2017-01-01\n';
    const checked = await checkEducationHistory(
      commandLine,
      { municipality, file: Buffer.from(text) },
      platform,
    );
    expect(checked).toMatchObject({ ok: true, value: { problems: [{ wrong: 'number-unknown' }] } });
  });
});
