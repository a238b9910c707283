import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staffRequirement, type Workload } from './wisn.ts';

const workload: Workload = {
  availableHours: 1500,
  activityHours: [1500, 1500],
  categoryAllowanceHours: [300],
  individualAllowanceHours: [750],
};

function total(work: Workload): number {
  const required = staffRequirement(work);
  if (!required.ok) throw new Error(required.failure.kind);
  return required.value.total;
}

const hours = fc.double({ min: 0, max: 10_000, noNaN: true });

describe('staff required by the workload', () => {
  it('grows with the work and with every allowance, and falls with time available', () => {
    fc.assert(
      fc.property(hours, fc.double({ min: 0, max: 500, noNaN: true }), (more, meetings) => {
        const base = total(workload);
        expect(
          total({ ...workload, activityHours: [...workload.activityHours, more] }),
        ).toBeGreaterThanOrEqual(base);
        expect(total({ ...workload, individualAllowanceHours: [750, more] })).toBeGreaterThanOrEqual(base);
        expect(total({ ...workload, categoryAllowanceHours: [300, meetings] })).toBeGreaterThanOrEqual(base);
        expect(total({ ...workload, availableHours: 1500 + more })).toBeLessThanOrEqual(base);
      }),
    );
  });

  it('cannot be told when nobody has time, or when meetings take all of it', () => {
    const kind = (work: Workload) => {
      const required = staffRequirement(work);
      return required.ok ? 'required' : required.failure.kind;
    };
    expect(kind({ ...workload, availableHours: 0 })).toBe('no-time-available');
    expect(kind({ ...workload, availableHours: Number.NaN })).toBe('no-time-available');
    expect(kind({ ...workload, categoryAllowanceHours: [1500] })).toBe('allowances-take-all-time');
    expect(kind({ ...workload, activityHours: [-1] })).toBe('not-hours');
    expect(
      kind({
        availableHours: 1,
        activityHours: [],
        categoryAllowanceHours: [],
        individualAllowanceHours: [],
        existingStaff: 2,
      }),
    ).toBe('no-work');
  });
});
