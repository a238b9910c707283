import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import { addDays } from '../../../../../kernel/local-date.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { type Certificate, listCertificates } from '../../../store/plan/mapping/holdings.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';

/** How long before it runs out a certificate is worth a reminder. */
const SOON_DAYS = 180;

export type CertificatesView = {
  readonly shell: PlanShell;
  readonly certificates: readonly (Certificate & { readonly state: 'expired' | 'soon' | 'valid' })[];
};

export async function viewCertificates(
  actor: Actor,
  id: PlanId,
  locale: Locale,
  { db, today }: Platform,
): Promise<CertificatesView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id, 'see-capital');
    if (shell.plan.municipality === null) throw new NotFound('certificates');
    const all = await listCertificates(tx, shell.plan.municipality, locale);
    const soon = addDays(today, SOON_DAYS);
    return {
      shell,
      certificates: all.map((one) => ({
        ...one,
        state:
          one.validUntil === null || one.validUntil > soon
            ? 'valid'
            : one.validUntil < today
              ? 'expired'
              : 'soon',
      })),
    };
  });
}
