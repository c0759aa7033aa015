/**
 * The thread that makes documents: the same bytes for the same report, stopped when nobody waits, alive after a fault.
 */
import { describe, expect, it, vi } from 'vitest';
import { requireInstrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from '@/lib/report/build-report';
import type { Report } from '@/lib/report/types/report';
import { formatIds, formats } from '@/lib/export/model/formats';
import type { ReportJob } from './export-job';
import { ExportCancelledError, runExport } from './export-pool';

const patience = 60_000;
const { assessment } = requirePersona('harbour-in-progress');
const report = buildReport({
  ...assessment,
  instrument: requireInstrument(assessment.instrumentVersion),
  targets: assessment.targets ?? {},
  asOf: '2026-11-22',
});
let visitors = 0;

/** Each by somebody else. */
function order(signal: AbortSignal = new AbortController().signal) {
  visitors += 1;
  return { parties: [`address ${visitors}`, `assessment ${visitors}`], signal };
}

function job(format: ReportJob['format'], of: Report = report): ReportJob {
  return { format, report: of, office: { name: 'International Office' }, locale: 'en' };
}

const made = formatIds.filter((format) => format !== 'json');

describe('the thread that makes documents', () => {
  it.each(made)(
    'makes %s, and the same bytes again after others',
    async (format) => {
      const first = await runExport(job(format), order());
      await runExport(job('docx'), order());
      const second = await runExport(job(format), order());
      expect(Buffer.from(first).toString('utf8').startsWith(formats[format].begins)).toBe(true);
      expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
    },
    patience,
  );

  it(
    'stops in the middle when nobody waits any more, and goes on with the next',
    async () => {
      const gone = new AbortController();
      const cancelled = runExport(job('docx'), order(gone.signal));
      const waiting = runExport(job('csv'), order());
      setTimeout(() => gone.abort(), 20);
      await expect(cancelled).rejects.toThrow(ExportCancelledError);
      expect((await waiting).length).toBeGreaterThan(100);
    },
    patience,
  );

  it(
    'drops a document that nobody waits for from the queue',
    async () => {
      const gone = new AbortController();
      const first = runExport(job('csv'), order());
      const cancelled = runExport(job('pdf'), order(gone.signal));
      gone.abort();
      await expect(cancelled).rejects.toThrow(ExportCancelledError);
      await expect(runExport(job('csv'), order(AbortSignal.abort()))).rejects.toThrow(ExportCancelledError);
      expect((await first).length).toBeGreaterThan(100);
    },
    patience,
  );

  it(
    'says what went wrong, and makes the next',
    async () => {
      const broken = { ...report, areas: undefined } as unknown as Report;
      await expect(runExport(job('pdf', broken), order())).rejects.toThrow(/areas|undefined/);
      expect((await runExport(job('csv'), order())).length).toBeGreaterThan(100);
    },
    patience,
  );

  it(
    'rests when nobody has asked for a while, and makes the same again',
    async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      try {
        const before = await runExport(job('one-pager-pdf'), order());
        vi.advanceTimersByTime(10 * 60_000);
        const after = await runExport(job('one-pager-pdf'), order());
        expect(Buffer.compare(Buffer.from(before), Buffer.from(after))).toBe(0);
      } finally {
        vi.useRealTimers();
      }
    },
    patience,
  );
});
