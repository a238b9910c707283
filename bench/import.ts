// `npm run bench:import`: a staff list of 50,000 rows from bytes to an accepted import in a real database, first into an
// empty register and then once more changed. Prints a table and one JSON line.
import process from 'node:process';
import type { Actor } from '../src/access/index.ts';
import { localDate } from '../src/kernel/local-date.ts';
import { municipalityCode } from '../src/kernel/municipality-code.ts';
import { compareStaffImport } from '../src/modules/organisation/actions/compare-staff-import.ts';
import { acceptStaffImport } from '../src/modules/organisation/actions/decide-staff-import.ts';
import { uploadStaffList } from '../src/modules/organisation/actions/upload-staff-list.ts';
import { nobody } from '../src/platform/database/scope.ts';
import { createTestPlatform } from '../src/platform/testing/test-platform.ts';
import { inventName } from '../stories/names.ts';
import { randomFrom } from '../stories/random.ts';

const ROWS = Number(process.env.BENCH_ROWS ?? 50_000);
const MUNICIPALITY = municipalityCode('0301');

function list(rows: number, seed: string): Buffer {
  const random = randomFrom('bench-import');
  const changes = randomFrom(seed);
  const lines = [
    'Ansattnr;Etternavn;Fornavn;Fødselsdato;E-post;Enhetskode;Enhet;KOSTRA-funksjon;Stillingskode;Stilling;Stillingsprosent;Fra dato;Til dato;Leder',
  ];
  for (let i = 0; i < rows; i++) {
    const { given, family } = inventName(random);
    const unit = 1000 + Math.floor(i / 60);
    const share = changes.chance(0.02) ? 50 : 80;
    lines.push(
      `${10_000 + i};${family};${given};01.0${1 + (i % 9)}.19${60 + (i % 40)};a${i}@oslo.example;${unit};Enhet ${unit};253;7174;Sykepleier;${share},0;01.0${1 + (i % 9)}.2015;;${i % 60 === 0 ? 'ja' : 'nei'}`,
    );
  }
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

const platform = await createTestPlatform(localDate('2026-11-24'));
const person = '00000000-0000-7000-8000-000000000001' as Actor['person']['id'];
await platform.owner.query(
  `insert into county values ('03', 'Oslo');
   insert into municipality (code, name, official_name, county_code, language_form, source) values ('0301', 'Oslo', 'Oslo', '03', 'neutral', 'bench');
   insert into person (id, given_name, family_name, email) values ('${person}', 'Kari', 'Nordmann', 'kari@oslo.example')`,
);
const adviser: Actor = {
  person: { id: person, givenName: 'Kari', familyName: 'Nordmann', email: 'kari@oslo.example' },
  sessionId: 'bench',
  locale: 'nb',
  assignments: [],
  roles: new Set(['competence-adviser']),
  isAskedAsManager: false,
  isPlanMember: false,
  scope: { ...nobody, person, staff: [MUNICIPALITY] },
};

let peak = 0;
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
const table = [];
for (const [name, seed] of [
  ['first import', 'one'],
  ['changed list', 'two'],
] as const) {
  const file = list(ROWS, seed);
  const start = performance.now();
  const uploaded = await uploadStaffList(
    adviser,
    { municipality: MUNICIPALITY, file, fileName: 'bench.csv', asOf: null, coverage: 'whole-municipality' },
    platform,
  );
  if (!uploaded.ok) throw new Error(JSON.stringify(uploaded.failure));
  const read = performance.now();
  await compareStaffImport(adviser, uploaded.value, platform);
  const compared = performance.now();
  const accepted = await acceptStaffImport(adviser, uploaded.value, platform);
  if (!accepted.ok) throw new Error(JSON.stringify(accepted.failure));
  const done = performance.now();
  const seconds = (from: number, to: number) => Math.round((to - from) / 10) / 100;
  table.push({
    what: name,
    rows: ROWS,
    'read s': seconds(start, read),
    'compare s': seconds(read, compared),
    'accept s': seconds(compared, done),
    'all s': seconds(start, done),
  });
}
clearInterval(watch);
console.table(table);
const peakMegabytes = Math.round(peak / 1024 / 1024);
console.log(
  `Peak memory of the process: ${peakMegabytes} MB (aim: 50,000 rows in under 10 s and under 500 MB)`,
);
console.log(JSON.stringify({ bench: 'import', table, peakMegabytes }));
await platform.close();
process.exit(0);
