// Polish verbs that tell of an event, by kind; their forms are made by `inflect.ts`.

import type { TriggerWords } from '../event-words.ts';
import type { Told } from '../made-triggers.ts';
import { madeTriggers } from '../made-triggers.ts';
import type { Phrase } from '../phrase.ts';
import { beginningsOf } from '../phrase.ts';
import { plCompany } from './company.ts';
import type { VerbForms, VerbPhrase } from './inflect.ts';
import { formsOf } from './inflect.ts';
import { done, going } from './verb-phrase.ts';

const TALKS: Told = { kind: 'talks', frame: 'sides' };
/** What a body does among its members too. */
const SITTING: Told = { ...TALKS, alone: true };
const WEAK_TALKS: Told = { ...TALKS, weak: true };
const CALL: Told = { kind: 'call', frame: 'sides' };
const NEGOTIATION: Told = { kind: 'negotiation', frame: 'sides' };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
const VISIT: Told = { kind: 'visit', frame: 'journey' };
const PRESS: Told = { kind: 'press-conference', frame: 'press' };
const SPEECH: Told = { kind: 'speech', frame: 'speech' };
const CEREMONY: Told = { kind: 'ceremony', frame: 'sides', weak: true };

const MEETINGS =
  'rozmowę|rozmowy|rozmów|spotkanie|spotkania|spotkań|konsultacje|naradę|dialog|roboczy lunch|roboczy obiad|roboczą kolację|wspólny obiad|wspólną kolację|tête-à-tête|serię spotkań|szereg spotkań|cykl spotkań';
const CALLS =
  'rozmowę telefoniczną|telefoniczną rozmowę|rozmowy telefoniczne|wideokonferencję|telekonferencję|wideorozmowę|konsultacje telefoniczne';
const BY_PHONE =
  'telefonicznie|przez telefon|w trybie wideo|za pośrednictwem łącza wideo|przez łącze wideo|w formie wideokonferencji|online|zdalnie|na linii';
const ROUNDS =
  'negocjacje|negocjacji|rundę|rundę rozmów|rundę negocjacji|rozmowy pokojowe|rozmów pokojowych|rokowania|rokowań|pertraktacje|kolejną rundę|drugą rundę|trzecią rundę|pierwszą rundę|pośrednie rozmowy|bezpośrednie rozmowy';
const MEALS = 'obiad z|kolację z|lunch z|śniadanie z|wspólny obiad|wspólną kolację|wspólne śniadanie';
const VISITS =
  'wizytę|wizyty|wizytą|podróż|podróży|oficjalną wizytę|wizytę roboczą|wizytę państwową|tournée|objazd';
const TO = 'do|na';
const WENT =
  'się do|się na|się w|się z wizytą|się z oficjalną|się z roboczą|się z jednodniową|się z dwudniową|się z trzydniową';
const REPORTERS = 'dziennikarzom|reporterom|przedstawicielom mediów|mediom|prasie';
const WITH_REPORTERS = 'z dziennikarzami|z reporterami|z mediami|z prasą|z przedstawicielami mediów';
const CONFERENCES =
  'konferencję prasową|wspólną konferencję prasową|briefing|briefing prasowy|oświadczenie dla prasy|oświadczenia dla mediów|oświadczenie dla mediów';
const SPEECHES = 'przemówienie|przemówienia|wystąpienie|orędzie|wykład|mowę|expose|exposé|odczyt|toast';
const HALLS =
  'w parlamencie|w sejmie|w bundestagu|w kongresie|w knesecie|w senacie|w dumie|na forum|na sesji|przed parlamentem|przed kongresem|przed zgromadzeniem|przed izbą|przed deputowanymi|przed posłami|przed radą|na konferencji|na szczycie|na posiedzeniu|podczas szczytu|podczas sesji|podczas forum|w radzie bezpieczeństwa|w zgromadzeniu|w parlamencie europejskim|w radzie najwyższej|w izbie|na uniwersytecie';
const TABLE =
  'do stołu|do obiadu|do kolacji|do śniadania|do rozmów|do stołu rozmów|do stołu negocjacyjnego|przy stole|przy jednym stole|do negocjacji|naprzeciw|przy wspólnym stole';

const VERBS: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  [TALKS, [
    ...done('spotkać|przyjąć|ugościć'), ...going('spotykać|gościć'), ...going('przyjmować'),
    ...done('porozmawiać|pomówić|naradzić|pogawędzić|rozmówić', { active: true }), ...going('rozmawiać|konferować|naradzać|debatować|dyskutować|biesiadować|konsultować', { active: true }),
    ...done('odbyć|przeprowadzić|zakończyć|rozpocząć|zacząć|wznowić|zorganizować', { with: MEETINGS }), ...going('odbywać|prowadzić|rozpoczynać|kończyć|toczyć|kontynuować', { with: MEETINGS }), ...going('mieć', { active: true, with: '=spotkanie|=rozmowę|=rozmowy' }),
    ...done('zjeść', { active: true, with: MEALS }), ...going('jeść', { active: true, with: MEALS }), ...done('podjąć', { with: 'obiadem|kolacją|śniadaniem|lunchem|na zamku|w pałacu' }), ...done('wydać', { with: 'obiad na cześć|kolację na cześć|przyjęcie na cześć|uroczystą kolację|uroczysty obiad|bankiet' }),
    ...done('zasiąść|usiąść|siąść|wrócić|powrócić', { active: true, with: TABLE }), ...going('siadać|zasiadać', { active: true, with: TABLE }), ...done('uścisnąć|podać', { active: true, with: 'dłoń|rękę|dłonie|ręce|sobie dłonie|sobie ręce' }), ...done('wymienić', { active: true, with: 'uścisk dłoni|uściski dłoni|poglądy z|poglądami z' }),
    ...done('zamienić', { active: true, with: 'kilka zdań z|kilka słów z|parę słów z|parę zdań z|słowo z' }), ...done('przesiedzieć|przegadać', { active: true, with: 'ze sobą|z' }), ...done('zobaczyć', { active: true, with: 'się z|się' }), ...going('widzieć', { active: true, with: 'się z|się' }), ...going('widywać', { active: true, with: 'się z' }), ...done('skonsultować', { active: true, with: 'się z' }),
  ]],
  [SITTING, [...done('zebrać|zgromadzić', { active: true, with: 'się' }), ...going('zbierać|gromadzić', { active: true, with: 'się' }), ...going('obradować', { active: true })]],
  [WEAK_TALKS, [
    ...done('podjąć'), ...going('podejmować'),
    ...done('omówić|poruszyć|uzgodnić|ustalić|powitać|pożegnać|zobaczyć', { active: true }), ...going('omawiać|poruszać|uzgadniać|ustalać|witać|żegnać|widzieć', { active: true }), ...going('mówić', { active: true, with: 'z' }), ...done('umówić', { active: true, with: 'się z' }),
    ...done('spędzić', { active: true, with: '=z|ze sobą' }), ...going('być', { active: true, with: 'gościem' }), ...going('być|bawić', { active: true, with: '=u|u prezydenta|u premiera|u króla|u papieża|u kanclerza' }), ...going('targować|układać', { active: true, with: 'się z' }), ...done('przekroczyć', { active: true, with: 'próg' }), ...done('przywitać', { active: true }), ...done('oprowadzić', { active: true, with: 'po' }),
  ]],
  [CALL, [
    ...done('odebrać', { active: true, with: 'telefon od|telefon z' }), ...done('wykonać', { active: true, with: 'telefon do' }), ...done('chwycić', { active: true, with: 'za telefon' }),
    ...done('zadzwonić|zatelefonować|oddzwonić', { active: true }), ...going('dzwonić|telefonować', { active: true }), ...done('porozmawiać|pomówić|skontaktować|naradzić|połączyć', { active: true, with: BY_PHONE }), ...going('rozmawiać|kontaktować|mówić|konsultować', { active: true, with: BY_PHONE }),
    ...done('odbyć|przeprowadzić', { with: CALLS }), ...going('odbywać|prowadzić', { with: CALLS }), ...done('spotkać', { active: true, with: 'online|w formie wideokonferencji|w trybie wideo' }), ...done('omówić', { active: true, with: 'telefonicznie|przez telefon' }),
  ]],
  [NEGOTIATION, [
    ...going('negocjować|pertraktować|paktować', { active: true }), ...done('rozpocząć|zacząć|wznowić|zakończyć|przeprowadzić|odbyć', { with: ROUNDS }), ...going('prowadzić|toczyć|odbywać|rozpoczynać|kończyć|kontynuować', { with: ROUNDS }), ...done('przystąpić', { active: true, with: 'do negocjacji|do rokowań' }),
  ]],
  [MEDIATION, [
    ...done('posadzić|usadzić', { with: 'naprzeciw siebie|naprzeciwko siebie|obok siebie|przy wspólnym stole' }), ...done('zaprowadzić|sprowadzić', { active: true, with: 'do jednego pokoju|do jednego stołu|do stołu|do wspólnego stołu' }), ...going('krążyć|kursować|pielgrzymować', { active: true, with: 'między' }),
    ...going('pośredniczyć|mediować', { active: true }), ...done('doprowadzić', { active: true, with: 'do spotkania|do rozmów|do negocjacji' }), ...done('posadzić', { with: 'przy stole|przy jednym stole' }), ...done('pogodzić'),
    ...done('wystąpić', { active: true, with: 'jako mediator|w roli mediatora|w roli pośrednika' }), ...going('występować', { active: true, with: 'jako mediator|w roli mediatora' }), ...done('zebrać|zgromadzić', { active: true, with: 'przy stole|przy jednym stole|u siebie' }),
  ]],
  [VISIT, [
    ...done('odwiedzić'), ...going('odwiedzać|wizytować', { active: true }),
    ...done('przybyć|przyjechać|przylecieć|polecieć|pojechać|wyjechać|wylecieć|odlecieć|dolecieć|dotrzeć|zawitać|wyruszyć|ruszyć|zajechać|zajrzeć|wpaść|zjechać', { active: true, with: TO }), ...done('stawić|zjawić', { active: true, with: '=się' }), ...done('zawitać|zjawić|pojawić|stawić', { active: true, with: '=w|=we|się w|się we|się u' }), ...done('wjechać|wstąpić', { active: true, with: TO }), ...going('zmierzać|zjeżdżać|zaglądać', { active: true, with: TO }), ...going('być', { active: true, with: '=już w|=już we|=też w|=także w' }), ...done('przybyć|przyjechać|przylecieć', { active: true, with: 'z wizytą|z oficjalną wizytą' }), ...done('przybyć|przylecieć|przyjechać', { active: true }),
    ...going('przybywać|przyjeżdżać|przylatywać|lecieć|jechać|jeździć|latać|podróżować|pielgrzymować', { active: true, with: TO }), ...done('wylądować', { active: true, with: 'w|na' }),
    ...done('udać|wybrać', { active: true, with: WENT }), ...going('udawać|wybierać', { active: true, with: WENT }),
    ...done('złożyć|odbyć|rozpocząć|zakończyć|zacząć', { with: VISITS }), ...going('składać|odbywać|rozpoczynać|kończyć|kontynuować', { with: VISITS }),
    ...going('gościć', { active: true, with: '=w|=we|=na|=u' }), ...going('przebywać|bawić|być', { active: true, with: 'z wizytą|z oficjalną wizytą|z wizytą roboczą|z roboczą wizytą|z wizytą oficjalną|z wizytą państwową' }), ...going('przebywać', { active: true, with: '=w|=we|=na' }),
    ...done('wrócić|powrócić', { active: true, with: 'z' }), ...done('zatrzymać', { active: true, with: 'się w|się we' }),
    ...going('wyruszać', { active: true, with: TO }),
  ]],
  [PRESS, [
    ...done('poinformować|zawiadomić|zapewnić', { active: true, with: 'dziennikarzy|reporterów|media|prasę|przedstawicieli mediów' }), ...going('informować|zapewniać', { active: true, with: 'dziennikarzy|reporterów|media|prasę' }), ...done('rzucić', { active: true, with: 'do mikrofonów|do kamer' }), ...done('wyprowadzić', { active: true, with: 'przed kamery' }),
    ...done('powiedzieć|oświadczyć|przekazać|oznajmić|zapowiedzieć|ujawnić|odpowiedzieć|zapewnić|wyjaśnić|zdradzić|potwierdzić|podkreślić', { active: true, with: REPORTERS }), ...going('mówić|tłumaczyć|zapewniać|opowiadać', { active: true, with: REPORTERS }),
    ...done('porozmawiać|spotkać', { active: true, with: WITH_REPORTERS }), ...going('rozmawiać|spotykać', { active: true, with: WITH_REPORTERS }), ...done('odbyć|zwołać|zorganizować|przeprowadzić|wydać|wygłosić|złożyć', { active: true, with: CONFERENCES }), ...done('wystąpić|stanąć', { active: true, with: 'na konferencji prasowej|na wspólnej konferencji prasowej|przed dziennikarzami|przed kamerami|przed mediami|przed prasą|wspólnie przed' }), ...going('występować', { active: true, with: 'na konferencji prasowej|na wspólnej konferencji prasowej|przed dziennikarzami' }),
    ...done('wyjść', { active: true, with: 'do dziennikarzy|do mediów|do prasy|do kamer' }), ...going('wychodzić', { active: true, with: 'do dziennikarzy|do mediów|do prasy|do kamer' }), ...going('odpowiadać', { active: true, with: 'na pytania dziennikarzy|na pytania mediów|na pytania prasy|na pytanie dziennikarza|na pytania reporterów' }), ...done('odpowiedzieć', { active: true, with: 'na pytania dziennikarzy|na pytania mediów|na pytanie dziennikarza' }),
  ]],
  [SPEECH, [
    ...done('wygłosić', { with: SPEECHES }), ...going('wygłaszać', { with: SPEECHES }), ...done('przemówić', { active: true, with: `do|${HALLS}` }), ...going('przemawiać', { active: true }), ...done('zabrać', { active: true, with: `głos ${HALLS.split('|').join('|głos ')}` }),
    ...done('wystąpić', { active: true, with: `${HALLS}|z przemówieniem|z orędziem|z wykładem` }), ...going('występować', { active: true, with: `${HALLS}|z przemówieniem` }), ...done('zwrócić', { active: true, with: 'się do parlamentu|się do deputowanych|się do narodu|się do posłów|się do kongresu|się do uczestników' }),
  ]],
  [CEREMONY, [...done('podpisać|parafować|sygnować|odsłonić|odznaczyć|zainaugurować'), ...going('podpisywać'), ...done('wręczyć', { with: 'listy uwierzytelniające|order' }), ...done('złożyć', { active: true, with: 'podpis|podpisy|listy uwierzytelniające|wieniec|wieńce|kwiaty' }), ...done('wziąć', { active: true, with: 'udział w uroczystościach|udział w pogrzebie|udział w uroczystości' })]],
]; // prettier-ignore

const MADE = [...VERBS, ...plCompany].map(([told, phrases]) => [told, phrases.map(formsOf)] as const);
/** Forms that are other words too: "są", "je", "gości" (guests), "maja", "stanie" (state), "mówiąc krótko". */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'gości|są|je|ma|mają|dyskutowano|debatowano|omówiono|ustalono|uzgodniono|widziano'.split('|'),
);
const told = (forms: readonly Phrase[]): readonly Phrase[] =>
  forms.filter((form) => typeof form !== 'string' || !OTHER_WORDS.has(form));
const kept = ({ past, passive, open, future, conditional = [], infinitives, converbs }: VerbForms): VerbForms => ({
  past: told(past), passive: told(passive), open: told(open), future: told(future), conditional: told(conditional), infinitives: told(infinitives), converbs: told(converbs),
}); // prettier-ignore

/** Polish verb triggers: the finite past apart, which says that it was held, and passives, which may leave out who received. */
export const plVerbTriggers: readonly TriggerWords[] = MADE.flatMap(([words, phrases]) => {
  const forms = phrases.map(kept);
  const converbs = (perfective: boolean): readonly Phrase[] =>
    forms.flatMap((made) =>
      made.converbs.filter((form) => /szy\b/u.test(beginningsOf(form)[0]!) === perfective),
    );
  return [
    ...madeTriggers(words, forms, words === TALKS || words === VISIT),
    { ...words, part: 'verb', converb: true, past: true, forms: converbs(true) },
    { ...words, part: 'verb', converb: true, forms: converbs(false) },
  ];
});

const each = (of: (forms: VerbForms) => readonly Phrase[]): readonly Phrase[] =>
  MADE.flatMap(([, forms]) => forms.flatMap((made) => told(of(made))));

/** Forms that by themselves say that something is to come. */
export const plFutures: readonly Phrase[] = each(({ future }) => future);
/** "spotkałby się": what would be. */
export const plConditionals: readonly Phrase[] = each(({ conditional = [] }) => conditional);
/** Infinitives: by themselves they say of nothing that it was or will be. */
export const plInfinitives: readonly Phrase[] = each(({ infinitives }) => infinitives);
