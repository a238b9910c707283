import type { ReactElement } from 'react';
import { Button, LinkButton } from '../../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { formatDate, formatPercent } from '../../../../../web/format.ts';
import type { CapacityNeed } from '../../../domain/plan/region/arrangement.ts';
import { arrangementTexts } from '../../../texts/plan/region-arrangement.ts';
import type { ArrangementPageView } from '../../../views/plan/region/arrangement.ts';
import { Done, type RegionFrame, RegionPage } from './frame.tsx';
import { regionPaths } from './paths.ts';
import { Comparison, History, type Part, percentOf, SplitTable } from './split-tables.tsx';

/** The form of cooperation, who has time for it, and what each pays. */
export function ArrangementPage(props: {
  readonly frame: RegionFrame;
  readonly view: ArrangementPageView;
  readonly done: string | undefined;
  readonly refused: string | undefined;
}): ReactElement {
  const { frame, view } = props;
  const words = arrangementTexts[frame.locale];
  const { shell, arrangement, misfits } = view;
  const named = (code: string | null) =>
    code === null ? frame.words.notChosen : (view.names.get(code) ?? code);
  return (
    <RegionPage
      frame={frame}
      shell={shell}
      here="arrangement"
      title={words.title}
      lead={words.lead}
      actions={
        view.writes ? (
          <LinkButton href={regionPaths.editArrangement(shell.plan.id)}>{words.change}</LinkButton>
        ) : undefined
      }
    >
      <Done frame={frame} text={props.done} />
      {props.refused === undefined ? null : (
        <Notice tone="warning" texts={frame.shell.notice} live>
          <p>{props.refused}</p>
        </Notice>
      )}
      {view.isStale ? <Stale frame={frame} view={view} words={words} /> : null}
      {misfits.length === 0 ? null : (
        <Notice tone="warning" texts={frame.shell.notice} heading={words.misfitsTitle}>
          <ul>
            {misfits.map((one) => (
              <li key={one}>{words.misfits[one]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Section heading={words.form}>
        <p>
          <strong>{words.forms[arrangement.form]}.</strong> {words.formHelp[arrangement.form]}
        </p>
        <DefinitionList
          items={[
            { term: words.host, description: named(arrangement.host) },
            { term: words.office, description: named(arrangement.office) },
            {
              term: words.agreedOn,
              description:
                arrangement.agreedOn === null
                  ? frame.words.notTold
                  : formatDate(arrangement.agreedOn, frame.locale),
            },
            ...(arrangement.note === '' ? [] : [{ term: words.note, description: arrangement.note }]),
          ]}
        />
      </Section>
      <Capacity frame={frame} view={view} words={words} />
      <Section heading={words.split}>
        <p>
          {words.key}: {words.keys[arrangement.key]}
        </p>
        {view.split.ok ? <SplitTable frame={frame} view={view} words={words} split={view.split} /> : null}
        {view.split.ok ? null : (
          <Notice tone="info" texts={frame.shell.notice}>
            <p>{words.why[view.split.why]}</p>
          </Notice>
        )}
      </Section>
      <Comparison frame={frame} view={view} words={words} />
      <History frame={frame} view={view} words={words} history={view.history} />
    </RegionPage>
  );
}

function Stale({ frame, view, words }: Part): ReactElement {
  return (
    <Notice tone="warning" texts={frame.shell.notice} heading={words.stale}>
      <p>{words.staleText}</p>
      {view.gone.length === 0 ? null : (
        <>
          <ul>
            {view.gone.map(({ code, name, leftOn, millionths }) => (
              <li key={code}>
                {words.hadShare(name, percentOf(millionths, frame), formatDate(leftOn, frame.locale))}
              </li>
            ))}
          </ul>
          <p>{frame.words.leftText}</p>
        </>
      )}
      {view.writes ? (
        <Form action={regionPaths.splitAgain(view.shell.plan.id)}>
          <Button variant="secondary">{words.again}</Button>
        </Form>
      ) : null}
    </Notice>
  );
}

function Capacity({ frame, view, words }: Part): ReactElement {
  const percent = (value: number) => formatPercent(value / 100, frame.locale);
  return (
    <Section heading={words.capacity}>
      <p>{words.capacityLead}</p>
      <Table<CapacityNeed>
        caption={words.capacityCaption}
        captionHidden
        rows={view.capacity}
        rowKey={({ municipality }) => municipality ?? 'lead'}
        fold="medium"
        texts={frame.shell.table}
        columns={[
          {
            key: 'who',
            heading: words.who,
            cell: ({ municipality }) =>
              municipality === null ? words.leader : (view.names.get(municipality) ?? municipality),
          },
          { key: 'name', heading: words.person, cell: ({ name }) => name || '–' },
          { key: 'percent', heading: words.percent, align: 'end', cell: (row) => percent(row.percent) },
          { key: 'needed', heading: words.needed, align: 'end', cell: ({ needed }) => percent(needed) },
          {
            key: 'met',
            heading: frame.words.overview.state,
            cell: ({ isMet }) => (
              <Status kind={isMet ? 'done' : 'attention'}>{isMet ? words.met : words.notMet}</Status>
            ),
          },
        ]}
      />
    </Section>
  );
}
