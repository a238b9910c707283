import { BESIDE_OFFICIAL } from '../../modules/competence/domain/population/assumptions/alternatives.ts';
import type { Alternative } from '../../modules/competence/domain/population/assumptions/long-run.ts';

/** The name of an alternative is like an official one's, and its figures are not: that is said before they are written. */
export function sayAlternative(alternative: Alternative): string | undefined {
  if (alternative === 'main') return undefined;
  const { national, regional, ours } = BESIDE_OFFICIAL[alternative];
  return `The alternative ${alternative} is ours, and not Statistics Norway's projection: it goes from where the register stands to the long run of their ${national.name}, which is lower or higher from the first year. From 2024 ours gives ${millions(ours[1])} million people in 2050, where ${national.name} has ${millions(national.people[1])} and their municipalities together (${regional.name}) ${millions(regional.people[1])}.`;
}

const millions = (people: number): string => (people / 1e6).toFixed(2);
