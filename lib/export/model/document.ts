/**
 * A document that can be read from beginning to end, as PDF and as DOCX: words, tables and charts in order. Whoever
 * draws it looks nothing up and works nothing out.
 */

/** A stretch of text; `own` marks what somebody typed, which may hold any character and run in any direction. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly own?: true;
  /** An https address, or `#id` of a heading in the same document. */
  readonly link?: string;
}

export type Text = readonly Run[];

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: Text; readonly id?: string }
  /** `lead` is larger, `note` smaller. */
  | { readonly kind: 'paragraph'; readonly text: Text; readonly tone?: 'lead' | 'note' }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  | TableBlock
  | StripsBlock
  /** Somebody's own words, shown as such: line breaks are theirs. */
  | { readonly kind: 'quotation'; readonly source: Text; readonly text: string }
  /** Blocks that belong together and are kept on one page where they fit. */
  | GroupBlock
  | { readonly kind: 'page-break' };

export interface GroupBlock {
  readonly kind: 'group';
  readonly blocks: readonly Block[];
  /** To be cut out, two to a page: a frame of one size, with a line to write on after each of these words. */
  readonly card?: readonly string[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: Text;
  readonly columns: readonly Column[];
  /** The first cell of each row names the row. */
  readonly rows: readonly (readonly Text[])[];
}

export interface Column {
  readonly title: Text;
  /** Relative width. */
  readonly width: number;
  readonly align: 'start' | 'end';
}

/** Ranges on a line from 0 to 100, one under another, with the table of the same numbers after it. */
export interface StripsBlock {
  readonly kind: 'strips';
  readonly caption: Text;
  /** The whole chart in a sentence or two, for those who do not see it. */
  readonly alternative: string;
  readonly scale: readonly StripTick[];
  /** What the stretches between two marks of the scale are called, from the lowest. */
  readonly stages?: readonly string[];
  readonly legend: readonly LegendEntry[];
  readonly strips: readonly Strip[];
}

export interface StripTick {
  readonly at: number;
  readonly label: string;
}

export interface LegendEntry {
  readonly mark: 'range' | 'point' | 'weights' | 'evidenced' | 'target';
  readonly label: string;
}

/** All positions in points from 0 to 100. Neither `range` nor `dots`: nothing applies, and only the label is drawn. */
export interface Strip {
  readonly label: string;
  readonly range?: { readonly low: number; readonly high: number };
  readonly point?: number;
  /** How far the point moves under other weights, where that is shown. */
  readonly weights?: { readonly low: number; readonly high: number };
  readonly evidenced?: number;
  readonly target?: number;
  /** In place of a range: a dot for each who chose this, of so many as fill the line. */
  readonly dots?: { readonly count: number; readonly of: number };
  /** The range in words, drawn beside the strip. */
  readonly reading: string;
}

/** What stands on the first page. */
export interface Cover {
  readonly kicker: string;
  readonly title: Text;
  readonly lines: readonly Text[];
}

export interface TextDocument {
  /** For the window's title and the file's properties. */
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 8601 calendar date: the report's own, so that the same report gives the same bytes. */
  readonly date: string;
  readonly author: string;
  /** Absent: the document begins with its first block. */
  readonly cover?: Cover;
  /** The title above the list of contents; absent: no such list. */
  readonly contents?: string;
  readonly blocks: readonly Block[];
  /** Meant for one page: drawn a little smaller where it would just not fit. */
  readonly onePage?: true;
  /** At the foot of every page, before the page's number; `pageOf` has the two placeholders `{page}` and `{pages}`. */
  readonly foot: string;
  readonly pageOf: string;
}
