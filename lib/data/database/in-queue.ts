import 'server-only';

// One queue a process, also where route handlers are bundled apart.
const holder: typeof globalThis & { chanceryQueues?: Map<string, Promise<void>> } = globalThis;

function queues(): Map<string, Promise<void>> {
  holder.chanceryQueues ??= new Map();
  return holder.chanceryQueues;
}

/** As long as a transaction waits for a connection: where the database is away, whoever queues is told so in time. */
const longestWaitMilliseconds = 15_000;

class QueueError extends Error {
  override readonly name = 'QueueError';
}

/**
 * One after another in this process, in the order they came. Transactions that would wait for the same row anyway wait
 * here, where waiting takes no connection: else three hundred votes at once would take all of them from everybody else.
 * What keeps several processes apart remains the row.
 */
export function inQueue<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const came = performance.now();
  const own = (queues().get(key) ?? Promise.resolve()).then(() => {
    if (performance.now() - came > longestWaitMilliseconds) throw new QueueError('Waited too long for its queue');
    return work();
  });
  const done: Promise<void> = own.then(leave, leave);
  queues().set(key, done);
  return own;

  function leave(): void {
    if (queues().get(key) === done) queues().delete(key);
  }
}
