import { openWorkshop } from '@/lib/workshop/store/workshops';
import { facilitatorStep } from '@/app/assessments/[id]/workshops/[workshop]/_lib/facilitator-step';
import { stepBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';

export const POST = facilitatorStep({
  name: 'open',
  body: stepBody,
  take: async (access, workshop) => ((await openWorkshop(access, workshop)) ? 'opened' : undefined),
});
