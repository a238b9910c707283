import type { ReactElement } from 'react';
import { Button, LinkButton } from '../../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { type Column, Table } from '../../../../../web/components/table.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { formatDate, formatNumber, formatPercent } from '../../../../../web/format.ts';
import type { CapacityNeed } from '../../../domain/plan/region/arrangement.ts';
import { MILLION } from '../../../domain/plan/region/cost-split.ts';
import { paidBy } from '../../../domain/plan/region/joint-costs.ts';
import type { RegionPlace } from '../../../domain/plan/region/place.ts';
import { type ArrangementTexts, arrangementTexts } from '../../../texts/plan/region-arrangement.ts';
import type { ArrangementView } from '../../../views/plan/region/arrangement.ts';
import { Done, Downloads, kronerIn, type RegionFrame, RegionPage } from './frame.tsx';
import { regionPaths } from './paths.ts';

type Part = {
  readonly frame: RegionFrame;
  readonly view: ArrangementView;
  readonly words: ArrangementTexts;
};

/** The form of cooperation, who has time for it, and what each pays. */
export function ArrangementPage(props: {
  readonly frame: RegionFrame;
  readonly view: ArrangementView;
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
    </RegionPage>
  );
}

const percentOf = (millionths: number, frame: RegionFrame): string =>
  formatPercent(millionths / MILLION, frame.locale, 2);

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

type Row = RegionPlace & { readonly index: number };

function SplitTable(
  props: Part & { readonly split: Extract<ArrangementView['split'], { ok: true }> },
): ReactElement {
  const { frame, view, words, split } = props;
  const rows: readonly Row[] = view.present.map((place, index) => ({ ...place, index }));
  const sum = (year?: number) => rows.reduce((all, { index }) => all + paidBy(split.costs, index, year), 0);
  const isByPeople =
    view.arrangement.key === 'population' || view.arrangement.key === 'half-equal-half-population';
  const [counted] = view.present.flatMap(({ populationOn }) => (populationOn === null ? [] : [populationOn]));
  const people: readonly Column<Row>[] = isByPeople
    ? [
        {
          key: 'population',
          heading: words.population,
          align: 'end',
          cell: ({ population }) =>
            population === null ? frame.words.notTold : formatNumber(population, frame.locale),
        },
      ]
    : [];
  return (
    <>
      <Table<Row>
        caption={words.caption}
        rows={rows}
        rowKey={({ code }) => code}
        fold="medium"
        texts={frame.shell.table}
        columns={[
          { key: 'place', heading: frame.words.municipality, cell: ({ name }) => name, foot: words.sum },
          ...people,
          {
            key: 'share',
            heading: words.share,
            align: 'end',
            cell: ({ index }) => percentOf(split.shares[index] ?? 0, frame),
          },
          ...view.years.map((year): Column<Row> => ({
            key: String(year),
            heading: String(year),
            align: 'end',
            cell: ({ index }) => kronerIn(paidBy(split.costs, index, year), frame),
            foot: kronerIn(sum(year), frame),
          })),
          {
            key: 'total',
            heading: words.total,
            align: 'end',
            cell: ({ index }) => kronerIn(paidBy(split.costs, index), frame),
            foot: kronerIn(sum(), frame),
          },
        ]}
      />
      <p className="ll-subtle">
        {split.costs.length === 0 ? words.noCosts : words.rounding}{' '}
        {isByPeople && counted !== undefined ? words.populationNote(formatDate(counted, frame.locale)) : ''}
      </p>
      {split.costs.length === 0 ? null : (
        <Downloads frame={frame} at={(format) => regionPaths.splitFile(view.shell.plan.id, format)} />
      )}
    </>
  );
}
