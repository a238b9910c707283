import { describe, expect, it } from 'vitest';
import { fitIn } from './fit-in.ts';

describe('what is pasted into a text', () => {
  it('goes into the sentence when it is a few words', () => {
    expect(fitIn('flere sykepleiere', 'Vi trenger ', ' snart.')).toBe('flere sykepleiere');
  });

  it('has room around it when it has lines of its own', () => {
    expect(fitIn('# Mål\n\nNok folk.', 'Før.', 'Etter.')).toBe('\n\n# Mål\n\nNok folk.\n\n');
    expect(fitIn('- ett', 'Før.\n', '\n\nEtter.')).toBe('\n- ett');
  });

  it('has no empty lines at the ends of the text', () => {
    expect(fitIn('# Mål', '', '')).toBe('# Mål');
    expect(fitIn('- ett\n- to', '\n', '  \n')).toBe('- ett\n- to');
  });
});
