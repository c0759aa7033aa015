import { countAnew } from '@/lib/workshop/store/people/removed-people';
import { facilitatorStep } from '@/app/assessments/[id]/workshops/[workshop]/_lib/facilitator-step';
import { roundBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';

export const POST = facilitatorStep({
  name: 'count-anew',
  body: roundBody,
  take: async (access, workshop, round) => ((await countAnew(access, workshop, round)) ? 'counted' : undefined),
  question: ({ question }) => question,
});
