import { assertNever, fail, succeed, type Result } from '../../../../kernel/result.ts';
import { sha256 } from '../../../../kernel/sha256.ts';
import { canonicalJson, inputHash } from './canonical.ts';
import { findFaults, type Fault } from './check-inputs.ts';
import { coverageFirst } from './coverage-first.ts';
import { allocateByOwnPriorities } from './own-priorities.ts';
import { serialDictatorship } from './serial-dictatorship.ts';
import type { Allocation, AllocationInput, Mechanism } from './types.ts';

/** Raised when the same input could give another result than before. A stored run tells which it was made with. */
export const ENGINE_VERSION = 1;

/** A run as it is stored: enough to make it again, and to see that it came out the same. */
export type AllocationRun = {
  readonly engineVersion: number;
  readonly inputHash: string;
  /** SHA-256 of `resultJson`. */
  readonly resultHash: string;
  /** The allocation as canonical JSON: these bytes are what a re-run must give again. */
  readonly resultJson: string;
  readonly allocation: Allocation;
};

/**
 * Gives the seats by one of the three mechanisms, or every fault of the input. Nothing but the input decides: not the
 * order of its rows, the time, or who asks.
 */
export function allocate(
  input: AllocationInput,
  mechanism: Mechanism,
): Result<AllocationRun, readonly Fault[]> {
  const faults = findFaults(input, mechanism);
  if (faults.length > 0) return fail(faults);

  const allocation = allocateBy(input, mechanism);
  const resultJson = canonicalJson(allocation);
  return succeed({
    engineVersion: ENGINE_VERSION,
    inputHash: inputHash(input, mechanism),
    resultHash: sha256(resultJson),
    resultJson,
    allocation,
  });
}

function allocateBy(input: AllocationInput, mechanism: Mechanism): Allocation {
  switch (mechanism) {
    case 'serial-dictatorship':
      return serialDictatorship(input);
    case 'coverage-first':
      return coverageFirst(input);
    case 'deferred-acceptance':
      return allocateByOwnPriorities(input);
    default:
      return assertNever(mechanism);
  }
}
