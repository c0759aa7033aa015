import { describe, expect, it } from 'vitest';
import type { Participant } from '@/lib/workshop/store/people/participants';
import type { Ballot } from '@/lib/workshop/store/people/votes';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { draftFromEntries } from '@/lib/instrument/form/answer-form';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { readVote } from '@/lib/workshop/model/read-vote';
import type { WorkshopQuestion, WorkshopState } from '@/lib/workshop/model/workshop-state';
import { votableQuestions } from '@/lib/workshop/model/setup-schema';
import { tallyOf } from '@/lib/workshop/model/tally/tally';
import type { Vote } from '@/lib/workshop/model/workshop';
import { nextQuestion, participantPage } from './participant-page';
import { shellText } from './shell';
import { drawForAll } from './screen-drawing';

const words = createWords(english);
const everything = votableQuestions(instrumentV1);
const participant: Participant = {
  id: 'p',
  workshopId: 'W'.repeat(22),
  instrumentVersion: 1,
  name: '<Ada>',
  department: 'Ports & piers',
};

function workshop(changed: Partial<WorkshopState> = {}): WorkshopState {
  return {
    workshopId: participant.workshopId,
    city: 'Exampleton',
    form: 'full',
    instrumentVersion: 1,
    setup: {
      title: 'Workshop <1>',
      questions: everything,
      anonymity: 'names',
      departments: [],
      agenda: [],
      keepVotesDays: 7,
    },
    state: 'open',
    pace: 'led',
    event: 7,
    present: { count: 12 },
    questions: everything.map((question) => voting(question)),
    ...changed,
  };
}

function voting(question: string): WorkshopQuestion {
  return { question, rounds: [{ number: 1, state: 'voting', voted: { count: 3 } }] };
}

function revealed(question: string, votes: readonly Vote[]): WorkshopQuestion {
  const asked = instrumentV1.questions.find(({ id }) => id === question);
  if (asked === undefined) throw new Error(`There is no question ${question}`);
  const tally = tallyOf(asked, { anonymity: 'nothing', votes: votes.map((vote) => ({ vote })) });
  return { question, rounds: [{ number: 1, state: 'revealed', voted: { count: votes.length }, tally }] };
}

interface Shown {
  readonly state?: WorkshopState;
  readonly votes?: readonly Ballot[];
  readonly question?: string;
}

function pageOf({ state = workshop(), votes = [], question }: Shown): string {
  return shellText(participantPage({ words, workshop: state, participant, votes, question }), 'N');
}

/** What a browser would send if the form were sent as it stands. */
function sentAs(page: string): readonly (readonly [string, string])[] {
  const boxes = [
    ...page.matchAll(/<input type="(?:radio|checkbox)" name="([^"]*)" value="([^"]*)"[^>]* checked>/g),
  ].map(([, name = '', value = '']) => [name, value] as const);
  const reason = /<textarea[^>]*>\n([^<]*)<\/textarea>/.exec(page)?.[1] ?? '';
  return [...boxes, ['reason', reason]];
}

function someVote(question: (typeof instrumentV1.questions)[number]): Vote {
  const reason = 'because';
  switch (question.kind) {
    case 'levels':
      return { state: 'answered', value: 3, reason };
    case 'checklist':
      return { state: 'answered', value: question.options.slice(0, 2), reason };
    case 'matrix':
      return { state: 'answered', value: { [question.rows[0] ?? '']: question.options.slice(0, 2) }, reason };
    case 'country':
      return { state: 'unsure' };
    default:
      return { state: 'answered', value: question.options[1] ?? '', reason };
  }
}

describe('every question that a workshop can vote on', () => {
  const questions = instrumentV1.questions.filter(({ id }) => everything.includes(id));

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s shows a vote in its fields just as it was cast',
    (id, question) => {
      for (const vote of [someVote(question), { state: 'unsure', reason: 'because' } as const]) {
        const page = pageOf({ state: workshop({ current: id }), votes: [{ question: id, round: 1, vote }] });
        expect(readVote(question, sentAs(page))).toEqual({ kind: 'vote', vote });
        expect(page).toContain('Your vote is in.');
      }
      expect(sentAs(pageOf({ state: workshop({ current: id }) }))).toEqual([['reason', '']]);
    },
  );

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s shows what was counted',
    (id, question) => {
      const state = workshop({
        current: id,
        questions: [revealed(id, [someVote(question), someVote(question), { state: 'unsure' }])],
      });
      expect(drawForAll(words, state).screen).toContain('<td>2 of 3</td>');
    },
  );
});

describe('the page', () => {
  it('escapes what people typed', () => {
    const page = pageOf({});
    expect(page).toContain('Workshop &lt;1&gt; · You are &lt;Ada&gt;, Ports &amp; piers');
    expect(page).not.toMatch(/<Ada>|<1>/);
  });

  it('has one script, with the nonce, and nothing from elsewhere', () => {
    const page = pageOf({ state: workshop({ current: 'continuity' }) });
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('<script nonce="N">');
    expect(page).not.toMatch(/ style=|<style| on\w+=|https?:/);
  });

  it('tells the script what it needs: the key of the screen, and one’s own votes', () => {
    const state = workshop({ current: 'continuity' });
    const page = pageOf({
      state,
      votes: [{ question: 'continuity', round: 1, vote: { state: 'answered', value: 2, reason: 'a "b"' } }],
    });
    expect(page).toContain(`data-key="${drawForAll(words, state).key}"`);
    const own = JSON.parse(/data-own="([^"]*)"/.exec(page)?.[1]?.replaceAll('&quot;', '"') ?? '') as Record<
      string,
      string
    >;
    expect(
      draftFromEntries(
        'q',
        [...new URLSearchParams(own['continuity/1'])].map(([name, value]) => [`q.${name}`, value] as const),
      ).choice,
    ).toEqual(['2']);
  });

  it('is loaded again by itself without a script while it waits, and at no other time', () => {
    expect(pageOf({})).toContain('<noscript><meta http-equiv="refresh"');
    expect(pageOf({ state: workshop({ current: 'continuity' }) })).not.toContain('http-equiv="refresh"');
  });

  it('of a closed workshop says that it has closed, and nothing else', () => {
    const page = pageOf({ state: workshop({ state: 'closed' }) });
    expect(page).toContain('This workshop has closed');
    expect(page).not.toMatch(/Workshop|Ada|Ports|data-own|<script/);
  });
});

describe('what everybody is sent', () => {
  it('has nothing of anybody’s own, and the same key until the screen changes', () => {
    const before = drawForAll(words, workshop({ current: 'continuity' }));
    const after = drawForAll(words, workshop({ current: 'continuity', event: 8, present: { count: 13 } }));
    expect(before.screen).not.toMatch(/ checked|Your vote is in/);
    expect(after).toEqual({ ...before, status: '3 of 13 have voted' });
    expect(drawForAll(words, workshop({ current: 'best-activity' })).key).not.toBe(before.key);
  });
});

describe('at one’s own pace', () => {
  const state = workshop({ pace: 'own', questions: ['continuity', 'best-activity', 'barriers'].map(voting) });
  const cast = (question: string): Ballot => ({ question, round: 1, vote: { state: 'unsure' } });

  it.each([
    ['continuity', [], 'best-activity'],
    ['best-activity', ['barriers'], 'continuity'],
    ['barriers', ['barriers', 'continuity'], 'best-activity'],
    ['nothing', [], 'continuity'],
    ['barriers', ['continuity', 'best-activity', 'barriers'], undefined],
  ] as const)('after %s, with %j done, follows %s', (voted, done, next) => {
    expect(nextQuestion(state, done.map(cast), voted)).toBe(next);
  });

  it('shows the list, or the question that was asked for', () => {
    expect(pageOf({ state })).toContain('<li data-v="barriers/1">');
    expect(pageOf({ state, question: 'barriers' })).toContain('<form method="post"');
    expect(pageOf({ state, question: 'no-such' })).toContain('<li data-v="barriers/1">');
  });

  it('shows nothing but the question that the workshop is on, where it is led', () => {
    expect(pageOf({ state: workshop({ current: 'continuity' }), question: 'barriers' })).toContain(
      'data-v="continuity/1"',
    );
  });
});
