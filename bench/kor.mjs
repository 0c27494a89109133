// A run of the bench: what earlier runs left is ended first, and whatever it started ends with it.
import fs from 'node:fs';
import { main } from '../dev/errors.mjs';
import { endLeftovers, runFolder, Supervisor } from '../dev/processes.mjs';

export async function supervised(run) {
  fs.mkdirSync(runFolder, { recursive: true });
  await main(async () => {
    await endLeftovers();
    const supervisor = new Supervisor();
    try {
      await run(supervisor);
      await supervisor.stop(0);
    } catch (error) {
      await supervisor.fail(error);
    }
  });
}
