import type { ReactElement } from 'react';
import type { Locale } from '../../kernel/locale.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { ShellTexts } from '../layout/texts/index.ts';
import { BarShare } from './bar-share.tsx';
import { LinkButton } from './button.tsx';
import { Card, CardGrid } from './card.tsx';
import { EmptyState } from './empty-state.tsx';
import { leaders } from './gallery-content.ts';
import type { LeaderRow } from './gallery-content.ts';
import { KeyFigure, KeyFigures, TooFew } from './key-figure.tsx';
import { Pagination } from './pagination.tsx';
import { SearchForm } from './search-form.tsx';
import { Section } from './section.tsx';
import { Select } from './select.tsx';
import { Table } from './table.tsx';
import type { Column } from './table.tsx';
import { Status, Tag } from './tag.tsx';

const statusWords = { done: 'Har formell utdanning', next: 'Er i gang', waiting: 'Ikke begynt' } as const;

function leaderColumns(texts: ShellTexts, locale: Locale): readonly Column<LeaderRow>[] {
  const sum = (pick: (row: LeaderRow) => number): number =>
    leaders.reduce((total, row) => total + pick(row), 0);
  return [
    {
      key: 'name',
      heading: 'Leder',
      cell: (row) => row.name,
      sort: { href: '?s=-navn', direction: 'ascending' },
    },
    { key: 'unit', heading: 'Enhet', cell: (row) => row.unit, sort: { href: '?s=enhet' } },
    {
      key: 'staff',
      heading: 'Ansatte',
      align: 'end',
      cell: (row) => formatNumber(row.staff, locale),
      sort: { href: '?s=ansatte' },
      foot: formatNumber(
        sum((row) => row.staff),
        locale,
      ),
    },
    {
      key: 'share',
      heading: 'Årsverk',
      align: 'end',
      cell: (row) => formatNumber(row.share, locale, 1),
      foot: formatNumber(
        sum((row) => row.share),
        locale,
        1,
      ),
    },
    {
      key: 'credits',
      heading: 'Studiepoeng',
      align: 'end',
      cell: (row) =>
        row.credits === 0 ? <TooFew floor={5} texts={texts.figure} /> : formatNumber(row.credits, locale),
    },
    {
      key: 'status',
      heading: 'Lederutdanning',
      cell: (row) => <Status kind={row.status}>{statusWords[row.status]}</Status>,
    },
  ];
}

export function GalleryLists({
  texts,
  locale,
}: {
  readonly texts: ShellTexts;
  readonly locale: Locale;
}): ReactElement {
  return (
    <>
      <Section heading="Tall" id="tall">
        <KeyFigures>
          <KeyFigure
            label="Ledere med formell lederutdanning"
            figure={{ kind: 'number', value: formatPercent(0.42, locale) }}
            source="personallisten til Vestre Toten"
            vintage="1. april 2027"
            n="43"
            texts={texts.figure}
          />
          <KeyFigure
            label="Ledere som mangler i 2035"
            figure={{ kind: 'range', low: '7', high: '16', middle: '11' }}
            source="SSBs framskriving og kommunens egne tall"
            vintage="2026"
            n="43"
            texts={texts.figure}
          />
          <KeyFigure
            label="Ledere i helsestasjonen"
            figure={{ kind: 'too-few', floor: 5 }}
            source="personallisten til Vestre Toten"
            vintage="1. april 2027"
            texts={texts.figure}
          />
        </KeyFigures>
        <BarShare label="Hjemmetjenesten" share={0.61} text={`${formatPercent(0.61, locale)} (11 av 18)`} />
        <BarShare label="Sykehjem" share={0.38} text={`${formatPercent(0.38, locale)} (6 av 16)`} />
        <BarShare
          label="Behov i 2035"
          share={0.55}
          range={{ low: 0.42, high: 0.71 }}
          text="55 %, trolig mellom 42 og 71 %"
        />
      </Section>
      <Section heading="Lister" id="lister">
        <SearchForm
          action="#lister"
          label="Søk etter navn eller enhet"
          query="omsorg"
          result="4 av 43 ledere"
          chosen={[
            { label: 'Vestre Toten', removeHref: '?uten=kommune' },
            { label: 'mangler formell utdanning', removeHref: '?uten=utdanning' },
          ]}
          clearHref="?"
          texts={texts.search}
          filters={
            <>
              <Select
                name="kommune"
                label="Kommune"
                value="3443"
                options={[{ value: '3443', label: 'Vestre Toten' }]}
              />
              <Select
                name="utdanning"
                label="Lederutdanning"
                optional={texts.form.optional}
                placeholder={texts.form.choose}
                options={[{ value: 'mangler', label: 'Mangler formell utdanning' }]}
              />
            </>
          }
        />
        <Table
          caption="Ledere i Vestre Toten"
          columns={leaderColumns(texts, locale)}
          rows={leaders}
          rowKey={(row) => row.id}
          rowHref={(row) => `#leder-${row.id}`}
          texts={texts.table}
        />
        <Pagination
          page={4}
          pages={9}
          href={(page) => `?side=${page}`}
          showing={texts.pages.showing(76, 100, 216)}
          texts={texts.pages}
        />
        <EmptyState
          heading="Ingen bestillinger ennå"
          level={3}
          action={<LinkButton href="#bestill">Bestill en klasse</LinkButton>}
        >
          <p>Her ser du klassene kommunen har bestilt, hvor langt de er kommet, og hvem som svarer.</p>
        </EmptyState>
        <CardGrid>
          <Card
            heading="Emne 3: Virksomhetens økonomistyring"
            href="#emne3"
            level={3}
            kicker="Våren 2027, Gjøvikregionen"
            foot={<Status kind="next">Samling 15. april</Status>}
          >
            <p>To samlinger på Lena, ett arbeidskrav i gruppe og skriftlig eksamen.</p>
          </Card>
          <Card
            heading="Emne 5: Juss for ledere"
            href="#emne5"
            level={3}
            kicker="Høsten 2027"
            foot={<Status kind="draft">Utkast</Status>}
          >
            <p>
              <Tag>M5</Tag> <Tag>7,5 studiepoeng</Tag>
            </p>
          </Card>
        </CardGrid>
        <p>
          <Status kind="done">Godkjent</Status> <Status kind="next">Neste</Status>{' '}
          <Status kind="waiting">Venter på svar</Status> <Status kind="attention">Mangler vedlegg</Status>{' '}
          <Status kind="stopped">Trukket</Status> <Status kind="draft">Utkast</Status>
        </p>
      </Section>
    </>
  );
}
