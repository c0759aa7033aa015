/** The page that every slide shares, in inches: thirteen and a third by seven and a half. */
import type { Box } from './slide-deck';

export const pageWidth = 13.333;
export const pageHeight = 7.5;

/** Kept free at either side. */
export const margin = 0.65;
export const bodyWidth = pageWidth - 2 * margin;

export const titleBox: Box = { x: margin, y: 0.42, w: 10.2, h: 0.95 };
export const logoBox: Box = { x: pageWidth - margin - 1.6, y: 0.45, w: 1.6, h: 0.8 };
export const body: Box = { x: margin, y: 1.6, w: bodyWidth, h: 5.1 };

export const officeBox: Box = { x: margin, y: 6.98, w: 4.6, h: 0.3 };
export const reportBox: Box = { x: 5.4, y: 6.98, w: 6.3, h: 0.3 };
export const pageNumberBox: Box = { x: 12.0, y: 6.98, w: 0.68, h: 0.3 };

export const openingTitleBox: Box = { x: 1.2, y: 2.45, w: 11.2, h: 1.7 };
export const openingLogoBox: Box = { x: 1.2, y: 0.45, w: 2.8, h: 1.1 };

/** Beside the chart of the profile, for the names of the stages. */
export const stagesWidth = 1.35;

/** Points between a panel's edge and its words. */
export const panelInset = 9;

/** Of titles that are short enough. */
export const titleSizes = { opening: 44, content: 28 } as const;
