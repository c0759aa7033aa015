import { questionKey } from '@/lib/i18n/text/question-key';
import { ButtonLink } from '@/components/ui/button';
import { Part } from '@/components/ui/part';
import { answerText } from '@/lib/i18n/text/answer-text';
import { placeOf, placesOf, type WorkshopPlace } from '@/components/workshop/workshop-view';
import { ClosedQuestion } from './questions/closed-question';
import type { ConsolePageProps } from './console-page-props';
import { DeletionPart } from './deletion-part';

/** After the workshop has closed: what was decided, what is left, what is still kept. */
export function ClosedConsole(props: ConsolePageProps) {
  const { here, workshop, shown, decide, owner, unsure, reading } = props;
  const { words } = reading;
  const place = placeOf(workshop, reading, shown);
  const places = placesOf(workshop, reading);
  const decided = places.filter(({ asked }) => asked.decision !== undefined);
  const open = places.filter(({ asked }) => asked.decision === undefined);
  const left = open.filter(({ asked }) => asked.rounds.length > 0);
  return (
    <>
      {place ? (
        <ClosedQuestion place={place} anonymity={workshop.setup.anonymity} decide={decide} reading={reading} />
      ) : null}
      <Part id="closed" title={words.t('workshop.closed.title')}>
        <p>
          {words.t('workshop.closed.text')} {keptText(props)}
        </p>
        <div className="flex flex-wrap items-baseline gap-4">
          <ButtonLink href={`${here}/record`}>{words.t('workshop.console.record')}</ButtonLink>
          <a href={`${here}/record#debrief`}>{words.t('workshop.closed.debrief')}</a>
        </div>
      </Part>
      <Part id="decisions" title={words.t('workshop.closed.decisions')}>
        {decided.length === 0 ? <p>{words.t('workshop.closed.noDecisions')}</p> : null}
        <Decided places={decided} {...props} />
      </Part>
      {left.length === 0 ? null : (
        <Part id="left" title={words.t('workshop.closed.left')}>
          <p>{words.t('workshop.closed.leftText')}</p>
          <Names places={left} linked {...props} />
        </Part>
      )}
      {open.length === left.length ? null : (
        <Part id="not-asked" title={words.t('workshop.closed.notAsked')}>
          <Names places={open.filter((place) => !left.includes(place))} {...props} />
        </Part>
      )}
      {owner ? (
        <DeletionPart
          here={here}
          event={workshop.event}
          held
          error={unsure && words.t('workshop.planned.delete.notSure')}
          words={words}
        />
      ) : null}
    </>
  );
}

/** What becomes of the votes. */
function keptText({ votes, reading: { words } }: Pick<ConsolePageProps, 'votes' | 'reading'>): string {
  if (votes?.gone === true) return words.t('workshop.closed.gone');
  return votes?.until === undefined ? '' : words.t('workshop.closed.keptUntil', { date: words.date(votes.until) });
}

type PlacesProps = ConsolePageProps & { readonly places: readonly WorkshopPlace[] };

function Decided({ places, here, reading }: PlacesProps) {
  const { words, instrument } = reading;
  return (
    <dl className="space-y-5">
      {places.map(({ question, asked: { decision } }) =>
        decision === undefined ? null : (
          <div key={question.id}>
            <dt className="text-base text-muted">{words.t(`${questionKey(instrument.version, question.id)}.title`)}</dt>
            <dd className="font-semibold">{answerText(reading, question.id, decision.answer)}</dd>
            {decision.minorityView === undefined ? null : (
              <dd dir="auto">{words.t('workshop.closed.minority', { view: decision.minorityView })}</dd>
            )}
            {decision.evidenceToFind === undefined ? null : (
              <dd dir="auto">
                {decision.findBy === undefined
                  ? words.t('workshop.closed.find', { evidence: decision.evidenceToFind })
                  : words.t('workshop.closed.findBy', { evidence: decision.evidenceToFind, by: decision.findBy })}
              </dd>
            )}
            <dd className="print:hidden">
              <a href={questionAddress(here, question.id)} className="inline-block py-1">
                {words.t('workshop.closed.correct', {
                  question: words.t(`${questionKey(instrument.version, question.id)}.short`),
                })}
              </a>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Names({
  places,
  here,
  linked = false,
  reading: { words, instrument },
}: PlacesProps & { readonly linked?: boolean }) {
  return (
    <ul className="ms-6 list-disc">
      {places.map(({ question: { id } }) => {
        const name = words.t(`${questionKey(instrument.version, id)}.short`);
        return (
          <li key={id}>
            {linked ? (
              <a href={questionAddress(here, id)} className="inline-block py-1">
                {name}
              </a>
            ) : (
              name
            )}
          </li>
        );
      })}
    </ul>
  );
}

const questionAddress = (here: string, id: string) => `${here}?question=${id}#question`;
