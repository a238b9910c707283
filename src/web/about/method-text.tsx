import type { ReactElement, ReactNode } from 'react';
import { anchorOf, type Block, type Inline, readInline, readMethod } from './read-method.ts';

/** A method with its headings, tables and formulas as they are meant to be read. */
export function MethodText({ text }: { readonly text: string }): ReactElement {
  return (
    <div className="ll-method" lang="en">
      {readMethod(text).map((block, i) => (
        <BlockOf key={`${i} ${block.kind}`} block={block} />
      ))}
    </div>
  );
}

function BlockOf({ block }: { readonly block: Block }): ReactElement {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return <Heading id={anchorOf(block.text)}>{inline(block.text)}</Heading>;
    }
    case 'paragraph':
      return <p>{inline(block.text)}</p>;
    case 'formula':
      return <pre tabIndex={0}>{block.lines.join('\n')}</pre>;
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, i) => (
            <li key={`${i} ${item}`}>{inline(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableOf head={block.head} rows={block.rows} />;
  }
}

/** Wide tables are scrolled sideways within the page, with the keyboard too. */
function TableOf(props: Omit<Extract<Block, { kind: 'table' }>, 'kind'>): ReactElement {
  return (
    <div className="ll-method__table" role="group" tabIndex={0} aria-label={props.head.join(', ')}>
      <table>
        <thead>
          <tr>
            {props.head.map((cell, i) =>
              // A heading without words is none.
              cell === '' ? (
                <td key={i} />
              ) : (
                <th key={`${i} ${cell}`} scope="col">
                  {inline(cell)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, r) => (
            <tr key={`${r} ${row[0]}`}>
              {row.map((cell, i) => (
                <td key={`${i} ${cell}`}>{inline(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inline(text: string): ReactNode {
  return readInline(text).map((part, i) => <InlineOf key={`${i} ${part.text}`} part={part} />);
}

function InlineOf({ part }: { readonly part: Inline }): ReactNode {
  switch (part.kind) {
    case 'code':
      return <code>{part.text}</code>;
    case 'strong':
      return <strong>{inline(part.text)}</strong>;
    case 'emphasis':
      return <em>{part.text}</em>;
    case 'link': {
      const page = /^([a-z-]+)\.md(#[\w-]+)?$/.exec(part.to);
      // What lies beside the program is no page of it.
      if (page === null) return inline(part.text);
      return <a href={`/methods/${page[1]}${page[2] ?? ''}`}>{inline(part.text)}</a>;
    }
    case 'text':
      return part.text;
  }
}
