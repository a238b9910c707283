import { z } from 'zod';
import { succeed } from '../../kernel/result.ts';
import {
  HOLDERS,
  type PoolTest,
  testGroups,
  testPlace,
} from '../../modules/competence/domain/plan/region/pooling.ts';
import type { Engine } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';

const Inputs = z.object({
  hours_a_case: z.number().min(0),
  hours_an_fte: z.number().positive(),
  most_travel_minutes: z.number().min(0),
  least_own_post: z.number().min(0),
  places: z.array(
    z.object({
      municipality: z.string(),
      cases_a_year: z.number().min(0).nullable().default(null),
      holders: z.enum(HOLDERS).default('not-told'),
      legal_duty_unmet: z.boolean().nullable().default(null),
      travel_minutes: z.number().min(0).nullable().default(null),
    }),
  ),
});

/** Where a shared post would pay: each municipality by itself, and those that could share. */
export const runPooling: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const { value } = read;
  const test: PoolTest = {
    hoursACase: value.hours_a_case,
    hoursAnFte: value.hours_an_fte,
    mostTravelMinutes: value.most_travel_minutes,
    leastOwnPost: value.least_own_post,
  };
  const places = value.places.map((place) => ({
    municipality: place.municipality,
    casesAYear: place.cases_a_year,
    holders: place.holders,
    legalDutyUnmet: place.legal_duty_unmet,
    travelMinutes: place.travel_minutes,
  }));
  return succeed({
    places: places.map((place) => {
      const { work, ...answer } = testPlace(place, test);
      return { ...answer, ...(work === null ? {} : { work }) };
    }),
    groups: testGroups(places, test).map(({ withoutWork, ...group }) => ({
      ...group,
      without_work: withoutWork,
    })),
  });
};
