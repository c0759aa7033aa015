import { removePeople } from '@/lib/data/removed-people';
import { facilitatorStep } from '../../../facilitator-step';
import { peopleBody } from '../../../step-bodies';

export const POST = facilitatorStep({ name: 'people/remove', body: peopleBody, take: async (access, workshop, people) => ((await removePeople(access, workshop, people)) > 0 ? 'removed' : undefined) });
