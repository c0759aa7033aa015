/** Where each figure of the survey of 2018 stands: beside which of our questions, or why beside none. */
import { type CrosswalkEntry, same, similar, type SurveyCrosswalk } from '@/lib/benchmark/published/survey-crosswalk';

const everyRow = ['national', 'regional', 'international'];
const theme = (option: string, rows: readonly string[] = everyRow): CrosswalkEntry => ({
  question: 'network-themes',
  counted: { is: [option], rows },
  match: 'same',
});

const inBroaderPlan = ['city-vision', 'economic-plan', 'other-plan'];

export const crosswalk2018: SurveyCrosswalk = {
  beside: {
    '2018-strategy-yes': same('strategy-exists', 'yes'),
    '2018-strategy-no': same('strategy-exists', 'no'),
    '2018-strategy-part-broader': same('strategy-in-plan', ...inBroaderPlan),
    // The report says of all of them together that they differ; the city's own subjects stand beside it.
    '2018-strategy-consistency': similar('strategy-scope', 'investment-trade', 'partner-relationships'),
    // "Of those cases": only strategies that are part of a broader plan.
    '2018-strategy-public': {
      ...same('strategy-public', 'yes'),
      among: { question: 'strategy-in-plan', is: inBroaderPlan },
    },
    '2018-budget-dedicated': same('budget-dedicated', 'yes'),
    '2018-budget-share-lt1': same('budget-share', 'under-1'),
    // It weighs two answers against each other; a city whose budget moved is among those it speaks of.
    '2018-budget-trend': same('budget-trend', 'increased', 'decreased'),
    '2018-office-exists': same('office-exists', 'yes'),
    '2018-office-position': same('office-position', 'mayors-executive-office', 'municipal-department'),
    '2018-office-integrated': same(
      'office-independence',
      'in-economic-development',
      'in-trade',
      'in-protocol',
      'in-other',
    ),
    '2018-office-independent': same('office-independence', 'independent'),
    '2018-leader-exists': same('lead-exists', 'yes'),
    '2018-leader-title-adviser': same('lead-title', 'chief-adviser'),
    '2018-leader-title-other': same('lead-title', 'deputy-mayor-level', 'chief-diplomat-or-negotiator'),
    '2018-expert-team': same('office-expert-led', 'yes'),
    '2018-training-no': same('staff-trained', 'no'),
    '2018-training-yes': same('staff-trained', 'yes'),
    '2018-training-yes-pct': same('staff-trained', 'yes'),
    // Ours lets a city choose five; how many could be chosen then is not known.
    '2018-skill-1': similar('skills-important', 'communication'),
    '2018-skill-2': similar('skills-important', 'cross-sector'),
    '2018-skill-3': similar('skills-important', 'protocol'),
    '2018-skill-4': similar('skills-important', 'leadership'),
    '2018-skill-5': similar('skills-important', 'trade-investment'),
    '2018-skill-6': similar('skills-important', 'emerging-actors'),
    '2018-skill-7': similar('skills-important', 'negotiation'),
    '2018-skill-8': similar('skills-important', 'languages'),
    '2018-skill-9': similar('skills-important', 'media'),
    '2018-net-intl-yes': same('network-international', 'yes'),
    '2018-net-nat': same('network-national', 'yes'),
    '2018-net-reg': same('network-regional', 'yes'),
    // Compares three shares without giving one; shown in words beside the highest.
    '2018-net-order': same('network-international', 'yes'),
    '2018-theme-top-1': theme('governance-democracy'),
    '2018-theme-top-2': theme('climate-change'),
    '2018-theme-top-3': theme('environment'),
    '2018-theme-top-4': theme('urban-planning'),
    '2018-theme-nat-1': theme('business-commerce', ['national']),
    '2018-theme-nat-2': theme('culture', ['national']),
    '2018-theme-reg-1': theme('health-wellbeing', ['regional']),
    '2018-theme-reg-2': theme('disaster-preparedness', ['regional']),
    '2018-theme-reg-3': theme('education', ['regional']),
    '2018-theme-reg-4': theme('inequality', ['regional']),
    '2018-theme-intl2-1': theme('culture', ['international']),
    '2018-theme-intl2-2': theme('business-commerce', ['international']),
    '2018-theme-intl2-3': theme('disaster-preparedness', ['international']),
    '2018-theme-intl2-4': theme('inequality', ['international']),
    '2018-theme-intl-energy': theme('energy', ['international']),
    '2018-theme-not-1': theme('safety-security'),
    '2018-theme-not-2': theme('peace-building'),
    '2018-theme-not-3': theme('transport'),
    '2018-theme-not-4': theme('tourism'),
    '2018-theme-not-5': theme('research'),
    '2018-theme-not-6': theme('poverty'),
    '2018-exec-nat': same('network-executive', 'national'),
    '2018-exec-reg': same('network-executive', 'regional'),
    '2018-exec-int': same('network-executive', 'international'),
    // The first two count networks, and ours asks a city about its main one.
    '2018-freq-daily': similar('network-communication', 'daily'),
    '2018-freq-wm': similar('network-communication', 'weekly', 'monthly'),
    '2018-freq-rare': similar('network-communication', 'every-six-months', 'yearly', 'never'),
    // Named two conferences of 2015 and 2016; ours asks about the last two years.
    '2018-conf': similar('conferences', 'yes'),
    '2018-impact-positive': same('impact-overall', 'big-positive', 'positive'),
    '2018-impact-small': same('impact-overall', 'small'),
    // Asked of city networks alone; our list has two benefits more, and lets a city choose five.
    '2018-benefit-1': similar('benefits', 'partnership'),
    '2018-benefit-2': similar('benefits', 'know-how'),
    '2018-benefit-3': similar('benefits', 'advocacy'),
    '2018-benefit-4': similar('benefits', 'peer-exchange'),
    '2018-benefit-5': similar('benefits', 'research-findings'),
    // Asked of taking part in city networks; ours asks of all international work. The published "more than half" covers
    // any of the three, not each.
    '2018-outcome-policy': similar('outcomes', 'local-policy-changed', 'staff-capacity', 'pilot-projects'),
    '2018-outcome-funding': similar('outcomes', 'project-funding', 'project-plans'),
    '2018-outcome-higher': similar('outcomes', 'higher-level-policy'),
    // Asked of city networks alone.
    '2018-barrier-1': similar('barriers', 'leaders-time'),
    '2018-barrier-2': similar('barriers', 'travel'),
    '2018-barrier-3': similar('barriers', 'budget'),
    '2018-barrier-4': similar('barriers', 'too-many-networks'),
    '2018-barrier-5': similar('barriers', 'short-staffed'),
  },
  notComparable: {
    '2018-strategy-pns': 'no-answer',
    '2018-strategy-unsure': 'no-answer',
    '2018-training-dk': 'no-answer',
    '2018-net-intl-pns': 'no-answer',
    '2018-net-intl-unsure': 'no-answer',
    '2018-training-curriculum': 'whole-group',
    '2022-retrospect-2018': 'whole-group',
    '2018-budget-minimal': 'summary',
    '2018-exec-strategy-office': 'two-matters',
    '2018-outcome-capacity': 'counted-together',
    '2018-outcome-pilot': 'counted-together',
  },
};
