// Gold and an extraction in one form, so that they can be compared. The figures are those of the guide's scorer.

import type { DateRange, Extraction } from '../../../graph/model/index.ts';
import { isSpan } from '../../../graph/model/index.ts';

/** A file of `tests/gold/`, as `../shared/gold/README.md` describes it. */
export interface Gold {
  readonly id: string;
  readonly language: string;
  readonly entities: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly mentions?: readonly string[];
    readonly represents?: string;
    readonly country?: string;
    readonly within?: readonly string[];
    readonly mentionedOnly?: boolean;
  }[];
  readonly meetings: readonly {
    readonly key: string;
    readonly kind: string;
    readonly status: string;
    readonly date: DateRange | null;
    readonly participants: readonly string[];
    readonly speakers: readonly string[];
    readonly location: string | null;
    readonly evidence: string;
  }[];
  readonly precededBy?: readonly {
    readonly later: string;
    readonly earlier: string;
    readonly basis: string;
  }[];
}

export interface EntityView {
  readonly id: string;
  readonly kind: string;
  readonly names: Set<string>;
  readonly within: readonly string[];
  country: string | undefined;
  represents: string | undefined;
}

export interface MeetingView {
  readonly key: string;
  readonly kind: string;
  readonly status: string;
  readonly date: DateRange | null;
  readonly participants: readonly string[];
  readonly speakers: readonly string[];
  readonly locations: readonly string[];
  readonly quotes: readonly string[];
  readonly title: string;
}

export interface LinkView {
  readonly later: string;
  readonly earlier: string;
  readonly basis: string;
}

export interface WorldView {
  readonly entities: ReadonlyMap<string, EntityView>;
  readonly meetings: readonly MeetingView[];
  readonly links: readonly LinkView[];
}

/** Letters and digits in lower case without marks, one space between words. */
export function normalized(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function viewOfGold(gold: Gold): WorldView {
  const entities = gold.entities.map((e): EntityView => ({
    id: e.id,
    kind: e.kind,
    names: new Set([e.name, ...(e.mentions ?? [])].map(normalized)),
    within: (e.within ?? []).map(normalized),
    country: e.country ?? (e.kind === 'country' ? e.id : undefined),
    represents: e.represents,
  }));
  const meetings = gold.meetings.map((m): MeetingView => ({
    ...m,
    locations: m.location ? [m.location] : [],
    quotes: [m.evidence],
    title: '',
  }));
  return { entities: new Map(entities.map((e) => [e.id, e])), meetings, links: gold.precededBy ?? [] };
}

export function viewOfExtraction(x: Extraction | undefined): WorldView {
  if (!x) return { entities: new Map(), meetings: [], links: [] };
  const targets = (type: string, from: string) =>
    x.edges.filter((e) => e.type === type && e.from === from).map((e) => e.to);
  const sources = (type: string, to: string) =>
    x.edges.filter((e) => e.type === type && e.to === to).map((e) => e.from);
  const entities = new Map(
    x.entities.map((e): [string, EntityView] => [
      e.id,
      {
        id: e.id,
        kind: e.kind,
        names: new Set([e.name, ...(e.names ?? [])].map(normalized)),
        within: [],
        country:
          e.country ??
          (e.kind === 'country' ? e.id : targets('LOCATED_IN', e.id).find((t) => t.startsWith('country:'))),
        represents: targets('REPRESENTS', e.id)[0],
      },
    ]),
  );
  for (const mention of x.mentions) entities.get(mention.entity)?.names.add(normalized(mention.text));
  const meetings = x.events.map((m): MeetingView => ({
    key: m.id,
    kind: m.kind,
    status: m.status,
    date: m.date,
    title: m.title,
    quotes: m.evidence.filter(isSpan).map((e) => e.quote),
    participants: sources('PARTICIPATED_IN', m.id),
    speakers: sources('SPOKE_AT', m.id),
    locations: targets('HELD_IN', m.id),
  }));
  const links = x.edges
    .filter((e) => e.type === 'PRECEDED_BY')
    .map((e) => ({ later: e.from, earlier: e.to, basis: e.basis ?? '' }));
  return { entities, meetings, links };
}

/** The country or organization that an entity stands for in the end. */
export function sideOf(view: WorldView, id: string): string {
  const seen = new Set<string>();
  for (let e = view.entities.get(id); e && !seen.has(e.id); e = view.entities.get(e.represents ?? '')) {
    seen.add(e.id);
    if (e.country) return e.country;
    if (!e.represents) return e.id;
    if (!view.entities.has(e.represents)) return e.represents;
  }
  return id;
}
