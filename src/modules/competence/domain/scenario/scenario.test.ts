import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASE_PARAMETERS } from '../assumptions/parameters-2026.ts';
import { mergePatch, type JsonValue } from './merge-patch.ts';
import { applyScenario, describeScenarioFailure, readScenario, type Scenario } from './scenario.ts';
import { STANDARD_SCENARIOS } from './standard-scenarios.ts';

const base = BASE_PARAMETERS;

/** What is said about a patch: the sentence, or that it can be applied. */
function said(patch: Scenario['patch']): string {
  const applied = applyScenario(base, { patch });
  return applied.ok ? 'applied' : describeScenarioFailure(applied.failure);
}

describe('a scenario', () => {
  it('with an impossible value is refused by the name of the parameter and the rule', () => {
    expect(said({ sickness: { rate: 1.4 } })).toBe('sickness.rate must lie between 0 and 1: 1.4');
    expect(said({ phaseInYears: -1 })).toBe('phaseInYears must lie between 0 and 30: -1');
    expect(said({ apprentices: { years: 1.5 } })).toBe(
      'apprentices.years must be a whole number between 1 and 6: 1.5',
    );
    expect(said({ sickness: { rate: '0.1' } })).toBe('sickness.rate must be a number between 0 and 1: "0.1"');
    expect(said({ population: { alternative: 'MMMM' } })).toBe(
      'population.alternative must be one of main, low, high: "MMMM"',
    );
    expect(said({ need: { yearsTowardsNational: 'soon' } })).toBe(
      'need.yearsTowardsNational must be a number between 0 and 100, or "never": "soon"',
    );
    expect(said({ leaders: { span: [40] } })).toBe('leaders.span must be a number between 1 and 500: [40]');
    expect(said({ apprentices: { years: {} } })).toBe(
      'apprentices.years must be a whole number between 1 and 6: {}',
    );
    expect(said(JSON.parse('{"sickness": {"rate": 1e999}}'))).toContain('between 0 and 1: Infinity');
  });

  it('with a name that is none, or a group with nothing in it, is told what may stand there', () => {
    expect(said({ sickness: { rat: 0.1 } })).toBe(
      'sickness.rat is not a parameter: here may stand rate, change',
    );
    expect(said({ sicknes: {} })).toMatch(/^sicknes is not a parameter: here may stand population, need, /);
    expect(said({ 'sickness.rate': 0.1 })).toMatch(
      /^\["sickness\.rate"\] is not a parameter: here may stand/,
    );
    expect(said({ sickness: { rat: null } })).toContain('sickness.rat is not a parameter');
    expect(said({ sickness: 0.1 })).toBe('sickness must be an object with one or more of rate, change');
    expect(said({ sickness: {} })).toBe(
      'sickness is empty: give one or more of rate, change, or leave it out',
    );
    for (const path of ['sickness', 'sickness.rate'])
      expect(said(path === 'sickness' ? { sickness: null } : { sickness: { rate: null } })).toBe(
        `${path} cannot be taken away: give it a value, or leave it out of the patch`,
      );
    expect(said(JSON.parse('{"__proto__": {"polluted": 1}}'))).toContain('is not a parameter');
    expect(said({ constructor: {} })).toContain('is not a parameter');
  });

  it('is told of with its place in the file, and nothing in it reaches a terminal as it was', () => {
    const at = (patch: Scenario['patch']) => {
      const applied = applyScenario(base, { patch });
      return applied.ok ? 'applied' : describeScenarioFailure(applied.failure, 'scenarios[0].patch');
    };
    expect(at({ sickness: { rate: 7 } })).toBe(
      'scenarios[0].patch.sickness.rate must lie between 0 and 1: 7',
    );
    expect(at({ 'a b': 1 })).toContain('scenarios[0].patch["a b"] is not a parameter');
    for (const patch of [{ '\u009B2J': 1 }, { population: { alternative: '\u009B2J' } }])
      expect(at(patch)).not.toMatch(/\p{Cc}/u);
    expect(at({ population: { alternative: 'x'.repeat(1e6) } }).length).toBeLessThan(300);
  });

  it('never edits the base', () => {
    const before = structuredClone(base);
    const applied = applyScenario(base, { patch: { sickness: { change: -0.01 } } });
    expect(base).toEqual(before);
    expect(applied).toMatchObject({ ok: true, value: { sickness: { rate: 0.105, change: -0.01 } } });
  });

  it('needs a name, a text, a source and an author, and nothing beside the patch', () => {
    const whole = { name: 'a', text: 'b', source: 'c', author: 'd', patch: {} };
    const rule = (value: unknown) => {
      const read = readScenario(value);
      return read.ok ? 'read' : describeScenarioFailure(read.failure);
    };
    expect(rule(whole)).toBe('read');
    expect(rule({ ...whole, author: ' ' })).toBe('author must be a text that is not empty');
    expect(rule({ ...whole, patch: [] })).toBe('patch must be an object');
    expect(rule({ ...whole, extra: 1 })).toBe('extra is not part of a scenario');
    expect(rule({ ...whole, text: 'x'.repeat(5000) })).toBe('text must have at most 4000 characters');
    expect(rule('x')).toBe('the scenario must be an object');
  });

  it('of the standard set can be applied, says who stands for it, and changes something', () => {
    for (const scenario of STANDARD_SCENARIOS) {
      expect(readScenario(scenario)).toEqual({ ok: true, value: scenario });
      expect(said(scenario.patch)).toBe('applied');
    }
    expect(new Set(STANDARD_SCENARIOS.map(({ name }) => name)).size).toBe(STANDARD_SCENARIOS.length);
  });
});

describe('a merge patch', () => {
  it('does what RFC 7396 shows', () => {
    const cases: readonly (readonly [JsonValue, JsonValue, JsonValue])[] = [
      [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
      [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
      [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
      [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
      [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
      [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
      [
        ['a', 'b'],
        ['c', 'd'],
        ['c', 'd'],
      ],
      [{ a: 'foo' }, 'bar', 'bar'],
      [{ e: null }, { a: 1 }, { e: null, a: 1 }],
      [[1, 2], { a: 'b', c: null }, { a: 'b' }],
      [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
    ];
    for (const [target, patch, result] of cases) expect(mergePatch(target, patch)).toEqual(result);
  });

  it('applied twice is as applied once', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (target, patch) => {
        const once = mergePatch(target as JsonValue, patch as JsonValue);
        expect(mergePatch(once, patch as JsonValue)).toEqual(once);
      }),
    );
  });
});
