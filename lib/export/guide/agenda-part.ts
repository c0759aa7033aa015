import type { Words } from '@/lib/i18n/catalogue/words';
import { type AgendaTemplate, agendaTemplates, timeAgenda } from '@/lib/workshop/model/agenda';
import type { Block } from '@/lib/export/model/document';
import { paragraph, table } from '@/lib/export/write/blocks/blocks';

const templates = { agenda90: 'ninety-minutes', agendaHalf: 'half-day' } as const satisfies Record<
  string,
  AgendaTemplate
>;

/** Only so that the clock shows how the time passes. */
const exampleStart = '09:30';

/** The template that the console offers, with its times. */
export function agendaPart(words: Words, which: keyof typeof templates): readonly Block[] {
  const items = agendaTemplates[templates[which]].map(({ part, minutes }) => ({
    title: words.t(`guide.agenda.parts.${part}`),
    minutes,
  }));
  const timed = timeAgenda(items, exampleStart);
  return [
    paragraph(words.t(`guide.${which}.lead`)),
    table({
      caption: words.t(`guide.${which}.caption`),
      columns: [
        [words.t('guide.agenda.from'), 2],
        [words.t('guide.agenda.what'), 10],
        [words.t('guide.agenda.minutes'), 2, 'end'],
      ],
      rows: timed.items.map(({ startsAt = '', title, minutes }) => [startsAt, title, words.whole(minutes)]),
    }),
    paragraph(words.t('guide.agenda.total', { minutes: timed.minutes, time: exampleStart }), 'note'),
  ];
}
