/**
 * Laws are tried on the same examples in every run, so that a red run can be repeated and a green one stays green.
 * Others, and more of them: PROPERTY_SEED=7 PROPERTY_RUNS=1000 npx vitest run --testTimeout=120000
 */
import fc from 'fast-check';

const { PROPERTY_SEED: seed = '20260101', PROPERTY_RUNS: runs } = process.env;
fc.configureGlobal({ seed: Number(seed), ...(runs === undefined ? {} : { numRuns: Number(runs) }) });
