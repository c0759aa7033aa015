import { removePeople } from '@/lib/workshop/store/people/removed-people';
import { facilitatorStep } from '@/app/assessments/[id]/workshops/[workshop]/_lib/facilitator-step';
import { peopleBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';

export const POST = facilitatorStep({
  name: 'people/remove',
  body: peopleBody,
  take: async (access, workshop, people) =>
    (await removePeople(access, workshop, people)) > 0 ? 'removed' : undefined,
});
