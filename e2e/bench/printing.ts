/**
 * The PDF beside Chromium printing the page of the same content: same server, same run, in turns, both warm. Chromium
 * runs already and has printed the page before; what is timed is what an exporter by browser would do, from going to
 * the page to the file. What a page folds away is opened first, because the document leaves nothing out. An answer
 * changes before every document and every visit, and reports take turns, so that neither side can hand out what it made
 * before; what a side knows from before of the parts that stayed the same, it may use. The first document of a city is
 * timed too.
 */
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '@/lib/commands/programs/find-browser.mjs';
import { hasPoppler, propertiesOf, wordsOf } from '@/lib/export/pdf/poppler.fixture';
import { personas } from '@/lib/instrument/v1/personas';
import type { FormatId } from '@/lib/export/model/formats';
import type { Measurement } from './support/measurement';
import { startAssessment, type StartedAssessment } from './support/started-assessment';
import { takeDocument } from './support/take-document';

/** Enough for both programs to have come to their usual speed in most of them. */
const rounds = 8;
const cities = 3;
const timesFaster = 10;
const changedQuestion = 'strategy-exists';

interface Pair {
  readonly name: string;
  readonly format: FormatId;
  /** Under the address of the assessment. */
  readonly page: string;
}

const pairs: readonly Pair[] = [
  { name: 'report', format: 'pdf', page: 'report' },
  { name: 'one-pager', format: 'one-pager-pdf', page: 'one-pager' },
];

interface City {
  readonly assessment: StartedAssessment;
  /** Changes the note of an answer. */
  change(): Promise<void>;
}

async function startCity(origin: string, persona: (typeof personas)[number]): Promise<City> {
  const assessment = await startAssessment(origin, persona.assessment);
  let version = changedQuestion in persona.assessment.answers ? 1 : 0;
  return {
    assessment,
    async change() {
      const answer = await fetch(new URL(`/api/v1/assessments/${assessment.id}/answers/${changedQuestion}`, origin), {
        method: 'PUT',
        headers: { cookie: assessment.cookie, origin, 'content-type': 'application/json' },
        body: JSON.stringify({ answer: { state: 'unsure', note: `note ${version}` }, version }),
      });
      if (!answer.ok) throw new Error(`Changing an answer was answered ${answer.status}`);
      version += 1;
    },
  };
}

async function printPage(
  context: BrowserContext,
  { origin, id }: StartedAssessment,
  path: string,
): Promise<Uint8Array> {
  const page = await context.newPage();
  await page.goto(new URL(`/assessments/${id}/${path}`, origin).href);
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => part.setAttribute('open', '')));
  const printed = await page.pdf({ format: 'A4', tagged: true });
  await page.close();
  return printed;
}

/** Pages, and words with a letter or a digit; empty where nothing on this computer can read a PDF. */
function contentOf(pdf: Uint8Array): string {
  if (!hasPoppler) return '';
  const words = wordsOf(pdf)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return `, ${propertiesOf(pdf).get('Pages') ?? '?'} pages, ${words} words`;
}

function median(times: readonly number[]): number {
  const inOrder = times.toSorted((one, other) => one - other);
  return inOrder[Math.floor(inOrder.length / 2)] ?? NaN;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

async function warmUp([{ assessment }, context]: readonly [City, BrowserContext]): Promise<void> {
  for (const { format, page } of pairs) {
    await takeDocument(assessment, format);
    await printPage(context, assessment, page);
  }
}

async function benchPair(
  all: readonly (readonly [City, BrowserContext])[],
  { name, format, page }: Pair,
): Promise<readonly Measurement[]> {
  const [first, firstPrinted, again, againPrinted]: [number[], number[], number[], number[]] = [[], [], [], []];
  let document: Uint8Array = new Uint8Array();
  let print = document;
  for (const [{ assessment }, context] of all) {
    first.push(await seconds(async () => (document = await takeDocument(assessment, format))));
    firstPrinted.push(await seconds(async () => (print = await printPage(context, assessment, page))));
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [city, context] of all) {
      await city.change();
      again.push(await seconds(() => takeDocument(city.assessment, format)));
      await city.change();
      againPrinted.push(await seconds(() => printPage(context, city.assessment, page)));
    }
  }
  return [
    {
      name: `documents: ${name} as PDF after a change${contentOf(document)}, against Chromium`,
      value: 1 / median(again),
      unit: 'documents/s',
      ratio: median(againPrinted) / median(again),
      ratioAtLeast: timesFaster,
    },
    {
      name: `documents: ${name} as PDF, the first of a city, against Chromium`,
      value: 1 / median(first),
      unit: 'documents/s',
      ratio: median(firstPrinted) / median(first),
    },
    {
      name: `documents: ${name} printed by Chromium${contentOf(print)}`,
      value: 1 / median(againPrinted),
      unit: 'documents/s',
    },
  ];
}

export async function benchPrinting(origin: string): Promise<readonly Measurement[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium to print with');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const all: (readonly [City, BrowserContext])[] = [];
    for (const persona of personas.filter(({ assessment }) => assessment.form === 'full').slice(0, 1 + cities)) {
      const city = await startCity(origin, persona);
      const context = await browser.newContext();
      const [name = '', value = ''] = city.assessment.cookie.split('=');
      await context.addCookies([{ name, value, url: origin }]);
      all.push([city, context]);
    }
    const [toWarmUp, ...timed] = all;
    if (toWarmUp) await warmUp(toWarmUp);
    const measurements: Measurement[] = [];
    for (const pair of pairs) measurements.push(...(await benchPair(timed, pair)));
    return measurements;
  } finally {
    await browser.close();
  }
}
