import { readJoinCode } from '@/lib/access/join-codes';
import { changeDoor } from '@/lib/data/workshops';
import { facilitatorStep } from '../../facilitator-step';
import { doorBody } from '../../step-bodies';

export const POST = facilitatorStep({ name: 'door', body: doorBody, take: async (access, workshop, step) => ((await changeDoor(access, workshop, { ...step, code: step.code && (readJoinCode(step.code) ?? step.code) })) ? step.change : undefined) });
