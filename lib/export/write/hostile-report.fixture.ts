/** A report in which every field that takes free text holds the same hostile text. */
import type { Answer } from '@/lib/instrument/answers/answer';
import { requirePersona } from '@/lib/instrument/v1/personas';
import type { Report } from '@/lib/report/types/report';
import { hostileRecord } from '@/lib/workshop/model/record/record.fixture';
import { fullReport, plan } from './reports.fixture';

export function hostileReport(text: string): Report {
  const { answers } = requirePersona('spread-megacity').assessment;
  const spoilt = Object.fromEntries(
    Object.entries(answers).map(([question, answer]): [string, Answer] => [
      question,
      {
        ...answer,
        note: text,
        evidence: [{ title: text }, { title: text, url: 'https://example.org/a', date: '2024' }],
      },
    ]),
  );
  const report = fullReport({
    city: text,
    answeredBy: text,
    workshops: [hostileRecord(text)],
    snapshots: [{ takenOn: '2025-11-22', answeredBy: text }],
    answers: spoilt,
    saves: { 'joining-criteria': { on: '2026-11-22', by: text } },
    plan: plan.map((action) => ({ ...action, title: text, owner: text, cost: text, outcome: text })),
  });
  return {
    ...report,
    ...(report.change && { change: { ...report.change, earlier: { ...report.change.earlier, answeredBy: text } } }),
  };
}
