/** Where each figure of the survey of 2020 stands: beside which of our questions, or why beside none. */
import { same, similar, type SurveyCrosswalk } from '@/lib/benchmark/published/survey-crosswalk';

export const crosswalk2020: SurveyCrosswalk = {
  beside: {
    // A bound from below, and our word "dedicated" is not in it.
    '2020-strategy-none': similar('strategy-exists', 'no'),
    '2020-travel-budget': same('budget-travel', 'yes'),
    '2020-events-budget': similar('budget-events', 'yes'),
    '2020-office': same('office-exists', 'yes'),
    '2020-senior': similar('lead-exists', 'yes'),
    '2020-training-lack': similar('staff-trained', 'no'),
    '2020-sdg': same('sdg-tracking', 'yes'),
    // Ours also offers "both alike".
    '2020-climate': similar('climate-potential', 'city'),
  },
  notComparable: {
    '2022-retrospect-2020': 'whole-group',
    '2020-training-lack-report': 'two-matters',
    '2020-chief': 'not-asked',
    '2020-importance': 'not-asked',
    '2020-cases': 'about-the-survey',
    '2020-mexico': 'about-the-survey',
  },
};
