import { ButtonLink } from '@/components/ui/button';
import { indicatorName, type Reading } from '@/lib/i18n/answer-text';
import type { Words } from '@/lib/i18n/words';
import { headingName } from '@/lib/i18n/report-text';
import type { ReportHead, Unknown } from '@/lib/report/report';
import { More, ReportPart } from './part';
import type { ReportView } from './report-view';

/** How many are listed before the rest is to be opened. */
const listedAtOnce = 8;

/** What is not known and what it costs in width, most useful first. */
export function UnknownsPart({ report, reading, links }: ReportView) {
  const { words } = reading;
  const { open, withoutEffect } = report.unknowns;
  const further = open.slice(listedAtOnce);
  return (
    <ReportPart id="unknowns" title={words.t('report.unknowns.title')}>
      <p className="mt-3">{countsText(report.head, words)}</p>
      <p className="mt-2">{words.t(open.length > 0 ? 'report.unknowns.lead' : 'report.unknowns.none')}</p>
      <UnknownList unknowns={open.slice(0, listedAtOnce)} reading={reading} />
      {further.length > 0 ? (
        <More onPaper="open" summary={words.t('report.unknowns.further', { count: further.length })}>
          <UnknownList unknowns={further} reading={reading} />
        </More>
      ) : null}
      {withoutEffect.length > 0 ? (
        <p className="mt-3 text-base text-muted">
          {words.t('report.unknowns.withoutEffect', { questions: words.list(withoutEffect.map((id) => indicatorName(reading, id))) })}
        </p>
      ) : null}
      {links.answers && open.length > 0 ? (
        <p className="mt-5 print:hidden">
          <ButtonLink look="secondary" href={links.answers}>
            {words.t('report.unknowns.answer')}
          </ButtonLink>
        </p>
      ) : null}
    </ReportPart>
  );
}

function UnknownList({ unknowns, reading }: { readonly unknowns: readonly Unknown[]; readonly reading: Reading }) {
  if (unknowns.length === 0) return null;
  return (
    <ul className="mt-2 text-base [&>li]:border-b [&>li]:border-line [&>li]:py-2">
      {unknowns.map((unknown) => (
        <li key={unknown.question}>
          <span className="font-semibold">
            {reading.words.t('report.unknowns.item', { question: indicatorName(reading, unknown.question), state: reading.words.t(`report.unknowns.states.${unknown.state}`) })}
          </span>
          <span className="block text-muted">{widthText(unknown, reading)}</span>
        </li>
      ))}
    </ul>
  );
}

function widthText({ widens, waiting }: Unknown, reading: Reading): string {
  const { words } = reading;
  const widths = words.list(
    widens.map(({ dimension, points }) =>
      words.t('report.unknowns.widens', { heading: headingName(reading, dimension), points: Math.max(1, Math.round(points)) }),
    ),
  );
  return waiting.length === 0 ? `${widths}.` : `${widths}. ${words.t('report.unknowns.waiting', { count: waiting.length })}`;
}

const kinds = ['answered', 'unsure', 'withheld', 'notApplicable', 'unanswered'] as const;

function countsText({ counts, documentsOnly }: ReportHead, words: Words): string {
  if (documentsOnly) return words.t('report.unknowns.documentCounts', { questions: counts.questions, answered: counts.answered });
  const parts = kinds.flatMap((kind) => (counts[kind] > 0 ? [words.t(`report.unknowns.part.${kind}`, { count: counts[kind] })] : []));
  return words.t('report.unknowns.counts', { questions: counts.questions, parts: words.list(parts), withEvidence: counts.withEvidence });
}
