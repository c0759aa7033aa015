import { leadTo } from '@/lib/data/rounds';
import { roomStep } from '../../room-step';
import { leadBody } from '../../step-bodies';

/** To a question, or to none. */
export const POST = roomStep({
  name: 'lead',
  body: leadBody,
  async take(access, workshop, { question }) {
    if (!(await leadTo(access, workshop, question))) return undefined;
    return question === undefined ? 'waiting' : 'led';
  },
  question: ({ question }) => question,
});
