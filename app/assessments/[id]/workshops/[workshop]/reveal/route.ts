import { revealRound } from '@/lib/data/rounds';
import { roomStep } from '../../room-step';
import { roundBody } from '../../step-bodies';

export const POST = roomStep({
  name: 'reveal',
  body: roundBody,
  take: async (access, workshop, round) => ((await revealRound(access, workshop, round)) ? 'revealed' : undefined),
  question: ({ question }) => question,
});
