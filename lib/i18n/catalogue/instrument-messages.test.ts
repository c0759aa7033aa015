import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readInstrumentMessages } from './instrument-messages';

const folder = mkdtempSync(join(tmpdir(), 'versions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = {
  'v1/words/en.json': { title: 'Assessment', questions: { lead: { title: 'Who leads?', short: 'The lead' } } },
  'v2/words/en.json': { questions: { lead: { title: 'Who leads today?' }, exit: { title: 'Who left?' } } },
  'v1/words/fr.json': { title: 'Bilan', questions: { lead: { title: 'Qui dirige ?', short: 'La direction' } } },
};
for (const [name, words] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), JSON.stringify(words));
}
const read = (language: string) => readInstrumentMessages(language, { folder, versions: [1, 2, 3] });

it('takes of the version before what a version does not say otherwise', () => {
  expect(read('en')).toEqual({
    'instrument-v1': files['v1/words/en.json'],
    'instrument-v2': {
      title: 'Assessment',
      questions: { lead: { title: 'Who leads today?', short: 'The lead' }, exit: { title: 'Who left?' } },
    },
    'instrument-v3': read('en')['instrument-v2'],
  });
});

it('takes no translation of what was asked in other words', () => {
  expect(read('fr')['instrument-v2']).toEqual({ title: 'Bilan', questions: { lead: { short: 'La direction' } } });
});

it('knows nothing of a language without words', () => {
  expect(read('fi')).toEqual({ 'instrument-v1': {}, 'instrument-v2': {}, 'instrument-v3': {} });
});
