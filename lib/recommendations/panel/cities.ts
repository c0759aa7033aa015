/** The panel: cities that an adviser would tell apart, by position, law, leadership, money, staff, trouble and form. */
import { situationOfACity } from './situations';

export const panelCities = [
  // At the beginning
  situationOfACity({
    id: 'secondary-from-scratch',
    sentence:
      'A mid-sized secondary city with nothing written down and nobody in charge; the mayor finds the work useful and has time for it.',
    start: 'bare',
    profile: ['500k-1m', 'secondary', 'high', 'tolerated', 'useful', '1-3'],
  }),
  situationOfACity({
    id: 'hesitant-secondary',
    sentence:
      'A secondary city whose leadership has taken no position; two people answer invitations as they come, leaders have no time and departments do not talk to each other.',
    start: 'bare',
    profile: ['500k-1m', 'secondary', 'upper-middle', 'tolerated', 'neutral', '1-3'],
    barriers: ['leaders-time', 'short-staffed', 'budget', 'internal-coordination'],
    but: { 'network-count': '3-5', 'network-international': 'yes', conferences: 'yes', 'staff-trained': 'no' },
  }),
  situationOfACity({
    id: 'half-time-restricted-town',
    sentence:
      'A small town under a restrictive law, with one half-time officer and a leadership that puts work at home first.',
    start: 'bare',
    profile: ['under-100k', 'tertiary', 'lower-middle', 'restricted', 'sceptical', 'under-1'],
    barriers: ['legal-limits', 'budget', 'political-support'],
  }),
  situationOfACity({
    id: 'approval-no-staff',
    sentence:
      'A poor secondary city whose every contact abroad needs the ministry’s approval, with nobody employed for the work.',
    start: 'bare',
    profile: ['500k-1m', 'secondary', 'low', 'needs-approval', 'useful', 'none'],
    barriers: ['legal-limits', 'budget'],
  }),
  situationOfACity({
    id: 'willing-mayor-no-lead',
    sentence:
      'A capital whose mayor wants to be active abroad and asks what to sign; there is neither a lead nor a strategy.',
    start: 'bare',
    profile: ['1m-5m', 'primary', 'high', 'explicit-power', 'central', '1-3'],
    but: { 'network-count': '6-10', 'network-international': 'yes', conferences: 'yes' },
  }),
  situationOfACity({
    id: 'new-office',
    sentence:
      'A regional city that has just opened an international office of two people with a lead and a budget, and asks where to begin.',
    start: 'bare',
    profile: ['100k-500k', 'secondary', 'high', 'tolerated', 'useful', '1-3'],
    occasion: ['new-office'],
    but: {
      'office-exists': 'yes',
      'lead-exists': 'yes',
      'lead-responsibilities': ['liaison-international'],
      'budget-dedicated': 'yes',
      'budget-adequacy': 2,
      'budget-travel': 'yes',
      'budget-events': 'yes',
      'office-expert-led': 'yes',
    },
  }),
  situationOfACity({
    id: 'quick-beginner',
    sentence:
      'A secondary city that filled in the quick form: no strategy, no lead, no money, no priorities in writing.',
    start: 'bare',
    profile: ['100k-500k', 'secondary', 'high', 'tolerated', 'useful', 'under-1'],
    form: 'quick',
  }),
  situationOfACity({
    id: 'quick-new-mayor',
    sentence:
      'A city that filled in the quick form in the week after a new mayor took office; a lead is named, the rest is thin.',
    start: 'bare',
    profile: ['500k-1m', 'secondary', 'high', 'tolerated', 'useful', '1-3'],
    occasion: ['new-mayor'],
    but: { 'lead-exists': 'yes', 'lead-responsibilities': ['liaison-international'] },
    form: 'quick',
  }),
  // A trouble
  situationOfACity({
    id: 'mayor-leaving',
    sentence:
      'A city whose active mayor leaves in ten months; much rests on the mayor’s own contacts and little is on paper.',
    start: 'underWay',
    profile: ['500k-1m', 'secondary', 'high', 'explicit-power', 'central', '4-10'],
    occasion: ['mayor-leaving'],
    but: { continuity: 0, 'strategy-coordination': 1 },
  }),
  situationOfACity({
    id: 'lead-retires',
    sentence:
      'The one officer who knows every partner retires this year; nobody else has the contacts, and there is no strategy.',
    start: 'bare',
    profile: ['100k-500k', 'secondary', 'high', 'tolerated', 'useful', '1-3'],
    occasion: ['lead-leaving'],
    but: {
      'lead-exists': 'yes',
      'lead-responsibilities': ['liaison-international', 'visits-and-missions'],
      'network-count': '3-5',
      'network-international': 'yes',
    },
  }),
  situationOfACity({
    id: 'new-mayor-inherits',
    sentence:
      'A new mayor inherits an office, a strategy of the predecessor and eight memberships, and has not said what to keep.',
    start: 'underWay',
    profile: ['500k-1m', 'secondary', 'high', 'tolerated', 'neutral', '4-10'],
    occasion: ['new-mayor'],
    but: { 'network-count': '6-10', 'strategy-renewal': 0 },
  }),
  situationOfACity({
    id: 'budget-cut',
    sentence:
      'A city that must cut its international budget by a third; five networks, several projects, costs unknown.',
    start: 'underWay',
    profile: ['500k-1m', 'secondary', 'high', 'tolerated', 'useful', '1-3'],
    occasion: ['cut'],
    barriers: ['budget', 'short-staffed'],
    but: { 'impact-toolkit': [], 'network-count': '6-10', 'budget-adequacy': 0 },
  }),
  situationOfACity({
    id: 'overloaded-team',
    sentence:
      'Three people serve fourteen networks and every delegation; nobody has looked at what the memberships are for.',
    start: 'underWay',
    profile: ['1m-5m', 'secondary', 'high', 'tolerated', 'useful', '1-3'],
    occasion: ['too-much-to-do'],
    barriers: ['too-many-networks', 'short-staffed'],
    but: { 'network-count': '11-20', 'joining-criteria': 0, 'portfolio-review': 0, 'commitment-resourcing': 0 },
  }),
  situationOfACity({
    id: 'overloaded-without-strategy',
    sentence: 'A city in more than twenty networks, with no strategy, no list of them and one overworked officer.',
    start: 'bare',
    profile: ['500k-1m', 'primary', 'upper-middle', 'tolerated', 'useful', '1-3'],
    occasion: ['too-much-to-do'],
    barriers: ['too-many-networks', 'short-staffed', 'leaders-time'],
    but: {
      'network-count': 'over-20',
      'network-international': 'yes',
      conferences: 'yes',
      'lead-exists': 'yes',
      'lead-responsibilities': ['liaison-international'],
    },
  }),
  situationOfACity({
    id: 'residents-ask',
    sentence:
      'The local paper asks what the trips cost and what they yield; the city has a strategy and an office and cannot say.',
    start: 'underWay',
    profile: ['100k-500k', 'secondary', 'high', 'tolerated', 'useful', '1-3'],
    occasion: ['residents-ask'],
    barriers: ['political-support'],
    but: {
      'public-reporting': 0,
      'impact-method': 0,
      'impact-toolkit': [],
      outcomes: ['pilot-projects', 'staff-capacity'],
    },
  }),
  situationOfACity({
    id: 'council-doubts',
    sentence:
      'A sceptical council majority asks whether international work should go on at all; there are results and nobody has written them down.',
    start: 'underWay',
    profile: ['100k-500k', 'secondary', 'high', 'tolerated', 'sceptical', '1-3'],
    occasion: ['residents-ask'],
    barriers: ['political-support', 'budget'],
    but: {
      'public-reporting': 0,
      'impact-method': 0,
      'impact-toolkit': [],
      outcomes: ['project-funding', 'pilot-projects'],
    },
  }),
  situationOfACity({
    id: 'invitation-to-sign',
    sentence:
      'A city is asked to sign a partnership agreement next month; it has no criteria and no check before signing.',
    start: 'underWay',
    profile: ['500k-1m', 'secondary', 'high', 'tolerated', 'useful', '1-3'],
    occasion: ['invitation'],
    but: { 'joining-criteria': 0 },
  }),
  situationOfACity({
    id: 'invitation-bare',
    sentence: 'A town without strategy or lead is invited to join its first international network.',
    start: 'bare',
    profile: ['100k-500k', 'tertiary', 'high', 'tolerated', 'useful', 'under-1'],
    occasion: ['invitation'],
  }),
  situationOfACity({
    id: 'departments-apart',
    sentence:
      'Seven departments work abroad without knowing of each other; the international office learns of visits from the press.',
    start: 'underWay',
    profile: ['1m-5m', 'secondary', 'high', 'tolerated', 'useful', '4-10'],
    barriers: ['internal-coordination'],
    but: { 'strategy-coordination': 0 },
  }),
  situationOfACity({
    id: 'training-wanted',
    sentence:
      'A megacity with an office of eight, a budget and a strategy; its staff ask for training, languages and negotiation above all.',
    start: 'underWay',
    profile: ['over-5m', 'primary', 'lower-middle', 'tolerated', 'useful', '4-10'],
    barriers: ['training', 'languages'],
    but: { 'staff-trained': 'no', 'training-topics': [], 'skills-held': ['communication'] },
  }),
  situationOfACity({
    id: 'training-bare',
    sentence:
      'A small secondary city with one generalist who has never been trained and asks for help; nothing else is in place.',
    start: 'bare',
    profile: ['100k-500k', 'secondary', 'upper-middle', 'tolerated', 'useful', 'under-1'],
    barriers: ['training'],
  }),
  situationOfACity({
    id: 'not-heard',
    sentence: 'A well-run secondary city that national government and international bodies do not hear.',
    start: 'strong',
    profile: ['500k-1m', 'secondary', 'high', 'tolerated', 'central', '4-10'],
    barriers: ['not-recognised'],
    but: { 'national-relations': 'none', 'multilateral-voice': 0 },
  }),
  situationOfACity({
    id: 'law-in-the-way',
    sentence:
      'A large city with a working office whose agreements are stopped by the ministry, because approval is asked for at the end.',
    start: 'underWay',
    profile: ['1m-5m', 'secondary', 'upper-middle', 'needs-approval', 'central', '4-10'],
    barriers: ['legal-limits'],
    but: { 'national-relations': 'none' },
  }),
  situationOfACity({
    id: 'no-travel-money',
    sentence:
      'A low-income city with a willing mayor, one officer and no money for travel, home to consulates and United Nations offices.',
    start: 'bare',
    profile: ['1m-5m', 'primary', 'low', 'tolerated', 'central', '1-3'],
    barriers: ['budget', 'travel'],
    but: { 'lead-exists': 'yes', 'lead-responsibilities': ['represents-city', 'liaison-international'] },
  }),
  situationOfACity({
    id: 'project-money',
    sentence: 'A secondary city that lives on projects paid by others, and each call for proposals is a surprise.',
    start: 'underWay',
    profile: ['100k-500k', 'secondary', 'upper-middle', 'tolerated', 'useful', '1-3'],
    barriers: ['budget'],
    but: { 'budget-dedicated': 'no', 'budget-adequacy': 1, outcomes: ['project-funding'] },
  }),
  // One thing lacks
  situationOfACity({
    id: 'strong-but-measuring',
    sentence: 'A strong capital that has everything but a way to know what its work achieves.',
    start: 'strong',
    profile: ['1m-5m', 'primary', 'high', 'explicit-power', 'central', 'over-10'],
    but: { 'impact-method': 0, 'impact-toolkit': [], 'network-value': 0, 'public-reporting': 0, 'learning-loop': 0 },
  }),
  situationOfACity({
    id: 'strong-but-choosing',
    sentence: 'A strong city with a strategy, an office and good measures that joins everything it is asked to join.',
    start: 'strong',
    profile: ['1m-5m', 'secondary', 'high', 'explicit-power', 'central', 'over-10'],
    but: {
      'joining-criteria': 0,
      'portfolio-review': 0,
      'commitment-resourcing': 1,
      'leadership-choice': 0,
      'network-count': '11-20',
    },
  }),
  situationOfACity({
    id: 'strong-but-needs',
    sentence:
      'A strong port city that speaks abroad about what partners ask for, and not about what its own residents need.',
    start: 'strong',
    profile: ['500k-1m', 'secondary', 'high', 'explicit-power', 'central', '4-10'],
    but: { 'local-demands': 0, 'local-review': 0, frameworks: [], 'sdg-tracking': 'no' },
  }),
  situationOfACity({
    id: 'strong-but-money',
    sentence: 'A city with a good strategy and a respected lead, and no budget line: every trip is begged for.',
    start: 'strong',
    profile: ['500k-1m', 'secondary', 'high', 'tolerated', 'central', '1-3'],
    but: { 'budget-dedicated': 'no', 'budget-adequacy': 0, 'budget-travel': 'no', 'budget-events': 'no' },
  }),
  situationOfACity({
    id: 'strong-but-lead',
    sentence:
      'A city with a strategy and a budget, whose head of international affairs left two years ago and was never replaced.',
    start: 'strong',
    profile: ['500k-1m', 'secondary', 'high', 'tolerated', 'useful', '1-3'],
    but: { 'lead-exists': 'no', 'lead-responsibilities': [] },
  }),
  situationOfACity({
    id: 'paper-strategy',
    sentence:
      'A city with a published strategy that lists investment targets and says neither who decides nor with what money.',
    start: 'underWay',
    profile: ['1m-5m', 'secondary', 'upper-middle', 'tolerated', 'useful', '4-10'],
    but: {
      'strategy-contents': ['purpose-tied-to-goals'],
      'strategy-scope': ['investment-trade'],
      'joining-criteria': 0,
      'strategy-coordination': 1,
    },
  }),
  situationOfACity({
    id: 'old-strategy',
    sentence: 'A city whose strategy is eleven years old, never reviewed, and still quoted in every speech.',
    start: 'underWay',
    profile: ['500k-1m', 'secondary', 'high', 'tolerated', 'useful', '4-10'],
    but: { 'strategy-renewal': 0 },
  }),
  situationOfACity({
    id: 'excellent-capital',
    sentence:
      'An excellent capital: strategy, people, money, choice, measuring and local needs are all in place and reviewed.',
    start: 'strong',
    profile: ['1m-5m', 'primary', 'high', 'explicit-power', 'central', 'over-10'],
    but: {
      'strategy-renewal': 4,
      continuity: 4,
      'budget-adequacy': 4,
      'joining-criteria': 4,
      'portfolio-review': 4,
      'commitment-resourcing': 4,
      'leadership-choice': 4,
      'impact-method': 4,
      'network-value': 4,
      'public-reporting': 4,
      'learning-loop': 4,
      'local-review': 4,
      'local-demands': 4,
      'multilateral-voice': 4,
      'lead-responsibilities': [
        'strategy-owner',
        'liaison-government-business',
        'liaison-international',
        'adviser-to-mayor-and-staff',
        'represents-city',
        'visits-and-missions',
        'best-practice-and-agreements',
      ],
    },
  }),
  situationOfACity({
    id: 'good-smaller-city',
    sentence: 'A smaller city that does little and does it well: one network, one partner, both reviewed and reported.',
    start: 'strong',
    profile: ['under-100k', 'tertiary', 'high', 'tolerated', 'useful', 'under-1'],
    but: {
      'network-count': '1-2',
      'multilateral-voice': 0,
      'leadership-choice': 0,
      'office-exists': 'no',
      'office-expert-led': 'no',
    },
  }),
  // A kind of city
  situationOfACity({
    id: 'suburb-of-a-metropolis',
    sentence:
      'A municipality inside a metropolis that partners take for the whole; it has one officer and no strategy.',
    start: 'bare',
    profile: ['100k-500k', 'part-of-metropolis', 'high', 'tolerated', 'useful', 'under-1'],
  }),
  situationOfACity({
    id: 'twinning-town',
    sentence: 'A town with nine twinnings from the last century, a friendship committee and no shared project.',
    start: 'bare',
    profile: ['under-100k', 'tertiary', 'high', 'tolerated', 'useful', 'under-1'],
    but: {
      'profile-modes': ['twinning-bilateral'],
      'lead-exists': 'yes',
      'lead-responsibilities': ['visits-and-missions'],
    },
  }),
  situationOfACity({
    id: 'port-and-trade',
    sentence:
      'A port city whose strategy is about investment, where the economic agency, the chamber and the city each visit the same firms.',
    start: 'underWay',
    profile: ['500k-1m', 'secondary', 'high', 'explicit-power', 'central', '4-10'],
    but: { 'strategy-scope': ['investment-trade', 'partner-relationships'], 'strategy-coordination': 1 },
  }),
  situationOfACity({
    id: 'restricted-capital',
    sentence: 'A large city under a restrictive law with money and staff, active only where the state sends it.',
    start: 'bare',
    profile: ['over-5m', 'primary', 'upper-middle', 'restricted', 'useful', 'over-10'],
    but: {
      'budget-dedicated': 'yes',
      'budget-adequacy': 3,
      'office-exists': 'yes',
      'lead-exists': 'yes',
      'lead-responsibilities': ['visits-and-missions', 'represents-city'],
      'national-relations': 'formal',
    },
  }),
  situationOfACity({
    id: 'no-network-at-all',
    sentence: 'A secondary city with a lead and a two-page strategy that is in no network and knows no peer.',
    start: 'underWay',
    profile: ['100k-500k', 'secondary', 'high', 'tolerated', 'useful', '1-3'],
    but: {
      'network-national': 'no',
      'network-international': 'no',
      'network-count': '0',
      'network-themes': {},
      conferences: 'no',
    },
  }),
  situationOfACity({
    id: 'crisis-city',
    sentence:
      'A city near a border that took in many people and had no plan for help to and from other cities; the office is small and able.',
    start: 'underWay',
    profile: ['100k-500k', 'secondary', 'upper-middle', 'tolerated', 'useful', '1-3'],
    but: { 'crisis-cooperation': 'yes', 'local-demands': 1 },
  }),
  situationOfACity({
    id: 'sdg-without-lead',
    sentence:
      'A city that tracks the global goals with care and has nobody in charge of international work and no strategy.',
    start: 'bare',
    profile: ['500k-1m', 'secondary', 'upper-middle', 'tolerated', 'useful', '1-3'],
    but: { 'sdg-tracking': 'yes', 'local-review': 3, frameworks: ['sdgs', 'paris-agreement'], 'local-demands': 2 },
  }),
  situationOfACity({
    id: 'sceptical-with-staff',
    sentence: 'A city with an office of five and a leadership that puts work at home first and wants good reasons.',
    start: 'underWay',
    profile: ['500k-1m', 'secondary', 'high', 'tolerated', 'sceptical', '4-10'],
    barriers: ['political-support'],
    but: { 'strategy-exists': 'no', 'budget-adequacy': 1 },
  }),
  situationOfACity({
    id: 'cut-and-leaving',
    sentence:
      'A poor city with one officer on a contract that ends in the spring, a budget cut, and four promises to partners.',
    start: 'bare',
    profile: ['500k-1m', 'secondary', 'low', 'tolerated', 'useful', 'under-1'],
    occasion: ['cut', 'lead-leaving'],
    barriers: ['budget', 'short-staffed'],
    but: {
      'lead-exists': 'yes',
      'lead-responsibilities': ['liaison-international'],
      'network-count': '3-5',
      'network-international': 'yes',
    },
  }),
  situationOfACity({
    id: 'quick-strong',
    sentence: 'A strong city that filled in the quick form, everything good but measuring.',
    start: 'strong',
    profile: ['1m-5m', 'primary', 'high', 'explicit-power', 'central', 'over-10'],
    but: { 'impact-method': 1, 'impact-toolkit': [], 'network-value': 1, 'public-reporting': 1 },
    form: 'quick',
  }),
] as const;
