// `npm run bench:projection`: the country from 2025 to 2055 in 100 draws, with quantiles of eight groups of ages by municipality
// and year, in two threads; one municipality in 1000 draws; each stage; and the same step in C. Reads ../shared/data, or the
// folder in BENCH_DATA. Prints tables and one JSON line.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { drawMunicipality, planDraws } from '../src/modules/competence/domain/population/model/draw.ts';
import { drawnFans } from '../src/modules/competence/domain/population/model/drawn-fans.ts';
import { preparePopulation } from '../src/modules/competence/domain/population/model/prepare.ts';
import { projectPopulation } from '../src/modules/competence/domain/population/model/project.ts';
import { drawMunicipalities } from '../src/modules/competence/drawing/draw-municipalities.ts';
import { readPopulationFile } from '../src/modules/competence/store/files/population-file.ts';
import { runInC } from './projection/c-program.ts';
import { measure, type Measured } from './projection/measure.ts';
import { stagesOf } from './projection/stages.ts';

const RUNS = 5;
const [BASE, TO] = [2025, 2055];
const DRAWS = Number(process.env.BENCH_DRAWS ?? 100);
const BANDS = [
  [0, 105],
  [0, 15],
  [0, 19],
  [20, 66],
  [67, 79],
  [80, 105],
  [80, 89],
  [90, 105],
].map(([from = 0, to = 0]) => ({ from, to }));
const folder = process.env.BENCH_DATA ?? path.resolve(import.meta.dirname, '..', '..', 'shared', 'data');
const registerFile = path.join(folder, 'folkemengde_kommune_kjonn_alder_2006_2025.csv');
if (!existsSync(registerFile)) {
  console.error(`The register is not there: ${registerFile}. Set BENCH_DATA to the folder that holds it.`);
  process.exit(1);
}
const read = await readPopulationFile(readFileSync(registerFile));
if (!read.ok) throw new Error(JSON.stringify(read.failure).slice(0, 500));
const register = read.value;

function prepared() {
  const model = preparePopulation(register, BASE);
  if (!model.ok) throw new Error(JSON.stringify(model.failure));
  return model.value;
}
const model = prepared();
const course = projectPopulation(model, TO);
const newPlan = (draws: number) => planDraws(model, course, { draws, seed: 1 });
const hashOf = (figures: Float64Array) =>
  createHash('sha256')
    .update(new Uint8Array(figures.buffer, figures.byteOffset, figures.byteLength))
    .digest('hex')
    .slice(0, 16);

const begun = performance.now();
await drawMunicipalities(newPlan(DRAWS), BANDS, { threads: 2 });
const firstSeconds = (performance.now() - begun) / 1000;
const national = [];
const hashes = new Set<string>();
for (const threads of [2, 1, 3]) {
  // Everything of a plan of draws is made again each time, and its tables are shared again.
  const measured = await measure(RUNS, async () =>
    hashes.add(hashOf(await drawMunicipalities(newPlan(DRAWS), BANDS, { threads }))),
  );
  national.push({ threads, ...measured });
}
const megabytes = process.resourceUsage().maxRSS / 1024;

const before = {
  model: await measure(RUNS, prepared),
  course: await measure(RUNS, () => projectPopulation(model, TO)),
};
const thousand = newPlan(1000);
const middle = model.municipalities.length >> 1;
const municipality = await measure(RUNS, () => drawnFans(thousand, middle, BANDS));

const plan = newPlan(DRAWS);
const stages: Record<string, Measured> = {};
for (const [name, work] of Object.entries(stagesOf(plan, BANDS))) stages[name] = await measure(RUNS, work);
let checksum = 0;
const drawAll = () => {
  checksum = 0;
  for (const place of model.municipalities.keys())
    for (const people of drawMunicipality(plan, place, BANDS)) checksum += people;
};
const drawing = await measure(RUNS, drawAll);
const inC = runInC(plan, BANDS, RUNS);

const rounded = ({ seconds, fastest, processor }: Measured) => ({
  'seconds, median': Number(seconds.toFixed(3)),
  fastest: Number(fastest.toFixed(3)),
  'processor seconds, median': Number(processor.toFixed(3)),
});
console.log(
  `\n${model.municipalities.length} municipalities, ${TO - BASE} years, ${DRAWS} draws, ${BANDS.length} groups of ages`,
);
console.table({
  ...Object.fromEntries(
    national.map((one) => [`the whole with quantiles, threads: ${one.threads}`, rounded(one)]),
  ),
  'before it, once: the model of the base year': rounded(before.model),
  'before it, once: the middle course': rounded(before.course),
  'one municipality, 1000 draws, with quantiles': rounded(municipality),
});
console.log('Stages in one thread; what is left of the whole is writing down and waiting for memory');
console.table(Object.fromEntries(Object.entries(stages).map(([name, one]) => [name, rounded(one)])));
console.log(
  `The first run, threads to start and nothing compiled: ${firstSeconds.toFixed(2)} s. Most memory held: ${megabytes.toFixed(0)} MB.` +
    ` Same bytes with 1, 2 and 3 threads: ${hashes.size === 1 ? 'yes' : 'NO'} (${[...hashes].join(' ')}).`,
);
// The C program has tables and scalars from a file.
const ours = drawing.processor - stages.tables!.processor - stages.scalars!.processor;
if (inC === undefined) console.log('No C compiler (cc) is here, so nothing is compared with C.');
else {
  const apart = (other: number) => Math.abs(other / checksum - 1);
  console.log(
    `Noise, step and sums, processor seconds: ours ${ours.toFixed(3)}, C ${inC.fused.seconds.toFixed(3)} (${(ours / inC.fused.seconds).toFixed(2)} times),` +
      ` C without fused multiply-add ${inC.exact.seconds.toFixed(3)}.`,
  );
  console.log(
    `Checksums: without fused multiply-add ${inC.exact.checksum === checksum ? 'equal to the bit' : `DIFFERENT by ${apart(inC.exact.checksum)}`},` +
      ` with it within ${apart(inC.fused.checksum).toExponential(1)}.`,
  );
}
console.log(
  JSON.stringify({
    bench: 'projection',
    draws: DRAWS,
    national,
    firstSeconds,
    before,
    municipality,
    stages,
    drawing,
    megabytes,
    sameBytes: hashes.size === 1,
    c: inC === undefined ? null : { ...inC, checksum, ours, ratio: ours / inC.fused.seconds },
  }),
);
if (hashes.size !== 1 || (inC !== undefined && inC.exact.checksum !== checksum)) process.exitCode = 1;
