/** The page, in twentieths of a point: A4, which prints on Letter with a little less air. */
const size = { width: 11906, height: 16838 } as const;
const margin = { top: 1304, bottom: 1304, left: 1247, right: 1247, header: 624, footer: 624 } as const;

export const page = { size, margin } as const;

export const textWidth = size.width - margin.left - margin.right;

/** The same in pixels at 96 to the inch, as pictures are measured. */
export const textPixels = Math.floor(textWidth / 15);
