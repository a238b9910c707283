import type { ReactElement } from 'react';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { Form } from '../../../web/components/form.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Table } from '../../../web/components/table.tsx';
import { formatInstant, formatNumber } from '../../../web/format.ts';
import type { FigureSourceView } from '../views/figure-sources.ts';
import type { Frame } from './figures-request.ts';
import { paths } from './paths.ts';

/** What new figures would change, to be accepted or thrown away; afterwards, what became of them. */
export function FigureSourcePage(props: {
  readonly frame: Frame;
  readonly view: FigureSourceView;
  readonly failure: string | undefined;
  /** The file that was sent in says what these figures say already. */
  readonly unchanged: boolean;
}): ReactElement {
  const { frame, failure } = props;
  const { texts, shell, locale } = frame;
  const { source, comparison, names } = props.view;
  return (
    <>
      <PageHeading
        title={texts.preview.title(texts.series[source.series])}
        lead={texts.preview.lead(source.originName, formatNumber(source.rows, locale))}
      />
      {failure === undefined ? null : (
        <Notice tone="danger" texts={shell.notice} live>
          <p>{failure}</p>
        </Notice>
      )}
      {props.unchanged ? (
        <Notice tone="info" texts={shell.notice} live>
          <p>{texts.upload.unchanged}</p>
        </Notice>
      ) : null}
      <p className="ll-subtle">{texts.inForce.sourceLine(source.publisher, source.licence)}</p>
      {source.note === null ? null : <p className="ll-subtle">{texts.notes[source.note]}</p>}
      {comparison === null ? (
        <p>
          {source.status === 'discarded'
            ? texts.preview.discarded
            : texts.preview.acceptedOn(formatInstant(source.decidedAt ?? source.createdAt, locale))}
        </p>
      ) : (
        <>
          <Table
            caption={texts.preview.caption}
            rows={(['added', 'changed', 'same', 'gone'] as const).map((what) => ({
              what,
              count: comparison[what],
            }))}
            rowKey={(row) => row.what}
            texts={shell.table}
            columns={[
              { key: 'what', heading: texts.preview.what, cell: (row) => texts.preview[row.what] },
              {
                key: 'count',
                heading: texts.preview.count,
                align: 'end',
                cell: (row) => formatNumber(row.count, locale),
              },
            ]}
          />
          {comparison.changed === 0 ? null : (
            <p>
              {texts.preview.changedIn(
                named(comparison.changedRegions, comparison.changedRegionCount, names, frame),
              )}
            </p>
          )}
          {comparison.gone === 0 ? null : (
            <Notice tone="warning" texts={shell.notice}>
              <p>
                {texts.preview.goneFor(
                  named(comparison.goneRegions, comparison.goneRegionCount, names, frame),
                )}
              </p>
            </Notice>
          )}
          <Form action={paths.accept(source.id)}>
            <ButtonGroup>
              <Button>{texts.preview.accept}</Button>
              <Button variant="secondary" formAction={paths.discard(source.id)}>
                {texts.preview.discard}
              </Button>
            </ButtonGroup>
          </Form>
        </>
      )}
      <p>
        <a href={paths.figures}>{texts.preview.back}</a>
      </p>
    </>
  );
}

const NAMED = 12;

function named(
  regions: readonly string[],
  count: number,
  names: FigureSourceView['names'],
  { texts, locale }: Frame,
): string {
  const first = regions
    .slice(0, NAMED)
    .map((code) => names.get(code) ?? code)
    .join(', ');
  return count > NAMED ? `${first} ${texts.preview.more(formatNumber(count - NAMED, locale))}` : first;
}
