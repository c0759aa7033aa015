import { documentedPractices, type DocumentedPractice } from '@/lib/benchmark/examples';
import type { Words } from '@/lib/i18n/catalogue/words';
import { areaIds } from '@/lib/instrument/model/instrument';
import { currentInstrument } from '@/lib/instrument/registry';
import { SourceLine } from './source-line';

/** What cities have done, by area, each with its source. */
export function PracticeList({ words }: { readonly words: Words }) {
  return (
    <section aria-labelledby="practices">
      <h2 id="practices" className="mt-14 scroll-mt-4 border-t-2 border-ink pt-4 text-2xl">
        {words.t('evidence.practices.title')}
      </h2>
      <p className="mt-3">{words.t('evidence.practices.lead')}</p>
      {areaIds.map((area) => (
        <div key={area}>
          <h3 id={`practices-${area}`} className="mt-8 text-xl">
            {words.t(`instrument-v${currentInstrument.version}.areas.${area}.title`)}
          </h3>
          <ul>
            {documentedPractices
              .filter(({ area: areaId }) => areaId === area)
              .map((practice) => (
                <li
                  key={practice.id}
                  id={practice.id}
                  className="scroll-mt-4 space-y-1 border-b border-line py-4 target:bg-surface"
                >
                  <p className="font-semibold">{whoAndWhen(words, practice)}</p>
                  <p>{words.t(`examples.${practice.id}.practice`)}</p>
                  <SourceLine words={words} source={practice.source} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function whoAndWhen(words: Words, { id, cities, year }: DocumentedPractice): string {
  const who = cities.length > 0 ? words.list(cities) : words.t(`examples.${id}.who`);
  return year === undefined ? who : words.t('evidence.practices.who', { who, year: String(year) });
}
