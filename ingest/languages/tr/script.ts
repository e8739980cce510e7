import type { Script } from '../../article/script.ts';

/**
 * How Turkish is matched: with one i, since "I" and "İ" have small letters that no other language knows, without the
 * roof that only some papers write ("resmî"), and with one sign for the apostrophe that parts a name from its case.
 */
export const script: Script = {
  letters: new Map([
    ['ı', 'i'],
    ['İ', 'I'],
    ['â', 'a'],
    ['î', 'i'],
    ['û', 'u'],
    ['Â', 'A'],
    ['Î', 'I'],
    ['Û', 'U'],
    ['’', "'"],
    ['‘', "'"],
  ]),
};
