import { stageName, stagesText, distanceText, areaName } from '@/lib/i18n/text/report/report-text';
import { statusName } from '@/lib/i18n/text/plan-text';
import { arrangePlan, isOpen } from '@/lib/plan/arrange-plan';
import type { ActionReport } from '@/lib/plan/plan';
import type { AreaReport } from '@/lib/report/types/report';
import type { Block, Text } from '@/lib/export/model/document';
import { entry, heading, list, paragraph, table } from '@/lib/export/write/blocks/blocks';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { plain, spaced, typed } from '@/lib/export/write/blocks/phrase';
import { actionTable, outcomeQuotation } from './plan-part';

/** What the city has decided: its targets, and what was done or dropped. */
export function decisionsPart(draft: Draft): readonly Block[] {
  const { words } = draft.reading;
  return [
    heading(words.t('export.handover.decisions'), { level: 1, id: 'decisions' }),
    ...targets(draft),
    ...closedActions(draft),
  ];
}

function targets({ report, reading }: Draft): readonly Block[] {
  const { words } = reading;
  const { areas } = report;
  const title = heading(words.t('export.handover.targets'), { level: 2 });
  if (areas.every(({ target }) => target === undefined))
    return [title, paragraph(words.t('export.handover.noTargets'))];
  return [
    title,
    table({
      caption: words.t('export.handover.targetCaption'),
      columns: [
        [words.t('report.profile.columns.area'), 3],
        [words.t('report.profile.columns.target', { setBy: 'both' }), 3],
        [words.t('export.handover.setBy'), 3],
        [words.t('export.handover.proposed'), 3],
        [words.t('report.profile.columns.distance'), 3],
      ],
      rows: areas.map((one) => targetRow(one, reading)),
    }),
    ...list(areas.flatMap((one) => proposalReasons(one, reading))),
  ];
}

function targetRow({ area, target, score }: AreaReport, reading: Draft['reading']): readonly string[] {
  const { words } = reading;
  const none = words.t('report.profile.none');
  const name = areaName(reading, area);
  if (target === undefined) return [name, score.applicable ? none : stagesText(words, score.stages), none, none, none];
  return [
    name,
    stageName(words, target.stage),
    words.t(`export.handover.by.${target.setBy}`),
    stageName(words, target.proposed),
    distanceText(words, target.distance),
  ];
}

/** Why the proposal is what it is, where the city decided otherwise or has not decided. */
function proposalReasons({ area, target }: AreaReport, reading: Draft['reading']): readonly Text[] {
  const { words } = reading;
  if (target === undefined || (target.setBy === 'city' && target.stage === target.proposed)) return [];
  const key = target.setBy === 'city' ? 'otherwise' : 'undecided';
  const values = {
    area: areaName(reading, area),
    stage: stageName(words, target.stage),
    proposed: stageName(words, target.proposed),
  };
  return [
    entry(
      words.t(`export.handover.${key}`, values),
      target.reasons.map((reason) => words.t(`targets.reasons.${reason}`)).join(' '),
    ),
  ];
}

function closedActions({ report, reading }: Draft): readonly Block[] {
  const { words } = reading;
  const closed = report.plan.filter((action) => !isOpen(action));
  return [
    heading(words.t('export.handover.closed'), { level: 2 }),
    ...(closed.length === 0
      ? [paragraph(words.t('export.handover.nothingClosed'))]
      : closed.flatMap((action) => closedAction(action, words))),
  ];
}

function closedAction(action: ActionReport, words: Draft['reading']['words']): readonly Block[] {
  const { title, status, outcome } = action;
  const unsaid = outcome === undefined || outcome === '';
  const said = words.t(unsaid ? 'export.handover.closedUnsaid' : 'export.handover.closedAs', {
    status: statusName(words, status),
  });
  return [paragraph(spaced(typed(title), plain(said))), ...outcomeQuotation(action, outcome, words)];
}

/** What is still to be done, the nearest date first. */
export function openActionsPart(draft: Draft): readonly Block[] {
  const { report, reading } = draft;
  const { words } = reading;
  const open = arrangePlan(report.plan.filter(isOpen), { by: 'due' }).flatMap(({ actions }) => actions);
  return [
    heading(words.t('export.handover.open'), { level: 1, id: 'open-actions' }),
    ...(open.length === 0
      ? [paragraph(words.t('export.handover.nothingOpen'))]
      : [actionTable(words.t('export.handover.openCaption'), open, draft)]),
  ];
}
