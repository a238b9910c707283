import type { RegionId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { PlanPart } from './plan.ts';

/** What decides who may do what with a plan. The database's row rules say the same once more (scope.read_plans and others). */
export type PlanThing = {
  readonly municipality: MunicipalityCode | null;
  readonly region: RegionId | null;
  /** The municipalities of a regional plan today. */
  readonly members: readonly MunicipalityCode[];
  /** The region of the strategy that this plan follows up, where the municipality is still in it. */
  readonly parentRegion: RegionId | null;
  /** The actor's own parts in the plan, and in the strategy that it follows up. */
  readonly parts: readonly PlanPart[];
  readonly parentParts: readonly PlanPart[];
};
