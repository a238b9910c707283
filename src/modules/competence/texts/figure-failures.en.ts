import { formatFileSize, formatNumber } from '../../../web/format.ts';
import { staffListTexts } from '../../organisation/index.ts';
import { inUse } from '../domain/figures/borders.ts';
import { FIRST_YEAR, LAST_YEAR, MOST_FIGURE } from '../domain/figures/cells.ts';
import { MOST_OF_AN_AGE } from '../domain/figures/population.ts';
import type { FigureFailureTexts } from './figure-failures.nb.ts';

const number = (value: number): string => formatNumber(value, 'en');

export const figureFailuresEn: FigureFailureTexts = {
  nothing: {
    import: 'Nothing has been imported.',
    fetch: 'Nothing has been imported.',
    projection: 'Nothing has been projected.',
  },
  again: {
    import: 'Correct the file and import it again.',
    fetch:
      'The fault is in the table. Import the figures from a file, or fetch them again when the table has been corrected.',
    projection: 'Correct the file and run the command again.',
  },
  rightFile: {
    import: 'Check that it is the right file, and that you chose the right kind of figures.',
    fetch: 'Check that it is the right table.',
    projection: 'The file must have kommunenr, kjonn, aar and a column for each age from a0 to a105.',
  },
  fileUnreadable: (file, why, nothing) => `Cannot read ${file}. ${why} ${nothing}`,
  layoutUnknown: (file, columns, rightFile, nothing) =>
    `${file} has no columns that we know for figures of this kind. Its columns are: ${columns}. ${rightFile} ${nothing}`,
  columnsMissing: (file, columns, count, again) =>
    `${file} lacks the ${count === 1 ? 'column' : 'columns'} ${columns}. Without ${count === 1 ? 'it' : 'them'} something would be left out. ${again}`,
  columnsTwice: (file, columns, again) =>
    `${file} has more than one column with the name ${columns}, and we cannot know which one counts. ${again}`,
  agesBeyond: (file, columns, again) =>
    `${file} has columns for ages above 105: ${columns}. Everybody aged 105 and above must be counted together in a105. ${again}`,
  noFigures: (file, again) =>
    `${file} has rows, but no figures in them. Empty cells are figures that are not published. ${again}`,
  rowsWrong: (file, count, again) =>
    `${file} has ${count === 1 ? 'one error' : `${number(count)} errors`}. ${again}`,
  place: (row, column) => {
    const where = /^\d+$/.test(column) ? `column ${column}` : column;
    return row === 0 ? where : `Row ${row}, ${where}`;
  },
  quote: (found) => `“${found}”`,
  alike: (count) => `… and ${number(count)} more with the same error`,
  others: (count) => `… and ${number(count)} other errors`,
  regionsUnknown: (codes, nothing) =>
    `These municipalities are not in the register: ${codes}. If a number is mistyped, correct it. If the municipality is new, bring the register up to date first (“lederloft import reference”). ${nothing}`,
  wouldLose: (count, regions) =>
    `${number(count)} rows in force are not in the new figures (${regions}). Nothing has changed. Use --replace if the new figures should stand all the same.`,
  unreachable: (url) =>
    `Cannot reach Statistics Norway (${url}). Try again later, or import the figures from a file.`,
  tooSlow: (url, seconds) =>
    `Statistics Norway did not answer within ${seconds} seconds (${url}). Try again later.`,
  busy: (url) => `Statistics Norway takes no more queries right now (${url}). Go on in some minutes.`,
  refused: (url, status) => `Statistics Norway answered with error ${status} (${url}). Try again later.`,
  unintelligible: (url) =>
    `The answer from ${url} is not statistics in the JSON-stat format. Check the address.`,
  tableUnknown: (table) => `Statistics Norway has no table ${table}. Check the number.`,
  tableChanged: (table, missing, has) =>
    `Table ${table} does not have ${missing}. It has ${has}. The table has changed, or it is another table. Import the figures from a file meanwhile.`,
  codesUnknown: (table, variable, codes) =>
    `Table ${table} does not have these values of ${variable}: ${codes}. Bring the register of municipalities up to date (“lederloft import reference”), and fetch again.`,
  nothingTold: (table) =>
    `Table ${table} had no figures for what we asked about. Check that it is the right table.`,
  noMunicipalities:
    'There are no municipalities in the register. Bring it up to date first (“lederloft import reference”).',
  running: 'These figures are being fetched already. Wait until that is finished, or stop it.',
  wrong: {
    missing: (it) =>
      it.row === 0
        ? 'The table has no figure here. The source may have kept it back.'
        : 'The cell is empty. Fill it in, and write 0 where there is nobody.',
    'not-a-region': ({ column }) => {
      if (column === 'regionkode')
        return 'This is not a region that we know. Write four digits for a municipality, EAK or EAKUO for the country, or EKG and two digits.';
      if (column === 'region')
        return 'This is not a region that we know. Write four digits for a municipality, two for a county or 0 for the country.';
      return 'This is not a municipality number. It has four digits, such as 0301. Spreadsheets may take away a zero in front.';
    },
    'not-a-year': () => `This is not a year. Write four digits, from ${FIRST_YEAR} to ${LAST_YEAR}.`,
    'not-a-sex': () => 'The sex must be M for men or K for women.',
    'not-a-number': () =>
      'This is not a number. Write it with digits, without spaces, units or thousands separators.',
    negative: () => 'The figure cannot be below zero. Look it up at the source.',
    'not-whole': () =>
      'People are counted in whole numbers. Take the sign away if it separates thousands. Figures with decimals are not people who were counted.',
    'too-large': () => `The figure is too large. It must be below ${number(MOST_FIGURE)}.`,
    'too-many-cells': () =>
      'The row has more cells than there are column names. Either a name is missing, or a comma, as in 12,5, was taken for a delimiter and has moved the rest of the row. Write the name, or save the file as XLSX.',
    'not-an-indicator': () =>
      'We do not use this key figure. Write its name as in table 12209 of Statistics Norway, or remove the row.',
    'not-an-alternative': () =>
      'This is not an alternative. It is written with three or four of the signs L, M, H, K and 0, such as MMMM.',
    'age-not-covered': () =>
      'No age group begins at this age, so some would be left out. The groups must follow each other from a0, and the last must be open, such as a90p.',
    'group-backwards': () =>
      'The age group ends before it begins. Write the youngest age first, such as a16_19.',
    'told-twice': ({ earlier }) =>
      `Row ${earlier ?? '–'} already tells of the same. Only one row can count, so remove the one that is wrong.`,
    'sex-missing': () =>
      'The row of the other sex is missing. Each municipality must have a row for M and one for K each year. Add the one that is missing.',
    'year-missing': () =>
      'A year between two others is missing. Add the rows of that year, or remove all the years before it.',
    'year-to-come': () =>
      'The year has not begun, so nobody can have been counted. Figures that are expected are imported as published projections.',
    'no-municipality': ({ found }) =>
      found.startsWith('99')
        ? 'By 9999 Statistics Norway means that the municipality is not stated (uoppgitt). Remove the row, for these people live in no place.'
        : 'No municipality has had this number. The first two digits are the county, and figures of counties and of the whole country may not stand among those of municipalities. Correct the number, or remove the row.',
    'code-ended': ({ found }) =>
      `This number went out of use after ${inUse(found.slice(0, 4))?.to ?? '–'}. Use the number that the municipality was given, or remove the row if its people stand there too.`,
    'other-borders': () =>
      'This municipality belongs to other borders than most in the same year, so people are counted twice or missing. Use one division into municipalities for each year.',
    'too-many-of-an-age': () =>
      `There are not so many of one age and sex. The figure may not be above ${number(MOST_OF_AN_AGE)}.`,
    nobody: () =>
      'Nobody lives in the municipality in this year. Statistics Norway writes 0 for municipalities that did not exist. Then remove the rows.',
    'sum-differs': () =>
      'The total in i_alt is not the sum of the age groups. Look up at the source which of them is wrong.',
  },
  unreadable: {
    'file-not-found': () => 'There is no file with this name. Check the name and the folder.',
    'empty-file': () => 'The file is empty. Get it from the source again.',
    'file-too-large': (it) =>
      `The file is larger than ${formatFileSize(it.limitBytes, 'en')}. Remove years and columns that are not needed.`,
    'not-a-table': (it) =>
      `${it.found === 'unknown' ? 'We cannot see what kind of file this is' : `The file is ${staffListTexts.en.found[it.found]}`}. We read XLSX and CSV, so save the figures in one of those formats.`,
    'old-excel': () =>
      'The file is in the old Excel format (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).',
    'password-protected': () =>
      'The file is locked with a password. Remove the password in Excel and save the file again.',
    damaged: () => 'The file is damaged or was not fully transferred. Get it from the source again.',
    'unpacks-too-large': () =>
      'The file unpacks to far more than a table of figures can be, so we stopped. Save the figures as CSV.',
    'forbidden-content': () =>
      'The file has content that a spreadsheet should not have, so we stopped. Save the figures as CSV.',
    'empty-sheet': () => 'None of the sheets in the file has any content. Check that it is the right file.',
    'no-header-row': (it) =>
      `We find no row with column names among the first ${it.looked}. Write the names at the top, such as kommunenr and aar.`,
    'no-rows': (it) =>
      `The column names are in row ${it.headerRow}, but there are no rows below them. Get the file from the source again.`,
    'too-many-columns': (it) =>
      `The table has more than ${it.limit} columns. Remove those that are not needed.`,
    'too-many-rows': (it) =>
      `The table has more than ${number(it.limit)} rows. Remove years that are not needed.`,
    'too-many-cells': (it) =>
      `The sheet has more than ${number(it.limit)} cells. Remove columns and sheets that are not needed.`,
    'too-many-merged-cells': () =>
      'The sheet has too many merged cells. Save the figures as a plain table, without layout for printing.',
    'quote-not-closed': (it) =>
      `A quotation mark opens in row ${it.row} and never closes. Correct it, or save the file as XLSX.`,
    'row-too-long': (it) =>
      `Row ${it.row} is too long. The usual cause is a quotation mark that does not close. Correct it, or save the file as XLSX.`,
  },
};
