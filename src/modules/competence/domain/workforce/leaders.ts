/** Leaders with and without formal leadership education, a year at a time. */
export type LeaderAssumptions = {
  /** Share of leaders who stop being leaders here in a year. */
  readonly turnover: number;
  /** Share of new leaders who bring formal leadership education with them. */
  readonly educatedAtEntry: number;
  /** Years from a seat in the programme to completion. */
  readonly programmeYears: number;
};

/**
 * The number of leaders with formal leadership education at the end of each year.
 *
 * Of those who have it, a share stops. Places left open, and new ones, are filled by people of whom a share has it.
 * Seats of the programme become completed after some years; those who completed count if they are still leaders
 * then, and nobody is educated twice. There are never more educated leaders than leaders.
 *
 * @param posts filled leader posts, at the start and at the end of every year (length years + 1)
 * @param educated of the posts at the start
 * @param seats programme seats per year (length years)
 * @param into length years
 */
export function educatedLeaders(
  posts: ArrayLike<number>,
  educated: number,
  seats: ArrayLike<number>,
  completion: number,
  assumptions: LeaderAssumptions,
  into: Float64Array,
): void {
  const { turnover, educatedAtEntry, programmeYears } = assumptions;
  const stillLeader = (1 - turnover) ** programmeYears;
  let have = Math.min(educated, posts[0]!);
  for (let t = 0; t < into.length; t++) {
    const before = posts[t]!;
    const after = posts[t + 1]!;
    const newcomers = Math.max(0, after - before * (1 - turnover));
    const started = t >= programmeYears ? seats[t - programmeYears]! : 0;
    have = have * (1 - turnover) + newcomers * educatedAtEntry + started * completion * stillLeader;
    have = Math.min(have, after);
    into[t] = have;
  }
}
