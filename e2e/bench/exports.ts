/**
 * Documents a second by format; the memory they take; PDFs beside Chromium printing the same pages; and what saving an
 * answer costs while documents are made one after another.
 */
import { formatIds } from '@/lib/export/model/formats';
import type { App } from '../support/server/app-server';
import type { Measurement } from './support/measurement';
import { benchPrinting } from './printing';
import { startAssessment, type StartedAssessment } from './support/started-assessment';
import { takeDocument } from './support/take-document';

const rounds = 5;
const saves = 100;
const mebibyte = 1024 * 1024;

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

async function benchFormats(assessment: StartedAssessment): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const format of formatIds) {
    const { byteLength } = await takeDocument(assessment, format);
    let taken = 0;
    for (let round = 0; round < rounds; round += 1) taken += await seconds(() => takeDocument(assessment, format));
    measurements.push({
      name: `documents: ${format}, ${Math.round(byteLength / 1024)} kB`,
      value: rounds / taken,
      unit: 'documents/s',
    });
  }
  return measurements;
}

/** Milliseconds of each save, in order of size. */
async function timeSaves({ origin, id, cookie }: StartedAssessment, firstVersion: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let version = firstVersion; version < firstVersion + saves; version += 1) {
    const body = JSON.stringify({ answer: { state: 'unsure', note: `note ${version}` }, version });
    const headers = { cookie, origin, 'content-type': 'application/json' };
    times.push(
      1000 *
        (await seconds(() =>
          fetch(new URL(`/api/v1/assessments/${id}/answers/strategy-exists`, origin), {
            method: 'PUT',
            headers,
            body,
          }).then((answer) => answer.text()),
        )),
    );
  }
  return times.toSorted((one, other) => one - other);
}

async function benchSavesMeanwhile(
  origin: string,
  assessment: StartedAssessment,
  answers: Parameters<typeof startAssessment>[1],
): Promise<readonly Measurement[]> {
  const other = await startAssessment(origin, { ...answers, answers: {} });
  await timeSaves(other, 0);
  const alone = await timeSaves(other, saves);
  let going = true;
  const documents = (async () => {
    while (going) await takeDocument(assessment, 'docx');
  })();
  const meanwhile = await timeSaves(other, 2 * saves);
  going = false;
  await documents;
  const at = (times: readonly number[], share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return [
    {
      name: 'saves: median while documents are made, against alone',
      value: at(meanwhile, 0.5),
      unit: 'ms',
      ratio: at(meanwhile, 0.5) / at(alone, 0.5),
    },
    {
      name: 'saves: 95th percentile while documents are made, against alone',
      value: at(meanwhile, 0.95),
      unit: 'ms',
      ratio: at(meanwhile, 0.95) / at(alone, 0.95),
    },
    {
      name: 'saves: the longest while documents are made, against alone',
      value: at(meanwhile, 1),
      unit: 'ms',
      ratio: at(meanwhile, 1) / at(alone, 1),
    },
  ];
}

export async function benchExports(
  app: App,
  assessment: StartedAssessment,
  answers: Parameters<typeof startAssessment>[1],
): Promise<readonly Measurement[]> {
  const before = app.memory();
  const byFormat = await benchFormats(assessment);
  const after = app.memory();
  return [
    ...byFormat,
    {
      name: 'documents: memory that making all of them adds to the server',
      value: (after - before) / mebibyte,
      unit: 'MiB',
    },
    ...(await benchPrinting(app.address)),
    ...(await benchSavesMeanwhile(app.address, assessment, answers)),
  ];
}
