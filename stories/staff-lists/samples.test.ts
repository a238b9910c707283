import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StaffRegister } from '../../src/modules/organisation/domain/staff-list/index.ts';
import { undoChanges } from '../../src/modules/organisation/domain/staff-list/index.ts';
import { makeSamples } from './make-samples.ts';
import { importBytes, today } from './testing.ts';
import type { Imported } from './testing.ts';
import { localDate } from '../../src/kernel/local-date.ts';

const sample = (name: string) => readFileSync(path.join(import.meta.dirname, name));

async function imported(name: string, ...rest: [StaffRegister?, typeof today?]) {
  const result: Imported = await importBytes(sample(name), ...rest);
  if (result.failure !== undefined) throw new Error(`${name}: ${result.failure.kind}`);
  return result;
}

const layouts = ['gjovik-visma.csv', 'gjovik-agresso.xlsx', 'gjovik-hrm-utf8.csv'];

describe('the sample lists', () => {
  it('are what the script makes', async () => {
    for (const [name, bytes] of await makeSamples()) {
      if (name.endsWith('.csv')) expect(sample(name).equals(bytes), name).toBe(true);
      // The time of day is packed into an XLSX file, so it is compared by what can be read from it.
      else expect((await imported(name)).list).toEqual(((await importBytes(bytes)) as typeof result).list);
    }
    const result = await imported('gjovik-agresso.xlsx');
    expect(result.table.rows.length).toBeGreaterThan(1250);
  });

  it.each(layouts)('%s is read without a single remark', async (name) => {
    const { list } = await imported(name);
    expect(list.problems).toEqual([]);
    expect(list.leftOut).toEqual([]);
  });

  it('are read in the encoding, from the sheet and below the title that each has', async () => {
    const [visma, agresso, hrm] = await Promise.all(layouts.map((name) => imported(name)));
    expect(visma?.table).toMatchObject({ encoding: 'windows-1252', delimiter: ';', headerRow: 1 });
    expect(agresso?.table).toMatchObject({
      sheet: 'Stillinger',
      otherSheets: ['Om uttrekket'],
      headerRow: 5,
    });
    expect(hrm?.table).toMatchObject({ encoding: 'utf-8', delimiter: ',', headerRow: 1 });
  });

  it('give one and the same register, whichever payroll system wrote them', async () => {
    const [visma, agresso, hrm] = await Promise.all(layouts.map((name) => imported(name)));
    expect(agresso?.register).toEqual(visma?.register);
    expect(hrm?.register).toEqual(visma?.register);
  });

  it('tell of 28 units, each with a leader, and between 2 and 80 people to a leader', async () => {
    const { register } = await imported('gjovik-visma.csv');
    expect(register.units).toHaveLength(28);
    expect(register.leaderships.map((one) => one.unitCode).toSorted()).toEqual(
      register.units.map((unit) => unit.code).toSorted(),
    );
    for (const unit of register.units) {
      const people = new Set(
        register.positions.filter((one) => one.unitCode === unit.code).map((one) => one.employeeNumber),
      );
      expect(people.size - 1, unit.name).toBeGreaterThanOrEqual(2);
      expect(people.size - 1, unit.name).toBeLessThanOrEqual(80);
    }
  });

  it.each(layouts)('%s changes nothing when another layout has been imported before', async (name) => {
    const { register } = await imported('gjovik-visma.csv');
    expect((await imported(name, register)).diff.changes).toEqual([]);
  });
});

describe('the list of the month after', () => {
  const december = localDate('2026-12-01');

  it('shows who has come, who has gone, and what has changed', async () => {
    const { register } = await imported('gjovik-visma.csv');
    const { diff } = await imported('gjovik-visma-desember.csv', register, december);
    expect(diff.count).toEqual({
      units: { added: 0, changed: 0, ended: 0, unchanged: 28 },
      employees: { added: 3, changed: 1, ended: 0, unchanged: expect.any(Number) },
      positions: { added: 3, changed: expect.any(Number), ended: 5, unchanged: expect.any(Number) },
      leaderships: { added: 1, changed: 0, ended: 1, unchanged: 27 },
    });
    expect(diff.changes.filter((change) => change.kind === 'leadership-ended')).toMatchObject([
      { unitCode: '3440', after: '2026-11-30' },
    ]);
    expect(diff.warnings).toEqual([]);
  });

  it('can be undone, and done again', async () => {
    const before = await imported('gjovik-visma.csv');
    const after = await imported('gjovik-visma-desember.csv', before.register, december);
    expect(undoChanges(after.register, after.diff.changes)).toEqual(before.register);
    expect((await imported('gjovik-visma-desember.csv', after.register, december)).diff.changes).toEqual([]);
  });
});

describe('the list with faults', () => {
  it('has each of them told with its row and its column', async () => {
    const { list } = await imported('gjovik-med-feil.csv');
    expect(
      list.problems.map(({ row, column, severity, kind }) => `${row} ${column ?? '–'}: ${severity} ${kind}`),
    ).toEqual([
      '4 Ansattnr: error missing-value',
      '5 Fra dato: error no-such-day',
      '6 Til dato: error end-before-start',
      '7 Stillingsprosent: error share-out-of-range',
      '8 KOSTRA-funksjon: warning unknown-service',
      '9 E-post: warning not-an-email',
      '10 Fødselsdato: warning birth-date-out-of-range',
      '11 Nærmeste leder: warning unknown-manager',
      '12 Stillingsprosent: error not-a-share',
      '13 Enhet: warning garbled-letters',
      '13 Enhet: warning unit-with-two-names',
      '14 Stillingskode: warning not-a-position-code',
      '15 Leder: warning leader-unclear',
      '16 Stillingsprosent: error formula-without-value',
      '17 Fornavn: error national-id-in-wrong-column',
      '18 Ansattnr: error two-people-with-number',
      '19 Ansattnr: error two-people-with-number',
      '20 Nærmeste leder: warning manager-circle',
      '21 Nærmeste leder: warning manager-circle',
      '22 –: error duplicate-row',
      '23 –: warning sum-row-skipped',
    ]);
    expect(list.staff).toHaveLength(11);
  });

  it('never lets a number that looks like a national identity number through', async () => {
    expect(sample('gjovik-med-feil.csv').toString('latin1')).toMatch(/\d{11}/);
    const { list, diff } = await imported('gjovik-med-feil.csv');
    expect(JSON.stringify([list, diff])).not.toMatch(/\d{11}/);
  });
});
