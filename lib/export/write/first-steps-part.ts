import { adviceTitle } from '@/lib/i18n/advice-text';
import { firstAdvice, firstLeadKey, firstOpeningKey, firstStepText, hasFirstSteps } from '@/lib/i18n/first-steps-text';
import { dueText, statusName } from '@/lib/i18n/plan-text';
import type { AdviceReport } from '@/lib/report/advice-report';
import type { ActionReport } from '@/lib/report/plan';
import type { Block, Run, Text } from '../document';
import { heading, list, paragraph } from './blocks';
import type { Draft } from './draft';
import { phrase, plain, spaced } from './phrase';
import { shortened } from './shortened';

/** What to do first, with who does it where that is planned. Without `anchored` nothing is linked: the places are not there. */
export function firstStepsPart(draft: Draft, { anchored }: { readonly anchored: boolean }): readonly Block[] {
  const { report, reading } = draft;
  const { words } = reading;
  if (!hasFirstSteps(report)) return [];
  const opening = firstOpeningKey(report);
  const advice = firstAdvice(report);
  return [
    heading(words.t('report.first.title'), { level: 2 }),
    ...(opening === undefined ? [] : [paragraph(phrase(words, opening, { tags: { a: anchored ? { link: '#unknowns' } : {} } }))]),
    ...(advice.length === 0 ? [] : [paragraph(words.t(firstLeadKey(report)), 'note')]),
    ...list(
      advice.map((one) => stepText(one, draft, anchored ? `#advice-${one.id}` : undefined)),
      { ordered: true },
    ),
  ];
}

function stepText(advice: AdviceReport, { report, reading }: Draft, place: string | undefined): Text {
  const title: Run = { text: reading.words.t('report.points.sentence', { text: adviceTitle(reading, advice.id) }), strong: true, ...(place !== undefined && { link: place }) };
  const planned = plannedFor(report.plan, advice.id);
  return spaced([title], plain(firstStepText(reading, advice)), planned ? plannedText(planned, reading.words) : []);
}

/** The action that was taken from the advice. */
export function plannedFor(plan: readonly ActionReport[], advice: string): ActionReport | undefined {
  return plan.find(({ recommendation }) => recommendation === advice);
}

function plannedText({ status, owner, dueOn }: ActionReport, words: Draft['reading']['words']): Text {
  const due = dueOn === undefined ? 'none' : 'given';
  const values = { status: statusName(words, status), due, date: dueOn === undefined ? '' : dueText(words, dueOn) };
  return owner === undefined || owner === ''
    ? plain(words.t('export.first.planned', values))
    : phrase(words, 'export.first.plannedBy', { values, own: { owner: shortened(owner, 120) } });
}
