import { analyseGap, type GapCapital, type GapRequirement, hundredths } from '../gap.ts';

/** A competence that is required at a level is counted in persons, and staffing in full-time equivalents. */
export type MixUnit = 'fte' | 'persons';

/** What lacks of one competence in one municipality, a figure for each year of the plan. */
export type MixGap = {
  readonly municipality: string;
  readonly competence: string;
  readonly byYear: readonly number[];
  /** Not there in runs of before it was told: full-time equivalents. */
  readonly unit?: MixUnit;
  /** From requirement and capital; or, where nobody has mapped what is held, from the needs that have been decided. */
  readonly basis: 'analysis' | 'needs';
};

export type MixNeed = {
  readonly competence: string;
  readonly year: number;
  readonly kind: 'mobilise' | 'learn' | 'acquire' | 'phase-out';
  readonly persons: number | null;
  readonly fte: number | null;
};

/**
 * What a competence is counted in, everywhere in a run: in persons where nobody has told full-time equivalents of it. One unit
 * for all municipalities, because a person who is shared or trained is the same in each.
 */
export function unitOf(
  competence: string,
  told: {
    readonly requirements: readonly Pick<GapRequirement, 'competence' | 'aspect'>[];
    readonly needs: readonly Pick<MixNeed, 'competence' | 'fte'>[];
  },
): MixUnit {
  const isStaffing =
    told.requirements.some((one) => one.competence === competence && one.aspect === 'staffing') ||
    told.needs.some((one) => one.competence === competence && one.fte !== null);
  return isStaffing ? 'fte' : 'persons';
}

export function isLacking({ byYear }: Pick<MixGap, 'byYear'>): boolean {
  return byYear.some((value) => value > 0);
}

/** A requirement holds until another one of the same takes its place: whoever must be there in 2028 must be there in 2029. */
export function carryForward(
  requirements: readonly GapRequirement[],
  years: readonly number[],
): readonly GapRequirement[] {
  const same = Map.groupBy(requirements, ({ competence, unit, aspect, level }) =>
    JSON.stringify([competence, unit, aspect, level]),
  );
  return [...same.values()].flatMap((these) => {
    const inOrder = [...these].sort((a, b) => a.year - b.year);
    return years.flatMap((year) => {
      const inForce = inOrder.findLast((one) => one.year <= year);
      if (inForce === undefined) return [];
      // Several of one year stand beside each other.
      return inOrder.filter((one) => one.year === inForce.year).map((one) => ({ ...one, year }));
    });
  });
}

/** @param position the share of a position that persons hold, by competence; where full-time equivalents are told, persons who
 * lack count as so much */
export function gapsOfMunicipality(
  municipality: string,
  input: {
    readonly years: readonly number[];
    readonly requirements: readonly GapRequirement[];
    readonly capital: readonly GapCapital[];
    readonly needs: readonly MixNeed[];
    readonly position: (competence: string) => number;
    readonly unit: (competence: string) => MixUnit;
  },
): readonly MixGap[] {
  const { years } = input;
  const rows = analyseGap({
    years,
    requirements: carryForward(input.requirements, years),
    capital: input.capital,
  });
  const competences = [
    ...new Set([...input.requirements, ...input.needs].map(({ competence }) => competence)),
  ].sort();
  return competences.map((competence): MixGap => {
    const unit = input.unit(competence);
    const position = unit === 'persons' ? 1 : input.position(competence);
    const own = rows.filter((row) => row.competence === competence);
    const hasStaffing = own.some(({ staffing }) => staffing !== null && staffing.required > 0);
    const cells = own.flatMap((row) => {
      const cell = hasStaffing ? row.staffing : row.competenceLevel;
      return cell === null ? [] : [{ unit: row.unit, year: row.year, cell }];
    });
    const isMapped = cells.some(({ cell }) => cell.required > 0 && cell.state !== 'not-mapped');
    if (!isMapped)
      return {
        municipality,
        competence,
        byYear: byNeeds(input.needs, competence, years, position),
        unit,
        basis: 'needs',
      };
    const byYear = years.map((year) => {
      const lacking = (these: typeof cells) =>
        these.reduce((sum, one) => sum + (one.year === year ? one.cell.gap : 0), 0);
      // What the whole municipality lacks and what its units lack are the same people counted twice.
      const whole = lacking(cells.filter((one) => one.unit === ''));
      const units = lacking(cells.filter((one) => one.unit !== ''));
      return hundredths(Math.max(whole, units) * (hasStaffing ? 1 : position));
    });
    return { municipality, competence, byYear, unit, basis: 'analysis' };
  });
}

/** What has been decided to learn or to acquire by a year is lacking from that year on. */
function byNeeds(
  needs: readonly MixNeed[],
  competence: string,
  years: readonly number[],
  position: number,
): readonly number[] {
  const these = needs.filter(
    (need) => need.competence === competence && (need.kind === 'learn' || need.kind === 'acquire'),
  );
  return years.map((year) => {
    const told = these.filter((need) => need.year <= year);
    const newest = Math.max(...told.map((need) => need.year));
    return hundredths(
      told
        .filter((need) => need.year === newest)
        .reduce((sum, { fte, persons }) => sum + (fte ?? (persons ?? 0) * position), 0),
    );
  });
}
