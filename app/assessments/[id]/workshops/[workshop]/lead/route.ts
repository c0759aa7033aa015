import { leadTo } from '@/lib/workshop/store/rounds';
import { facilitatorStep } from '@/app/assessments/[id]/workshops/[workshop]/_lib/facilitator-step';
import { leadBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';

/** To a question, or to none. */
export const POST = facilitatorStep({
  name: 'lead',
  body: leadBody,
  async take(access, workshop, step) {
    if (!(await leadTo(access, workshop, { question: step.question, drawn: step.drawn }))) return undefined;
    return step.question === undefined ? 'waiting' : 'led';
  },
  question: ({ question }) => question,
});
