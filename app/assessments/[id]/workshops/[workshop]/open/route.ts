import { openWorkshop } from '@/lib/data/workshops';
import { noFields } from '../../step-bodies';
import { roomStep } from '../../room-step';

export const POST = roomStep({ name: 'open', body: noFields, take: async (access, workshop) => ((await openWorkshop(access, workshop)) ? 'opened' : undefined) });
