import type { ReactElement } from 'react';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { formatList, formatMoney } from '../../../../../web/format.ts';
import { ore } from '../../../../../kernel/ore.ts';
import { NEED_CHOICES, type NeedBasis } from '../../../domain/plan/mix/need.ts';
import type { MixAnswer, MixMiddle } from '../../../domain/plan/mix/run.ts';
import { type MixNeedTexts, mixNeedTexts } from '../../../texts/plan/mix-need.ts';
import type { MixRunView } from '../../../views/plan/mix/run.ts';
import { sayUnmet } from './amounts.ts';
import type { FormPart } from './form-page.tsx';
import type { MixFrame } from './frame.ts';
import { costOfRun } from './runs-table.tsx';

/** Which need the mix is to cover, where some of it was made from figures that tell of more than the middle. */
export function NeedChoiceFields({ frame, view, values }: Omit<FormPart, 'errors'>): ReactElement | null {
  if (view.need === undefined) return null;
  const words = mixNeedTexts[frame.locale];
  return (
    <RadioGroup
      name="need"
      label={words.label}
      help={`${sayBasis(view.need.basis, words, frame)} ${words.help}`}
      value={values.need}
      options={NEED_CHOICES.map((value) => ({
        value,
        label: words.choices[value],
        help: words.choiceHelp[value],
      }))}
    />
  );
}

/** Which need the run covered, and what it costs to be on the safe side of the middle. */
export function NeedOfRun({ frame, view }: { frame: MixFrame; view: MixRunView }): ReactElement {
  const words = mixNeedTexts[frame.locale];
  const { asked, answer } = view.run;
  const { need } = asked.question;
  const isRegional = view.shell.plan.municipality === null;
  return (
    <Section heading={words.heading} id="need">
      <p>
        {need === undefined
          ? isRegional
            ? words.regional
            : words.required
          : `${words.covered[need.choice]} ${sayBasis(need.basis, words, frame)}`}
      </p>
      {answer?.middle === undefined ? null : (
        <Safety frame={frame} view={view} answer={answer} middle={answer.middle} />
      )}
    </Section>
  );
}

function Safety(props: {
  readonly frame: MixFrame;
  readonly view: MixRunView;
  readonly answer: MixAnswer;
  readonly middle: MixMiddle;
}): ReactElement {
  const { frame, view, answer, middle } = props;
  const { locale } = frame;
  const words = mixNeedTexts[locale];
  const kroner = (thousands: number) => formatMoney(ore(Math.round(thousands) * 100_000), locale);
  const [cost, ofMiddle] = [costOfRun(answer), costOfRun({ plan: middle })];
  const more = Math.round(cost) - Math.round(ofMiddle);
  // Each is at most so much dearer than the best there is, so a smaller difference may be the search's own.
  const doubt = answer.gap * answer.plan.objective.total + middle.gap * middle.objective;
  const unmet = (coverage: MixMiddle['coverage']) => coverage.reduce((sum, one) => sum + one.unmet, 0);
  const lacksMore = unmet(answer.plan.coverage) - unmet(middle.coverage) >= 0.05;
  const said =
    Math.abs(more) > doubt
      ? more > 0
        ? words.more(kroner(more))
        : words.less(kroner(-more))
      : lacksMore
        ? words.same
        : words.equal;
  return (
    <>
      <p>
        <strong>{said}</strong> {words.against(kroner(cost), kroner(ofMiddle))}{' '}
        {words.lacks(
          sayUnmet(view.run.asked, answer, frame),
          sayUnmet(view.run.asked, { ...answer, plan: { ...answer.plan, coverage: middle.coverage } }, frame),
        )}
      </p>
      <p className="ll-subtle">
        {doubt >= 0.5 ? words.doubt(kroner(doubt)) : null} {words.budgets}
      </p>
    </>
  );
}

function sayBasis({ p50, p80, own }: NeedBasis, words: MixNeedTexts, { locale }: MixFrame): string {
  const parts = [
    ...(p50 > 0 ? [words.basis.p50(p50)] : []),
    ...(p80 > 0 ? [words.basis.p80(p80)] : []),
    ...(own > 0 ? [words.basis.own(own)] : []),
  ];
  return words.basis.all(formatList(parts, locale));
}
