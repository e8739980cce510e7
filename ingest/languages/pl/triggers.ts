// Polish nouns and fixed phrases that tell of an event, by kind.

import type { TriggerWords } from '../event-words.ts';
import { forms } from './decline.ts';
import { plVerbTriggers } from './verb-triggers.ts';
import { plElided } from './elided.ts';

const noun = (
  words: Pick<TriggerWords, 'kind' | 'frame' | 'pair' | 'alone'>,
  entries: string,
): TriggerWords => ({
  ...words,
  part: 'noun',
  forms: forms(entries),
});

const SEVERAL = 'rozm{owy,ów,owom,owy,owami,owach}';
/** "rozmowy pokojowe", "rozmów o pokoju": talks that are negotiations. */
const rounds = [
  ...['pokojow', 'rozejmow', 'akcesyjn', 'nuklearn', 'handlow', 'trójstronn'].map((what) => `${SEVERAL} ${what}=nep`),
  ...['pośredni', 'bezpośredni'].map((how) => `${how}{e,ch,m,e,mi,ch} ${SEVERAL}`),
  ...['rozejmie', 'zawieszeniu broni', 'pokoju', 'członkostwie', 'programie nuklearnym'].map((what) => `${SEVERAL} o ${what}`),
  ...['rozmów', 'negocjacji', 'konsultacji'].map((what) => `run=da ${what}`),
].join('|'); // prettier-ignore
const ASKED = ['zaprosił', 'zaprosiła', 'zaprosili', 'zaprasza', 'zapraszają', 'zapraszał'];
const WHERE = ['do', 'na', 'z wizytą', 'do złożenia wizyty', 'do odwiedzenia'];

/** Standing bodies of two sides, in the genitive. */
const BODY = 'komisji|komisji międzyrządowej|podkomisji|grupy roboczej|wspólnej grupy roboczej|grupy kontaktowej|komitetu|podkomitetu|rady współpracy|rady partnerstwa|rady stowarzyszenia'.split('|'); // prettier-ignore

/** Polish triggers, plain ones before weak ones. */
export const plTriggers: readonly TriggerWords[] = [
  { kind: 'visit', frame: 'journey', part: 'verb', status: 'planned', forms: [[['jest', 'są'], ['oczekiwany', 'oczekiwana', 'oczekiwani', 'spodziewany', 'spodziewana', 'spodziewani']], [['oczekiwany', 'oczekiwana', 'oczekiwani', 'spodziewany', 'spodziewana', 'spodziewani'], ['jest', 'są']], [['czekają na', 'oczekują'], ['prezydenta', 'premiera', 'szefa', 'szefową', 'ministra', 'kanclerza', 'króla', 'przywódcy', 'przywódcę', 'sekretarza stanu']]] },
  { kind: 'visit', frame: 'journey', part: 'verb', past: true, weak: true, placed: true, forms: [[['był', 'była', 'byli'], ['w', 'we', 'na', 'już w', 'także w', 'też w']]] },
  { kind: 'talks', frame: 'sides', part: 'verb', weak: true, status: 'planned', forms: [[['ma', 'mają'], ['być', 'gościć'], ['', '‥'], 'u'], [['będzie', 'będą'], ['', '‥'], 'u']] },
  { kind: 'visit', frame: 'journey', part: 'verb', past: true, forms: [['do', ['… wybrał się', '… wybrała się', '… wybrali się', '… udał się', '… udała się', '… udali się', '… się udał', '… się udała', '… się udali']]] },
  { kind: 'visit', frame: 'journey', part: 'verb', forms: [['do', ['… wybiera się', '… wybierają się', '… udaje się', '… udają się', '… uda się', '… udadzą się', '… się uda', '… się wybiera', '… wyrusza', '… wyruszają', '… wyruszy']]] },
  { kind: 'talks', frame: 'sides', part: 'noun', forms: ['żadne kontakty', 'żadnych kontaktów', 'żadnych rozmów', 'żadne rozmowy', 'żadnych spotkań', 'żadne spotkanie'] },
  ...plElided,
  noun({ kind: 'talks', frame: 'sides' }, 'spotkani=ie|spotka{nia,ń,niom,niami,niach}|rozmow=a|rozm{owy,ów,owom,owami,owach}|konsultacj=je|nara=da|nara{dy,d,dom,dami,dach}|dialo=gu|audiencj=ia|posłuchani=ie|robocz=nyu lunch=żu|lunch=żu z|obia=du z|kolacj=ia z|śniadani=ie z|robocz=na kolacj=ia|robocz=nyu obia=du|uścis=ku dłoni|wymian=a poglądów|tête-à-tête|w cztery oczy|sam na sam|za zamkniętymi drzwiami|schadz=ka'),
  noun({ kind: 'talks', frame: 'sides', alone: true }, 'wspóln=ne posiedzeni=ie|posiedzeni=ie obu rządów|konsultacj=je międzyrządow=nep|spotkani=ie ministrów|spotkani=ie przywódców|spotkani=ie liderów|spotkani=ie prezydentów|spotkani=ie premierów|spotkani=ie szefów|nieformaln=ne spotkani=ie|nara=da ministrów|spotkani=ie szefów dyplomacji|spotkani=ie szefów MSZ'),
  noun({ kind: 'visit', frame: 'journey' }, 'wizy=ta|wizy{ty,t,tom,tami,tach}|podróż=óż|podróż{e,om,ami,ach}|rewizy=ta|tournée|wyjaz=du do|przyjaz=du|przylo=tu|poby=tu|delegacja do|pielgrzym=ka|pielgrzymk{a,i,ę,ą}|robocz=na wizy=ta|objaz=du'),
  noun({ kind: 'call', frame: 'sides' }, 'rozmow=a telefoniczn=na|rozm{owy,ów,owom,owami,owach} telefoniczn{e,ych,ym,ymi,ych}|telefoniczn=na rozmow=a|telefoniczn=nep konsultacj=je|konsultacj=je telefoniczn=nep|telefon{,u,owi,em,ie} do|telefon{,u,em} od|rozmow=a przez telefon|wideokonferencj=ia|telekonferencj=ia|wideorozmow=a|połączeni=ie telefoniczn=ne|kontak=tu telefoniczn=nyu|wideospotkani=ie|rozmow=a wideo'),
  { kind: 'call', frame: 'sides', part: 'verb', forms: ['telefonicznie', 'przez telefon', 'w trybie wideokonferencji', 'w formie wideo', 'w trybie wideo', 'w formie wideokonferencji', 'w trybie zdalnym', 'za pośrednictwem łącza wideo', 'w formule wideokonferencji', 'w formacie wideokonferencji'] },
  noun({ kind: 'summit', frame: 'gathering' }, 'konferencj=ia|konferencj=je|forum|zgromadzeni=ie ogóln=ne|sesj=ia zgromadzenia|posiedzeni=ie|posiedze{nia,ń,niom,niami,niach}|obra{dy,d,dom,dami,dach}|zjaz=du|okrągły stół|okrągłego stołu|okrągłym stole|okrągłym stołem|ministerialn=ne spotkani=ie'),
  noun({ kind: 'summit', frame: 'gathering', pair: true }, 'szczy=tu|szczy{ty,tów,tom,tami,tach}|miniszczy=tu|spotkani=ie na szczycie|spotkani=ie na najwyższym szczeblu'),
  noun({ kind: 'negotiation', frame: 'sides' }, 'negocjacj=je|negocjacj=ia|rokowa{nia,ń,niom,niami,niach}|pertraktacj=je|run=da|run{dy,d,dom,dami,dach}|tu=ra|tu{ry,r,rom,rami,rach} rozmów|dwie tury|trzy tury|kolejne tury|' + rounds),
  noun({ kind: 'press-conference', frame: 'press' }, 'wspóln=ne wystąpieni=ie dla mediów|wystąpieni=ie dla mediów|wspóln=ne wystąpieni=ie dla prasy|wspóln=ne wystąpieni=ie przed kamerami|spotkani=ie z dziennikarzami|spotkani=ie z prasą|spotkani=ie z mediami|konferencj=ia prasow=na|konferencj=je prasowe|konferencji prasowych|briefin=gu|briefin=gu prasow=nyu|wspóln=na konferencj=ia prasow=na|oświadczeni=ie dla prasy|oświadczeni=ie dla mediów|oświadczenia dla mediów|oświadczenia dla prasy|na konferencji prasowej|przed dziennikarzami|przed kamerami|na pytania dziennikarzy|na pytanie dziennikarzy|na pytanie dziennikarza|w rozmowie z dziennikarzami|rozmow=a z dziennikarzami|pytany przez dziennikarzy|pytana przez dziennikarzy|dziennikarzom'),
  noun({ kind: 'speech', frame: 'speech' }, 'przemówieni=ie|przemówie{nia,ń,niom,niami,niach}|wystąpieni=ie w|wystąpieni=ie na|wystąpieni=ie przed|wystąpieni=ie podczas|orędzi=ie|expose|exposé|wykła=du na|wykła=du w|w swoim wystąpieniu|w wystąpieniu'),
  noun({ kind: 'ceremony', frame: 'sides' }, 'msza inaugurująca|mszy inaugurującej|mszę inaugurującą|msza inauguracyjna|mszy inauguracyjnej|mszę inauguracyjną|uroczystoś=ć|uroczystości|uroczystościom|uroczystościami|uroczystościach|ceremoni=ia|podpisani=ie|parafowani=ie|inauguracj=ia prezydentury|zaprzysiężeni=ie|pogrzeb=mu|bankie=tu|uroczyst=na kolacj=ia|uroczyst=nyu obia=du|koronacj=ia|intronizacj=ia|kanonizacj=ia|wręczeni=ie listów uwierzytelniających|złożeni=ie wieńca'),
  noun({ kind: 'mediation', frame: 'mediation' }, 'mediacj=ia|mediacj=je|pośrednictw=o'),
  { kind: 'mediation', frame: 'mediation', part: 'verb', forms: ['przy pośrednictwie', 'za pośrednictwem', 'przy mediacji', 'z mediacją', 'dzięki mediacji', 'dzięki pośrednictwu', 'pod auspicjami', 'pod egidą'] },
  { kind: 'talks', frame: 'sides', part: 'verb', status: 'planned', forms: ['czeka na niego', 'czeka na nią', 'czekają na niego', 'czekają na nią', 'czeka na gościa'] },
  { kind: 'visit', frame: 'journey', part: 'verb', status: 'planned', placed: true, forms: forms('oczekiwan{y,a,i,e} jest w|oczekiwan{y,a,i,e} są w|jest oczekiwan{y,a} w|są oczekiwani w|oczekiwan{y,a,i} w|spodziewan{y,a} jest w|jest spodziewan{y,a} w|spodziewan{y,a,i} w|czekają na niego w|czekają na nią w') },
  { kind: 'visit', frame: 'sides', part: 'verb', status: 'proposed', forms: [...ASKED.flatMap((verb) => WHERE.map((where) => `${verb} … ${where}`)), ...WHERE.map((where) => `zaproszenie ${where}`)] },
  { kind: 'talks', frame: 'attendance', part: 'noun', forms: forms('uczestniczy{,ł,ła,li,ły}|uczestniczą|wzi{ął,ęła,ęli,ęły} … udział|wzi{ął,ęła,ęli,ęły} udział|bierze udział|biorą udział|br{ał,ała,ali,ały} udział|weźmie udział|wezmą udział|z udziałem|przy udziale|obecn{y,a,i,e} by{ł,ła,li,ły}|by{ł,ła,li,ły} obecn{y,a,i,e}|w obecności|towarzyszy{,ł,ła,li}|w towarzystwie|przewodniczy{,ł,ła,li}|na czele|dołącz{ył,yła,yli,y}|w skład … wszedł|w skład … weszli|reprezentowa{ł,ła,li}|reprezentuje|reprezentują|stan{ął,ęła} na czele|przy stole … zasiad{ł,ła}|udział w … wzi{ął,ęła,ęli}|udział w … bierze|udział w … biorą|udział wzi{ął,ęła,ęli}|udział … wzi{ął,ęła,ęli}|udział … wezmą|udział … weźmie') },
  noun({ kind: 'talks', frame: 'sides' }, 'lunch=żu ‥ z|obia=du ‥ z|kolacj=ia ‥ z|śniadani=ie ‥ z'),
  { kind: 'talks', frame: 'sides', part: 'noun', alone: true, forms: [[forms('posiedzeni=ie|sesj=ia|spotkani=ie'), BODY.flatMap((body) => [body, `‥ ${body}`])]] },
  ...plVerbTriggers,
]; // prettier-ignore
