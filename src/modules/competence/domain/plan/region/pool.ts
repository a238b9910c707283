import type { CompetenceId, PlanPoolId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { ore, type Ore } from '../../../../../kernel/ore.ts';
import { kronerText, readKroner } from '../measures/kroner.ts';
import { splitByWeights } from './cost-split.ts';
import { figureFrom, figureText } from './figures.ts';
import { HOLDERS, type PoolPlace, workOf } from './pooling.ts';

/** How a competence is shared. */
export const POOL_FORMS = [
  'host',
  'shared-post',
  'ambulant',
  'network',
  'duty-rota',
  'courses',
  'local',
] as const;
export type PoolForm = (typeof POOL_FORMS)[number];

/** A competence that is thin in each municipality, and what is agreed about it. */
export type PoolContent = {
  readonly competence: CompetenceId;
  readonly hoursACase: number;
  readonly hoursAnFte: number;
  readonly mostTravelMinutes: number;
  readonly form: PoolForm | null;
  readonly host: string | null;
  /** A year. */
  readonly cost: Ore | null;
  readonly note: string;
};

/** What a municipality says of it, and its own part of the post. */
export type PoolShare = PoolPlace & { readonly fte: number | null };

export type Pool = PoolContent & {
  readonly id: PlanPoolId;
  readonly competenceName: string;
  readonly shares: readonly PoolShare[];
};

export function poolFields(pool: Omit<PoolContent, 'competence'> & { competence: string }): Fields {
  return { competence: pool.competence, ...agreedFields(pool) };
}

/** What is agreed, and may be agreed anew. Which competence it is about stands from the first day. */
export function agreedFields(pool: Omit<PoolContent, 'competence'>): Fields {
  return {
    hoursACase: figureText(pool.hoursACase),
    hoursAnFte: figureText(pool.hoursAnFte),
    mostTravelMinutes: figureText(pool.mostTravelMinutes),
    form: pool.form ?? '',
    host: pool.host ?? '',
    cost: pool.cost === null ? '' : kronerText(pool.cost),
    note: pool.note,
  };
}

/** @param fields in the form that {@link poolFields} gives, with nothing wrong in them */
export function poolFrom(fields: Fields): PoolContent {
  const amount = readKroner(fields.cost ?? '');
  return {
    competence: (fields.competence ?? '') as CompetenceId,
    hoursACase: figureFrom(fields.hoursACase) ?? 0,
    hoursAnFte: figureFrom(fields.hoursAnFte) ?? 0,
    mostTravelMinutes: figureFrom(fields.mostTravelMinutes) ?? 0,
    form: POOL_FORMS.find((form) => form === fields.form) ?? null,
    host: fields.host === undefined || fields.host === '' ? null : fields.host,
    cost: amount === undefined ? null : ore(amount),
    note: fields.note ?? '',
  };
}

export type ShareContent = Omit<PoolShare, 'municipality'>;

export const UNTOLD: ShareContent = {
  casesAYear: null,
  holders: 'not-told',
  legalDutyUnmet: null,
  travelMinutes: null,
  fte: null,
};

export function shareFields(share: ShareContent): Fields {
  return {
    cases: figureText(share.casesAYear),
    holders: share.holders,
    duty: share.legalDutyUnmet === null ? 'not-told' : share.legalDutyUnmet ? 'unmet' : 'met',
    travel: figureText(share.travelMinutes),
    fte: figureText(share.fte),
  };
}

export function shareFrom(fields: Fields): ShareContent {
  return {
    casesAYear: figureFrom(fields.cases),
    holders: HOLDERS.find((one) => one === fields.holders) ?? 'not-told',
    legalDutyUnmet: fields.duty === 'unmet' ? true : fields.duty === 'met' ? false : null,
    travelMinutes: figureFrom(fields.travel),
    fte: figureFrom(fields.fte),
  };
}

/**
 * The work that has been told, in hundredths of a full-time equivalent that add up, by each one's cases. Who has not told is
 * left out.
 */
export function proposedShares(
  pool: Pick<PoolContent, 'hoursACase' | 'hoursAnFte'>,
  shares: readonly PoolPlace[],
): ReadonlyMap<string, number> {
  const told = shares.flatMap((share) => {
    const work = workOf(share, pool);
    // Cases are told with two decimals.
    return work === null ? [] : [{ share, work, weight: Math.round((share.casesAYear ?? 0) * 100) }];
  });
  const total = Math.round(told.reduce((sum, { work }) => sum + work, 0) * 100);
  const parts = splitByWeights(
    total,
    told.map(({ weight }) => weight),
  );
  return new Map(told.map(({ share }, index) => [share.municipality, (parts?.[index] ?? 0) / 100]));
}
