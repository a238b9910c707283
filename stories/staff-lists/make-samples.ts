// Writes the sample lists beside this file: `node stories/staff-lists/make-samples.ts`.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import iconv from 'iconv-lite';
import writeExcelFile from 'write-excel-file/node';
import { faultyRows, faultyHeaders } from './faults.ts';
import { asOf, staff, staffAMonthLater, units } from './gjovik.ts';
import type { SamplePosition } from './gjovik.ts';

export const vismaHeaders = [
  'Ansattnr',
  'Etternavn',
  'Fornavn',
  'Fødselsdato',
  'E-post',
  'Enhetskode',
  'Enhet',
  'Overordnet enhetskode',
  'Overordnet enhet',
  'KOSTRA-funksjon',
  'Stillingskode',
  'Stillingsbetegnelse',
  'Stillingsprosent',
  'Fra dato',
  'Til dato',
  'Leder',
];

/** Every sample with its bytes. */
export async function makeSamples(): Promise<ReadonlyMap<string, Buffer>> {
  return new Map([
    ['gjovik-visma.csv', windows1252(visma(staff()))],
    ['gjovik-visma-desember.csv', windows1252(visma(staffAMonthLater()))],
    ['gjovik-agresso.xlsx', await agresso(staff())],
    ['gjovik-hrm-utf8.csv', Buffer.from(`\ufeff${hrm(staff())}`)],
    ['gjovik-med-feil.csv', windows1252(csv(';', [faultyHeaders, ...faultyRows()]))],
  ]);
}

/** Semicolons, Windows-1252, decimal commas, and no end written as the last day there is. */
function visma(positions: readonly SamplePosition[]): string {
  const rows = positions.map(({ employee, unit, ...held }) => [
    employee.number,
    employee.family,
    employee.given,
    norwegian(employee.born),
    employee.email,
    unit.code,
    unit.name,
    unit.parent,
    parentName(unit.parent),
    unit.service,
    held.code,
    held.title,
    held.share.toFixed(2).replace('.', ','),
    norwegian(held.from),
    norwegian(held.to || '9999-12-31'),
    held.leads ? 'ja' : '',
  ]);
  return csv(';', [vismaHeaders, ...rows]);
}

/** Commas, UTF-8 with a mark, days as computers write them, names of people in one column. */
function hrm(positions: readonly SamplePosition[]): string {
  const headers = [
    'Ansattnummer',
    'Navn',
    'Født',
    'E-postadresse',
    'Enhetsnr',
    'Enhetsnavn',
    'Overordnet enhetsnr',
    'Overordnet enhetsnavn',
    'Tjeneste',
    'Stillingskode',
    'Stillingstittel',
    'Stillingsprosent',
    'Ansatt fra',
    'Ansatt til',
    'Er leder',
    'Nærmeste leder',
  ];
  const rows = positions.map(({ employee, unit, ...held }) => [
    employee.number,
    `${employee.family}, ${employee.given}`,
    employee.born,
    employee.email,
    unit.code,
    unit.name,
    unit.parent,
    parentName(unit.parent),
    `${unit.service} ${unit.name}`,
    held.code === '' ? '' : `${held.code} ${held.title}`,
    held.title,
    String(held.share),
    held.from,
    held.to,
    held.leads ? 'x' : '',
    held.manager,
  ]);
  return csv(',', [headers, ...rows]);
}

/** A report for people: a title above the table, dates as dates, six-digit position codes, managers by number. */
async function agresso(positions: readonly SamplePosition[]): Promise<Buffer> {
  const text = (value: string) => (value === '' ? null : { value, type: String });
  const number = (value: string) => ({ value: Number(value), type: Number });
  const day = (value: string) => ({
    value: new Date(`${value}T00:00:00Z`),
    type: Date,
    format: 'dd.mm.yyyy',
  });
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
  const headers = [
    'Ressnr',
    'Ressnr(T)',
    'Fødselsdato',
    'E-post',
    'Ansvar',
    'Ansvar(T)',
    'Overordnet ansvar',
    'Overordnet ansvar(T)',
    'Funksjon',
    'Stillingskode',
    'Stillingskode(T)',
    'Prosent',
    'Dato fra',
    'Dato til',
    'Nærmeste leder',
  ];
  const rows = positions.map(({ employee, unit, ...held }) => [
    number(employee.number),
    text(`${employee.family}, ${employee.given}`),
    day(employee.born),
    text(employee.email),
    text(unit.code),
    text(unit.name),
    text(unit.parent),
    text(parentName(unit.parent)),
    number(unit.service),
    text(held.code === '' ? '' : `${held.code}01`),
    text(held.title),
    { value: held.share, type: Number, format: '0.00' },
    day(held.from),
    day(held.to || '2099-12-31'),
    held.manager === '' ? null : number(held.manager),
  ]);
  const title = [
    [bold('Gjøvik kommune')],
    [text('Stillinger i helse og omsorg')],
    [text('Per dato'), day(asOf)],
    [],
  ];
  return writeExcelFile([
    { data: [...title, headers.map(bold), ...rows], sheet: 'Stillinger' },
    { data: [[text('Utvalg: aktive stillinger, ansvar 3000–3999')]], sheet: 'Om uttrekket' },
  ]).toBuffer();
}

function csv(delimiter: string, rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(cell).join(delimiter)}\r\n`).join('');
}

function windows1252(text: string): Buffer {
  return iconv.encode(text, 'windows-1252');
}

function norwegian(day: string): string {
  return day === '' ? '' : day.split('-').toReversed().join('.');
}

function parentName(code: string): string {
  return units.find((unit) => unit.code === code)?.name ?? '';
}

if (import.meta.filename === process.argv[1])
  for (const [name, bytes] of await makeSamples()) writeFileSync(path.join(import.meta.dirname, name), bytes);
