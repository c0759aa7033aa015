/**
 * Behind nginx with exactly the lines of docs/operations.md: what the program takes gets through, and in which time.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentByteLimit } from '@/lib/data/document/assessment-document';
import { headerBytes } from '@/lib/commands/serve/serve.mjs';
import { type App, startApp } from '../support/server/app-server';
import { documentedNginxBlocks, type Nginx, nginxProgram, startNginx } from '../support/server/nginx';
import { pack } from '../support/server/send';
import { routeCases } from '../routes/route-cases';
import { assessmentFile } from '../routes/wrong-input';

const here = nginxProgram === undefined ? describe.skip : describe;

let app: App;
let nginx: Nginx;

beforeAll(async () => {
  if (nginxProgram === undefined) return;
  app = await startApp();
  nginx = await startNginx(app.address);
});

afterAll(async () => {
  await nginx?.stop();
  await app?.remove();
});

/** An assessment's file with blanks at its end, as large as the program takes. */
function largestFile(): string {
  const text = JSON.stringify(assessmentFile);
  return text + ' '.repeat(documentByteLimit - text.length);
}

const megabyte = 1024 * 1024;

describe('the lines for nginx in docs/operations.md', () => {
  const [server = ''] = documentedNginxBlocks();

  it('let through the largest body that any route takes, and no more than it needs', () => {
    const most = Number(/client_max_body_size (\d+)m;/.exec(server)?.[1]) * megabyte;
    const largest = Math.max(...routeCases.map(({ body }) => body?.mostBytes ?? 0));
    expect(most).toBeGreaterThanOrEqual(largest);
    expect(most).toBeLessThan(largest + 2 * megabyte);
  });

  it('take a line of headers as long as the program takes', () => {
    const kilobytes = Number(/large_client_header_buffers \d+ (\d+)k;/.exec(server)?.[1]);
    expect(kilobytes * 1024).toBe(headerBytes);
  });
});

here(
  nginxProgram === undefined
    ? 'behind nginx (skipped: this machine has none)'
    : 'behind nginx with the lines of docs/operations.md',
  () => {
    it(
      'takes the largest file that the program itself takes (shieldproject/shield-boshrelease#180, ' +
        'DanielVolz/medassist-ng#43, intuitem/ciso-assistant-community#801)',
      async () => {
        const { type, text } = pack({ type: 'multipart/form-data' }, largestFile());
        const answer = await fetch(`${nginx.address}/start/load`, {
          method: 'POST',
          redirect: 'manual',
          headers: { 'content-type': type },
          body: text,
        });
        expect(answer.status, nginx.log()).toBe(201);
        expect(answer.headers.get('location')).toMatch(/^\/assessments\//);
      },
    );

    it('answers a file that is too large in the program’s own words', async () => {
      const { type, text } = pack({ type: 'multipart/form-data' }, `${largestFile()}${' '.repeat(64 * 1024)}`);
      const answer = await fetch(`${nginx.address}/start/load`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': type },
        body: text,
      });
      expect(answer.status, nginx.log()).toBe(413);
      expect(await answer.text()).toContain('Chancery');
    });
  },
);
