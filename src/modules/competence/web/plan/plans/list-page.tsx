import type { ReactElement } from 'react';
import { LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { PageHeading } from '../../../../../web/components/page-heading.tsx';
import { SearchForm } from '../../../../../web/components/search-form.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import type { ListAddress } from '../../../../../web/list-address.ts';
import type { PlansTexts } from '../../../texts/plan/plans.ts';
import {
  PLAN_STAGES,
  type PlanInList,
  type PlansQuestion,
  type PlansView,
} from '../../../views/plan/plans.ts';
import { kindOf, type PlanFrame } from '../frame.tsx';
import { planPaths } from '../paths.ts';

type Props = {
  readonly frame: PlanFrame;
  readonly words: PlansTexts;
  readonly view: PlansView;
  readonly ask: PlansQuestion;
  readonly address: ListAddress;
};

export function PlanListPage(props: Props): ReactElement {
  const { frame, words, view } = props;
  const begin = view.mayBegin ? <LinkButton href={planPaths.begin}>{words.begin}</LinkButton> : undefined;
  if (view.total === 0) {
    return (
      <>
        <PageHeading title={frame.texts.plans} lead={words.lead} />
        <EmptyState heading={words.emptyTitle} action={begin}>
          <p>{view.mayBegin ? words.emptyBegin : words.emptyWait}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading title={frame.texts.plans} lead={words.lead} actions={begin} />
      <Search {...props} />
      {view.plans.length === 0 ? (
        <EmptyState heading={words.noneTitle}>
          <p>{words.noneText}</p>
        </EmptyState>
      ) : (
        <Plans {...props} />
      )}
    </>
  );
}

function Search({ frame, words, view, ask, address }: Props): ReactElement {
  return (
    <SearchForm
      action={planPaths.plans}
      label={words.search}
      query={ask.query}
      filters={
        <Select
          name="stage"
          label={words.stage}
          optional={frame.shell.form.optional}
          value={ask.stage ?? ''}
          placeholder={words.anyStage}
          options={PLAN_STAGES.map((stage) => ({ value: stage, label: words.stages[stage] }))}
        />
      }
      chosen={[
        ...(ask.query === '' ? [] : [{ label: `«${ask.query}»`, removeHref: address.with({ q: '' }) }]),
        ...(ask.stage === undefined
          ? []
          : [{ label: words.stages[ask.stage], removeHref: address.with({ stage: '' }) }]),
      ]}
      clearHref={planPaths.plans}
      result={words.found(view.plans.length, view.total)}
      texts={frame.shell.search}
    />
  );
}

function Plans({ frame, words, view }: Props): ReactElement {
  const { texts, locale, shell } = frame;
  return (
    <Table
      caption={words.caption}
      captionHidden
      rows={view.plans}
      rowKey={({ plan }) => plan.id}
      rowHref={hrefOf}
      fold="medium"
      texts={shell.table}
      columns={[
        { key: 'plan', heading: words.plan, cell: ({ plan }) => plan.name },
        { key: 'place', heading: words.place, cell: ({ place }) => place },
        { key: 'period', heading: words.period, cell: ({ plan }) => `${plan.firstYear}–${plan.lastYear}` },
        {
          key: 'state',
          heading: words.state,
          cell: ({ plan }) => <Status kind={kindOf(plan.state)}>{texts.states[plan.state]}</Status>,
        },
        {
          key: 'your',
          heading: words.your,
          cell: ({ parts, partsInRegion, nearness }) => {
            if (parts.length > 0) return parts.map((part) => texts.parts[part]).join(', ');
            if (nearness !== 'region' || partsInRegion.length === 0) return words.nearness[nearness];
            return partsInRegion.map((part) => words.ofRegion(texts.parts[part])).join(', ');
          },
        },
        { key: 'changed', heading: words.changed, cell: ({ plan }) => formatInstant(plan.changedAt, locale) },
      ]}
    />
  );
}

/** Those who are only heard go to what they are asked about. */
export function hrefOf({ plan, seesWork }: PlanInList): string {
  return seesWork ? planPaths.plan(plan.id) : planPaths.process(plan.id);
}
