import type { ReactElement } from 'react';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { dayInNorway } from '../../../../../kernel/local-date.ts';
import { LinkButton } from '../../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { PrintButton } from '../../../../../web/components/print-button.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatDate, formatInstant, formatList } from '../../../../../web/format.ts';
import type { TakenSet } from '../../../domain/plan/figures/figure-set.ts';
import { analysisTexts } from '../../../texts/plan/analysis.ts';
import { planFiguresTexts } from '../../../texts/plan/figures.ts';
import { foundedTexts } from '../../../texts/plan/founded.ts';
import { sayOrigin } from '../../../texts/plan/say-figures.ts';
import type { FiguresView, SetHead } from '../../../views/plan/figures/figures.ts';
import { Done } from '../done.tsx';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { BasisPart } from './basis-part.tsx';
import { MovedPart } from './moved-part.tsx';
import { planFigurePaths } from './paths.ts';
import { SetPart } from './set-part.tsx';

const FORMATS = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
] as const;

type Props = { readonly frame: PlanFrame; readonly view: FiguresView };

/** The projection that the plan stands on, as it was taken in; what has come since; and what was taken in before. */
export function FiguresPage(props: Props & { readonly done: string | undefined }): ReactElement {
  const { frame, view } = props;
  const { shell, set } = view;
  const { plan } = shell;
  const words = planFiguresTexts[frame.locale];
  const writes = shell.actions.has('write-plan') && shell.open.content;
  const take = writes ? (
    <LinkButton href={planFigurePaths.take(plan.id)} variant={set === undefined ? 'primary' : 'secondary'}>
      {set === undefined ? words.take : words.takeAnew}
    </LinkButton>
  ) : undefined;
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="goals"
      title={words.title}
      lead={words.lead(shell.place)}
      actions={
        set === undefined ? undefined : (
          <>
            {writes ? (
              <LinkButton href={planFigurePaths.requirements(plan.id)}>{words.propose.link}</LinkButton>
            ) : null}
            {take}
          </>
        )
      }
    >
      <Done frame={frame} text={props.done} />
      {set === undefined ? (
        <Nothing {...props} action={take} writes={writes} />
      ) : (
        <Taken {...props} set={set} />
      )}
    </PlanPage>
  );
}

/** Nothing is taken in yet. In a plan that was rolled that is the first thing to do, and what was done last time is told. */
function Nothing(
  props: Props & { readonly action: ReactElement | undefined; readonly writes: boolean },
): ReactElement {
  const { frame, view, writes } = props;
  const { place, plan } = view.shell;
  const { empty } = planFiguresTexts[frame.locale];
  const { rolled } = foundedTexts[frame.locale];
  const isRolled = view.last !== undefined || view.lastSet !== undefined;
  if (!isRolled || plan.previous === null)
    return (
      <EmptyState heading={empty.heading} action={props.action}>
        <p>{writes ? empty.writer(place) : empty.reader}</p>
      </EmptyState>
    );
  return (
    <>
      <EmptyState heading={writes ? rolled.heading : empty.heading} action={props.action}>
        <p>{writes ? rolled.writer(place) : empty.reader}</p>
      </EmptyState>
      <LastTime frame={frame} view={view} previous={plan.previous} />
    </>
  );
}

function LastTime({ frame, view, previous }: Props & { readonly previous: PlanId }): ReactElement {
  const { locale } = frame;
  const words = foundedTexts[locale];
  const { last, lastSet } = view;
  const day = last?.takenOn ?? (lastSet && dayInNorway(lastSet.takenAt));
  return (
    <Section heading={words.rolled.last} id="last">
      <DefinitionList
        items={[
          ...(day === undefined
            ? []
            : [
                {
                  term: words.rolled.taken,
                  description:
                    last === undefined
                      ? formatDate(day, locale)
                      : words.rolled.when(formatDate(day, locale), last.years.join('–')),
                },
              ]),
          ...(last === undefined
            ? []
            : [
                { term: words.rolled.quantile, description: words.quantiles[last.quantile] },
                { term: words.rolled.professions, description: formatList(last.names, locale) },
              ]),
        ]}
      />
      {last === undefined ? null : <p>{words.rolled.again}</p>}
      {lastSet === undefined ? null : (
        <p>
          <a href={planFigurePaths.figures(previous)}>{words.rolled.see}</a>
        </p>
      )}
    </Section>
  );
}

function Taken(props: Props & { readonly set: TakenSet }): ReactElement {
  const { frame, view, set } = props;
  const { shell } = view;
  const { plan } = shell;
  const words = planFiguresTexts[frame.locale];
  const { download } = analysisTexts[frame.locale];
  return (
    <>
      {view.isNewest ? (
        <Newer {...props} />
      ) : (
        <Notice tone="info" texts={frame.shell.notice}>
          <p>
            {words.earlier} <a href={planFigurePaths.figures(plan.id)}>{words.toNewest}</a>
          </p>
        </Notice>
      )}
      <p className="ll-subtle">{words.taken(formatDate(dayInNorway(set.takenAt), frame.locale), view.by)}</p>
      <SetPart frame={frame} figures={set.figures} lastYear={plan.lastYear} />
      {view.before === undefined ? null : <MovedPart frame={frame} moved={view.moved} before={view.before} />}
      <BasisPart frame={frame} shell={shell} figures={set.figures} />
      <div className="ll-buttons ll-screen-only">
        {FORMATS.map(([format, name]) => (
          <LinkButton
            key={format}
            href={planFigurePaths.file(plan.id, set.id, format)}
            variant="quiet"
            download
          >
            {download(name)}
          </LinkButton>
        ))}
        <PrintButton label={frame.shell.print} />
      </div>
      {view.all.length > 1 ? <History {...props} /> : null}
    </>
  );
}

/** Says what has come into force since, and offers to take it in. */
function Newer({ frame, view }: Props): ReactElement | null {
  const { newer, takeAnew } = planFiguresTexts[frame.locale];
  const { plan, actions, open } = view.shell;
  if (view.newer.length === 0 && view.newerList === null && !view.otherAssumptions) return null;
  return (
    <Notice tone="info" texts={frame.shell.notice} heading={newer.heading}>
      <p>
        {view.newer.length === 0 ? null : newer.sources(view.newer.map(sayOrigin).join('; '))}{' '}
        {view.newerList === null ? null : `${newer.staffList(formatDate(view.newerList, frame.locale))} `}
        {view.otherAssumptions ? newer.assumptions : null} {newer.text}
      </p>
      {actions.has('write-plan') && open.content ? (
        <p>
          <a href={planFigurePaths.take(plan.id)}>{takeAnew}</a>
        </p>
      ) : null}
    </Notice>
  );
}

function History({ frame, view }: Props): ReactElement {
  const { history } = planFiguresTexts[frame.locale];
  const { plan } = view.shell;
  const newest = view.all[0]?.id;
  return (
    <Section heading={history.heading} id="history">
      <Table<SetHead>
        caption={history.caption}
        captionHidden
        rows={view.all}
        rowKey={({ id }) => id}
        rowHref={({ id }) =>
          id === newest ? planFigurePaths.figures(plan.id) : planFigurePaths.set(plan.id, id)
        }
        texts={frame.shell.table}
        columns={[
          { key: 'when', heading: history.when, cell: ({ takenAt }) => formatInstant(takenAt, frame.locale) },
          { key: 'who', heading: history.who, cell: ({ by }) => by },
          { key: 'vintage', heading: history.vintage, cell: ({ vintage }) => vintage },
          {
            key: 'state',
            heading: history.state,
            cell: ({ id }) => (id === newest ? history.inForce : history.before),
          },
        ]}
      />
    </Section>
  );
}
