import { describe, expect, it } from 'vitest';
import { draftFromAnswer, emptyDraft } from './answer-draft';
import { baseName, baseValue, keepName } from './answer-fields';
import { type FormEntry, readAnswerForm } from './answer-form';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { documentYears } from '@/lib/instrument/values/calendar-day';
import { splitSaves } from './split-saves';
import { requireInstrument } from '@/lib/instrument/registry';

const questions = ['continuity', 'strategy-scope', 'strategy-exists'].map((id) =>
  requireQuestion(requireInstrument(1), id),
);
const three = draftFromAnswer({ state: 'answered', value: 3 });

function plan(entries: readonly FormEntry[], clear?: string) {
  return splitSaves(readAnswerForm(questions, entries, documentYears(2026)), clear);
}

describe('splitSaves', () => {
  const drawn: FormEntry = [baseName('continuity'), baseValue(2, three)];

  it('leaves what nobody touched', () => {
    expect(plan([drawn, ['continuity.choice', '3']])).toEqual({ changes: [], problems: [] });
  });

  it('saves what was touched, though another question has a problem', () => {
    const note: FormEntry[] = [
      [baseName('strategy-scope'), baseValue(0, emptyDraft)],
      ['strategy-scope.note', 'See the plan'],
    ];
    expect(plan([drawn, ['continuity.choice', '4'], ...note])).toEqual({
      changes: [{ question: 'continuity', answer: { state: 'answered', value: 4 }, version: 2 }],
      problems: ['strategy-scope'],
    });
  });

  it('clears what was emptied', () => {
    expect(plan([drawn]).changes).toEqual([{ question: 'continuity', answer: undefined, version: 2 }]);
  });

  it('clears on demand, also fields with a problem', () => {
    const wrong: FormEntry[] = [drawn, ['continuity.choice', '9']];
    expect(plan(wrong, 'continuity')).toEqual({
      changes: [{ question: 'continuity', answer: undefined, version: 2 }],
      problems: [],
    });
  });

  it('keeps mine over the version that was shown, and theirs by doing nothing', () => {
    const typed: FormEntry[] = [drawn, ['continuity.choice', '4']];
    expect(plan([...typed, [keepName('continuity'), 'mine-5']]).changes).toMatchObject([{ version: 5 }]);
    expect(plan([...typed, [keepName('continuity'), 'theirs-5']])).toEqual({ changes: [], problems: [] });
  });
});
