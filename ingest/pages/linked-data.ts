// What a page says of its article in JSON-LD (schema.org), found in whatever shape it comes.

/** A thing of the linked data. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** Things looked at in one page. */
const MOST_THINGS = 2_000;
const DEEPEST = 12;
/** Longer data in one script is not read: no article says so much of itself. */
const LONGEST = 2_000_000;
/** Kinds of articles; `Report` and `Posting` stand for theirs (https://schema.org/Article and below). */
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;

/**
 * Every article that the page's scripts describe, in their order: alone, in arrays, in `@graph`, or as `mainEntity`
 * and the like of another thing. Data that is broken in the ways in which templates break it (line ends in strings,
 * commas too many, comments and CDATA around it) is read; what is broken otherwise is as if it were not there.
 */
export function articlesInData(document: Document): LinkedThing[] {
  const found: LinkedThing[] = [];
  let left = MOST_THINGS;
  const look = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || left-- <= 0) return;
    if (Array.isArray(value)) for (const one of value) look(one, depth + 1);
    else {
      const thing = value as LinkedThing;
      if (typesOf(thing).some((type) => ARTICLE.test(type))) found.push(thing);
      for (const inner of Object.values(thing)) look(inner, depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script')) look(parsed(script.textContent ?? ''), 0);
  return found;
}

/** The names of a value that is text, a thing with a name, or several of them. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return namesIn((value as LinkedThing)['name']);
}

/** The first text of a value that is text, a thing with an id or address, or several of them. */
export function addressIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(addressIn).find((one) => one !== undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  const thing = value as LinkedThing;
  return addressIn(thing['@id']) ?? addressIn(thing['url']);
}

function typesOf(thing: LinkedThing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

function parsed(script: string): unknown {
  if (script.length > LONGEST) return undefined;
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
    .trim();
  for (const attempt of [bare, mended(bare)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or as if it were not there: most pages say the same in other ways.
    }
  }
  return undefined;
}

/** Raw line ends and tabs within strings as blanks, no comma before a closing bracket, nothing behind the last one. */
function mended(json: string): string {
  return json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '');
}
