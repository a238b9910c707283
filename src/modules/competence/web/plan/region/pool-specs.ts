import { formatNumber } from '../../../../../web/format.ts';
import { POOL_FORMS } from '../../../domain/plan/region/pool.ts';
import { HOLDERS } from '../../../domain/plan/region/pooling.ts';
import type { PoolsTexts } from '../../../texts/plan/region-pools.ts';
import type { PoolFormView } from '../../../views/plan/region/pools.ts';
import type { RegionFrame } from './frame.tsx';
import type { FieldSpec, Option } from './spec.ts';

/** The region's municipalities of today, and one that has left if it is what stands there. */
export function placeOptions(
  { present, places }: Pick<PoolFormView, 'present' | 'places'>,
  standing: string | null,
): readonly Option[] {
  return places
    .filter((place) => present.includes(place) || place.code === standing)
    .map(({ code, name }) => ({ value: code, label: name }));
}

/** Those that the plan may name, and what stands there already, such as one of a municipality's own. */
export function competenceOptions(
  competences: PoolFormView['competences'],
  standing: { readonly competence: string | null; readonly competenceName: string | null } | undefined,
): readonly Option[] {
  const options = competences.map(({ id, name }) => ({ value: id as string, label: name }));
  const { competence = null, competenceName = null } = standing ?? {};
  if (competence === null || options.some(({ value }) => value === competence)) return options;
  return [...options, { value: competence, label: competenceName ?? competence }];
}

/** A new one: which competence, and what is agreed about it. */
export function newPoolSpecs(view: PoolFormView, words: PoolsTexts): readonly FieldSpec[] {
  return [
    {
      kind: 'choice',
      name: 'competence',
      label: words.fields.competence,
      required: true,
      options: competenceOptions(view.competences, undefined),
    },
    ...poolSpecs(view, words),
  ];
}

export function poolSpecs(view: PoolFormView, words: PoolsTexts): readonly FieldSpec[] {
  const { fields, help } = words;
  return [
    {
      kind: 'number',
      name: 'hoursACase',
      label: fields.hoursACase,
      help: help.hoursACase,
      required: true,
      decimals: 2,
      most: 100_000,
      unit: words.hours,
    },
    {
      kind: 'number',
      name: 'hoursAnFte',
      label: fields.hoursAnFte,
      help: help.hoursAnFte,
      required: true,
      decimals: 2,
      most: 4000,
      unit: words.hours,
      isPositive: true,
    },
    {
      kind: 'number',
      name: 'mostTravelMinutes',
      label: fields.mostTravelMinutes,
      help: help.mostTravelMinutes,
      required: true,
      decimals: 0,
      most: 600,
      unit: words.minutes,
      isPositive: true,
    },
    {
      kind: 'radio',
      name: 'form',
      label: fields.form,
      options: POOL_FORMS.map((form) => ({
        value: form,
        label: words.forms[form],
        help: words.formHelp[form],
      })),
    },
    {
      kind: 'choice',
      name: 'host',
      label: fields.host,
      options: placeOptions(view, view.pool?.host ?? null),
    },
    { kind: 'money', name: 'cost', label: fields.cost },
    { kind: 'prose', name: 'note', label: fields.note, longest: 4000 },
  ];
}

/** @param proposed the part by expected work; null where the cases are not told */
export function shareSpecs(
  words: PoolsTexts,
  proposed: number | null,
  { locale }: RegionFrame,
): readonly FieldSpec[] {
  const { share } = words;
  return [
    {
      kind: 'number',
      name: 'cases',
      label: share.cases,
      help: share.casesHelp,
      decimals: 2,
      most: 1_000_000,
    },
    {
      kind: 'radio',
      name: 'holders',
      label: share.holders,
      required: true,
      options: HOLDERS.map((one) => ({ value: one, label: words.holders[one] })),
    },
    {
      kind: 'radio',
      name: 'duty',
      label: share.duty,
      required: true,
      options: (['unmet', 'met', 'not-told'] as const).map((one) => ({
        value: one,
        label: words.duties[one],
      })),
    },
    {
      kind: 'number',
      name: 'travel',
      label: share.travel,
      help: share.travelHelp,
      decimals: 0,
      most: 1440,
      unit: words.minutes,
    },
    {
      kind: 'number',
      name: 'fte',
      label: share.fte,
      ...(proposed === null ? {} : { help: share.fteHelp(formatNumber(proposed, locale, 2)) }),
      decimals: 2,
      most: 1000,
      unit: share.fteUnit,
    },
  ];
}
