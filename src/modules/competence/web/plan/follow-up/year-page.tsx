import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../../kernel/local-date.ts';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { PrintButton } from '../../../../../web/components/print-button.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatDate, formatMoney, formatNumber, formatPercent } from '../../../../../web/format.ts';
import { STATUS_PARTS } from '../../../domain/plan/follow-up/year-status.ts';
import type { YearView } from '../../../views/plan/follow-up/follow-up.ts';
import { PlanPage } from '../frame.tsx';
import { Done, Refused } from '../measures/frame.tsx';
import { measurePaths } from '../measures/paths.ts';
import type { FollowUpFrame } from './frame.tsx';
import { followUpPaths } from './paths.ts';

export function YearPage(props: {
  readonly frame: FollowUpFrame;
  readonly view: YearView;
  readonly done: string | undefined;
  readonly refused: readonly string[];
}): ReactElement {
  const { frame, view } = props;
  const { own, locale } = frame;
  const { shell, year, status, may } = view;
  const words = own.year;
  const plan = shell.plan.id;
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="follow-up"
      title={words.title(year)}
      lead={words.lead}
      actions={
        <>
          {may.write ? <LinkButton href={followUpPaths.write(plan, year)}>{words.write}</LinkButton> : null}
          <PrintButton label={words.print} />
        </>
      }
    >
      <Done frame={frame} text={props.done} />
      <Refused frame={frame} texts={props.refused} />
      {status === undefined || status.approvedAt === null ? null : (
        <p>
          {view.approver === ''
            ? words.approved(formatDate(dayInNorway(status.approvedAt), locale))
            : words.approvedBy(view.approver, formatDate(dayInNorway(status.approvedAt), locale))}
        </p>
      )}
      {STATUS_PARTS.map((part) => (
        <Section key={part} heading={words.parts[part]} id={part}>
          <p className="ll-typed">{status?.[part] || <em>{words.empty}</em>}</p>
        </Section>
      ))}
      <Figures frame={frame} view={view} />
      {may.approve || may.reopen ? (
        <div className="ll-screen-only ll-stack">
          <Form action={followUpPaths.approve(plan, year)}>
            {may.approve ? <p>{words.approveHelp}</p> : null}
            <ButtonGroup>
              <Button
                name="approve"
                value={may.approve ? 'yes' : 'no'}
                variant={may.approve ? 'primary' : 'secondary'}
              >
                {may.approve ? words.approve : words.reopen}
              </Button>
            </ButtonGroup>
          </Form>
        </div>
      ) : null}
    </PlanPage>
  );
}

function Figures({ frame, view }: { readonly frame: FollowUpFrame; readonly view: YearView }): ReactElement {
  const { own, words: measureWords, shell: house, locale } = frame;
  const { figures, shell } = view;
  const words = own.year;
  const number = (value: number) => formatNumber(value, locale);
  return (
    <Section heading={words.figures} id="figures">
      <Table
        caption={
          view.asOf === null ? words.byStatus.ended : words.byStatus.going(formatDate(view.asOf, locale))
        }
        rows={figures.byStatus}
        rowKey={(row) => row.status}
        texts={house.table}
        columns={[
          { key: 'status', heading: words.status, cell: (row) => measureWords.statuses[row.status] },
          { key: 'measures', heading: words.measures, align: 'end', cell: (row) => number(row.measures) },
        ]}
      />
      <DefinitionList
        items={[
          { term: words.planned, description: formatMoney(figures.planned, locale) },
          { term: words.funded, description: formatMoney(figures.funded, locale) },
          { term: words.reached, description: number(figures.personsReached) },
          { term: words.reported, description: number(figures.reported) },
          ...(['late', 'silent'] as const).flatMap((list) =>
            figures[list].length === 0
              ? []
              : [
                  {
                    term: words[list],
                    description: (
                      <ul>
                        {figures[list].map((id) => (
                          <li key={id}>
                            <a href={measurePaths.measure(shell.plan.id, id)}>{titleOf(view, id)}</a>
                          </li>
                        ))}
                      </ul>
                    ),
                  },
                ],
          ),
        ]}
      />
      <h3>{words.effects}</h3>
      {figures.effects.length === 0 ? (
        <p>{words.noEffects}</p>
      ) : (
        <Table
          caption={words.effectsCaption}
          rows={figures.effects}
          rowKey={(row) => row.measure}
          rowHref={(row) => measurePaths.measure(shell.plan.id, row.measure)}
          fold="medium"
          texts={house.table}
          columns={[
            { key: 'measure', heading: words.measure, cell: (row) => titleOf(view, row.measure) },
            {
              key: 'indicator',
              heading: words.indicator,
              cell: (row) => view.measures.get(row.measure)?.indicator || '–',
            },
            {
              key: 'baseline',
              heading: words.baseline,
              align: 'end',
              cell: (row) => number(row.baseline),
            },
            { key: 'measured', heading: words.measured, align: 'end', cell: (row) => number(row.effect) },
            {
              key: 'target',
              heading: words.target,
              align: 'end',
              cell: (row) => (row.target === null ? '–' : number(row.target)),
            },
            {
              key: 'share',
              heading: words.share,
              align: 'end',
              cell: (row) => (row.share === null ? '–' : formatPercent(row.share, locale)),
            },
          ]}
        />
      )}
    </Section>
  );
}

function titleOf({ measures }: YearView, id: Parameters<YearView['measures']['get']>[0]): string {
  const measure = measures.get(id);
  return measure === undefined ? '' : `${measure.number}. ${measure.title}`;
}
