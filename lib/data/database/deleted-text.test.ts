import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Access } from '@/lib/access/permissions';
import { environment } from '@/lib/env';
import { sqliteFile } from '@/prisma/sqlite/sqlite-file.mjs';
import { startedAssessment, useTestDatabase } from '@/prisma/test-database';
import { addAction, removeAction, saveAction } from '@/lib/data/assessment/actions';
import { saveAnswer } from '@/lib/data/assessment/answers';
import { deleteAssessment, renameAssessment } from '@/lib/data/assessment/assessments';
import { onPostgresql } from './database';
import { dropUnsavedInput, keepInput } from '@/lib/data/assessment/unsaved-inputs';
import { createLink } from '@/lib/data/access/links';
import { removeLogo, saveLogo, saveOffice } from '@/lib/data/assessment/office';
import { joined, openedWorkshop, workshopSetup } from '@/lib/workshop/store/workshop.fixture';
import { castVote } from '@/lib/workshop/store/people/votes';
import { changePlan, closeWorkshop, createWorkshop, deleteWorkshop } from '@/lib/workshop/store/workshops';

useTestDatabase();

const marked = 'typed-and-deleted';
let number = 0;

/** A text that stands nowhere else, of whatever length. */
function text(longest: number): string {
  number += 1;
  return `${marked} ${number} `.padEnd(longest, 'x');
}

function remains(): readonly string[] {
  const file = sqliteFile(environment().databaseUrl);
  return ['', '-wal', '-shm', '-journal'].flatMap((ending) => {
    if (!existsSync(`${file}${ending}`)) return [];
    return readFileSync(`${file}${ending}`, 'latin1').match(new RegExp(`${marked} \\d+`, 'g')) ?? [];
  });
}

async function note(access: Access, version: number, words?: string): Promise<void> {
  const answer = words === undefined ? undefined : ({ state: 'unsure', note: words } as const);
  expect((await saveAnswer(access, { question: 'strategy-exists', answer, version })).ok).toBe(true);
}

/** What somebody types, and then takes back or writes over. */
const kinds: readonly (readonly [string, (access: Access) => Promise<unknown>])[] = [
  [
    'a note that is written over, and cleared',
    async (access) => {
      await note(access, 0, text(1_500));
      await note(access, 1, text(30));
      await note(access, 2);
    },
  ],
  [
    'what could not be saved and was held',
    async (access) => dropUnsavedInput(access, await keepInput(access, { section: 'strategy', content: text(60_000) })),
  ],
  [
    'an action that is changed and removed',
    async (access) => {
      const id = (await addAction(access, { title: text(100), status: 'proposed', outcome: text(1_000) })) ?? '';
      await saveAction(access, { id, draft: { title: 'Another', status: 'proposed' }, version: 1 });
      expect(await removeAction(access, { id, version: 2 })).toBe(true);
    },
  ],
  [
    'the name of the office and its logo',
    async (access) => {
      await saveOffice(access, () => ({ name: text(80) }));
      await saveOffice(access, () => ({}));
      await saveLogo(
        access,
        { type: 'image/png', width: 1, height: 1, bytes: Buffer.from(text(200_000)) },
        () => undefined,
      );
      await removeLogo(access, () => undefined);
    },
  ],
  [
    'the name of the city',
    async (access) => {
      await renameAssessment(access, text(60));
      await renameAssessment(access, 'Exampleton');
    },
  ],
  [
    'a workshop that is changed and deleted',
    async (access) => {
      const id = await createWorkshop(access, { ...workshopSetup, title: text(100) });
      await changePlan(access, id, ({ pace }) => ({ setup: workshopSetup, pace }));
      await deleteWorkshop(access, id);
    },
  ],
  [
    'votes, reasons and names of a workshop',
    async () => {
      const workshop = await openedWorkshop({ keepVotesDays: 0, anonymity: 'names' });
      for (let people = 0; people < 30; people += 1) {
        const person = await joined(workshop, { name: text(30), department: 'Ports' });
        await castVote(person, {
          question: 'continuity',
          round: 1,
          vote: { state: 'answered', value: people % 5, reason: text(200 + people * 10) },
        });
      }
      expect(await closeWorkshop(workshop.access, workshop.id)).toBe(true);
    },
  ],
  [
    'an assessment with its links',
    async () => {
      const access = await startedAssessment(text(50));
      await createLink(access, { role: 'view', label: text(50) });
      await note(access, 0, text(900));
      await deleteAssessment(access);
    },
  ],
];

describe.skipIf(onPostgresql())('what was typed and is deleted or written over', () => {
  it('stands nowhere in the files soon afterwards, while the server goes on', async () => {
    let seen = 0;
    for (const [, typeAndDelete] of kinds) {
      await typeAndDelete(await startedAssessment());
      seen += remains().length;
    }
    // Else this would find nothing because nothing had come there.
    expect(seen).toBeGreaterThan(0);
    await expect.poll(remains, { timeout: 20_000 }).toEqual([]);
  }, 90_000);
});
