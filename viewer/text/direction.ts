// Which way a language is written. The page asks this for what it quotes; names stand in `bdi` and need no answer.

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'fa',
  'he',
  'ur',
  'ps',
  'yi',
  'dv',
  'ckb',
  'ug',
  'sd',
]);

/** Whether texts in the language (ISO 639) run from right to left. */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.has(language.split('-')[0]!);
}
