import { type Actor, requireAccess } from '../../../access/index.ts';
import { alphabet } from '../../../kernel/alphabet.ts';
import type { Credits } from '../../../kernel/credits.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Localised } from '../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import {
  findCatalogue,
  orderableCourses,
  type Programme,
  statedValue,
  versionOn,
} from '../../programme/index.ts';
import { generalAccess, orderAccess } from '../access/index.ts';
import { findNames, listPossiblePartners, type NamedMunicipality } from '../store/municipalities.ts';
import { type OrderView, readOrder } from './order.ts';

/** A course as it stands in the order form. */
export type CourseToChoose = {
  readonly code: string;
  readonly name: Localised;
  readonly credits: Credits;
  readonly summary: Localised | null;
};

export type ProgrammeToOrder = {
  readonly code: string;
  readonly name: Localised;
  readonly courses: readonly CourseToChoose[];
};

export type NewOrderView = {
  readonly programmes: readonly ProgrammeToOrder[];
  /** The municipalities on whose behalf the actor may order. */
  readonly leads: readonly NamedMunicipality[];
};

/** What can be ordered, and on whose behalf. */
export async function viewNewOrder(actor: Actor, { db, today }: Platform): Promise<NewOrderView> {
  requireAccess(actor, generalAccess, 'begin-order', null, 'competence-adviser');
  return db.read(actor, async (tx) => {
    const [catalogue, leads] = await Promise.all([findCatalogue(tx), leadsOf(tx, actor)]);
    return {
      leads,
      programmes: catalogue.programmes
        .filter((programme) => programme.entry === 'order')
        .map((programme) => ({
          code: programme.code,
          name: programme.name,
          courses: coursesToChoose(programme, today),
        })),
    };
  });
}

export type OrderFormView = OrderView & {
  readonly courses: readonly CourseToChoose[];
  readonly partners: readonly (NamedMunicipality & { readonly neighbour: boolean })[];
  readonly mostCourses: number;
};

/** A draft with what one must know to fill it in. */
export async function viewOrderForm(
  actor: Actor,
  id: OrderId,
  { db, today }: Platform,
): Promise<OrderFormView> {
  return db.read(actor, async (tx) => {
    const view = await readOrder(tx, actor, id, today);
    requireAccess(actor, orderAccess, 'change', view.order, 'competence-adviser');
    const [catalogue, partners] = await Promise.all([
      findCatalogue(tx),
      listPossiblePartners(tx, view.order.lead, today),
    ]);
    const programme = catalogue.programmes.find((one) => one.code === view.order.programme);
    return {
      ...view,
      partners,
      courses: programme === undefined ? [] : coursesToChoose(programme, view.order.wishes.start ?? today),
      mostCourses: (programme && statedValue(programme.pace)?.most) ?? 2,
    };
  });
}

function coursesToChoose(programme: Programme, day: LocalDate): readonly CourseToChoose[] {
  return orderableCourses(programme, day).flatMap((course) => {
    const version = versionOn(course, day);
    const name = version && statedValue(version.name);
    const credits = version && statedValue(version.credits);
    if (version === undefined || name === undefined || credits === undefined) return [];
    return [{ code: course.code, name, credits, summary: statedValue(version.summary) ?? null }];
  });
}

/** The codes of today: what was merged into a municipality is ordered for under its new name. */
async function leadsOf(tx: ReadTx, actor: Actor): Promise<readonly NamedMunicipality[]> {
  const former = new Set<MunicipalityCode>(
    actor.assignments.flatMap((assignment) => assignment.formerMunicipalities),
  );
  const codes = actor.scope.municipal.filter((code) => !former.has(code));
  const names = await findNames(tx, codes);
  return codes
    .map((code) => ({ code, name: names.get(code) ?? code }))
    .toSorted((a, b) => alphabet.compare(a.name, b.name));
}
