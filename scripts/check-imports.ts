// The import rules of the house: who may know whom. A line of the sources is named when it looks into a room that it
// may not know; an awkward import is often an idea in the wrong folder.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const ROOT = path.resolve(import.meta.dirname, '..');
const SRC = path.join(ROOT, 'src');

/** Right may read left, never the other way; the other way is an event. */
const ORDER = [
  'organisation',
  'programme',
  'cohort',
  'admission',
  'examination',
  'development',
  'collaboration',
  'competence',
  'evaluation',
  'steering',
];

/** What a floor of the house may stand on. */
const FLOORS: Record<string, readonly string[]> = {
  kernel: [],
  disclosure: ['kernel'],
  platform: ['kernel'],
  access: ['kernel', 'platform'],
  web: ['kernel', 'platform', 'access'],
  // Official documents know how numbers are written on pages, and nothing of who asks for them.
  documents: ['kernel', 'platform', 'web'],
  verify: ['kernel', 'disclosure', 'modules'],
  modules: ['kernel', 'disclosure', 'platform', 'access', 'web', 'documents'],
};

/** What a part of a room may see: its own parts, floors of the house, and whether it may see other rooms. */
const PARTS: Record<
  string,
  { own: readonly string[]; floors: readonly string[]; rooms: boolean; packages: boolean }
> = {
  domain: { own: ['domain'], floors: ['kernel'], rooms: false, packages: false },
  catalogue: { own: ['domain', 'catalogue'], floors: ['kernel'], rooms: false, packages: false },
  // Rules that build on another room's rules, and are as pure as the domain.
  planning: { own: ['domain', 'planning'], floors: ['kernel'], rooms: true, packages: false },
  // The yardstick of seat allocation: a solver in a thread of its own, which the pure rules cannot be.
  optimum: { own: ['domain', 'optimum'], floors: ['kernel', 'platform'], rooms: false, packages: true },
  // Draws of many municipalities, in threads beside each other.
  drawing: { own: ['domain', 'drawing'], floors: ['kernel', 'platform'], rooms: false, packages: true },
  // One area drawn for a reader, in a thread that keeps the register.
  capacity: { own: ['domain', 'capacity'], floors: ['kernel', 'platform'], rooms: false, packages: true },
  // The cheapest mix of measures: a solver in a thread of its own.
  optimising: { own: ['domain', 'optimising'], floors: ['kernel', 'platform'], rooms: false, packages: true },
  // What the content of a plan becomes on paper: official documents, in the language of the document.
  papers: {
    own: ['domain', 'texts', 'papers'],
    floors: ['kernel', 'web', 'documents'],
    rooms: false,
    packages: false,
  },
  store: { own: ['domain', 'store'], floors: ['kernel', 'platform', 'access'], rooms: false, packages: true },
  actions: {
    own: [
      'domain',
      'planning',
      'optimum',
      'optimising',
      'store',
      'letters',
      'access',
      'actions',
      'texts',
      'catalogue',
    ],
    floors: ['kernel', 'platform', 'access', 'disclosure', 'documents'],
    rooms: true,
    packages: true,
  },
  views: {
    own: [
      'domain',
      'planning',
      'optimum',
      'optimising',
      'capacity',
      'store',
      'letters',
      'papers',
      'access',
      'views',
      'texts',
      'catalogue',
    ],
    floors: ['kernel', 'platform', 'access', 'disclosure', 'documents'],
    rooms: true,
    packages: true,
  },
  web: {
    own: ['domain', 'actions', 'views', 'access', 'texts', 'web', 'jobs'],
    floors: ['kernel', 'platform', 'access', 'web', 'disclosure', 'documents'],
    rooms: true,
    packages: true,
  },
};

type Place = { floor: string; room?: string; part?: string; file: string };

function placeOf(file: string): Place {
  const [floor = '', room, next = ''] = path.relative(SRC, file).split(path.sep);
  if (floor !== 'modules' || room === undefined) return { floor, file };
  // A room with several tables of who may do what has each in a file of its own, such as plan-access.ts.
  return { floor, room, part: next.replace(/\.tsx?$/, '').replace(/^.+-access$/, 'access'), file };
}

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(file);
    else if (/\.tsx?$/.test(entry.name)) yield file;
  }
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || /[/\\](fixtures|testing)([/\\.])/.test(file);
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function complaint(from: Place, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) {
    const part = PARTS[from.part ?? ''];
    if (part !== undefined && !part.packages) return `${from.part} stands on nothing but the kernel`;
    // What a published rule needs of mathematics comes from the platform of all of us, and not from a package.
    if (from.floor === 'kernel')
      return specifier === 'node:crypto' ? undefined : 'the kernel stands on nothing';
    if (from.part === 'web' && specifier === 'kysely') return 'web holds no SQL: call an action or a view';
    return undefined;
  }
  const to = placeOf(path.resolve(path.dirname(from.file), specifier));
  if (to.file.startsWith('..') || !to.file.startsWith(SRC)) return undefined;
  if (from.floor !== to.floor) {
    const allowed = FLOORS[from.floor];
    if (allowed !== undefined && !allowed.includes(to.floor)) return `${from.floor} may not know ${to.floor}`;
    const part = PARTS[from.part ?? ''];
    if (part !== undefined && !part.floors.includes(to.floor)) return `${from.part} may not know ${to.floor}`;
    return undefined;
  }
  if (from.floor !== 'modules') return undefined;
  const part = PARTS[from.part ?? ''];
  if (from.room === to.room) {
    if (part === undefined || to.part === undefined) return undefined;
    return part.own.includes(to.part) ? undefined : `${from.part} may not know ${to.part}`;
  }
  if (to.part !== 'index') return `only the index of ${to.room} is for others`;
  if (part !== undefined && !part.rooms) return `${from.part} may not know another room`;
  if (ORDER.indexOf(from.room ?? '') < ORDER.indexOf(to.room ?? ''))
    return `${from.room} may not know ${to.room}`;
  return undefined;
}

let broken = 0;
for (const file of sources(SRC)) {
  if (isTest(file)) continue;
  const text = readFileSync(file, 'utf8');
  for (const match of text.matchAll(IMPORT)) {
    const specifier = match[1] ?? match[2] ?? '';
    const why = complaint(placeOf(file), specifier);
    if (why === undefined) continue;
    broken++;
    console.error(`${path.relative(ROOT, file)}: ${specifier} – ${why}`);
  }
}
console.log(broken === 0 ? 'Import rules: kept' : `Import rules: ${broken} broken`);
process.exit(broken === 0 ? 0 : 1);
