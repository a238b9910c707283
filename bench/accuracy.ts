// `npm run bench:accuracy`: projects the municipalities from six earlier years and compares with what came, with plain
// Hamilton–Perry with and without shrinkage, and in Telemark with Statistics Norway's own main alternative of the same year. Reads ../shared/data, or the
// folder in BENCH_DATA. Prints tables and one JSON line.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { readPopulationFile } from '../src/modules/competence/store/files/population-file.ts';
import { drawMunicipality, planDraws } from '../src/modules/competence/domain/population/model/draw.ts';
import { preparePopulation } from '../src/modules/competence/domain/population/model/prepare.ts';
import { projectPopulation } from '../src/modules/competence/domain/population/model/project.ts';
import { quantile } from '../src/kernel/statistics/quantile.ts';
import { GROUPS, groupSums, HORIZONS, sizeClassOf, SIZES } from './accuracy/groups.ts';
import { hamiltonPerry } from './accuracy/hamilton-perry.ts';
import { officialProjections } from './accuracy/official.ts';
import { Scores } from './accuracy/scores.ts';

const BASES = [2011, 2013, 2015, 2016, 2018, 2020];
const DRAWS = Number(process.env.BENCH_DRAWS ?? 100);
const folder = process.env.BENCH_DATA ?? path.resolve(import.meta.dirname, '..', '..', 'shared', 'data');
const registerFile = path.join(folder, 'folkemengde_kommune_kjonn_alder_2006_2025.csv');
if (!existsSync(registerFile)) {
  console.error(`The register is not there: ${registerFile}. Set BENCH_DATA to the folder that holds it.`);
  process.exit(1);
}
const read = await readPopulationFile(readFileSync(registerFile));
if (!read.ok) throw new Error(JSON.stringify(read.failure).slice(0, 500));
const register = read.value;
const last = register.years.at(-1)!;
const rows = register.municipalities.length;
const truth = (year: number) => {
  const at = register.years.indexOf(year) * rows * 212;
  return groupSums(register.counts.subarray(at, at + rows * 212));
};

function project(base: number, to: number) {
  const model = preparePopulation(register, base);
  if (!model.ok) throw new Error(JSON.stringify(model.failure));
  return { model: model.value, course: projectPopulation(model.value, to) };
}

// Apart, because where a method says that nobody is left there is no log error: each pair has the places that both can have one in.
const shrinkages = [25, 0];
const scores = shrinkages.map((persons) => new Scores(['model', `Hamilton–Perry with ${persons} persons`]));
const inside = new Scores(['inside', 'below']);
for (const base of BASES) {
  const { model, course } = project(base, last);
  const floors = shrinkages.map((shrinkage) => hamiltonPerry(register, base, last, shrinkage));
  const start = truth(base);
  const plan = planDraws(model, course, { draws: DRAWS, seed: base });
  const samples = Array.from({ length: rows }, (_, m) => drawMunicipality(plan, m, GROUPS));
  for (let h = 1; h <= last - base; h++) {
    const came = truth(base + h);
    const said = [course.populations[h]!, ...floors.map((floor) => floor[h - 1]!)].map(groupSums);
    for (let m = 0; m < rows; m++) {
      const size = sizeClassOf(start[m * GROUPS.length]!);
      for (let g = 0; g < GROUPS.length; g++) {
        const actual = came[m * GROUPS.length + g]!;
        const place = { group: g, horizon: h, size, base };
        const [ours, ...theirs] = said.map((values) => values[m * GROUPS.length + g]!);
        for (const [i, one] of theirs.entries()) scores[i]!.add(place, [ours!, one], actual);
        const from = ((h - 1) * GROUPS.length + g) * DRAWS;
        const draws = samples[m]!.slice(from, from + DRAWS).sort();
        const low = Math.round(quantile(draws, 0.1));
        const high = Math.round(quantile(draws, 0.9));
        inside.count(place, [actual >= low && actual <= high, actual < low]);
      }
    }
  }
}

const groupNames = GROUPS.map((group) => group.name);
for (const [title, measure] of [
  ['mean absolute log error, %', 'absolute'],
  ['absolute log error weighted by persons, %', 'weighted'],
  ['mean log error (bias), %', 'bias'],
] as const) {
  console.log(
    `\nAll municipalities, ${BASES.length} bases: ${title}, model / Hamilton–Perry with 25 persons / plain`,
  );
  const table: Record<string, Record<string, string>> = {};
  for (const { name, from, to } of HORIZONS)
    for (const [size, label] of [[undefined, 'all'] as const, ...SIZES.map((s, i) => [i, s.name] as const)]) {
      const values = groupNames.map((_, group) => {
        const [with25, plain] = scores.map((one) => one.of(measure, { group, from, to, size }));
        return [...with25!, plain![1]!];
      });
      table[`${name} ${label}`] = Object.fromEntries(
        groupNames.map((name, g) => [name, values[g]!.map((value) => value.toFixed(2)).join(' / ')]),
      );
    }
  console.table(table);
}
const worse = scores.map((one) => one.worse());
const worseByBase = scores.map((one) => one.worseByBase());
for (const [i, name] of ['with 25 persons', 'plain (0 persons)'].entries()) {
  console.log(
    `\nWorse than Hamilton–Perry ${name}, of ${worse[i]!.compared} (group × horizon × size, bases together): ${worse[i]!.lines.length}`,
  );
  for (const line of worse[i]!.lines) console.log(`  ${line}`);
  console.log(
    `Worse in all municipalities, of ${worseByBase[i]!.compared} (group × horizon × base): ${worseByBase[i]!.lines.length}`,
  );
  for (const line of worseByBase[i]!.lines) console.log(`  ${line}`);
}

console.log(`\nShare of outcomes within p10–p90, % (below p10, %), ${DRAWS} draws`);
const coverage: Record<string, Record<string, string>> = {};
for (const [size, label] of [[undefined, 'all'] as const, ...SIZES.map((s, i) => [i, s.name] as const)])
  coverage[label] = Object.fromEntries(
    groupNames.map((name, group) => {
      const [within = 0, below = 0] = inside.shares({ group, from: 1, to: 99, size });
      return [name, `${(100 * within).toFixed(1)} (${(100 * below).toFixed(1)})`];
    }),
  );
for (const { name, from, to } of HORIZONS)
  coverage[name] = Object.fromEntries(
    groupNames.map((label, group) => {
      const [within = 0, below = 0] = inside.shares({ group, from, to });
      return [label, `${(100 * within).toFixed(1)} (${(100 * below).toFixed(1)})`];
    }),
  );
console.table(coverage);
const overall = inside.shares({ from: 1, to: 99 })[0]!;
console.log(`All together: ${(100 * overall).toFixed(1)} %`);

const official = officialProjections(folder);
const telemark = new Scores(['model', 'Statistics Norway']);
for (const issue of official.issues.filter((year) => year >= 2011 && year < last)) {
  const { course } = project(issue, last);
  const start = truth(issue);
  for (let h = 1; h <= last - issue; h++) {
    const came = truth(issue + h);
    const ours = groupSums(course.populations[h]!);
    for (const [m, code] of register.municipalities.entries()) {
      const theirs = official.of(issue, code, issue + h);
      if (theirs === undefined) continue;
      for (let g = 0; g < GROUPS.length; g++) {
        const at = m * GROUPS.length + g;
        const place = {
          group: g,
          horizon: h,
          size: sizeClassOf(start[m * GROUPS.length]!),
          base: issue,
        };
        telemark.add(place, [ours[at]!, theirs[g]!], came[at]!);
      }
    }
  }
}
const beside = [...HORIZONS, { name: 'all horizons', from: 1, to: 99 }];
for (const [title, measure] of [
  ['mean absolute log error, %', 'absolute'],
  ['absolute log error weighted by persons, %', 'weighted'],
  ['mean log error (bias), %', 'bias'],
] as const) {
  console.log(`\nTelemark's 17 municipalities, issues 2011–2024: ${title}, model / Statistics Norway`);
  console.table(
    Object.fromEntries(
      beside.map(({ name, from, to }) => [
        name,
        Object.fromEntries(
          groupNames.map((label, group) => [
            label,
            telemark
              .of(measure, { group, from, to })
              .map((v) => v.toFixed(2))
              .join(' / '),
          ]),
        ),
      ]),
    ),
  );
}

const { course: long } = project(2024, 2050);
const ours2050 = groupSums(long.populations.at(-1)!);
const totals = official.totals2050();
const errors = register.municipalities.flatMap((code, m) => {
  const theirs = totals.get(code);
  return theirs === undefined ? [] : [100 * Math.log(ours2050[m * GROUPS.length]! / theirs)];
});
const country = long.populations.at(-1)!.reduce((sum, people) => sum + people, 0);
const absolute = errors.reduce((sum, e) => sum + Math.abs(e), 0) / errors.length;
console.log(
  `\n2050 from 2024, ${errors.length} municipalities beside Statistics Norway: mean absolute log difference ${absolute.toFixed(1)} %; the country ${Math.round(country)}`,
);
console.log(
  JSON.stringify({
    bench: 'accuracy',
    bases: BASES,
    draws: DRAWS,
    worse: worse.map(({ lines }) => lines.length),
    worseByBase: worseByBase.map(({ lines }) => lines.length),
    compared: worse[0]!.compared,
    inside: overall,
    telemark: Object.fromEntries(
      groupNames.map((name, group) => [name, telemark.of('absolute', { group, from: 1, to: 99 })]),
    ),
  }),
);
