import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { enqueue } from '../../../../platform/jobs.ts';
import type { Application } from '../../domain/application/application.ts';
import { askOwnManager, leaveRanking } from '../../store/application/staff.ts';

/**
 * Has the manager asked on behalf of the municipality that sends the applicant, and takes the applicant out of the ranking
 * of another. A question that stands from before is not asked twice; without a known manager the municipality names one.
 */
export async function askManager(
  tx: Tx,
  { id }: Pick<Application, 'id'>,
  today: LocalDate,
): Promise<'asked' | 'stands' | 'nobody-known'> {
  await leaveRanking(tx, id);
  const { manager, asked } = await askOwnManager(tx, id, today);
  if (!asked) return 'stands';
  if (manager === null) return 'nobody-known';
  await enqueue(tx, 'admission.ask-manager', { application: id });
  return 'asked';
}
