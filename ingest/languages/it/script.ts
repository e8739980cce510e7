import type { Script } from '../../article/script.ts';

/** How Italian is written: what loses its vowel before a vowel, and one sign for both apostrophes. */
export const script: Script = {
  letters: new Map([['’', "'"]]),
  elisions:
    'l|d|dell|all|dall|nell|sull|coll|quest|quell|un|c|s|n|m|t|v|anch|neanch|nient|com|cos|dov|quand|mezz|bell|nessun|senz|tutt|quattr|vent|trent|ciascun|qualcun|alcun|pover|sott|cent|ultim'.split(
      '|',
    ),
  accents: [
    ['che', 'ché'],
    ['ne', 'né'],
    ['a', 'à'],
    ['e', 'è'],
    ['i', 'ì'],
    ['o', 'ò'],
    ['u', 'ù'],
  ],
  inNames: ['D'],
};
