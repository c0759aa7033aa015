import type { Figure } from '@/lib/benchmark/figure';
import type { SurveyEdition } from '@/lib/benchmark/published/series';
import { sourceName } from '@/lib/i18n/source-text';
import type { Words } from '@/lib/i18n/words';
import { EditionBackground } from './edition-background';
import { FigureEntry } from './figure-entry';
import { figureNotes, sharedNotes } from './figure-notes';
import { groupBy } from './group-by';
import { NoteLines } from './note-lines';

interface EditionSectionProps {
  readonly words: Words;
  readonly edition: SurveyEdition;
  readonly figures: readonly Figure[];
}

/** One edition of the survey series: what is known of it, then its figures by topic. */
export function EditionSection({ words, edition, figures }: EditionSectionProps) {
  const id = `edition-${edition.year}`;
  const source = words.t('evidence.edition.source', { source: sourceName(words, edition.source) });
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mt-14 scroll-mt-4 border-t-2 border-ink pt-4 text-2xl">
        {words.t('evidence.edition.title', { year: String(edition.year), title: edition.title })}
      </h2>
      <p className="mt-3">
        {words.t('evidence.edition.cities', {
          survey: words.t(`figures.editions.${edition.year}.survey`),
          cities: words.whole(edition.cities),
          about: words.t(`figures.editions.${edition.year}.about`),
        })}
      </p>
      <p className="mt-2 text-sm text-muted">
        {edition.source.url === undefined ? source : <a href={edition.source.url}>{source}</a>}
      </p>
      <EditionBackground words={words} year={edition.year} />
      {groupBy(figures, ({ topic }) => topic).map(([topic, members]) => (
        <TopicSection key={topic} words={words} edition={edition} topic={topic} figures={members} />
      ))}
    </section>
  );
}

function TopicSection({ words, edition, topic, figures }: EditionSectionProps & { readonly topic: string }) {
  const id = `topic-${edition.year}-${topic}`;
  return (
    <div>
      <h3 id={id} className="mt-10 scroll-mt-4 text-xl">
        {words.t(`figures.topics.${topic}`)}
      </h3>
      {groupBy(figures, (figure) => words.t(`figures.items.${figure.id}.item`)).map(([item, members]) => (
        <ItemGroup key={item} words={words} edition={edition} item={item} figures={members} />
      ))}
    </div>
  );
}

function ItemGroup({ words, edition, item, figures }: EditionSectionProps & { readonly item: string }) {
  const shared = sharedNotes(words, figures);
  return (
    <div className="mt-6">
      <h4 className="text-lg">{item}</h4>
      <NoteLines notes={shared} />
      <ul className="mt-2 border-t border-edge">
        {figures.map((figure) => (
          <FigureEntry
            key={figure.id}
            words={words}
            figure={figure}
            notes={figureNotes(words, figure).filter((note) => !shared.includes(note))}
            sourceDiffers={figure.source !== edition.source}
          />
        ))}
      </ul>
    </div>
  );
}
