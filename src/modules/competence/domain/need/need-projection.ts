import type { NeedModel } from '../assumptions/need-model.ts';
import type { ContractedPopulation } from './contract-population.ts';

/** What a municipality's own figures say about the base year. All of it may be left out, piece by piece. */
export type MunicipalFigures = {
  /** Users per service at the start of the base year. */
  readonly users?: Readonly<Record<string, number>>;
  /** Full-time equivalents as agreed in contracts, per competence. */
  readonly fte?: Readonly<Record<string, number>>;
  /** Persons per competence whose age is known, and those of them who are 55 and over. */
  readonly ages?: Readonly<Record<string, { readonly persons: number; readonly from55: number }>>;
  readonly leaders?: { readonly posts: number; readonly educated: number };
  /**
   * Whose staffing need is measured by where the municipality's own is known: its own in the base year carried forward
   * (the default, "as today"), or the country's per user, which makes today's difference from the country a gap.
   */
  readonly standard?: 'own' | 'national';
};

/** Tables laid out draw → year → item; the first year is the base year. */
export type NeedProjection = {
  readonly draws: number;
  readonly years: number;
  /** In the order of the model: services, competences, conditions. */
  readonly services: readonly string[];
  readonly competences: readonly string[];
  readonly conditions: readonly string[];
  /** Per service: users, hours of work a year, and the full-time equivalents that must be present. */
  readonly users: Float64Array;
  readonly hours: Float64Array;
  readonly fte: Float64Array;
  /** Per competence, full-time equivalents present: needed, there, and lacking (above 0). */
  readonly need: Float64Array;
  readonly supply: Float64Array;
  readonly gap: Float64Array;
  /** Persons per competence. */
  readonly headcount: Float64Array;
  /** Per condition. Beside need, never part of it. */
  readonly cases: Float64Array;
  /** Per year: leaders that the span of control asks for, posts there are, and posts held with formal education. */
  readonly leadersNeeded: Float64Array;
  readonly leaderPosts: Float64Array;
  readonly educatedLeaders: Float64Array;
};

/** Tables of the right size, all 0 but for the cases, which are the contracted ones themselves. */
export function emptyProjection(model: NeedModel, contracted: ContractedPopulation): NeedProjection {
  const rows = contracted.draws * contracted.years;
  const perService = () => new Float64Array(rows * model.services.length);
  const perCompetence = () => new Float64Array(rows * model.competences.length);
  return {
    draws: contracted.draws,
    years: contracted.years,
    services: model.services.map(({ id }) => id),
    competences: model.competences.map(({ id }) => id),
    conditions: model.conditions.map(({ id }) => id),
    users: perService(),
    hours: perService(),
    fte: perService(),
    need: perCompetence(),
    supply: perCompetence(),
    gap: perCompetence(),
    headcount: perCompetence(),
    cases: contracted.cases,
    leadersNeeded: new Float64Array(rows),
    leaderPosts: new Float64Array(rows),
    educatedLeaders: new Float64Array(rows),
  };
}
