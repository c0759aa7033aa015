import type { DocumentedCity } from '@/lib/benchmark/documented-cities';
import type { Words } from '@/lib/i18n/catalogue/words';
import { currentInstrument } from '@/lib/instrument/registry';
import { SourceLine } from './source-line';

interface DocumentedCityPartProps {
  readonly city: DocumentedCity;
  readonly words: Words;
}

/** One city: what pages say, question by question, each with its place and source. */
export function DocumentedCityPart({ city: { city, passages }, words }: DocumentedCityPartProps) {
  return (
    <section>
      <h2 translate="no" className="mt-12 border-t-2 border-ink pt-4 text-2xl">
        {city}
      </h2>
      <ul>
        {passages.map(({ id, question, source }) => (
          <li key={id} className="space-y-1 border-b border-line py-4">
            <p className="font-semibold">
              {words.t('documented.question', {
                question: words.t(`instrument-v${currentInstrument.version}.questions.${question}.short`),
              })}
            </p>
            <p>{words.t(`documented.passages.${id}.says`)}</p>
            <p className="text-sm text-muted">
              {words.t('documented.place', { place: words.t(`documented.passages.${id}.place`) })}
            </p>
            <SourceLine words={words} source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
