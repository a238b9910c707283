import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Call } from '../call/call.ts';

/** The last day of those that the decision waits for; `personal` when it is somebody's own and not the call's. */
export type WaitsFor = { readonly day: LocalDate; readonly personal: boolean };

/**
 * What sharing out the seats still waits for: the call's deadline for papers, and the longest of the extensions that are
 * in use. Undefined when there is nothing left to wait for. A call without the day is a draft and waits for ever.
 */
export function waitsFor(
  call: Pick<Call, 'days'>,
  lastPersonalDay: LocalDate | null,
  today: LocalDate,
): WaitsFor | undefined {
  const common = call.days.documentsDueOn ?? today;
  if (lastPersonalDay !== null && lastPersonalDay >= today && lastPersonalDay > common)
    return { day: lastPersonalDay, personal: true };
  return today <= common ? { day: common, personal: false } : undefined;
}
