/**
 * Durable saves of one answer: through HTTP, as a browser does it, beside the bare database adapter writing one row a
 * transaction to a file with the same settings. Both take turns, so that a slow disk hits both.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteAdapter } from '@/lib/data/database/sqlite-adapter';
import type { Measurement } from './support/measurement';
import type { StartedAssessment } from './support/started-assessment';

const rounds = 5;
const savesPerRound = 100;

const agent = new Agent({ keepAlive: true });

function put(address: URL, body: string, cookie: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', origin: address.origin, cookie };
    const sent = request(address, { method: 'PUT', agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`Saving answered ${answer.statusCode}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function saveThroughHttp({ origin, id, cookie }: StartedAssessment, firstVersion: number): Promise<void> {
  const address = new URL(`/api/v1/assessments/${id}/answers/strategy-exists`, origin);
  for (let index = 0; index < savesPerRound; index += 1) {
    const version = firstVersion + index;
    const value = version % 2 === 0 ? 'yes' : 'no';
    await put(address, JSON.stringify({ answer: { state: 'answered', value }, version }), cookie);
  }
}

async function openBareTable(folder: string) {
  const adapter = await new SqliteAdapter({ url: `file:${join(folder, 'bare.db')}` }).connect();
  await adapter.executeScript(
    'CREATE TABLE answer (question TEXT PRIMARY KEY, version INTEGER NOT NULL, content TEXT); INSERT INTO ' +
      "answer VALUES ('strategy-exists', 0, NULL)",
  );
  const sql = 'UPDATE answer SET version = version + 1, content = ? WHERE question = ?';
  const text = { scalarType: 'string', arity: 'scalar' } as const;
  return {
    write: (content: string) => adapter.executeRaw({ sql, args: [content, 'strategy-exists'], argTypes: [text, text] }),
    close: () => adapter.dispose(),
  };
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

export async function benchSaves(assessment: StartedAssessment): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  const table = await openBareTable(folder);
  async function writeBare(): Promise<void> {
    for (let index = 0; index < savesPerRound; index += 1)
      await table.write(`{"state":"answered","value":"${index % 2 === 0 ? 'yes' : 'no'}"}`);
  }
  let http = 0;
  let bare = 0;
  try {
    for (let round = 0; round < rounds; round += 1) {
      bare += await seconds(writeBare);
      http += await seconds(() => saveThroughHttp(assessment, round * savesPerRound));
    }
  } finally {
    await table.close();
    rmSync(folder, { recursive: true, force: true });
    agent.destroy();
  }
  const saves = rounds * savesPerRound;
  return [
    {
      name: 'saves: one answer through HTTP, against the bare adapter',
      value: saves / http,
      unit: 'saves/s',
      ratio: bare / http,
    },
    { name: 'saves: the bare adapter, one row a transaction', value: saves / bare, unit: 'writes/s' },
  ];
}
