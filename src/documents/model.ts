import type { Locale } from '../kernel/locale.ts';

/** A piece of running text. Links lead to https, http or mailto addresses; others are shown as plain text. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly link?: string | undefined;
};

export type Text = readonly Run[];

export type ListItem = { readonly text: Text; readonly items?: Omit<ListBlock, 'kind'> | undefined };

export type Heading = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  /** "2.1"; set before the words, and in the list of contents. */
  readonly number?: string | undefined;
};

export type Paragraph = { readonly kind: 'paragraph'; readonly text: Text };

/** Items may hold lists of their own, which hold none. */
export type ListBlock = {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
};

/**
 * Money is given in whole øre and shown in kroner; its unit belongs in the header. A serial is a year or the number of a row, which is
 * written without a space in it. A date is given as 2027-04-15. A header may have soft hyphens where it can be divided.
 */
export type Column = {
  readonly header: string;
  readonly kind: 'text' | 'number' | 'money' | 'serial' | 'date';
  readonly align?: 'start' | 'center' | 'end' | undefined;
};

/** A number is written by the language of the document; a figure with other words around it is text. */
export type Cell = string | number | null;

export type TableBlock = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Which cell names its row, or false when none does; the first when nothing is said. */
  readonly nameColumn?: number | false | undefined;
  readonly total?: readonly Cell[] | undefined;
  /** Rows of other tables, where several stand below each other with columns of one width. */
  readonly alike?: readonly (readonly Cell[])[] | undefined;
  readonly note?: string | undefined;
  readonly source?: string | undefined;
};

/** A drawing made by the program. `alt` says in words what it shows; the figures themselves belong in a table. */
export type ChartBlock = {
  readonly kind: 'chart';
  /** A whole SVG element with width, height and colours of its own: no style sheet reaches it here. */
  readonly svg: string;
  readonly alt: string;
  readonly caption: string;
  readonly source?: string | undefined;
};

export type NoteBlock = {
  readonly kind: 'note';
  readonly tone: 'information' | 'attention' | 'decision';
  readonly heading?: string | undefined;
  readonly paragraphs: readonly Text[];
};

export type Definitions = {
  readonly kind: 'definitions';
  readonly items: readonly { readonly term: string; readonly text: Text }[];
};

export type PageBreak = { readonly kind: 'page-break' };

export type Signatures = {
  readonly kind: 'signatures';
  readonly lines: readonly { readonly name: string; readonly role: string }[];
};

/** Pages on their side, for what a wide table belongs with. They are turned only when a table here needs it and has more than a few rows. */
export type Landscape = { readonly kind: 'landscape'; readonly blocks: readonly FlowBlock[] };

/** What may stand on any page. */
export type FlowBlock =
  | Heading
  | Paragraph
  | ListBlock
  | TableBlock
  | ChartBlock
  | NoteBlock
  | Definitions
  | PageBreak
  | Signatures;

export type Block = FlowBlock | Landscape;

/**
 * A document that a municipality answers for, without a word of how it looks. Every string is data: whatever somebody
 * wrote is shown as it was written, and is never markup.
 */
export type OfficialDocument = {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly language: Locale;
  /** Whose document it is, as it is written at the top: "Gjøvik kommune". */
  readonly issuer: string;
  /** Version, date, status, responsible; shown below the title in this order. */
  readonly about: readonly { readonly label: string; readonly value: string }[];
  /** Which text this is: "Arbeidsutkast, revisjon 46". It stands at the foot of every page and among the properties of the file. */
  readonly edition?: string | undefined;
  readonly blocks: readonly Block[];
  /** With a list of contents the document also gets a front page. */
  readonly contents: boolean;
};

/** Text without emphasis, for those who have a string. */
export function plain(text: string): Text {
  return [{ text }];
}
