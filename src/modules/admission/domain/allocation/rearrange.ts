import { move, OPEN, type Seating } from './seating.ts';

/**
 * Finds out whether one more change fits a seating when others may move, and makes room for it if so.
 *
 * A seating is a flow: seats run from the root through counties and municipalities to applicants, and back to the root
 * through cells and classes. A change fits if and only if it lies on a circle of the residual graph, in which an arc is
 * a single move that breaks no rule: a free seat taken, a seat left for another class, a seat given up by somebody who
 * only fills a county's floor, a seat more or less for a municipality or a county.
 *
 * Asking twenty thousand times whether there is a circle would take long, so every search that fails leaves a mark. What
 * it has visited is a closed set: no arc leads out of it. Every later change is a turn around a circle, which lies wholly
 * inside or wholly outside a closed set, or takes arcs away; so the set stays closed for ever, and two nodes on different
 * sides of one are never on a circle together. Nodes that no failed search has set apart share a label.
 */
export type Rearranger = {
  /**
   * Lets an applicant without a seat have one of the own wishes, if the others can be moved so that those who are kept
   * keep a seat and no rule breaks. Nothing changes when it says no.
   */
  admit(applicant: number): boolean;
  /** Lets one who has a seat sit on this wish instead, on the same terms. */
  reseat(applicant: number, wish: number): boolean;
  /** Raises a county's floor, which its cap allows, by one, if somebody from there can be given a seat without lowering any other floor. */
  raiseFloor(county: number): boolean;
};

export function rearranger(seating: Seating): Rearranger {
  const { network, standing, wishOf, members } = seating;
  const { inClass, inCell, inMunicipality, inCounty } = seating;
  const { firstWish, classOfWish, cellOfWish, classOfCell, municipalityOf, countyOfMunicipality } = network;
  const { seats, cellCap, municipalityCap, countyCap, applicantsIn, municipalitiesIn } = network;
  const floor = new Int32Array(inCounty.length);

  // Nodes by number: classes, cells, municipalities, counties, the root; and after them the applicants.
  const CELL = seats.length;
  const MUNICIPALITY = CELL + classOfCell.length;
  const COUNTY = MUNICIPALITY + countyOfMunicipality.length;
  const ROOT = COUNTY + floor.length;
  const APPLICANT = ROOT + 1;

  const label = new Int32Array(APPLICANT);
  let labels = 1;
  const seenIn = new Int32Array(APPLICANT + network.applicants);
  let search = 0;
  const cameFrom = new Int32Array(APPLICANT + network.applicants);
  /** By which wish a cell or a class was come to from an applicant. */
  const byWish = new Int32Array(APPLICANT);
  const queue = new Int32Array(APPLICANT + network.applicants);
  let queued = 0;
  let within = 0;

  function visit(node: number, from: number): void {
    if (seenIn[node] === search || (node < APPLICANT && label[node] !== within)) return;
    seenIn[node] = search;
    cameFrom[node] = from;
    queue[queued++] = node;
  }

  /** Where a wish leads: to its cell, or to its class when there are no cells. */
  const nodeOf = (wish: number) => (cellOfWish[wish]! >= 0 ? CELL + cellOfWish[wish]! : classOfWish[wish]!);

  // What a node leads to for certain is visited together with it, so that an end that is near is seen before what is far:
  // the root from a class with a free seat, a class from its cell, a county from one who may give up a seat.
  function visitClass(one: number, from: number): void {
    visit(one, from);
    if (seenIn[one] === search && inClass[one]! < seats[one]!) visit(ROOT, one);
  }

  function visitCell(cell: number, from: number): void {
    visit(CELL + cell, from);
    if (seenIn[CELL + cell] === search && inCell[cell]! < cellCap)
      visitClass(classOfCell[cell]!, CELL + cell);
  }

  function visitWish(wish: number, applicant: number): void {
    const node = nodeOf(wish);
    if (seenIn[node] === search) return;
    byWish[node] = wish;
    if (cellOfWish[wish]! >= 0) visitCell(cellOfWish[wish]!, APPLICANT + applicant);
    else visitClass(node, APPLICANT + applicant);
  }

  /** Somebody who sits there, and who can give the seat up when it only fills a floor. */
  function visitMember(applicant: number, from: number): void {
    visit(APPLICANT + applicant, from);
    if (standing[applicant] === OPEN) visitMunicipality(municipalityOf[applicant]!, APPLICANT + applicant);
  }

  function visitMunicipality(municipality: number, from: number): void {
    const node = MUNICIPALITY + municipality;
    if (seenIn[node] === search) return;
    visit(node, from);
    if (seenIn[node] === search && inMunicipality[municipality]! > 0)
      visitCounty(countyOfMunicipality[municipality]!, node);
  }

  function visitCounty(county: number, from: number): void {
    const node = COUNTY + county;
    if (seenIn[node] === search) return;
    visit(node, from);
    if (seenIn[node] !== search) return;
    for (const municipality of municipalitiesIn[county]!)
      if (inMunicipality[municipality]! < municipalityCap) visitMunicipality(municipality, node);
    if (inCounty[county]! > floor[county]!) visit(ROOT, node);
  }

  function leave(node: number): void {
    if (node >= APPLICANT) leaveApplicant(node - APPLICANT);
    else if (node === ROOT) leaveRoot();
    else if (node >= COUNTY) return; // Visited with all it leads to.
    else if (node >= MUNICIPALITY) leaveMunicipality(node - MUNICIPALITY);
    else if (node >= CELL) leaveCell(node - CELL);
    else leaveClass(node);
  }

  function leaveClass(one: number): void {
    for (const applicant of members[one]!) {
      const cell = cellOfWish[wishOf[applicant]!]!;
      if (cell >= 0) visit(CELL + cell, one);
      visitMember(applicant, one);
    }
  }

  function leaveCell(cell: number): void {
    const one = classOfCell[cell]!;
    if (seenIn[one] === search) return; // Whoever sits there has been visited through the class.
    for (const applicant of members[one]!)
      if (cellOfWish[wishOf[applicant]!] === cell) visitMember(applicant, CELL + cell);
  }

  function leaveApplicant(applicant: number): void {
    const now = wishOf[applicant]!;
    for (let wish = firstWish[applicant]!; wish < firstWish[applicant + 1]!; wish++)
      if (wish !== now) visitWish(wish, applicant);
  }

  function leaveMunicipality(municipality: number): void {
    for (const applicant of applicantsIn[municipality]!)
      if (standing[applicant] === OPEN && wishOf[applicant] === -1)
        visit(APPLICANT + applicant, MUNICIPALITY + municipality);
  }

  function leaveRoot(): void {
    for (let county = 0; county < floor.length; county++)
      if (inCounty[county]! < countyCap[county]!) visitCounty(county, ROOT);
    for (let one = 0; one < seats.length; one++) if (inClass[one]! > 0) visitClass(one, ROOT);
  }

  /** Goes on from what has been queued until an end is met, and says which. */
  function seek(ends: readonly number[]): number | undefined {
    for (let at = 0; at < queued; at++) {
      for (const end of ends) if (seenIn[end] === search) return end;
      leave(queue[at]!);
    }
    for (let at = 0; at < queued; at++) if (queue[at]! < APPLICANT) label[queue[at]!] = labels;
    labels += 1;
    return undefined;
  }

  /** Moves everybody on the way to the node, from the last to the first. */
  function moveAlong(end: number): void {
    const moves: [applicant: number, wish: number][] = [];
    for (let node = end, next = -1; node !== -1; next = node, node = cameFrom[node]!)
      if (node >= APPLICANT && next !== -1)
        moves.push([node - APPLICANT, next < MUNICIPALITY ? byWish[next]! : -1]);
    for (const [applicant] of moves) move(seating, applicant, -1);
    for (const [applicant, wish] of moves) move(seating, applicant, wish);
  }

  /** A circle through a node stays among those that share its label. */
  function begin(through: number): void {
    search += 1;
    queued = 0;
    within = label[through]!;
  }

  /** Turns the circle, if what is queued leads to one of the ends, from where each is known to close. */
  function turn(ends: readonly number[]): boolean {
    const end = seek(ends);
    if (end !== undefined) moveAlong(end);
    return end !== undefined;
  }

  return {
    admit(applicant) {
      const municipality = municipalityOf[applicant]!;
      const county = countyOfMunicipality[municipality]!;
      const goal = MUNICIPALITY + municipality;
      const room = inMunicipality[municipality]! < municipalityCap && inCounty[county]! < countyCap[county]!;
      begin(goal);
      visit(APPLICANT + applicant, -1);
      return turn(room ? [goal, ROOT] : [goal]);
    },

    reseat(applicant, wish) {
      const now = wishOf[applicant]!;
      begin(nodeOf(now));
      cameFrom[APPLICANT + applicant] = -1;
      visitWish(wish, applicant);
      return turn([classOfWish[now]!, nodeOf(now), ROOT]);
    },

    raiseFloor(county) {
      begin(ROOT);
      visitCounty(county, -1);
      if (!turn([ROOT])) return false;
      floor[county]! += 1;
      return true;
    },
  };
}
