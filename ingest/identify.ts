// Extractions made elsewhere name their people, bodies and places as they please. Their articles are linked here with
// our own names, and what stands in the same place is the same thing.

import { type EntityKind, type Extraction, folded } from '../graph/model/index.ts';
import type { World } from '../graph/world/index.ts';
import { EXTRACTOR, linkArticle } from './extractors/rules/index.ts';
import { type LanguagePack, loadPack } from './languages/index.ts';
import type { Linked } from './mentions/index.ts';

/** What tells which records the entities of an extraction are. */
export interface Identifier {
  /** Loads the packs that these extractions need: none for our own, which are linked already. */
  ready(extractions: Iterable<Extraction>): Promise<void>;
  /** Records by local id. Empty for our own extractions, which are linked already, and where no pack is ready. */
  identify(extraction: Extraction): ReadonlyMap<string, string>;
}

/** An identifier over a world. */
export function createIdentifier(world: World): Identifier {
  const packs = new Map<string, LanguagePack>();
  return {
    async ready(extractions) {
      for (const { article, extractor } of extractions) {
        if (extractor === EXTRACTOR || packs.has(article.language)) continue;
        const { language } = article;
        const pack = await loadPack(language);
        if (pack) packs.set(language, pack);
      }
    },
    identify(extraction) {
      const pack = packs.get(extraction.article.language);
      if (!pack || extraction.extractor === EXTRACTOR) return new Map();
      return recordsOf(extraction, linkArticle(extraction.article, pack, world), world);
    },
  };
}

/** For each local entity the record that most of its mentions were linked to. */
function recordsOf(
  { article, entities, mentions }: Extraction,
  linked: Linked,
  world: World,
): ReadonlyMap<string, string> {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const votes = new Map<string, Map<string, number>>();
  for (const { start, end, entity } of mentions) {
    const id = recordAt(linked, start, end, kinds.get(entity)!, article.language, world);
    if (id === undefined) continue;
    const counts = votes.get(entity) ?? new Map<string, number>();
    votes.set(entity, counts.set(id, (counts.get(id) ?? 0) + 1));
  }
  const best = (counts: ReadonlyMap<string, number>): string =>
    [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];
  return new Map([...votes].map(([local, counts]) => [local, best(counts)]));
}

/** The record of that kind that is mentioned there. */
function recordAt(
  { mentions, roles }: Linked,
  start: number,
  end: number,
  kind: EntityKind,
  language: string,
  world: World,
): string | undefined {
  // "il vice di Erdogan" holds a name and is somebody else's.
  const inside = <T extends { readonly start: number; readonly end: number }>(list: readonly T[]): T[] =>
    list.filter((one) => Math.min(end, one.end) - Math.max(start, one.start) > (end - start) / 2);
  const found = inside(mentions).find((one) => one.kind === kind && world.has(one.entity))?.entity;
  if (found !== undefined) return found;
  if (kind === 'location') {
    for (const { text, entity, form } of inside(mentions)) {
      const state = world.country(entity);
      if (form === 'capital' || state?.cityState) {
        const city = state?.capital ?? world.organization(entity)?.seat;
        if (city !== undefined && (state?.cityState || isNamed(text, city, language, world))) return city;
      }
    }
    return undefined;
  }
  if (kind !== 'person') return undefined;
  // A role alone is its holder on that day.
  const role = inside(roles).find(({ person }) => person !== undefined && world.has(person));
  return role?.person;
}

/** "Moskau" that stands for the government is the city all the same; "the Kremlin" is not. */
function isNamed(text: string, city: string, language: string, world: World): boolean {
  const forms = [world.place(city)?.name ?? '', ...(world.records.names(language).get(city) ?? [])];
  return forms.some((form) => folded(form) === folded(text));
}
