/** Messages by key, in groups of any depth. */
export type Messages = { readonly [key: string]: string | Messages };

/** All messages of both; where both have one, that of `over`. */
export function layMessages(under: Messages, over: Messages): Messages {
  const laid = Object.entries(over).map(([key, value]): readonly [string, string | Messages] => {
    const below = under[key];
    return [key, typeof value === 'object' && typeof below === 'object' ? layMessages(below, value) : value];
  });
  return { ...under, ...Object.fromEntries(laid) };
}

/** The messages whose keys the others do not have. */
export function withoutMessages(messages: Messages, others: Messages): Messages {
  const left = Object.entries(messages).flatMap(([key, value]): (readonly [string, string | Messages])[] => {
    const other = others[key];
    if (other === undefined) return [[key, value]];
    return typeof value === 'object' && typeof other === 'object' ? [[key, withoutMessages(value, other)]] : [];
  });
  return Object.fromEntries(left);
}
