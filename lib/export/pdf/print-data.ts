/** What the template is given: see template.typ and settings.typ. Every text in it is one that the fonts can show. */

import type { Direction } from '@/lib/export/text/split-directions';

/** Words in another language than the document's, or in letters that are small beside the others. */
export interface PrintWords {
  readonly words: string;
  /** ISO 639 */
  readonly lang?: string;
  readonly larger?: true;
}

export type PrintPiece = string | readonly (string | PrintWords)[];

export interface PrintRun {
  /** Each line in the pieces between which it may end, beside its spaces. */
  readonly lines: readonly (readonly PrintPiece[])[];
  readonly strong?: true;
  /** Ordered by itself, whatever stands around it. */
  readonly isolated?: true;
  /** An https address. */
  readonly url?: string;
  /** The label of a heading in this document. */
  readonly target?: string;
}

/** Text that is nothing but text is a string. */
export type PrintText = readonly (string | PrintRun)[];

export type PrintBlock =
  | { readonly kind: 'contents'; readonly title: string }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: PrintText;
      readonly label?: string;
      readonly long?: true;
    }
  | {
      readonly kind: 'paragraph';
      readonly text: PrintText;
      readonly direction: Direction;
      readonly tone?: 'lead' | 'note';
      readonly sticky?: true;
    }
  /** Items that run in one direction; `start` is the number of the first. */
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly direction: Direction;
      readonly start: number;
      readonly items: readonly PrintText[];
    }
  | PrintTable
  | PrintStrips
  | { readonly kind: 'quotation'; readonly source: PrintText; readonly parts: readonly PrintPart[] }
  | { readonly kind: 'group'; readonly blocks: readonly PrintBlock[]; readonly whole: boolean; readonly sticky?: true }
  | { readonly kind: 'card'; readonly blocks: readonly PrintBlock[]; readonly fields: readonly string[] }
  | { readonly kind: 'page-break' };

/** Lines that run in one direction. */
export interface PrintPart {
  readonly direction: Direction;
  readonly text: PrintText;
}

export interface PrintTable {
  readonly kind: 'table';
  readonly caption: PrintText;
  readonly columns: readonly { readonly title: PrintText; readonly width: number; readonly align: 'start' | 'end' }[];
  readonly rows: readonly PrintRow[];
  /** Whether a page may end within the table. */
  readonly breakable: boolean;
}

export interface PrintRow {
  readonly cells: readonly PrintPart[];
  /** Whether a page may end within the row. */
  readonly breakable: boolean;
}

export interface PrintStrips {
  readonly kind: 'strips';
  readonly caption: PrintText;
  readonly alternative: string;
  readonly breakable: boolean;
  readonly scale: readonly { readonly at: number; readonly label: string }[];
  readonly stages: readonly string[];
  readonly legend: readonly { readonly mark: string; readonly label: string }[];
  readonly strips: readonly PrintStrip[];
}

export interface PrintStrip {
  readonly label: PrintText;
  readonly reading: PrintText;
  readonly range?: { readonly low: number; readonly high: number };
  readonly dots?: { readonly count: number; readonly of: number };
  readonly point?: number;
  readonly weights?: { readonly low: number; readonly high: number };
  readonly evidenced?: number;
  readonly target?: number;
}

/** What everything drawn depends on; apart from the words, because whatever reads it is drawn anew when it changes. */
export interface PrintSettings {
  readonly lang: string;
  readonly region: string | null;
  readonly script: string | null;
  readonly direction: Direction;
  readonly fonts: readonly string[];
  /** The same for headings and the title of the cover. */
  readonly titleFonts: readonly string[];
  /** Of the usual sizes. */
  readonly scale: number;
  /** Between two lines, in em. */
  readonly leading: number;
  /** `#rrggbb` */
  readonly accent: string;
  readonly foot: PrintText;
  /** The words around the numbers, and in their places `page` and `pages`. */
  readonly pageOf: readonly ('page' | 'pages' | readonly [words: string])[];
}

export interface PrintDocument {
  readonly title: string;
  readonly author: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly office?: PrintText;
  /** Width and height in millimetres. */
  readonly logo?: { readonly path: string; readonly width: number; readonly height: number };
  /** The size of the title in points. */
  readonly cover?: {
    readonly kicker: PrintText;
    readonly title: PrintText;
    readonly size: number;
    readonly lines: readonly PrintText[];
  };
  readonly blocks: readonly PrintBlock[];
}

/** The files that the template reads: each as JSON, under its name. */
export type PrintFiles = Readonly<Record<'document.json' | 'settings.json', string>>;
