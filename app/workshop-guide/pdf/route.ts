import { guideFile } from '@/lib/security/guide-file';

/** The guide to print. */
export const GET = guideFile('guide-pdf');
