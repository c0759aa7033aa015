/**
 * `npm run bench`: everything in one run, on the built application; ends with an error where a bound is missed.
 * `npm run bench -- editions`: only the making and reading of editions; `-- development`: only
 * `npm run dev` in a clone. Neither needs a build. `-- workshop`: only the workshop.
 */
import { personas } from '@/lib/instrument/v1/personas';
import { type App, startApp } from '../support/server/app-server';
import { benchBytes } from './bytes';
import { benchDevelopment } from './development';
import { benchEditions } from './editions/editions';
import { benchExports } from './exports';
import { line, isHeld, type Measurement } from './support/measurement';
import { benchPages } from './pages';
import { benchWorkshop } from './workshop/workshop';
import { benchSaves } from './saves';
import { benchScoring } from './scoring';
import { startAssessment } from './support/started-assessment';

const questionnairePage = 160;
const otherPage = 140;

const fullest = personas
  .filter(({ assessment }) => assessment.form === 'full')
  .toSorted(
    (one, other) => Object.keys(other.assessment.answers).length - Object.keys(one.assessment.answers).length,
  )[0];
if (fullest === undefined) throw new Error('No persona fills in the full form');

async function measureServer(app: App): Promise<readonly Measurement[]> {
  if (fullest === undefined) return [];
  const origin = app.address;
  const filled = await startAssessment(origin, fullest.assessment);
  const empty = await startAssessment(origin, { ...fullest.assessment, answers: {} });
  const own = (path: string) => ({ address: `/assessments/${filled.id}${path}`, cookie: filled.cookie });
  const weighed = ['/', '/start', '/questionnaire', '/evidence', '/method', '/privacy', '/examples'].map((address) => ({
    name: address,
    address,
    scriptAtMost: otherPage,
  }));
  return [
    ...(await benchPages(origin, {
      smallest: { name: '/privacy', address: '/privacy' },
      others: [{ name: 'report', ...own('/report'), ratioAtLeast: 0.15 }],
    })),
    ...(await benchSaves(empty)),
    ...(await benchExports(app, filled, fullest.assessment)),
    ...(await benchBytes(origin, [
      ...weighed,
      { name: 'task list', ...own(''), scriptAtMost: otherPage },
      { name: 'questionnaire page', ...own('/sections/networks'), scriptAtMost: questionnairePage },
      { name: 'review', ...own('/review'), scriptAtMost: otherPage },
      { name: 'report', ...own('/report'), scriptAtMost: otherPage },
    ])),
  ];
}

async function measureAll(): Promise<readonly Measurement[]> {
  const app = await startApp();
  try {
    return [...benchScoring(), ...(await measureServer(app))];
  } finally {
    await app.remove();
  }
}

const parts = {
  pages: measureAll,
  workshop: benchWorkshop,
  editions: benchEditions,
  development: benchDevelopment,
} as const;
const asked = process.argv[2];
let held = true;
for (const [name, measure] of Object.entries(parts)) {
  if (asked !== undefined && asked !== name) continue;
  const measurements = await measure();
  for (const measurement of measurements) console.log(line(measurement));
  held &&= measurements.every(isHeld);
}
if (!held) process.exitCode = 1;
