/** What the making of an edition tells whoever runs it. */
import type { EditionOutcome, EditionRefusal } from '@/lib/data/make-edition';

export function editionWords(outcome: EditionOutcome): string {
  if (outcome.kind === 'refused') return ['No edition was made. Nothing was published, and nothing was changed.', ...outcome.reasons.map((reason) => `- ${reasonWords(reason)}`)].join('\n');
  const { number, date, checksum } = outcome.edition;
  const what = outcome.kind === 'built' ? `Edition ${number} of ${date} was made.` : `Edition ${number} of ${date} was made before. Nothing was done.`;
  return `${what}\nSHA-256 ${checksum}`;
}

function reasonWords(reason: EditionRefusal): string {
  switch (reason.kind) {
    case 'too-few':
      return `Fewer than ${reason.needed} cities contribute: no group would be large enough to be published.`;
    case 'too-few-new':
      return `Fewer than ${reason.needed} contributions are new since the latest edition: the difference could give one of them away.`;
    case 'not-a-date':
      return 'This is no day of the calendar. Write it as in 2027-03-31.';
    case 'not-later':
      return `An edition must be later than the latest, which is of ${reason.latest}.`;
    case 'other-instrument':
      return `The earlier editions are of version ${reason.version} of the questionnaire.`;
    case 'in-the-future':
      return `The day has not come yet: today is ${reason.today} by universal time.`;
    case 'made-elsewhere':
      return 'Another process is making an edition, or has just made one.';
    case 'attack-narrows':
      return `From this edition and the earlier ones a reader could find out ${reason.narrowed} answers. This is a fault of the program: report it.`;
  }
}
