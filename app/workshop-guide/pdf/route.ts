import { guideFile } from '@/lib/http/responses/guide-file';

/** The guide to print. */
export const GET = guideFile('guide-pdf');
