import { poolText } from '@/lib/i18n/text/report/peers-text';
import { weightDraws } from '@/lib/scoring/stability/weight-factors';
import type { ReportView } from '@/components/report/view/report-view';

/** Which questionnaire, figures and method the report rests on, so that it can be made again. */
export function Sources({ report, reading: { words } }: ReportView) {
  const { instrument, figuresVersion, weightSeed } = report.provenance;
  const lines = [
    words.t('report.provenance.instrument', { id: instrument.id, version: instrument.version }),
    words.rich('report.provenance.figures', {
      version: figuresVersion,
      address: (text) => <a href="/evidence">{text}</a>,
    }),
    words.rich('report.provenance.method', {
      draws: weightDraws,
      seed: String(weightSeed),
      address: (text) => <a href="/method">{text}</a>,
    }),
    poolText(words, report.provenance),
    words.t('report.provenance.recommendation'),
    words.t('report.provenance.same'),
  ];
  return (
    <ul className="mt-4 space-y-1 wrap-anywhere">
      {lines.map((line, position) => (
        <li key={position}>{line}</li>
      ))}
    </ul>
  );
}
