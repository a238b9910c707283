import type { ReactElement } from 'react';
import type { Fields } from '../../../../kernel/merge-edits.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import { Notice } from '../../../../web/components/notice.tsx';
import { formatInstant } from '../../../../web/format.ts';
import type { WebContext } from '../../../../web/types.ts';
import { meanwhileTexts } from '../../texts/plan/meanwhile.ts';
import { type ChangeBefore, type PlanThingToWrite, viewMeanwhile } from '../../views/plan/meanwhile.ts';
import { type PlanFrame, planFrameOf } from './frame.tsx';

/** The page after something was saved, with the fields that somebody else changed meanwhile. */
export function savedAddress(path: string, theirs: readonly string[]): string {
  const told = theirs.length === 0 ? '' : `&theirs=${theirs.join('.')}`;
  return `${path}?done=saved${told}`;
}

type Said = { readonly label: string; readonly value: string };

/**
 * What somebody else changed while this one was written, in the words of its form; null where the address tells of nothing.
 *
 * @param stored as it stands now
 * @param say what a field is called and what stands in it; undefined when the form has no such field
 */
export async function meanwhileOn(
  c: WebContext,
  plan: PlanId,
  thing: PlanThingToWrite,
  stored: Fields,
  say: (field: string, value: string) => Said | undefined,
): Promise<ReactElement | null> {
  const fields = new Set((c.req.query('theirs') ?? '').slice(0, 2000).split('.'));
  const said = [...fields].flatMap((field) => {
    const one = field === '' ? undefined : say(field, stored[field] ?? '');
    return one === undefined ? [] : [one];
  });
  if (said.length === 0 || c.req.method !== 'GET') return null;
  const by = await viewMeanwhile(c.var.actor, plan, thing, c.var.platform);
  return <ChangedByOther frame={planFrameOf(c)} by={by} said={said} />;
}

function ChangedByOther(props: {
  readonly frame: PlanFrame;
  readonly by: ChangeBefore | undefined;
  readonly said: readonly Said[];
}): ReactElement {
  const { frame, by, said } = props;
  const words = meanwhileTexts[frame.locale];
  return (
    <Notice
      tone="info"
      heading={by === undefined || by.isOwn ? words.ownHeading : words.heading(by.name)}
      texts={frame.shell.notice}
      live
    >
      <p>{by === undefined ? words.kept : words.keptAt(formatInstant(by.at, frame.locale))}</p>
      <dl className="ll-facts">
        {said.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === '' ? words.nothing : value}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
