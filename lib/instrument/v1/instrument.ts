/** Version 1 of the questionnaire. Published: its ids, options and weights never change. */
import { defineInstrument } from '@/lib/instrument/model/define-instrument';
import { agendasAndGovernment } from './sections/agendas-and-government';
import { barriers } from './sections/barriers';
import { benefitsAndImpact } from './sections/benefits-and-impact';
import { expertiseAndTraining } from './sections/expertise-and-training';
import { networks } from './sections/networks';
import { profile } from './sections/profile';
import { strategyAndBudgets } from './sections/strategy-and-budgets';
import { structureAndLeadership } from './sections/structure-and-leadership';

export const instrumentV1 = defineInstrument({
  id: 'city-diplomacy-capacity',
  version: 1,
  sections: [
    'profile',
    'strategy-and-budgets',
    'structure-and-leadership',
    'expertise-and-training',
    'networks',
    'benefits-and-impact',
    'barriers',
    'agendas-and-government',
  ],
  questions: [
    ...profile,
    ...strategyAndBudgets,
    ...structureAndLeadership,
    ...expertiseAndTraining,
    ...networks,
    ...benefitsAndImpact,
    ...barriers,
    ...agendasAndGovernment,
  ],
  derivedIndicators: [
    {
      // Share of the important skills that the team has: |important ∩ held| / |important|.
      id: 'skill-coverage',
      from: ['skills-important', 'skills-held'],
      scores: { area: 'resources', weight: 1 },
    },
    {
      // Share of the priority themes that at least one network works on, over all levels.
      id: 'theme-coverage',
      from: ['priority-themes', 'network-themes'],
      scores: { area: 'prioritisation', weight: 2 },
    },
  ],
});
