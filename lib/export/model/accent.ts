/** Which colours can carry an office's documents: white text on them, and text in them on white. */

const accentPattern = /^#?([0-9a-f]{6})$/i;

/** WCAG 2.2, success criterion 1.4.3: contrast of text of ordinary size. */
export const leastContrast = 4.5;

/** `#rrggbb` in lower case; the sign may be left out. Undefined where it is no such colour. */
export function readAccent(text: string): string | undefined {
  const digits = accentPattern.exec(text.trim())?.[1];
  return digits === undefined ? undefined : `#${digits.toLowerCase()}`;
}

/**
 * Contrast with white, from 1 to 21.
 *
 * @param accent `#rrggbb`
 * @see WCAG 2.2, definitions of contrast ratio and of relative luminance
 * @example contrastWithWhite('#767676') // 4.54
 */
export function contrastWithWhite(accent: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(accent).map(linear);
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/**
 * The lightest colour of the same hue that has contrast enough with white; the colour itself where it has.
 *
 * @example darkenedToPass('#ff0000') // '#ee0000'
 */
export function darkenedToPass(accent: string): string {
  const channels = channelsOf(accent);
  const candidates = Array.from({ length: 256 }, (_, step) =>
    step === 0 ? accent : colourOf(channels.map((channel) => Math.floor((channel * (255 - step)) / 255))),
  );
  return candidates.find((candidate) => contrastWithWhite(candidate) >= leastContrast) ?? '#000000';
}

function channelsOf(accent: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(accent.slice(start, start + 2), 16));
}

function colourOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
