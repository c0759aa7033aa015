import { changeDoor } from '@/lib/data/workshops';
import { roomStep } from '../../room-step';
import { doorBody } from '../../step-bodies';

export const POST = roomStep({ name: 'door', body: doorBody, take: async (access, workshop, { change }) => ((await changeDoor(access, workshop, change)) ? change : undefined) });
