import type { Script } from '../../article/script.ts';

/** How French is written: what loses its vowel before a vowel, and one sign for both apostrophes ("aujourd’hui"). */
export const script: Script = {
  letters: new Map([['’', "'"]]),
  elisions: [
    'l',
    'd',
    'qu',
    'n',
    's',
    'j',
    'c',
    'm',
    't',
    'jusqu',
    'lorsqu',
    'puisqu',
    'quoiqu',
    'presqu',
    'quelqu',
  ],
};
