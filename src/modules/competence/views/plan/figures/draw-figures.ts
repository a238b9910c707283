import { createHash } from 'node:crypto';
import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { AreaProgress } from '../../../capacity/area-desk.ts';
import {
  type FigureSet,
  type Moved,
  movedBetween,
  type TakenSet,
} from '../../../domain/plan/figures/figure-set.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { sourceInForce } from '../../../store/figures/sources.ts';
import { newestFigureSet } from '../../../store/plan/figures/sets.ts';
import { drawAgain, stopDrawing } from '../../need/area.ts';
import { type NeedView, viewNeed } from '../../need/need.ts';
import { findPlace, type Place, type PlaceAsk } from '../../need/places.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';
import { figureSetOf } from './make-set.ts';

/** As the page of the place shows itself to somebody who has asked for nothing in particular. */
const AS_IT_STANDS = { lever: () => undefined, compare: [], education: undefined, year: undefined };

/** Figures that are ready to be taken in, or why they are not. */
export type FiguresToTake = {
  readonly shell: PlanShell;
  readonly newest: TakenSet | undefined;
  readonly drawn:
    | { readonly state: 'working'; readonly progress: AreaProgress }
    | { readonly state: Exclude<NeedView['state'], 'working' | 'drawn'> }
    | {
        readonly state: 'ready';
        readonly figures: FigureSet;
        /** The same figures have the same seal, so that what is taken in is what was shown. */
        readonly seal: string;
        readonly isSame: boolean;
        readonly moved: readonly Moved[];
      };
};

/**
 * The picture of the plan's place as it may be told beyond the municipality: without small groups of staff, and in a region
 * without anybody's list, so that it does not depend on who takes it in.
 */
export async function viewFiguresToTake(
  actor: Actor,
  id: PlanId,
  platform: Platform,
  patience?: number,
): Promise<FiguresToTake> {
  const { shell, newest, register } = await platform.db.read(actor, async (tx) => {
    const [shell, newest, register] = await Promise.all([
      viewPlanShell(tx, actor, id, 'write-plan'),
      newestFigureSet(tx, id),
      sourceInForce(tx, 'population-by-age'),
    ]);
    return { shell, newest, register };
  });
  const { plan } = shell;
  const view = await viewNeed(actor, whereOf(actor, plan, platform), AS_IT_STANDS, platform, {
    lists: plan.municipality === null ? 'none' : 'sharing',
    ...(patience === undefined ? {} : { patience }),
  });
  if (view.state === 'working')
    return { shell, newest, drawn: { state: view.state, progress: view.progress } };
  if (view.state !== 'drawn') return { shell, newest, drawn: { state: view.state } };
  // Another register may have come into force meanwhile; then the next look draws from that one.
  if (register === undefined || register.id !== view.source.id)
    return { shell, newest, drawn: { state: 'working', progress: { done: 0, all: 0 } } };
  const figures = figureSetOf(view, plan, register);
  const seal = sealOf(figures);
  const drawn = {
    state: 'ready' as const,
    figures,
    seal,
    isSame: newest !== undefined && sealOf(newest.figures) === seal,
    moved: newest === undefined ? [] : movedBetween(newest.figures, figures, plan.lastYear),
  };
  return { shell, newest, drawn };
}

/** The one who waits for the figures of the plan does not wait any longer; or has them tried once more. */
export async function changeFigureDrawing(
  actor: Actor,
  id: PlanId,
  what: 'stop' | 'again',
  platform: Platform,
): Promise<void> {
  const { plan } = await platform.db.read(actor, (tx) => viewPlanShell(tx, actor, id, 'write-plan'));
  const where = whereOf(actor, plan, platform);
  await (what === 'stop' ? stopDrawing : drawAgain)(actor, where, platform);
}

/** Whoever may write the plan may see what is expected of its place, also without a role there. */
function whereOf(actor: Actor, plan: Plan, platform: Platform): { readonly known: Promise<Place> } {
  const ask: PlaceAsk =
    plan.municipality === null
      ? { kind: 'region', id: plan.region! }
      : { kind: 'municipality', code: plan.municipality };
  return { known: findPlace(actor, ask, platform) };
}

/** Of what the figures say, in an order of its own: the database keeps the fields of an object in another. */
function sealOf({ register, users, staff, years, lines, missing, sickness, ...rest }: FigureSet): string {
  const { baseYear, draws, seed, assumptions } = rest;
  const said = [
    [register.id, register.isSpread, users.map(({ id }) => id), missing],
    [baseYear, draws, seed, assumptions, sickness, years],
    staff.basis === 'list' ? [staff.listedOn, staff.unknown] : [],
    lines.map(({ part, item, points }) => [
      part,
      item,
      points.map(({ year, p10, p50, p90, p80 }) => [year, p10, p50, p90, p80 ?? null]),
    ]),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
