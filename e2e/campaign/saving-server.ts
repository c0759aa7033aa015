/**
 * The least server there can be around the code that saves an answer: with it a thousand cuts take minutes, not hours.
 * It waits, with everything loaded, until it is told to begin.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { listAnswers, saveAnswer } from '@/lib/data/assessment/answers';
import { createAssessment } from '@/lib/data/whole/create-assessment';
import { closeDatabase, database, onPostgresql } from '@/lib/data/database/database';
import { findLinkByToken } from '@/lib/data/access/links';
import type { Answer } from '@/lib/instrument/answers/answer';

async function accessOf(request: IncomingMessage) {
  const access = await findLinkByToken((request.headers.authorization ?? '').replace('Bearer ', ''));
  if (access === undefined) throw new Error('No such link');
  return access;
}

async function integrity(): Promise<string> {
  if (onPostgresql()) return 'ok';
  const rows = [
    await database().$queryRawUnsafe('PRAGMA integrity_check'),
    await database().$queryRawUnsafe('PRAGMA foreign_key_check'),
  ];
  const said = JSON.stringify(rows);
  return said === '[[{"integrity_check":"ok"}],[]]' ? 'ok' : said;
}

async function respond(request: IncomingMessage): Promise<unknown> {
  const path = request.url ?? '';
  if (path === '/integrity') return { integrity: await integrity() };
  if (path === '/create')
    return createAssessment({ city: 'Exampleton', country: 'NL', form: 'full', startedBy: 'Ada' });
  const access = await accessOf(request);
  if (request.method === 'GET') {
    const stored = Object.entries(await listAnswers(access)).map(([question, { answer }]) => [question, answer]);
    return { answers: Object.fromEntries(stored) as unknown };
  }
  const { answer, version } = JSON.parse(await text(request)) as { answer: Answer; version: number };
  const outcome = await saveAnswer(access, { question: path.slice(path.lastIndexOf('/') + 1), answer, version });
  return outcome.ok ? { version: outcome.version } : { conflict: true, current: { version: outcome.version } };
}

const server = createServer((request, response) => {
  respond(request).then(
    (said) =>
      response
        .writeHead(typeof said === 'object' && said !== null && 'conflict' in said ? 409 : 200)
        .end(JSON.stringify(said)),
    // As little as a server that is gone: what was asked for may have happened or not.
    (error: unknown) => {
      if (!onPostgresql()) console.error(error);
      request.destroy();
    },
  );
});

process.send?.('loaded');
const [port] = (await once(process, 'message')) as [number];
process.once('SIGTERM', () => void closeDatabase().finally(() => process.exit(0)));
await database().assessment.count();
server.listen(port, '127.0.0.1', () => process.send?.('ready'));
