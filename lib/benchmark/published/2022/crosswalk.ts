/** Where each figure of the survey of 2022 stands: beside which of our questions, or why beside none. */
import { same, similar, type SurveyCrosswalk } from '@/lib/benchmark/published/survey-crosswalk';

export const crosswalk2022: SurveyCrosswalk = {
  beside: {
    '2022-funds': same('more-with-funds', 'agree'),
    '2022-training': similar('staff-trained', 'yes'),
    '2022-training-cert': similar('training-form', 'formal-certificate'),
    '2022-better-training': same('more-with-training', 'agree'),
    '2022-impact': similar('impact-overall', 'big-positive', 'positive'),
    '2022-benefit-adapt': similar('benefits', 'adapting-policies'),
    '2022-benefit-advocacy': similar('benefits', 'advocacy'),
    '2022-national-any': similar('national-relations', 'formal', 'ad-hoc'),
    '2022-national-adhoc': similar('national-relations', 'ad-hoc'),
    '2022-national-say': same('national-say', 'agree'),
    // Theirs was about the pandemic, ours is about any recent crisis.
    '2022-pandemic': similar('crisis-cooperation', 'yes'),
  },
  notComparable: {
    '2022-offices-lack': 'whole-group',
    '2022-n': 'about-the-survey',
  },
};
