import type { Figure } from '@/lib/benchmark/figure';
import { spanText } from '@/lib/i18n/text/figure-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { figureNotes, sharedNotes } from './figure-notes';
import { NoteLines } from '@/components/site/evidence/note-lines';
import { SourceLine } from '@/components/site/evidence/source-line';

interface FigureNotesProps {
  readonly words: Words;
  /** Of one item of a survey. */
  readonly figures: readonly Figure[];
}

/** One press away: intervals, what to beware of, where the figures are compared, and the sources. */
export function FigureNotes({ words, figures }: FigureNotesProps) {
  const shared = sharedNotes(words, figures);
  const sources = [...new Set(figures.map(({ source }) => source))];
  return (
    <details className="open-on-paper mt-1 text-base">
      <summary className="w-fit cursor-pointer py-1 text-accent underline underline-offset-4">
        {words.t('evidence.topic.notes')}
      </summary>
      <div className="space-y-1 py-1">
        <NoteLines notes={shared} />
        {figures.map((figure) => {
          const span = spanText(words, figure);
          const own = [
            ...(span === undefined ? [] : [words.t('evidence.figure.span', { span })]),
            ...figureNotes(words, figure).filter((note) => !shared.includes(note)),
          ];
          return own.length === 0 ? null : (
            <div key={figure.id}>
              {figures.length === 1 ? null : (
                <p className="text-sm font-semibold">{words.t(`figures.items.${figure.id}.option`)}</p>
              )}
              <NoteLines notes={own} />
            </div>
          );
        })}
        {sources.map((source, place) => (
          <SourceLine key={place} words={words} source={source} />
        ))}
      </div>
    </details>
  );
}
