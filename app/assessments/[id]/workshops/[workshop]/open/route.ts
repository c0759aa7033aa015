import { openWorkshop } from '@/lib/data/workshops';
import { facilitatorStep } from '../../facilitator-step';
import { stepBody } from '../../step-bodies';

export const POST = facilitatorStep({ name: 'open', body: stepBody, take: async (access, workshop) => ((await openWorkshop(access, workshop)) ? 'opened' : undefined) });
