/** Listens to everything that a browser complains about. */
import type { BrowserContext, ConsoleMessage, WebError } from '@playwright/test';

export interface Trouble {
  /** Complaints that this test provokes on purpose. */
  expect(pattern: RegExp): void;
  isExpected(complaint: string): boolean;
  /** Complaints that nobody expected. */
  unexpected(): readonly string[];
  /** Hears nothing more. */
  stop(): void;
}

const reporting = new WeakSet<BrowserContext>();

/** What a policy blocks is said in the console, once. */
async function reportBlocked(context: BrowserContext): Promise<void> {
  if (reporting.has(context)) return;
  reporting.add(context);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Blocked by the policy ${violatedDirective}: ${blockedURI}`);
    });
  });
}

/** Blocked scripts and styles, errors in scripts, failed requests. */
export async function watchTrouble(context: BrowserContext): Promise<Trouble> {
  const heard: string[] = [];
  const patterns: RegExp[] = [];
  await reportBlocked(context);
  const hearMessage = (message: ConsoleMessage) => {
    if (message.type() === 'error') heard.push(`${message.text()} (${message.location().url})`);
  };
  const hearError = (problem: WebError) => heard.push(problem.error().message);
  context.on('console', hearMessage);
  context.on('weberror', hearError);
  const isExpected = (complaint: string) => patterns.some((pattern) => pattern.test(complaint));
  return {
    expect: (pattern) => patterns.push(pattern),
    isExpected,
    unexpected: () => heard.filter((complaint) => !isExpected(complaint)),
    stop() {
      context.off('console', hearMessage);
      context.off('weberror', hearError);
    },
  };
}
