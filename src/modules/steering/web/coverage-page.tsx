import type { ReactElement } from 'react';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { LinkButton } from '../../../web/components/button.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { KeyFigure, KeyFigures } from '../../../web/components/key-figure.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Pagination } from '../../../web/components/pagination.tsx';
import { SearchForm } from '../../../web/components/search-form.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Table } from '../../../web/components/table.tsx';
import { formatCredits, formatDate, formatNumber, formatPercent } from '../../../web/format.ts';
import type { ListAddress } from '../../../web/list-address.ts';
import { organisationPaths, organisationTexts } from '../../organisation/index.ts';
import type { Figure } from '../../../disclosure/index.ts';
import type { Coverage, MunicipalCoverage, PlaceFigure } from '../views/coverage.ts';
import { FormalCell, type FigureWords, isOpen, LeadersCell, ShareBar } from './figure-cells.tsx';
import { paths } from './paths.ts';

export const COVERAGE_PAGE_SIZE = 50;

export function CoveragePage(props: {
  readonly words: FigureWords;
  readonly coverage: Coverage;
  /** The municipalities that were asked for, in their order. */
  readonly rows: readonly PlaceFigure[];
  readonly query: string;
  readonly page: number;
  readonly address: ListAddress;
  readonly files: { readonly csv: string; readonly xlsx: string };
  /** Municipalities whose leaders the reader may see by name. */
  readonly own: readonly MunicipalityCode[];
}): ReactElement {
  const { coverage, rows, query, page, address, files, own } = props;
  const { words } = props;
  const { texts, shell, locale } = words;
  const heading = (
    <PageHeading title={texts.title} lead={texts.lead(formatCredits(coverage.limit.credits, locale))} />
  );
  if (coverage.all === null) {
    return (
      <>
        {heading}
        <EmptyState heading={texts.emptyTitle}>
          <p>{texts.emptyText}</p>
        </EmptyState>
      </>
    );
  }
  const start = (page - 1) * COVERAGE_PAGE_SIZE;
  const shown = rows.slice(start, start + COVERAGE_PAGE_SIZE);
  // One or a few municipalities are seen at a glance.
  const isLong = coverage.municipalities.length > 10;
  return (
    <>
      {heading}
      <Summary words={words} figure={coverage.all} day={coverage.day} />
      {own.map((code) => (
        <p key={code}>
          <a href={organisationPaths.leaders(code)}>{texts.seeLeaders}</a>
        </p>
      ))}
      {coverage.reach === 'country' ? (
        <p>{texts.coveredBy(coverage.municipalities.length, coverage.places)}</p>
      ) : null}
      {coverage.municipalities.length > 1 ? (
        <Section heading={texts.byMunicipality}>
          {isLong ? (
            <SearchForm
              action={paths.coverage}
              label={texts.search}
              query={query}
              result={query === '' ? undefined : texts.found(rows.length)}
              texts={shell.search}
            />
          ) : null}
          {shown.length === 0 ? (
            <EmptyState heading={texts.nothingFound} level={3} />
          ) : (
            <Municipalities words={words} coverage={coverage} rows={shown} address={address} />
          )}
          <Pagination
            page={page}
            pages={Math.ceil(rows.length / COVERAGE_PAGE_SIZE)}
            href={(to) => address.with({ page: to })}
            showing={
              isLong && shown.length > 0
                ? shell.pages.showing(start + 1, start + shown.length, rows.length)
                : undefined
            }
            texts={shell.pages}
          />
        </Section>
      ) : null}
      <Breakdown words={words} services={coverage.services} levels={coverage.levels} />
      {coverage.counties.length > 1 ? (
        <Section heading={texts.byCounty}>
          {coverage.counties.map(({ county, figure }) => (
            <ShareBar key={county} {...words} figure={figure} label={county} />
          ))}
        </Section>
      ) : null}
      <div className="ll-buttons ll-screen-only">
        <LinkButton href={files.xlsx} variant="secondary" icon="download" download>
          {texts.xlsx}
        </LinkButton>
        <LinkButton href={files.csv} variant="secondary" icon="download" download>
          {texts.csv}
        </LinkButton>
      </div>
      <Why words={words} floor={coverage.floor} source={coverage.limit.source} />
    </>
  );
}

export function MunicipalCoveragePage(props: {
  readonly words: FigureWords;
  readonly coverage: MunicipalCoverage;
}): ReactElement {
  const { coverage } = props;
  const { words } = props;
  const { texts, locale } = words;
  return (
    <>
      <PageHeading
        title={texts.titleIn(coverage.place.name)}
        lead={texts.lead(formatCredits(coverage.limit.credits, locale))}
      />
      {coverage.place.figure === null ? (
        <EmptyState heading={texts.emptyTitle}>
          <p>{texts.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Summary words={words} figure={coverage.place.figure} day={coverage.day} />
          <Breakdown words={words} services={coverage.services} levels={coverage.levels} />
          <Why words={words} floor={coverage.floor} source={coverage.limit.source} />
        </>
      )}
    </>
  );
}

function Summary(props: {
  readonly words: FigureWords;
  readonly figure: Figure;
  readonly day: Coverage['day'];
}): ReactElement {
  const { words, figure, day } = props;
  const { texts, shell, locale } = words;
  return (
    <KeyFigures>
      <KeyFigure
        label={texts.all}
        figure={{ kind: 'number', value: summaryOf(figure, words) }}
        source={texts.source}
        vintage={formatDate(day, locale)}
        n={figure.kind === 'too-few' ? undefined : formatNumber(figure.total, locale)}
        note={figure.kind === 'shown' ? undefined : shell.figure.tooFewWhy}
        texts={shell.figure}
      />
    </KeyFigures>
  );
}

function summaryOf(figure: Figure, { texts, locale }: FigureWords): string {
  const number = (value: number) => formatNumber(value, locale);
  if (figure.kind === 'shown') return formatPercent(figure.share, locale);
  return figure.kind === 'too-few' || isOpen(figure)
    ? texts.hidden
    : texts.rangeOf(number(figure.from), number(figure.to), number(figure.total));
}

function Municipalities(props: {
  readonly words: FigureWords;
  readonly coverage: Coverage;
  readonly rows: readonly PlaceFigure[];
  readonly address: ListAddress;
}): ReactElement {
  const { words, coverage, rows, address } = props;
  const { texts, shell } = words;
  const isCountry = coverage.reach === 'country';
  return (
    <Table
      caption={texts.byMunicipality}
      captionHidden
      rows={rows}
      rowKey={(row) => row.code}
      rowHref={(row) => (isCountry ? undefined : paths.municipality(row.code))}
      texts={shell.table}
      columns={[
        { key: 'name', heading: texts.municipality, cell: (row) => row.name, sort: address.sort('name') },
        ...(isCountry
          ? [
              {
                key: 'county',
                heading: texts.county,
                cell: (row: PlaceFigure) => row.county,
                sort: address.sort('county'),
              },
            ]
          : []),
        {
          key: 'leaders',
          heading: texts.leaders,
          align: 'end',
          cell: (row) => <LeadersCell {...words} figure={row.figure} />,
          sort: address.sort('leaders', 'descending'),
        },
        {
          key: 'formal',
          heading: texts.formal,
          align: 'end',
          cell: (row) => <FormalCell {...words} figure={row.figure} />,
        },
        {
          key: 'share',
          heading: texts.share,
          align: 'end',
          cell: (row) => (row.figure?.kind === 'shown' ? formatPercent(row.figure.share, words.locale) : ''),
          sort: address.sort('share'),
        },
      ]}
    />
  );
}

function Breakdown(props: {
  readonly words: FigureWords;
  readonly services: Coverage['services'];
  readonly levels: Coverage['levels'];
}): ReactElement {
  const { words, services, levels } = props;
  const { texts, locale } = words;
  const names = organisationTexts[locale];
  return (
    <>
      <Section heading={texts.byService}>
        {services.map(({ service, figure }) => (
          <ShareBar key={service} {...words} figure={figure} label={names.services[service]} />
        ))}
        <p className="ll-subtle">{texts.serviceHelp}</p>
      </Section>
      <Section heading={texts.byLevel}>
        {levels.map(({ level, figure }) => (
          <ShareBar key={level} {...words} figure={figure} label={names.levels[level]} />
        ))}
      </Section>
    </>
  );
}

function Why(props: {
  readonly words: FigureWords;
  readonly floor: number;
  readonly source: string;
}): ReactElement {
  const { texts } = props.words;
  return (
    <Section heading={texts.why}>
      <p className="ll-prose">{texts.whyText(props.floor)}</p>
      <p className="ll-subtle">{texts.limitSource(props.source)}</p>
    </Section>
  );
}
