import { setPace } from '@/lib/workshop/store/workshops';
import { facilitatorStep } from '@/app/assessments/[id]/workshops/[workshop]/_lib/facilitator-step';
import { paceBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';

export const POST = facilitatorStep({
  name: 'pace',
  body: paceBody,
  take: async (access, workshop, step) => ((await setPace(access, workshop, step)) ? 'pace' : undefined),
});
