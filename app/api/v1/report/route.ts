import { apiRoute } from '@/lib/api/api-route';
import { reportData } from '@/lib/api/report-data';
import { createWords } from '@/lib/i18n/create-words';
import { currentInstrument } from '@/lib/instrument/registry';
import { json } from '@/lib/security/responses';
import { reportAnswersOperation } from './report-answers-operation';

/** Reports without storing anything. */
export const POST = apiRoute(reportAnswersOperation, ({ body: { locale, ...request } }) =>
  Promise.resolve(json(reportData(request, { words: createWords(locale), instrument: currentInstrument }))),
);
