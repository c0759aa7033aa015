/**
 * `npm run mutation`: changes the code of the rules one place at a time and runs the tests beside it; ends with an
 * error where they notice too few of the changes. `npm run mutation -- lib/report lib/scoring/numbers`: only what
 * stands there.
 */
import { bundleTests } from './bundled-tests';
import { changeCode } from './changed-code';
import { filesOf, folders } from './folders';
import { type Outcome, tryChanges } from './try-changes';

/** The share of the changes, in per cent, that the tests must notice. */
const least = 80;

const asked = process.argv.slice(2);
const isAsked = (file: string) => asked.length === 0 || asked.some((start) => file.startsWith(start));

function line(name: string, outcomes: readonly Outcome[]) {
  const noticed = outcomes.filter(({ is }) => is === 'noticed').length;
  const share = ((100 * noticed) / outcomes.length).toFixed(1);
  return `${name}: ${outcomes.length} changes, ${noticed} noticed, ${outcomes.length - noticed} not, ${share} %`;
}

function tell({ change: { file, line: at, was, is: now }, is }: Outcome) {
  console.log(`${is}  ${file}:${at}\n    ${was}\n    ${now}`);
}

async function tryFolder(folder: (typeof folders)[number]) {
  const { code, tests } = filesOf(folder);
  const wanted = code.filter(isAsked);
  if (wanted.length === 0) return true;
  const { files, changes } = await changeCode(wanted);
  const outcomes: Outcome[] = [];
  const start = await bundleTests({ tests, changed: files, slow: folder.slow });
  for await (const outcome of tryChanges(start, tests, changes)) {
    outcomes.push(outcome);
    if (outcome.is !== 'noticed') tell(outcome);
  }
  console.log(line(folder.name, outcomes));
  return outcomes.filter(({ is }) => is === 'noticed').length >= (least / 100) * outcomes.length;
}

for (const folder of folders) if (!(await tryFolder(folder))) process.exitCode = 1;
