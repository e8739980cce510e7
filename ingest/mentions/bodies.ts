// Bodies that the world does not list: "M23 rebels", "the Eastern Theater Command", "dessen Nationalarmee".

import type { World } from '../../graph/world/index.ts';
import type { NameMention } from './mention.ts';
import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import { nameWords, slugOf } from './people.ts';
import { senseOf } from './phrases.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u;
const LONGEST = 4;

/** Local organizations of the page, sorted by start. `taken` holds the tokens that people have. */
export function findBodies(
  page: Page,
  world: World,
  named: ReadonlyMap<Hit, NameMention>,
  taken: ReadonlySet<number>,
): NameMention[] {
  const found: NameMention[] = [];
  const introduced = new Set<string>();
  const add = (first: number, last: number): void => {
    const [start, end] = [page.tokens[first]!.start, page.tokens[last]!.end];
    const text = page.text.slice(start, end);
    const form = first === last && ACRONYM.test(text) ? ('acronym' as const) : ('name' as const);
    found.push({
      start,
      end,
      text,
      kind: 'organization',
      entity: knownBody(page, world, first, last) ?? `org:${slugOf(text)}`,
      how: 'derived',
      form,
    });
  };
  page.tokens.forEach(({ folded, capital }, at) => {
    if (taken.has(at) || named.has(page.hits[page.hitAt[at] ?? -1]!)) return;
    if (page.words.group.has(folded) && isFree(page, at - 1) && ACRONYM.test(page.tokens[at - 1]!.text)) {
      introduced.add(page.tokens[at - 1]!.text);
    } else if (capital && page.words.body.has(folded) && page.hitAt[at] === -1) {
      let first = at;
      while (at - first < LONGEST && isNameWord(page, first - 1)) first--;
      while (first < at && page.words.notInNames.has(page.tokens[first]!.key)) first++;
      if (first < at || page.words.loneBody.has(folded)) add(first, at);
    }
  });
  page.tokens.forEach(({ text }, at) => {
    if (introduced.has(text) && isFree(page, at) && !taken.has(at)) add(at, at);
  });
  return found.sort((a, b) => a.start - b.start);
}

/** "Nationalarmee" of an article on Libya: the one listed body of a state named here whose name ends so. */
function knownBody(page: Page, world: World, first: number, last: number): string | undefined {
  const words = page.tokens.slice(first, last + 1).map((token) => token.folded);
  const states = new Set(page.hits.map((hit) => senseOf(hit, 'country')?.id));
  const names = world.records.names(page.language);
  const found = world.records.organizations.filter(
    ({ id, country, name }) =>
      country !== undefined &&
      states.has(country) &&
      [name, ...(names.get(id) ?? [])].some(
        (form) => nameWords(form).slice(-words.length).join(' ') === words.join(' '),
      ),
  );
  return found.length === 1 ? found[0]!.id : undefined;
}

function isFree(page: Page, at: number): boolean {
  return page.tokens[at] !== undefined && page.hitAt[at] === -1;
}

/** A capitalized word that goes on into the next one: unknown, a place, or a state's short form. */
function isNameWord(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token?.capital || !/^[ -]$/.test(page.text.slice(token.end, page.tokens[at + 1]!.start))) return false;
  const hit = page.hits[page.hitAt[at] ?? -1];
  return !hit || (senseOf(hit, 'role') === undefined && senseOf(hit, 'person') === undefined);
}
