// What a form in the text can stand for.

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
  | { readonly is: 'place'; readonly id: string; readonly weight: number; readonly venue: boolean }
  | { readonly is: 'townAdjective'; readonly id: string }
  | { readonly is: 'seat'; readonly id: string }
  | { readonly is: 'role'; readonly words: RoleWords; readonly plural: boolean }
  | { readonly is: 'ministry'; readonly portfolio: string }
  | { readonly is: 'none' };
