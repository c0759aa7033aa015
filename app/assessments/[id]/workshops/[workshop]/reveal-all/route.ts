import { revealAll } from '@/lib/data/rounds';
import { roomStep } from '../../room-step';
import { stepBody } from '../../step-bodies';

export const POST = roomStep({ name: 'reveal-all', body: stepBody, take: async (access, workshop, { drawn }) => ((await revealAll(access, workshop, drawn)) ? 'revealed-all' : undefined) });
