import { z } from 'zod';

/** For people: Excel opens a table in columns only if its separators are those of the computer. */
export const separatorsQuery = z
  .enum(['country'])
  .optional()
  .describe(
    'Of a table: country for what Excel expects in the country of the city; commas and full stops where ' +
      'nothing is said.',
  );
