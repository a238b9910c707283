import type { ComponentProps, ReactElement } from 'react';
import { LinkButton } from '../../../web/components/button.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Pagination } from '../../../web/components/pagination.tsx';
import { PrintButton } from '../../../web/components/print-button.tsx';
import { SearchForm } from '../../../web/components/search-form.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Status } from '../../../web/components/tag.tsx';
import { formatCredits, formatNumber } from '../../../web/format.ts';
import type { ListAddress } from '../../../web/list-address.ts';
import { AGE_BANDS } from '../domain/age-band.ts';
import { creditsOf, type LeaderQuestion, type LeaderRow } from '../domain/leader-list.ts';
import { LEVELS } from '../domain/responsibility.ts';
import { SERVICE_TYPES } from '../domain/service-type.ts';
import type { LeadersView } from '../views/leaders.ts';
import { paths } from './paths.ts';
import { ImportStaffButton, RelatedPages } from './related-pages.tsx';
import type { Frame } from './request.ts';

export const LEADERS_PAGE_SIZE = 50;

type ChosenFilter = NonNullable<ComponentProps<typeof SearchForm>['chosen']>[number];

export function LeadersPage(props: {
  readonly frame: Frame;
  readonly view: LeadersView;
  readonly ask: LeaderQuestion;
  readonly page: number;
  readonly address: ListAddress;
  /** The same list as a file. */
  readonly files: { readonly csv: string; readonly xlsx: string };
}): ReactElement {
  const { frame, view, ask, page, address, files } = props;
  const { locale, shell } = frame;
  const texts = frame.texts.leaders;
  const { code, name } = view.municipality;
  const start = (page - 1) * LEADERS_PAGE_SIZE;
  const rows = view.rows.slice(start, start + LEADERS_PAGE_SIZE);
  const heading = (
    <PageHeading
      title={texts.title(name)}
      lead={texts.summary(view.counts.total, view.counts.lacking)}
      actions={view.counts.total === 0 ? undefined : <PrintButton label={shell.print} />}
    />
  );
  if (view.counts.total === 0) {
    return (
      <>
        {heading}
        <EmptyState heading={texts.emptyTitle} action={<ImportStaffButton frame={frame} code={code} />}>
          <p>{texts.emptyText}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {heading}
      <SearchForm
        action={paths.leaders(code)}
        label={texts.search}
        query={ask.query}
        filters={<Filters frame={frame} ask={ask} />}
        chosen={chosenFilters(frame, ask, address)}
        clearHref={paths.leaders(code)}
        result={texts.found(view.rows.length, view.counts.total)}
        texts={shell.search}
      />
      {rows.length === 0 ? (
        <EmptyState heading={texts.nothingFoundTitle}>
          <p>{texts.nothingFoundText}</p>
        </EmptyState>
      ) : (
        <>
          <LeaderTable frame={frame} rows={rows} address={address} />
          <Pagination
            page={page}
            pages={Math.ceil(view.rows.length / LEADERS_PAGE_SIZE)}
            href={(to) => address.with({ page: to })}
            showing={shell.pages.showing(start + 1, start + rows.length, view.rows.length)}
            texts={shell.pages}
          />
          <div className="ll-buttons ll-screen-only">
            <LinkButton href={files.xlsx} variant="secondary" icon="download" download>
              {texts.xlsx}
            </LinkButton>
            <LinkButton href={files.csv} variant="secondary" icon="download" download>
              {texts.csv}
            </LinkButton>
          </div>
        </>
      )}
      <RelatedPages frame={frame} code={code} />
      <Section heading={texts.howCounted}>
        <div className="ll-prose">
          <p>{texts.limitHelp(formatCredits(view.limit.credits, locale))}</p>
          <p>{texts.howSpan}</p>
          <p>{texts.howStaff}</p>
          <p>{texts.howLevel}</p>
          <p>{texts.howAge}</p>
        </div>
        <p className="ll-subtle">{frame.texts.municipality.source(view.limit.source)}</p>
      </Section>
    </>
  );
}

function LeaderTable(props: {
  readonly frame: Frame;
  readonly rows: readonly LeaderRow[];
  readonly address: ListAddress;
}): ReactElement {
  const { frame, rows, address } = props;
  const { locale } = frame;
  const texts = frame.texts.leaders;
  return (
    <Table
      caption={texts.caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => paths.employee(row.id)}
      fold="medium"
      texts={frame.shell.table}
      columns={[
        {
          key: 'name',
          heading: texts.name,
          cell: (row) => `${row.familyName}, ${row.givenName}`,
          sort: address.sort('name'),
        },
        {
          key: 'units',
          heading: texts.units,
          cell: (row) =>
            row.units.map((unit, index) => (
              <span key={unit.id}>
                {index === 0 ? '' : ', '}
                <a href={paths.unit(unit.id)}>{unit.name}</a>
              </span>
            )),
        },
        {
          key: 'level',
          heading: texts.level,
          cell: (row) => frame.texts.levels[row.level],
          sort: address.sort('level'),
        },
        {
          key: 'staff',
          heading: texts.staff,
          align: 'end',
          cell: (row) => formatNumber(row.staff, locale),
          sort: address.sort('staff', 'descending'),
        },
        {
          key: 'fte',
          heading: texts.fte,
          align: 'end',
          cell: (row) => formatNumber(row.fte, locale, 1),
          sort: address.sort('fte', 'descending'),
        },
        {
          key: 'span',
          heading: texts.span,
          align: 'end',
          cell: (row) => formatNumber(row.span, locale),
          sort: address.sort('span', 'descending'),
        },
        {
          key: 'formal',
          heading: texts.formal,
          cell: (row) =>
            row.education.outcome === 'formal' ? (
              <Status kind="done">{texts.formalYes}</Status>
            ) : (
              <Status kind="attention">{texts.formalNo}</Status>
            ),
        },
        {
          key: 'credits',
          heading: texts.credits,
          align: 'end',
          cell: (row) => formatNumber(creditsOf(row.education), locale),
          sort: address.sort('credits'),
        },
        { key: 'courses', heading: texts.courses, cell: (row) => row.courses.join(', ') },
        {
          key: 'age',
          heading: texts.age,
          cell: (row) => frame.texts.ages[row.ageBand],
          sort: address.sort('age'),
        },
      ]}
    />
  );
}

function Filters({ frame, ask }: { readonly frame: Frame; readonly ask: LeaderQuestion }): ReactElement {
  const { filters } = frame.texts.leaders;
  const optional = frame.shell.form.optional;
  return (
    <>
      <Select
        name="education"
        label={filters.education}
        optional={optional}
        value={ask.education ?? ''}
        placeholder={filters.all}
        options={[
          { value: 'lacking', label: filters.lacking },
          { value: 'formal', label: filters.formal },
        ]}
      />
      <Select
        name="service"
        label={filters.service}
        optional={optional}
        value={ask.service ?? ''}
        placeholder={filters.all}
        options={SERVICE_TYPES.map((value) => ({ value, label: frame.texts.services[value] }))}
      />
      <Select
        name="level"
        label={filters.level}
        optional={optional}
        value={ask.level ?? ''}
        placeholder={filters.all}
        options={LEVELS.map((value) => ({ value, label: frame.texts.levels[value] }))}
      />
      <Select
        name="age"
        label={filters.age}
        optional={optional}
        value={ask.age ?? ''}
        placeholder={filters.all}
        options={AGE_BANDS.map((value) => ({ value, label: frame.texts.ages[value] }))}
      />
    </>
  );
}

function chosenFilters(frame: Frame, ask: LeaderQuestion, address: ListAddress): readonly ChosenFilter[] {
  const { filters } = frame.texts.leaders;
  const without = (name: string, label: string, value: string): ChosenFilter => ({
    label: `${label}: ${value}`,
    removeHref: address.with({ [name]: undefined }),
  });
  return [
    ...(ask.education === null ? [] : [without('education', filters.education, filters[ask.education])]),
    ...(ask.service === null ? [] : [without('service', filters.service, frame.texts.services[ask.service])]),
    ...(ask.level === null ? [] : [without('level', filters.level, frame.texts.levels[ask.level])]),
    ...(ask.age === null ? [] : [without('age', filters.age, frame.texts.ages[ask.age])]),
  ];
}
