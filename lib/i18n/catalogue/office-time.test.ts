import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../messages/en/', import.meta.url);

describe('a time of day', () => {
  it.each(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')))(
    'is the office’s wherever %s tells one, and never that of UTC',
    (file) => {
      expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/\bUTC\b/);
    },
  );
});
