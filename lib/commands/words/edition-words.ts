/** What the making of an edition tells whoever runs it. */
import type { EditionOutcome, EditionObstacle } from '@/lib/data/pool/make-edition';

export function editionWords(outcome: EditionOutcome): string {
  if (outcome.kind === 'refused')
    return [
      'No edition was made. Nothing was published, and nothing was changed.',
      ...outcome.reasons.map((reason) => `- ${reasonWords(reason)}`),
    ].join('\n');
  const { instrumentVersion, number, date, checksum } = outcome.edition;
  const name = `Edition ${number} of ${date}, of version ${instrumentVersion} of the questionnaire,`;
  const what = outcome.kind === 'built' ? `${name} was made.` : `${name} was made before. Nothing was done.`;
  return `${what}\nSHA-256 ${checksum}`;
}

type Words = {
  readonly [Kind in EditionObstacle['kind']]: (reason: Extract<EditionObstacle, { readonly kind: Kind }>) => string;
};

const reasons: Words = {
  'too-few': ({ needed }) => `Fewer than ${needed} cities contribute: no group would be large enough to be published.`,
  'one-source': ({ needed }) =>
    `Without the cities that came from one other installation there are fewer than ${needed}. That installation may ` +
    'publish them too, and two editions of the same cities tell more than one. Take in more cities, given here or ' +
    'from elsewhere.',
  'too-few-new': ({ needed }) => `Fewer than ${needed} contributions are new since the latest edition.`,
  'not-a-date': () => 'This is no day of the calendar. Write it as in 2027-03-31.',
  'not-later': ({ latest }) => `An edition must be later than the latest of its version, which is of ${latest}.`,
  'unknown-version': ({ version }) => `There is no version ${version} of the questionnaire here.`,
  'day-taken': ({ version }) =>
    `There is an edition of this day already, of version ${version} of the questionnaire. Choose another day.`,
  'in-the-future': ({ today }) => `The day has not come yet: today is ${today} by universal time.`,
  'made-elsewhere': () => 'Another process is making an edition, or has just made one.',
  'attack-finds': ({ certain }) =>
    `From this edition a reader could be certain of ${certain} ${certain === 1 ? 'answer' : 'answers'}. ` +
    'This is a fault of the program: report it.',
};

function reasonWords<Kind extends EditionObstacle['kind']>(
  reason: Extract<EditionObstacle, { readonly kind: Kind }>,
): string {
  return reasons[reason.kind](reason);
}
