import { describe, expect, it } from 'vitest';
import type { ExamForm } from '../domain/exam-rule.ts';
import type { Orderability } from '../domain/orderability.ts';
import type { SemesterLoad } from '../domain/pace.ts';
import type { PathState } from '../domain/path.ts';
import type { PublishFailure } from '../domain/publish-version.ts';
import type { Standing } from '../domain/standing.ts';
import { bokmalWordsIn } from '../../../../tests/nynorsk-check.ts';
import { programmeTexts } from './index.ts';
import type { ProgrammeTexts } from './nb.ts';

type Said = { where: string; text: string };

/** Every sentence, with the functions answered for one and for many. */
function everySentence(value: unknown, where = ''): readonly Said[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value === 'function')
    return [1, 3].map((n) => ({
      where: `${where}(${n})`,
      text: String(value(...Array.from({ length: value.length }, () => n))),
    }));
  return Object.entries(value as object).flatMap(([key, inner]) => everySentence(inner, `${where}.${key}`));
}

const said = {
  nb: everySentence(programmeTexts.nb),
  nn: everySentence(programmeTexts.nn),
  en: everySentence(programmeTexts.en),
};

describe('the texts of the programme pages', () => {
  it('are the same sentences in all three languages', () => {
    const places = (list: readonly Said[]) => list.map(({ where }) => where);
    expect(places(said.nn)).toEqual(places(said.nb));
    expect(places(said.en)).toEqual(places(said.nb));
  });

  it('are never empty, never shout and never say «modul»', () => {
    for (const { where, text } of [...said.nb, ...said.nn, ...said.en]) {
      expect(text.trim(), where).not.toBe('');
      expect(text, where).not.toMatch(/!|[Mm]odul|undefined|NaN/);
    }
  });

  it('are written anew in nynorsk when they are longer than a label, without bokmål in them', () => {
    const nn = new Map(said.nn.map(({ where, text }) => [where, text]));
    expect(said.nb.filter(({ where, text }) => text.length > 60 && nn.get(where) === text)).toEqual([]);
    expect(said.nn.filter(({ text }) => bokmalWordsIn(text).length > 0)).toEqual([]);
  });

  it('have a word for every answer the rules can give', () => {
    const texts: ProgrammeTexts = programmeTexts.nb;
    // These do not compile when a rule gets an answer that no page could show.
    texts.path.states satisfies Record<PathState, string>;
    texts.exam.forms satisfies Record<ExamForm, string>;
    texts.order.paceAdvice satisfies Record<SemesterLoad['advice'], string>;
    texts.standing satisfies Record<Standing, string>;
    texts.publish satisfies Record<PublishFailure['kind'], unknown>;
    texts.order.cannotOrder satisfies Record<
      Exclude<Orderability['outcome'], 'orderable' | 'undecided'> | 'name' | 'credits',
      string
    >;
    const words = Object.values(texts.path.states);
    expect(new Set(words).size, 'two states with the same word').toBe(words.length);
  });
});
