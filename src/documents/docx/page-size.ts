/** A4 and its margins, in twentieths of a point. */
export type PageSize = {
  readonly name: 'portrait' | 'landscape';
  readonly width: number;
  readonly height: number;
};

export const PORTRAIT: PageSize = { name: 'portrait', width: 11_906, height: 16_838 };
export const LANDSCAPE: PageSize = { name: 'landscape', width: 16_838, height: 11_906 };
export const MARGIN = { top: 1_531, bottom: 1_361, left: 1_474, right: 1_474, header: 680, footer: 624 };

export const TEXT_WIDTH = (page: PageSize): number => page.width - MARGIN.left - MARGIN.right;
/** The same in the points of a screen, 96 to the inch, as pictures are measured. */
export const TEXT_PIXELS = (page: PageSize): number => Math.floor(TEXT_WIDTH(page) / 15);
