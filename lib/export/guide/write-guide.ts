/** How to lead a workshop, from the invitation to the year after: what the page shows and the file prints. */
import type { Words } from '@/lib/i18n/catalogue/words';
import type { Block, TextDocument } from '@/lib/export/model/document';
import { entry, heading, list, paragraph } from '@/lib/export/write/blocks/blocks';
import { plain } from '@/lib/export/write/blocks/phrase';
import { agendaPart } from './agenda-part';
import { guideFrame } from './guide-frame';

export function writeGuide(words: Words): TextDocument {
  return {
    ...guideFrame(words, 'guide'),
    cover: {
      kicker: words.t('guide.kind'),
      title: plain(words.t('guide.title')),
      lines: [plain(words.t('guide.pageLead'))],
    },
    contents: words.t('guide.contents'),
    blocks: guideBlocks(words),
  };
}

/** Parts with headings of level 1, each with an id. */
export function guideBlocks(words: Words): readonly Block[] {
  return [
    ...part(words, 'why', [paragraph(words.t('guide.why.lead')), ...entries(words, 'why.items', whyItems)]),
    ...part(words, 'before', beforeBlocks(words)),
    ...part(words, 'agenda90', agendaPart(words, 'agenda90')),
    ...part(words, 'agendaHalf', agendaPart(words, 'agendaHalf')),
    ...part(words, 'run', titled(words, 'run.steps', { items: runSteps, ordered: true })),
    ...part(words, 'paper', [
      paragraph(words.t('guide.paper.lead')),
      ...list(
        paperSteps.map((step) => words.t(`guide.paper.steps.${step}`)),
        { ordered: true },
      ),
    ]),
    ...part(words, 'trouble', titled(words, 'trouble.items', { items: troubles, ordered: false })),
    ...part(words, 'after', entries(words, 'after.items', afterItems)),
  ];
}

const whyItems = ['blind', 'reveal', 'discuss', 'decide'] as const;
const before = {
  weeks: ['purpose', 'people', 'workshop', 'second'],
  week: ['setup', 'anonymity', 'departments', 'keeping', 'reader', 'print'],
  hour: ['open', 'join', 'paper'],
} as const;
const runSteps = [
  'welcome',
  'join',
  'vote',
  'reveal',
  'order',
  'talk',
  'second',
  'decide',
  'minority',
  'close',
] as const;
const paperSteps = ['cards', 'vote', 'collect', 'small', 'order', 'second', 'decide', 'enter'] as const;
const troubles = ['network', 'laptop', 'screen', 'silence', 'rank', 'quarrel', 'time', 'few', 'wrong'] as const;
const afterItems = ['record', 'send', 'find', 'answers', 'votes', 'gap', 'again'] as const;

function part(words: Words, id: string, blocks: readonly Block[]): readonly Block[] {
  return [heading(words.t(`guide.${id}.title`), { level: 1, id }), ...blocks];
}

function beforeBlocks(words: Words): readonly Block[] {
  return Object.entries(before).flatMap(([when, items]) => [
    heading(words.t(`guide.before.${when}`), { level: 2 }),
    ...list(items.map((item) => words.t(`guide.before.${when}Items.${item}`))),
  ]);
}

function entries(words: Words, place: string, items: readonly string[]): readonly Block[] {
  return list(items.map((item) => words.t(`guide.${place}.${item}`)));
}

function titled(
  words: Words,
  place: string,
  { items, ordered }: { readonly items: readonly string[]; readonly ordered: boolean },
): readonly Block[] {
  return list(
    items.map((item) => entry(words.t(`guide.${place}.${item}.title`), words.t(`guide.${place}.${item}.text`))),
    { ordered },
  );
}
