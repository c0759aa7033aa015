/** How much an action of the plan may say: lengths in characters; the effort in working days. */
export const actionLimits = { title: 200, owner: 120, cost: 300, outcome: 4000, effortDays: 2000 } as const;
