import { ButtonLink } from '@/components/ui/button';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { fullFormText } from '@/lib/i18n/text/report/report-text';
import { countsText, unknownText, widthText, withoutEffectText } from '@/lib/i18n/text/report/unknown-text';
import type { Unknown } from '@/lib/report/types/report';
import { More } from '@/components/report/view/more';
import type { ReportView } from '@/components/report/view/report-view';

/** How many are listed before the rest is to be opened. */
const listedAtOnce = 8;

/** What is not known and what it costs in width, most useful first. */
export function NotKnown({ report, reading, links }: ReportView) {
  const { words } = reading;
  const { open, withoutEffect } = report.unknowns;
  const further = open.slice(listedAtOnce);
  const alsoOpen = withoutEffectText(reading, withoutEffect);
  return (
    <>
      <p className="mt-4">{countsText(words, report.head)}</p>
      <p className="mt-2">{words.t(open.length > 0 ? 'report.unknowns.lead' : 'report.unknowns.none')}</p>
      <UnknownList unknowns={open.slice(0, listedAtOnce)} reading={reading} />
      {further.length > 0 ? (
        <More onPaper="open" summary={words.t('report.unknowns.further', { count: further.length })}>
          <UnknownList unknowns={further} reading={reading} />
        </More>
      ) : null}
      {alsoOpen === undefined ? null : <p className="mt-3 text-base text-muted">{alsoOpen}</p>}
      {links.answers && open.length > 0 ? (
        <p className="mt-5 print:hidden">
          <ButtonLink look="secondary" href={links.answers}>
            {words.t('report.unknowns.answer')}
          </ButtonLink>
        </p>
      ) : null}
      {report.fullFormAdds ? (
        <>
          <h2 className="mt-8 text-xl">{words.t('report.quick.title')}</h2>
          <p className="mt-2">{fullFormText(reading, report.fullFormAdds)}</p>
        </>
      ) : null}
    </>
  );
}

function UnknownList({ unknowns, reading }: { readonly unknowns: readonly Unknown[]; readonly reading: Reading }) {
  if (unknowns.length === 0) return null;
  return (
    <ul className="mt-2 text-base [&>li]:border-b [&>li]:border-line [&>li]:py-2">
      {unknowns.map((unknown) => (
        <li key={unknown.question}>
          <span className="font-semibold">{unknownText(reading, unknown)}</span>
          <span className="block text-muted">{widthText(reading, unknown)}</span>
        </li>
      ))}
    </ul>
  );
}
