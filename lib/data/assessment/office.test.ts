import { describe, expect, it } from 'vitest';
import { ForbiddenError, type LinkScope } from '@/lib/access/permissions';
import { jpegOf, pngOf } from '@/lib/export/model/pictures.fixture';
import { type Picture, readLogo } from '@/lib/export/model/read-logo';
import { dayIn } from '@/lib/instrument/values/zoned-day';
import { startedAssessment, useTestDatabase } from '@/prisma/test-database';
import { deleteAssessment, requireAssessment } from './assessments';
import { database } from '@/lib/data/database/database';
import { createLink, findLinkByToken } from '@/lib/data/access/links';
import { makeReport } from '@/lib/data/whole/make-report';
import { findOfficeZone } from './office-zone';
import { findLogo, findOffice, removeLogo, saveLogo, saveOffice } from './office';

useTestDatabase();

async function pictureOf(bytes: Buffer): Promise<Picture> {
  const reading = await readLogo(bytes);
  if (!reading.ok) throw new Error(reading.code);
  return reading.picture;
}

const png = pngOf();

describe('how an office presents itself', () => {
  it('is nothing at first', async () => {
    const access = await startedAssessment();
    expect(await findOffice(access)).toEqual({});
    expect(await findLogo(access)).toBeUndefined();
  });

  it('is a name and a colour, which do not touch the logo, nor it them', async () => {
    const access = await startedAssessment();
    await saveLogo(access, await pictureOf(png), () => {});
    await saveOffice(access, () => ({ name: 'International office', accent: '#14506e' }));
    const logo = { type: 'image/png', width: 3, height: 2, base64: png.toString('base64') };
    expect(await findOffice(access)).toEqual({ name: 'International office', accent: '#14506e', logo });
    await saveOffice(access, () => ({ accent: '#1f6b45', timeZone: 'Pacific/Kiritimati' }));
    expect(await findOffice(access)).toEqual({ accent: '#1f6b45', timeZone: 'Pacific/Kiritimati', logo });
    await removeLogo(access, () => {});
    expect(await findOffice(access)).toEqual({ accent: '#1f6b45', timeZone: 'Pacific/Kiritimati' });
  });

  it('is the logo that was sent last, byte by byte', async () => {
    const access = await startedAssessment();
    await saveLogo(access, await pictureOf(png), () => {});
    await saveLogo(access, await pictureOf(jpegOf()), () => {});
    expect(await findLogo(access)).toMatchObject({ type: 'image/jpeg', width: 5, height: 4 });
    expect(Buffer.from((await findLogo(access))?.bytes ?? []).equals(jpegOf())).toBe(true);
  });

  it('has days by its own clocks, and by those of its capital until it says otherwise', async () => {
    const access = await startedAssessment();
    expect(await findOfficeZone(access)).toBe('Europe/Amsterdam');
    const { updatedAt } = await requireAssessment(access);
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      await saveOffice(access, () => ({ timeZone }));
      expect(await findOfficeZone(access)).toBe(timeZone);
      expect((await makeReport(access, {})).head.asOf).toBe(dayIn(timeZone, updatedAt));
    }
  });

  it('counts as a change of the report and not of the answers', async () => {
    const access = await startedAssessment();
    const before = await requireAssessment(access);
    await saveOffice(access, () => ({ name: 'Office' }));
    expect(await requireAssessment(access)).toEqual({ ...before, revision: before.revision + 1 });
  });

  it('goes with the assessment', async () => {
    const access = await startedAssessment();
    await saveOffice(access, () => ({ name: 'Office' }));
    await deleteAssessment(access);
    expect(await database().office.count({ where: { assessmentId: access.assessmentId } })).toBe(0);
  });

  const narrow: readonly LinkScope[] = [
    { role: 'view' },
    { role: 'report' },
    { role: 'area', area: 'impact' },
    { role: 'one-pager' },
  ];

  it.each(narrow)('is seen and not changed by $role', async (scope) => {
    const owner = await startedAssessment();
    await saveOffice(owner, () => ({ name: 'Office' }));
    const reader = await findLinkByToken((await createLink(owner, scope)).token);
    if (reader === undefined) throw new Error('A new link opens nothing');
    expect(await findOffice(reader)).toEqual({ name: 'Office' });
    await expect(saveOffice(reader, () => ({}))).rejects.toThrow(ForbiddenError);
    await expect(saveLogo(reader, await pictureOf(png), () => {})).rejects.toThrow(ForbiddenError);
    await expect(removeLogo(reader, () => {})).rejects.toThrow(ForbiddenError);
  });
});
