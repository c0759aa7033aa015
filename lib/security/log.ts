/**
 * Says that something failed, and where in the code. Not what the error says: messages of databases
 * and parsers quote what was typed.
 */
export function logFailure(place: string, error: unknown): void {
  const time = new Date().toISOString();
  process.stderr.write(`${time} ${place}: ${describe(error)}\n`);
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [`${error.name}${code}`, ...frames.slice(0, 12)].join('\n');
}
