// `npm run bench:seats`: 20,000 applicants to 400 classes by each of the three mechanisms, from checked input to a result
// with its hashes. Prints a table and one JSON line.
import process from 'node:process';
import { allocate } from '../src/modules/admission/domain/allocation/allocate.ts';
import type {
  AllocationInput,
  Mechanism,
  SeatRules,
} from '../src/modules/admission/domain/allocation/types.ts';
import { randomFrom } from '../stories/random.ts';

const APPLICANTS = Number(process.env.BENCH_APPLICANTS ?? 20_000);
const CLASSES = 400;
const MUNICIPALITIES = 357;
const COUNTIES = 15;
const RUNS = 5;

/** Large municipalities send more, some classes are wanted more than others, and lists have one to six classes. */
function aNation(seats: number, rules: SeatRules): AllocationInput {
  const random = randomFrom('bench-seats');
  const ranked = new Map<number, number>();
  const classes = Array.from({ length: CLASSES }, (_, i) => ({ id: `C${i}`, seats }));
  const applicants = Array.from({ length: APPLICANTS }, (_, i) => {
    const municipality = Math.floor(random.next() * random.next() * MUNICIPALITIES);
    const rank = (ranked.get(municipality) ?? 0) + 1;
    ranked.set(municipality, rank);
    const wanted = new Set<string>();
    for (const most = random.between(1, 6); wanted.size < most;)
      wanted.add(`C${Math.floor((0.3 * random.next() * random.next() + 0.7 * random.next()) * CLASSES)}`);
    return {
      id: `A${i}`,
      municipality: `M${municipality}`,
      county: `F${municipality % COUNTIES}`,
      municipalRank: rank,
      formalLeadershipEducation: random.chance(0.4),
      classes: [...wanted],
    };
  });
  return { seed: 'bench', classes, rules, applicants };
}

const everyCounty = (seats: number) =>
  Object.fromEntries(Array.from({ length: COUNTIES }, (_, i) => [`F${i}`, seats]));
const caps = { maxPerMunicipality: 100, maxPerMunicipalityPerClass: 2 };
const CALLS: readonly (readonly [string, Mechanism, AllocationInput])[] = [
  ...(['serial-dictatorship', 'coverage-first'] as const).flatMap((mechanism) => [
    ['seats for most', mechanism, aNation(45, { ...caps, countyFloors: everyCounty(100) })] as const,
    ['seats for a fifth', mechanism, aNation(10, { ...caps, countyFloors: everyCounty(100) })] as const,
    [
      'floors and caps nearly everywhere',
      mechanism,
      aNation(50, {
        maxPerMunicipalityPerClass: 1,
        countyFloors: everyCounty(500),
        countyCaps: everyCounty(1200),
      }),
    ] as const,
  ]),
  ...([45, 10] as const).map((seats) => {
    const nation = aNation(seats, { maxPerMunicipalityPerClass: 2 });
    const own = nation.classes.map((one, i) => ({
      ...one,
      tiers: [{ by: 'county' as const, first: [`F${i % COUNTIES}`] }, { by: 'municipal-rank' as const }],
    }));
    return [
      seats === 45 ? 'seats for most' : 'seats for a fifth',
      'deferred-acceptance',
      { ...nation, classes: own },
    ] as const;
  }),
];

const table = [];
for (const [call, mechanism, input] of CALLS) {
  const seconds: number[] = [];
  const processor: number[] = [];
  let given = 0;
  let served = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const worked = process.cpuUsage();
    const done = allocate(input, mechanism);
    seconds.push((performance.now() - start) / 1000);
    const { user, system } = process.cpuUsage(worked);
    processor.push((user + system) / 1e6);
    if (!done.ok) throw new Error(JSON.stringify(done.failure.slice(0, 3)));
    given = APPLICANTS - done.value.allocation.waitingList.length;
    served = done.value.allocation.municipalitiesServed;
  }
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  const shown = (value: number) => Math.round(value * 100) / 100;
  table.push({
    call,
    mechanism,
    'median s': shown(median(seconds)),
    'slowest s': shown(Math.max(...seconds)),
    'processor s': shown(median(processor)),
    seated: given,
    municipalities: served,
  });
}
console.table(table);
console.log(`${APPLICANTS} applicants, ${CLASSES} classes; aim: under 2 s each`);
console.log(JSON.stringify({ bench: 'seats', applicants: APPLICANTS, classes: CLASSES, runs: RUNS, table }));
