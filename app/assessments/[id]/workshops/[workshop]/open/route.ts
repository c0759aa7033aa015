import { openWorkshop } from '@/lib/data/workshops';
import { roomStep } from '../../room-step';
import { stepBody } from '../../step-bodies';

export const POST = roomStep({ name: 'open', body: stepBody, take: async (access, workshop) => ((await openWorkshop(access, workshop)) ? 'opened' : undefined) });
