import { RangeStrip } from '@/components/charts/range-strip';
import { stagesText, areaName, scoreSentence } from '@/lib/i18n/text/report/report-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { areaIds } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { stageThreshold } from '@/lib/scoring/score/stages';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';

const persona = requirePersona('harbour-in-progress');

/** What a result looks like, from the answers of an invented city. */
export function SampleProfile({ words }: { readonly words: Words }) {
  const { form, answers, targets = {}, instrumentVersion } = persona.assessment;
  const instrument = requireInstrument(instrumentVersion);
  const { areas } = scoreAnswers({ instrument, form, answers });
  return (
    <figure className="mt-10 border-y border-line py-4">
      <ul>
        {areaIds.map((area) => {
          const score = areas[area];
          const target = targets[area];
          if (!score.applicable) return null;
          return (
            <li key={area} className="grid items-center gap-x-8 gap-y-1 py-2 sm:grid-cols-[14rem_1fr]">
              <p>
                <span className="block font-serif font-bold">{areaName({ words, instrument }, area)}</span>
                <span className="text-base text-muted">{stagesText(words, score.stages)}</span>
              </p>
              <div className="px-3">
                <RangeStrip
                  {...score}
                  label={scoreSentence(words, score)}
                  {...(target ? { target: { at: stageThreshold(target), label: words.t('report.target.mark') } } : {})}
                />
              </div>
            </li>
          );
        })}
      </ul>
      <figcaption className="mt-3 text-base text-muted">
        {words.rich('landing.sample', { a: (chunks) => <a href={`/examples/${persona.id}`}>{chunks}</a> })}
      </figcaption>
    </figure>
  );
}
