/** The tests that mutants are run against: those beside the mutated files, not those of everything that uses them. */
import everything from '../../vitest.config';

export default { ...everything, test: { ...everything.test, include: ['lib/scoring/**/*.test.ts', 'lib/benchmark/{wilson,share-verdict}.test.ts'] } };
