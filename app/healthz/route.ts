import { pingDatabase } from '@/lib/data/database';
import { json } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { noBody } from '@/lib/security/request-body';
import { noParams } from '@/lib/security/route-params';

export const GET = guardedRoute({ name: 'GET /healthz', answers: 'problem', params: noParams, body: noBody }, async () => {
  await pingDatabase();
  return json({ status: 'ok' });
});
