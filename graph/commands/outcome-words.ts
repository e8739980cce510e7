/** What articles were to the ledger, and the events that those taken in told. */
export interface Outcomes {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly refused?: number;
  readonly events: number;
}

/** `136 articles read in 1.2 s: 130 new, 6 unchanged; 412 events`; `did`: what was done with them. */
export function outcomeWords(
  { added, replaced, unchanged, refused = 0, events }: Outcomes,
  did: string,
): string {
  const outcomes = [
    [added, 'new'],
    [replaced, 'replaced'],
    [unchanged, 'unchanged'],
    [refused, 'refused'],
  ].flatMap(([n, word]) => (n ? [`${n} ${word}`] : []));
  const all = added + replaced + unchanged + refused;
  const articles = `${all} ${all === 1 ? 'article' : 'articles'} ${did}`;
  return `${[articles, ...(outcomes.length > 0 ? [outcomes.join(', ')] : [])].join(': ')}; ${events} ${events === 1 ? 'event' : 'events'}`;
}
