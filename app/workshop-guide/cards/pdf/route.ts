import { guideFile } from '@/lib/security/guide-file';

/** The cards of all questions to print. */
export const GET = guideFile('cards-pdf');
