// What the linker hands to the register: names and role nouns, each with what it stands for.

import type { Entity, EntityKind, Linking } from '../../graph/model/index.ts';
import type { Suffix } from './suffixes.ts';

/** A name (or adjective, acronym, later form) that was tied to an entity. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: EntityKind;
  /** Id of the entity: global where the world knows it, else local to the article. */
  readonly entity: string;
  readonly how: Linking;
  /** `adjective`: "russischen", "Rwandan"; `capital`: a capital that stands for its government. */
  readonly form: 'name' | 'adjective' | 'capital' | 'acronym' | 'later';
  /** Stands after a place preposition ("in Brussels", "aus Moskau"), in a dateline, or beside a place as its country. */
  readonly locative?: true;
  /** The town, or the house, by which a government is named. */
  readonly capital?: string;
  /** The town that the name of a building holds: "le château de Riga". */
  readonly town?: string;
  /** The body whose house it is, where the text puts something inside it: "in the foreign ministry". */
  readonly body?: string;
  /** A house that no list holds: "the presidential palace", "Hotel Adlon". */
  readonly house?: true;
  /** A house's name without its town: "presidential palace". */
  readonly short?: string;
  /** The first part of a hyphen compound ("US-Beauftragter", "Ukraine-Konferenz"): may be a topic, not a party. */
  readonly compound?: true;
  /** What the case suffix behind it says, where a language has such: "Lavrov'la". */
  readonly suffix?: Suffix;
}

/** A role noun without a name: "the Turkish foreign minister", "die Kanzlerin", "der Kremlchef". */
export interface RoleMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** English, lower case, from the closed list of the packs: `foreign minister`. */
  readonly role: string;
  /** Country or organization that the words beside it give. */
  readonly of?: string;
  /** The person that it must be: named in this article with that role, or the world's only holder on that day. */
  readonly person?: string;
  readonly plural: boolean;
  /** Definite ("the minister", "Serbiens Präsident") as against a new one ("a minister"). */
  readonly definite: boolean;
  /** Points at somebody else's like: "his counterpart", "Amtskollege". */
  readonly relative?: true;
  /** What its own ending or the suffix behind it says: "mevkidaşıyla", "Bakanı'nın". */
  readonly suffix?: Suffix;
}

/** Whom a person or organization stands for, and the words or the record that say so. */
export interface Representation {
  readonly from: string;
  readonly to: string;
  readonly role?: string;
  /** Span in the text, or a record of the world. */
  readonly because: { readonly start: number; readonly end: number } | { readonly record: string };
}

/** Everything that names say in one article, sorted by start. */
export interface Linked {
  readonly mentions: readonly NameMention[];
  readonly roles: readonly RoleMention[];
  readonly entities: readonly Entity[];
  readonly represents: readonly Representation[];
  /** Persons to whom the text gives an office, though neither it nor the world says of which state or body. */
  readonly unplaced: readonly string[];
}
