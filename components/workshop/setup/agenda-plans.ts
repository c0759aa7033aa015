/** The ready-made agendas in words. */
import type { Words } from '@/lib/i18n/catalogue/words';
import { agendaTemplates, type AgendaTemplate } from '@/lib/workshop/model/agenda';
import type { AgendaItem } from '@/lib/workshop/model/workshop';

export const agendaPlans = ['ninety-minutes', 'half-day'] as const satisfies readonly AgendaTemplate[];

export function planLines(words: Words, plan: AgendaTemplate): readonly AgendaItem[] {
  return agendaTemplates[plan].map(({ part, minutes }) => ({
    title: words.t(`workshop.agenda.items.${part}`),
    minutes,
  }));
}
