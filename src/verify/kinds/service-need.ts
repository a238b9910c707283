import { z } from 'zod';
import { fail, succeed } from '../../kernel/result.ts';
import { needModel2026, type NeedModel } from '../../modules/competence/domain/assumptions/need-model.ts';
import { AGES, CELLS } from '../../modules/competence/domain/need/ages.ts';
import { checkMix } from '../../modules/competence/domain/need/competence-mix.ts';
import { contractForNeed, projectNeed } from '../../modules/competence/domain/need/project-need.ts';
import { spreadToSingleAges } from '../../modules/competence/domain/need/spread.ts';
import { applyScenario, describeScenarioFailure } from '../../modules/competence/domain/scenario/scenario.ts';
import type { Engine } from '../engine.ts';
import type { JsonObject } from '../json.ts';
import { readInputs } from '../read-inputs.ts';

const age = z
  .int()
  .min(0)
  .max(AGES - 1);
const amount = z.number().min(0);
const MOST_YEARS = 200;
const Groups = z.object({
  groups: z.array(z.object({ from: age, to: age, rate: amount })),
  people: z.array(amount).max(1000),
});
const Service = z.object({
  people: z
    .array(z.array(z.object({ sex: z.enum(['men', 'women']), age, persons: amount })))
    .min(1)
    .max(MOST_YEARS),
  added_years: z.array(z.number().min(-50).max(50)),
  rates: z.array(z.object({ from: age, to: age, men: amount, women: amount })),
  hours_per_user: amount,
  hours_per_fte: z.number().gt(0),
  users_now: amount.optional(),
  prior: amount.optional(),
  mix: z.array(z.number()).length(3),
  parameters: z.record(z.string(), z.unknown()).optional(),
});

/**
 * Users, hours and full-time equivalents of one service by year, and by three competences; or, where the inputs have
 * `groups`, rates of age groups spread to single ages. `parameters` is a merge patch on the base parameters.
 */
export const runServiceNeed: Engine = (inputs) => {
  if (Object.hasOwn(inputs, 'groups')) return spread(inputs);

  const read = readInputs(Service, inputs);
  if (!read.ok) return read;
  const service = read.value;
  const years = service.people.length;
  if (service.added_years.length !== years)
    return fail(`wrong inputs: ${years} years of people and ${service.added_years.length} of added years`);
  const mix = Float64Array.from(service.mix);
  if (!checkMix(mix, mix).ok) return fail(`not a mix: ${service.mix.join(' + ')} is not a whole of shares`);

  const userRate = new Float64Array(CELLS);
  for (const { from, to, men, women } of service.rates) {
    userRate.fill(men, from, to + 1);
    userRate.fill(women, AGES + from, AGES + to + 1);
  }
  const model = modelOf(userRate, service.hours_per_user, service.hours_per_fte, service.prior ?? 0, mix);
  const patch = (service.parameters ?? {}) as JsonObject;
  const parameters = applyScenario(model.parameters, { patch });
  if (!parameters.ok) return fail(describeScenarioFailure(parameters.failure));

  const path = service.people.map((cells) => {
    const persons = new Float64Array(CELLS);
    for (const one of cells) {
      const cell = (one.sex === 'men' ? 0 : AGES) + one.age;
      persons[cell] = persons[cell]! + one.persons;
    }
    return persons;
  });
  const population = {
    people: [path],
    addedYears: service.added_years.map((added) => new Float64Array(CELLS).fill(added)),
  };
  const { users, hours, fte, need } = projectNeed(
    model,
    contractForNeed(model, population, parameters.value),
    service.users_now === undefined ? {} : { users: { service: service.users_now } },
    parameters.value,
  );
  return succeed({
    users: [...users],
    hours: [...hours],
    fte: [...fte],
    fte_by_competence: Array.from({ length: years }, (_, t) => [...need.subarray(3 * t, 3 * t + 3)]),
  });
};

function spread(inputs: JsonObject): ReturnType<Engine> {
  const read = readInputs(Groups, inputs);
  if (!read.ok) return read;
  const rates = spreadToSingleAges(read.value.groups, read.value.people);
  if (rates.ok) return succeed({ rates: [...rates.value] });
  return fail(
    rates.failure.kind === 'groups-do-not-follow'
      ? `groups do not follow each other: from age 0 to the last, at element ${rates.failure.index}`
      : `cannot be spread: ${JSON.stringify(rates.failure)}`,
  );
}

/** One service, and the three competences that tasks are shared between; staff does not come into it. */
function modelOf(
  userRate: Float64Array,
  hoursPerUser: number,
  hoursPerFte: number,
  levelPrior: number,
  mix: Float64Array,
): NeedModel {
  const model = needModel2026();
  const { nurse, skilled, assistant } = model.taskSharing;
  return {
    ...model,
    services: [{ id: 'service', userRate, hoursPerUser: new Float64Array(CELLS).fill(hoursPerUser), mix }],
    conditions: [],
    competences: [nurse, skilled, assistant].map((k) => model.competences[k]!),
    taskSharing: { nurse: 0, skilled: 1, assistant: 2 },
    upskilling: [],
    apprentices: { ...model.apprentices, competence: 1 },
    hoursPerFte,
    levelPrior,
  };
}
