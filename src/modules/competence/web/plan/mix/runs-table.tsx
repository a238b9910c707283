import type { ReactElement } from 'react';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { LinkButton } from '../../../../../web/components/button.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../../../web/components/tag.tsx';
import { formatInstant, formatNumber } from '../../../../../web/format.ts';
import type { MixRun } from '../../../domain/plan/mix/run.ts';
import { mixNeedTexts } from '../../../texts/plan/mix-need.ts';
import { sayUnmet } from './amounts.ts';
import type { MixFrame } from './frame.ts';
import { mixPaths } from './paths.ts';

const KINDS: Readonly<Record<MixRun['status'], StatusKind>> = {
  queued: 'waiting',
  running: 'next',
  done: 'done',
  failed: 'attention',
  stopped: 'stopped',
};

export function MixRuns(props: {
  readonly frame: MixFrame;
  readonly plan: PlanId;
  readonly runs: readonly MixRun[];
}): ReactElement | null {
  const { frame, plan, runs } = props;
  const { own, shell: house, locale } = frame;
  if (runs.length === 0) return null;
  const [newest, before] = runs.filter(({ status }) => status === 'done');
  return (
    <Section heading={own.runs.heading} id="runs">
      <Table
        caption={own.runs.caption}
        captionHidden
        rows={runs}
        rowKey={(run) => run.id}
        rowHref={(run) => mixPaths.run(plan, run.id)}
        texts={house.table}
        columns={[
          {
            key: 'when',
            heading: own.runs.when,
            cell: (run) => {
              const { need } = run.asked.question;
              const which =
                need === undefined || need.choice === 'required'
                  ? ''
                  : `, ${mixNeedTexts[locale].short[need.choice]}`;
              return `${formatInstant(run.askedAt, locale)} (${own.runs.revision(run.revision)}${which})`;
            },
          },
          {
            key: 'state',
            heading: own.runs.state,
            cell: (run) => <Status kind={KINDS[run.status]}>{own.runs.states[run.status]}</Status>,
          },
          {
            key: 'cost',
            heading: own.runs.cost,
            align: 'end',
            cell: (run) =>
              run.answer === null
                ? '–'
                : own.runs.kroner(formatNumber(costOfRun(run.answer) * 1000, locale, 0)),
          },
          {
            key: 'unmet',
            heading: own.runs.unmet,
            align: 'end',
            cell: (run) => (run.answer === null ? '–' : sayUnmet(run.asked, run.answer, frame)),
          },
        ]}
      />
      {newest === undefined || before === undefined ? null : (
        <LinkButton href={mixPaths.compare(plan, before.id, newest.id)} variant="secondary">
          {own.runs.compare}
        </LinkButton>
      )}
    </Section>
  );
}

/** 1000 kr of all years, not discounted: what a budget would have to hold. */
export function costOfRun({
  plan,
}: {
  readonly plan: Pick<NonNullable<MixRun['answer']>['plan'], 'costs'>;
}): number {
  return plan.costs.reduce((sum, { total }) => sum + total, 0);
}
