import type { Reading } from '@/lib/i18n/text/answer-text';
import { stageName } from '@/lib/i18n/text/report/report-text';
import type { AreaReport } from '@/lib/report/types/report';
import type { ReportLinks } from '@/components/report/view/report-view';

interface TargetReasonsProps {
  readonly area: AreaReport;
  readonly reading: Reading;
  readonly links: ReportLinks;
}

/** Why a target is proposed, where the city set none of its own. */
export function TargetReasons({ area: { target }, reading: { words }, links }: TargetReasonsProps) {
  if (target === undefined || target.setBy === 'city') return null;
  return (
    <div className="mt-3 text-base">
      <p className="font-semibold">{words.t('report.target.why', { stage: stageName(words, target.stage) })}</p>
      {target.reasons.map((reason) => (
        <p key={reason}>{words.t(`targets.reasons.${reason}`)}</p>
      ))}
      {links.targets ? (
        <p className="print:hidden">
          <a href={links.targets} className="inline-block py-1">
            {words.t('report.target.set')}
          </a>
        </p>
      ) : null}
    </div>
  );
}
