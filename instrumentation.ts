/** Called by the framework once a process; only the server proper can begin, and the build looks at what else might. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { begin } = await import('./instrumentation-node');
    await begin();
  }
}
