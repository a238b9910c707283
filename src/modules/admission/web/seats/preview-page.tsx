import type { ReactElement } from 'react';
import { LinkButton } from '../../../../web/components/button.tsx';
import { EmptyState } from '../../../../web/components/empty-state.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Pagination } from '../../../../web/components/pagination.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { formatDate, formatNumber } from '../../../../web/format.ts';
import { organisationTexts, serviceTypeOf } from '../../../organisation/index.ts';
import type { Preview, SeatsView } from '../../views/seats/allocation.ts';
import { sayWhy } from '../../texts/seats/say-why.ts';
import { nameOfCall } from '../call/say.ts';
import type { Frame } from '../frame.ts';
import { ComparisonSection } from './comparison.tsx';
import { nominationPaths } from '../nomination/paths.ts';
import { seatPaths } from './paths.ts';
import { ShareTable } from './share-table.tsx';

export const ORDER_ON_A_PAGE = 50;

type Props = { readonly frame: Frame; readonly view: SeatsView };

/** The allocation as it would be today, before anything is decided. */
export function PreviewPage(props: Props & { readonly page: number }): ReactElement {
  const { frame, view } = props;
  const { texts, locale } = frame;
  const words = texts.seats.preview;
  const { call, preview } = view;
  return (
    <>
      <PageHeading
        kicker={nameOfCall(call, frame)}
        title={words.title}
        lead={words.lead}
        actions={
          <LinkButton href={nominationPaths.recommendations(call.id)} variant="secondary">
            {texts.assessment.queue.recommendations}
          </LinkButton>
        }
      />
      {preview === undefined ? (
        <EmptyState heading={words.nobodyTitle}>
          <p>{words.nobodyText}</p>
        </EmptyState>
      ) : (
        <>
          <p>{words.ranked(preview.order.length, view.seats)}</p>
          {preview.waits === undefined ? (
            <div className="ll-buttons">
              <LinkButton href={seatPaths.decide(call.id)}>{words.decide}</LinkButton>
            </div>
          ) : (
            <Notice tone="info" texts={frame.shell.notice}>
              <p>
                {(preview.waits.personal ? words.waitsForOne : words.tooEarly)(
                  formatDate(preview.waits.day, locale),
                )}
              </p>
            </Notice>
          )}
          <ComparisonSection frame={frame} view={view} preview={preview} />
          <Shares frame={frame} view={view} preview={preview} />
        </>
      )}
      <Left frame={frame} view={view} />
      {preview === undefined ? null : <Order {...props} preview={preview} />}
    </>
  );
}

function Left({ frame, view }: Props): ReactElement | null {
  const { texts, shell, locale } = frame;
  const words = texts.seats.preview;
  if (view.left.length === 0) return null;
  return (
    <Section heading={words.notRankedTitle}>
      <Table
        caption={words.notRankedCaption}
        captionHidden
        rows={view.left}
        rowKey={({ why }) => why}
        texts={shell.table}
        columns={[
          { key: 'reason', heading: words.reason, cell: ({ why }) => texts.seats.notRanked[why] },
          {
            key: 'count',
            heading: words.count,
            align: 'end',
            cell: ({ count }) => formatNumber(count, locale),
          },
        ]}
      />
    </Section>
  );
}

function Shares({ frame, view, preview }: Props & { readonly preview: Preview }): ReactElement {
  const { texts, shell, locale } = frame;
  const words = texts.seats.preview;
  const counties = new Map(view.counties.map(({ code, name }) => [code, name]));
  const services: Readonly<Record<string, string>> = organisationTexts[locale].services;
  const classes = new Map<string, string>(view.call.classes.map(({ id, name }) => [id, name]));
  const number = (value: number) => formatNumber(value, locale);
  return (
    <>
      <Section heading={words.classesTitle}>
        <Table
          caption={words.classesTitle}
          captionHidden
          rows={view.call.classes.flatMap(({ id }) =>
            preview.allocation.classes.filter((row) => row.class === id),
          )}
          rowKey={(row) => row.class}
          texts={shell.table}
          columns={[
            { key: 'name', heading: words.className, cell: (row) => classes.get(row.class) ?? row.class },
            { key: 'seats', heading: words.seats, align: 'end', cell: (row) => number(row.seats) },
            { key: 'given', heading: words.given, align: 'end', cell: (row) => number(row.given) },
          ]}
        />
      </Section>
      <Section heading={words.countiesTitle}>
        <Table
          caption={words.countiesTitle}
          captionHidden
          rows={preview.allocation.counties}
          rowKey={(row) => row.county}
          texts={shell.table}
          columns={[
            { key: 'county', heading: words.county, cell: (row) => counties.get(row.county) ?? row.county },
            {
              key: 'applicants',
              heading: words.applicants,
              align: 'end',
              cell: (row) => number(row.applicants),
            },
            { key: 'given', heading: words.given, align: 'end', cell: (row) => number(row.given) },
            { key: 'floor', heading: words.floor, align: 'end', cell: (row) => number(row.floor) },
            { key: 'lacking', heading: words.lacking, align: 'end', cell: (row) => number(row.unmet) },
          ]}
        />
      </Section>
      <ShareTable
        frame={frame}
        title={words.servicesTitle}
        heading={words.service}
        shares={preview.services.map((one) => ({
          ...one,
          name: services[serviceTypeOf(one.name)] ?? one.name,
        }))}
      />
      <ShareTable
        frame={frame}
        title={words.municipalitiesTitle}
        heading={words.municipality}
        shares={preview.municipalities}
        folded
      />
    </>
  );
}

function Order(props: Props & { readonly preview: Preview; readonly page: number }): ReactElement {
  const { frame, view, preview, page } = props;
  const { texts, shell, locale } = frame;
  const words = texts.seats.preview;
  const classes = new Map<string, string>(view.call.classes.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => classes.get(id) ?? id;
  const from = (page - 1) * ORDER_ON_A_PAGE;
  return (
    <Section heading={words.orderTitle} id="order">
      <Table
        caption={words.orderCaption}
        captionHidden
        rows={preview.order.slice(from, from + ORDER_ON_A_PAGE)}
        rowKey={(row) => row.applicant.application}
        fold="medium"
        texts={shell.table}
        columns={[
          {
            key: 'name',
            heading: words.name,
            cell: ({ applicant }) => `${applicant.givenName} ${applicant.familyName}`,
          },
          { key: 'turn', heading: words.turn, align: 'end', cell: (row) => formatNumber(row.turn, locale) },
          {
            key: 'municipality',
            heading: words.municipality,
            cell: ({ applicant }) => applicant.municipality.name,
          },
          {
            key: 'result',
            heading: words.result,
            cell: ({ result }) =>
              'class' in result
                ? words.seatIn(nameOf(result.class), result.wish)
                : words.waitingAs(result.place),
          },
          { key: 'why', heading: words.why, cell: (row) => sayWhy(row.why, nameOf, locale) },
        ]}
      />
      <Pagination
        page={page}
        pages={Math.max(1, Math.ceil(preview.order.length / ORDER_ON_A_PAGE))}
        href={(to) => `${seatPaths.seats(view.call.id)}?page=${to}#order`}
        texts={shell.pages}
      />
    </Section>
  );
}
