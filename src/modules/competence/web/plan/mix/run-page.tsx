import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatList, formatNumber } from '../../../../../web/format.ts';
import type { MixLine } from '../../../domain/plan/mix/lines.ts';
import type { MixRunView } from '../../../views/plan/mix/run.ts';
import { PlanPage } from '../frame.tsx';
import { Done, Refused } from '../measures/frame.tsx';
import { unitsOfRun } from './amounts.ts';
import { type MixFrame, titleOfRun } from './frame.ts';
import { NeedOfRun } from './need-part.tsx';
import { mixPaths } from './paths.ts';
import { RunPrices } from './run-prices.tsx';
import { RunProgress } from './run-progress.tsx';
import { MixReasons } from './run-reasons.tsx';
import { placesOf, sayLine } from './say-line.ts';

export function MixRunPage(props: {
  readonly frame: MixFrame;
  readonly view: MixRunView;
  readonly done: string | undefined;
  readonly refused: readonly string[];
}): ReactElement {
  const { frame, view } = props;
  const { own, shell: house } = frame;
  const { shell, run } = view;
  const plan = shell.plan.id;
  const isWorking = run.status === 'queued' || run.status === 'running';
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="measures"
      title={titleOfRun(run, frame)}
      actions={
        isWorking || !view.mayAsk ? undefined : (
          <>
            <LinkButton href={mixPaths.form(plan)} variant="secondary">
              {own.run.again}
            </LinkButton>
            <LinkButton href={mixPaths.alike(plan, run.id)} variant="secondary">
              {own.run.alike}
            </LinkButton>
          </>
        )
      }
    >
      <Done frame={frame} text={props.done} />
      <Refused frame={frame} texts={props.refused} />
      {isWorking ? (
        <>
          <RunProgress frame={frame} view={view} />
          {view.mayAsk ? (
            <Form action={mixPaths.stop(plan, run.id)}>
              <ButtonGroup>
                <Button variant="secondary">{own.run.stop}</Button>
              </ButtonGroup>
            </Form>
          ) : null}
        </>
      ) : null}
      {run.status === 'stopped' ? <p>{own.run.stopped}</p> : null}
      {run.status === 'failed' ? (
        <Notice tone="danger" texts={house.notice}>
          <p>{run.failure === 'gave-up' ? own.run.gaveUp : own.run.failed}</p>
        </Notice>
      ) : null}
      {run.answer === null ? null : (
        <>
          <NeedOfRun frame={frame} view={view} />
          <Lines frame={frame} view={view} />
          <Costs frame={frame} view={view} />
          <Unmet frame={frame} view={view} />
          <MixReasons frame={frame} view={view} />
          <RunPrices frame={frame} view={view} />
        </>
      )}
    </PlanPage>
  );
}

type Part = { readonly frame: MixFrame; readonly view: MixRunView };

function Lines({ frame, view }: Part): ReactElement {
  const { own, shell: house, locale } = frame;
  const { lines, run, shell } = view;
  const { firstYear, years } = run.asked.question;
  const say = (line: MixLine) => sayLine(line, view, own, locale);
  const isRegional = view.places.size > 1;
  if (lines.length === 0)
    return (
      <Section heading={own.run.what} id="lines">
        <p>{own.run.nothing}</p>
      </Section>
    );
  const table = (
    <Table
      caption={own.run.caption}
      captionHidden
      rows={lines}
      rowKey={(line) => line.key}
      fold="medium"
      texts={house.table}
      columns={[
        { key: 'line', heading: own.run.line, cell: say },
        ...(isRegional
          ? [
              {
                key: 'place',
                heading: own.run.place,
                cell: (line: MixLine) => formatList(placesOf(line.municipalities, view), locale),
              },
            ]
          : []),
        ...Array.from({ length: years }, (_, index) => ({
          key: String(index),
          heading: `${firstYear + index}, 1000\u00A0kr`,
          align: 'end' as const,
          cell: (line: MixLine) => formatNumber(line.costs[index] ?? 0, locale, 0),
        })),
        ...(view.mayTake
          ? [
              {
                key: 'tick',
                heading: own.run.take,
                cell: (line: MixLine) => (
                  <input
                    className="ds-input"
                    type="checkbox"
                    name="lines"
                    value={line.key}
                    aria-label={own.run.tick(say(line))}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  );
  return (
    <Section heading={own.run.what} id="lines">
      {view.mayTake ? (
        <Form action={mixPaths.take(shell.plan.id, run.id)}>
          {table}
          <p className="ll-subtle">
            {own.run.takeHelp}
            {isRegional ? ` ${own.run.takeTells}` : ''}
          </p>
          <ButtonGroup>
            <Button>{own.run.take}</Button>
          </ButtonGroup>
        </Form>
      ) : (
        table
      )}
    </Section>
  );
}

function Costs({ frame, view }: Part): ReactElement {
  const { own, shell: house, locale } = frame;
  const { run } = view;
  const number = (value: number) => formatNumber(value, locale, 0);
  return (
    <Section heading={own.run.costs} id="costs">
      <Table
        caption={own.run.costsCaption}
        rows={run.answer?.plan.costs ?? []}
        rowKey={(one) => `${one.municipality} ${one.year}`}
        texts={house.table}
        columns={[
          {
            key: 'year',
            heading: own.run.year,
            cell: (one) =>
              [
                ...(view.places.size > 1 ? [view.places.get(one.municipality) ?? ''] : []),
                run.asked.question.firstYear + one.year,
              ].join(' '),
          },
          { key: 'total', heading: own.run.total, align: 'end', cell: (one) => number(one.total) },
          { key: 'budget', heading: own.run.budget, align: 'end', cell: (one) => number(one.budget) },
          {
            key: 'left',
            heading: own.run.left,
            align: 'end',
            cell: (one) => number(Math.max(0, one.budget - one.total)),
          },
        ]}
      />
    </Section>
  );
}

function Unmet({ frame, view }: Part): ReactElement {
  const { own, shell: house, locale } = frame;
  const { firstYear, years } = view.run.asked.question;
  const coverage = view.run.answer?.plan.coverage ?? [];
  const units = unitsOfRun(view.run.asked);
  const rows = [
    ...Map.groupBy(coverage, ({ municipality, competence }) => `${municipality} ${competence}`).values(),
  ].filter((these) => these.some(({ unmet }) => unmet >= 0.05));
  return (
    <Section heading={own.run.unmet} id="unmet">
      {rows.length === 0 ? (
        <p>{own.run.allMet}</p>
      ) : (
        <Table
          caption={own.run.unmetCaption}
          captionHidden
          rows={rows}
          rowKey={(these) => `${these[0]!.municipality} ${these[0]!.competence}`}
          fold="medium"
          texts={house.table}
          columns={[
            {
              key: 'competence',
              heading: own.gaps.competence,
              cell: (these) => view.competences.get(these[0]!.competence)?.name ?? '',
            },
            {
              key: 'unit',
              heading: own.gaps.unit,
              cell: (these) => own.prices.units[units.get(these[0]!.competence) ?? 'fte'],
            },
            ...(view.places.size > 1
              ? [
                  {
                    key: 'place',
                    heading: own.gaps.place,
                    cell: (these: (typeof rows)[number]) => view.places.get(these[0]!.municipality) ?? '',
                  },
                ]
              : []),
            ...Array.from({ length: years }, (_, index) => ({
              key: String(index),
              heading: String(firstYear + index),
              align: 'end' as const,
              cell: (these: (typeof rows)[number]) =>
                formatNumber(these.find(({ year }) => year === index)?.unmet ?? 0, locale, 1),
            })),
          ]}
        />
      )}
    </Section>
  );
}
