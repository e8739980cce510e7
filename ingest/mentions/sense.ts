// What a form in the text can stand for.

import type { PlaceRecord } from '../../graph/world/index.ts';
import type { RoleWords } from './language-names.ts';

/** What a form stands for. `none`: a name of something else that holds one of ours. */
export type Sense =
  | {
      readonly is: 'country';
      readonly id: string;
      readonly form: 'name' | 'adjective' | 'acronym' | 'syllable' | 'bound';
    }
  | { readonly is: 'organization'; readonly id: string; readonly form: 'name' | 'acronym' }
  | { readonly is: 'person'; readonly id: string }
  | {
      readonly is: 'place';
      readonly id: string;
      /** Thousands of inhabitants; of what has none as many as a large town's. */
      readonly weight: number;
      readonly venue: boolean;
      /** A region or a sea, whose noun many languages write small: "mar Negro", "détroit d'Ormuz". */
      readonly wide: boolean;
    }
  | { readonly is: 'townAdjective'; readonly id: string }
  | { readonly is: 'seat'; readonly id: string }
  | { readonly is: 'role'; readonly words: RoleWords; readonly plural: boolean }
  | { readonly is: 'ministry'; readonly portfolio: string }
  | { readonly is: 'none' };

const WEIGHT_OF_OTHERS = 5000;

/** What the name of a place stands for. */
export function placeSense({ id, kind, population = 0 }: PlaceRecord): Sense & { is: 'place' } {
  const city = kind === 'city';
  return {
    ...{ is: 'place', id, weight: city ? population : WEIGHT_OF_OTHERS, venue: kind === 'venue' },
    wide: !city && kind !== 'venue',
  };
}
