import { z } from 'zod';
import { assertNever } from '../../../kernel/result.ts';
import type { BySex, CohortFailure } from '../../../modules/competence/domain/population/cohort-component.ts';

/** Long enough for single years to 130, short enough that a matrix of them is quickly read. */
export const column = z.array(z.number()).min(3).max(200);

/** Boys per girl among the newborn to the share of each sex. */
export function sharesOf(srb: number): Required<BySex<number>> {
  return { female: 1 / (1 + srb), male: srb / (1 + srb) };
}

/** No births are counted to the youngest and the oldest group; a matrix must leave them out as the step does. */
export function countedFertility(fertility: readonly number[]): number[] {
  return fertility.map((rate, g) => (g === 0 || g === fertility.length - 1 ? 0 : rate));
}

export function total(...groups: readonly (ArrayLike<number> | undefined)[]): number {
  let sum = 0;
  for (const group of groups) for (let i = 0; i < (group?.length ?? 0); i++) sum += group![i]!;
  return sum;
}

export function describeCohorts(failure: CohortFailure): string {
  switch (failure.kind) {
    case 'too-few-groups':
      return `too few age groups: ${failure.groups}, and a step needs three`;
    case 'wrong-length':
      return `wrong length: ${failure.where}, step ${failure.step + 1}, has ${failure.found} elements, not ${failure.wanted}`;
    case 'out-of-range':
      return `out of range: ${failure.where}, step ${failure.step + 1}, element ${failure.index}, is ${failure.value}`;
    default:
      return assertNever(failure);
  }
}
