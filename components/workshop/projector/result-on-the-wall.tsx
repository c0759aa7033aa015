import type { Reading } from '@/lib/i18n/answer-text';
import type { Anonymity } from '@/lib/workshop/workshop';
import { revealedRounds, type RoomPlace } from '../room-view';
import { RoundResult } from '../tally/round-result';

interface ResultOnTheWallProps {
  readonly place: RoomPlace;
  readonly anonymity: Anonymity;
  readonly reading: Reading;
}

/** More departments than these find no room under the votes of all. */
const mostDepartments = 5;

/** As large as fits on a screen of 16 to 9. What does not fit stands on the page of the facilitator. */
const sizes = {
  'one vote': '',
  'one vote by department': 'text-[0.85em] [&_table]:text-[0.75em] [&_td]:py-[0.12em] [&_th]:py-[0.12em]',
  'two votes on levels': 'text-[0.9em]',
  'two votes': 'text-[0.8em]',
  'what led to a decision': 'text-[0.65em]',
} as const;

/** The votes that can be shown; after a decision the last ones are enough. */
export function ResultOnTheWall({ place: { asked, question }, anonymity, reading }: ResultOnTheWallProps) {
  const rounds = revealedRounds(asked).slice(asked.decision ? -1 : 0);
  const content = contentOf({ levels: question.kind === 'levels', decided: asked.decision !== undefined, votes: rounds.length, departments: rounds.at(-1)?.tally.departments?.length ?? 0 });
  return (
    <div className={sizes[content]}>
      <RoundResult question={question} rounds={rounds} anonymity={anonymity} departments={content === 'one vote by department'} reading={reading} />
    </div>
  );
}

interface Votes {
  readonly levels: boolean;
  readonly decided: boolean;
  readonly votes: number;
  readonly departments: number;
}

function contentOf({ levels, decided, votes, departments }: Votes): keyof typeof sizes {
  if (decided) return 'what led to a decision';
  if (votes > 1) return levels ? 'two votes on levels' : 'two votes';
  return levels && departments > 0 && departments <= mostDepartments ? 'one vote by department' : 'one vote';
}
