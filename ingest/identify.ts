// Extractions made elsewhere name their people, bodies and places as they please. Their articles are linked here with
// our own names, and what stands in the same place is the same thing.

import { type EntityKind, type Extraction, folded } from '../graph/model/index.ts';
import type { World } from '../graph/world/index.ts';
import { isLinkedByUs } from './extractors/llm/extractor-name.ts';
import { linkArticle } from './extractors/rules/index.ts';
import { type LanguagePack, loadPack } from './languages/index.ts';
import type { Linked } from './mentions/index.ts';

/** What tells which records the entities of an extraction are. */
export interface Identifier {
  /** Loads the packs that these extractions need: none for our own, which are linked already. */
  ready(extractions: Iterable<Extraction>): Promise<void>;
  /**
   * Records by local id, null for whoever is named by an office alone and is nobody that we know. Empty for our own
   * extractions, which are linked already, and where no pack is ready.
   */
  identify(extraction: Extraction): ReadonlyMap<string, string | null>;
}

/** An identifier over a world. */
export function createIdentifier(world: World): Identifier {
  const packs = new Map<string, LanguagePack>();
  return {
    async ready(extractions) {
      for (const { article, extractor } of extractions) {
        if (isLinkedByUs(extractor) || packs.has(article.language)) continue;
        const { language } = article;
        const pack = await loadPack(language);
        if (pack) packs.set(language, pack);
      }
    },
    identify(extraction) {
      const pack = packs.get(extraction.article.language);
      if (!pack || isLinkedByUs(extraction.extractor)) return new Map();
      return recordsOf(extraction, linkArticle(extraction.article, pack, world), world);
    },
  };
}

/** For each local entity the record that most of its mentions were linked to, or the holder of its office. */
function recordsOf(extraction: Extraction, linked: Linked, world: World): ReadonlyMap<string, string | null> {
  const { article, entities, mentions } = extraction;
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
  const records = new Map<string, string | null>([...votes].map(([local, counts]) => [local, best(counts)]));
  for (const { id, kind } of entities) {
    const own = mentions.filter(({ entity }) => entity === id);
    if (kind !== 'person' || own.length === 0 || !own.every((one) => isOffice(one, linked))) continue;
    records.set(id, holderOf(id, extraction, world) ?? records.get(id) ?? null);
  }
  return records;
}

/** Whether the words are an office without a name: "sein Außenminister", "the president". */
function isOffice({ start, end }: Span, { mentions, roles }: Linked): boolean {
  const isPerson = ({ kind }: { readonly kind: EntityKind }): boolean => kind === 'person';
  return inside(roles, start, end).length > 0 && !inside(mentions, start, end).some(isPerson);
}

/** Who held on that day the office that the extraction gives the person, where that is certain. */
function holderOf(local: string, { article, edges }: Extraction, world: World): string | undefined {
  const { published } = article;
  if (published === null) return undefined;
  const holders = edges
    .filter(({ type, from }) => type === 'REPRESENTS' && from === local)
    .flatMap(({ to, role }) => (role === undefined ? [] : world.holders(role, to, published)));
  return holders.length === 1 && holders[0]!.certain ? holders[0]!.person : undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What shares more than half of the words: "il vice di Erdogan" holds a name and is somebody else's. */
function inside<T extends Span>(list: readonly T[], start: number, end: number): T[] {
  return list.filter((one) => Math.min(end, one.end) - Math.max(start, one.start) > (end - start) / 2);
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
  const found = inside(mentions, start, end).find(
    (one) => one.kind === kind && world.has(one.entity),
  )?.entity;
  if (found !== undefined) return found;
  if (kind === 'location') {
    for (const { text, entity, form } of inside(mentions, start, end)) {
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
  const role = inside(roles, start, end).find(({ person }) => person !== undefined && world.has(person));
  return role?.person;
}

/** "Moskau" that stands for the government is the city all the same; "the Kremlin" is not. */
function isNamed(text: string, city: string, language: string, world: World): boolean {
  const forms = [world.place(city)?.name ?? '', ...(world.records.names(language).get(city) ?? [])];
  return forms.some((form) => folded(form) === folded(text));
}
