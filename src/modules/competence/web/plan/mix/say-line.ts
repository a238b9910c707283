import type { Locale } from '../../../../../kernel/locale.ts';
import { formatList, formatNumber } from '../../../../../web/format.ts';
import type { MixLine } from '../../../domain/plan/mix/lines.ts';
import type { MixTexts } from '../../../texts/plan/mix.ts';
import type { MixRunView } from '../../../views/plan/mix/run.ts';

type Names = Pick<MixRunView, 'places' | 'competences' | 'run'>;

/** A line as one would say it. In the plan's language when it becomes a part of the plan. */
export function sayLine(line: MixLine, names: Names, own: MixTexts, locale: Locale): string {
  const amount = formatNumber(line.amount, locale, Number.isInteger(line.amount) ? 0 : 1);
  const competence = nameOf(line.competence, names, locale);
  const year = names.run.asked.question.firstYear + line.year;
  switch (line.kind) {
    case 'recruit':
      return own.lines.recruit(own.lines.persons(amount), competence, year);
    case 'train':
      return own.lines.train(
        own.lines.persons(amount),
        nameOf(line.from ?? '', names, locale),
        competence,
        year,
      );
    case 'larger':
      return own.lines.larger(amount, competence, year);
    case 'share':
      return own.lines.share(
        amount,
        competence,
        formatList(placesOf(line.municipalities, names), locale),
        year,
      );
  }
}

/** Names stand inside sentences, so without their capital. */
function nameOf(competence: string, { competences }: Names, locale: Locale): string {
  return (competences.get(competence)?.name ?? '').toLocaleLowerCase(locale);
}

export function placesOf(municipalities: readonly string[], { places }: Names): readonly string[] {
  return municipalities.map((one) => places.get(one) ?? one);
}
