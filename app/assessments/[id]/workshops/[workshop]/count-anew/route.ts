import { countAnew } from '@/lib/data/removed-people';
import { facilitatorStep } from '../../facilitator-step';
import { roundBody } from '../../step-bodies';

export const POST = facilitatorStep({
  name: 'count-anew',
  body: roundBody,
  take: async (access, workshop, round) => ((await countAnew(access, workshop, round)) ? 'counted' : undefined),
  question: ({ question }) => question,
});
