import { setPace } from '@/lib/data/workshops';
import { facilitatorStep } from '../../facilitator-step';
import { paceBody } from '../../step-bodies';

export const POST = facilitatorStep({ name: 'pace', body: paceBody, take: async (access, workshop, step) => ((await setPace(access, workshop, step)) ? 'pace' : undefined) });
