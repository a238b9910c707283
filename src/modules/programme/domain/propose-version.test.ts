import { describe, expect, it } from 'vitest';
import { credits } from '../../../kernel/credits.ts';
import { localDate } from '../../../kernel/local-date.ts';
import { catalogue } from '../catalogue/index.ts';
import { proposeVersion, type VersionWish } from './propose-version.ts';
import { statedValue } from './standing.ts';

const TODAY = localDate('2026-11-24');
const courseOf = (code: string) => {
  const found = catalogue.programmes.flatMap((one) => one.courses).find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const wish = (given: Partial<VersionWish> = {}): VersionWish => ({
  name: { nb: 'Helserett for ledere', nn: 'Helserett for leiarar', en: 'Health law for leaders' },
  credits: credits(7.5),
  from: localDate('2027-08-01'),
  decision: { title: 'Studieplan vedtatt 3. mars 2027', address: null },
  ...given,
});
const propose = (given: Partial<VersionWish> = {}, code = 'M5') =>
  proposeVersion(catalogue, courseOf(code), wish(given), TODAY);

describe('a new version', () => {
  it('carries over what is not decided anew, and leans on the decision for what is', () => {
    const proposed = propose();
    if (!proposed.ok) throw new Error(proposed.failure.kind);
    const { version, source } = proposed.value;
    expect(version.outcomes).toEqual(courseOf('M5').versions.at(-1)?.outcomes);
    expect(version.name).toMatchObject({ standing: 'sourced', sources: [source.key] });
    expect(version.validity).toBe('sourced');
  });

  it('can give the tenth course its name, so that it can be ordered', () => {
    const proposed = propose({ credits: credits(15) }, 'M10');
    expect(proposed.ok && statedValue(proposed.value.version.name)?.nb).toBe('Helserett for ledere');
  });

  it('begins tomorrow at the earliest', () => {
    expect(propose({ from: TODAY })).toMatchObject({
      failure: { kind: 'begins-too-early', earliest: '2026-11-25' },
    });
    expect(propose({ from: localDate('2026-11-25') }).ok).toBe(true);
  });

  it('is not one when nothing is new', () => {
    const now = courseOf('M5').versions.at(-1);
    const name = now && statedValue(now.name);
    expect(name && propose({ name })).toMatchObject({ failure: { kind: 'nothing-new' } });
  });

  it('needs its name in all three languages, and a decision', () => {
    expect(propose({ name: { nb: 'Ny', nn: ' ', en: '' } })).toMatchObject({
      failure: { kind: 'name-missing', languages: ['nn', 'en'] },
    });
    expect(propose({ decision: { title: ' ', address: null } })).toMatchObject({
      failure: { kind: 'decision-missing' },
    });
  });

  it('may not break the sum of a stage that it is part of', () => {
    expect(propose({ credits: credits(10) })).toMatchObject({
      failure: { kind: 'stage-does-not-add-up', credits: 60, sum: 62.5 },
    });
  });
});
