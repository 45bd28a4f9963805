import { CannotStart } from '#db/cannot-start.ts';
import { startDatabase } from './database.ts';

/** A server whose saves cannot be trusted must not serve: says why in a sentence, with the cause for the maintainer, and exits. */
export async function startOrExit(): Promise<void> {
  try {
    await startDatabase();
  } catch (error) {
    const sentence = error instanceof CannotStart ? error.message : '启动没有成功，数据库打不开。';
    const cause = error instanceof CannotStart ? error.cause : error;
    process.stderr.write(`${sentence}\n${cause instanceof Error ? `${cause.stack ?? cause.message}\n` : ''}`);
    process.exit(1);
  }
}
