/**
 * A deck of slides with every text in its place and size: whoever draws it looks nothing up, works nothing out and
 * shortens nothing. Lengths are inches, sizes are points.
 */
import type { Text } from '@/lib/export/model/document';

/** From the upper corner where reading begins: the left one, or the right one where words run from right to left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** All of them in every theme: an office's own template brings its own colours. */
export type Tone = 'ink' | 'muted' | 'accent';

export interface Paragraph {
  readonly text: Text;
  readonly size: number;
  readonly tone?: Tone;
  readonly bullet?: true;
}

export interface TextPart {
  readonly kind: 'text';
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: 'top' | 'middle' | 'bottom';
  /** On a pale ground. */
  readonly panel?: true;
}

/** A paragraph each. */
export type Cell = readonly Text[];

export interface TablePart {
  readonly kind: 'table';
  readonly box: Box;
  /** What the table holds, for those who do not see it. */
  readonly alternative: string;
  /** Inches; together the width of the box. */
  readonly widths: readonly number[];
  readonly size: number;
  readonly head: readonly Text[];
  /** The first cell of each row names the row. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What is drawn of one area, in points from 0 to 100; undefined where there is nothing to draw. */
export interface ProfileColumn {
  readonly area: string;
  readonly low?: number;
  readonly high?: number;
  readonly point?: number;
  readonly evidenced?: number;
  readonly target?: number;
}

/** Names of the columns of the chart's own data sheet, and of its legend. */
export interface ProfileNames {
  readonly area: string;
  readonly low: string;
  readonly range: string;
  readonly point: string;
  readonly evidenced: string;
  readonly target: string;
}

/** The five areas as a native chart with its data, so that anyone can change it. */
export interface ProfilePart {
  readonly kind: 'profile';
  readonly box: Box;
  /** The whole chart in sentences, for those who do not see it. */
  readonly alternative: string;
  readonly names: ProfileNames;
  readonly columns: readonly ProfileColumn[];
  /** Beside the scale, lowest first, each over a quarter of it. */
  readonly stages: readonly string[];
}

export type SlidePart = TextPart | TablePart | ProfilePart;

export interface Slide {
  readonly layout: 'opening' | 'content';
  /** No two slides of a deck have the same. */
  readonly title: { readonly text: Text; readonly size: number };
  readonly parts: readonly SlidePart[];
  /** What the speaker reads: a paragraph each. */
  readonly notes: readonly string[];
}

export interface SlideDeck {
  /** For the window's title and the file's properties. */
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47 */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 8601 calendar date: the report's own, so that the same report gives the same bytes. */
  readonly date: string;
  /** At the foot of every slide: whose it is, and what and when. */
  readonly foot: { readonly office: Text; readonly report: Text; readonly size: number };
  /** Names of the layouts, as whoever adds a slide sees them. */
  readonly layouts: Readonly<Record<Slide['layout'], string>>;
  /** What the logo is, for those who do not see it. */
  readonly logoAlternative: string;
  readonly slides: readonly Slide[];
}
