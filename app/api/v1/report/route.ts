import { apiRoute } from '@/lib/api/api-route';
import { reportData } from '@/lib/api/report/report-data';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { currentInstrument } from '@/lib/instrument/registry';
import { json } from '@/lib/http/responses/responses';
import { reportAnswersOperation } from './_lib/report-answers-operation';

/** Reports without storing anything. */
export const POST = apiRoute(reportAnswersOperation, ({ body: { locale, ...request } }) =>
  Promise.resolve(json(reportData(request, { words: createWords(locale), instrument: currentInstrument }))),
);
