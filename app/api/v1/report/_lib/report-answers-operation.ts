import { answersBody } from '@/lib/api/answers-body';
import { defineOperation } from '@/lib/api/operation';
import { parseReportRequest } from '@/lib/api/report/report-request';
import { reportRequestSchemaOf, reportSchema } from '@/lib/api/report/report-schema';
import { today } from '@/lib/data/pool/pool-rows';
import { yearsNow } from '@/lib/data/document/years-now';
import { currentInstrument } from '@/lib/instrument/registry';
import { noParams } from '@/lib/http/guard/route-params';

export const reportAnswersOperation = defineOperation({
  id: 'reportAnswers',
  method: 'POST',
  path: '/api/v1/report',
  tag: 'scoring',
  summary: 'The whole report on answers, without storing anything',
  description:
    'Takes what scoring takes, with targets, a day and a language. What only a kept assessment has is not in ' +
    'it: its city, plan, workshops and earlier snapshots.',
  params: noParams,
  body: answersBody((value) => parseReportRequest(currentInstrument, value, { years: yearsNow(), today: today() })),
  bodySchema: reportRequestSchemaOf(currentInstrument),
  oversized: 'invalid-input',
  succeeds: {
    200: {
      description: 'Ranges, comparisons, recommendations in order, first steps and a programme for the year.',
      content: { 'application/json': reportSchema },
    },
  },
});
