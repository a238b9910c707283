import type { ReactElement } from 'react';
import { Section } from '../../../../web/components/section.tsx';
import type { NeedPicture } from '../../views/need/need.ts';
import { needPaths } from './paths.ts';
import type { Words } from './words.ts';

/** Each figure in the order that it is made in, with the formula as the method calls it and the page that has all of it. */
export const METHOD_STEPS = [
  {
    id: 'people',
    formula: "N'[s,a+1] = N[s,a]·(1 − q[s,a]) + I[s,a]",
    page: 'population-projection',
  },
  { id: 'band', formula: 'p10, p25, p50, p75, p90', page: 'uncertainty' },
  { id: 'users', formula: "users[t] = Σ N[s,a,t]·u[v,s,a']·c[t]·(1 + g)^t", page: 'need-for-staff' },
  { id: 'level', formula: 'c = (users + κ) / (expected + κ)', page: 'need-for-staff' },
  { id: 'ageing', formula: "a' = a − α·b(a)·Δe[s,a,t]", page: 'need-for-staff' },
  { id: 'fte', formula: 'FTE[t] = hours[t] / H', page: 'need-for-staff' },
  { id: 'mix', formula: 'FTE[k,t] = Σ FTE[v,t]·w[v,k,t]', page: 'need-for-staff' },
  { id: 'own', formula: 'stock[k] = Σ fte', page: 'workforce' },
  {
    id: 'supply',
    formula: "st'[x+1] = st[x] − exits[x] − retirements[x] + recruits[x];  present = FTE·(1 − sick_absence)",
    page: 'workforce',
  },
  { id: 'gap', formula: 'gap = need − present', page: 'workforce' },
  {
    id: 'leaders',
    formula: "e' = e·(1 − turnover) + newcomers·s + seats[t − y]·completion·(1 − turnover)^y",
    page: 'workforce',
  },
  { id: 'levers', formula: undefined, page: 'workforce' },
  { id: 'conditions', formula: 'cases[d,t] = Σ N·prevalence·(1 + trend)^t', page: 'need-for-staff' },
  { id: 'tried', formula: undefined, page: 'population-accuracy' },
] as const;
export type MethodStep = (typeof METHOD_STEPS)[number]['id'];

/** How each figure is made, as one would tell it to somebody who asks; the formula for whoever wants to check it. */
export function MethodSteps({ words }: { readonly words: Words }): ReactElement {
  const { method: texts } = words.texts;
  return (
    <ol className="ll-need-method">
      {METHOD_STEPS.map(({ id, formula, page }) => (
        <li key={id} id={`method-${id}`}>
          <h3>{texts.steps[id].heading}</h3>
          <p>{texts.steps[id].text}</p>
          {formula === undefined ? null : (
            <p>
              <code>{formula}</code>
            </p>
          )}
          <p>
            <a href={`/methods/${page}`}>{texts.whole(texts.steps[id].heading.toLowerCase())}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** On the page of a place: the way to how it is made, and how the people of exactly this place are computed anew. */
export function MethodPart({
  words,
  picture,
}: {
  readonly words: Words;
  readonly picture: NeedPicture;
}): ReactElement {
  const { method: texts } = words.texts;
  return (
    <Section heading={texts.title} id="method">
      <p>{texts.lead}</p>
      <p>
        <a href={needPaths.method}>{texts.read}</a>
      </p>
      <h3>{texts.again.heading}</h3>
      <p>{texts.again.people}</p>
      <pre className="ll-need-command">{projectCommand(picture)}</pre>
      <p>{picture.place.kind === 'municipality' ? texts.again.ages : texts.again.several}</p>
    </Section>
  );
}

/** What gives the people of a picture again, to the last digit, with the register that it was made of. */
export function projectCommand({ place, area }: NeedPicture): string {
  const years = `--base ${area.baseYear} --to ${area.years.at(-1)}`;
  // Without places it projects the country, municipality by municipality.
  const only = place.kind === 'country' ? '' : ` --municipality ${area.codes.join(' ')}`;
  return `lederloft project --population FILE.csv ${years}${only} --draws ${area.draws} --seed ${area.seed}`;
}
