// Italian words around names.

import type { LanguageNames } from '../../mentions/language-names.ts';
import { countries } from './countries.ts';
import { roles } from './roles.ts';
import { townAdjectives } from './town-adjectives.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Words only; facts are in `seeds/world`. */
export const itNames: LanguageNames = {
  language: 'it',
  ownerBehind: true,
  adjectivesBehind: true,
  roleTails: split(
    'al commercio|all’allargamento|all’energia|alla difesa|all’economia|al clima|alla concorrenza|agli affari interni|per il commercio|per l’allargamento|ad interim|di transizione|uscente|eletto|eletta|dimissionario|dimissionaria|designato|designata|in carica|deposto|deposta|de facto|autoproclamato|autoproclamata|rieletto|rieletta|conservatore|conservatrice|socialista|islamista|nazionalista|laburista|socialdemocratico|aggiunto|aggiunta|delegato|delegata|incaricato|incaricata|facente funzioni|di allora|dell’epoca|di turno|ottantenne|settantenne|ultraconservatore|leghista|speciale|permanente|in pectore|neoeletto|neoeletta',
  ),
  countries,
  townAdjectives,
  organizations: {
    'org:un': ['Onu', 'ONU', 'Nazioni Unite', 'Nazioni unite', 'Palazzo di Vetro'],
    'org:nato': ['Nato', 'Alleanza Atlantica', 'Alleanza atlantica'],
    'org:eu': ['Unione europea', 'Unione Europea', 'Ue', 'UE', 'i Ventisette', 'Ventisette'],
    'org:icc': ['Corte dell’Aia', 'Corte penale internazionale', 'Tribunale dell’Aia'],
    'org:us-mfa': ['Dipartimento di Stato'],
  },
  seats: {
    Cremlino: 'country:RU',
    Farnesina: 'org:it-mfa',
    Eliseo: 'country:FR',
    'Casa Bianca': 'country:US',
    'Downing Street': 'country:GB',
    Quirinale: 'country:IT',
    Colle: 'country:IT',
    'Palazzo Chigi': 'country:IT',
    'palazzo Chigi': 'country:IT',
    Cancelleria: 'country:DE',
    'Casa Blu': 'country:KR',
    Planalto: 'country:BR',
    Moncloa: 'country:ES',
    Zhongnanhai: 'country:CN',
  },
  roles,
  ministries: {
    mfa: split(
      'ministero degli esteri|ministero degli affari esteri|ministero ~ degli esteri|ministero ~ degli affari esteri|diplomazia|ministero degli affari esteri e della cooperazione internazionale|ministero federale degli esteri',
    ),
    mod: split('ministero della difesa|ministero ~ della difesa|ministero delle forze armate'),
    interior: split('ministero dell’interno|ministero degli interni'),
    finance: split('ministero delle finanze|ministero dell’economia e delle finanze'),
    economy: split('ministero dell’economia'),
    trade: split('ministero del commercio'),
    justice: split('ministero della giustizia'),
    energy: split('ministero dell’energia'),
    health: split('ministero della salute|ministero della sanità'),
    agriculture: split('ministero dell’agricoltura'),
    transport: split('ministero dei trasporti'),
    education: split('ministero dell’istruzione'),
    culture: split('ministero della cultura'),
    environment: split('ministero dell’ambiente'),
    parliament: split('parlamento|assemblea nazionale|camera dei deputati'),
    senate: split('senato'),
    centralbank: split('banca centrale|banca nazionale'),
    nsc: split('consiglio di sicurezza nazionale|consiglio nazionale di sicurezza'),
    staff: split('stato maggiore generale|stato maggiore'),
    court: split('corte suprema|corte costituzionale'),
  },
  ownMinistries: {
    Pentagono: 'org:us-mod',
    'Foreign Office': 'org:gb-mfa',
    'Dipartimento di Stato': 'org:us-mfa',
    'dipartimento di Stato': 'org:us-mfa',
    'Quai d’Orsay': 'org:fr-mfa',
  },
  endings: {
    name: [],
    person: [],
    adjective: ['o', 'a', 'i', 'e', 'hi', 'he'],
    people: ['o', 'a', 'i', 'e', 'hi', 'he'],
    role: [],
  },
  honorifics: split(
    'Sig|sig|signor|signora|Signor|Signora|Dott|dott|dottor|dottoressa|Dr|Prof|prof|professor|professore|professoressa|On|on|onorevole|Onorevole|Sen|sen|senatore|senatrice|Mons|mons|monsignor|Monsignor|Card|card|cardinale|Cardinale|arcivescovo|Arcivescovo|vescovo|padre|Padre|don|Don|Sua|Eccellenza|Santità|S.E|sceicco|Sceicco|sceicca|imam|Imam|ayatollah|Ayatollah|Sir|sir|Lord|lord|Lady|lady|principe|Principe|principessa|Principessa|colonnello|capitano|ammiraglio|Ammiraglio|tenente|Gen|Amb|Min|avvocato|avv|ing|ingegner|metropolita|Metropolita|mullah|deputato|deputata|compagno|eurodeputato|eurodeputata|tycoon|miliardario',
  ),
  particles: split(
    'de|del|van|von|der|den|do|dos|das|du|ben|bin|ibn|bint|el|al|ul|ur|ar|ash|ould|ag|zu|ter|ten|af',
  ),
  placePrepositions: split(
    'a|ad|in|nel|nello|nella|nell|nei|negli|nelle|da|presso|vicino|verso|attraverso|via|per|durante|durante il|durante la|in occasione di|in occasione del|in occasione della|in occasione dell’|a margine di|a margine del|a margine della|a margine dell’|ai margini del|ai margini della|nel corso di|nel corso del|nel corso della|nell’ambito di|nell’ambito del|nell’ambito della|alla volta di|al|alla|all|allo|alle|ai|agli',
  ),
  placeVerbs: split(
    'visitato|visita|visiterà|visitava|visitare|lasciato|lascia|lascerà|lasciare|raggiunto|raggiunge|raggiungerà|raggiungere|attraversato|arrivato|arrivata|arrivati|arriva|venuto|venuta|partito|partita|rientrato|rientrata|tornato|tornata|provenienza|ritorno|lasciando|raggiungendo|visitando',
  ),
  whereWords: split('dove'),
  eventNouns: split(
    'vertice|vertici|summit|riunione|incontro|incontri|colloquio|colloqui|conferenza|negoziato|negoziati|trattative|trattativa|accordo|accordi|trattato|processo|dichiarazione|forum|sessione|protocollo|formato|dialogo|round|piattaforma|aeroporto|congresso|appuntamento|bilaterale|missione|visita|tappa|piano|lodo|memorandum|ministeriale|ambasciata',
  ),
  ofWords: split('di|del|dello|della|dell|dei|degli|delle|d|presso'),
  formalWords: split(
    'la|il|lo|l|i|gli|le|repubblica|regno|stato|stati|unione|islamica|islamico|federale|federazione|democratica|democratico|popolare|sultanato|emirato|principato|granducato|confederazione|di|del|della|dell|dei|degli|e|hascemita|hashemita',
  ),
  definiteWords: split(
    'il|lo|la|i|gli|le|l|questo|questa|questi|queste|quest|quel|quello|quella|quell|suo|sua|suoi|sue|loro|del|dello|della|dell|dei|degli|delle|al|allo|alla|all|ai|agli|alle|dal|dallo|dalla|dall|dai|dagli|dalle|nel|nella|nell|sul|sulla|sull',
  ),
  pluralWords: split(
    'due|tre|quattro|cinque|sei|sette|otto|diversi|diverse|vari|varie|i|gli|dei|degli|questi|quei|tutti|tutte|alcuni|alcune|altri|altre|molti|parecchi|numerosi|entrambi|ai|dai|rispettivi',
  ),
  possessives: split('suo|sua|suoi|sue|loro|nostro|nostra|propri|proprio|propria'),
  joiners: split('e|ed|o|&|nonché'),
  bodyNouns: split(
    'Fronte|Movimento|Alleanza|Coalizione|Coordinamento|Esercito|Congresso|Consiglio|Comitato|Commissione|Partito|Piattaforma|Lega|Camera|Federazione|Confederazione|Associazione|Unione|Organizzazione|Fondazione|Comunità',
  ),
  bodyLinks: split('per'),
  loneBodies: [],
  groupNouns: split('ribelli|ribelle|miliziani|combattenti|guerriglieri|milizie'),
  houses: split(
    'palazzo presidenziale|palazzo reale|palazzo imperiale|palazzo del governo|residenza presidenziale|complesso presidenziale|sede del governo|sede della presidenza|residenza ufficiale|palazzo del parlamento|municipio|sede del parlamento|palazzo del popolo|palazzo di giustizia|prefettura',
  ),
  venuePhrases: split(
    'base aerea|base militare|base navale|centro congressi|centro conferenze|centro convegni|palazzo dei congressi|aeroporto internazionale|sede|sala|galleria',
  ),
  venueNouns: split(
    'isola|lago|palazzo|castello|villa|albergo|hotel|residenza|abbazia|cattedrale|basilica|aeroporto|fortezza|forte|museo|teatro|monastero|accademia|tenuta|ranch|padiglione|caserma|complesso|reggia|prefettura|biblioteca|masseria|resort|casa|chiesa|moschea|piazza|parco|cimitero|memoriale|monumento|mausoleo|università|istituto|tempio|sinagoga|stadio|stazione|ponte|fabbrica|stabilimento|ospedale|galleria|santuario|convento|certosa|rocca|auditorium|duomo|collegio',
  ),
  missionNouns: split('ambasciata|consolato|nunziatura|rappresentanza'),
  missionTails: split('generale|apostolica|permanente'),
  cityNouns: split(
    'capitale|città|cittadina|porto|località|villaggio|borgo|metropoli|stazione|isola|comune|balneare',
  ),
  stopNouns: split('tappa|tappe|scalo|destinazione|itinerario'),
  copulas: split('è|era|sarà|fu'),
  insidePrepositions: split('nel|nello|nella|nell|presso|al|alla|all|in'),
  townPrepositions: split('a|ad'),
  notBefore: split(
    'FC|AC|AS|SC|SS|Real|Inter|Dynamo|Sparta|Sporting|Racing|RB|Air|Banca|Banco|Bank|Università|Radio|Tele|Miss|Credito|Società|Hotel|Istituto|Grande|Isola|Golfo|Via|via|Piazza|piazza|Corso|corso|viale|Viale|Fiera|Teatro|Atletico|Olympique|Compagnia|Juventus|Nazionale|nazionale',
  ),
  notAfter: split(
    'United|City|FC|Airlines|Airways|Bank|Times|Post|Herald|Tribune|Journal|University|Institute|Open|Cup|Telecom|Motors|Stadium|Arena|News|TV|Sera|Press|Calcio|Saint-Germain|Football|Today|Post|Olympics|Viva|viva|Oggi',
  ),
  notNames: split(
    'Air France|France 24|France Presse|Agence France-Presse|Bayern Monaco|Real Madrid|Paris Saint-Germain|Manchester United|Manchester City|New York Times|Washington Post|Financial Times|Wall Street Journal|Giro d’Italia|Fratelli d’Italia|Forza Italia|Italia Viva|Italia viva|Corriere della Sera|Banca d’Italia|Coppa Italia|Serie A|Sky Tg24|Radio Vaticana|Vatican News|Osservatore Romano|L’Osservatore Romano|Oceano Indiano|oceano Indiano|oceano indiano|golfo di Guinea|mar Cinese meridionale|Mar Cinese Meridionale|Mar Cinese|mare del Giappone|Deutsche Welle|America Latina|America latina|America del Sud|America del Nord|Sud America|Nord America|Sudamerica|Nordamerica|America centrale|Nuova Cina|Xinhua|RIA Novosti|Ria Novosti|Turkish Airlines|Israel Hayom|Times of Israel|Jerusalem Post|Confindustria|Cina meridionale|Casa Italia|Made in Italy|made in Italy|Vittorio Veneto|Via della Seta|Medio Campidano|Marco Polo|San Marino Calcio|Stampa Estera|Voice of America|Nuova Guinea|Stadio Olimpico|Roma Capitale|AS Roma|Carta di Roma|Trattati di Roma|Trattato di Roma|Tribunale di Roma|Gerusalemme Est|Il Messaggero|Monaco di Baviera|Conferenza di Monaco|Pakistan International Airlines|Ita Airways|Alitalia|Comunità di Sant’Egidio|Via Roma|Porta Roma|Vicenza Calcio|Serie B|mare di Barents|Mar di Cina|Dipartimento per la Sicurezza Interna|Europa League|Israele Katz',
  ),
  ambiguousPlaces: split(
    'un|salta|nice|tours|orange|van|bar|sole|lecco|fermo|terni|potenza|latina|bra|massa|pace|vasto|alba|asti|imola|prato|carpi|fano|lodi|pavia|trento|trieste|como|male|split|bath|reading|mobile|batman|man|most|san|santa|leon|david|martin|kim|alessandria|vittoria|santiago|lincoln|jackson|austin|charlotte|florida|victoria|para|union|nola|acri|acerra|marino|nettuno|ardea|pomezia|cento|crema|cantù|chiari|desio|seregno|thiene|schio|sora|terracina|formia|fondi|aversa|scafati|cava|agropoli|eboli|andria|bitonto|noci|gioia|monopoli|fasano|rende|marsala|modica|noto|licata|gela|adrano|belpasso|acireale|riposto|olbia|nuoro|sestu|quartu|roman|hope|warren|lawrence|moses|jordan|georgia|asia|africa|europa|mai|solo|lima|ora|era|sale|porto|esse|pisa|valle|mira|rosà|este|lago|poggio|tivoli|vladimir|sofia|paul|marie|luca|carlo|salerno|concordia|torre|rivoli|cento|capena|salto|progreso|borgo|pero|nova|bruno|orlando|granada|leone|monza|piacenza|cremona|mantova|conte|leader|deal|best|best|surprise|independence|salvador|durango|sucre|bolivar|rosario|merida',
  ),
  notInNames: split(
    'Cairo|Berlaymont|Bundestag|Colle|Viminale|Palace|Secondo|Per|Con|In|Ma|E|Ed|Dopo|Prima|Da|Dal|Dalla|Quando|Se|Suo|Sua|Suoi|Loro|Lui|Lei|Il|Lo|La|I|Gli|Le|L|Un|Uno|Una|Del|Dello|Della|Dei|Degli|Delle|Al|Alla|Allo|Ai|Agli|Alle|Nel|Nella|Nei|Sul|Sulla|Sui|Su|Tra|Fra|A|Ad|Di|Che|Chi|Cui|Dove|Come|Perché|Poiché|Mentre|Anche|Ancora|Infine|Poi|Quindi|Intanto|Invece|Però|Tuttavia|Oltre|Due|Tre|Quattro|Entrambi|Ieri|Oggi|Domani|Lunedì|Martedì|Mercoledì|Giovedì|Venerdì|Sabato|Domenica|Gennaio|Febbraio|Marzo|Aprile|Maggio|Giugno|Luglio|Agosto|Settembre|Ottobre|Novembre|Dicembre|GEN|FEB|MAR|APR|MAG|GIU|LUG|AGO|SET|OTT|NOV|DIC|Foto|Crediti|Leggi|Fonte|ANSA|Ansa|AGI|Agi|Adnkronos|LaPresse|Reuters|Afp|AFP|Tass|Xinhua|Affari|Esteri|Difesa|Interno|Stato|Stati|Repubblica|Regno|Governo|Parlamento|Assemblea|Camera|Senato|Consiglio|Corte|Ministero|Ministro|Ministra|Ministri|Primo|Prima|Premier|Presidente|Presidenza|Palazzo|Vertice|Accordo|Trattato|Unione|Commissione|Partito|Fronte|Esercito|Nord|Sud|Est|Ovest|Estero|Relazioni|Finanze|Economia|Europa|Africa|Asia|America|Occidente|Oriente|Medio|Nazioni|Unite|Comunità|Organizzazione|Gruppo|Eccellenza|Maestà|Altezza|Ricevuto|Ricevuta|Accolto|Arrivato|Arrivata|Riuniti|Non|Né|Ne|Si|Ci|Vi|Più|Tutto|Tutti|Tutte|Nessun|Nessuna|Nessuno|Ogni|Qualche|Alcuni|Altro|Altra|Altri|Stesso|Già|Malgrado|Grazie|Verso|Contro|Davanti|Durante|Fine|Inizio|Lì|Qui|Là|Ecco|Sono|Era|Sarà|È|Ha|Hanno|Guerra|Pace|Sicurezza|Eliseo|Cremlino|Quirinale|Farnesina|Chigi|Brexit|Covid|Noi|Voi|Capo|Leader|Delegazione|Ambasciata|Ambasciatore|Incontro|Colloquio|Riunione|Visita|Comunicato|Agenda|Cronologia|Federale|Nazionale|Europeo|Europea|Nuovo|Nuova|Conferenza|Forum|Golfo|Sahel|Mar|Mare|Oceano|Mondo|Coalizione|Costituzione|Natale|Pasqua|Ramadan|Internet|Twitter|Facebook|Telegram|Poco|Ultimo|Ultima|Prossimo|Fonti|Autorità|Vice|Titolare|Premio|Nobel|Questo|Questa|Quello|Quella|Così|Dunque|Ora|Subito|Sempre|Solo|Soltanto|Proprio|Nessuno|Attorno|Intorno|Accanto|Insieme|Sulle|Nelle|Dalle|Dai|Dagli|Tappa|Missione|Esclusiva|Video|Diretta|Cooperazione|Internazionale|STAMPA|COMUNICATO|Santa|Sede|Segreteria|Ultim|Stretta|Telefonata|Faccia|Focus|Migranti|Dazi|Gaza|Medioriente',
  ),
};
