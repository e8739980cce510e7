// The closed sets of Chancery's vocabulary. graph/README.md is the table that explains them.
// A further kind is one line here, plus what the compiler then asks for.

/** Kinds of entity. Every kind but `location` is an actor. */
export const ENTITY_KINDS = ['country', 'person', 'organization', 'location'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Kinds of event. All of them are meetings so far. */
export const EVENT_KINDS = [
  'talks',
  'visit',
  'call',
  'summit',
  'negotiation',
  'press-conference',
  'speech',
  'ceremony',
  'mediation',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What is said of an event's happening. */
export const STATUSES = ['held', 'planned', 'proposed', 'cancelled', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

/** Edges that an article can claim; `MET_WITH` is derived in the graph only. */
export const CLAIMED_EDGE_TYPES = [
  'PARTICIPATED_IN',
  'SPOKE_AT',
  'HELD_IN',
  'LOCATED_IN',
  'REPRESENTS',
  'PRECEDED_BY',
] as const;
export type ClaimedEdgeType = (typeof CLAIMED_EDGE_TYPES)[number];

/** Edges between entities and events in the merged graph. */
export const EDGE_TYPES = [...CLAIMED_EDGE_TYPES, 'MET_WITH'] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** Edges that tie claims to articles in a store; in the model they are lists of ids. */
export const PROVENANCE_EDGE_TYPES = ['ATTESTED_BY', 'FROM'] as const;
export type ProvenanceEdgeType = (typeof PROVENANCE_EDGE_TYPES)[number];

/** Why one event is said to come before another. */
export const BASES = ['stated', 'chronology'] as const;
export type Basis = (typeof BASES)[number];

/** How a mention was tied to its entity. */
export const LINKINGS = ['exact', 'inflected', 'derived', 'role', 'coreference'] as const;
export type Linking = (typeof LINKINGS)[number];

/** The languages Chancery is built for, ISO 639-1. Which of them can be read so far, `ingest/languages` says. */
export const LANGUAGES = [
  'en', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'ru', 'uk', 'pl', 'tr', 'zh', 'ja', 'vi', 'ar',
] as const; // prettier-ignore
export type Language = (typeof LANGUAGES)[number];

const ENTITY_LABELS: Record<EntityKind, readonly string[]> = {
  country: ['Actor', 'Country'],
  person: ['Actor', 'Person'],
  organization: ['Actor', 'Organization'],
  location: ['Location'],
};

const EVENT_LABELS: Record<EventKind, string> = {
  talks: 'Talks',
  visit: 'Visit',
  call: 'Call',
  summit: 'Summit',
  negotiation: 'Negotiation',
  'press-conference': 'PressConference',
  speech: 'Speech',
  ceremony: 'Ceremony',
  mediation: 'Mediation',
};

/** The labels that a node of this kind carries in a store, most general first. */
export function labelsOf(kind: EntityKind | EventKind): readonly string[] {
  return isEventKind(kind) ? ['Event', 'Meeting', EVENT_LABELS[kind]] : ENTITY_LABELS[kind];
}

/** Whether a kind is a kind of event. */
export function isEventKind(kind: string): kind is EventKind {
  return (EVENT_KINDS as readonly string[]).includes(kind);
}
