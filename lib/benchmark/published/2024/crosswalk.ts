/** Where each figure of the survey of 2024 stands: beside which of our questions, or why beside none. */
import { same, similar, type SurveyCrosswalk } from '@/lib/benchmark/published/survey-crosswalk';

export const crosswalk2024: SurveyCrosswalk = {
  beside: {
    '2024-office': same('office-exists', 'yes'),
    '2024-training': similar('staff-trained', 'yes'),
    // A link between two answers, not a share: shown beside the city's forms of training, in words.
    '2024-training-effect': similar('training-form', 'peer-exchange', 'network-workshop'),
    '2024-climate': similar('priority-themes', 'climate-change'),
    // A rating of activities, shown in words.
    '2024-network-impact': similar('best-activity', 'network-membership'),
  },
  notComparable: {
    '2024-network-influence': 'not-asked',
    '2024-n': 'about-the-survey',
  },
};
