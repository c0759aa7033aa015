/** Listens to everything that a browser complains about. */
import type { BrowserContext } from '@playwright/test';

export interface Trouble {
  /** Complaints that this test provokes on purpose. */
  expect(pattern: RegExp): void;
  isExpected(complaint: string): boolean;
  /** Complaints that nobody expected. */
  unexpected(): readonly string[];
}

/** Blocked scripts and styles, errors in scripts, failed requests. */
export async function watchTrouble(context: BrowserContext): Promise<Trouble> {
  const heard: string[] = [];
  const patterns: RegExp[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Blocked by the policy ${violatedDirective}: ${blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') heard.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (problem) => heard.push(problem.error().message));
  const isExpected = (complaint: string) => patterns.some((pattern) => pattern.test(complaint));
  return {
    expect: (pattern) => patterns.push(pattern),
    isExpected,
    unexpected: () => heard.filter((complaint) => !isExpected(complaint)),
  };
}
