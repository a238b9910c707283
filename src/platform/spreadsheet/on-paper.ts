import type { Feature, Image, SheetOptions } from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** About as many signs as a sheet of A4 holds on a line: standing, and lying in the smallest letters that are read with ease. */
const STANDING = 95;
const LYING_AND_SMALL = 240;
const A4 = 9;

/** What the library calls so, and gives no name outside. */
type FileContent = Image['content'];

/**
 * How the sheets of a workbook come out of a printer, which the library has no options for: a wide table lies, none is parted across
 * unless it could not be read otherwise, and the rows that stay in sight on the screen stand on every page.
 */
export const onPaper: Feature<FileContent> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { columns = [] }) => {
          const width = columns.reduce((sum, one) => sum + (one.width ?? 0), 0);
          const orientation = width > STANDING ? 'landscape' : 'portrait';
          const fitToWidth = Math.max(1, Math.ceil(width / LYING_AND_SMALL));
          // As many pages down as it takes.
          const setup = { paperSize: A4, orientation, fitToWidth, fitToHeight: 0 };
          const isFitted = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
          return put(put(xml, isFitted, SHEET), getSelfClosingTagMarkup('pageSetup', setup), SHEET);
        },
      },
      'xl/workbook.xml': {
        transform: (xml, sheets) => xml.replace(/<definedNames *\/>/, () => titlesOf(sheets)),
      },
    },
  },
};

const SHEET = ['xl/worksheets/sheet{id}.xml', 'worksheet'] as const;

/** The order of the parts of a file is a part of the format. */
function put(xml: string, part: string, [file, whole]: typeof SHEET): string {
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    part,
    getOrderOfSiblings(file, whole) ?? [],
    whole,
  );
}

function titlesOf(sheets: readonly SheetOptions<FileContent>[]): string {
  const names = sheets.map(({ sheet = '', stickyRowsCount = 0 }, index) =>
    stickyRowsCount === 0
      ? ''
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">` +
        `${sanitizeTextContent(`'${sheet.replaceAll("'", "''")}'!$1:$${stickyRowsCount}`)}</definedName>`,
  );
  const all = names.join('');
  return all === '' ? '' : `<definedNames>${all}</definedNames>`;
}
