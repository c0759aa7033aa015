/** How the office presents itself, as the file holds it. */
import { z } from 'zod';
import { contrastWithWhite, leastContrast, readAccent } from '@/lib/export/model/accent';
import type { Logo, Office } from '@/lib/export/model/office';
import { logoByteLimit, readLogo } from '@/lib/export/model/read-logo';
import { isTimeZone } from '@/lib/instrument/values/zoned-day';
import { nameLimit, optionalLine } from './line-schema';
import type { ParsedDocument } from './parse-assessment-input';

const logoSchema = z.strictObject(
  {
    type: z.enum(['image/png', 'image/jpeg'], 'not-a-picture'),
    base64: z.base64('not-a-picture').max(Math.ceil(logoByteLimit / 3) * 4, 'logo-too-large'),
    width: z.number('not-a-picture'),
    height: z.number('not-a-picture'),
  },
  'not-an-object',
);

export const officeSchema = z.strictObject(
  {
    name: optionalLine(nameLimit),
    accent: z
      .string('not-a-colour')
      .refine((text) => readAccent(text) === text && contrastWithWhite(text) >= leastContrast, 'not-a-colour')
      .optional(),
    timeZone: z.string('not-a-time-zone').refine(isTimeZone, 'not-a-time-zone').optional(),
    logo: logoSchema.optional(),
  },
  'not-an-object',
);

/** What the picture says of itself counts, whatever stands beside it. */
export async function readOffice({
  name,
  accent,
  timeZone,
  logo,
}: z.infer<typeof officeSchema>): Promise<ParsedDocument<Office>> {
  const picture = logo && (await readLogo(Buffer.from(logo.base64, 'base64')));
  if (picture?.ok === false)
    return {
      ok: false,
      issues: [{ path: 'office.logo', code: picture.code === 'too-many-pixels' ? 'logo-too-large' : picture.code }],
    };
  return {
    ok: true,
    value: {
      ...(name !== undefined && { name }),
      ...(accent !== undefined && { accent }),
      ...(timeZone !== undefined && { timeZone }),
      ...(picture && { logo: logoOf(picture.picture) }),
    },
  };
}

function logoOf({
  type,
  width,
  height,
  bytes,
}: { readonly bytes: Uint8Array } & Pick<Logo, 'type' | 'width' | 'height'>): Logo {
  return { type, base64: Buffer.from(bytes).toString('base64'), width, height };
}
