// Italian verbs that tell of an event, by kind; their forms are made by `inflect.ts`.

import type { TriggerWords } from '../event-words.ts';
import { madeTriggers } from '../made-triggers.ts';
import { nearby } from '../phrase.ts';
import type { Phrase } from '../phrase.ts';
import type { VerbPhrase } from './inflect.ts';
import { formsOf } from './inflect.ts';
import { itVerbs, regular } from './verbs.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame' | 'weak' | 'alone'>;

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
const CALL: Told = { kind: 'call', frame: 'sides' };
const NEGOTIATION: Told = { kind: 'negotiation', frame: 'sides' };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
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
const PRESS_MEN =
  'ai giornalisti|ai cronisti|alla stampa|ai reporter|… ai giornalisti|… ai cronisti|… alla stampa|con i giornalisti|con la stampa|ai media';
const CHAMBERS =
  'al parlamento|alla camera|al senato|all’assemblea|all’assemblea generale|al congresso|ai parlamentari|ai deputati|ai senatori|in parlamento|alle camere|alle nazioni unite|all’onu|al consiglio di sicurezza|davanti|dinanzi|di fronte al parlamento';

const VERBS: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  [TALKS, [
    verb('incontrare'), si('incontrare'), verb('ricevere'), verb('accogliere'), si('intrattenere'), si('vedere'), si('rivedere'), si('ritrovare'),
    si('consultare', WITH), si('confrontare', WITH), active('colloquiare'), active('dialogare'), active('conferire', WITH), active('pranzare', `${WITH}|insieme`), active('cenare', `${WITH}|insieme`),
    active('discutere', WITH), active('parlare', WITH), si('parlare'), si('sedere', 'al tavolo|allo stesso tavolo|a un tavolo|attorno al tavolo|attorno a un tavolo|di fronte a|accanto a'),
    si('stringere', 'la mano'), active('stringere', 'la mano|… la mano'), si('dare', 'la mano|appuntamento'), active('fare', `il punto con|anticamera da`), si('trattenere', `a colloquio|${WITH}`),
    active('avere', A_TALK), active('tenere', A_TALK), active('svolgere', A_TALK), verb('ospitare', { with: '… a pranzo|… a cena|a pranzo|a cena' }), active('andare', 'a trovare'), si('chiudere', 'in una stanza'), si('trovare', 'faccia a faccia|di fronte'),
    si('incrociare'), si('abbracciare'),
    active('concedere', 'udienza|un’udienza|un colloquio|un incontro|… di colloquio|… udienza'), active('dare', 'udienza'), active('scambiare', 'una stretta di mano|qualche parola con|qualche battuta con|due parole con|un abbraccio'), active('condividere', 'la tavola|il tavolo|un pranzo|una cena|il pranzo|la cena'), active('offrire', 'un pranzo|una cena|un ricevimento'), active('prendere', 'un caffè con|il tè con|contatto con'), si('appartare', `${WITH}`), si('chiudere', WITH), verb('trattenere', { with: '… ora|… ore|… minuti|a colloquio|… a colloquio|a pranzo|a cena' }), active('passare', '… con'), active('trascorrere', '… con'), active('restituire', 'la visita|la cortesia'), active('prendere', '… da parte'), active('fare', 'la pace con|pace con'), si('isolare', WITH), si('fermare', 'a cena|a pranzo|a colloquio'),
    being('andare', 'a vedere|a salutare|a incontrare|da'), being('venire', 'a trovare|a vedere|a incontrare|ricevuto|ricevuta'), being('salire', 'al colle|al quirinale|al palazzo apostolico'), active('bussare', 'alla porta'), active('fare', 'gli onori di casa|visita a|il suo ingresso'), si('trovare', 'a tavola con|allo stesso tavolo|di fronte a'), active('parlamentare'), si('abboccare', WITH), active('copresiedere'), active('presiedere', 'insieme'),
  ]],
  [SITTING, [si('riunire'), si('radunare'), si('aggiornare')]],
  [WEAK_TALKS, [
    verb('vedere'), verb('rivedere'), verb('salutare'), verb('incrociare'), active('discutere'), active('parlare'), verb('affrontare'), active('convenire'), si('accordare'), verb('consultare'), verb('ospitare'),
    active('scambiare'), verb('omaggiare'),
  ]],
  [NEGOTIATION, [
    ...['avviare', 'aprire', 'condurre', 'riprendere', 'tenere', 'proseguire', 'concludere', 'chiudere', 'svolgere'].map((each) => active(each, 'negoziati|i negoziati|le trattative|trattative|un negoziato|il negoziato|un round di colloqui|colloqui indiretti|colloqui diretti|nuovi negoziati|un nuovo round|i colloqui')),
    active('negoziare'), active('trattare', WITH), si('sedere', 'al tavolo negoziale|al tavolo delle trattative|al tavolo dei negoziati')]],
  [CALL, [
    active('telefonare'), verb('sentire', { with: '… al telefono|al telefono|… telefonicamente|telefonicamente|… per telefono|per telefono' }), si('sentire', 'al telefono|telefonicamente|… al telefono|per telefono'), verb('chiamare', { with: '… al telefono|al telefono' }),
    active('avere', A_CALL), verb('raggiungere', { with: 'telefonicamente|al telefono' }), active('alzare', 'la cornetta|il telefono'), active('parlare', 'al telefono|telefonicamente|per telefono|… al telefono|… per telefono|in videocollegamento|… telefonicamente'), si('parlare', 'al telefono|telefonicamente|per telefono'),
    si('collegare', WITH), si('intrattenere', 'al telefono|telefonicamente|… al telefono'), si('intrattenere', 'in videoconferenza'),
  ]],
  [{ ...CALL, weak: true }, [verb('sentire'), si('sentire'), verb('risentire'), si('risentire'), verb('chiamare')]],
  [MEDIATION, [active('mettere', '… allo stesso tavolo|… attorno a un tavolo|… intorno a un tavolo|… faccia a faccia|… seduti'), active('portare', '… allo stesso tavolo|… al tavolo'), verb('riunire', { finite: true }), verb('convocare'), verb('riconciliare'), active('mediare'), verb('riavvicinare'), active('fare', 'da mediatore|da mediatrice|da tramite|la spola|da ponte|da intermediario'), verb('radunare', { finite: true })]],
  [VISIT, [
    verb('visitare'), si('recare'), si('spostare', GO_TO), active('volare', GO_TO), being('volare', GO_TO), being('arrivare', GO_TO), being('giungere', GO_TO), being('atterrare', GO_TO), active('atterrare', GO_TO),
    being('sbarcare', GO_TO), being('andare', 'a|ad|in|nel|nella|nello|nell’'), being('venire', 'a|in|nel|nella|in visita'), being('partire', 'per|alla volta di'), being('ripartire', 'da|per|alla volta di'), being('tornare', 'da|in visita|in|nel|nella'), being('rientrare', 'da|dalla|dal|dall’'),
    active('raggiungere', 'roma|mosca|kiev|washington|pechino|bruxelles|parigi|berlino|londra|il cairo|tel aviv'), active('fare', 'tappa|scalo|visita|una visita|… una visita'), active('rendere', 'visita|una visita'), active('compiere', A_JOURNEY), active('effettuare', A_JOURNEY),
    active('concludere', A_JOURNEY), active('iniziare', A_JOURNEY), active('cominciare', A_JOURNEY), active('avviare', A_JOURNEY), active('viaggiare', GO_TO), being('decollare', 'per|alla volta di'), si('imbarcare', 'per'), active('soggiornare'), active('trascorrere', '… a'),
    si('presentare', GO_TO),
    active('proseguire', 'per|alla volta di|verso'), being('proseguire', 'per|alla volta di|verso'), being('passare', 'per|da|a'), verb('raggiungere', { active: true, finite: true }), si('trovare', GO_TO), being('ripartire', 'da|per|alla volta di|verso'), being('tornare', 'a|ad|nella|in'), being('scendere', 'a|ad|in'), being('salire', 'a'), si('trasferire', GO_TO), si('precipitare', GO_TO), active('toccare', 'terra'), active('lasciare', '… per|… alla volta di'), si('spingere', 'fino a|fino in'), active('mettere', 'piede a|piede in|piede nel|piede nella'), active('fare', 'una puntata|una capatina|sosta|rotta|una sosta|una tappa|uno scalo|… tappa'), active('prendere', 'il volo per|l’aereo per|la via di|il treno per'), active('completare', A_JOURNEY), active('chiudere', A_JOURNEY), active('terminare', A_JOURNEY), active('proseguire', A_JOURNEY), active('aprire', A_JOURNEY), active('svolgere', A_JOURNEY), active('interrompere', A_JOURNEY), active('intraprendere', A_JOURNEY), 
  ]],
  [PRESS, [
    active('dire', PRESS_MEN), active('dichiarare', PRESS_MEN), active('spiegare', PRESS_MEN), active('affermare', PRESS_MEN), active('riferire', PRESS_MEN), active('parlare', PRESS_MEN), active('rispondere', 'alle domande|ai giornalisti|ai cronisti|a una domanda'),
    active('precisare', PRESS_MEN), active('annunciare', PRESS_MEN), active('confidare', PRESS_MEN), si('presentare', 'davanti ai giornalisti|alla stampa|ai giornalisti'), active('illustrare', PRESS_MEN), active('ribadire', PRESS_MEN), si('fermare', 'con i giornalisti|con i cronisti|a parlare con i giornalisti'), active('incontrare', 'la stampa|i giornalisti|i cronisti'), active('chiarire', PRESS_MEN), active('assicurare', PRESS_MEN),
  ]],
  [SPEECH, [
    si('rivolgere', CHAMBERS), active('parlare', CHAMBERS), active('intervenire', `${CHAMBERS}|al forum|alla conferenza|alla plenaria|in plenaria`), being('intervenire', `${CHAMBERS}|al forum|alla conferenza|alla plenaria|in plenaria`), active('pronunciare', '… discorso|un discorso|il discorso|il suo discorso'), active('tenere', 'un discorso|il discorso|… discorso|una lectio'), active('prendere', 'la parola'), active('arringare'),
  ]],
  [CEREMONY, [verb('firmare'), verb('siglare'), verb('sottoscrivere'), verb('inaugurare'), verb('celebrare'), verb('commemorare'), verb('incoronare')]],
]; // prettier-ignore

const MADE = VERBS.map(([told, phrases]) => [told, phrases.map(formsOf)] as const);

/** Italian verb triggers: the finite past apart, which says that it was held. */
export const itVerbTriggers: readonly TriggerWords[] = MADE.flatMap(([told, forms]) =>
  madeTriggers(told, forms, told === TALKS),
);

/** The future and conditional forms: what they tell is planned. */
export const itFutures: readonly Phrase[] = MADE.flatMap(([, forms]) =>
  forms.flatMap(({ future }) => future),
);
