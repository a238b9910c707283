import type { ReactElement, ReactNode } from 'react';

export type Definition = { readonly term: string; readonly description: ReactNode };

/** Facts about one thing: what it is called on the left, what it is on the right. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }): ReactElement {
  return (
    <dl className="ll-facts">
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
