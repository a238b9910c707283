import type { ReactElement } from 'react';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Table } from '../../../web/components/table.tsx';
import { formatDate } from '../../../web/format.ts';
import type { Membership, Region, RegionPage as Page } from '../views/municipalities.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';

export function RegionsPage(props: {
  readonly frame: Frame;
  readonly regions: readonly (Region & { readonly members: number })[];
}): ReactElement {
  const { frame, regions } = props;
  const texts = frame.texts.regions;
  return (
    <>
      <PageHeading title={texts.title} lead={texts.lead} />
      {regions.length === 0 ? (
        <EmptyState heading={texts.emptyTitle}>
          <p>{texts.emptyText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={texts.caption}
          captionHidden
          rows={regions}
          rowKey={(region) => region.id}
          rowHref={(region) => paths.region(region.id)}
          texts={frame.shell.table}
          columns={[
            { key: 'name', heading: texts.name, cell: (region) => region.name },
            { key: 'members', heading: texts.members, align: 'end', cell: (region) => region.members },
          ]}
        />
      )}
    </>
  );
}

export function RegionPage(props: { readonly frame: Frame; readonly view: Page }): ReactElement {
  const { frame, view } = props;
  const texts = frame.texts.regions;
  return (
    <>
      <PageHeading title={view.region.name} />
      {view.members.length === 0 ? (
        <p>{texts.noMembers}</p>
      ) : (
        <Members frame={frame} caption={texts.membersTitle} rows={view.members} />
      )}
      {view.others.length === 0 ? null : (
        <Section heading={texts.othersTitle}>
          <Members frame={frame} caption={texts.othersTitle} captionHidden rows={view.others} />
        </Section>
      )}
    </>
  );
}

function Members(props: {
  readonly frame: Frame;
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly rows: readonly Membership[];
}): ReactElement {
  const { frame, rows } = props;
  const texts = frame.texts.regions;
  return (
    <Table
      caption={props.caption}
      captionHidden={props.captionHidden}
      rows={rows}
      rowKey={(row) => `${row.code} ${row.validFrom}`}
      rowHref={(row) => paths.municipality(row.code)}
      texts={frame.shell.table}
      columns={[
        { key: 'name', heading: frame.texts.municipalities.name, cell: (row) => row.name },
        { key: 'code', heading: frame.texts.municipalities.code, cell: (row) => row.code },
        { key: 'from', heading: texts.from, cell: (row) => formatDate(row.validFrom, frame.locale) },
        // An empty column would only say that nobody has left.
        ...(rows.some((row) => row.validTo !== null)
          ? [
              {
                key: 'to',
                heading: texts.to,
                cell: (row: Membership) =>
                  row.validTo === null ? '' : formatDate(row.validTo, frame.locale),
              },
            ]
          : []),
      ]}
    />
  );
}
