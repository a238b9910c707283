/**
 * What is drawn must have room in the 500 MB that the program allows itself. The draws of the country, those of a municipality
 * on each thread and the course of all municipalities are held at once; 10 000 draws of 30 years take 410 MB, and 100 draws of
 * 357 municipalities in 30 years 330.
 */
const MOST_DRAW_YEARS = 300_000;
const MOST_PLACE_YEARS = 22_000;

/** Why so much cannot be drawn; undefined where it can. */
export function sayTooMuch(draws: number, years: number, municipalities: number): string | undefined {
  if (draws * years > MOST_DRAW_YEARS)
    return `${number(draws)} draws of ${years} years do not fit in memory: draws times years may be ${number(MOST_DRAW_YEARS)}. Ask for at most ${number(Math.floor(MOST_DRAW_YEARS / years))} draws, or ${Math.floor(MOST_DRAW_YEARS / draws)} years.`;
  if (municipalities * years > MOST_PLACE_YEARS)
    return `Draws of ${municipalities} municipalities in ${years} years do not fit in memory: municipalities times years may be ${number(MOST_PLACE_YEARS)}. Ask for at most ${Math.floor(MOST_PLACE_YEARS / municipalities)} years, name some municipalities with --municipality, or leave --draws out.`;
  return undefined;
}

const number = (n: number): string => n.toLocaleString('en');
