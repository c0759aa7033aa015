import { questionKey } from '@/components/assessment/question-key';
import { ButtonLink } from '@/components/ui/button';
import { Part } from '@/components/ui/part';
import { answerText } from '@/lib/i18n/answer-text';
import { placesOf, type RoomPlace } from '../room-view';
import type { ConsolePageProps } from './console-page';
import { DeletionPart } from './deletion-part';

/** After the room has closed: what was decided, what is left, what is still kept. */
export function ClosedConsole(props: ConsolePageProps) {
  const { here, room, votes, owner, unsure, reading } = props;
  const { words } = reading;
  const places = placesOf(room, reading);
  const decided = places.filter(({ asked }) => asked.decision !== undefined);
  const open = places.filter(({ asked }) => asked.decision === undefined);
  const left = open.filter(({ asked }) => asked.rounds.length > 0);
  return (
    <>
      <Part id="closed" title={words.t('workshop.closed.title')}>
        <p>
          {words.t('workshop.closed.text')} {votes?.gone === true ? words.t('workshop.closed.gone') : votes?.until ? words.t('workshop.closed.keptUntil', { date: words.date(votes.until) }) : ''}
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
          <Names places={left} {...props} />
        </Part>
      )}
      {open.length === left.length ? null : (
        <Part id="not-asked" title={words.t('workshop.closed.notAsked')}>
          <Names places={open.filter((place) => !left.includes(place))} {...props} />
        </Part>
      )}
      {owner ? <DeletionPart here={here} held error={unsure && words.t('workshop.planned.delete.notSure')} words={words} /> : null}
    </>
  );
}

type PlacesProps = ConsolePageProps & { readonly places: readonly RoomPlace[] };

function Decided({ places, reading }: PlacesProps) {
  const { words, instrument } = reading;
  return (
    <dl className="space-y-5">
      {places.map(({ question, asked: { decision } }) =>
        decision === undefined ? null : (
          <div key={question.id}>
            <dt className="text-base text-muted">{words.t(`${questionKey(instrument.version, question.id)}.title`)}</dt>
            <dd className="font-semibold">{answerText(reading, question.id, decision.answer)}</dd>
            {decision.minorityView === undefined ? null : <dd dir="auto">{words.t('workshop.closed.minority', { view: decision.minorityView })}</dd>}
            {decision.evidenceToFind === undefined ? null : (
              <dd dir="auto">
                {decision.findBy === undefined
                  ? words.t('workshop.closed.find', { evidence: decision.evidenceToFind })
                  : words.t('workshop.closed.findBy', { evidence: decision.evidenceToFind, by: decision.findBy })}
              </dd>
            )}
          </div>
        ),
      )}
    </dl>
  );
}

function Names({ places, reading: { words, instrument } }: PlacesProps) {
  return (
    <ul className="ms-6 list-disc">
      {places.map(({ question }) => (
        <li key={question.id}>{words.t(`${questionKey(instrument.version, question.id)}.short`)}</li>
      ))}
    </ul>
  );
}
