/** Done, or done before; failed; refused by a rule. */
export const exitCodes = { done: 0, failed: 1, refused: 3 } as const;
