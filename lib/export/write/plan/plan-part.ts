import { areaName } from '@/lib/i18n/text/report/report-text';
import { changedText, dueText, effortText, planDaysText, statusName } from '@/lib/i18n/text/plan-text';
import { isOverdue, outdatedBy } from '@/lib/plan/arrange-plan';
import type { ActionReport } from '@/lib/plan/plan';
import type { Block, TableBlock, Text } from '@/lib/export/model/document';
import { entry, group, heading, list, paragraph, table } from '@/lib/export/write/blocks/blocks';
import { recommendationPlace, type Draft } from '@/lib/export/write/blocks/draft';
import { phrase, plain, strong, typed } from '@/lib/export/write/blocks/phrase';

/** What the office has decided to do, in its order, with what has changed under it since. */
export function planPart(draft: Draft): readonly Block[] {
  const { report, reading } = draft;
  const { words } = reading;
  const { plan } = report;
  const details = plan.flatMap((action) => actionDetails(action, draft));
  const opening = heading(words.t('plan.title'), { level: 1, id: 'plan' });
  if (plan.length === 0)
    return [group(opening, paragraph(words.t('report.points.sentence', { text: words.t('plan.empty.title') })))];
  return [
    opening,
    paragraph(words.t('export.plan.lead')),
    paragraph(planDaysText(words, plan)),
    actionTable(words.t('export.plan.caption'), plan, draft),
    ...(details.length === 0 ? [] : [heading(words.t('export.plan.details'), { level: 2 }), ...details]),
  ];
}

/** The actions in the order given. */
export function actionTable(caption: string, actions: readonly ActionReport[], draft: Draft): TableBlock {
  const { words } = draft.reading;
  return table({
    caption,
    columns: [
      [words.t('plan.action.action'), 5],
      [words.t('plan.action.status'), 3],
      [words.t('plan.action.owner'), 3],
      [words.t('plan.action.due'), 3],
      [words.t('plan.action.effort'), 3],
      [words.t('plan.action.area'), 3],
    ],
    rows: actions.map((action) => rowOf(action, draft)),
  });
}

function rowOf(action: ActionReport, { report, reading }: Draft): readonly (string | Text)[] {
  const { words } = reading;
  const { title, status, owner, effortDays, area: area } = action;
  return [
    cell(title, words.t('export.plan.untitled')),
    statusName(words, status),
    cell(owner, words.t('plan.action.nobody')),
    dueCell(action, report.head.asOf, words),
    effortDays === undefined ? words.t('report.profile.none') : effortText(words, effortDays),
    area === undefined ? words.t('plan.view.noArea') : areaName(reading, area),
  ];
}

function cell(text: string | undefined, otherwise: string): Text {
  return text === undefined || text.trim() === '' ? plain(otherwise) : typed(text);
}

function dueCell(action: ActionReport, today: string, words: Draft['reading']['words']): string {
  if (action.dueOn === undefined) return words.t('plan.action.noDate');
  const date = dueText(words, action.dueOn);
  return isOverdue(action, today) ? words.t('plan.action.overdue', { date }) : date;
}

/** Cost, outcome, where it comes from and what has changed under it: whatever there is of it. */
function actionDetails(action: ActionReport, { report, reading }: Draft): readonly Block[] {
  const { words } = reading;
  const { title, cost, outcome, recommendation } = action;
  const place = recommendation === undefined ? undefined : recommendationPlace(report, recommendation);
  const changes = outdatedBy(action).map((changed) => changedText(reading, changed));
  const details = [
    ...(cost === undefined || cost === '' ? [] : [paragraph(entry(words.t('export.plan.cost'), typed(cost)))]),
    ...(place === undefined
      ? []
      : [paragraph(phrase(words, 'plan.action.fromRecommendation', { tags: { a: { link: place } } }))]),
    ...(changes.length === 0
      ? []
      : [
          paragraph([...strong(words.t('export.plan.outdated')), { text: ' ' }, { text: words.t('plan.basis.text') }]),
          ...list(changes),
        ]),
    ...outcomeQuotation(action, outcome, words),
  ];
  return details.length === 0
    ? []
    : [group(heading(cell(title, words.t('export.plan.untitled')), { level: 3 }), ...details)];
}

/** What came of an action, in the words of the office. */
export function outcomeQuotation(
  { title }: Pick<ActionReport, 'title'>,
  outcome: string | undefined,
  words: Draft['reading']['words'],
): readonly Block[] {
  if (outcome === undefined || outcome === '') return [];
  const source: Text = [
    ...plain(words.t('export.plan.outcome')),
    { text: ' ' },
    ...cell(title, words.t('export.plan.untitled')),
  ];
  return [{ kind: 'quotation', source, text: outcome }];
}
