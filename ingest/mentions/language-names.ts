// What a language must say of names: words only. `ingest/languages/<code>/names.ts` fills it,
// `tests/contracts/language-names.ts` checks it. Facts (who is who) are in `seeds/world`.

import type { Language } from '../../graph/model/index.ts';

/** Words for one state. Base forms or stems; `endings` says what may follow. */
export interface CountryWords {
  /** Names beyond those that Intl gives: short, former, inflected inside ("Vereinigten Staaten"). */
  readonly names?: readonly string[];
  /** Adjective stems: "Rwandan", "russisch". */
  readonly adjectives?: readonly string[];
  /** Nationals, as a noun: "Americans", "Türke". */
  readonly people?: readonly string[];
  /** Abbreviations, matched in this case only: "USA", "U.S.", "DRK". */
  readonly acronyms?: readonly string[];
  /** Single signs that mean the state beside others of their kind ("中美") or certain words ("访华", "俄外长"). */
  readonly short?: string;
  /** Names that are everyday syllables or parts of people's names too ("Mỹ", "Anh"): in this case, and alone. */
  readonly syllables?: readonly string[];
  /** Names of the state that the press means a town by: "Granada". */
  readonly towns?: readonly string[];
  /** Stand for the state only beside another one's name: "Việt - Trung". */
  readonly bound?: readonly string[];
}

/**
 * A role noun. `role` is the English word for all languages. `~` in a form is where the owner may stand: "ministre ~
 * des affaires étrangères" is also "ministre français des affaires étrangères".
 */
export interface RoleWords {
  readonly role: string;
  /** One holder: "foreign minister", "Außenministerin". */
  readonly one: readonly string[];
  /** Several: "foreign ministers". Where one and many look the same, list it under `one` too. */
  readonly many?: readonly string[];
  /** Country or organization that the word itself names: "Kremlchef", "Taoiseach". */
  readonly of?: string;
  /** The word is an office only before a name or with a country ("leader", "Chef"). */
  readonly weak?: true;
  /** Somebody else's like: "counterpart", "Amtskollege". */
  readonly relative?: true;
}

/** What may follow a form of each class. The empty ending is always allowed but for adjectives. */
export interface Endings {
  readonly name: readonly string[];
  /** Of organizations, where they are other than those of states and towns. */
  readonly body?: readonly string[];
  readonly person: readonly string[];
  readonly adjective: readonly string[];
  readonly people: readonly string[];
  readonly role: readonly string[];
}

/** What the names of people are written with where no capital shows them: unspaced languages. */
export interface SignNames {
  /** Signs that foreign names are spelled with, in one string. */
  readonly spelling: string;
  /** Family names of one or two signs, which one or two more follow. */
  readonly surnames: readonly string[];
  /** States (ISO codes) whose people have such names; the first is the default. */
  readonly familyFirst: readonly string[];
  /** States whose people are written in signs of any kind: up to four of them. */
  readonly anySigns: readonly string[];
  /** Words behind which (`before`) or before which (`after`) a state's short form may stand alone. */
  readonly shortBefore: readonly string[];
  readonly shortAfter: readonly string[];
  /** Before the state that an envoy is sent to: "驻华大使" is not China's. */
  readonly posted: readonly string[];
  /** Words that end a dateline: "北京3月15日电". */
  readonly datelineEnds: readonly string[];
}

/** Case suffixes that stand behind a name and an apostrophe, by what they say of it. */
export interface NameSuffixes {
  /** "in": "Ankara'da". */
  readonly place: readonly string[];
  /** "to": "Moskova'ya". */
  readonly to: readonly string[];
  /** "that is in": "Suriye'deki durum" says where something else is. */
  readonly inside: readonly string[];
  /** "from": "Doha'dan". */
  readonly from: readonly string[];
  /** The object: a place where a verb of visiting follows, "Ankara'yı ziyaret". */
  readonly object: readonly string[];
  /** "of": "Rusya'nın". */
  readonly owner: readonly string[];
  /** "with": "Lavrov'la". */
  readonly with: readonly string[];
  readonly other: readonly string[];
}

/** What tells names of people where letters have no capitals and blanks part words, as in Arabic. */
export interface UncasedNames {
  /** Given names, beside the words of the names of the world's people. */
  readonly given: readonly string[];
  /** Words of everyday, beside those of all lists, that may follow a title and are no name. */
  readonly common: readonly string[];
  /** A word that begins with the article is a name only behind another part of one, and never where it ends so. */
  readonly article: string;
  readonly nounEnds: readonly string[];
  /** Letters that verbs begin with: "يهدد". */
  readonly verbStarts: readonly string[];
}

/** A state's other bodies by pattern: whose they are stands beside them, or nobody knows. */
export const ORGANS = ['parliament', 'senate', 'centralbank', 'nsc', 'staff', 'court'] as const;

/** Portfolios of ministries, and those bodies; `seeds/world/ministries.json` has their names. */
export const PORTFOLIOS = [
  'mfa',
  'mod',
  'interior',
  'finance',
  'economy',
  'trade',
  'justice',
  'energy',
  'health',
  'agriculture',
  'transport',
  'education',
  'culture',
  'environment',
  ...ORGANS,
] as const;
export type Portfolio = (typeof PORTFOLIOS)[number];

export interface LanguageNames {
  readonly language: Language;
  /** A mark makes another word, as in Vietnamese: forms count with their marks, without them in a line that has none. */
  readonly marksMatter?: true;
  /** The state stands right behind the role, with no word between: "Ngoại trưởng Nga". */
  readonly ownerBehind?: true;
  /** Between a role and its owner or bearer: "Thủ tướng Thái Lan lúc đó X", "Premier ministre démissionnaire, X". */
  readonly roleTails?: readonly string[];
  /** Before what an office is about: "for" in "the envoy for the Pacific islands, A". */
  readonly fieldWords?: readonly string[];
  /** A noun owns the next one without a word between: "قمة بغداد", "مؤتمر برلين". */
  readonly construct?: true;
  /** Adjectives of states stand behind their noun: "la délégation russe", "la capitale angolaise". */
  readonly adjectivesBehind?: true;
  /** Beside `ownerBehind`: an adjective of a state stands before its noun, and owns it too: "российский министр", "министр России". */
  readonly adjectivesBefore?: true;
  /**
   * What tells one of a people from several, where adjectives stand before their noun: articles, each with an ending
   * ("der ~er"), or, without articles, what several end in.
   */
  readonly nationals?:
    | { readonly one: readonly string[]; readonly several?: never }
    | { readonly several: readonly string[]; readonly one?: never };
  /** Endings that names of people take, each with what is left of it: "Зеленского" and "Зеленским" are one ("ского" → "ск"). */
  readonly nameEndings?: readonly (readonly [ending: string, left: string])[];
  /** What names of places end in, each with the endings of its other cases (parted by `|`), the first that fits; none: they don't change. */
  readonly placeCases?: readonly (readonly [ending: string, others: string])[];
  /** Offices are written small: a capital before a known name is the beginning of another one ("Али Махмуд Аббас"). */
  readonly smallTitles?: true;
  /** No article: a role alone means the one spoken of. */
  readonly bareIsDefinite?: true;
  /** Names bear their case behind an apostrophe, as in Turkish; such a suffix is no word. */
  readonly suffixes?: NameSuffixes;
  /** Names stand before their title, "石破首相", and their state before them: "韓国の趙外相", "トランプ米大統領". */
  readonly titleBehind?: true;
  /** Whose a title is that the paper gives without a state, where the article has several bearers. */
  readonly homeOfBare?: string;
  /** Family names, first in the name, that tell the paper's own people: a title without a state is of `homeOfBare`. */
  readonly homeNames?: readonly string[];
  /** By ISO code. */
  readonly countries: Readonly<Record<string, CountryWords>>;
  /** Stems of adjectives of towns, by the town's id: "женевск"; they take the endings of adjectives. */
  readonly townAdjectives?: Readonly<Record<string, readonly string[]>>;
  /** Names of organizations of the world in this language, by id; beside those that the world lists. */
  readonly organizations: Readonly<Record<string, readonly string[]>>;
  /** Seats of power that stand for a government when no place word stands before: "Kremlin" → `country:RU`. */
  readonly seats: Readonly<Record<string, string>>;
  readonly roles: readonly RoleWords[];
  readonly ministries: Readonly<Partial<Record<Portfolio, readonly string[]>>>;
  /** Ministries with a name of their own: "State Department" → `org:us-mfa`. */
  readonly ownMinistries: Readonly<Record<string, string>>;
  readonly endings: Endings;
  /** Before a name, and no office: "Mr", "Herr", "Dr.", "Sheikh". */
  readonly honorifics: readonly string[];
  /** Inside a name, lower case: "von", "der", "bin", "al". */
  readonly particles: readonly string[];
  /** Before a place, and never before a party: "in", "near", "nach". */
  readonly placePrepositions: readonly string[];
  /** Right behind the name of a place or state that only locates: "で", "訪問"; kana alone end where a word does. */
  readonly placeTails?: readonly string[];
  /** The same behind towns, where a state could be one who acts: "に", "の". */
  readonly townTails?: readonly string[];
  /** Words that locate a town and no state: "a Rússia" acts, "a Moscou" is where to; "por Lisboa", "pelo Brasil". */
  readonly townArticles?: readonly string[];
  /** Where one of these says "with" too: what names end in that are met: "з Києвом", not "з Києва". */
  readonly metEndings?: readonly string[];
  /** Verbs that take a place as their object: "visited", "verließ". */
  readonly placeVerbs: readonly string[];
  /** Those of them whose object stands behind who acts, where the verb stands first: "زار الوزير مصر". */
  readonly placeVerbsFirst?: readonly string[];
  /** The same behind their object, as phrases: "Paris besucht", "Parijs te bezoeken". */
  readonly placeVerbsBehind?: readonly string[];
  /** Behind a name, mostly after a comma, that is where something was: "Warsaw, where". */
  readonly whereWords?: readonly string[];
  /** After a capital that names an event by its place: "talks", "summit", "Treffen". */
  readonly eventNouns: readonly string[];
  /** Between role and country: "of", "der", "des", "von". */
  readonly ofWords: readonly string[];
  /** Inside formal names of states, between `ofWords` and the name: "Republic", "Königreich". */
  readonly formalWords: readonly string[];
  readonly definiteWords: readonly string[];
  readonly pluralWords: readonly string[];
  readonly possessives: readonly string[];
  /** Nouns that end the name of a body, or begin it: "Command", "Front". */
  readonly bodyNouns: readonly string[];
  /** Inside a body's name, between its noun and what it is for: "for", "pour". */
  readonly bodyLinks?: readonly string[];
  /** Body nouns that are a name by themselves: "Nationalarmee". */
  readonly loneBodies: readonly string[];
  /** Nouns after the acronym of an armed group or party: "rebels", "Miliz". */
  readonly groupNouns: readonly string[];
  /** Buildings without a name, with their cases: "presidential palace", "Regierungssitz". */
  readonly houses: readonly string[];
  /** Nouns of several words before a name: "cung điện"; and before a state or its man: "đại sứ quán". */
  readonly wideNouns?: { readonly venues: readonly string[]; readonly missions: readonly string[] };
  /** Second halves of words in the names of such buildings: "Cách mạng", "Ngoại giao". */
  readonly nameTails?: readonly string[];
  /** Nouns for buildings of several words, or with a hyphen, before their name: "base aérienne", "centro congressi". */
  readonly venuePhrases?: readonly string[];
  /** Nouns for buildings that are written small beside a name too: "the Radisson hotel", "kasteel Hellbrunn". */
  readonly smallVenues?: readonly string[];
  /** Nouns for buildings, capitalized as part of a name: "Palace", "Schloss". */
  readonly venueNouns: readonly string[];
  /** Nouns for a state's house abroad: "embassy", "Botschaft". */
  readonly missionNouns: readonly string[];
  /** Words that follow such a noun: "consulate general". */
  readonly missionTails: readonly string[];
  /** "capital", "city": a place's name follows, or a state's adjective stands before. The first means the capital. */
  readonly cityNouns: readonly string[];
  /** Those of them that mean the capital, where it is more than the first: with their cases. */
  readonly capitalNouns?: readonly string[];
  /** Prepositions that stand before towns and persons alike: a place is what has one of these endings, "на Сахалине". */
  readonly townCases?: Readonly<Record<string, readonly string[]>>;
  /** What nouns in the genitive end in, where no word for "of" stands before them: "Доме правительства". */
  readonly genitives?: readonly string[];
  /** Before these and an article an unknown capitalized name is a house: "at the Waldorf Astoria". */
  readonly housePrepositions?: readonly string[];
  /** Before a ministry or a parliament in whose house somebody is: "im", "au", "en"; none where case or particle tell it. */
  readonly insidePrepositions?: readonly string[];
  /** Nouns for a part of a journey, before the town that it is: "next stop", "Station". */
  readonly stopNouns?: readonly string[];
  /** Between such a noun and the town: "is", "war". */
  readonly copulas?: readonly string[];
  /** Prepositions after which an unknown capitalized word is a town; empty where all nouns are capitalized. */
  readonly townPrepositions: readonly string[];
  /** What towns' names end in where words have no blanks: "市". */
  readonly townEnds?: readonly string[];
  /** Joins two of a kind: "and", "und". */
  readonly joiners: readonly string[];
  /** Nouns before a name that is none of ours: "FC", "Bank of", "agency". */
  readonly notBefore: readonly string[];
  /** Nouns after a name that is none of ours: "United", "Airlines", "Times", "Street". */
  readonly notAfter: readonly string[];
  /** Names that hold one of ours and are something else: "New York Times", "Bayern München". */
  readonly notNames: readonly string[];
  /** Place names that are words or first names here: count only after a place preposition. */
  readonly ambiguousPlaces: readonly string[];
  /** Capitalized words that are no part of a person's name though they stand beside one: weekdays, months, "Tuesday". */
  readonly notInNames: readonly string[];
  /** For languages that know no capitals and part words by blanks. */
  readonly uncased?: UncasedNames;
  /** For unspaced languages alone. */
  readonly signNames?: SignNames;
}
