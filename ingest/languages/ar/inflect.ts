// Forms of Arabic words, made by rule from one or two of them.

/** An adjective with and without its article: "روسي", "الروسية", "الروسيين"; the article of both words of "كوري جنوبي". */
export function adjectiveForms(word: string): string[] {
  const [first = '', second] = word.split(' ');
  if (second === undefined) return ENDINGS.flatMap((ending) => [first + ending, `ال${first}${ending}`]);
  // "جنوب أفريقي": the first is no adjective.
  if (!first.endsWith('ي'))
    return ENDINGS.flatMap((ending) => [`${first} ${second}${ending}`, `ال${first} ${second}${ending}`]);
  return ENDINGS.flatMap((ending) => [
    `${first}${ending} ${second}${ending}`,
    `ال${first}${ending} ال${second}${ending}`,
  ]);
}

const ENDINGS = ['', 'ة', 'ان', 'ين', 'ون', 'تان', 'تين', 'يان', 'يتان', 'ات'];

/** A noun with and without its article. */
export function withArticle(noun: string): string[] {
  return [noun, `ال${noun}`];
}

/** An event's noun as it is counted and governed: "لقاء", "لقاءين"; "اجتماعا", "اجتماعان"; the plural is given. */
export function nounForms(noun: string, plural?: string): string[] {
  const more = plural === undefined ? [] : [plural];
  if (noun.endsWith('ة')) {
    const stem = noun.slice(0, -1);
    return [noun, `${stem}تان`, `${stem}تين`, `${stem}تا`, `${stem}تي`, ...more];
  }
  return [noun, `${noun}ا`, `${noun}ان`, `${noun}ين`, ...more];
}

/** The finite forms of a verb. */
export interface VerbForms {
  readonly past: readonly string[];
  readonly present: readonly string[];
  readonly future: readonly string[];
  /** Behind "لم": "يلتق", "يزر". */
  readonly jussive: readonly string[];
}

/**
 * Third persons of a verb by its past and the stem of its present: "التقى", "لتقي" (يلتقي). A last weak letter falls
 * before endings, a middle one in the jussive.
 */
export function verbForms(past: string, stem: string): VerbForms {
  const weak = past.endsWith('ى');
  const base = weak ? past.slice(0, -1) : past;
  const pasts = weak
    ? [past, `${base}ت`, `${base}يا`, `${base}تا`, `${base}وا`, `${base}ين`]
    : [past, `${past}ت`, `${past}ا`, `${past}تا`, `${past}وا`];
  const open = /[يو]$/.test(stem);
  const short = open ? stem.slice(0, -1) : stem;
  const bare = stem.endsWith('ى') ? stem.slice(0, -1) : short;
  const present = ['ي', 'ت'].flatMap((letter) => [
    `${letter}${stem}`,
    `${letter}${stem.replace(/ى$/, 'ي')}ان`,
    `${letter}${stem.replace(/ى$/, 'ي')}ا`,
    `${letter}${bare}ون`,
    `${letter}${bare}وا`,
  ]);
  const jussive = ['ي', 'ت'].map((letter) =>
    open || stem.endsWith('ى') ? `${letter}${bare}` : `${letter}${stem.replace(/[اوي](?=.$)/u, '')}`,
  );
  return { past: pasts, present, future: present.map((form) => `س${form}`), jussive };
}
