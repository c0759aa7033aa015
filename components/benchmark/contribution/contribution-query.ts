/** What the address of the page of the contribution may say. */

export const contributionErrors = ['agree', 'changed', 'obstacles'] as const;
export type ContributionError = (typeof contributionErrors)[number];

export const contributionConfirmations = ['given', 'renewed'] as const;

/** What was done a moment ago, with the receipt code that it made where it can still be shown. */
export interface ReceiptToShow {
  readonly done: (typeof contributionConfirmations)[number];
  readonly receipt: string | undefined;
}
