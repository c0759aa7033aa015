/** The ready-made agendas in words. */
import type { Words } from '@/lib/i18n/words';
import type { AgendaPlan } from '@/lib/workshop/setup-fields';
import type { AgendaItem } from '@/lib/workshop/workshop';

const plans = {
  ninety: { welcome: 10, blind: 20, reveal: 10, discuss: 25, again: 10, decide: 10, end: 5 },
  'half-day': { welcome: 20, blind: 40, reveal: 20, break: 15, discuss: 60, again: 15, decide: 30, actions: 20, end: 10 },
} as const satisfies Readonly<Record<AgendaPlan, Readonly<Record<string, number>>>>;

export function planLines(words: Words, plan: AgendaPlan): readonly AgendaItem[] {
  return Object.entries(plans[plan]).map(([part, minutes]) => ({ title: words.t(`workshop.agenda.parts.${part}`), minutes }));
}

export function plansIn(words: Words): Readonly<Record<AgendaPlan, readonly AgendaItem[]>> {
  return { ninety: planLines(words, 'ninety'), 'half-day': planLines(words, 'half-day') };
}
