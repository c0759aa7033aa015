/** Names of files that every disk takes, whatever the city is called. */

// File systems count bytes: 255 on most, 143 where a disk is encrypted file by file. The rest of a name needs about
// forty.
const mostBytesOfCity = 100;

const unseen = /\p{Default_Ignorable_Code_Point}|\p{Cc}/gu;
// What Windows refuses, and what is a folder's mark elsewhere.
const refused = /[<>:"/\\|?*]/g;
// Windows gives these names to devices, with any extension.
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

const encoder = new TextEncoder();
const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The name of a city as a part of a file's name: whole letters, as many as fit. */
export function cityInFileName(city: string): string {
  let bytes = 0;
  let fitting = '';
  for (const { segment } of letters.segment(city)) {
    bytes += encoder.encode(segment).byteLength;
    if (bytes > mostBytesOfCity) return fitting.trimEnd();
    fitting += segment;
  }
  return fitting;
}

/** Without what some disk refuses, what nobody sees, and dots and blanks where systems drop them. */
export function safeFileName(name: string): string {
  const shown = name.normalize('NFC').replace(/\s+/gu, ' ').replace(unseen, '').replace(refused, '-');
  const [, stem = '', extension = ''] = /^(.*?)(\.\w{1,8})?$/su.exec(shown) ?? [];
  const plain = stem.replace(/^[. ]+|[. ]+$/g, '') || 'file';
  return `${plain.replace(device, '$&-')}${extension}`;
}
