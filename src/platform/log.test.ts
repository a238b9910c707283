import { expect, it } from 'vitest';
import { jsonLog } from './log.ts';

const logged = (error: Error): string => {
  const lines: string[] = [];
  jsonLog((line) => lines.push(line)).error('it.failed', { error });
  return lines.join('');
};

it('keeps what a database error quotes out of the line, also when it runs over several lines', () => {
  const error = Object.assign(new Error('invalid input syntax for type uuid: "Kari\nØdegård\nsliten"'), {
    code: '22P02',
    detail: 'Key (email)=(kari@example.no) already exists.',
  });
  const line = logged(error);
  for (const written of ['Kari', 'Ødegård', 'sliten', 'kari@example.no']) expect(line).not.toContain(written);
  expect(line).toContain('invalid input syntax for type uuid');
  expect(line).toMatch(/"stack":\["at /);
});

it('keeps the same out of the cause', () => {
  const cause = Object.assign(new Error('value too long: "Kari"\nsliten'), { code: '22001' });
  const line = logged(new Error('The letter was not written', { cause }));
  expect(line).toContain('value too long');
  for (const written of ['Kari', 'sliten']) expect(line).not.toContain(written);
});

it('has nothing in the line that a terminal would obey, whatever an error quotes', () => {
  const line = logged(new Error('No such column: \u001B]0;owned\u0007 \u009B2J \u202E'));
  expect(line.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(JSON.parse(line)).toMatchObject({
    error: { message: 'No such column: \u001B]0;owned\u0007 \u009B2J \u202E' },
  });
});
