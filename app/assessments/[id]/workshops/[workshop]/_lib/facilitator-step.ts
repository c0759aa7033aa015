import type { Access } from '@/lib/access/permissions';
import type { ConsoleConfirmation } from '@/components/workshop/console/console-query';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import type { BodyReader } from '@/lib/http/guard/request-body';
import { workshopParams } from '@/lib/http/guard/route-params';

interface FacilitatorStep<Body> {
  /** For the log, and the last part of the address. */
  readonly name: string;
  readonly body: BodyReader<Body>;
  /** What was done; undefined where nothing was, because the workshop had moved on. */
  readonly take: (access: Access, workshop: string, body: Body) => Promise<ConsoleConfirmation | undefined>;
  /** The question that the console shows next. */
  readonly question?: (body: Body) => string | undefined;
}

/** One step of the facilitator, and back to the console. */
export function facilitatorStep<Body>({ name, body: reader, take, question }: FacilitatorStep<Body>) {
  return guardedRoute(
    {
      name: `POST /assessments/workshops/${name}`,
      refusedAs: 'page',
      params: workshopParams,
      body: reader,
      action: 'facilitate',
    },
    async ({ access, params: { workshop }, body }) => {
      const query = new URLSearchParams({ done: (await take(access, workshop, body)) ?? 'nothing' });
      const shown = question?.(body);
      if (shown !== undefined) query.set('question', shown);
      return seeOther(`/assessments/${access.assessmentId}/workshops/${workshop}?${query.toString()}#done`);
    },
  );
}
