import { describe, expect, it } from 'vitest';
import type { EmployeeId, UnitId } from '../../../kernel/ids.ts';
import { type Leadership, levelOf, type Placement, responsibilities } from './responsibility.ts';
import type { UnitNode } from './unit-tree.ts';

const unit = (id: string, parent: string | null = null): UnitNode => ({
  id: id as UnitId,
  parent: parent as UnitId | null,
});
const leads = (leader: string, ...units: string[]): Leadership[] =>
  units.map((id) => ({ unit: id as UnitId, leader: leader as EmployeeId }));
const works = (employee: string, at: string, ftePercent = 100): Placement => ({
  employee: employee as EmployeeId,
  unit: at as UnitId,
  ftePercent,
});
function find(leader: string, units: UnitNode[], leaderships: Leadership[], placements: Placement[]) {
  return responsibilities(units, leaderships, placements).find((r) => r.leader === leader);
}

const TREE = [unit('health'), unit('home', 'health'), unit('north', 'home'), unit('south', 'home')];

describe('span of control', () => {
  it('counts those who work in the unit, and not the leader, who works there too', () => {
    const staff = [works('leader', 'north'), works('a', 'north'), works('b', 'north')];
    expect(find('leader', TREE, leads('leader', 'north'), staff)).toMatchObject({ span: 2, staff: 2 });
  });

  it('counts a person with two positions once', () => {
    const staff = [works('a', 'north', 40), works('a', 'north', 20), works('b', 'north')];
    expect(find('leader', TREE, leads('leader', 'north'), staff)).toMatchObject({
      span: 2,
      staff: 2,
      fte: 1.6,
    });
  });

  it('counts the next leaders below, but leaves their staff to them', () => {
    const line = [...leads('head', 'home'), ...leads('n', 'north'), ...leads('s', 'south')];
    const staff = [works('clerk', 'home'), works('n', 'north'), works('a', 'north'), works('b', 'south')];
    expect(find('head', TREE, line, staff)).toMatchObject({ span: 3, staff: 4 });
  });

  it('gives the staff of a unit without a leader to the nearest leader above', () => {
    const line = [...leads('chief', 'health'), ...leads('n', 'north')];
    const staff = [works('a', 'north'), works('b', 'south'), works('c', 'south')];
    expect(find('chief', TREE, line, staff)).toMatchObject({ span: 3, staff: 3 });
    expect(find('n', TREE, line, staff)).toMatchObject({ span: 1 });
  });

  it('does not count two leaders of one unit among the staff of each other', () => {
    const line = [...leads('one', 'north'), ...leads('two', 'north')];
    const staff = [works('one', 'north'), works('two', 'north'), works('a', 'north')];
    expect(find('one', TREE, line, staff)).toMatchObject({ span: 1 });
    expect(find('two', TREE, line, staff)).toMatchObject({ span: 1 });
  });

  it('does not count the leader of two levels as an own employee', () => {
    const staff = [works('n', 'north'), works('a', 'north'), works('b', 'home')];
    expect(find('n', TREE, leads('n', 'home', 'north'), staff)).toMatchObject({ span: 2, staff: 2 });
  });

  it('counts a person who works in two units of the same leader once', () => {
    const staff = [works('a', 'north', 50), works('a', 'south', 50)];
    expect(find('leader', TREE, leads('leader', 'north', 'south'), staff)).toMatchObject({ span: 1, fte: 1 });
  });
});

describe('level', () => {
  const line = [...leads('chief', 'health'), ...leads('head', 'home'), ...leads('n', 'north')];

  it('is decided by who leads above and below, not by how deep the tree happens to be', () => {
    expect(find('chief', TREE, line, [])?.level).toBe('top');
    expect(find('head', TREE, line, [])?.level).toBe('middle');
    expect(find('n', TREE, line, [])?.level).toBe('first-line');
  });

  it('is first line for a leader of the whole municipality who has no leaders below', () => {
    expect(find('chief', TREE, leads('chief', 'health'), [])?.level).toBe('first-line');
  });

  it('looks past units that nobody leads', () => {
    const gap = [...leads('chief', 'health'), ...leads('n', 'north')];
    expect(find('chief', TREE, gap, [])?.level).toBe('top');
    expect(find('n', TREE, gap, [])?.level).toBe('first-line');
  });

  it('is the same for two who lead a unit together, also when one of them leads a unit below as well', () => {
    const shared = [...leads('one', 'home', 'north'), ...leads('two', 'home')];
    expect(find('one', TREE, shared, [])?.level).toBe('first-line');
    expect(find('two', TREE, shared, [])?.level).toBe('first-line');
  });

  it('never is middle without leaders below', () => {
    expect(levelOf(false, true)).toBe('first-line');
  });
});

describe('a faulty file', () => {
  it('with units in a ring gives an answer instead of running for ever', () => {
    const ring = [unit('a', 'b'), unit('b', 'a')];
    expect(find('x', ring, leads('x', 'a'), [works('p', 'b')])).toMatchObject({ staff: 1, span: 1 });
  });

  it('or a unit that has ended does not make a leader of nothing', () => {
    expect(find('x', TREE, leads('x', 'elsewhere'), [])).toBeUndefined();
  });
});
