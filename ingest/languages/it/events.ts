// Italian words for events. A native speaker can review this file without reading a rule.

import type { EventWords } from '../event-words.ts';
import { itAfar } from './afar.ts';
import { itCues } from './cues.ts';
import { itTriggers } from './triggers.ts';
import { itVetoes } from './vetoes.ts';

const split = (list: string): readonly string[] => list.split('|');

const SAID =
  'detto|dichiarato|affermato|annunciato|indicato|precisato|aggiunto|assicurato|confermato|spiegato|sottolineato|osservato|insistito|ricordato|avvertito|risposto|replicato|ribadito|sostenuto|fatto sapere|riferito|scritto|commentato|notato|rilevato|denunciato|lamentato|riconosciuto|ammesso|ringraziato|accusato|promesso|rivelato|concluso|esortato|criticato|condannato|rivendicato|minacciato|chiosato|twittato|postato|pubblicato|sperato|garantito|chiarito|reso noto|evidenziato|rimarcato|tagliato corto|elogiato|espresso|puntualizzato|attaccato|scherzato|raccontato|messo in chiaro|fatto capire|lasciato intendere|auspicato';
const SAYS =
  'dice|dichiara|afferma|annuncia|indica|precisa|aggiunge|assicura|conferma|spiega|sottolinea|osserva|insiste|ricorda|avverte|risponde|replica|ribadisce|sostiene|fa sapere|fanno sapere|riferisce|riferiscono|scrive|scrivono|commenta|nota|denuncia|lamenta|riconosce|ammette|ringrazia|accusa|promette|rivela|conclude|esorta|critica|condanna|minaccia|chiosa|garantisce|chiarisce|evidenzia|rimarca|definisce|dicono|affermano|annunciano|assicurano|spiegano|sottolineano|disse|dissero|affermò|dichiarò|annunciò|aggiunse|spiegò|rispose|replicò|ribadì|diceva|affermava|spiegava|taglia corto|si legge|rende noto|rendono noto|dicendo|affermando|dichiarando|annunciando|precisando|aggiungendo|assicurando|ricordando|sottolineando|spiegando|ribadendo|elogiando|accusando|si augura|si è augurato|si è detto|si è detta|si dice|si è limitato a|si è congratulato|si congratula|osservando|sostenendo|racconta|raccontano|lascia intendere|fa capire|chiede|ha chiesto|hanno chiesto';

/** "ha detto", "ha poi detto", "dice": the auxiliary alone says nothing. */
const saying = [
  ...SAID.split('|').flatMap((word) =>
    ['', '*mente', 'poi', 'anche', 'quindi', 'però', 'invece', 'inoltre', 'ancora', 'infine', 'a sua volta'].flatMap((adverb) =>
      ['ha', 'hanno', 'aveva', 'avevano'].map((auxiliary) => `${auxiliary} ${adverb} ${word}`.replace('  ', ' ')),
    ),
  ),
  ...SAYS.split('|'),
]; // prettier-ignore

/** "i due", and with what its article runs into: "dei due", "ai due". */
const each = (list: string): readonly string[] =>
  split(list).flatMap((form) => {
    const [article = '', ...rest] = form.split(' ');
    const runs: Record<string, string[]> = {
      i: ['i', 'dei', 'ai', 'tra i', 'i loro', 'i nostri'],
      le: ['le', 'delle', 'alle', 'fra le'],
      gli: ['gli', 'degli', 'agli'],
    };
    return (runs[article] ?? [article]).map((word) => [word, ...rest].join(' '));
  });

/** Those who lead a state. */
const LEADERS = ['president', 'prime minister', 'chancellor', 'king', 'queen', 'emir', 'sultan', 'emperor', 'crown prince', 'pope', 'leader', 'european council', 'european commission']; // prettier-ignore

/** Italian event words. */
export const itEvents: EventWords = {
  capitalNouns: false,
  futureEnds: ['erà', 'irà', 'drà', 'rrà', 'eranno', 'iranno', 'dranno', 'rranno'],
  sinceMarks: split('l’ultima volta|per l’ultima volta|la volta precedente'),
  dropsSubject: { many: ['no', 'ro'], metBehind: true },
  compounds: split(
    'ha parlato ‥ della|ha parlato ‥ del|ha parlato ‥ dei|ha parlato ‥ delle|parla di|parla del|parla della|ha parlato di|ha parlato del|ha parlato della|ha parlato dei|difende il dialogo|via del dialogo|attraverso il dialogo|punta sul dialogo|proseguire il negoziato|proseguire i negoziati|proseguire il dialogo|proseguire le trattative|proseguire i colloqui|portare avanti il negoziato|portare avanti il dialogo|continuare il dialogo|riprendere il dialogo|via del dialogo|canale di dialogo|canali di dialogo|strada del negoziato|strada del dialogo|porta la firma|portano la firma|a firma di|giung* a un|giung* a una|giunt* a un|giunt* a una|arriv* a un|arriv* a una|fatto vedere|fatta vedere|fatti vedere|farsi vedere|si fa vedere|come si è visto|si è visto|incontro di calcio|incontri di calcio|si è parlato|si parla|in visita pastorale|conto alla rovescia|punto di vista|punti di vista|punto di incontro|punto d’incontro|ai vertici|i vertici|vertici di|a riguardo|visita guidata|visita medica|scambio di prigionieri|scambio di accuse|scambi commerciali|scambio di colpi|libero scambio|ordine del giorno|primo tempo|in realtà|in particolare|in corso|più tardi|più presto|sempre più|non più|non solo|più volte|per la prima volta|tanto più|più che|più di|al più presto|più avanti|a più riprese|tra i due fuochi|andata e ritorno|a tavolino|firma digitale|stato di avanzamento|via libera|via radio|fuori programma|va avanti|va detto|va ricordato|va da sé|va in scena|va in onda|vanno avanti|come va|parla di|parlano di|ha parlato di|hanno parlato di|si parlerà di|trattato di|trattati|il trattato|un trattato|trattando di|si tratta di|si trattava di|si tratterà di|sente di|si sente|tratta di|vista la|visto il|visto che|visti i|viste le|in vista|punto di vista|a prima vista|tratta di esseri umani|richiamo|chiamato in causa|chiamata a|chiamato a|chiamati a|cosiddetto|discussione parlamentare|tappa fondamentale|tappa importante|missione di pace|missione di osservazione|missione di monitoraggio|missione militare|missione navale|missione umanitaria|missione unifil|missione nato|missione onu|viaggio di ritorno|porte chiuse|a pranzo con|accolto con favore|accolta con favore|accoglie con favore|ha accolto con favore|accolto con soddisfazione|accogliere con favore|ha ricevuto il sostegno|ha ricevuto garanzie|ricevuto assicurazioni|ricevere aiuti|ricevere armi',
  ),
  triggers: itTriggers,
  cues: itCues,
  untrue: split('invenzione|pura invenzione|inventato|inventata|falso|falsa|fandonia|bufala|menzogna|fantasia|fantasie|privo di fondamento|priva di fondamento|destituita di fondamento|destituito di fondamento|mai avvenuto|non è vero|lo smentisce|lo ha smentito|nega tutto'),
  reports: split('indiscrezione|indiscrezioni|voce|voci|notizia|notizie|secondo un’emittente|secondo la stampa|secondo alcuni media|secondo un giornale|avrebbe|avrebbero|a dar retta a|si vocifera|ricostruzione|ricostruzioni'),
  saying,
  sourceWords: split('secondo|stando a|stando al|stando alla|stando ai|stando alle|citato da|citata da|citato dal|citato dalla|citati da|citando|ripreso da|ripreso dalla|riferisce|riportato da|riportato dal|riportato dalla|a detta di|per ammissione di|a dire di|a parere di|a giudizio di|fonti di|a sentire'),
  clauseWords: {
    always: split('che|la quale|il quale|i quali|nel quale|nella quale|nei quali|alla quale|al quale|dal quale|dalla quale|durante il quale|durante la quale|al termine del quale|al termine della quale|quando|mentre|dove|ma|perché|poiché|se|però|benché|sebbene|nonostante|dopo aver|dopo avere|dopo essere|dopo essersi|dopo che|prima di|prima che|affinché|per poi|cui|in cui|con cui|di cui|da cui|a cui|laddove|pur|così come|bensì|giacché|dacché'),
    afterComma: split('poi|e|prima|dopo|quindi|avendo|accusando|secondo|dichiarando|affermando|aggiungendo|sottolineando|precisando|spiegando|chiedendo|assicurando|denunciando|dopodiché|seguito|seguita|seguito da|seguita da|seguiti da|cosa che|il che|pochi giorni dopo|poche ore dopo|una settimana dopo|due giorni dopo|cioè|reduce|preceduto|preceduta|ricordando|ossia|anche se|tornato|tornata|arrivato|arrivata|atteso|attesa|reduce|di ritorno|di rientro'),
  },
  relatives: split('che|reduce|di ritorno|di rientro|la quale|il quale|i quali|le quali|nel quale|nella quale|al quale|alla quale|del quale|della quale|durante il quale|durante la quale|al termine del quale|al termine della quale|in cui|con cui'),
  placeRelatives: split('dove|da dove|là dove|laddove'),
  topicWords: split(
    'consigliere di|consigliera di|consigliere del presidente|inviato di|inviata di|inviato di papa|inviato del papa|inviato del presidente|inviato speciale di|inviato speciale del presidente|emissario di|emissario del presidente|braccio destro di|vice di|portavoce di|collaboratore di|collaboratori di|figlio di|figlia di|moglie di|marito di|fratello di|genero di|fedelissimo di|fedelissimi di|uomo di fiducia di|alleato di|alleati di|amico di|successore di|predecessore di|su|sul|sulla|sullo|sull’|sui|sugli|sulle|contro|riguardo|riguardante|riguardanti|circa|a proposito di|a proposito del|a proposito della|in merito a|in merito alla|in merito al|in tema di|in favore di|a favore di|a favore del|a favore della|a favore dell’|di fronte a|di fronte alla|di fronte al|malgrado|nonostante|per|per la|per il|per l’|per gli|per i|quanto a|quanto alla|quanto al|verso|nei confronti di|nei confronti del|nei confronti della|nei confronti dell’|sotto|senza|come|tranne|salvo|eccetto|escluso|a nome di|a nome del|a nome della|ex|già|fu|a vantaggio di|a causa di|a causa della|a causa del|per conto di|per conto del|predecessore|successore|oltre alla|oltre al|oltre a|tra le file|attraverso|al di là di|al posto di|grazie a|grazie alla|grazie al|relativo a|relativa a|relativi a|legato a|legata a|di ritorno da|di rientro da|reduce da|proveniente da|rispetto a|rispetto alla|ingresso di|adesione di|compresa|compreso|a sostegno di|a sostegno del|a sostegno della|a sostegno dell’|a difesa di|in difesa di|in difesa della|in caso di|anti|filo|pro|alla faccia di',
  ),
  topicNouns: split(
    'dazi|controversia|vertenza|rapporti|rapporto|relazioni|relazione|legami|legame|confine|confini|frontiera|frontiere|guerra|guerre|conflitto|conflitti|contesa|contenzioso|disputa|crisi|cooperazione|partenariato|partnership|commercio|interscambio|sanzioni|aiuti|aiuto|attacco|attacchi|raid|bombardamenti|truppe|soldati|militari|invasione|situazione|pace|sostegno|appoggio|est|ovest|nord|sud|adesione|occupazione|indipendenza|sovranità|sicurezza|futuro|futuri|avvenire|dossier|questione|questioni|tema|temi|politica|economia|tensioni|riavvicinamento|normalizzazione|disgelo|popolo|territorio|territori|presenza|minaccia|minacce|opposizione|oppositori|esportazioni|importazioni|armi|droni|ritiro|ritorno|annessione|offensiva|offensive|aggressione|ricostruzione|stabilità|integrità|vittime|rifugiati|profughi|migranti|cittadini|ostaggi|prigionieri|società|impresa|imprese|azienda|aziende|gruppo|amicizia|diritti|elezioni|storia|coste|costa|minoranza|diaspora|mercato|gas|petrolio|energia|alleanza|dazi|centro|cuore|regione|provincia|interessi|influenza|ruolo|risposta|posizione|posizioni|impegno|ingresso|partenza|evacuazione|liberazione|stampa|giornale|giornali|media|quotidiano|agenzia|televisione|tv|emittente',
  ),
  partyNouns: split(
    'delegazione|delegazioni|funzionari|funzionario|diplomatici|diplomatico|negoziatori|negoziatore|emissari|emissario|governo|governi|leader|dirigenti|dirigente|rappresentanti|rappresentante|omologhi|omologo|omologa|colleghi|collega|mediatori|mediatore|autorità|parte|parti|squadra|squadre|team|generali|ambasciatori|ambasciatore|amministrazione|mediazione|ospiti|ospite|senatori|deputati|esperti|presidenza|esecutivo|giunta|regime|inviati|inviato|ministri|ministro|presidenti|presidente|parlamentari|sherpa|vertici militari|vertici|diplomazia|diplomazie|premier',
  ),
  governments: split('governo|giunta|regime|autorità|esecutivo'),
  collectives: [
    { forms: each('i due|entrambi|entrambe|tutti e due|i due uomini|i due rivali|i due nemici|i due alleati|i due diplomatici|i due interlocutori|i due contendenti|i due inviati|i due negoziatori|l’uno e l’altro|ambedue'), of: 'persons', count: 2 },
    { forms: each('i due leader|i due capi di stato|i due capi di governo|i due capi|i due statisti|i due sovrani|i leader dei due paesi|i due vertici'), of: 'persons', count: 2, roles: LEADERS },
    { forms: each('i due presidenti|i presidenti dei due paesi'), of: 'persons', count: 2, roles: ['president'] },
    { forms: each('i due premier|i due primi ministri|i primi ministri dei due paesi'), of: 'persons', count: 2, roles: ['prime minister', 'chancellor'] },
    { forms: each('i due ministri|i ministri|i due ministri degli esteri|i due capi della diplomazia|i due capi delle diplomazie|i due capi delle rispettive diplomazie|i due ministri della difesa|i due colleghi|le due diplomazie'), of: 'persons', count: 2, roles: ['minister'] },
    { forms: each('i due paesi|i due stati|le due nazioni|le due potenze|i due governi|le due capitali|i due vicini|le due coree'), of: 'countries', count: 2 },
    { forms: each('le due parti|le parti|le due delegazioni|le delegazioni|ambo le parti|entrambe le parti|entrambe le delegazioni|i due fronti|i due schieramenti|i negoziatori|i belligeranti|le rispettive delegazioni|i due contendenti'), of: 'states', count: 2 },
    { forms: each('i tre|tutti e tre'), of: 'persons', count: 3 },
    { forms: each('i tre leader|i tre capi di stato'), of: 'persons', count: 3, roles: LEADERS },
    { forms: each('i tre presidenti'), of: 'persons', count: 3, roles: ['president'] },
    { forms: each('i tre ministri|i tre ministri degli esteri|i tre capi della diplomazia|i tre capi delle diplomazie'), of: 'persons', count: 3, roles: ['minister'] },
    { forms: each('i tre paesi|le tre parti|le tre delegazioni|i tre stati|i tre governi|le tre capitali'), of: 'states', count: 3 },
    { forms: each('i quattro|i quattro leader|tutti e quattro'), of: 'persons', count: 4 },
    { forms: each('i quattro paesi|le quattro delegazioni|le quattro parti'), of: 'states', count: 4 },
  ],
  pronouns: {
    one: split('lui|lei|egli|ella|costui|l’ha|l’aveva|l’hanno|l’avevano|lo ha|lo aveva|lo hanno|lo avevano|la ha|la aveva|la hanno|gli ha|gli aveva|gli hanno|le ha concesso|le aveva|lo riceverà|la riceverà|lo riceveranno|lo ricevette|la ricevette|lo riceveva|la riceveva|lo incontrerà|la incontrerà|lo incontrò|la incontrò|lo riceve|la riceve|lo accoglie|la accoglie|lo accolse|la accolse|lo accoglierà|la accoglierà|l’accolse|l’accoglie|l’accoglierà|lo vedrà|la vedrà|lo attende|la attende|lo attendeva|la attendeva|lo attendevano|lo aspetta|lo aspettava|la aspettava|lo aspettavano|l’attende|l’attendeva|l’aspettava|attenderlo|attenderla|aspettarlo|dargli|lo ha ricevuto|incontrarlo|incontrarla|riceverlo|riceverla|vederlo|vederla|accoglierlo|accoglierla|sentirlo|sentirla|ospitarlo|ospitarla|con il quale|con la quale|l’interessato|l’interessata'),
    latter: split('quest’ultimo|quest’ultima|il secondo|la seconda'),
    many: split('loro|essi|esse|questi ultimi|li ha|li aveva|li riceverà'),
    owner: split('suo|sua|suoi|sue'),
  },
  auxiliaries: split('ha|hanno|aveva|avevano|è|sono|era|erano|fu|furono|ebbe|ebbero|stato|stata|stati|state|avendo|essendo|si è|si sono|viene|vengono|venne|vennero'),
  afar: itAfar,
  withWords: split('con|col|con il|con la|con lo|con l’|con i|con gli|con le|coi|assieme a|insieme a|insieme al|insieme alla|assieme al'),
  fringeWords: split('a margine|ai margini|a latere|in occasione del|in occasione della|in occasione dell’|in occasione di|nei corridoi|nel quadro del|nel quadro della|nell’ambito del|nell’ambito della|nell’ambito dell’|a lato del|a lato della'),
  purposeWords: split('per|per il|per la|per l’'),
  betweenWords: split('tra|fra'),
  fromWords: split('reduce da|proveniente da|di ritorno da|di rientro da|partito da|partita da|arrivato da|arrivata da|arrivati da|in arrivo da'),
  thatWords: split('che'),
  byWords: split('da|dal|dallo|dalla|dall’|dai|dagli|dalle'),
  joint: split('congiunto|congiunta|congiunti|congiunte|congiuntamente|comune|comuni|insieme|assieme|a due voci|a tre voci'),
  flanks: { before: split('accanto a|accanto al|accanto alla|accanto all’|al fianco di|al fianco del|affiancato da|affiancato dal|affiancata da|affiancata dal|accompagnato da|accompagnato dal|accompagnata da|accompagnata dal'), behind: split('al suo fianco|accanto a lui|accanto a lei') },
  hosting:
    'ospita|ospitava|ospitò|ospiterà|ospiterebbe|ospitare|ospitato|sede del|sede della|sede dei|sede delle|fu teatro|farà da cornice|ha fatto da cornice'.split('|'),
  hosts: split('il padrone di casa|la padrona di casa|padrone di casa|i padroni di casa|il paese ospitante|il suo anfitrione|l’anfitrione'),
  guests: split('l’ospite|il suo ospite|la sua ospite|i suoi ospiti|il visitatore|il suo visitatore|l’illustre ospite|gli ospiti'),
  ordinals: split('il secondo|la seconda|il terzo|la terza|il quarto|la quarta|un secondo|una seconda|un terzo|una terza'),
  apart: split('colloqui separati|colloqui distinti|incontri separati|riunioni separate|telefonate separate|con ciascuno dei|con ciascuno di|distinti colloqui|distinte telefonate|incontri distinti|separatamente|uno dopo l’altro|uno alla volta|a turno|singolarmente|rispettivamente|in successione|in separata sede|in sequenza'),
  first: split('prima|dapprima|innanzitutto|anzitutto|in un primo momento|prima volta'),
  there: split('vi|ci|lì|là|sul posto|nello stesso luogo|qui|nella stessa sede|nello stesso palazzo|nello stesso albergo|nello stesso hotel|nello stesso edificio|nella stessa sala|sotto lo stesso tetto|tra le stesse mura|in loco|laggiù|colà'),
  sameTown: split('in città|nella città|nella stessa città|in quella città|in questa città|in questa stessa città|in quella stessa città|nella medesima città'),
  definite: split('il|lo|la|i|gli|le|l|del|dello|della|dell|dei|degli|delle|al|allo|alla|all|ai|agli|alle|dal|dalla|dall|dallo|dai|dagli|dalle|nel|nello|nella|nell|nei|negli|nelle|sul|sulla|sull|sullo|sui|sugli|sulle|questo|questa|questi|queste|quest|quel|quello|quella|quell|quei|quegli|quelle|suo|sua|suoi|sue|loro'),
  indefinite: split('un|uno|una'),
  beside: {
    words: split('con|col|davanti a|davanti al|davanti alla|accanto a|accanto al|accanto alla|al fianco di|al fianco del|in compagnia di|in compagnia del|di fronte a|di fronte al|faccia a faccia con|al cospetto di|al cospetto del|presso'),
    not: split('in guerra|rotto|rompere|rottura|d’accord|disaccordo|accordo con|paragonato|paragone|rivaleggiare|ai ferri corti|a differenza|solidale|solidarietà|in contatto|legami con|vicino a|sposato|sposata|elezioni|voto|partita|in concorrenza|se la prende|prendersela|complimentato|congratulato|al pari'),
  },
  joiners: split('e|ed|&|nonché|oltre a|così come'),
  sequence: {
    afterThis: split('dopo|dopo il|dopo la|dopo l’|dopo un|dopo una|al termine di|al termine del|al termine della|al termine dell’|al termine dei|al termine delle|alla fine di|alla fine del|alla fine della|a seguito di|a seguito del|in seguito a|in seguito al|in seguito alla|all’indomani di|all’indomani del|all’indomani della|all’indomani dell’|sulla scia di|sulla scia del|sulla scia della|a conclusione di|a conclusione del|a conclusione della|a conclusione dell’|conclusa la|concluso il|finita la|finito il|terminato il|terminata la|fa seguito a|fa seguito al|fa seguito alla|segue il|segue la|segue di|segue l’|seguono i|a valle di|il primo dopo|la prima dopo|la prima dal|il primo dal|la prima volta dal|reduce da|reduce dal|reduce dalla|reduce dall’|preceduto da|preceduta da|preceduta dal|forte di|dai tempi di'),
    beforeThis: split('prima di|prima del|prima della|prima dell’|prima dei|prima delle|alla vigilia di|alla vigilia del|alla vigilia della|alla vigilia dell’|in vista di|in vista del|in vista della|in vista dell’|in vista dei|in preparazione di|in preparazione del|in preparazione della|per preparare|preparatorio del|preludio a|preludio al|seguito da|seguita da|seguiti da|seguito dal|seguita dal|seguita dalla|precede|precedeva|precedono|anticipa'),
    thenThis: split('poi|e poi|quindi|dopodiché|successivamente|in seguito|più tardi|da lì|da qui|infine|per poi|prima di volare|prima di recarsi|prima di ripartire|prima di partire|prima di proseguire|prima di incontrare|prima di ricevere|prima di essere ricevuto|prima di rientrare|prima di raggiungere|a seguire|subito dopo|poco dopo|nelle successive|nella successiva|in un secondo momento'),
    earlierThis: split('preparato il terreno|spianato la strada|aperto la strada|risale a|risale al|risaliva a|risaliva al|risalgono a|risalgono al|in precedenza|precedentemente|prima ancora|già in precedenza|aveva già|avevano già|si era già|si erano già|poco prima|l’ultima volta|il precedente|la precedente|l’ultimo incontro|fino ad allora|in passato'),
    again: split('rivedersi|rivedranno|rivisti|ripresa|riprendere|riprenderanno|di nuovo|nuovamente|ancora una volta|un’altra volta|nuovo incontro|nuovo colloquio|nuova riunione|nuovo round|secondo round|terzo round|seconda tornata|terza tornata|nuova tornata|nuovi colloqui|nuovi negoziati|secondo incontro|terzo incontro|nuovo vertice|prossimo incontro|prossimo vertice|prossima riunione|prossimo round|prossima tornata|prossimi colloqui|rivedersi|si rivedranno|torna a incontrare|torneranno a'),
    pluperfect: split('aveva|avevano|si era|si erano|era|erano'),
  },
  vetoes: itVetoes,
}; // prettier-ignore
