/** Colours of the document besides the theme's: an office that changes the theme changes the accent everywhere. */
export const palette = {
  ink: '1A1A18',
  muted: '57554F',
  line: 'CBC7BC',
  surface: 'F3F1EB',
  stage: 'EBE8E0',
  edge: '77746B',
  paper: 'FFFFFF',
  evidence: '4A7052',
  target: '93390F',
} as const;

export const accent = { theme: 'accent1' } as const;
