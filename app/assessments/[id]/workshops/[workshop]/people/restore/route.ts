import { restorePeople } from '@/lib/workshop/store/people/removed-people';
import { facilitatorStep } from '@/app/assessments/[id]/workshops/[workshop]/_lib/facilitator-step';
import { peopleBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';

export const POST = facilitatorStep({
  name: 'people/restore',
  body: peopleBody,
  take: async (access, workshop, people) =>
    (await restorePeople(access, workshop, people)) > 0 ? 'restored' : undefined,
});
