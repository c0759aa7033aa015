import type { Figure } from '@/lib/benchmark/figure';
import type { Survey } from '@/lib/benchmark/published/series';
import { sourceName } from '@/lib/i18n/text/source-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { SurveyBackground } from './survey-background';
import { FigureEntry } from './figure-entry';
import { figureNotes, sharedNotes } from './figure-notes';
import { groupBy } from './group-by';
import { NoteLines } from './note-lines';

interface SurveySectionProps {
  readonly words: Words;
  readonly survey: Survey;
  readonly figures: readonly Figure[];
}

/** One of the published surveys: what is known of it, then its figures by topic. */
export function SurveySection({ words, survey, figures }: SurveySectionProps) {
  const id = `survey-${survey.year}`;
  const source = words.t('evidence.survey.source', { source: sourceName(words, survey.source) });
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mt-14 scroll-mt-4 border-t-2 border-ink pt-4 text-2xl">
        {words.t('evidence.survey.title', { year: String(survey.year), title: survey.title })}
      </h2>
      <p className="mt-3">
        {words.t('evidence.survey.cities', {
          survey: words.t(`figures.surveys.${survey.year}.survey`),
          cities: words.whole(survey.cities),
          about: words.t(`figures.surveys.${survey.year}.about`),
        })}
      </p>
      <p className="mt-2 text-sm text-muted">
        {survey.source.url === undefined ? source : <a href={survey.source.url}>{source}</a>}
      </p>
      <SurveyBackground words={words} year={survey.year} />
      {groupBy(figures, ({ topic }) => topic).map(([topic, members]) => (
        <TopicSection key={topic} words={words} survey={survey} topic={topic} figures={members} />
      ))}
    </section>
  );
}

function TopicSection({ words, survey, topic, figures }: SurveySectionProps & { readonly topic: string }) {
  const id = `topic-${survey.year}-${topic}`;
  return (
    <div>
      <h3 id={id} className="mt-10 scroll-mt-4 text-xl">
        {words.t(`figures.topics.${topic}`)}
      </h3>
      {groupBy(figures, (figure) => words.t(`figures.items.${figure.id}.item`)).map(([item, members]) => (
        <ItemGroup key={item} words={words} survey={survey} item={item} figures={members} />
      ))}
    </div>
  );
}

function ItemGroup({ words, survey, item, figures }: SurveySectionProps & { readonly item: string }) {
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
            sourceDiffers={figure.source !== survey.source}
          />
        ))}
      </ul>
    </div>
  );
}
