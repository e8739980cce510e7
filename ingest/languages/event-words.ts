// What a language must say of events: words only, no rules. `ingest/languages/<code>/events.ts` fills it.
// How phrases are written: `phrase.ts`.

import type { EventKind, Status } from '../../graph/model/index.ts';
import type { CaseMarks } from './case-marks.ts';
import type { Phrase } from './phrase.ts';
import type { SequenceWords } from './sequence-words.ts';

/** How the parties of a trigger stand around it. `ingest/README.md` has an example of each. */
export const FRAMES = [
  /** "A met B", "talks between A and B", "A received B": whoever acts in the clause takes part. */
  'sides',
  /** "A flew to X": the traveller, whom he meets, and the state of the place. */
  'journey',
  /** "A told reporters": the one who acts speaks. */
  'press',
  /** "A addressed the General Assembly" */
  'speech',
  /** "the EU summit in X": an organization or three sides. */
  'gathering',
  /** "A brought B and C together", "under A's mediation" */
  'mediation',
  /** "B also took part", "A led the delegation": adds to the event told last. */
  'attendance',
] as const;
export type Frame = (typeof FRAMES)[number];

/** Words that tell of an event. */
export interface TriggerWords {
  readonly kind: EventKind;
  readonly frame: Frame;
  /** A noun can point back ("the talks") and needs its parties named; a verb has a subject. */
  readonly part: 'noun' | 'verb';
  readonly forms: readonly Phrase[];
  /** An everyday word ("saw", "hosted", "sprach"): counts only between two persons or states named in its clause. */
  readonly weak?: true;
  /** A weak one that reaches for somebody ("embraced", "kept … for two hours"): counts only between people of two sides. */
  readonly personal?: true;
  /** The word itself says that it didn't or won't happen ("stayed away"). */
  readonly status?: Status;
  /** What the members of an organization do among themselves ("tagt", "convened"): one of them is parties enough. */
  readonly alone?: true;
  /** A form without a tense ("to meet", "visit to", "by telephone"): its clause's verb says when. */
  readonly tenseless?: true;
  /** A finite verb of the past: it was held, whatever the clause goes on to call for. */
  readonly past?: true;
  /** Somebody is received: where nobody is told to receive him, the state of the place does. */
  readonly hosted?: true;
  /** A verb whose subject is the sentence's, whatever that one proposes: "Встретившись с А, Б …", "Przyjmując A, B …", "görüşüp". */
  readonly converb?: true;
  /** Before those who were there beside the sides: "in the presence of". */
  readonly beside?: true;
  /** Stands for the noun told before: "la première s'était tenue à", "quello di maggio": its kind and its sides, on another day. */
  readonly elided?: true;
  /** A gathering that two sides are enough for: a summit by name. */
  readonly pair?: true;
  /** A participle that stands before the noun it tells of: "Ankara'yı ziyaret eden Lavrov". */
  readonly describes?: true;
  /** An everyday verb of moving: counts only where its clause says where to. */
  readonly placed?: true;
  /** Who is met is the owner that stands right before it: "Putin'in konuğuydu". */
  readonly owned?: true;
  /** A form without an article that points back: "görüşmenin". */
  readonly pointing?: true;
  /** A form that is only where or when something else was: "görüşmede". */
  readonly occasion?: true;
}

/** A word for several of the parties at once: "the two leaders", "beide Seiten". */
export interface CollectiveWords {
  readonly forms: readonly string[];
  /** `countries`: "beide Länder", which no organization is. */
  readonly of: 'persons' | 'states' | 'countries' | 'any';
  /** How many; 2 where it says "both", nothing where the word doesn't say. */
  readonly count?: number;
  /** Whom the word can mean, by the end of their role: "minister" for "the two ministers". */
  readonly roles?: readonly string[];
}

export interface EventWords {
  /** Whether nouns begin with a capital, as in German: then "treffen" is the verb. */
  readonly capitalNouns: boolean;
  /** A comma parts whole clauses that share a subject: "he came to X, met Y, left for Z" without a joiner, as in Chinese. */
  readonly commaClauses?: true;
  /**
   * Where verbs end their clause: what a clause ends with that goes on behind a comma, and what ends so and is no
   * clause ("について"). `onlyBehind`: signs that are something else too, with the letters behind which they end a
   * clause ("が": behind a verb "but", behind a name who acts).
   */
  readonly clauseEnds?: {
    readonly signs: readonly string[];
    readonly but: readonly string[];
    readonly onlyBehind?: Readonly<Record<string, string>>;
  };
  /** Right behind who or what was the last before: "河野氏以来", "会談して以来". It goes before the story. */
  readonly sinceMarks?: readonly string[];
  /**
   * Particles behind a name, with its title, that say what it is to the verb. Where neither topic nor subject has one,
   * who bears no mark acts.
   */
  readonly caseMarks?: CaseMarks;
  /** Words that, with counts, stand between owners so marked and what they did: "イランの3回目の協議", "両国の条約の署名". */
  readonly ownerOver?: readonly string[];
  /** What nouns end in that are somebody's ("teklifi"), and what ends so and is none ("resmi"). */
  readonly possessed?: { readonly ends: readonly string[]; readonly but: readonly string[] };
  /** What a finite verb of the past ends in, and one of which several are the subject, where the verb stands last. */
  readonly pastEnds?: readonly string[];
  readonly pluralEnds?: readonly string[];
  /** What a sentence's last verb ends in that tells what was, whatever plan stands before it: "…することで一致した". */
  readonly toldEnds?: readonly string[];
  /** The verb stands last: what is planned or denied is said behind the event's word. */
  readonly verbLast?: true;
  /** The verb stands before who acts, as in Arabic: who says something stands behind its verb, "and" before one goes on. */
  readonly verbFirst?: true;
  /** Who says something always stands before the verb of saying. */
  readonly sayerFirst?: true;
  /** Verbs of saying behind which it may follow without a word for "that": "The Kremlin said Putin would meet B". */
  readonly bareReports?: readonly string[];
  /** An occasion that opens a sentence ends at its comma: "Tras reunirse con A en X, B viajó a Y". */
  readonly occasionComma?: true;
  /** It ends without a comma, where who acts stands right before the verb: "Після розмови з А в Римі Б прибув до Відня". */
  readonly occasionSubject?: true;
  /** A verb may stand without its subject, who is whoever acted before: "Luego se reunió con B". */
  readonly dropsSubject?: {
    /** What verbs end in whose subject is several. */
    readonly many: readonly string[];
    /** Who is met stands behind the verb without a sign: "Poi ha incontrato B". */
    readonly metBehind?: true;
  };
  /** What a verb to come ends in: "llamará", "incontreranno": what its clause tells is planned; without an event's word none was. */
  readonly futureEnds?: readonly string[];
  /** Verbs show no tense: a weekday beside one may be past or to come. */
  readonly tenseless?: true;
  /** Particles that say that it is over, right before the event's word ("đã gặp") and right behind it ("会见了"). */
  readonly over?: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** What is planned, wished or not done is said before its verb: "sẽ gặp", never behind. */
  readonly cuesBeforeVerb?: true;
  /** Longer words that hold one of ours and mean something else: "tiếp tục" (go on) holds "tiếp" (receive). */
  readonly compounds?: readonly Phrase[];
  /** "Not" stands right before the verb that it denies, before an infinitive only where that is denied: "не бачиться". */
  readonly deniesVerb?: true;
  /** Before an infinitive that hangs on what stands before its comma: "zu"; a part may be written together with both. */
  readonly infinitive?: string;
  /** Whether the finite verb stands right behind the first part of a main clause, as in German. */
  readonly verbSecond?: true;
  readonly triggers: readonly TriggerWords[];
  /** Cues of a status, by what they do to the event in their clause. */
  readonly cues: {
    readonly planned: readonly Phrase[];
    readonly proposed: readonly Phrase[];
    readonly cancelled: readonly Phrase[];
    readonly denied: readonly Phrase[];
    readonly negation: readonly Phrase[];
    /** Before the new day of what is put off: "postponed to"; behind it where the verb stands last: "verschoben". */
    readonly movedTo?: readonly Phrase[];
    /** Behind an event's word what it ended with that was held: "brought no result", "ohne Einigung". */
    readonly fruitless?: readonly Phrase[];
    /** Would have, if, could: neither held nor planned; the event is dropped. */
    readonly unreal: readonly Phrase[];
    /** Open a clause that is only supposed or asked, whatever else stands in it: "if", "whether", "imagine". */
    readonly supposed?: readonly Phrase[];
    /** Phrases that only look like one of these: "not only", "nicht näher genannt". */
    readonly idle?: readonly Phrase[];
    /** The clause speaks of what had been so before: keeps "was to" apart from "is to". */
    readonly past: readonly Phrase[];
  };
  /** Verbs of saying: whoever says it takes no part in what is said. */
  readonly saying: readonly Phrase[];
  /** "according to", "laut": before a source. */
  readonly sourceWords: readonly string[];
  /** Begin a clause of its own wherever they stand, or only after a comma. */
  readonly clauseWords: { readonly always: readonly string[]; readonly afterComma: readonly string[] };
  /** "who", "which", "where", "der", "wo": the clause's subject or place is the noun before. */
  readonly relatives: readonly string[];
  readonly placeRelatives: readonly string[];
  /** Before a name that is a topic or a time, never a party: "about", "since", "unter", "gegen". */
  readonly topicWords: readonly string[];
  /** Of those the ones that open a long topic, which reaches to the event's verb or to who is met: "就…", "围绕…". */
  readonly topicFrames?: readonly string[];
  /** Nouns whose "with X" or "of X" is a topic: "relations", "border", "Krieg". */
  readonly topicNouns: readonly string[];
  /** Right behind names that are a topic together with it: "中美关系", "乌克兰危机". */
  readonly topicTails?: readonly string[];
  /** Right behind an event's word that only describes the noun to come: "正在访问的总理". */
  readonly attributeTails?: readonly string[];
  /** Right behind an event's noun that only names what came of it or belongs to it: "峰会成果", "会談の成果": no event is told. */
  readonly productTails?: readonly string[];
  /** What somebody has it from that may be denied: "reports", "schrieben", "ніби". */
  readonly reports?: readonly string[];
  /** What a short sentence calls such a report: "frei erfunden", "pure fantasy". */
  readonly untrue?: readonly string[];
  /** Verbs of looking back, whose clause is an aside: "忆及", "振り返った", "nhắc lại". */
  readonly recalls?: readonly Phrase[];
  /** Right behind an event's word that is only the occasion of something else: "会谈后", "会见时". */
  readonly occasionTails?: readonly string[];
  /** Those of them that don't set it before: "会谈期间", "会谈前". Its status is the clause's. */
  readonly duringTails?: readonly string[];
  /** Those of the occasion's tails that close a clause which came before or after what the sentence goes on to tell. */
  readonly afterTails?: readonly string[];
  readonly beforeTails?: readonly string[];
  /** After an adjective or a compound's first part: people who act for a state: "delegation", "officials". */
  readonly partyNouns: readonly string[];
  /** "government", "junta": with "in" and a town behind it, it acts for that town's state. */
  readonly governments?: readonly string[];
  readonly collectives: readonly CollectiveWords[];
  /** Beside roles of several: so many states that none of those told is meant: "министры стран Балтии". */
  readonly manyStates?: readonly string[];
  /**
   * `owner`: "his talks with B"; left out where the word could mean something else. `latter`: the one named last,
   * whoever acts: "ce dernier". `object`: who doesn't act: "him", "hem", "его".
   */
  readonly pronouns: {
    readonly one: readonly string[];
    readonly many: readonly string[];
    readonly latter?: readonly string[];
    /** Whom somebody has met or speaks to: "对方". */
    readonly other?: readonly string[];
    readonly object?: readonly string[];
    readonly owner?: readonly string[];
  };
  /** Before who does it in a passive: "by", "von", "vom". */
  readonly byWords: readonly string[];
  /** Verbs that make a participle of the past of what could be a present: "has", "wurde". */
  readonly auxiliaries: readonly string[];
  /** Before who is met and doesn't act: "with", "mit". */
  readonly withWords: readonly string[];
  /**
   * Before a person in whose company somebody was (`words`: "with", "at"), which tells of a meeting by itself where day
   * and town are said; `not` with a verb that makes another thing of it: "agreed with", "mocked".
   */
  readonly beside?: { readonly words: readonly string[]; readonly not: readonly string[] };
  /** Words by which somebody judges, names or writes to another one: "On Monday A accused B" puts them together nowhere. */
  readonly afar: readonly Phrase[];
  /** At a gathering at which others than its members meet: before it "am Rande", "on the sidelines"; behind it "期间". */
  readonly fringeWords?: readonly string[];
  /** Before the gathering that somebody came or was received for: "zum", "zu einem". */
  readonly purposeWords?: readonly string[];
  /** Whether behind "then" who acted before goes on: the words stand subject first. */
  readonly thenGoesOn?: boolean;
  /** Before two who are a pair: "between A and B". */
  readonly betweenWords?: readonly string[];
  /** "dwa dni po szczycie" is counted from the event told last where no name says which. */
  readonly daysFromTold?: true;
  /** Stand for the noun of a list's first item: "the first round in Rome, [the second] in Oman", "第二轮". */
  readonly ordinals?: readonly Phrase[];
  /** "podczas", "during": an event's noun behind it is an occasion, whatever stands between. */
  readonly whileWords?: readonly string[];
  /** Place words that before an event's noun say that it comes about or is wished for: "do" in "doszło do rozmów". */
  readonly goals?: readonly string[];
  /** Open what a journey is made for: "by" in "poleciał do Rzymu, by spotkać się z B", which is told with the journey. */
  readonly aims?: readonly string[];
  /** Before an infinitive that came about: "zdołał", "managed to". */
  readonly managed?: readonly string[];
  /** Before where somebody comes from: "from", "aus". */
  readonly fromWords: readonly string[];
  /** Begin what is denied or proposed: "that", "dass". */
  readonly thatWords: readonly string[];
  /** "joint": those who met before speak together. */
  readonly joint: readonly string[];
  /**
   * Who stands by while another speaks: before his name ("alongside", "flanked by"), or behind it ("at her side").
   */
  readonly flanks?: { readonly before?: readonly string[]; readonly behind?: readonly string[] };
  /** Behind the town or state that gives its house, before it where the verb stands first: "will host". */
  readonly hosting: readonly Phrase[];
  /** "the host", "der Gastgeber", and "the guest", "ihr Gast": by the place of the event told before. */
  readonly hosts: readonly string[];
  readonly guests: readonly string[];
  /** "separately", "one after the other": not together. */
  readonly apart: readonly string[];
  /** "first", "zuerst": what follows after `thenThis` is a meeting of its own with the same verb. */
  readonly first: readonly string[];
  /** "there", "ebendort": the place spoken of last. */
  readonly there: readonly string[];
  /** "in the same city", "in die Stadt": the town spoken of last, whatever the building was. */
  readonly sameTown: readonly string[];
  readonly definite: readonly string[];
  /** "un": an event's noun behind it is an occasion only where a preposition stands right before: "lors d'une visite". */
  readonly indefinite?: readonly string[];
  readonly joiners: readonly string[];
  readonly sequence: SequenceWords;
  /** Words of other worlds that use ours, by world; enough of them silence an article, one a clause. */
  readonly vetoes: Readonly<
    Record<'sport' | 'culture' | 'business' | 'courts' | 'history' | 'home', readonly string[]>
  >;
}
