import type { ReactElement } from 'react';
import { Notice } from '../../../web/components/notice.tsx';
import { isMunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { Conflict } from '../../../kernel/merge-edits.ts';
import type { OrderFormView } from '../views/order-form.ts';
import type { Frame } from './frame.ts';

/** What two have written in the same field, side by side. Both travel with the form until one is chosen. */
export function ConflictNotice(props: {
  readonly frame: Frame;
  readonly view: OrderFormView;
  readonly conflicts: readonly Conflict[];
}): ReactElement {
  const { frame, view, conflicts } = props;
  const words = frame.texts.form.conflict;
  return (
    <Notice tone="warning" heading={words.title} texts={frame.shell.notice} live>
      <p>{words.text}</p>
      {conflicts.map(({ field, mine, theirs }) => (
        <div key={field}>
          <input type="hidden" name={`theirs-${field}`} value={theirs} />
          <h3>{labelOf(field, frame, view)}</h3>
          <dl className="ll-facts">
            <div>
              <dt>{words.mine}</dt>
              <dd>{mine === '' ? <em>{words.empty}</em> : mine}</dd>
            </div>
            <div>
              <dt>{words.theirs}</dt>
              <dd>{theirs === '' ? <em>{words.empty}</em> : theirs}</dd>
            </div>
          </dl>
        </div>
      ))}
    </Notice>
  );
}

function labelOf(field: string, { texts }: Frame, view: OrderFormView): string {
  const code = field.replace(/^seats-/, '');
  if (isMunicipalityCode(code)) {
    const name = view.names.get(code) ?? view.partners.find((partner) => partner.code === code)?.name ?? code;
    return texts.form.conflict.seatsOf(name);
  }
  const labels: Readonly<Record<string, string>> = texts.form.conflict.fields;
  return labels[field] ?? field;
}
