/**
 * `npm run dev` in a fresh clone of the last commit: every kind of page in a browser, whose complaints are counted; and
 * the seconds from a change of a word, a component and a template to where it shows.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findBrowser, noBrowser } from '@/lib/commands/programs/find-browser.mjs';
import { personas } from '@/lib/instrument/v1/personas';
import { freePort } from '../support/server/free-port';
import { enterWorkshop, openTestWorkshop } from '../support/workshops/test-workshop';
import { watchTrouble } from '../support/watch-trouble';
import type { Measurement } from './support/measurement';
import { startAssessment } from './support/started-assessment';
import { takeDocument } from './support/take-document';

const root = fileURLToPath(new URL('../..', import.meta.url));
const longestSeconds = 10;
const patienceMilliseconds = 180_000;
const pollMilliseconds = 50;

interface Clone {
  readonly folder: string;
  readonly origins: readonly [string, string];
  /** Of the process so far. */
  log(): string;
  remove(): Promise<void>;
}

/** Its dependencies are those of here: installing them is not what is measured. */
async function developInClone(): Promise<Clone> {
  const parent = mkdtempSync(join(tmpdir(), 'chancery-development-'));
  const folder = join(parent, 'chancery');
  execFileSync('git', ['clone', '--quiet', root, folder]);
  execFileSync('cp', ['-a', join(root, 'node_modules'), folder]);
  const port = await freePort();
  const logFile = join(parent, 'log.txt');
  const log = openSync(logFile, 'a');
  const running = spawn(process.execPath, ['lib/commands/dev.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), DATABASE_URL: '' },
    stdio: ['ignore', log, log],
  });
  return {
    folder,
    origins: [`http://localhost:${port}`, `http://127.0.0.1:${port}`],
    log: () => `${readFileSync(logFile, 'utf8')}\nended: ${running.exitCode ?? running.signalCode ?? 'no'}`,
    async remove() {
      if (running.exitCode === null && running.signalCode === null) {
        const ended = once(running, 'exit');
        running.kill('SIGTERM');
        await ended;
      }
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

async function secondsUntil(holds: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > patienceMilliseconds)
      throw new Error('What was waited for did not come within three minutes');
    await wait(pollMilliseconds);
  }
  return (performance.now() - began) / 1000;
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
}

async function shows(page: Page, text: string): Promise<boolean> {
  return page.evaluate((wanted) => document.body.innerText.includes(wanted), text).catch(() => false);
}

/** In an open page that nobody loads anew. */
async function measureChanges(page: Page, { folder, origins }: Clone): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const origin of origins) {
    const mark = `Changed at ${new URL(origin).hostname}`;
    await page.goto(origin);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => Object.assign(window, { sameLoad: true }));
    change(join(folder, 'lib/i18n/messages/en/landing.json'), '"title": "', `"title": "${mark}: a word. `);
    measurements.push({
      name: `development: a changed word shows at ${origin}`,
      value: await secondsUntil(() => shows(page, `${mark}: a word`)),
      unit: 's',
      valueAtMost: longestSeconds,
    });
    change(
      join(folder, 'components/site/landing-body.tsx'),
      '<Prose>\n',
      `<Prose>\n      <p>${mark}: a component</p>\n`,
    );
    measurements.push({
      name: `development: a changed component shows at ${origin}`,
      value: await secondsUntil(() => shows(page, `${mark}: a component`)),
      unit: 's',
      valueAtMost: longestSeconds,
    });
    const same = await page.evaluate(() => 'sameLoad' in window);
    measurements.push({
      name: 'development: loads of the page that a change needed',
      value: same ? 0 : 1,
      unit: 'loads',
      valueAtMost: 0,
    });
  }
  return measurements;
}

const [persona] = personas;
if (persona === undefined) throw new Error('There is no persona');

/**
 * Home, a page of questions, a report, a workshop's console and shared screen, a participant's page: each once with all
 * that it loads.
 */
async function walk(page: Page, origin: string, { folder }: Clone): Promise<readonly Measurement[]> {
  if (persona === undefined) return [];
  const started = await startAssessment(origin, persona.assessment);
  const workshop = await openTestWorkshop(origin, { questions: ['continuity'] });
  const voter = await enterWorkshop(origin, workshop);
  for (const cookie of [started.cookie, workshop.cookie, voter.cookie]) {
    const [name = '', value = ''] = cookie.split('=');
    await page.context().addCookies([{ name, value, url: origin }]);
  }
  const own = `/assessments/${started.id}`;
  for (const path of [
    '/',
    '/start',
    own,
    `${own}/sections/networks`,
    `${own}/report`,
    `${own}/documents`,
    workshop.console,
    `${workshop.console}/projector`,
    `/workshop/${workshop.workshop}`,
  ]) {
    const answer = await page.goto(new URL(path, origin).href);
    if (answer?.ok() !== true) throw new Error(`${path} answered ${answer?.status()}`);
    // A page with a stream is never at rest.
    await page.waitForLoadState('load');
    await wait(500);
  }
  await page.goto(`${origin}${own}/report`);
  change(join(folder, 'lib/i18n/messages/en/report.json'), '"title": "', '"title": "Changed: a report. ');
  const report = await secondsUntil(() => shows(page, 'Changed: a report'));
  const before = await takeDocument(started, 'pdf');
  change(join(folder, 'lib/export/pdf/template.typ'), '\n', '\n#set page(fill: rgb("#fefefe"))\n');
  const document = await secondsUntil(async () => Buffer.compare(before, await takeDocument(started, 'pdf')) !== 0);
  return [
    { name: 'development: a changed word shows in a report', value: report, unit: 's', valueAtMost: longestSeconds },
    {
      name: 'development: a document from a changed template',
      value: document,
      unit: 's',
      valueAtMost: longestSeconds,
    },
  ];
}

export async function benchDevelopment(): Promise<readonly Measurement[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(noBrowser);
  const clone = await developInClone();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const [origin] = clone.origins;
    const ready = await secondsUntil(() =>
      fetch(`${origin}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const context = await browser.newContext();
    const trouble = await watchTrouble(context);
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMilliseconds);
    const first = await secondsUntil(async () => (await page.goto(origin))?.ok() === true);
    const changes = await measureChanges(page, clone);
    const walked = await walk(page, origin, clone);
    for (const complaint of trouble.unexpected()) console.log(`  in the browser: ${complaint}`);
    return [
      { name: 'development: from npm run dev to an answer', value: ready, unit: 's' },
      { name: 'development: the first page', value: first, unit: 's' },
      ...changes,
      ...walked,
      {
        name: 'development: complaints in the console of the browser',
        value: trouble.unexpected().length,
        unit: 'complaints',
        valueAtMost: 0,
      },
    ];
  } catch (error) {
    console.log(clone.log());
    throw error;
  } finally {
    await browser.close();
    await clone.remove();
  }
}
