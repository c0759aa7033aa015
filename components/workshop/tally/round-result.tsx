import type { Reading } from '@/lib/i18n/text/answer-text';
import { isListKind } from '@/lib/instrument/form/answer-draft';
import type { Question } from '@/lib/instrument/model/instrument';
import { fewestVoters } from '@/lib/workshop/model/tally/tally';
import type { Anonymity } from '@/lib/workshop/model/workshop';
import type { RevealedRound } from '@/components/workshop/workshop-view';
import { DepartmentResults } from './department-results';
import { RoundFigures } from './round-figures';
import { TallyChart } from './tally-chart';
import { tallyGroups } from './tally-groups';

interface RoundResultProps {
  readonly question: Question;
  /** The first, and where there was one, the second. */
  readonly rounds: readonly RevealedRound[];
  readonly anonymity: Anonymity;
  /** Whether the departments are shown, where they may be. */
  readonly departments?: boolean;
  readonly reading: Reading;
}

/**
 * What a workshop said to one question: every answer with its votes, and the figures beside it. Sizes follow the text
 * around it.
 */
export function RoundResult({ question, rounds, anonymity, departments = true, reading }: RoundResultProps) {
  const { words } = reading;
  const last = rounds.at(-1);
  if (last === undefined) return null;
  const several = isListKind(question.kind);
  const names = rounds.map(({ number }) =>
    words.t(number === 1 ? 'voting.projector.first' : 'voting.projector.second'),
  );
  const beside = rounds.length > 1 ? 'grid-cols-2 text-[0.85em]' : '';
  return (
    <div className="mt-[0.6em]">
      <div className={`grid gap-x-[2em] gap-y-[0.8em] ${several ? '' : 'lg:grid-cols-[minmax(0,7fr)_minmax(0,3fr)]'}`}>
        <div className="min-w-0">
          <TallyChart
            groups={tallyGroups(
              reading,
              question,
              rounds.map(({ tally }) => tally),
            )}
            rounds={names}
            voters={rounds.map(({ tally }) => tally.voters)}
            levels={question.kind === 'levels'}
            words={words}
          />
          {several ? (
            <p className="mt-[0.4em] text-[0.75em] text-muted">{words.t('voting.projector.listNote')}</p>
          ) : null}
          {last.tally.departments && departments ? (
            <DepartmentResults question={question} departments={last.tally.departments} reading={reading} />
          ) : null}
        </div>
        <div className={`grid content-start gap-x-[0.8em] gap-y-[0.8em] ${beside} ${several ? '' : 'lg:mt-[0.4em]'}`}>
          {rounds.map(({ number, tally }, index) => (
            <RoundFigures
              key={number}
              question={question}
              tally={tally}
              title={rounds.length > 1 ? names[index] : undefined}
              reading={reading}
            />
          ))}
        </div>
      </div>
      {staysInWorkshop(last, anonymity) ? (
        <p className="mt-[0.6em] text-[0.75em] text-muted">{words.t('voting.projector.few')}</p>
      ) : null}
    </div>
  );
}

function staysInWorkshop({ tally }: RevealedRound, anonymity: Anonymity): boolean {
  return tally.voters < fewestVoters && anonymity !== 'names';
}
