/**
 * Real questions that the attack takes where the whole questionnaire would take too long: of every kind, parents with
 * children.
 */
export const questionSet: readonly string[] = [
  'profile-population',
  'profile-position',
  'profile-mandate',
  'strategy-exists',
  'strategy-in-plan',
  'strategy-public',
  'office-exists',
  'office-expert-led',
  'continuity',
  'skills-held',
  'network-national',
  'network-regional',
  'network-international',
  'network-communication',
  'local-demands',
];
