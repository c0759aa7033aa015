import { z } from 'zod';

/** Stands unseen in a form, and is another on every page; programs send none. */
export const onceKey = z
  .string()
  .regex(/^[\w-]{43}$/, 'invalid')
  .optional();
