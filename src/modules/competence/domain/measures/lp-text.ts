import type { Column, MeasuresModel, Row } from './model.ts';

/** Lines of an LP file may not be without end. */
const TERMS_ON_A_LINE = 8;

/** The program in CPLEX LP format, which every solver reads: anybody can put the question to another one. */
export function writeLp({ columns, rows }: MeasuresModel): string {
  const names = columns.map(({ name }) => name);
  const whole = columns.filter((one) => one.whole);
  return [
    'Minimize',
    ` cost: ${sumOf(
      columns.map(({ cost }) => cost),
      names,
    )}`,
    'Subject To',
    ...rows.flatMap((row) => writeRow(row, names)),
    'Bounds',
    ...columns.map(writeBounds),
    ...(whole.length > 0 ? ['General', ...whole.map(({ name }) => ` ${name}`)] : []),
    'End',
    '',
  ].join('\n');
}

function writeRow({ name, lower, upper, columns, values }: Row, names: readonly string[]): readonly string[] {
  // A row of nothing holds by itself, and the format has no way to write it.
  if (columns.length === 0) return [];
  const sum = sumOf(
    values,
    columns.map((one) => names[one]!),
  );
  if (lower === upper) return [` ${name}: ${sum} = ${lower}`];
  return [
    ...(lower === -Infinity ? [] : [` ${name}${upper === Infinity ? '' : '_low'}: ${sum} >= ${lower}`]),
    ...(upper === Infinity ? [] : [` ${name}: ${sum} <= ${upper}`]),
  ];
}

function writeBounds({ name, lower, upper }: Column): string {
  return upper === Infinity ? ` ${name} >= ${lower}` : ` ${lower} <= ${name} <= ${upper}`;
}

function sumOf(values: readonly number[], names: readonly string[]): string {
  const terms = values.map((value, i) => `${value < 0 ? '-' : '+'} ${Math.abs(value)} ${names[i]!}`);
  const lines: string[] = [];
  for (let i = 0; i < terms.length; i += TERMS_ON_A_LINE)
    lines.push(terms.slice(i, i + TERMS_ON_A_LINE).join(' '));
  return lines.join('\n  ');
}
