import { indicatorName } from '@/lib/i18n/text/answer-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import type { EvidenceItem } from '@/lib/instrument/answers/answer';
import type { Report } from '@/lib/report/types/report';
import type { Block, Text } from '@/lib/export/model/document';
import { heading, paragraph, table } from '@/lib/export/write/blocks/blocks';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { isWebAddress } from '@/lib/export/write/blocks/evidence-runs';
import { typed } from '@/lib/export/write/blocks/phrase';

interface BackedBy {
  readonly item: EvidenceItem;
  readonly questions: readonly string[];
}

/** Every document and link, with the questions that it backs. */
export function evidencePart({ report, reading }: Draft): readonly Block[] {
  const { words } = reading;
  const title = heading(words.t('export.handover.evidence'), { level: 1, id: 'evidence' });
  const evidence = evidenceOf(report);
  if (evidence.length === 0) return [title, paragraph(words.t('export.handover.noEvidence'))];
  return [
    title,
    paragraph(words.t('export.handover.evidenceLead')),
    table({
      caption: words.t('export.handover.evidenceCaption'),
      columns: [
        [words.t('export.handover.document'), 5],
        [words.t('export.handover.dated'), 2],
        [words.t('export.handover.where'), 5],
        [words.t('export.handover.backs'), 5],
      ],
      rows: evidence.map(({ item, questions }) => [
        typed(item.title),
        item.date ?? words.t('export.handover.undated'),
        item.url === undefined ? words.t('export.handover.askFor') : addressText(item.url),
        seriesText(
          words,
          questions.map((id) => indicatorName(reading, id)),
        ),
      ]),
    }),
  ];
}

/** In full: paper cannot be clicked. */
function addressText(url: string): Text {
  return isWebAddress(url) ? [{ text: url, own: true, link: url }] : typed(url);
}

/** Each item once, in the order of the questionnaire. */
export function evidenceOf({ answers }: Report): readonly BackedBy[] {
  const found = new Map<string, BackedBy>();
  for (const { question, answer } of answers) {
    for (const item of answer?.evidence ?? []) {
      const key = JSON.stringify([item.title, item.url, item.date]);
      const questions = found.get(key)?.questions ?? [];
      found.set(key, { item, questions: questions.includes(question) ? questions : [...questions, question] });
    }
  }
  return [...found.values()];
}
