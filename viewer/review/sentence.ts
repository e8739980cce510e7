// A judgement in words.

import type { Judgement } from '../../graph/model/index.ts';
import { days, say as sayCommon } from '../text/index.ts';
import { say } from './say.ts';

/** What it says: `“Lavrov” is the same as “Lawrow”`. */
export function sentenceOf({ type, of, edge, correction }: Judgement): string {
  const [a = '', b = ''] = of.map(({ name }) => `“${name}”`);
  if (type === 'same' || type === 'different') return say(`says.${type}`, { a, b });
  if (type === 'reject')
    return edge
      ? say('says.rejectEdge', { a, b, edge: sayCommon(`edge.${edge.type}`) })
      : say('says.reject', { a });
  switch (correction?.field) {
    case 'date': {
      const value = correction.value === null ? say('says.noDate') : days.range(correction.value, 'short');
      return say('says.date', { a, value });
    }
    case 'status':
      return say('says.status', { a, value: sayCommon(`status.${correction.value}`) });
    case 'kind':
      return say('says.kind', { a, value: sayCommon(`kind.${correction.value}`) });
    case 'place':
    case 'party':
      return say(`says.${correction.field}`, { a, b });
    case undefined:
      return a;
  }
}
