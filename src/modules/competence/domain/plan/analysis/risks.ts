import { hundredths, leavingBy } from '../gap.ts';
import { type CapitalFacts, forGap, holdersOf } from './capital.ts';

/** What is too much, as the house has set it: the share who leave, and how few make it hang on single persons. */
export type RiskLimits = { readonly leavingShare: number; readonly fewHolders: number };

export type CapitalRisk = {
  readonly competence: string;
  readonly unitName: string;
  /** Of those who are there now, the share that will have left for age by the end of the plan; null where nobody is. */
  readonly leavingShare: number | null;
  readonly leaving: number;
  readonly held: number;
  readonly retirement: boolean;
  /** Persons who manage by themselves. */
  readonly holders: number;
  readonly thin: 'one' | 'few' | null;
};

/** From here on somebody does the work without being guided. */
const INDEPENDENT = 2;

/**
 * What hangs on few, or leaves within the plan. Zero holders is a gap and not a risk, so it is not in the list.
 */
export function capitalRisks(
  capital: readonly CapitalFacts[],
  lastYear: number,
  limits: RiskLimits,
): readonly CapitalRisk[] {
  return capital.flatMap((one): CapitalRisk[] => {
    const { held, exits } = forGap(one, []);
    const leaving = Math.min(held, leavingBy({ exits }, lastYear));
    const leavingShare = held > 0 ? hundredths(leaving / held) : null;
    const holders = one.levels === null ? (one.persons ?? 0) : holdersOf(one.levels.slice(INDEPENDENT - 1));
    const thin = holders <= 0 ? null : holders <= 1 ? 'one' : holders <= limits.fewHolders ? 'few' : null;
    const retirement = leavingShare !== null && leavingShare >= limits.leavingShare;
    if (!retirement && thin === null) return [];
    const { competence, unitName } = one;
    return [{ competence, unitName, leavingShare, leaving, held, retirement, holders, thin }];
  });
}
