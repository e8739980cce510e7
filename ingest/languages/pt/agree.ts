// Portuguese nouns and adjectives in gender and number, so that a list gives one form of each.

const DOUBLED = /ês$/;

/** The four forms of a word: "russo, russa, russos, russas"; a word that ends otherwise gives itself and its plural. */
export function agreeing(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('ão'))
    return [word, `${word.slice(0, -2)}ã`, `${word.slice(0, -2)}ães`, `${word.slice(0, -2)}ãs`];
  if (word.endsWith('o')) return [word, `${stem}a`, `${stem}os`, `${stem}as`];
  if (DOUBLED.test(word)) {
    const root = `${word.slice(0, -2)}es`;
    return [word, `${root}a`, `${root}es`, `${root}as`];
  }
  if (word.endsWith('eu')) return [word, `${stem.slice(0, -1)}eia`, `${word}s`, `${stem.slice(0, -1)}eias`];
  if (word.endsWith('ol')) return [word, `${word}a`, `${word.slice(0, -2)}óis`, `${word}as`];
  return [word, `${word}s`];
}

/** Every form of each word. */
export function allAgreeing(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap(agreeing))];
}
