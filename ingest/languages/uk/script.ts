import type { Script } from '../../article/script.ts';

/** How Ukrainian is written: an apostrophe before these vowels parts no word, whatever sign it is set with. */
export const script: Script = { apostrophe: { before: 'яюєї', as: 'ʼ' } };
