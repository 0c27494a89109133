// make reset: removes the local database; the next make run starts from an empty one. Never touches DATABASE_URL.
import { main } from './errors.mjs';
import { removePostgres } from './postgres.mjs';
import { endLeftovers, storedDatabase } from './processes.mjs';

await main(async () => {
  await endLeftovers();
  removePostgres(storedDatabase);
  console.log('Den lokala databasen är borttagen.');
});
