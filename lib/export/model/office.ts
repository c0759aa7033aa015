/** How the office presents itself on what leaves the building. */

export interface Office {
  readonly name?: string;
  /** `#rrggbb`, lower case; dark enough for white text and for text on white. */
  readonly accent?: string;
  /**
   * IANA name; by its clocks the days of the office begin and end. The usual one of the country where it is not given.
   */
  readonly timeZone?: string;
  readonly logo?: Logo;
}

export interface Logo {
  readonly type: 'image/png' | 'image/jpeg';
  readonly base64: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** What every document looks like where the office has chosen nothing: the accent of the pages. */
export const usualAccent = '#14506e';
