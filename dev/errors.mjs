/** An error whose message is one Swedish sentence and all the user needs; anything else is a bug and shows its stack. */
export class UserError extends Error {}

export const describe = (error) => (error instanceof UserError ? error.message : (error?.stack ?? String(error)));

/** Runs a script's main function; a failure becomes one sentence on stderr and a non-zero exit code. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(describe(error));
    process.exitCode = 1;
  }
}
