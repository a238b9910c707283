import type { ReactElement, ReactNode } from 'react';
import type { FlowBlock, OfficialDocument, Run, Text } from './model.ts';
import { prepare, type PreparedBlock, type PreparedFlow, type PreparedList } from './prepare.ts';
import type { PreparedTable } from './prepare-table.ts';
import { type DocumentTexts, documentTexts, languageTags } from './texts/index.ts';

type Around = {
  /** The level of the page's heading that stands above. */
  readonly under: number;
  readonly texts: DocumentTexts;
  readonly idPrefix: string;
};

/**
 * The document on a page, to look through and to print: the same blocks as in the files. Its title is a heading one level below
 * `under`, and its own headings follow below that.
 */
export function DocumentView(props: {
  readonly document: OfficialDocument;
  readonly under?: 1 | 2 | undefined;
  /** Keeps the anchors of two documents on one page apart. */
  readonly idPrefix?: string | undefined;
}): ReactElement {
  const document = prepare(props.document);
  const { under = 1, idPrefix = '' } = props;
  const around: Around = { under: under + 1, texts: documentTexts[document.language], idPrefix };
  return (
    <article className="ll-document ll-prose" lang={languageTags[document.language]}>
      <header>
        {document.issuer === '' ? null : <p className="ll-document__issuer">{document.issuer}</p>}
        <Heading level={under + 1}>{document.title}</Heading>
        {document.subtitle === '' ? null : <p className="ll-document__subtitle">{document.subtitle}</p>}
        {document.about.length === 0 ? null : (
          <dl className="ll-document__about">
            {document.about.map(({ label, value }, i) => (
              <div key={i}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </header>
      {document.contents ? <Contents blocks={document.blocks} around={around} /> : null}
      {document.blocks.map((block, i) => (
        <OneBlock key={i} block={block} around={around} />
      ))}
    </article>
  );
}

/** Blocks without a document around them: a chapter somebody has written, on a page of the program. */
export function BlocksView(props: {
  readonly blocks: readonly FlowBlock[];
  readonly language: OfficialDocument['language'];
  readonly under: 1 | 2 | 3;
  readonly idPrefix?: string | undefined;
}): ReactElement {
  const { language, under, idPrefix = '' } = props;
  const nothing = { title: '', issuer: '', about: [], contents: false };
  const { blocks } = prepare({ ...nothing, language, blocks: props.blocks });
  const around: Around = { under, texts: documentTexts[language], idPrefix };
  return (
    <div className="ll-document ll-prose" lang={languageTags[language]}>
      {blocks.map((block, i) => (
        <OneBlock key={i} block={block} around={around} />
      ))}
    </div>
  );
}

function Heading(props: {
  readonly level: number;
  readonly id?: string;
  readonly children: ReactNode;
}): ReactElement {
  const Tag = (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(6, props.level) - 1] ?? 'h6';
  return <Tag {...(props.id !== undefined && { id: props.id })}>{props.children}</Tag>;
}

function Contents({
  blocks,
  around,
}: {
  readonly blocks: readonly PreparedBlock[];
  readonly around: Around;
}): ReactElement {
  const headings = blocks
    .flatMap((block): readonly PreparedFlow[] => (block.kind === 'landscape' ? block.blocks : [block]))
    .filter((block) => block.kind === 'heading');
  return (
    <nav className="ll-document__contents" aria-label={around.texts.contents}>
      <ul>
        {headings
          .filter(({ level }) => level <= 3)
          .map(({ anchor, text, level }) => (
            <li key={anchor} data-level={level}>
              <a href={`#${around.idPrefix}${anchor}`}>{text}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function OneBlock({
  block,
  around,
}: {
  readonly block: PreparedBlock;
  readonly around: Around;
}): ReactElement | null {
  const { texts } = around;
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={block.level + around.under} id={around.idPrefix + block.anchor}>
          {block.text}
        </Heading>
      );
    case 'paragraph':
      return <p>{runs(block.text)}</p>;
    case 'list':
      return <List list={block} />;
    case 'table':
      return <TableBlock table={block} texts={texts} />;
    case 'chart':
      return (
        <figure className="ll-document__chart">
          {/* As a picture, so that nothing in a drawing can be more than a drawing. */}
          <img
            src={`data:image/svg+xml;base64,${Buffer.from(block.svg).toString('base64')}`}
            alt={block.alt}
          />
          <figcaption>
            <strong>
              {texts.figure} {block.number}
            </strong>{' '}
            {block.caption}
            <Below note="" source={block.source} texts={texts} />
          </figcaption>
        </figure>
      );
    case 'note':
      return (
        <div className="ll-document__note" role="note" data-tone={block.tone}>
          <p>
            <strong>{block.heading}</strong>
          </p>
          {block.paragraphs.map((text, i) => (
            <p key={i}>{runs(text)}</p>
          ))}
        </div>
      );
    case 'definitions':
      return (
        <dl>
          {block.items.map(({ term, text }, i) => (
            <div key={i}>
              <dt>{term}</dt>
              <dd>{runs(text)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'signatures':
      return (
        <ul className="ll-document__signatures">
          {block.lines.map(({ name, role }, i) => (
            <li key={i}>
              <strong>{name === '' ? texts.signature : name}</strong>
              {role === '' ? null : (
                <>
                  <br />
                  {role}
                </>
              )}
            </li>
          ))}
        </ul>
      );
    case 'page-break':
      return <div className="ll-document__page-break" />;
    case 'landscape':
      return (
        <div className="ll-document__turned ll-prose">
          {block.blocks.map((one, i) => (
            <OneBlock key={i} block={one} around={around} />
          ))}
        </div>
      );
  }
}

function List({ list }: { readonly list: Omit<PreparedList, 'kind'> }): ReactElement {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map(({ text, items }, i) => (
        <li key={i}>
          {runs(text)}
          {items === undefined ? null : <List list={items} />}
        </li>
      ))}
    </Tag>
  );
}

function TableBlock({
  table,
  texts,
}: {
  readonly table: PreparedTable;
  readonly texts: DocumentTexts;
}): ReactElement {
  const cells = (row: readonly string[]) =>
    row.map((text, i) => {
      const align = table.columns[i]?.align;
      return i === table.nameColumn ? (
        <th key={i} scope="row" data-align={align}>
          {lines(text)}
        </th>
      ) : (
        <td key={i} data-align={align}>
          {lines(text)}
        </td>
      );
    });
  return (
    <div className="ll-document__table" role="group" tabIndex={0} aria-label={table.caption}>
      <table>
        <caption>
          <strong>
            {texts.table} {table.number}
          </strong>{' '}
          {table.caption}
        </caption>
        <thead>
          <tr>
            {table.columns.map(({ header, align }, i) => (
              <th key={i} scope="col" data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>{cells(row)}</tr>
          ))}
        </tbody>
        {table.total === undefined ? null : (
          <tfoot>
            <tr>{cells(table.total)}</tr>
          </tfoot>
        )}
      </table>
      <Below note={table.note} source={table.source} texts={texts} />
    </div>
  );
}

function Below(props: {
  readonly note: string;
  readonly source: string;
  readonly texts: DocumentTexts;
}): ReactElement | null {
  if (props.note === '' && props.source === '') return null;
  return (
    <small className="ll-document__source">
      {props.note === '' ? null : <>{lines(props.note)} </>}
      {props.source === '' ? null : `${props.texts.source}: ${props.source}`}
    </small>
  );
}

function runs(text: Text): ReactNode {
  return text.map((run, i) => <OneRun key={i} run={run} />);
}

function OneRun({ run }: { readonly run: Run }): ReactElement {
  let shown: ReactNode = lines(run.text);
  if (run.bold === true) shown = <strong>{shown}</strong>;
  if (run.italic === true) shown = <em>{shown}</em>;
  return run.link === undefined ? (
    <>{shown}</>
  ) : (
    <a href={run.link} rel="noopener noreferrer">
      {shown}
    </a>
  );
}

function lines(text: string): ReactNode {
  return text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [<br key={i} />, line]));
}
