import 'server-only';

// One queue a process, also where route handlers are bundled apart.
const holder: typeof globalThis & { chanceryTurns?: Map<string, Promise<void>> } = globalThis;

function turns(): Map<string, Promise<void>> {
  holder.chanceryTurns ??= new Map();
  return holder.chanceryTurns;
}

/**
 * One after another in this process, in the order they came. Transactions that would wait for the same row anyway wait
 * here, where waiting takes no connection: else three hundred votes at once would take all of them from everybody else.
 * What keeps several processes apart remains the row.
 */
export function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const own = (turns().get(key) ?? Promise.resolve()).then(work);
  const done: Promise<void> = own.then(leave, leave);
  turns().set(key, done);
  return own;

  function leave(): void {
    if (turns().get(key) === done) turns().delete(key);
  }
}
