import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import { askedness } from '@/lib/instrument/answers/asked';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { answersArbitrary, evidenceItem } from './answers.arbitrary';
import { scoreIndicators } from './score-indicators';
import { smallInstrument } from './small-instrument.fixture';

const said = (value: AnswerValue): Answer => ({ state: 'answered', value });
const shown = (value: AnswerValue): Answer => ({ state: 'answered', value, evidence: [evidenceItem] });
const yes = said('yes');
const no = said('no');
const unsure: Answer = { state: 'unsure' };
const withheld: Answer = { state: 'withheld' };
const notApplicable: Answer = { state: 'not-applicable', reason: 'law-forbids' };

function indicator(answers: Answers, id: string) {
  const found = scoreIndicators({ instrument: smallInstrument, form: 'full', answers }).find((one) => one.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  const { status, lo, hi, evidenced } = found;
  return [status, lo, hi, evidenced];
}

const unknown = ['unknown', 0, 1, false];
const closed = ['closed', 0, 0, false];
const outside = ['not-applicable', 0, 0, false];
const worth = (value: number, evidenced = false) => ['answered', value, value, evidenced];

describe('one question (method, section 2.2 and 2.3)', () => {
  it.each<[string, string, Answer | undefined, unknown[]]>([
    ['yes', 'parent', yes, worth(1)],
    ['no', 'parent', no, worth(0)],
    ['absent', 'parent', undefined, unknown],
    ['unsure', 'parent', unsure, unknown],
    ['withheld', 'parent', withheld, unknown],
    ['not applicable', 'parent', notApplicable, outside],
    ['level 0', 'depth', said(0), worth(0)],
    ['level 1', 'depth', said(1), worth(0.25)],
    ['level 2', 'depth', said(2), worth(0.5)],
    ['level 3', 'depth', said(3), worth(0.75)],
    ['level 4', 'depth', said(4), worth(1)],
    ['a choice of full points', 'relations', said('formal'), worth(1)],
    ['a choice of half points', 'relations', said('ad-hoc'), worth(0.5)],
    ['a choice of no points', 'relations', said('none'), worth(0)],
    ['an empty checklist is a real answer', 'toolkit', said([]), worth(0)],
    ['half of what suffices', 'toolkit', said(['energy']), worth(0.5)],
    ['what suffices', 'toolkit', said(['energy', 'culture']), worth(1)],
    ['more than suffices', 'toolkit', said(['energy', 'culture', 'transport']), worth(1)],
    ['evidence', 'parent', shown('yes'), worth(1, true)],
    ['evidence of a no', 'parent', shown('no'), worth(0, true)],
    ['an empty list of evidence', 'parent', { state: 'answered', value: 'yes', evidence: [] }, worth(1)],
    ['evidence beside unsure', 'parent', { state: 'unsure', evidence: [evidenceItem] }, unknown],
    ['evidence beside withheld', 'parent', { state: 'withheld', evidence: [evidenceItem] }, unknown],
    ['evidence beside not applicable', 'parent', { ...notApplicable, evidence: [evidenceItem] }, outside],
  ])('%s', (...[, id, answer, expected]) => {
    expect(indicator(answer === undefined ? {} : { [id]: answer }, id)).toEqual(expected);
  });
});

describe('a question with a condition (method, section 2.1)', () => {
  it.each<[string, Answers, string, unknown[]]>([
    ['asked and answered', { parent: yes, child: shown('yes') }, 'child', worth(1, true)],
    ['asked and not answered', { parent: yes }, 'child', unknown],
    ['closed', { parent: no }, 'child', closed],
    ['closed, whatever it says', { parent: no, child: shown('yes') }, 'child', closed],
    ['closed, even where it says unsure', { parent: no, child: unsure }, 'child', closed],
    ['not applicable with its parent', { parent: notApplicable, child: shown('yes') }, 'child', outside],
    ['unknown with an unsure parent', { parent: unsure, child: shown('yes') }, 'child', unknown],
    ['unknown with a withheld parent', { parent: withheld, child: shown('yes') }, 'child', unknown],
    ['unknown with an absent parent', { child: shown('yes') }, 'child', unknown],
    ['closed two steps down', { parent: no, child: yes, grandchild: yes }, 'grandchild', closed],
    ['not applicable two steps down', { parent: notApplicable, grandchild: yes }, 'grandchild', outside],
    ['unknown two steps down', { parent: unsure, child: yes, grandchild: yes }, 'grandchild', unknown],
    ['asked two steps down', { parent: yes, child: yes, grandchild: yes }, 'grandchild', worth(1)],
  ])('%s', (...[, answers, id, expected]) => {
    expect(indicator(answers, id)).toEqual(expected);
  });
});

describe('a derived indicator (method, section 2.4)', () => {
  const wanted = said(['energy', 'culture']);
  const there = shown({ near: ['energy'], far: ['energy', 'transport'] });
  it.each<[string, Answers, unknown[]]>([
    ['the share over all rows', { near: yes, 'themes-wanted': wanted, 'themes-there': there }, worth(0.5, true)],
    [
      'all of it, in different rows',
      { near: yes, 'themes-wanted': wanted, 'themes-there': said({ near: ['energy'], far: ['culture'] }) },
      worth(1),
    ],
    ['none of it', { near: yes, 'themes-wanted': wanted, 'themes-there': said({}) }, worth(0)],
    [
      'evidence for what is wanted is no evidence',
      { near: yes, 'themes-wanted': shown(['energy']), 'themes-there': said({ near: ['energy'] }) },
      worth(1),
    ],
    ['any one parent opens', { near: no, far: yes, 'themes-wanted': wanted, 'themes-there': there }, worth(0.5, true)],
    [
      'one parent opens though the other is unsure',
      { near: unsure, far: yes, 'themes-wanted': wanted, 'themes-there': there },
      worth(0.5, true),
    ],
    ['closed is the empty set', { near: no, far: no, 'themes-wanted': wanted, 'themes-there': there }, closed],
    [
      'closed with one parent not applicable',
      { near: no, far: notApplicable, 'themes-wanted': wanted, 'themes-there': there },
      closed,
    ],
    [
      'unknown with a parent unknown',
      { near: no, far: unsure, 'themes-wanted': wanted, 'themes-there': there },
      unknown,
    ],
    [
      'unknown with a parent unknown and one not applicable',
      { near: notApplicable, 'themes-wanted': wanted, 'themes-there': there },
      unknown,
    ],
    [
      'not applicable with all parents',
      { near: notApplicable, far: notApplicable, 'themes-wanted': wanted, 'themes-there': there },
      outside,
    ],
    ['nothing said of what is there', { near: yes, 'themes-wanted': wanted }, unknown],
    ['unsure of what is there', { near: yes, 'themes-wanted': wanted, 'themes-there': unsure }, unknown],
    ['nothing said of what is wanted', { near: yes, 'themes-there': there }, unknown],
    ['unsure of what is wanted', { near: yes, 'themes-wanted': unsure, 'themes-there': there }, unknown],
    ['nothing wanted', { near: yes, 'themes-wanted': said([]), 'themes-there': there }, unknown],
    ['nothing wanted comes before closed', { near: no, far: no, 'themes-wanted': said([]) }, unknown],
    ['not knowing what is wanted comes before closed', { near: no, far: no }, unknown],
    ['what is wanted does not apply', { near: yes, 'themes-wanted': notApplicable, 'themes-there': there }, outside],
  ])('%s', (_, answers, expected) => {
    expect(indicator(answers, 'theme-coverage')).toEqual(expected);
  });
});

describe('the list', () => {
  const idsOf = (form: 'full' | 'quick') =>
    scoreIndicators({ instrument: instrumentV1, form, answers: {} }).map(({ id }) => id);

  it('holds every scored question of the full form and both derived indicators, area by area', () => {
    const scored = instrumentV1.questions.filter(({ scores }) => scores !== undefined);
    expect(idsOf('full').toSorted()).toEqual(
      [...scored.map(({ id }) => id), 'skill-coverage', 'theme-coverage'].toSorted(),
    );
    expect(
      scoreIndicators({ instrument: smallInstrument, form: 'full', answers: {} }).map(({ id, area, weight }) => [
        id,
        area,
        weight,
      ]),
    ).toEqual([
      ['parent', 'strategy', 2],
      ['child', 'strategy', 1],
      ['grandchild', 'strategy', 1],
      ['theme-coverage', 'prioritisation', 2],
      ['depth', 'impact', 3],
      ['toolkit', 'impact', 1],
      ['relations', 'agenda', 2],
    ]);
  });

  it('holds core questions alone in the quick form', () => {
    const core = instrumentV1.questions.filter(({ scores, core: isCore }) => isCore && scores !== undefined);
    expect(idsOf('quick').toSorted()).toEqual(core.map(({ id }) => id).toSorted());
  });

  it('follows the same conditions as the questionnaire itself', () => {
    fc.assert(
      fc.property(
        answersArbitrary(instrumentV1),
        fc.constantFrom('full' as const, 'quick' as const),
        (answers, form) => {
          const asked = askedness(instrumentV1, form, answers);
          for (const { id, status } of scoreIndicators({ instrument: instrumentV1, form, answers })) {
            const expected = asked.get(id);
            if (expected === 'closed' || expected === 'unknown') expect(status).toBe(expected);
            if (expected === 'asked') expect(status).not.toBe('closed');
          }
        },
      ),
    );
  });
});
