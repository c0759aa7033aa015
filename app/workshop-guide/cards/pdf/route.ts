import { guideFile } from '@/lib/http/responses/guide-file';

/** The cards of all questions to print. */
export const GET = guideFile('cards-pdf');
