import type { Reading } from '@/lib/i18n/text/answer-text';
import { agreementFigure, agreementWord, medianText, percentText } from '@/lib/i18n/text/tally-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { Question } from '@/lib/instrument/model/instrument';
import { tallySummary } from '@/lib/workshop/model/tally/tally-summary';
import type { Tally } from '@/lib/workshop/model/workshop';
import { answerNames } from './answer-names';

interface RoundFiguresProps {
  readonly question: Question;
  readonly tally: Tally;
  /** Which round it was, where there were two. */
  readonly title?: string | undefined;
  readonly reading: Reading;
}

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly more?: string;
}

/** The few figures that a workshop remembers. */
export function RoundFigures({ question, tally, title, reading }: RoundFiguresProps) {
  const { words } = reading;
  return (
    <div className="min-w-0 border-s-[0.2em] border-line ps-[0.7em]">
      {title === undefined ? null : <p className="font-semibold">{title}</p>}
      <dl className="space-y-[0.5em]">
        {figuresOf(question, tally, reading).map(({ name, value, more }) => (
          <div key={name}>
            <dt className="text-[0.75em] text-muted">{name}</dt>
            <dd className="leading-tight">
              <strong className="text-[1.35em] tabular-nums">{value}</strong>
              {more === undefined ? null : <span className="block text-[0.8em]">{more}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-[0.5em] text-[0.8em] text-muted">
        {words.t('voting.projector.voters', { voters: tally.voters, unsure: tally.unsure })}
      </p>
    </div>
  );
}

function figuresOf(question: Question, tally: Tally, reading: Reading): readonly Figure[] {
  const { words } = reading;
  const summary = tallySummary(question, tally);
  switch (summary.kind) {
    case 'levels':
      return [
        {
          name: words.t('voting.projector.median'),
          value: medianText(words, summary.median),
          more: words.t('voting.projector.medianWho'),
        },
        {
          name: words.t('voting.projector.range'),
          value: words.t('voting.projector.rangeOf', { lowest: summary.lowest, highest: summary.highest }),
        },
        {
          name: words.t('voting.projector.agreement'),
          value: agreementWord(words, summary.agreement),
          more: words.t('voting.projector.agreementOn', { agreement: agreementFigure(words, summary.agreement) }),
        },
      ];
    case 'one':
      return [
        {
          name: words.t('voting.projector.largest'),
          value: shareText(words, summary.share),
          more: answerNames(reading, question.id, summary.largest),
        },
        ...unsureFigure(tally, words),
      ];
    case 'several':
    case 'none':
      return unsureFigure(tally, words);
  }
}

function unsureFigure({ voters, unsure }: Tally, words: Words): readonly Figure[] {
  return unsure === 0 ? [] : [{ name: words.t('voting.projector.unsure'), value: shareText(words, unsure / voters) }];
}

function shareText(words: Words, share: number): string {
  return words.t('voting.projector.shareOf', { share: percentText(words, share) });
}
