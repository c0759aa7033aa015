import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Anonymity } from '@/lib/workshop/model/workshop';
import { revealedRounds, type WorkshopPlace } from '@/components/workshop/workshop-view';
import { RoundResult } from '@/components/workshop/tally/round-result';

interface ProjectorResultProps {
  readonly place: WorkshopPlace;
  readonly anonymity: Anonymity;
  readonly reading: Reading;
}

/** A table of more departments than these is read by nobody from afar. */
const mostDepartments = 5;

/**
 * The votes that a whole workshop can take in at once: by department only where levels were voted on once, and after a
 * decision the last vote alone. The rest stands on the page of the facilitator.
 */
export function ProjectorResult({ place: { asked, question }, anonymity, reading }: ProjectorResultProps) {
  const decided = asked.decision !== undefined;
  const rounds = revealedRounds(asked).slice(decided ? -1 : 0);
  const departments = rounds.at(-1)?.tally.departments?.length ?? 0;
  const byDepartment = question.kind === 'levels' && rounds.length === 1 && !decided && departments <= mostDepartments;
  return (
    <div className={`${decided ? 'text-[0.7em]' : ''} [&_table]:text-[0.65em] [&_td]:py-[0.12em] [&_th]:py-[0.12em]`}>
      <RoundResult
        question={question}
        rounds={rounds}
        anonymity={anonymity}
        departments={byDepartment}
        reading={reading}
      />
    </div>
  );
}
