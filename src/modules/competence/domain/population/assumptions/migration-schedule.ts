/**
 * How readily people of an age move: the standard schedule of Rogers and Castro (Model Migration Schedules, 1981), children
 * with their parents, a peak among those who leave home, and a constant. Parameters as printed: α₁ 0.10, a₂ 0.06, μ₂ 20,
 * α₂ 0.10, λ₂ 0.40, c 0.003, and a₁ 0.02. The sum over ages is the number of moves in a life, and is set by the caller.
 *
 * @param ages how many ages, from 0
 * @param moves moves in a life, across the border of a municipality
 * @returns the probability of leaving in a year, by age on 1 January
 */
export function migrationSchedule(ages: number, moves: number): Float64Array {
  const rates = Float64Array.from({ length: ages }, (_, age) => {
    const x = age + 0.5;
    return 0.02 * Math.exp(-0.1 * x) + 0.06 * Math.exp(-0.1 * (x - 20) - Math.exp(-0.4 * (x - 20))) + 0.003;
  });
  const sum = rates.reduce((total, rate) => total + rate, 0);
  return rates.map((rate) => (rate * moves) / sum);
}
