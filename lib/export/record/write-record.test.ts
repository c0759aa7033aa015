import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileRecord, roundOf, sampleRecord } from '@/lib/workshop/model/record/record.fixture';
import type { WorkshopRecord } from '@/lib/workshop/model/record/workshop-record';
import type { TextDocument } from '@/lib/export/model/document';
import { hostileTexts } from '@/lib/export/text/hostile.fixture';
import { blocksOf, runsOf, textsOf, wordsIn, wordsOf } from '@/lib/export/write/blocks/document-parts.fixture';
import { pseudoSettings, setting } from '@/lib/export/write/reports.fixture';
import { writeRecord } from './write-record';

const text = (record: WorkshopRecord) => wordsOf(writeRecord(record, setting));
const beacon = 'Zq7';

/** What a reader sees that is neither marked as typed nor quoted. */
function ours(document: TextDocument): string {
  return JSON.stringify([
    document.cover?.kicker,
    document.contents,
    runsOf(document).flatMap(({ text: run, own }) => (own ? [] : [run])),
  ]);
}

describe('the record of a workshop as a document', () => {
  it('says what was voted, decided, left open and has to be found', () => {
    const said = text(sampleRecord());
    for (const expected of [
      'Participants voted on 6 questions and decided 4.',
      'First vote: Median 1 of those who chose a level, from 0 to 4: split in two (agreement −0.40). 1 of 10 ' +
        'was unsure.',
      'After the discussion participants were closer together.',
      'Second vote: 80% said: Yes.',
      'Fewer than 5 voted, without names: only the participants saw their votes.',
      'City diplomacy’s share of the budget: not voted on',
      'Ports: median 0, 5 voted; Culture: median 4, 5 voted',
      'nobody named',
    ])
      expect(said).toContain(expected);
    expect(
      blocksOf(writeRecord(sampleRecord(), setting)).flatMap((block) =>
        block.kind === 'quotation' ? [block.text] : [],
      ),
    ).toContain('It was never adopted by the council.');
  });

  it('has no number of a vote that stays in the workshop', () => {
    const before = writeRecord(
      sampleRecord({ decisions: [], rounds: [roundOf('continuity', 1, { ports: [0, 0], culture: [4, 4] })] }),
      setting,
    );
    const other = writeRecord(
      sampleRecord({ decisions: [], rounds: [roundOf('continuity', 1, { ports: [1], culture: [2] })] }),
      setting,
    );
    expect(other).toEqual(before);
  });

  it('has something to read in every text, in every language and of every kind of workshop', () => {
    const records = [
      sampleRecord(),
      sampleRecord({ rounds: [] }),
      sampleRecord({ decisions: [] }),
      sampleRecord({ rounds: [], decisions: [], state: 'open' }),
    ];
    for (const one of [setting, ...pseudoSettings])
      for (const record of records)
        for (const read of textsOf(writeRecord(record, one))) expect(wordsIn(read).trim()).not.toBe('');
  });

  it('gives a script that says first what was done, and last what happens next', () => {
    const lists = blocksOf(writeRecord(sampleRecord(), setting)).flatMap((block) =>
      block.kind === 'list' && block.ordered ? [block.items.map(wordsIn)] : [],
    );
    const script = lists.at(-1) ?? [];
    expect(script[0]).toContain('6 questions were voted on');
    expect(script.findIndex((step) => step.includes('agreed from the start'))).toBeLessThan(
      script.findIndex((step) => step.includes('divided most')),
    );
    expect(script.at(-2)).toContain('The minutes of the council: Ana Example; The list of memberships: nobody named.');
    expect(script.at(-1)).toContain('what happens next');
  });

  it.each(hostileTexts.map((typed) => [JSON.stringify(typed).slice(0, 40), typed]))(
    'marks what somebody typed: %s',
    (_name, typed) => checkTyped(typed),
  );

  it('marks what somebody typed, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), checkTyped), { numRuns: 30, seed: 2018 });
  });

  it('changes nothing of what stands around it', () => {
    const around = (typed: string) => ours(writeRecord(hostileRecord(typed), setting));
    expect(around('<b>{x}</b>')).toBe(around('plain'));
  });
});

function checkTyped(text: string): void {
  const typed = `${beacon}${text}`;
  const document = writeRecord(hostileRecord(typed), { ...setting, office: { name: typed } });
  expect(ours(document)).not.toContain(beacon);
  for (const line of [document.title, document.author, document.foot]) {
    expect(line).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?![\n])\p{Cc}|\p{Cs}/u);
    expect(line.length).toBeLessThan(250);
  }
}
