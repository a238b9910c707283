import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { PrintButton } from '../../../../../web/components/print-button.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { formatDate, formatNumber, formatPercent } from '../../../../../web/format.ts';
import { needsReason } from '../../../domain/plan/measures/status.ts';
import type { MeasureView } from '../../../views/plan/measures/measure.ts';
import { PlanPage } from '../frame.tsx';
import { Done, type MeasuresFrame, MoneySums, Refused, statusKindOf } from './frame.tsx';
import { MeasureChain } from './measure-chain.tsx';
import { MeasureReports } from './measure-reports.tsx';
import { FollowsUp } from '../region/followed-up.tsx';
import { measurePaths } from './paths.ts';

export function MeasurePage(props: {
  readonly frame: MeasuresFrame;
  readonly view: MeasureView;
  readonly done: string | undefined;
  readonly refused: readonly string[];
  /** What somebody else has changed while this reader wrote. */
  readonly meanwhile: ReactElement | null;
  readonly children?: ReactElement | undefined;
}): ReactElement {
  const { frame, view } = props;
  const { words } = frame;
  const { measure, shell, may } = view;
  const plan = shell.plan.id;
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="measures"
      title={`${measure.number}. ${measure.title}`}
      actions={
        <>
          {may.change ? (
            <LinkButton href={measurePaths.change(plan, measure.id)}>{words.page.change}</LinkButton>
          ) : null}
          {may.report ? (
            <LinkButton
              href={measurePaths.report(plan, measure.id)}
              variant={may.change ? 'secondary' : 'primary'}
            >
              {words.page.report}
            </LinkButton>
          ) : null}
          <PrintButton label={words.page.print} />
        </>
      }
    >
      <Done frame={frame} text={props.done} />
      {props.meanwhile}
      <Refused frame={frame} texts={props.refused} />
      {!shell.open.content && may.report ? <p className="ll-subtle">{words.page.standing}</p> : null}
      <p>
        <Status kind={statusKindOf(measure.status)}>{words.statuses[measure.status]}</Status>{' '}
        {words.kinds[measure.kind]}
        {measure.statusReason === '' ? null : `: ${measure.statusReason}`}
      </p>
      {measure.description === '' ? null : <p className="ll-typed">{measure.description}</p>}
      <FollowsUp frame={frame} followsUp={view.followsUp} />
      {view.shortcomings.length === 0 || !may.change ? null : (
        <Refused frame={frame} texts={[]} heading={words.page.todo}>
          <ul>
            {view.shortcomings.map((one) => (
              <li key={one}>
                {words.lacks[one]}. {words.lacksHelp[one]}
              </li>
            ))}
          </ul>
        </Refused>
      )}
      <MeasureChain frame={frame} view={view} />
      <Section heading={words.page.facts} id="facts">
        <DefinitionList items={factsOf(view, frame)} />
      </Section>
      <Section heading={words.page.costs} id="costs">
        {view.money.total === 0 ? (
          <p>{words.page.noCosts}</p>
        ) : (
          <MoneySums frame={frame} money={view.money} years={view.years} caption={words.page.costsCaption} />
        )}
      </Section>
      <Section heading={words.page.effect} id="effect">
        <Effect frame={frame} view={view} />
      </Section>
      <MeasureReports frame={frame} view={view} />
      <Steps frame={frame} view={view} />
      {props.children}
    </PlanPage>
  );
}

function factsOf(view: MeasureView, frame: MeasuresFrame) {
  const { words, locale } = frame;
  const { measure } = view;
  const number = (value: number) => formatNumber(value, locale);
  const period = [
    ...(measure.startsOn === null ? [] : [words.page.from(formatDate(measure.startsOn, locale))]),
    measure.deadlineOn === null
      ? words.page.noDeadline
      : words.page.until(formatDate(measure.deadlineOn, locale)),
  ];
  const scope = [
    ...(measure.persons === null ? [] : [words.persons(number(measure.persons))]),
    ...(measure.fte === null ? [] : [words.fte(number(measure.fte))]),
  ];
  const education = [
    measure.provider,
    measure.credits === null
      ? ''
      : `${number(measure.credits)} ${words.form.credits.toLocaleLowerCase(locale)}`,
    measure.studyMode,
    measure.applyBy === null ? '' : words.page.applyBy(formatDate(measure.applyBy, locale)),
  ].filter((part) => part !== '');
  const told = (term: string, description: string) => (description === '' ? [] : [{ term, description }]);
  return [
    ...told(words.page.owner, view.ownerShown || words.page.noOwner),
    ...told(words.page.period, period.join(', ')),
    ...told(words.page.competence, view.competenceName),
    ...told(words.page.targetGroup, measure.targetGroup),
    ...told(words.page.scope, scope.join(', ')),
    ...told(words.page.education, education.join(', ')),
    ...told(words.page.binding, measure.bindingMonths === 0 ? '' : words.page.months(measure.bindingMonths)),
    ...(view.earlier === undefined
      ? []
      : [
          {
            term: words.page.earlier,
            description: (
              <a href={measurePaths.measure(view.earlier.plan, view.earlier.measure)}>
                {words.page.earlierLink(view.earlier.number, view.earlier.planName)}
              </a>
            ),
          },
        ]),
  ];
}

function Effect(props: { readonly frame: MeasuresFrame; readonly view: MeasureView }): ReactElement {
  const { frame, view } = props;
  const { words, locale } = frame;
  const { measure, effect } = view;
  if (measure.indicator === '' && measure.baseline === null) return <p>{words.page.noIndicator}</p>;
  const number = (value: number) => formatNumber(value, locale);
  const told = (term: string, description: string | null) =>
    description === null ? [] : [{ term, description }];
  return (
    <DefinitionList
      items={[
        ...told(words.page.indicator, measure.indicator || null),
        ...told(
          words.page.baseline,
          measure.baseline === null
            ? null
            : measure.baselineOn === null
              ? number(measure.baseline)
              : words.page.baselineOn(number(measure.baseline), formatDate(measure.baselineOn, locale)),
        ),
        ...told(words.page.target, measure.target === null ? null : number(measure.target)),
        ...told(
          words.page.now,
          effect === undefined
            ? null
            : effect.share === null
              ? number(effect.effect)
              : `${number(effect.effect)} (${words.page.share(formatPercent(effect.share, locale))})`,
        ),
      ]}
    />
  );
}

/** One button for each next status; those that ask for a reason have a field beside them. */
function Steps(props: { readonly frame: MeasuresFrame; readonly view: MeasureView }): ReactElement | null {
  const { frame, view } = props;
  const { words } = frame;
  const { measure, may, shell } = view;
  const plan = shell.plan.id;
  const onward = may.statuses.filter((to) => !needsReason(measure.status, to));
  const back = may.statuses.filter((to) => needsReason(measure.status, to) && to !== 'dropped');
  if (may.statuses.length === 0 && !may.remove) return null;
  const button = (to: (typeof may.statuses)[number], variant: 'primary' | 'secondary') => (
    <Button key={to} name="to" value={to} variant={variant}>
      {words.page.setTo(words.statuses[to])}
    </Button>
  );
  return (
    <div className="ll-screen-only ll-stack">
      <Section heading={words.page.next} id="next">
        {onward.length === 0 ? null : (
          <Form action={measurePaths.status(plan, measure.id)} id="onward">
            <ButtonGroup>{onward.map((to) => button(to, 'secondary'))}</ButtonGroup>
          </Form>
        )}
        {back.length === 0 ? null : (
          <Form action={measurePaths.status(plan, measure.id)} id="back" enter="nothing">
            <TextField
              name="reason"
              label={words.page.reason}
              help={words.list.reasonHelp}
              maxLength={1000}
            />
            <ButtonGroup>{back.map((to) => button(to, 'secondary'))}</ButtonGroup>
          </Form>
        )}
        {may.remove ? (
          <ButtonGroup>
            <LinkButton href={measurePaths.remove(plan, measure.id)} variant="quiet" tone="danger">
              {view.isDeletable ? words.page.delete : words.page.remove}
            </LinkButton>
          </ButtonGroup>
        ) : null}
      </Section>
    </div>
  );
}
