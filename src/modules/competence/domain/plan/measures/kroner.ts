import { ore, type Ore } from '../../../../../kernel/ore.ts';

/**
 * Kroner with at most two decimals, in whole øre, or undefined when it is no sum of money. Counted in digits, because 0.1 is
 * not exact in a double; whoever writes 12,- or 12 kr means 12.
 */
export function readKroner(text: string): Ore | undefined {
  const digits = text
    .replace(/[\s\u00a0\u202f]|kr\.?|,-$/gi, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  const [, sign, whole = '', part = ''] = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(digits) ?? [];
  if (whole === '') return undefined;
  const amount = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return ore(sign === '-' ? -amount : amount);
}

/** As it stands in a field: without spaces, and with øre only where there are any. */
export function kronerText(amount: Ore): string {
  const sign = amount < 0 ? '-' : '';
  const whole = Math.trunc(Math.abs(amount) / 100);
  const part = Math.abs(amount % 100);
  return sign + (part === 0 ? String(whole) : `${whole},${String(part).padStart(2, '0')}`);
}
