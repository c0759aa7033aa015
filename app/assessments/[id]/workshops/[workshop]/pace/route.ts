import { setPace } from '@/lib/data/workshops';
import { roomStep } from '../../room-step';
import { paceBody } from '../../step-bodies';

export const POST = roomStep({ name: 'pace', body: paceBody, take: async (access, workshop, step) => ((await setPace(access, workshop, step)) ? 'pace' : undefined) });
