// Italian verbs that tell of an event, by kind; their forms are made by `inflect.ts`.

import type { TriggerWords } from '../event-words.ts';
import { madeTriggers } from '../made-triggers.ts';
import { followedBy, nearby } from '../phrase.ts';
import type { Phrase } from '../phrase.ts';
import type { VerbPhrase } from './inflect.ts';
import { formsOf } from './inflect.ts';
import { itVerbs, regular } from './verbs.ts';
import { whenBetween } from './when-between.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame' | 'weak' | 'personal' | 'alone' | 'placed'>;

const verb = (infinitive: string, more: Omit<VerbPhrase, 'parts'> = {}): VerbPhrase => ({
  parts: infinitive in itVerbs ? itVerbs[infinitive as keyof typeof itVerbs] : regular(infinitive),
  ...more,
});
const si = (infinitive: string, words?: string): VerbPhrase =>
  verb(infinitive, { si: true, ...(words && { with: words }) });
const being = (infinitive: string, words: string): VerbPhrase =>
  verb(infinitive, { being: true, with: words });
const active = (infinitive: string, words?: string): VerbPhrase =>
  verb(infinitive, { active: true, ...(words && { with: words }) });

const TALKS: Told = { kind: 'talks', frame: 'sides' };
/** What a body does among its members too. */
const SITTING: Told = { ...TALKS, alone: true };
const WEAK_TALKS: Told = { ...TALKS, weak: true };
/** Everyday company, which says nothing unless people of two sides are in it. */
const COMPANY: Told = { ...WEAK_TALKS, personal: true };
const CALL: Told = { kind: 'call', frame: 'sides' };
const NEGOTIATION: Told = { kind: 'negotiation', frame: 'sides' };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
/** Who brings people together, not figures or tastes. */
const MATCHMAKING: Told = { ...MEDIATION, personal: true };
const VISIT: Told = { kind: 'visit', frame: 'journey' };
const PRESS: Told = { kind: 'press-conference', frame: 'press' };
const SPEECH: Told = { kind: 'speech', frame: 'speech' };
const CEREMONY: Told = { kind: 'ceremony', frame: 'sides', weak: true };

const WITH = 'con|col';
const A_TALK =
  'udienza|un’udienza|un faccia a faccia|un tête-à-tête|una sessione di lavoro|un pranzo di lavoro|una cena di lavoro|una colazione di lavoro|un vertice bilaterale|due colloqui|due incontri|una lunga conversazione|un lungo faccia a faccia|una riunione di lavoro|un incontro riservato|incontri separati|colloqui separati|un giro di consultazioni|un abboccamento|una trilaterale|un trilaterale|un incontro|incontri|un colloquio|colloqui|un bilaterale|bilaterali|un faccia a faccia|una riunione|una conversazione|una serie di incontri|una serie di colloqui|un vertice|un lungo colloquio|un breve colloquio|un incontro bilaterale|un colloquio bilaterale|incontri bilaterali|un lungo incontro|un breve incontro|uno scambio di vedute|una discussione|consultazioni';
const A_CALL =
  'un colloquio telefonico|una telefonata|una conversazione telefonica|colloqui telefonici|una lunga telefonata|un lungo colloquio telefonico';
const A_JOURNEY =
  '… visita|… missione|… viaggio|… tappa|… tour|… trasferta|… soggiorno|la tappa|il viaggio|la trasferta|il tour|il suo viaggio|la sua missione|una visita|una visita ufficiale|una visita di stato|una visita di lavoro|una missione|un viaggio|una tappa|la visita|la sua visita|la missione|una tournée|un tour';
const GO_TO = nearby('a|ad|in|nel|nella|nello|nell’|nei|nelle|negli|alla volta di', '‥');
/** Where one goes, with what says when before it: "è andata lunedì a" counts where a place stands behind. */
const GOING_TO = whenBetween('a|ad|in|nel|nella|nello|nell’|negli');

const PRESS_MEN =
  'ai giornalisti|ai cronisti|alla stampa|ai reporter|… ai giornalisti|… ai cronisti|… alla stampa|con i giornalisti|con la stampa|ai media';
const CHAMBERS =
  'al bundestag|alla knesset|al sejm|alla rada|all’europarlamento|al parlamento europeo|all’eurocamera|alla plenaria|all’assemblea nazionale|agli ambasciatori|ai delegati|al parlamento|alla camera|al senato|all’assemblea|all’assemblea generale|al congresso|ai parlamentari|ai deputati|ai senatori|in parlamento|alle camere|alle nazioni unite|all’onu|al consiglio di sicurezza|davanti|dinanzi|di fronte al parlamento';

/** Each of the words right behind and a day later: "è stato mercoledì ospite di". */
const near = (list: string): string => nearby(list, '‥');
const NUMBERS =
  'due|tre|quattro|cinque|dieci|quindici|venti|trenta|trentacinque|quaranta|cinquanta|alcuni|alcune|parecchie|lunghe|poche|pochi|quasi due|più di due|oltre due|circa due';
/** How long somebody was with somebody: "tre ore", "quasi due ore", "il pomeriggio". */
const WHILES = near([
  ...NUMBERS.split('|').flatMap((many) => ['ore', 'minuti'].map((each) => `${many} ${each}`)),
  ...'un’ora|mezz’ora|quasi un’ora|più di un’ora|oltre un’ora|circa un’ora|un’ora e mezza|un quarto d’ora|tre quarti d’ora|la mattina|la mattinata|il pomeriggio|la serata|la giornata|il fine settimana|la domenica|il sabato'.split('|'),
].join('|')); // prettier-ignore
/** Whose company one is in: "è stato ospite di", "era nell’ufficio di". */
const AT_HIS = near(
  'ospite di|ospite del|ospite della|seduto|seduta|seduti|a pranzo|a cena|a colazione|a tavola|nell’ufficio di|nell’ufficio del|nello studio di|nello studio del|alla residenza di',
);
/** Where one who receives waits, and where one who leaves is seen off. */
const THRESHOLDS = [
  ...'soglia|pista|porta|scalinata|scaletta|stazione|macchina'.split('|').flatMap((spot) => ['alla', 'sulla', 'fino alla', 'davanti alla'].map((at) => `${at} ${spot}`)),
  ...'portone|ingresso|aeroporto|auto'.split('|').flatMap((spot) => ['al', 'sul', 'all’', 'nell’', 'fino all’', 'davanti al'].map((at) => (at.endsWith('’') ? at + spot : `${at} ${spot}`))),
  'nel cortile', 'sul tappeto rosso', 'sotto bordo', 'ai piedi dell’aereo', 'in aeroporto',
].flatMap((spot) => [spot, `… ${spot}`]).join('|'); // prettier-ignore
const TABLES = near(
  'al tavolo|allo stesso tavolo|a un tavolo|a tavola|attorno al tavolo|attorno a un tavolo|intorno al tavolo|al lungo tavolo|di fronte|l’uno di fronte all’altro|uno di fronte all’altro|faccia a faccia|fianco a fianco|accanto|davanti|sullo stesso divano|sotto lo stesso tetto|nella stessa stanza|nella stessa sala|tra',
);
/** What a body holds: "ha aperto i lavori", "ha ripreso la sessione". */
const SESSIONS = near(
  'la commissione mista|i lavori|i suoi lavori|la sessione|le sessioni|la riunione|la seduta|le sedute|il round|la tornata|… sessione|… tornata|… round',
);
const TABLE_OF_TALKS = near(
  'al tavolo negoziale|al tavolo delle trattative|al tavolo dei negoziati|al tavolo del negoziato',
);
const CREDENTIALS = near('le credenziali|le lettere credenziali|le sue credenziali');
const CAMERAS = near('le telecamere|i giornalisti|i cronisti|la stampa|i microfoni|i reporter');

const VERBS: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  [TALKS, [
    verb('incontrare'), si('incontrare'), verb('ricevere'), verb('accogliere'), si('intrattenere'), si('vedere'), si('rivedere'), si('ritrovare'),
    si('consultare', WITH), si('confrontare', WITH), active('colloquiare'), active('dialogare'), active('conferire', WITH), active('pranzare', `${WITH}|insieme`), active('cenare', `${WITH}|insieme`),
    active('discutere', WITH), active('parlare', WITH), si('parlare'), si('sedere', 'al tavolo|allo stesso tavolo|a un tavolo|attorno al tavolo|attorno a un tavolo|di fronte a|accanto a'),
    si('stringere', 'la mano'), active('stringere', 'la mano|… la mano'), si('dare', 'la mano|appuntamento'), active('fare', `il punto con|anticamera da`), si('trattenere', `a colloquio|${WITH}`),
    active('avere', A_TALK), active('tenere', A_TALK), active('svolgere', A_TALK), verb('ospitare', { with: '… a pranzo|… a cena|a pranzo|a cena' }), active('andare', 'a trovare'), si('chiudere', 'in una stanza'), si('trovare', 'faccia a faccia|di fronte'),
    si('incrociare'), si('abbracciare'), being('essere', near('a colloquio|a rapporto da|a rapporto dal')), active('ricevere', near('la visita di|la visita del|la visita della|la visita dell’')),
    active('concedere', 'udienza|un’udienza|un colloquio|un incontro|… di colloquio|… udienza'), active('dare', 'udienza'), active('scambiare', 'una stretta di mano|qualche parola con|qualche battuta con|due parole con|un abbraccio'), active('condividere', 'la tavola|il tavolo|un pranzo|una cena|il pranzo|la cena'), active('offrire', 'un pranzo|una cena|un ricevimento'), active('prendere', 'un caffè con|il tè con|contatto con'), si('appartare', `${WITH}`), si('chiudere', WITH), verb('trattenere', { with: '… ora|… ore|… minuti|a colloquio|… a colloquio|a pranzo|a cena' }), active('passare', '… con'), active('trascorrere', '… con'), active('restituire', 'la visita|la cortesia'), active('prendere', '… da parte'), active('fare', 'la pace con|pace con'), si('isolare', WITH), si('fermare', 'a cena|a pranzo|a colloquio'),
    being('andare', 'a vedere|a salutare|a incontrare|da'), being('venire', 'a trovare|a vedere|a incontrare|ricevuto|ricevuta'), being('salire', 'al colle|al quirinale|al palazzo apostolico'), active('bussare', 'alla porta'), active('fare', 'gli onori di casa|visita a|il suo ingresso'), si('trovare', 'a tavola con|allo stesso tavolo|di fronte a'), active('parlamentare'), si('abboccare', WITH), active('copresiedere'), active('presiedere', 'insieme'), active('presiedere', near('la riunione|una riunione|il bilaterale|i lavori|i colloqui|l’incontro|una videoconferenza')),
  ]],
  [COMPANY, [
    active('pranzare'), active('cenare'), active('brindare'), active('desinare'), active('banchettare'), active('prendere', near('un caffè|il caffè|un tè|il tè|un aperitivo|posto')), active('bere', near('un caffè|il caffè|un tè|il tè|un bicchiere|un aperitivo|una birra')), active('fare', near('colazione')),
    active('condividere', near('la tavola|il tavolo|un pasto|un pranzo|una cena|una colazione|un caffè|una bottiglia|il divano|il palco')), active('offrire', near('il tè|un tè|un caffè|il caffè|un brindisi')), active('avere', near('ospite|come ospite|alla sua tavola')), being('essere', AT_HIS),
    active('aprire', near('le porte di|le porte del')), active('consegnare', '… un messaggio|… una lettera|… una missiva'), active('mostrare', near('insieme')), si('mostrare', near('con|accanto a|insieme')), active('conversare'), active('chiacchierare'), active('abbracciare'), verb('salutare'), active('stringere', '… la mano'), active('dare', near('il benvenuto|un abbraccio|una stretta di mano')), active('stendere', near('il tappeto rosso')), si('congedare', near('da|dal|dalla')), si('accomiatare', near('da|dal|dalla')),
    ...['aspettare', 'attendere', 'accompagnare', 'salutare', 'scortare'].map((each) => active(each, THRESHOLDS)),
    ...['passare', 'trascorrere', 'dedicare', 'concedere', 'riservare', 'dare', 'trattenere'].map((each) => active(each, WHILES)), active('passare', near('insieme')), active('trattenere'), being('rimanere', `${WHILES}|${TABLES}|fino`), being('restare', `${WHILES}|${TABLES}|fino`), being('stare', WHILES), si('fermare', WHILES),
    si('sedere', TABLES), si('accomodare', TABLES), active('passeggiare'), active('prendere', near('da parte|in disparte|sottobraccio')), active('tirare', near('da parte|in disparte')), si('appartare'), si('fotografare'), active('posare', near('con|accanto|insieme')),
    being('salire', near('alla residenza di|alla residenza del|nello studio|nell’ufficio|le scale')), active('salire', near('le scale|lo scalone|la scalinata')), being('entrare', near('nello studio|nell’ufficio|nella residenza|nel palazzo')), being('essere', whenBetween('da|dal|dalla')), being('passare', near('a salutare|a trovare|a vedere')),
  ]],
  [MATCHMAKING, ['portare', 'mettere', 'radunare', 'chiamare', 'riunire'].map((each) => active(each, TABLES)).concat(active('fare', near('sedere|incontrare|dialogare|parlare|accomodare')), active('mettere', near('in contatto|in comunicazione')))],
  [SITTING, [...['aprire', 'chiudere', 'riprendere', 'avviare', 'concludere', 'iniziare', 'proseguire', 'inaugurare', 'cominciare'].map((each) => active(each, SESSIONS)), si('insediare'), si('riunire'), si('radunare'), si('aggiornare')]],
  [WEAK_TALKS, [
    verb('vedere'), verb('rivedere'), verb('incrociare'), active('discutere'), active('parlare'), verb('affrontare'), active('convenire'), si('accordare'), verb('consultare'), verb('ospitare'),
    active('scambiare'), verb('omaggiare'),
  ]],
  [NEGOTIATION, [
    ...['avviare', 'aprire', 'condurre', 'riprendere', 'tenere', 'proseguire', 'concludere', 'chiudere', 'svolgere'].map((each) => active(each, 'negoziati|i negoziati|le trattative|trattative|un negoziato|il negoziato|un round di colloqui|colloqui indiretti|colloqui diretti|nuovi negoziati|un nuovo round|i colloqui')),
    active('negoziare'), active('trattare', WITH), si('sedere', TABLE_OF_TALKS), being('tornare', `al tavolo|${TABLE_OF_TALKS}`), si('rimettere', TABLE_OF_TALKS)]],
  [CALL, [
    active('avere', '… al telefono|… in linea|… all’apparecchio'), active('comporre', near('il numero')), active('rispondere', near('al telefono|alla chiamata|alla telefonata')), active('ricevere', near('una telefonata|una chiamata|la telefonata|la chiamata')), active('scambiare', '… al telefono|… per telefono'),
    active('telefonare'), verb('sentire', { with: '… al telefono|al telefono|… telefonicamente|telefonicamente|… per telefono|per telefono' }), si('sentire', 'al telefono|telefonicamente|… al telefono|per telefono'), verb('chiamare', { with: '… al telefono|al telefono' }),
    active('avere', A_CALL), verb('raggiungere', { with: 'telefonicamente|al telefono' }), active('alzare', 'la cornetta|il telefono'), active('parlare', 'al telefono|telefonicamente|per telefono|… al telefono|… per telefono|in videocollegamento|… telefonicamente'), si('parlare', 'al telefono|telefonicamente|per telefono'),
    si('collegare', WITH), si('intrattenere', 'al telefono|telefonicamente|… al telefono'), si('intrattenere', 'in videoconferenza'),
  ]],
  [{ ...CALL, weak: true }, [verb('sentire', { finite: true }), verb('sentire', { si: true, finite: true }), verb('risentire', { finite: true }), verb('risentire', { si: true, finite: true }), verb('chiamare')]],
  [MEDIATION, [active('mettere', '… allo stesso tavolo|… attorno a un tavolo|… intorno a un tavolo|… faccia a faccia|… seduti'), active('portare', '… allo stesso tavolo|… al tavolo'), verb('riunire', { finite: true }), verb('convocare'), verb('riconciliare'), active('mediare'), verb('riavvicinare'), active('fare', 'da mediatore|da mediatrice|da tramite|la spola|‥ la spola|da ponte|da intermediario|da intermediaria|da paciere|da paciera'), verb('radunare', { finite: true })]],
  [VISIT, [
    verb('visitare'), si('recare'), si('spostare', GO_TO), active('volare', GO_TO), being('volare', GO_TO), being('arrivare', GO_TO), being('giungere', GO_TO), being('atterrare', GO_TO), active('atterrare', GO_TO),
    being('sbarcare', GO_TO), being('andare', 'a|ad|in|nel|nella|nello|nell’'), being('venire', 'a|in|nel|nella|in visita'), being('partire', 'per|alla volta di'), being('ripartire', 'da|per|alla volta di'), being('tornare', 'da|in visita|in|nel|nella|a|ad'), being('approdare', GO_TO), being('rientrare', 'da|dalla|dal|dall’'),
    active('raggiungere', 'roma|mosca|kiev|washington|pechino|bruxelles|parigi|berlino|londra|il cairo|tel aviv'), active('fare', 'tappa|scalo|visita|una visita|… una visita'), active('rendere', 'visita|una visita'), active('compiere', A_JOURNEY), active('effettuare', A_JOURNEY),
    active('concludere', A_JOURNEY), active('iniziare', A_JOURNEY), active('cominciare', A_JOURNEY), active('avviare', A_JOURNEY), active('viaggiare', GO_TO), being('decollare', 'per|alla volta di'), si('imbarcare', 'per'), active('soggiornare'), active('trascorrere', '… a'),
    si('presentare', GO_TO), active('ricambiare', near('la visita|una visita')), active('fare', near('un salto a|un salto ad|un salto in|una puntata a|una puntata in|una deviazione a|una capatina a')), being('spuntare', GO_TO), being('comparire', GO_TO), being('piombare', GO_TO),
    active('proseguire', 'per|alla volta di|verso'), being('proseguire', 'per|alla volta di|verso'), being('passare', 'per|da|a'), verb('raggiungere', { active: true, finite: true }), si('trovare', GO_TO), being('ripartire', 'da|per|alla volta di|verso'), being('scendere', 'a|ad|in'), being('salire', 'a'), si('trasferire', GO_TO), si('precipitare', GO_TO), active('toccare', 'terra'), active('lasciare', '… per|… alla volta di'), si('spingere', 'fino a|fino in'), active('mettere', 'piede a|piede in|piede nel|piede nella'), active('fare', 'una puntata|una capatina|sosta|rotta|una sosta|una tappa|uno scalo|… tappa'), active('prendere', 'il volo per|l’aereo per|la via di|il treno per'), active('completare', A_JOURNEY), active('chiudere', A_JOURNEY), active('terminare', A_JOURNEY), active('proseguire', A_JOURNEY), active('aprire', A_JOURNEY), active('svolgere', A_JOURNEY), active('interrompere', A_JOURNEY), active('intraprendere', A_JOURNEY), 
  ]],
  [{ ...VISIT, placed: true }, [...['andare', 'venire', 'tornare'].map((each) => being(each, GOING_TO)), ...['partire', 'ripartire'].map((each) => being(each, whenBetween('per|alla volta di')))]],
  [PRESS, [
    active('affrontare', CAMERAS), active('rispondere', near('alle domande|a domande|insieme alle domande|alle stesse domande')), si('presentare', near('insieme alla stampa|insieme ai giornalisti|davanti alle telecamere|davanti alla stampa|davanti ai giornalisti|davanti ai cronisti|ai microfoni')), being('comparire', near('davanti alle telecamere|davanti alla stampa|davanti ai giornalisti')),
    active('dire', PRESS_MEN), active('dichiarare', PRESS_MEN), active('spiegare', PRESS_MEN), active('affermare', PRESS_MEN), active('riferire', PRESS_MEN), active('parlare', PRESS_MEN), active('rispondere', 'alle domande|ai giornalisti|ai cronisti|a una domanda'),
    active('precisare', PRESS_MEN), active('annunciare', PRESS_MEN), active('confidare', PRESS_MEN), si('concedere', near('ai giornalisti|ai cronisti|alla stampa|alle telecamere')), si('presentare', 'davanti ai giornalisti|alla stampa|ai giornalisti'), active('illustrare', PRESS_MEN), active('ribadire', PRESS_MEN), si('fermare', 'con i giornalisti|con i cronisti|a parlare con i giornalisti'), active('incontrare', 'la stampa|i giornalisti|i cronisti'), active('chiarire', PRESS_MEN), active('assicurare', PRESS_MEN),
  ]],
  [SPEECH, [
    si('rivolgere', CHAMBERS), active('parlare', CHAMBERS), active('intervenire', `${CHAMBERS}|al forum|alla conferenza|alla plenaria|in plenaria`), being('intervenire', `${CHAMBERS}|al forum|alla conferenza|alla plenaria|in plenaria`), active('pronunciare', '… discorso|un discorso|il discorso|il suo discorso'), active('tenere', 'un discorso|il discorso|… discorso|una lectio'), active('prendere', 'la parola'), active('arringare'), being('salire', near('alla tribuna|sul podio|sulla tribuna')), active('tenere', near('un intervento')), active('fare', near('un discorso|un intervento')),
  ]],
  [CEREMONY, [active('presentare', CREDENTIALS), active('consegnare', CREDENTIALS), active('apporre', near('la firma|la propria firma|la loro firma|le firme')), active('mettere', near('la firma|le firme')), verb('firmare'), verb('siglare'), verb('sottoscrivere'), verb('inaugurare'), verb('celebrare'), verb('commemorare'), verb('incoronare')]],
]; // prettier-ignore

const MADE = VERBS.map(([told, phrases]) => [told, phrases.map(formsOf)] as const);

/** Italian verb triggers: the finite past apart, which says that it was held. */
export const itVerbTriggers: readonly TriggerWords[] = [
  { ...COMPANY, part: 'verb', past: true, forms: followedBy(['era', 'erano'], AT_HIS) },
  ...MADE.flatMap(([told, forms]) => madeTriggers(told, forms, told === TALKS)),
];

/** The future and conditional forms: what they tell is planned. */
export const itFutures: readonly Phrase[] = MADE.flatMap(([, forms]) =>
  forms.flatMap(({ future }) => future),
);
