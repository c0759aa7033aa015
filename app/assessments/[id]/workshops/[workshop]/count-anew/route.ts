import { countAnew } from '@/lib/data/removed-people';
import { roomStep } from '../../room-step';
import { roundBody } from '../../step-bodies';

export const POST = roomStep({
  name: 'count-anew',
  body: roundBody,
  take: async (access, workshop, round) => ((await countAnew(access, workshop, round)) ? 'counted' : undefined),
  question: ({ question }) => question,
});
