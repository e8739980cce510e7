// What a person names, as the words that a judgement is anchored on.

import type { Anchor, ClaimAnchor, EntityKind } from '../model/index.ts';
import { ChanceryError, isEventKind } from '../model/index.ts';
import { anchorOf } from '../judge/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { isGlobal, type KnownWorld } from '../merge/index.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  country: 'country',
  person: 'person',
  org: 'organization',
  place: 'location',
};

/**
 * The anchor of `reference`: an id of the graph (also one that an event had before), a record of the world, or
 * `ARTICLE#ID` for one article's own say, with the article's label or key and the id in its extraction.
 * @throws ChanceryError `unknown-id`
 */
export function anchorNamed(ledger: Ledger, world: KnownWorld, reference: string): Anchor {
  const at = reference.lastIndexOf('#');
  const anchor =
    at > 0
      ? claimNamed(ledger, reference.slice(0, at), reference.slice(at + 1))
      : (eventNamed(ledger, reference) ?? entityNamed(ledger, world, reference));
  if (anchor) return anchor;
  throw new ChanceryError(
    'unknown-id',
    `nothing has the id "${reference}"; "chancery find TEXT" lists ids, and ARTICLE#ID names what one article says`,
  );
}

/** The same, but only an event will do. */
export function eventAnchorNamed(ledger: Ledger, world: KnownWorld, reference: string): ClaimAnchor {
  const anchor = anchorNamed(ledger, world, reference);
  if (!('record' in anchor) && isEventKind(anchor.type)) return anchor;
  throw new ChanceryError('wrong-use', `"${reference}" is no event; "chancery find TEXT" lists events`);
}

function claimNamed(ledger: Ledger, article: string, local: string): ClaimAnchor | undefined {
  const key = articleNamed(ledger, article);
  const extraction = key === undefined ? undefined : ledger.extractionOf(key);
  return extraction && anchorOf(extraction, key!, local);
}

/**
 * The key of the article with that key or label.
 * @throws ChanceryError `ambiguous-article` where several have the label
 */
export function articleNamed(ledger: Ledger, name: string): string | undefined {
  if (ledger.article(name)) return name;
  const found = [...ledger.articles()].filter(({ label }) => label === name);
  if (found.length > 1) {
    const keys = found.map(({ id }) => id).join(', ');
    throw new ChanceryError(
      'ambiguous-article',
      `"${name}" names ${found.length} articles; use a key: ${keys}`,
    );
  }
  return found[0]?.id;
}

/** The smallest report of an event that is in the graph, or was before it was rejected. */
function eventNamed(ledger: Ledger, id: string): ClaimAnchor | undefined {
  const [first] = ledger.reportsOf(ledger.currentId(id));
  const extraction = first && ledger.extractionOf(first.article);
  return extraction && anchorOf(extraction, first.article, first.local);
}

function entityNamed(ledger: Ledger, world: KnownWorld, id: string): Anchor | undefined {
  const entity = ledger.entity(id);
  const kind = entity?.kind ?? KINDS[id.slice(0, id.indexOf(':'))];
  if (kind !== undefined && isGlobal(id, world) && (entity || world.has(id)))
    return { record: id, type: kind, name: entity?.name ?? world.nameOf?.(id) ?? id };
  for (const source of entity?.sources ?? []) {
    const extraction = ledger.extractionOf(source.article);
    const anchor = extraction && anchorOf(extraction, source.article, source.entity);
    if (anchor) return anchor;
  }
  return undefined;
}
