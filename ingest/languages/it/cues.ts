// Italian cues of what an event's clause says of it: planned, proposed, cancelled, denied, not so.

import type { EventWords } from '../event-words.ts';
import type { Phrase } from '../phrase.ts';
import { stepsOf } from '../phrase.ts';
import { itFutures } from './verb-triggers.ts';

const split = (list: string): readonly string[] => list.split('|');

/** "non incontrerà", "non si recherà": it will not be. */
const REFUSED = itFutures.map((form): Phrase => ['non', ...stepsOf(form)]);

const EVENTS =
  'una visita|un incontro|un colloquio|un vertice|un viaggio|una riunione|una missione|la visita|il viaggio|l’incontro|il vertice|la missione|l’arrivo|un summit|un bilaterale|una telefonata|una conferenza|un nuovo round|nuovi colloqui|negoziati|colloqui|la ripresa dei colloqui|la ripresa dei negoziati';

const DOINGS = split(
  'incontrare|incontrarsi|ricevere|accogliere|recarsi|vedersi|rivedersi|vedere|riunirsi|partecipare|riprendere|negoziare|visitare|tenere|aprire|avviare|sentirsi|risentirsi|venire|volare|organizzare|ospitare|andare',
);

/** Verbs that say what is only agreed or meant, by what stands before the infinitive behind them. */
const MEANT: readonly (readonly [before: string, verbs: string])[] = [
  ['di', 'ha accettato|hanno accettato|ha promesso|hanno promesso|ha deciso|hanno deciso|ha concordato|hanno concordato|hanno convenuto|ha convenuto|si sono accordati|avevano concordato|avevano promesso|prevede|prevedono|conta|contano'],
  ['', 'intende|intendono'],
  ['a', 'si appresta|si apprestano|si prepara|si preparano|è pronto|è pronta|è chiamato|è chiamata|si è impegnato|si è impegnata|si sono impegnati'],
]; // prettier-ignore

/** "hanno deciso di rivedersi", "ha annunciato per maggio una visita". */
const AGREED = [
  ...MEANT.flatMap(([before, verbs]) =>
    split(verbs).flatMap((verb) => DOINGS.map((doing) => `${verb} ${preposition(before, doing)}${doing}`)),
  ),
  ...split(
    'ha annunciato|hanno annunciato|annuncia|annunciano|è stata annunciata|è stato annunciato|aveva annunciato',
  ).flatMap((verb) => split(EVENTS).map((event) => `${verb} … ${event}`)),
];

function preposition(before: string, word: string): string {
  if (before === '') return '';
  return before === 'a' && word.startsWith('a') ? 'ad ' : `${before} `;
}

/** Italian cues by status. */
export const itCues: EventWords['cues'] = {
  planned: [
    ...new Set([
      ...itFutures,
      ...AGREED,
      ...split(
        'deve|devono|dovrebbe|dovrebbero|doveva|dovevano|dovrà|dovranno|è atteso|è attesa|sono attesi|sono attese|era atteso|era attesa|erano attesi|atteso|attesa|attesi|attese|è previsto|è prevista|sono previsti|sono previste|previsto|prevista|previsti|previste|in programma|in agenda|in calendario|è in programma|è fissato|è fissata|fissato per|fissata per|fissati per|fissato al|fissata al|programmato|programmata|programmati|sarà|saranno|sarebbe atteso|avrà|avranno|avrà luogo|avranno luogo|si terrà|si terranno|si terrebbe|si svolgerà|si svolgeranno|si aprirà|si apriranno|inizierà|inizieranno|comincerà|cominceranno|riprenderà|riprenderanno|prossimo incontro|prossimo round|prossimo vertice|prossima riunione|prossima visita|prossimo colloquio|prossimo viaggio|prossima tappa|prossima missione|prossimi colloqui|prossima tornata|prossima sessione|sta per|stanno per|si appresta a|si apprestano a|si prepara a|si preparano a|preparativi|in preparazione|per preparare|in vista|calendarizzato|parteciperà|parteciperanno|prenderà parte|prenderanno parte|interverrà|interverranno|assisterà|presiederà|presiederanno|firmerà|firmeranno|farà|faranno|terrà|terranno|guiderà|proseguirà|proseguiranno|toccherà|seguirà|volerà|voleranno|partirà|partiranno|ripartirà|arriverà|arriveranno|rientrerà|tornerà|torneranno|chiuderà|concluderà|ospiterà|pronuncerà|lo attende|la attende|li attende|lo attendono|lo aspetta|in arrivo|ha accettato l’invito|è invitato a|sul punto di|domani il|da domani|le prossime tappe|è confermato|è confermata|confermata la visita|confermato il|si farà|ci sarà|ci saranno|a giorni',
      ),
    ]),
  ],
  proposed: split(
    'non esclude di|non esclude un|non esclude una|non ha escluso di|non ha escluso un|non escludono di|propone|propongono|ha proposto|hanno proposto|aveva proposto|proponeva|proposto|proposta di|proposta di un|proposto di|invita|invitano|ha invitato|hanno invitato|aveva invitato|invitava|invito a|invito in|invitato a|invitata a|ha chiesto|hanno chiesto|aveva chiesto|chiede|chiedono|chiedeva|chiedendo|sollecita|ha sollecitato|auspica|auspicano|ha auspicato|auspicando|auspicava|auspicio|spera|sperano|sperava|ha sperato|speranza di|vuole|vogliono|voleva|vorrebbe|vorrebbero|desidera|ha offerto|si è offerto|si è offerta|offre|offerta di ospitare|disponibilità a|disponibile a|disponibili a|si è detto disponibile|si è detta disponibile|si è detto pronto|si è detta pronta|si dice pronto|pronto a|pronta a|pronti a|aperto a|potrebbe|potrebbero|potrà|valuta|valutano|sta valutando|stanno valutando|ipotizza|ha ipotizzato|ipotesi di|ipotesi di un|l’ipotesi|si ipotizza|possibile|possibili|eventuale|eventuali|possibilità di|appello a|appello per|ha fatto appello|fa appello|esorta|ha esortato|esortando|suggerisce|ha suggerito|si è candidata a|si è candidato a|si candida a|candidata a ospitare|candidato a ospitare|favorevole a|preme per|ha insistito per|punta a|puntano a|caldeggia|lavora a|lavorano a|lavora per|lavorano per|lavora a un|al lavoro per|sogna|idea di un|idea di una|l’idea di|tenta di|tentano di|cerca di|cercano di|ha ventilato|ventilato|serve un|servirebbe un|bisogna|occorre|si può|mira a|disposto a|disposta a|disposti a|disponibilità',
  ),
  cancelled: split(
    'non si è mai tenuto|non si è mai tenuta|non si è mai svolto|non si è mai svolta|non c’è mai stato|non c’è mai stata|mai avvenuto|mai avvenuta|non ha mai avuto luogo|depennato|depennata|cassato|cassata|espunto|espunta|uscito dall’agenda|sparito dall’agenda|è caduto|andato a monte|andata a monte|rimasto sulla carta|rimasta sulla carta|non se ne è fatto nulla|annullato|annullata|annullati|annullate|annulla|annullano|annullò|annullare|annullamento|cancellato|cancellata|cancellati|cancellate|cancella|cancellano|cancellò|cancellazione|rinviato|rinviata|rinviati|rinviate|rinvia|rinviano|rinviò|rinvio|slitta|slittano|slittato|slittata|è slittato|è slittata|slittamento|è saltato|è saltata|sono saltati|saltato|saltata|salta|saltano|saltò|era saltato|era saltata|fatto saltare|ha fatto saltare|rimandato|rimandata|posticipato|posticipata|sospeso sine die|disdetto|disdetta|ha disdetto|disdice|ha disertato|hanno disertato|diserta|disertano|disertò|disertarono|disertato|aveva disertato|ha dato forfait|dato forfait|dà forfait|ha rinunciato|hanno rinunciato|rinuncia a|rinunciato a|rinunciò a|rinunciano a|ha declinato|declinato l’invito|ha declinato l’invito|sfumato|sfumata|sfuma|sfumò|è sfumato|è naufragato|naufragato|naufragata|non si è tenuto|non si è tenuta|non si sono tenuti|non si è svolto|non si è svolta|non ha avuto luogo|non hanno avuto luogo|non si è presentato|non si è presentata|non si sono presentati|non si è fatto vedere|non si sono fatti vedere|sedia vuota|mai avvenuto|mai avvenuta|appuntamento mancato|mancato incontro|mancato vertice|a data da destinarsi|non è partito|non è più partito|ha annullato|hanno annullato|aveva annullato|fatto saltare|ha lasciato cadere|congelato|congelata|ha congelato|è venuto meno',
  ),
  denied: [
    ...new Set([
      ...REFUSED,
      ...split(
        'smentisce|smentiscono|ha smentito|hanno smentito|aveva smentito|smentiva|smentendo|smentire|smentito|smentita|smentite|smentì|nega|negano|ha negato|hanno negato|aveva negato|negando|negò|esclude|escludono|ha escluso|hanno escluso|aveva escluso|escludendo|escludere|escluse|escluso|esclusa|esclusi|bolla come|nessun incontro|nessun colloquio|nessun vertice|nessuna visita|nessuna riunione|nessun faccia a faccia|nessuna telefonata|nessun contatto|nessun viaggio|nessun bilaterale|nessun negoziato|nessuna trattativa|non è previsto|non è prevista|non sono previsti|non sono previste|non era previsto|non era prevista|non erano previsti|non è in programma|non è in agenda|non era in programma|non era in agenda|non sono in programma|non sono in agenda|non è invece in programma|non è invece previsto|non è invece prevista|non risulta in agenda|non risulta|non figura in agenda|non figura|non ci sarà|non ci saranno|non ci sarà invece|non ci sarà però|non c’è stato|non c’è stata|non ci sono stati|non ci sono state|non c’è stato alcun|non c’è stata alcuna|non c’è mai stato|non c’è alcun|non c’è nessun|non si terrà|non si terranno|non si svolgerà|non avrà luogo|non parteciperà|non parteciperanno|non prenderà parte|non andrà|non andranno|non verrà|non verranno|non sarà a|non sarà al|non sarà in|non volerà|non partirà|non ha mai incontrato|non hanno mai incontrato|non ha mai ricevuto|non si sono mai incontrati|non si sono mai visti|non si sono mai parlati|non ha intenzione di|non hanno intenzione di|non intende|non intendono|non prevede|non prevedono|priva di fondamento|privo di fondamento|prive di fondamento|privi di fondamento|destituita di fondamento|destituito di fondamento|destituite di fondamento|senza fondamento|infondata|infondate|infondato|infondati|fake news|notizia falsa|falso che|inventata|inventato|pura invenzione|è da escludere|fuori discussione|né in agenda|né in programma',
      ),
    ]),
  ],
  movedTo: split('rinviato al|rinviata al|rinviati al|rinviate al|rinviato a|rinviata a|rinviati a|rinviato all’|rinviata all’|slittato al|slittata al|slitta al|slitta a|slitterà al|slitterà a|slittata a|slittato a|posticipato al|posticipata al|posticipato a|posticipata a|spostato al|spostata al|spostato a|spostata a|aggiornato al|aggiornata al|anticipato al|anticipata al|riprogrammato per|riprogrammata per'),
  fruitless: split('non ‥ risultati|non ‥ risultato|non ‥ esito|non ‥ accordo|non ‥ frutti|non ‥ nulla|non ‥ niente|non ‥ progressi|non ‥ svolta|non portò|non portarono|non ha portato|non hanno portato|non aveva portato|non avevano portato|non ha prodotto|non hanno prodotto|non aveva prodotto|non produsse|non è servito|non è servita|non sono serviti|non è bastato|non è bastata|non sono bastati|non approdò|non ha sciolto|non ha risolto|non hanno risolto|non ha dato|non hanno dato|non è andato oltre|non sono andati oltre|nessun risultato|nessun accordo|nessun progresso|nessuna svolta|nessuna intesa|nessun passo|senza risultato|senza risultati|senza esito|senza accordo|senza un accordo|senza progressi|senza intesa|nulla|niente'),
  negation: split('non|mai|né|senza|nessun|nessuno|nessuna|niente|neppure|nemmeno|neanche|alcun|alcuna|rifiutato|rifiuta|rifiutano|ha rifiutato|hanno rifiutato|rifiutò|rifiutando|rifiuto|respinto|respinge|ha respinto|hanno respinto|invece di|anziché|piuttosto che|evitare|evitato|evita|ha evitato|evitano|impossibile|fallito|è fallito|fallita|fallisce|fallì|mancanza di|incapace di|incapaci di|stenta a|nulla'),
  unreal: split('avrebbe|avrebbero|sarebbe stato|sarebbe stata|sarebbero stati|sarebbero state|se|avrebbe dovuto|avrebbero dovuto|avrebbe potuto|presunto|presunta|presunti|presunte|fantomatico|fantomatica|come se|ogni incontro|ogni visita|ogni colloquio|qualsiasi incontro|qualsiasi colloquio|qualunque incontro|di solito|solitamente|abitualmente|spesso|immaginario|immaginaria|voci di|voci su|voci su un|si vocifera|indiscrezioni su|può|possono|poteva|potevano|fosse|ipotetico|ipotetica|come di consueto|ogni volta|ogni volta che|tutte le volte che|ogni anno'),
  supposed: split('se|come se|qualora|nel caso in cui|ammesso che|a meno che|immaginiamo|supponiamo|purché|casomai'),
  idle: split('ha offerto un pranzo|ha offerto … un pranzo|ha offerto una cena|ha offerto … una cena|ha offerto una colazione|ha offerto … una colazione|ha offerto un banchetto|ha offerto … un banchetto|aveva offerto un pranzo|aveva offerto … un pranzo|aveva offerto una cena|aveva offerto … una cena|non solo|non soltanto|non a caso|non più tardi di|non lontano da|non lontano|non meglio precisato|non meglio precisata|non lasciando|senza precedenti|senza sosta|senza mediatori|senza intermediari|senza escludere|mai così|più che mai|non ancora|se non|anche se|niente di meno|nientemeno|a porte chiuse|non è un mistero|non senza|non esclude|non escludono|non ha escluso|non si esclude|né più né meno|senza giacca'),
  past: split('doveva|dovevano|era previsto|era prevista|erano previsti|erano previste|era atteso|era attesa|erano attesi|era in programma|erano in programma|era fissato|era fissata|erano fissati|avrebbe dovuto|avrebbero dovuto|era stato fissato|era stata fissata|era stato previsto|era stata prevista|aveva in programma|avevano in programma'),
}; // prettier-ignore
