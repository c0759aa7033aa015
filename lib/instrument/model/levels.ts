/** The levels of a capacity question, from nothing in place to institutionalised. */
export const levels = [0, 1, 2, 3, 4] as const;

/** The last of them. */
export const highestLevel = 4;
