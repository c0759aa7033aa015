import { z } from 'zod';

/** What may stand in the addresses of route handlers. */
const randomId = z.string().regex(/^[\w-]{10,64}$/);
const readableId = z.string().regex(/^[a-z0-9-]{1,80}$/);

export const noParams = z.object({});
export const assessmentParams = z.object({ id: randomId });
export const answerParams = z.object({ id: randomId, question: readableId });
export const sectionParams = z.object({ id: randomId, section: readableId });
export const planParams = z.object({ id: randomId, action: randomId });
export const workshopParams = z.object({ id: randomId, workshop: randomId });
export const participantParams = z.object({ workshop: randomId });
export type ParticipantParams = z.infer<typeof participantParams>;
/** Any text: a code that opens nothing is answered like one that cannot be a code. */
export const joinParams = z.object({ code: z.string().max(1000) });
/** Any text: mail programs leave much behind a link. */
export const openParams = z.object({ token: z.string().max(4_000) });
/** Any text: the handler says what is wrong with it. */
export const editionParams = z.object({ date: z.string().max(200) });
