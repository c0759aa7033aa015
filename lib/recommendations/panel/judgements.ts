/** What three advisers, who did not know the product, would and would not put first in each city of the panel. */

interface Judgement {
  /** Ids that at least two of the three would accept among the first three steps. */
  readonly first: readonly string[];
  /** Ids at which at least two of them would doubt the adviser. */
  readonly never: readonly string[];
  /** One of them on the first step and on the worst wrong one. */
  readonly because: string;
}

export const judgements: Readonly<Record<string, Judgement>> = {
  'secondary-from-scratch': {
    first: ['name-responsible-lead', 'coordination-overview', 'two-page-strategy', 'engagement-register', 'local-needs-list', 'adapt-one-solution', 'contact-in-ministry'],
    never: ['leave-two-networks', 'lead-with-a-mandate', 'measure-as-routine', 'yearly-network-comparison', 'voluntary-local-review'],
    because: 'The mayor has time and goodwill, so the first decision is who answers for the work; then find out what departments already do and put the aims on two pages. Taking a leading role abroad with nobody in charge would end in embarrassment.',
  },
  'hesitant-secondary': {
    first: ['engagement-register', 'name-responsible-lead', 'coordination-overview', 'compare-networks', 'leave-two-networks', 'local-needs-list', 'adapt-one-solution', 'two-page-strategy', 'one-page-criteria', 'record-costs'],
    never: ['one-international-network', 'lead-with-a-mandate', 'council-anchor', 'one-prepared-conference', 'common-position'],
    because: 'Leaders without time or position will not read a vision, but they will read one sheet of what the city is tied to, and then name somebody. Another network or conference only feeds the habit of answering invitations.',
  },
  'half-time-restricted-town': {
    first: ['contact-in-ministry', 'name-responsible-lead', 'adapt-one-solution', 'local-needs-list', 'diplomacy-at-home', 'hear-diaspora', 'check-before-signing'],
    never: ['one-international-network', 'small-international-desk', 'lead-with-a-mandate', 'common-position', 'one-prepared-conference', 'detailed-diplomat'],
    because: 'Under a narrow law the half-time officer first needs to know what is allowed and who says so; then one borrowed solution gives a home-minded leadership its reason. A network or a desk is beyond the law, the purse and the mood.',
  },
  'approval-no-staff': {
    first: ['name-responsible-lead', 'contact-in-ministry', 'ask-embassies', 'local-needs-list', 'two-page-strategy', 'diplomacy-at-home', 'engagement-register', 'check-before-signing'],
    never: ['lead-with-a-mandate', 'one-prepared-conference', 'one-international-network', 'travel-and-events-allowance'],
    because: 'Nobody can talk to the ministry until somebody is named, and nothing moves without the ministry. Sending officers to a workshop presupposes officers and a network, and a poor city should not start with travel.',
  },
  'willing-mayor-no-lead': {
    first: ['name-responsible-lead', 'engagement-register', 'two-page-strategy', 'check-before-signing', 'one-page-criteria', 'small-international-desk', 'budget-line', 'coordination-overview'],
    never: ['one-international-network', 'lead-with-a-mandate', 'common-position', 'one-prepared-conference', 'keep-what-works'],
    because: 'A mayor who asks what to sign needs a person in charge and a list of what has been signed already before anything new. Giving this mayor another membership or a leading role is exactly the flattery that fills drawers.',
  },
  'new-office': {
    first: ['coordination-overview', 'two-page-strategy', 'engagement-register', 'lead-job-description', 'one-page-criteria', 'local-needs-list', 'contact-in-ministry', 'directors-peer-network', 'three-objectives'],
    never: ['name-responsible-lead', 'small-international-desk', 'budget-line', 'leave-two-networks', 'yearly-network-comparison', 'lead-with-a-mandate'],
    because: 'A new office earns its place by going round the departments first, then writing down what it is for. Advising a lead, a desk or a budget line repeats what has just been created, and there are no networks to compare or leave.',
  },
  'quick-beginner': {
    first: ['name-responsible-lead', 'coordination-overview', 'two-page-strategy', 'engagement-register', 'local-needs-list', 'adapt-one-solution', 'contact-in-ministry'],
    never: ['measure-as-routine', 'lead-with-a-mandate', 'leave-two-networks', 'voluntary-local-review', 'yearly-network-comparison', 'strategy-in-city-plan'],
    because: 'With nothing in place somebody must first own the matter, see what departments already do, and write two pages. Measuring routines and fee rules would govern work that does not exist yet.',
  },
  'quick-new-mayor': {
    first: ['brief-a-new-mayor', 'engagement-register', 'coordination-overview', 'two-page-strategy', 'lead-job-description', 'handover-file', 'local-needs-list', 'contact-in-ministry'],
    never: ['before-a-mayor-leaves', 'name-responsible-lead', 'lead-with-a-mandate', 'one-international-network'],
    because: 'The first hundred days decide whether the mayor sees this as a tool or a nuisance, so brief early with the list of what binds the city. Housekeeping for a departing mayor, or a new membership before the list is read, would be tone-deaf.',
  },
  'mayor-leaving': {
    first: ['before-a-mayor-leaves', 'handover-file', 'tasks-to-posts', 'owner-time-money', 'fund-what-is-promised', 'coordination-overview', 'council-anchor', 'report-to-council', 'yearly-portfolio-review'],
    never: ['lead-with-a-mandate', 'one-international-network', 'name-responsible-lead', 'common-position'],
    because: 'Ten months is enough to move contacts from the mayor’s telephone to posts and files, and to settle open promises. A new leading role or membership in the last year is a present the successor will return unopened.',
  },
  'lead-retires': {
    first: ['handover-file', 'tasks-to-posts', 'engagement-register', 'name-responsible-lead', 'lead-job-description', 'coordination-overview', 'two-page-strategy'],
    never: ['one-international-network', 'lead-with-a-mandate', 'measure-as-routine', 'directors-peer-network', 'first-training'],
    because: 'When the officer walks out the contacts walk out too: file, named deputy and list must be done while the person is still paid. Sending the retiring officer to a peer group or joining anything new spends the only months left.',
  },
  'new-mayor-inherits': {
    first: ['brief-a-new-mayor', 'yearly-portfolio-review', 'dated-review', 'compare-networks', 'complete-the-strategy', 'story-of-contribution', 'leave-two-networks', 'owner-time-money'],
    never: ['before-a-mayor-leaves', 'one-international-network', 'lead-with-a-mandate', 'two-page-strategy', 'council-anchor', 'engagement-register'],
    because: 'The mayor must first know what has been inherited and which decisions are due, and then say keep, change or end. Asking the council to fix the predecessor’s aims before the mayor has spoken would turn the mayor against the office.',
  },
  'budget-cut': {
    first: ['cost-out-commitments', 'compare-networks', 'leave-two-networks', 'yearly-portfolio-review', 'fund-what-is-promised', 'record-costs', 'report-to-council'],
    never: ['one-international-network', 'lead-with-a-mandate', 'broaden-training', 'small-international-desk', 'one-prepared-conference', 'budget-line'],
    because: 'One cannot cut a third wisely without knowing what each promise costs; then compare and let the unused ones go. Anything that adds fees, trips or posts ignores the only question on the table.',
  },
  'overloaded-team': {
    first: ['engagement-register', 'compare-networks', 'leave-two-networks', 'owner-time-money', 'one-page-criteria', 'yearly-portfolio-review', 'no-join-without-resources', 'choose-where-to-lead', 'end-dates'],
    never: ['one-international-network', 'lead-with-a-mandate', 'one-prepared-conference', 'like-city-caucus', 'directors-peer-network', 'common-position'],
    because: 'Three people cannot serve fourteen networks; the sheet shows which ones nobody would miss and the first two can go this year. Another group, role or conference would be cruel.',
  },
  'overloaded-without-strategy': {
    first: ['engagement-register', 'leave-two-networks', 'two-page-strategy', 'one-page-criteria', 'compare-networks', 'owner-time-money', 'end-dates'],
    never: ['one-international-network', 'lead-with-a-mandate', 'one-prepared-conference', 'directors-peer-network', 'common-position'],
    because: 'One officer has to see all twenty on a sheet and get relief before writing anything cleverer. More memberships, or naming a lead who already drowns, misses the trouble.',
  },
  'residents-ask': {
    first: ['record-costs', 'story-of-contribution', 'yearly-page-for-residents', 'report-to-council', 'three-objectives', 'travel-and-events-allowance', 'yearly-portfolio-review'],
    never: ['one-international-network', 'one-prepared-conference', 'lead-with-a-mandate', 'publish-strategy', 'measure-as-routine'],
    because: 'The paper asks what it costs and what it yields: one table, one checked story, one page. Another trip, or publishing a strategy already online, would be the next headline.',
  },
  'council-doubts': {
    first: ['story-of-contribution', 'record-costs', 'report-to-council', 'yearly-portfolio-review', 'three-objectives', 'yearly-page-for-residents', 'leave-two-networks', 'compare-networks'],
    never: ['council-anchor', 'one-international-network', 'lead-with-a-mandate', 'one-prepared-conference', 'broaden-training', 'small-international-desk'],
    because: 'There is funding won and a pilot done, so write one story that the department confirms and bring it with honest costs to the council. Asking a hostile majority to bind itself first is the surest way to lose the vote.',
  },
  'invitation-to-sign': {
    first: ['check-before-signing', 'one-page-criteria', 'owner-time-money', 'ask-embassies', 'no-join-without-resources', 'end-dates', 'yearly-portfolio-review', 'criteria-adopted'],
    never: ['lead-with-a-mandate', 'one-international-network', 'two-page-strategy', 'engagement-register', 'voluntary-local-review', 'measure-as-routine'],
    because: 'The signature is next month, so first check law, partner and money and who may pause, then a page of criteria that allows a polite no. Rewriting a strategy or a list the city has does not help before the date.',
  },
  'invitation-bare': {
    first: ['name-responsible-lead', 'one-page-criteria', 'owner-time-money', 'local-needs-list', 'two-page-strategy', 'check-before-signing'],
    never: ['leave-two-networks', 'lead-with-a-mandate', 'small-international-desk', 'compare-networks', 'criteria-adopted', 'common-position', 'yearly-network-comparison'],
    because: 'A town with a fraction of a post must first know who would answer the network’s mails and by what reasons it says yes or no. Comparing or leaving networks it does not have, or building a desk, is recommendations for another city.',
  },
  'departments-apart': {
    first: ['coordination-overview', 'coordination-round', 'coordination-rules', 'owner-time-money', 'check-before-signing', 'complete-the-strategy', 'yearly-portfolio-review'],
    never: ['one-international-network', 'lead-with-a-mandate', 'name-responsible-lead', 'small-international-desk', 'two-page-strategy', 'common-position'],
    because: 'Seven departments will only come to a table if there is something on it for them: the overview first, then the meeting, then the written mandate. A new membership or role would be the eighth thing nobody tells anybody about.',
  },
  'training-wanted': {
    first: ['close-skill-gaps', 'first-training', 'broaden-training', 'directors-peer-network', 'detailed-diplomat', 'lessons-note', 'ask-embassies'],
    never: ['small-international-desk', 'name-responsible-lead', 'two-page-strategy', 'budget-line', 'one-international-network', 'lead-with-a-mandate'],
    because: 'Eight people say what they lack, languages and negotiation; give each gap a person and a date and use the networks already paid for. A desk, lead, line or strategy is there already.',
  },
  'training-bare': {
    first: ['name-responsible-lead', 'coordination-overview', 'two-page-strategy', 'directors-peer-network', 'contact-in-ministry', 'close-skill-gaps', 'engagement-register', 'first-training', 'ask-embassies'],
    never: ['lead-with-a-mandate', 'leave-two-networks', 'detailed-diplomat', 'measure-as-routine', 'broaden-training', 'small-international-desk'],
    because: 'The generalist needs a superior who backs the work and two skills to learn, then a first real task. A year’s curriculum or a seconded diplomat is out of reach for less than one post.',
  },
  'not-heard': {
    first: ['contact-in-ministry', 'like-city-caucus', 'agreed-channel', 'common-position', 'ask-embassies', 'diplomacy-at-home', 'detailed-diplomat', 'agreed-positions'],
    never: ['two-page-strategy', 'name-responsible-lead', 'coordination-overview', 'three-objectives', 'one-page-criteria', 'first-training'],
    because: 'A secondary city is heard when somebody in the ministry knows its name and when it speaks with others of its size. Everything at home is in order; a fifth homework at home would be deaf.',
  },
  'law-in-the-way': {
    first: ['contact-in-ministry', 'check-before-signing', 'agreed-channel', 'detailed-diplomat', 'ask-embassies', 'like-city-caucus', 'diplomacy-at-home', 'adapt-one-solution'],
    never: ['lead-with-a-mandate', 'one-international-network', 'two-page-strategy', 'common-position', 'name-responsible-lead', 'small-international-desk'],
    because: 'Agreements die because the ministry sees them last; find the person, ask early, then write it down. Going onto a bigger start before that only gives the ministry more to stop.',
  },
  'no-travel-money': {
    first: ['diplomacy-at-home', 'two-page-strategy', 'ask-embassies', 'hear-diaspora', 'coordination-overview', 'calendar-of-calls', 'local-needs-list', 'contact-in-ministry', 'engagement-register'],
    never: ['one-prepared-conference', 'travel-and-events-allowance', 'leave-two-networks', 'name-responsible-lead', 'lead-with-a-mandate'],
    because: 'The world already has offices in this city, reachable by bus; start there with two pages in hand. Conferences and travel allowances presuppose the money that is missing.',
  },
  'project-money': {
    first: ['calendar-of-calls', 'cost-out-commitments', 'budget-line', 'fund-what-is-promised', 'owner-time-money', 'lessons-note', 'complete-the-strategy', 'one-page-criteria'],
    never: ['lead-with-a-mandate', 'one-international-network', 'two-page-strategy', 'name-responsible-lead', 'one-prepared-conference'],
    because: 'Calls come round every year, so a calendar with co-financing and a no turns surprise into choice; a small own line pays the city’s share. A trip allowance or a new network does not make the next call less of a surprise.',
  },
  'strong-but-measuring': {
    first: ['three-objectives', 'university-baseline', 'record-costs', 'story-of-contribution', 'lessons-note', 'compare-networks', 'yearly-page-for-residents', 'report-to-council'],
    never: ['results-in-proposals', 'name-responsible-lead', 'two-page-strategy', 'measure-as-routine', 'fees-need-comparison', 'one-international-network'],
    because: 'First say what should change, then get first figures; the university is close and cheap. A written routine or rule on results before a single figure exists is the wrong order.',
  },
  'strong-but-choosing': {
    first: ['one-page-criteria', 'engagement-register', 'choose-where-to-lead', 'criteria-adopted', 'yearly-portfolio-review', 'leave-two-networks', 'no-join-without-resources', 'owner-time-money', 'end-dates'],
    never: ['one-international-network', 'lead-with-a-mandate', 'three-objectives', 'compare-networks', 'two-page-strategy'],
    because: 'This city cannot say no: one page of criteria stops the inflow, the list shows the stock, and a choice of issues says what for. One more network or role is the disease, not the cure.',
  },
  'strong-but-needs': {
    first: ['local-needs-list', 'hear-local-voices', 'agreed-positions', 'map-plan-to-sdgs', 'hear-diaspora', 'track-ten-indicators'],
    never: ['common-position', 'voluntary-local-review', 'one-international-network', 'lead-with-a-mandate', 'two-page-strategy', 'like-city-caucus'],
    because: 'Put a neighbourhood need beside each position, then ask those concerned every year. More presence abroad, or a review published without any link to home, would make the gap wider.',
  },
  'strong-but-money': {
    first: ['cost-out-commitments', 'budget-line', 'travel-and-events-allowance', 'fund-what-is-promised', 'calendar-of-calls', 'council-anchor', 'report-to-council'],
    never: ['name-responsible-lead', 'two-page-strategy', 'one-prepared-conference', 'one-international-network', 'lead-with-a-mandate', 'small-international-desk'],
    because: 'A finance director gives a line to a costed list, not to a good speech; so cost the promises, then ask for the line and the trip rule. Another conference is one more trip to beg for.',
  },
  'strong-but-lead': {
    first: ['name-responsible-lead', 'lead-job-description', 'directors-peer-network', 'council-anchor', 'handover-file', 'renewal-cycle'],
    never: ['two-page-strategy', 'budget-line', 'small-international-desk', 'one-international-network', 'lead-with-a-mandate', 'coordination-overview'],
    because: 'Two years without a head is the only hole: fill it, write down the task, and put the newcomer among peers. Paper, money and coordination are there, and a leading role without a leader is nonsense.',
  },
  'paper-strategy': {
    first: ['complete-the-strategy', 'one-page-criteria', 'coordination-overview', 'owner-time-money', 'dated-review', 'three-objectives', 'fund-what-is-promised', 'share-roles-with-economic-agency'],
    never: ['publish-strategy', 'one-international-network', 'lead-with-a-mandate', 'name-responsible-lead', 'strategy-in-city-plan', 'two-page-strategy'],
    because: 'The paper has targets without decision or money, so add those first, with the departments that must deliver. Publishing it or tying it to the plan is done already and would only advertise the holes.',
  },
  'old-strategy': {
    first: ['dated-review', 'complete-the-strategy', 'yearly-portfolio-review', 'hear-local-voices', 'renewal-cycle', 'three-objectives', 'two-page-strategy'],
    never: ['publish-strategy', 'strategy-in-city-plan', 'name-responsible-lead', 'one-international-network', 'lead-with-a-mandate', 'small-international-desk'],
    because: 'Set a date and ask what of the eleven-year-old text still holds, then write the rest anew. Spreading the old text further, or acting in its name on a bigger start, makes the speeches emptier.',
  },
  'excellent-capital': {
    first: ['keep-what-works', 'help-in-crisis', 'directors-peer-network', 'hear-diaspora', 'diplomacy-at-home', 'adapt-one-solution'],
    never: ['name-responsible-lead', 'two-page-strategy', 'engagement-register', 'budget-line', 'three-objectives', 'first-training'],
    because: 'Such a city should guard what it has, drop a routine, and lend a hand to smaller ones; crisis help is its one open flank. Beginner’s recommendations here would show that nobody read the answers.',
  },
  'good-smaller-city': {
    first: ['keep-what-works', 'choose-where-to-lead', 'like-city-caucus', 'help-in-crisis', 'directors-peer-network', 'hear-diaspora', 'adapt-one-solution', 'renewal-cycle'],
    never: ['small-international-desk', 'one-international-network', 'name-responsible-lead', 'lead-with-a-mandate', 'two-page-strategy', 'common-position'],
    because: 'Little and well is the right size; keep it, write down what to lead on and what to follow, and speak through cities alike. A desk, another network or a leading role would spoil the measure this town has found.',
  },
  'suburb-of-a-metropolis': {
    first: ['divide-with-metropolis', 'name-responsible-lead', 'two-page-strategy', 'local-needs-list', 'engagement-register', 'coordination-overview', 'adapt-one-solution'],
    never: ['one-international-network', 'lead-with-a-mandate', 'small-international-desk', 'common-position', 'detailed-diplomat'],
    because: 'Partners cannot tell the two apart, so settle with the metropolis who does what and give each side one contact. A network or a leading role of its own before that doubles the confusion.',
  },
  'twinning-town': {
    first: ['engagement-register', 'revive-old-twinnings', 'adapt-one-solution', 'end-dates', 'owner-time-money', 'two-page-strategy', 'hear-diaspora'],
    never: ['one-international-network', 'small-international-desk', 'lead-with-a-mandate', 'leave-two-networks', 'compare-networks', 'common-position'],
    because: 'List the nine with their last sign of life, then ask each for one shared project or a rest with thanks; the committee can carry that. The town has no networks to leave or compare, and joining one would only add a tenth.',
  },
  'port-and-trade': {
    first: ['share-roles-with-economic-agency', 'coordination-overview', 'complete-the-strategy', 'coordination-round', 'dated-review', 'three-objectives', 'owner-time-money', 'check-before-signing'],
    never: ['one-international-network', 'name-responsible-lead', 'two-page-strategy', 'lead-with-a-mandate', 'publish-strategy', 'small-international-desk'],
    because: 'Three delegations at the same firm cost credit: one list of leads with agency and chamber comes first. A new strategy, lead or membership leaves the firms as annoyed as before.',
  },
  'restricted-capital': {
    first: ['coordination-overview', 'two-page-strategy', 'diplomacy-at-home', 'engagement-register', 'lead-job-description', 'adapt-one-solution', 'handover-file', 'close-skill-gaps', 'local-needs-list'],
    never: ['contact-in-ministry', 'lead-with-a-mandate', 'common-position', 'small-international-desk', 'name-responsible-lead'],
    because: 'There is money, staff and a channel but no purpose of the city’s own; see what is done, say what it is for, and use the diplomatic corps at home. A role of its own abroad would break the law’s limits, and the ministry is known already.',
  },
  'no-network-at-all': {
    first: ['one-page-criteria', 'one-international-network', 'directors-peer-network', 'adapt-one-solution', 'one-prepared-conference', 'owner-time-money', 'like-city-caucus'],
    never: ['leave-two-networks', 'compare-networks', 'match-networks-to-themes', 'two-page-strategy', 'lead-with-a-mandate', 'yearly-network-comparison'],
    because: 'With lead and strategy in hand it may now choose one network by its own criteria and find peers. Everything about comparing, leaving or using existing networks presupposes what it lacks.',
  },
  'crisis-city': {
    first: ['help-in-crisis', 'agreed-channel', 'hear-diaspora', 'lessons-note', 'like-city-caucus', 'contact-in-ministry', 'local-needs-list', 'calendar-of-calls', 'hear-local-voices', 'adapt-one-solution'],
    never: ['two-page-strategy', 'name-responsible-lead', 'one-international-network', 'lead-with-a-mandate', 'publish-strategy', 'voluntary-local-review'],
    because: 'The next arrival will not wait: decide now who may ask and offer help and how the ministry is told, and write down what was learned. Office, lead and strategy exist; a general exercise would be deaf to the border.',
  },
  'sdg-without-lead': {
    first: ['name-responsible-lead', 'two-page-strategy', 'coordination-overview', 'engagement-register', 'small-international-desk', 'budget-line', 'one-page-criteria', 'adapt-one-solution', 'contact-in-ministry'],
    never: ['voluntary-local-review', 'map-plan-to-sdgs', 'track-ten-indicators', 'second-framework', 'lead-with-a-mandate', 'short-local-review'],
    because: 'The planners do good work and nobody carries it abroad; name that person and let the strategy build on the goals. More on the goals repeats what the city does best and leaves the chair empty.',
  },
  'sceptical-with-staff': {
    first: ['story-of-contribution', 'cost-out-commitments', 'two-page-strategy', 'three-objectives', 'report-to-council', 'adapt-one-solution', 'yearly-portfolio-review', 'compare-networks', 'leave-two-networks'],
    never: ['one-international-network', 'lead-with-a-mandate', 'council-anchor', 'small-international-desk', 'one-prepared-conference'],
    because: 'A leadership that wants reasons should get one true story and the price before any text, then two pages in its own priorities. A new network, trip money or a binding decision asks for trust not yet earned.',
  },
  'cut-and-leaving': {
    first: ['handover-file', 'cost-out-commitments', 'fund-what-is-promised', 'engagement-register', 'leave-two-networks', 'name-responsible-lead', 'tasks-to-posts', 'ask-embassies'],
    never: ['one-international-network', 'lead-with-a-mandate', 'small-international-desk', 'first-training', 'one-prepared-conference'],
    because: 'In spring the contract ends and four partners will call an empty workshop: write the handover, price the promises, keep or honestly end each. Training an officer who leaves or opening a desk in a cut is money thrown away.',
  },
  'quick-strong': {
    first: ['three-objectives', 'university-baseline', 'compare-networks', 'record-costs', 'story-of-contribution', 'yearly-page-for-residents', 'lessons-note', 'report-to-council'],
    never: ['name-responsible-lead', 'two-page-strategy', 'engagement-register', 'measure-as-routine', 'fees-need-comparison', 'one-international-network', 'small-international-desk'],
    because: 'Activities are recorded but not what they change, so set three objectives and have the first figures established. A rule for measuring or for fees comes after the first comparison, and the basics are already there.',
  },
};
