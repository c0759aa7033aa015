import { restorePeople } from '@/lib/data/removed-people';
import { facilitatorStep } from '../../../facilitator-step';
import { peopleBody } from '../../../step-bodies';

export const POST = facilitatorStep({ name: 'people/restore', body: peopleBody, take: async (access, workshop, people) => ((await restorePeople(access, workshop, people)) > 0 ? 'restored' : undefined) });
