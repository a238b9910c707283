import { FEW } from '../../../../kernel/few.ts';
import { formatList, formatNumber } from '../../../../web/format.ts';
import type { FieldFailure } from '../../../../web/components/error-summary.tsx';
import { type Effects, effectsOf } from '../../domain/capacity/effects.ts';
import { isMoved, type Lever } from '../../domain/capacity/levers.ts';
import { differenceIn, rangeIn } from '../../domain/capacity/picture.ts';
import type { NeedPicture } from '../../views/need/need.ts';
import type { AskFault } from '../../views/need/read-ask.ts';
import { type PartProps, persons, sayDifference, sayGap, signed, type Words } from './words.ts';

/** What the levers answer: the gap as they stand, and what they move. */
export type Answer = { readonly sentence: string; readonly more: string };

export function leverAnswer(props: PartProps): Answer {
  const { words, picture } = props;
  const { levers: texts } = words.texts;
  const { area, base, now, year } = picture;
  const faults = faultFields(props);
  if (faults.length > 0)
    return { sentence: faults.map(({ message }) => message).join(' '), more: texts.wrong.answer };
  const said = sayGap(rangeIn(now.allGap, area.years, { year }), words);
  if (now === base) return { sentence: texts.none(year, said), more: '' };
  const effects = effectsOf(now, base, area.years, year);
  const moved = [...sayEducations(effects, props), ...sayLeaders(effects, words)];
  const difference = sayDifference(differenceIn(now.allGap, base.allGap, area.years, year), words);
  const inAll = moved.length > 0 && difference === texts.same ? texts.sameInAll : difference;
  return { sentence: texts.changed(year, said), more: [inAll, ...moved].join(' ') };
}

function sayEducations({ educations }: Effects, { words, picture }: PartProps): readonly string[] {
  const { levers: texts, staff } = words.texts;
  if (educations.length === 0) return [];
  const changes = educations.map(({ index, change }) => {
    const { id } = picture.model.competences[index]!;
    return `${(staff.competences[id] ?? id).toLowerCase()} ${signed(change, words)}`;
  });
  return [texts.byEducation(changes.join(', '))];
}

function sayLeaders({ leaders }: Effects, words: Words): readonly string[] {
  if (Math.round(leaders.posts) < FEW) return [];
  const [before, after, posts] = [leaders.before, leaders.after, leaders.posts].map((one) =>
    persons(one, words),
  ) as [string, string, string];
  return before === after ? [] : [words.texts.levers.leaders(before, after, posts)];
}

/** What was asked for and is not possible, as messages at the fields where it is put right. */
export function faultFields({ words, picture }: PartProps): readonly FieldFailure[] {
  const { wrong } = words.texts.levers;
  const sayFault = (fault: AskFault): FieldFailure => {
    switch (fault.kind) {
      case 'lever':
        return { field: `lever-${fault.lever.id}`, message: sayLimits(fault.lever, words) };
      case 'year':
        return {
          field: 'lever-year',
          message: wrong.year(formatList(picture.years.map(String), words.locale)),
        };
      case 'compare':
        return { field: 'scenarios-compare', message: wrong.compare(fault.typed) };
      case 'education':
        return { field: 'scenarios-education', message: wrong.education(fault.typed) };
    }
  };
  return picture.faults.map(sayFault);
}

function sayLimits(lever: Lever, words: Words): string {
  const { wrong, names } = words.texts.levers;
  const name = names[lever.id];
  if (lever.choices !== undefined)
    return wrong.choice(
      name,
      formatList(
        lever.choices.map((choice) => choiceName(lever, choice, words)),
        words.locale,
      ),
    );
  const [low, high] = [lever.min, lever.max].map((limit) => formatNumber(limit, words.locale));
  return wrong.scale(name, low!, high!);
}

export function choiceName(lever: Lever, choice: number, { texts, locale }: Words): string {
  return texts.levers.choices[lever.id]?.[`${choice}`] ?? formatNumber(choice, locale);
}

/** The levers as they stand, in words: "Større stillinger 5 prosentpoeng; …". */
export function sayLevers({ levers, values }: NeedPicture, { texts, locale }: Words): string {
  const moved = levers.filter((lever) => isMoved(lever, values));
  if (moved.length === 0) return texts.downloads.noLevers;
  return moved
    .map((lever) => {
      const value = values[lever.id];
      const choice = texts.levers.choices[lever.id]?.[`${value}`];
      const said = choice ?? `${formatNumber(value, locale)} ${texts.levers.units[lever.unit]}`.trim();
      return `${texts.levers.names[lever.id]}: ${said}`;
    })
    .join('; ');
}
