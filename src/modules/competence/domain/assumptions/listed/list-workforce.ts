import { EXIT_CURVE, PROFILE_CURVE, RETIREMENT_CURVE } from '../../workforce/age-profile.ts';
import { BASE_PARAMETERS, PARAMETERS_SAID } from '../parameters-2026.ts';
import {
  AGE_PRIOR,
  LEADERS,
  LIST_COVERS_FROM,
  MEAN_EXIT_AGE,
  UPSKILLING_YEARS,
  WORKFORCE,
} from '../workforce-2026.ts';
import { APPRENTICE_AGE, CURVES, EXIT_FROM_55, RECRUIT_AGES } from '../working-ages-2026.ts';
import { levelPrior } from './list-need.ts';
import { type Assumption, numbers, shares, told } from './told.ts';

const exit = 'model.competences.exit';
const profile = 'model.competences.profile';
const retire = 'model.competences.retire';
const recruits = 'model.competences.recruitAge';

/** Who works, how they leave and how many come. */
export function listWorkforce(): readonly Assumption[] {
  const ages = RECRUIT_AGES.value;
  return [
    ...WORKFORCE.flatMap(({ id: of, ...one }): Assumption[] => [
      { ...told('workforce', 'turnover', one.turnover, shares(one.turnover.value), exit), of },
      { ...told('workforce', 'share-from-55', one.shareFrom55, shares(one.shareFrom55.value), profile), of },
      {
        ...told(
          'workforce',
          'position',
          one.position,
          shares(one.position.value),
          'model.competences.position',
        ),
        of,
      },
      {
        ...told(
          'workforce',
          'replacement',
          one.replacement,
          numbers(one.replacement.value),
          'model.competences.replacement',
        ),
        of,
      },
      {
        ...told('workforce', 'entry-age', one.entryAge, numbers(one.entryAge.value), [profile, recruits]),
        of,
      },
    ]),
    told('workforce', 'exit-age', MEAN_EXIT_AGE, numbers(MEAN_EXIT_AGE.value), [retire, profile]),
    told('workforce', 'exit-from-55', EXIT_FROM_55, shares(EXIT_FROM_55.value), retire),
    told(
      'workforce',
      'exit-curve',
      CURVES,
      numbers(EXIT_CURVE.at18, EXIT_CURVE.settled, EXIT_CURVE.fadesOver),
      exit,
    ),
    told(
      'workforce',
      'retirement-curve',
      CURVES,
      numbers(RETIREMENT_CURVE.from, RETIREMENT_CURVE.all, RETIREMENT_CURVE.most, RETIREMENT_CURVE.spread),
      retire,
    ),
    told('workforce', 'profile-curve', CURVES, numbers(PROFILE_CURVE.spread), profile),
    told('workforce', 'recruit-fresh', RECRUIT_AGES, shares(ages.fresh), recruits),
    told(
      'workforce',
      'recruit-ages',
      RECRUIT_AGES,
      numbers(ages.freshSpread, ages.seasoned, ages.seasonedAfter, ages.seasonedSpread),
      recruits,
    ),
  ];
}

/** Apprentices, and staff who move up. */
export function listEducation(): readonly Assumption[] {
  const { apprentices, upskilling } = BASE_PARAMETERS;
  const said = PARAMETERS_SAID;
  const years = UPSKILLING_YEARS.value;
  return [
    told(
      'education',
      'apprentice-completion',
      said.apprentices,
      shares(apprentices.completion),
      'parameters.apprentices.completion',
    ),
    told(
      'education',
      'apprentice-stay',
      said.apprentices,
      shares(apprentices.stay),
      'parameters.apprentices.stay',
    ),
    told(
      'education',
      'apprentice-years',
      said.apprentices,
      numbers(apprentices.years),
      'parameters.apprentices.years',
    ),
    told(
      'education',
      'apprentice-age',
      APPRENTICE_AGE,
      numbers(APPRENTICE_AGE.value.middle, APPRENTICE_AGE.value.spread),
      'model.apprentices.ages',
    ),
    told(
      'education',
      'upskilling-completion',
      said.upskilling,
      shares(upskilling.completion),
      'parameters.upskilling.completion',
    ),
    told(
      'education',
      'upskilling-years',
      UPSKILLING_YEARS,
      numbers(years.toSkilled, years.toNurse, years.toSpecialist),
      'model.upskilling.years',
    ),
  ];
}

export function listLeaders(): readonly Assumption[] {
  const { leaders } = BASE_PARAMETERS;
  const { spanToday, turnover, educatedShare, educatedAtEntry, programmeYears } = LEADERS.value;
  const said = PARAMETERS_SAID;
  return [
    told('leaders', 'span', said.span, numbers(spanToday), 'model.leaders.spanToday'),
    told('leaders', 'span-goal', said.span, numbers(leaders.span), 'parameters.leaders.span'),
    told('leaders', 'turnover-leaders', LEADERS, shares(turnover), 'model.leaders.turnover'),
    told('leaders', 'educated-leaders', LEADERS, shares(educatedShare), 'model.leaders.educatedShare'),
    told('leaders', 'educated-at-entry', LEADERS, shares(educatedAtEntry), 'model.leaders.educatedAtEntry'),
    told('leaders', 'programme-years', LEADERS, numbers(programmeYears), 'model.leaders.programmeYears'),
    told(
      'leaders',
      'programme-completion',
      said.upskilling,
      shares(leaders.completion),
      'parameters.leaders.completion',
    ),
  ];
}

/** Rules for what a place's own figures and staff list count. */
export function listOwnFigures(): readonly Assumption[] {
  return [
    levelPrior(),
    told('own-figures', 'age-prior', AGE_PRIOR, numbers(AGE_PRIOR.value), 'model.agePrior'),
    told(
      'own-figures',
      'list-covers-from',
      LIST_COVERS_FROM,
      shares(LIST_COVERS_FROM.value),
      'model.listCoversFrom',
    ),
  ];
}
