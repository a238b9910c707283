import pg from 'pg';

/** How PostgreSQL's types read in the program: a day stays a day, and whole numbers stay numbers. */
export function readTypes(): pg.CustomTypesConfig {
  const own: Record<number, (text: string) => unknown> = {
    [pg.types.builtins.DATE]: (text) => text,
    [pg.types.builtins.TIME]: (text) => text.slice(0, 5),
    [pg.types.builtins.INT8]: wholeNumber,
    [pg.types.builtins.NUMERIC]: Number,
  };
  return {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      own[oid] ?? pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
  };
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`Too large for a number: ${text}`);
  return value;
}
