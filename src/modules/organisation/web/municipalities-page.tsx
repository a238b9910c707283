import type { ReactElement } from 'react';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Pagination } from '../../../web/components/pagination.tsx';
import { SearchForm } from '../../../web/components/search-form.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Table } from '../../../web/components/table.tsx';
import { formatDate, formatNumber } from '../../../web/format.ts';
import type { ListAddress } from '../../../web/list-address.ts';
import type { MunicipalityList } from '../views/municipalities.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';

export function MunicipalitiesPage(props: {
  readonly frame: Frame;
  readonly list: MunicipalityList;
  readonly query: string;
  readonly page: number;
  readonly pageSize: number;
  readonly address: ListAddress;
}): ReactElement {
  const { frame, list, query, page, pageSize, address } = props;
  const { locale, shell } = frame;
  const texts = frame.texts.municipalities;
  const first = (page - 1) * pageSize + 1;
  return (
    <>
      <PageHeading title={texts.title} lead={texts.lead} />
      <SearchForm
        action={paths.municipalities}
        label={texts.search}
        query={query}
        result={query === '' ? undefined : texts.found(list.total)}
        texts={shell.search}
      />
      {list.rows.length === 0 ? (
        <EmptyState heading={query === '' ? texts.noneTitle : texts.emptyTitle}>
          <p>{query === '' ? texts.noneText : texts.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Table
            caption={texts.caption}
            captionHidden
            rows={list.rows}
            rowKey={(row) => row.code}
            rowHref={(row) => paths.municipality(row.code)}
            texts={shell.table}
            columns={[
              { key: 'name', heading: texts.name, cell: (row) => row.name, sort: address.sort('name') },
              { key: 'code', heading: texts.code, cell: (row) => row.code },
              {
                key: 'county',
                heading: texts.county,
                cell: (row) => row.county,
                sort: address.sort('county'),
              },
              {
                key: 'language',
                heading: texts.languageForm,
                cell: (row) =>
                  row.languageForm === null ? texts.unknown : frame.texts.languageForms[row.languageForm],
              },
              {
                key: 'population',
                heading: texts.population,
                align: 'end',
                cell: (row) =>
                  row.population === null ? texts.unknown : formatNumber(row.population, locale),
                sort: address.sort('population', 'descending'),
              },
            ]}
          />
          <Pagination
            page={page}
            pages={Math.ceil(list.total / pageSize)}
            href={(to) => address.with({ page: to })}
            showing={shell.pages.showing(first, first + list.rows.length - 1, list.total)}
            texts={shell.pages}
          />
        </>
      )}
      {list.former.length === 0 ? null : (
        <Section heading={texts.formerTitle}>
          <ul>
            {list.former.map((former) => (
              <li key={former.code}>
                <a href={paths.municipality(former.code)}>
                  {former.name} ({former.code})
                </a>{' '}
                {texts.former(formatDate(former.until, locale))}
                {former.now.map((now, index) => (
                  <span key={now.code}>
                    {index === 0 ? `, ${texts.nowPart} ` : ', '}
                    <a href={paths.municipality(now.code)}>{now.name}</a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <a href={paths.regions}>{texts.regions}</a>
      </p>
    </>
  );
}
