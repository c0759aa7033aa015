import { questionKey } from '@/lib/i18n/text/question-key';
import { ShareBar } from '@/components/charts/share-bar';
import type { AnswerCells } from '@/lib/benchmark/pool/contribution/contribution';
import type { PublishedShare } from '@/lib/benchmark/pool/edition/edition';
import { publishedParts } from '@/lib/benchmark/pool/edition/published-parts';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { cellsText, partText, shareText } from '@/lib/i18n/text/report/benchmark-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { MarkedCity } from './marked-city';
import { OwnMark } from './own-mark';
import type { ShownGroup } from './shown-groups';

interface QuestionBarsProps {
  readonly question: string;
  readonly groups: readonly ShownGroup[];
  readonly marked: MarkedCity | undefined;
  readonly reading: Reading;
}

/** One question: a row for each published answer, in it a bar for each group. */
export function QuestionBars({ question, groups, marked, reading }: QuestionBarsProps) {
  const { words, instrument } = reading;
  const rows = rowsOf(question, groups, reading);
  if (rows.length === 0) return null;
  // Some sections have the id of a question.
  const id = `question-${question}`;
  const said = marked?.cells[question] ?? [];
  const isShown = said.some((cell) => rows.some(({ cells }) => cells.includes(cell)));
  return (
    <section aria-labelledby={id} className="mt-8 break-inside-avoid">
      <h3 id={id} className="font-sans text-base">
        {words.t(`${questionKey(instrument.version, question)}.title`)}
      </h3>
      {marked && said.length > 0 && !isShown ? (
        <p className="text-base">
          <OwnMark city={marked.city} words={words} />: {cellsText(reading, question, said)}
        </p>
      ) : null}
      <ul className="mt-1">
        {rows.map((row) => (
          <AnswerRow
            key={row.cells.join('+')}
            row={row}
            marked={row.cells.some((cell) => said.includes(cell)) ? marked : undefined}
            question={question}
            reading={reading}
          />
        ))}
      </ul>
    </section>
  );
}

interface Bar {
  readonly group: ShownGroup;
  readonly share: PublishedShare;
}

interface ShownRow {
  readonly cells: AnswerCells;
  readonly bars: readonly Bar[];
}

/** Everyone has all answers and a group fewer: where the two differ, the fewer come first. */
function rowsOf(question: string, groups: readonly ShownGroup[], { instrument }: Reading): readonly ShownRow[] {
  const published = groups.map(
    ({ division }) => publishedParts(instrument, division).find((one) => one.question === question)?.parts ?? [],
  );
  const parts = published.toSorted((one, other) => one.length - other.length).flat();
  return [...new Map(parts.map(({ id, cells }) => [id, cells]))].map(([id, cells]) => ({
    cells,
    bars: groups.flatMap((group) => {
      const share = group.figures.questions[question]?.[id];
      return share === undefined ? [] : [{ group, share }];
    }),
  }));
}

interface AnswerRowProps {
  readonly row: ShownRow;
  readonly question: string;
  readonly marked: MarkedCity | undefined;
  readonly reading: Reading;
}

function AnswerRow({ row: { cells, bars }, question, marked, reading }: AnswerRowProps) {
  return (
    <li className="grid items-start gap-x-6 border-b border-line py-1.5 text-base sm:grid-cols-2">
      <p className="wrap-anywhere">
        {partText(reading, question, cells)}
        {marked ? (
          <>
            {' '}
            <OwnMark city={marked.city} words={reading.words} />
          </>
        ) : null}
      </p>
      <div>
        {bars.map((bar) => (
          <GroupBar key={bar.group.letter} bar={bar} words={reading.words} />
        ))}
      </div>
    </li>
  );
}

function GroupBar({ bar: { group, share }, words }: { readonly bar: Bar; readonly words: Words }) {
  const { letter, name, isOneOfTwo, figures } = group;
  return (
    <div className="flex items-center gap-3">
      {isOneOfTwo ? (
        <p className="w-4 shrink-0 font-semibold">
          <abbr title={name} className="no-underline">
            {letter}
          </abbr>
        </p>
      ) : null}
      <div className="min-w-0 grow">
        <ShareBar share={share} mayBeOff={figures.sharesMayBeOff} size={figures.size} second={letter === 'B'} />
      </div>
      <p className="w-20 shrink-0 text-end tabular-nums">{shareText(words, share)}</p>
    </div>
  );
}
