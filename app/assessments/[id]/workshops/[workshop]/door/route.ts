import { readJoinCode } from '@/lib/access/tokens/join-codes';
import { changeDoor } from '@/lib/workshop/store/workshops';
import { facilitatorStep } from '@/app/assessments/[id]/workshops/[workshop]/_lib/facilitator-step';
import { doorBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';

export const POST = facilitatorStep({
  name: 'door',
  body: doorBody,
  take: async (access, workshop, step) =>
    (await changeDoor(access, workshop, { ...step, code: step.code && (readJoinCode(step.code) ?? step.code) }))
      ? step.change
      : undefined,
});
