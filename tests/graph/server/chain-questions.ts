// Addresses of the questions about chains: path, whose id stands in it, query.

export const CHAIN_QUESTIONS: readonly [string, 'event' | undefined, string, undefined][] = [
  ['/events/{id}/chain', 'event', '?status=held,planned&kind=talks,call&avoid=country:US', undefined],
  ['/events/{id}/chain/markdown', 'event', '?status=held,planned', undefined],
  ['/events/{id}/shared', 'event', '', undefined],
  ['/events/{id}/shared', 'event', '?basis=stated&from=2025-01-01&to=2025-12-31', undefined],
  ['/paths', undefined, '?source=country:RU&target=country:TR', undefined],
  ['/paths', undefined, '?source=country:US&target=country:TR&by=time&k=2&hops=3', undefined],
  ['/paths', undefined, '?source=country:US&target=country:TR&status=planned,held', undefined],
  ['/paths/markdown', undefined, '?source=country:RU&target=country:TR', undefined],
  ['/encounters', undefined, '?actors=country:US,country:RU', undefined],
  ['/encounters', undefined, '?actors=country:US,country:RU,country:TR&least=2&limit=1', undefined],
  ['/gaps', undefined, '', undefined],
  ['/gaps', undefined, '?actor=country:RU&least=2&times=1&to=2030-01-01', undefined],
];

/** What is refused: path, query, and how. */
export const CHAIN_REFUSALS: readonly [string, string, undefined, number, string][] = [
  ['/events/{id}/shared', '', undefined, 404, 'unknown-event'],
  ['/events/{id}/chain', '?kind=talks,party', undefined, 400, 'bad-parameter'],
  ['/events/{id}/chain', '?status=', undefined, 400, 'bad-parameter'],
  ['/paths', '?source=country:RU', undefined, 400, 'bad-parameter'],
  ['/events/{id}/chain/markdown', '', undefined, 404, 'unknown-event'],
  ['/paths', '?source=country:RU&target=nobody', undefined, 404, 'unknown-node'],
  ['/paths/markdown', '?source=country:RU&target=nobody', undefined, 404, 'unknown-node'],
  ['/paths', '?source=country:RU&target=country:US&by=luck', undefined, 400, 'bad-parameter'],
  ['/encounters', '?actors=country:RU,nobody', undefined, 404, 'unknown-node'],
  ['/encounters', '?actors=country:RU,place:istanbul', undefined, 404, 'unknown-node'],
  ['/gaps', '?actor=nobody', undefined, 404, 'unknown-node'],
  ['/paths', '?source=country:RU&target=country:US&avoid=country:TR,nobody', undefined, 404, 'unknown-node'],
  ['/paths', '?source=country:RU&target=country:US&hops=7', undefined, 400, 'bad-parameter'],
  ['/gaps', '?least=1', undefined, 400, 'bad-parameter'],
];
