import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { FigureSourceId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Scoped, Tx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import { competenceAccess } from '../access.ts';
import { decideSource, type FigureSource, findSource, lockSeries } from '../store/figures/sources.ts';
import { dropFigures } from '../store/figures/values.ts';

export type DecideFailure = { readonly kind: 'decided-already' };

/** From now on these figures are in force; those before stay, and can be found by whoever has used them. */
export async function acceptFigures(
  actor: Actor,
  id: FigureSourceId,
  platform: Platform,
): Promise<Result<FigureSource, DecideFailure>> {
  requireAccess(actor, competenceAccess, 'keep-figures', null);
  return platform.db.transaction(actor, (tx) => decide(tx, actor, id, 'accepted'));
}

/** The figures go; that somebody looked at them stays. */
export async function discardFigures(
  actor: Actor,
  id: FigureSourceId,
  platform: Platform,
): Promise<Result<FigureSource, DecideFailure>> {
  requireAccess(actor, competenceAccess, 'keep-figures', null);
  return platform.db.transaction(actor, (tx) => decide(tx, actor, id, 'discarded'));
}

export async function decide(
  tx: Tx,
  who: Scoped,
  id: FigureSourceId,
  decision: 'accepted' | 'discarded',
): Promise<Result<FigureSource, DecideFailure>> {
  const source = await findSource(tx, id);
  if (source === undefined) throw new NotFound('figure source');
  await lockSeries(tx, source.series);
  if (!(await decideSource(tx, id, decision))) return fail({ kind: 'decided-already' });
  if (decision === 'discarded') await dropFigures(tx, source.kind, id);
  await trace(tx, who, `figures.${decision}`, id, { details: { series: source.series } });
  return succeed(source);
}
