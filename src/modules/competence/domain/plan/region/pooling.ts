/** How many hold a competence, as far as the municipality wants to tell. */
export const HOLDERS = ['none', 'one-or-two', 'more', 'not-told'] as const;
export type Holders = (typeof HOLDERS)[number];

/** What a municipality says of a competence. What it has not said is null, which is not zero and not no. */
export type PoolPlace = {
  readonly municipality: string;
  readonly casesAYear: number | null;
  readonly holders: Holders;
  readonly legalDutyUnmet: boolean | null;
  /** To where a shared post would be. */
  readonly travelMinutes: number | null;
};

export type PoolTest = {
  readonly hoursACase: number;
  /** Hours of a full post in a year that are there for cases. */
  readonly hoursAnFte: number;
  readonly mostTravelMinutes: number;
  /** Less work than this, in full-time equivalents, is no post of one's own. */
  readonly leastOwnPost: number;
};

export const POOL_GROUNDS = ['few-cases', 'few-holders', 'duty-unmet'] as const;
export type PoolGround = (typeof POOL_GROUNDS)[number];

/**
 * `pays`: there is a ground to share, and the way is short enough. `too-far`: there is a ground, and the way is too long.
 * `local`: no ground; a post of one's own is best. `not-told`: what has been told does not decide it.
 */
export type PoolVerdict = 'pays' | 'too-far' | 'local' | 'not-told';

export type PlaceAnswer = {
  readonly municipality: string;
  readonly verdict: PoolVerdict;
  /** Those that hold, and those that nobody has told. */
  readonly grounds: readonly PoolGround[];
  readonly untold: readonly (PoolGround | 'travel')[];
  /** Work in a year in full-time equivalents; null where the cases are not told. */
  readonly work: number | null;
};

/** Whether one municipality gains by sharing: too little work, too few holders or an unmet duty, and not too far to travel. */
export function testPlace(place: PoolPlace, test: PoolTest): PlaceAnswer {
  const work = workOf(place, test);
  const holds: Readonly<Record<PoolGround, boolean | null>> = {
    'few-cases': work === null ? null : work < test.leastOwnPost,
    'few-holders': place.holders === 'not-told' ? null : place.holders !== 'more',
    'duty-unmet': place.legalDutyUnmet,
  };
  const grounds = POOL_GROUNDS.filter((ground) => holds[ground] === true);
  const untold = POOL_GROUNDS.filter((ground) => holds[ground] === null);
  const isNear = place.travelMinutes === null ? null : place.travelMinutes <= test.mostTravelMinutes;
  return {
    municipality: place.municipality,
    verdict: verdictOf(grounds.length > 0, untold.length > 0, isNear),
    grounds,
    untold: isNear === null ? [...untold, 'travel'] : untold,
    work,
  };
}

function verdictOf(hasGround: boolean, isUndecided: boolean, isNear: boolean | null): PoolVerdict {
  if (!hasGround) return isUndecided ? 'not-told' : 'local';
  if (isNear === null) return 'not-told';
  return isNear ? 'pays' : 'too-far';
}

/** `pays-as-network`: there is a ground, and even together there is too little work for a post; a network or a duty rota. */
export type GroupVerdict = PoolVerdict | 'pays-as-network';

export type GroupAnswer = {
  readonly municipalities: readonly string[];
  readonly verdict: GroupVerdict;
  /** Work that has been told, added up. */
  readonly work: number;
  /** Whose cases are not told, so that the work is at least what it says. */
  readonly withoutWork: readonly string[];
};

/**
 * Whether these would gain by sharing with one another: at least one of them has a ground, and none has too far to travel.
 * Together they need work for a post; otherwise they share knowledge and duty, not a position.
 */
export function testGroup(places: readonly PoolPlace[], test: PoolTest): GroupAnswer {
  const answers = places.map((place) => testPlace(place, test));
  const work = answers.reduce((sum, one) => sum + (one.work ?? 0), 0);
  const withoutWork = answers.filter((one) => one.work === null).map((one) => one.municipality);
  const groundsTold = answers.some(({ grounds }) => grounds.length > 0);
  const groundsUntold = answers.some(({ untold }) => untold.some((one) => one !== 'travel'));
  const isFar = places.some(
    (one) => one.travelMinutes !== null && one.travelMinutes > test.mostTravelMinutes,
  );
  const isNear = isFar ? false : places.some((one) => one.travelMinutes === null) ? null : true;
  const verdict = verdictOf(groundsTold, groundsUntold, isNear);
  return {
    municipalities: places.map(({ municipality }) => municipality),
    verdict: verdict === 'pays' ? sizeOf(work, withoutWork.length > 0, test) : verdict,
    work,
    withoutWork,
  };
}

function sizeOf(work: number, isMore: boolean, test: PoolTest): GroupVerdict {
  if (work >= test.leastOwnPost) return 'pays';
  return isMore ? 'not-told' : 'pays-as-network';
}

/** Every two of them, in the order they are given, and all of them together when they are more than two. */
export function testGroups(places: readonly PoolPlace[], test: PoolTest): readonly GroupAnswer[] {
  const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other]));
  const whole = places.length > 2 ? [places] : [];
  return [...whole, ...pairs].map((group) => testGroup(group, test));
}

/** Work of a year in full-time equivalents; null where the cases are not told. */
export function workOf(place: PoolPlace, test: Pick<PoolTest, 'hoursACase' | 'hoursAnFte'>): number | null {
  return place.casesAYear === null ? null : (place.casesAYear * test.hoursACase) / test.hoursAnFte;
}
