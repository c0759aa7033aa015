import { ButtonLink } from '@/components/ui/button';
import { Part } from '@/components/ui/part';
import type { ContributionObstacle } from '@/lib/benchmark/pool/contribution/contribution';
import { indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { Unknown } from '@/lib/report/types/report';
import { CarryForm } from './carry-form';
import type { ShownCarry } from './shown-contribution';

interface ObstacleListProps {
  readonly assessmentId: string;
  readonly obstacles: readonly ContributionObstacle[];
  readonly unknowns: readonly Unknown[];
  /** Where the assessment answers an earlier version of the questionnaire. */
  readonly carry: ShownCarry | undefined;
  /** A secret of this drawing of the page. */
  readonly once: string;
  readonly reading: Reading;
}

/** Why the assessment cannot be contributed, and which answers would change that. */
export function ObstacleList({ assessmentId, obstacles, unknowns, carry, once, reading }: ObstacleListProps) {
  const { words } = reading;
  const more = obstacles.some(({ kind }) => kind !== 'workshop-open' && kind !== 'other-version');
  return (
    <Part id="obstacles" title={words.t('contribution.obstacles.title')}>
      {more ? <p>{words.t('contribution.obstacles.text')}</p> : null}
      <ul className="list-disc space-y-3 ps-6">
        {obstacles.map((obstacle) => (
          <li key={obstacle.kind === 'area-unknown' ? obstacle.area : obstacle.kind}>
            <Obstacle assessmentId={assessmentId} obstacle={obstacle} unknowns={unknowns} reading={reading} />
          </li>
        ))}
      </ul>
      {more ? (
        <p>
          <ButtonLink href={`/assessments/${assessmentId}`}>{words.t('contribution.obstacles.next')}</ButtonLink>
        </p>
      ) : null}
      {carry ? <CarryForm assessmentId={assessmentId} carry={carry} once={once} reading={reading} /> : null}
    </Part>
  );
}

interface ObstacleProps extends Pick<ObstacleListProps, 'assessmentId' | 'unknowns' | 'reading'> {
  readonly obstacle: ContributionObstacle;
}

function Obstacle({ assessmentId, obstacle, unknowns, reading }: ObstacleProps) {
  const { words } = reading;
  if (obstacle.kind === 'other-version')
    return words.t('contribution.obstacles.other-version', { version: obstacle.version, current: obstacle.current });
  if (obstacle.kind !== 'area-unknown') {
    const place = obstacle.kind === 'workshop-open' ? '/workshops' : '';
    return words.rich(`contribution.obstacles.${obstacle.kind}`, {
      a: (text) => <a href={`/assessments/${assessmentId}${place}`}>{text}</a>,
    });
  }
  const first = unknowns
    .filter((unknown) => widensBy(unknown, obstacle.area) > 0)
    .toSorted((one, other) => widensBy(other, obstacle.area) - widensBy(one, obstacle.area));
  const area = areaName(reading, obstacle.area);
  if (first.length === 0) return words.t('contribution.obstacles.area-unknownPlain', { area });
  return (
    <>
      {words.t('contribution.obstacles.area-unknown', { area })}
      <ul className="mt-1 list-disc ps-6">
        {first.slice(0, mostNamed).map(({ question }) => (
          <li key={question}>
            <a href={questionAddress(assessmentId, question, reading)}>{indicatorName(reading, question)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

const mostNamed = 3;

function widensBy({ widens }: Unknown, area: AreaId): number {
  return widens.find(({ area: areaId }) => areaId === area)?.points ?? 0;
}

function questionAddress(assessmentId: string, question: string, { instrument }: Reading): string {
  return `/assessments/${assessmentId}/sections/${requireQuestion(instrument, question).section}#${question}`;
}
