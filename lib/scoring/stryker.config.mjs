import { mutateFolder } from '../../mutation.config.mjs';

// The intervals go with the scores: what they say wrongly is wrong in the same sentence.
export default mutateFolder(import.meta.url, {
  mutate: ['lib/benchmark/wilson*.ts', 'lib/benchmark/share-verdict.ts', '!**/*.{test,fixture,arbitrary,config}.ts'],
  testFiles: ['lib/benchmark/{wilson,share-verdict}.test.ts'],
  ignoreStatic: false,
});
