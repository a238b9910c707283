import { capAgainst, countSeat, floorsWithinReach, noSeatsGiven } from './caps.ts';
import { drawLots, inPriorityOrder } from './priority.ts';
import { report, type Verdict } from './report.ts';
import type { Allocation, AllocationInput, Refusal } from './types.ts';

/**
 * Mechanism A: in priority order, each gets the first class on the own list that has a free seat, breaks no cap, and
 * leaves at least as many free seats as counties below their floor still lack.
 *
 * What one can choose among at one's turn does not depend on the own list, so no list serves anybody better than the
 * true one. Floors are held, not forced: seats that are held for a county can lie in classes that nobody there lists,
 * and then the floor is told as unmet. The input must be without faults (`findFaults`).
 */
export function serialDictatorship(input: AllocationInput): Allocation {
  const { rules } = input;
  const order = inPriorityOrder(drawLots(input.seed, input.applicants), rules.tiers);
  const classes = new Map(input.classes.map((one) => [one.id, one]));
  const given = noSeatsGiven();
  const lacking = floorsWithinReach(input);
  let lackingSeats = [...lacking.values()].reduce((sum, floor) => sum + floor, 0);
  let freeSeats = input.classes.reduce((sum, { seats }) => sum + seats, 0);

  const verdicts = order.map(({ applicant }): Verdict => {
    // A seat to a county below its floor lessens what is lacking as much as what is free, so it is never held back.
    const belowFloor = lacking.get(applicant.county)! > 0;
    const held = !belowFloor && freeSeats - 1 < lackingSeats;
    const refusals: Refusal[] = [];
    for (const id of applicant.classes) {
      const reason =
        capAgainst(given, applicant, classes.get(id)!, rules) ??
        (held ? 'held for county floors' : undefined);
      if (reason !== undefined) {
        refusals.push({ class: id, reason });
        continue;
      }
      countSeat(given, applicant, id);
      freeSeats -= 1;
      if (belowFloor) {
        lackingSeats -= 1;
        lacking.set(applicant.county, lacking.get(applicant.county)! - 1);
      }
      return { class: id, refusals };
    }
    return { class: undefined, refusals };
  });
  return report('serial-dictatorship', input, order, verdicts);
}
