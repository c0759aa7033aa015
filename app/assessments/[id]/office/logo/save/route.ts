import { logoFields } from '@/components/assessment/office/office-fields';
import { saveLogo } from '@/lib/data/assessment/office';
import { logoByteLimit, logoSideLimit, readLogo } from '@/lib/export/model/read-logo';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { Refusal } from '@/lib/http/responses/refusal';
import { fileBytesBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';
import { readSeen, requireUnchanged } from '@/lib/http/responses/seen-fields';

// The form around the file takes some bytes; a file that is little too large is told apart from one that is far too
// large.
const envelopeBytes = 64 * 1024;

export const POST = guardedRoute(
  {
    name: 'POST /assessments/office/logo/save',
    refusedAs: 'page',
    params: assessmentParams,
    body: fileBytesBody('file', logoByteLimit + envelopeBytes),
    action: 'present',
    makes: 0,
  },
  async ({ access, body }) => {
    const reading = await readLogo(body.bytes);
    if (!reading.ok)
      throw new Refusal('invalid-input', {
        issues: [{ path: 'logo', code: reading.code, params: { side: logoSideLimit } }],
      });
    const seen = readSeen(body.names);
    await saveLogo(access, reading.picture, (logo) =>
      requireUnchanged({ seen, current: logoFields(logo), code: 'other-logo' }),
    );
    return seeOther(`/assessments/${access.assessmentId}/office?done=logo#done`);
  },
);
