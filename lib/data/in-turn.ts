import 'server-only';

// One queue a process, also where route handlers are bundled apart.
const holder: typeof globalThis & { chanceryTurns?: Map<string, Promise<void>> } = globalThis;

function turns(): Map<string, Promise<void>> {
  holder.chanceryTurns ??= new Map();
  return holder.chanceryTurns;
}

/** As long as a transaction waits for a connection: where the database is away, whoever queues is told so in time. */
const longestWaitMilliseconds = 15_000;

class TurnError extends Error {
  override readonly name = 'TurnError';
}

/**
 * One after another in this process, in the order they came. Transactions that would wait for the same row anyway wait
 * here, where waiting takes no connection: else three hundred votes at once would take all of them from everybody else.
 * What keeps several processes apart remains the row.
 */
export function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const came = performance.now();
  const own = (turns().get(key) ?? Promise.resolve()).then(() => {
    if (performance.now() - came > longestWaitMilliseconds) throw new TurnError('Waited too long for its turn');
    return work();
  });
  const done: Promise<void> = own.then(leave, leave);
  turns().set(key, done);
  return own;

  function leave(): void {
    if (turns().get(key) === done) turns().delete(key);
  }
}
