import { z } from 'zod';
import { assertNever, fail, succeed } from '../../kernel/result.ts';
import {
  availableDays,
  staffRequirement,
  type WisnFailure,
} from '../../modules/competence/domain/need/wisn.ts';
import type { Engine } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';

const amount = z.number().min(0);
const Clinic = z.object({
  patients: amount,
  visits_per_patient: amount,
  hours_per_visit: amount,
  hours_per_day: z.number().gt(0).max(24),
  days_in_consultation: amount,
  public_holidays: amount,
  leave: amount,
  sick: amount,
  category_allowance_days: amount,
});
const WorkingDays = z.object({
  A: amount,
  annual_leave: amount,
  public_holidays: amount,
  sick: amount,
  training: amount,
  other: amount,
});
const Tasks = z.object({
  working_days: WorkingDays,
  hours_per_day: z.number().gt(0).max(24),
  workload: z.array(z.object({ task: z.string(), volume: amount, unit_hours: amount })),
  category_allowance_hours_per_person: z.array(amount),
  individual_allowance_hours_total: z.array(amount),
  existing_staff: amount.optional(),
});

/** Staff required by a list of tasks, or, where the inputs name patients, by visits to a clinic counted in days. */
export const runWisn: Engine = (inputs) => {
  if (Object.hasOwn(inputs, 'patients')) {
    const read = readInputs(Clinic, inputs);
    if (!read.ok) return read;
    const clinic = read.value;
    const hours = clinic.patients * clinic.visits_per_patient * clinic.hours_per_visit;
    const days = availableDays(clinic.days_in_consultation, [
      clinic.public_holidays,
      clinic.leave,
      clinic.sick,
    ]);
    const required = staffRequirement({
      availableHours: days * clinic.hours_per_day,
      activityHours: [hours],
      categoryAllowanceHours: [clinic.category_allowance_days * clinic.hours_per_day],
      individualAllowanceHours: [],
    });
    if (!required.ok) return fail(describe(required.failure));
    return succeed({
      workload_hours: hours,
      workload_days: hours / clinic.hours_per_day,
      available_days: days,
      basic_requirement: required.value.basic,
      category_share: required.value.categoryShare,
      category_allowance_factor: required.value.categoryFactor,
      total_requirement: required.value.total,
    });
  }

  const read = readInputs(Tasks, inputs);
  if (!read.ok) return read;
  const { working_days, hours_per_day, workload, existing_staff } = read.value;
  const { A, annual_leave, public_holidays, sick, training, other } = working_days;
  const awt = availableDays(A, [annual_leave, public_holidays, sick, training, other]) * hours_per_day;
  const required = staffRequirement({
    availableHours: awt,
    activityHours: workload.map(({ volume, unit_hours }) => volume * unit_hours),
    categoryAllowanceHours: read.value.category_allowance_hours_per_person,
    individualAllowanceHours: read.value.individual_allowance_hours_total,
    ...(existing_staff === undefined ? {} : { existingStaff: existing_staff }),
  });
  if (!required.ok) return fail(describe(required.failure));
  const { basic, categoryFactor, individualStaff, total, difference, ratio } = required.value;
  return succeed({
    awt_hours: awt,
    basic_requirement: basic,
    category_allowance_factor: categoryFactor,
    individual_allowance_factor: individualStaff,
    total_requirement: total,
    ...(difference === undefined || ratio === undefined ? {} : { difference, wisn_ratio: ratio }),
  });
};

function describe(failure: WisnFailure): string {
  switch (failure.kind) {
    case 'no-time-available':
      return `no working time: ${failure.hours} hours a year are left when all absence is taken off`;
    case 'not-hours':
      return `not hours: ${failure.hours} in ${failure.where}, element ${failure.index}`;
    case 'allowances-take-all-time':
      return `allowances take all time: they are ${failure.share} of the hours available`;
    case 'no-work':
      return 'no work: there is no requirement to hold the existing staff against';
    default:
      return assertNever(failure);
  }
}
