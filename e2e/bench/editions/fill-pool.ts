/** A process of its own: forgets the edition, and adds as many contributions to the database as it is told. */
import { closeDatabase, database } from '@/lib/data/database/database';
import { fillPool, poolCities } from '@/lib/data/pool/pool.fixture';

await database().edition.deleteMany({});
await database().contribution.updateMany({ data: { joined: null } });
await fillPool(poolCities(Number(process.argv[2])));
await closeDatabase();
