import { describe, expect, it } from 'vitest';
import type { Answer } from './answer';
import { heardAnswers } from './heard-answers';
import { currentInstrument as instrument } from './registry';

const said = (value: string | number): Answer => ({ state: 'answered', value });
const answers = { continuity: said(2), 'strategy-public': said('yes'), 'strategy-renewal': said(1), 'no-such-question': said(1) };

describe('heardAnswers', () => {
  it('hears what is asked, in the order of the questionnaire', () => {
    expect([...heardAnswers(instrument, 'full', { ...answers, 'strategy-exists': said('yes') }).keys()]).toEqual(['strategy-exists', 'strategy-public', 'strategy-renewal', 'continuity']);
  });

  it('hears nothing of what is closed, not known to be asked, or outside the form', () => {
    expect([...heardAnswers(instrument, 'full', { ...answers, 'strategy-exists': said('no') }).keys()]).toEqual(['strategy-exists', 'strategy-renewal', 'continuity']);
    expect([...heardAnswers(instrument, 'full', answers).keys()]).toEqual(['strategy-renewal', 'continuity']);
    expect([...heardAnswers(instrument, 'quick', answers).keys()]).toEqual([]);
  });
});
