/** What an attack on an edition came to: short enough to be stored with the edition and shown beside it. */
import { z } from 'zod';

/**
 * An attack on all editions of an installation up to and including one.
 *
 * - `edition`: the number of the last edition attacked.
 * - `sets`: how many derived sets were tried, each on every answer and threshold that is published of it.
 * - `narrowed`: on how many of them an answer was found out. Anything but 0 is a fault.
 * - `coalition`: how many contributors were taken to lend the attacker what they know of themselves.
 *
 * @see method, section 6
 */
export const attackResultSchema = z.strictObject({
  methodVersion: z.literal(1),
  edition: z.int().positive(),
  sets: z.int().nonnegative(),
  narrowed: z.int().nonnegative(),
  coalition: z.literal(2),
});

export type AttackResult = Readonly<z.infer<typeof attackResultSchema>>;
