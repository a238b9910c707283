import { describe, expect, it } from 'vitest';
import { listAddress, pageOf } from './list-address.ts';

describe('the address of a list', () => {
  const list = listAddress('/leaders', { q: 'å & ø', sort: 'name', page: 3 });

  it('keeps what was searched and sorted when the page changes', () => {
    expect(list.with({ page: 2 })).toBe('/leaders?q=%C3%A5+%26+%C3%B8&sort=name&page=2');
  });

  it('goes back to the first page when the list is narrowed', () => {
    expect(list.with({ service: 'home-care' })).toBe(
      '/leaders?q=%C3%A5+%26+%C3%B8&sort=name&service=home-care',
    );
  });

  it('leaves out what is empty', () => {
    expect(list.with({ q: undefined, sort: '' })).toBe('/leaders');
  });

  it('turns the sorting round on the column that it is sorted by', () => {
    expect(list.sort('name')).toEqual({
      href: '/leaders?q=%C3%A5+%26+%C3%B8&sort=-name',
      direction: 'ascending',
    });
    expect(list.sort('staff').direction).toBeUndefined();
  });

  it('shows the largest first where that is what one looks for', () => {
    expect(list.sort('staff', 'descending').href).toContain('sort=-staff');
    expect(listAddress('/leaders', { sort: '-staff' }).sort('staff', 'descending').href).toBe(
      '/leaders?sort=staff',
    );
  });
});

describe('the page of a list', () => {
  it('is never one that does not exist', () => {
    expect(pageOf('9', 120, 50)).toBe(3);
    expect(pageOf('0', 120, 50)).toBe(1);
    expect(pageOf('-1', 120, 50)).toBe(1);
    expect(pageOf('x', 120, 50)).toBe(1);
    expect(pageOf('2', 0, 50)).toBe(1);
  });
});
