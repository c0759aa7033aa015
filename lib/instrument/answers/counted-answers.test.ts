import { describe, expect, it } from 'vitest';
import type { Answer } from './answer';
import { countedAnswers } from './counted-answers';
import { instrumentV1 as instrument } from '@/lib/instrument/v1/instrument';

const said = (value: string | number): Answer => ({ state: 'answered', value });
const answers = {
  continuity: said(2),
  'strategy-public': said('yes'),
  'strategy-renewal': said(1),
  'no-such-question': said(1),
};

describe('countedAnswers', () => {
  it('hears what is asked, in the order of the questionnaire', () => {
    expect([...countedAnswers(instrument, 'full', { ...answers, 'strategy-exists': said('yes') }).keys()]).toEqual([
      'strategy-exists',
      'strategy-public',
      'strategy-renewal',
      'continuity',
    ]);
  });

  it('hears nothing of what is closed, not known to be asked, or outside the form', () => {
    expect([...countedAnswers(instrument, 'full', { ...answers, 'strategy-exists': said('no') }).keys()]).toEqual([
      'strategy-exists',
      'strategy-renewal',
      'continuity',
    ]);
    expect([...countedAnswers(instrument, 'full', answers).keys()]).toEqual(['strategy-renewal', 'continuity']);
    expect([...countedAnswers(instrument, 'quick', answers).keys()]).toEqual([]);
  });
});
