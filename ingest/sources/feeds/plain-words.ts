// Titles and names in feeds, often HTML that was escaped once or twice, as a line of words.

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const HIGHEST = 0x10ffff;

/** The words without tags, entities and line ends; undefined where there are none. */
export function plainWords(html: string | undefined): string | undefined {
  const words = html?.replace(TAG, ' ').replace(ENTITY, letterOf).replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
}

function letterOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code <= HIGHEST ? String.fromCodePoint(code) : whole;
}
