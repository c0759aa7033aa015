import { revealAll } from '@/lib/workshop/store/rounds';
import { facilitatorStep } from '@/app/assessments/[id]/workshops/[workshop]/_lib/facilitator-step';
import { stepBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';

export const POST = facilitatorStep({
  name: 'reveal-all',
  body: stepBody,
  take: async (access, workshop, { drawn }) =>
    (await revealAll(access, workshop, drawn)) ? 'revealed-all' : undefined,
});
