/** A figure as it stands in a field: with a comma, and nothing where it is not told. */
export function figureText(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

export function figureFrom(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text.replace(',', '.'));
}
