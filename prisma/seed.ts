/** Fills a database with the invented cities, and prints the link to each. */
import { readyDatabase } from '@/lib/commands/database/ready-database.mjs';
import { withDatabase } from '@/lib/commands/database/with-database';
import { createAssessment } from '@/lib/data/whole/create-assessment';
import { personas } from '@/lib/instrument/v1/personas';

await readyDatabase();
await withDatabase(async () => {
  for (const { id, assessment } of personas) {
    const { city, country, form, answers, targets = {} } = assessment;
    const { editToken } = await createAssessment({ city, country, form, startedBy: id, answers, targets });
    console.log(`${city}: /open/${editToken}`);
  }
  return 0;
});
