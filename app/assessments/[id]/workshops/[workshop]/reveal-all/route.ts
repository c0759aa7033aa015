import { revealAll } from '@/lib/data/rounds';
import { facilitatorStep } from '../../facilitator-step';
import { stepBody } from '../../step-bodies';

export const POST = facilitatorStep({ name: 'reveal-all', body: stepBody, take: async (access, workshop, { drawn }) => ((await revealAll(access, workshop, drawn)) ? 'revealed-all' : undefined) });
