import { restorePeople } from '@/lib/data/removed-people';
import { roomStep } from '../../../room-step';
import { peopleBody } from '../../../step-bodies';

export const POST = roomStep({ name: 'people/restore', body: peopleBody, take: async (access, workshop, people) => ((await restorePeople(access, workshop, people)) > 0 ? 'restored' : undefined) });
