import type { CellShares, EditionClass } from '@/lib/benchmark/pool/edition';
import { cellsOf } from '@/lib/benchmark/pool/cells';
import type { Reading } from '@/lib/i18n/answer-text';
import { cellText, shareText } from '@/lib/i18n/benchmark-text';
import { requireQuestion } from '@/lib/instrument/asked';

/** The shares of one question among the chosen cities, with the class as it stood when they were published. */
export interface ShownQuestion {
  readonly id: string;
  readonly from: number;
  readonly group: EditionClass;
  readonly figures: CellShares;
}

interface QuestionSharesProps {
  readonly shown: ShownQuestion;
  /** Whose answers they are, where that differs from the rest of the page. */
  readonly base: string | undefined;
  readonly reading: Reading;
}

/** Two narrow columns, which need no box to scroll in. */
export function QuestionShares({ shown: { id, figures }, base, reading }: QuestionSharesProps) {
  const { words, instrument } = reading;
  const rows = cellsOf(requireQuestion(instrument, id)).cells.flatMap((cell) => {
    const share = figures[cell];
    return share === undefined ? [] : [{ cell, share }];
  });
  return (
    <table className="mt-6 w-full table-fixed border-collapse break-inside-avoid text-base wrap-anywhere [&_:is(td,th)]:py-1.5 [&_td]:text-end [&_td]:align-top [&_td]:tabular-nums [&_tbody_th]:pe-4 [&_tbody_th]:text-start [&_tbody_th]:font-normal [&_tr]:border-b [&_tr]:border-line">
      <caption className="pb-1 text-start">
        <span className="font-semibold">{words.t(`instrument-v${instrument.version}.questions.${id}.title`)}</span>
        {base === undefined ? null : <span className="block text-muted">{base}</span>}
      </caption>
      <colgroup>
        <col />
        <col className="w-28" />
      </colgroup>
      <thead className="sr-only">
        <tr>
          <th scope="col">{words.t('benchmark.questions.answer')}</th>
          <th scope="col">{words.t('benchmark.questions.share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cell, share }) => (
          <tr key={cell}>
            <th scope="row">{cellText(reading, id, cell)}</th>
            <td>{shareText(words, share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
