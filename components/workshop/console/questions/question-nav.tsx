import { questionKey } from '@/lib/i18n/text/question-key';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import { placesOf, standingOf } from '@/components/workshop/workshop-view';

interface QuestionNavProps {
  readonly here: string;
  readonly workshop: WorkshopState;
  /** The question that is looked at. */
  readonly shown: string | undefined;
  readonly reading: Reading;
}

const rowLook =
  'grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 border-s-4 border-transparent px-2 py-2 text-ink no-underline ' +
  'hover:underline aria-[current]:border-accent aria-[current]:bg-surface aria-[current]:font-semibold';

/** The questions beside the one at hand, each with how far it has come. */
export function QuestionNav({ here, workshop, shown, reading }: QuestionNavProps) {
  const { words, instrument } = reading;
  return (
    <nav aria-label={words.t('workshop.console.list')} className="mt-8 hidden lg:block print:hidden">
      <div className="sticky top-24 text-base">
        <ol className="-ms-3">
          {placesOf(workshop, reading).map(({ asked, question, number }) => (
            <li key={question.id}>
              <a
                href={`${here}?question=${question.id}#question`}
                aria-current={question.id === shown ? 'true' : undefined}
                className={rowLook}
              >
                <span className="text-muted tabular-nums">{words.whole(number)}</span>
                <span>
                  {words.t(`${questionKey(instrument.version, question.id)}.short`)}
                  <span className="block text-sm font-normal text-muted">
                    {words.t(`workshop.question.states.${standingOf(asked)}`)}
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ol>
        <p className="mt-4">
          <a href={`${here}/projector`} target="_blank" rel="noreferrer" className="inline-block py-1">
            {words.t('workshop.console.projector')}
          </a>
        </p>
      </div>
    </nav>
  );
}
