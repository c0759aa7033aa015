/** The colours of the deck, all of them in its theme: whoever puts it into another template gets that one's. */
import { usualAccent, type Office } from '@/lib/export/model/office';

const evidence = '4a7052';
const target = '93390f';

function colour(name: string, value: string): string {
  return `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
}

function colourScheme(accent: string): string {
  const colours: readonly (readonly [string, string])[] = [
    ['dk1', '1d2328'],
    ['lt1', 'ffffff'],
    ['dk2', '4b555d'],
    ['lt2', 'eef2f4'],
    ['accent1', accent],
    ['accent2', evidence],
    ['accent3', target],
    ['accent4', 'c5ccd1'],
    ['accent5', '4b555d'],
    ['accent6', '8a949b'],
    ['hlink', accent],
    ['folHlink', accent],
  ];
  return colours.map(([name, value]) => colour(name, value)).join('');
}

/** The theme with the office's accent in it. */
export function themeXml(theme: string, { accent = usualAccent }: Office): string {
  const colours = colourScheme(accent.replace('#', ''));
  return theme.replace(
    /<a:clrScheme name="[^"]*">.*?<\/a:clrScheme>/su,
    `<a:clrScheme name="Chancery">${colours}</a:clrScheme>`,
  );
}
