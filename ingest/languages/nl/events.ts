// Dutch words for events. A native speaker can review this file without reading a rule.

import type { EventWords } from '../event-words.ts';
import { nlAfar } from './afar.ts';
import { nlCollectives } from './collectives.ts';
import { nlCues } from './cues.ts';
import { nlTriggers } from './triggers.ts';
import { nlVetoes } from './vetoes.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Dutch event words. */
export const nlEvents: EventWords = {
  capitalNouns: false,
  verbSecond: true,
  infinitive: 'te',
  triggers: nlTriggers,
  cues: nlCues,
  untrue: split('verzonnen|verzinsel|onwaar|niet waar|onzin|larie|leugen|gelogen|klinkklare onzin|fantasie|fabel|nepnieuws|uit de lucht gegrepen|klopt niet|klopt niets van|niets van aan|nooit gebeurd|spreekt dat tegen|sprak dat tegen|spreekt het tegen|sprak het tegen|tegengesproken'),
  reports: ['berichten', 'bericht', 'geruchten', 'gerucht', 'beweringen', 'bewering', 'speculaties', 'berichtte', 'berichtten', 'meldde', 'meldden', 'schreef', 'schreven', 'beweerde', 'beweerden', 'als zou'],
  saying: split(
    'zei|zegt|zeiden|zeggen|gezegd|verklaarde|verklaart|verklaarden|verklaard|meldde|meldden|meldt|melden|gemeld|deelde|deelden|deelt|meegedeeld|liet weten|lieten weten|laat weten|liet|bevestigde|bevestigt|bevestigden|bevestigd|benadrukte|benadrukt|benadrukten|onderstreepte|onderstreepten|stelde|stelt|kondigde|kondigden|aangekondigd|schreef|schrijft|schreven|berichtte|berichtten|bericht|voegde|gaf toe|erkende|erkent|beweerde|beweert|beweren|betoogde|waarschuwde|waarschuwt|waarschuwden|hekelde|prees|prezen|looft|loofde|bedankte|dankte|eiste|eisten|herhaalde|herinnerde|verwees|noemde|noemden|noemt|vertelde|vertelt|klonk|klinkt|luidde|luidt|reageerde|reageert|reageerden|antwoordde|vond|vindt|ontkende|ontkent|ontkenden|ontkend|tegengesproken|weersproken|weersprak|sprak tegen|bezwoer|beklemtoonde|beklemtoonden|beklemtoont|lichtte|merkte|onthulde|toonde zich|sprak zich|feliciteerde|condoleerde|citeerde|twitterde|postte|vernam|verneemt|uitte|riep|riepen|stelde voor|stelt voor|stelden voor|drong|veroordeelde|veroordeelden|betreurde|verzekerde|beloofde|concludeerde|gelooft|denkt|weet|aldus',
  ),
  sourceWords: split(
    'volgens|aldus|naar eigen zeggen|op gezag van|onder verwijzing naar|zoals … meldde|zoals gemeld door|bronnen bij|bronnen rond|in de woorden van|blijkens|zo meldt|zo meldde|meldt|schrijft',
  ),
  clauseWords: {
    always: split('terwijl|omdat|hoewel|ofschoon|aangezien|nadat|voordat|alvorens|wanneer|zodat|indien|waarna|waarbij|waarmee|waarop|waarin|waaraan|waarover|waarvoor|zodra|totdat|doordat|maar'),
    afterComma: split(
      'dat|die|als|of|waar|wie|wiens|wier|welke|met wie|bij wie|door wie|aan wie|van wie|op wie|om|want|doch|en|toen|na|voor|zei|zegt|meldde|meldt|liet|schreef|verklaarde|benadrukte|bevestigde|zoals|daarna|vervolgens|dan|eerst|later|nadien|evenals|net als|alwaar|vanwaar|gevolgd door|voorafgegaan door|waarheen|tenzij|mocht|mits|zo|aldus|dus|toch|al|ook al|ontkende|zo meldde|zo meldt|onder wie',
    ),
  },
  relatives: split('die|dat|wie|wiens|wier|welke'),
  placeRelatives: split('waar|alwaar|waarheen|vanwaar'),
  topicWords: split(
    'over|tegen|wegens|vanwege|ondanks|sinds|zonder|omtrent|inzake|betreffende|rond|rondom|voor|namens|naar aanleiding van|ten aanzien van|jegens|voorganger|opvolger|voormalig|voormalige|vroegere|toenmalige|wijlen|in plaats van|behalve|als|zoals|ten koste van|ten gunste van|dankzij|in naam van|met betrekking tot|tegenover|aangaande|onder|gericht op|aan het adres van|onder druk van|wat betreft|met het oog op|jegens',
  ),
  topicNouns: split(
    'betrekkingen|relatie|relaties|band|banden|verhouding|verhoudingen|grens|grenzen|oorlog|oorlogen|conflict|conflicten|ruzie|geschil|handel|sancties|steun|hulp|aanval|aanvallen|troepen|samenwerking|vriendschap|partnerschap|toenadering|spanningen|uitvoer|invoer|export|import|veiligheid|soevereiniteit|invasie|toekomst|situatie|toestand|vrede|onafhankelijkheid|wapens|toetreding|bezetting|crisis|economie|beleid|buitenlandbeleid|oosten|westen|noorden|zuiden|verzoening|normalisering|kust|verdrag|akkoord|terugtrekking|verkiezingen|staatsgreep|coup|offensief|inval|beschietingen|beschieting|ontvoering|aanslag|aanslagen|embargo|visa|visum|heffingen|invoerheffingen|importheffingen|gas|olie|burgeroorlog|gevechten|vluchtelingen|hervormingen|vrijlating|geweld|slachtoffers|agressie|wederopbouw|investeringen|gijzelaars|autonomie|aanspraken|atoomprogramma|raketten|kernprogramma|kwestie|toezeggingen|noodhulp|volk|inwoners|leger|bodem|grondgebied|rol|belangen|druk|staakt-het-vuren|bestand',
  ),
  partyNouns: split(
    'delegatie|delegaties|afvaardiging|afvaardigingen|afgevaardigden|vertegenwoordigers|vertegenwoordiger|diplomaten|diplomaat|zijde|kant|kanten|onderhandelaars|onderhandelaren|onderhandelaar|gezant|gezanten|afgezanten|regering|regeringen|kabinet|regeringsleiders|regeringsleider|staatshoofden|staatshoofd|leiding|leiders|leider|presidenten|president|presidente|ministers|minister|premier|premiers|collega|collega\'s|ambtgenoot|ambtgenoten|ambtgenote|ambtsgenoot|ambtsgenoten|evenknie|bemiddelaars|bemiddelaar|bemiddeling|leger|militairen|commandanten|generaals|ambassadeur|ambassadeurs|autoriteiten|functionarissen|functionaris|overheid|overheidsfunctionarissen|ambtenaren|topambtenaren|gastheren|gastheer|experts|deskundigen|parlementariërs|senatoren|bewindslieden|bewindsman|buren|bondgenoten|partner|partners|machthebbers|machthebber|junta|bewind|koning|koningin|emir|kroonprins|kanselier|bondskanselier|diplomatie|staatssecretaris|onderhandelingsteam|team|teams|missie|afgezant|emissarissen|topman|topdiplomaat|topdiplomaten|veiligheidsadviseur|gesprekspartners|gesprekspartner|homoloog',
  ),
  governments: split(
    'regering|kabinet|junta|militaire junta|machthebbers|bewind|leiding|regime|autoriteiten|overgangsregering|eenheidsregering|overheid|heersers',
  ),
  beside: {
    words: split('met|mét|bij|samen met|naast|tegenover'),
    not: split(
      'eens|oneens|vergelijkt|vergeleek|vergeleken|spotte|spot|spotten|dreigde|dreigt|dreigden|brak|breekt|braken|gebroken|rekende|rekent|afgerekend|ruzie|ruziede|lachte|lacht|dweept|dweepte|vereenzelvigt|vereenzelvigde|associeert|associeerde|verwarde|verwart|feliciteerde|feliciteert|gelukgewenst|begon|begint|kampt|kampte|worstelt|worstelde|bemoeide|bemoeit|bemoeide zich|had te maken|heeft te maken|zit verveeld|zat verveeld|gelijkenis|foto|portret|spandoek|spandoeken|poster|verkiezing|verkiezingen|proces|rechtszaak|hoort bij|hoorde bij|behoort|behoorde|drong|dringt|beklaagde|beklaagt|protesteerde|protesteert|klacht|aandringen|sloot … aan bij|legde … neer bij|blijft bij|bleef bij|vecht|vocht|strijd|concurreert|concurreerde|solidair|onderhandelt niet|ingenomen met|blij met|tevreden met|akkoord met',
    ),
  },
  fringeWords: split('in de marge|en marge|marge van|aan de rand|rande van|in de wandelgangen|wandelgangen van|zijlijn van|coulissen van|langs de zijlijn|aan de zijlijn'),
  purposeWords: split('voor|voor een|voor het|voor de|tot een'),
  collectives: nlCollectives,
  pronouns: { one: split('hij|zij|ze|hem|haar|het koningspaar|het presidentspaar|het paar'), many: split('ze|zij|hen|hun'), owner: split('diens'), object: split('hem|haar'), latter: split('laatstgenoemde|deze laatste') },
  auxiliaries: split(
    'heeft|hebben|had|hadden|werd|werden|is|was|waren|geweest|zijn …… ontvangen|zijn …… bijeengekomen|zijn …… samengekomen|zijn …… aangekomen|zijn …… begonnen|zijn …… vertrokken|zijn …… gestart|zijn …… afgereisd|zijn …… verwelkomd|zijn …… uitgenodigd|zijn …… gegaan|zijn …… overeengekomen',
  ),
  afar: nlAfar,
  withWords: split('met|samen met|mét'),
  fromWords: split('uit|vanuit'),
  betweenWords: split('tussen'),
  thatWords: split('dat'),
  byWords: split('door'),
  joint: split('gezamenlijk|gezamenlijke|gemeenschappelijk|gemeenschappelijke|samen|zij aan zij'),
  flanks: { before: split('naast|geflankeerd door|vergezeld van|vergezeld door'), behind: split('naast hem|naast haar|aan zijn zijde|aan haar zijde') },
  hosting:
    'gastheer|gastvrouw|gastheerschap|herbergt|herbergde|het toneel|het decor|organiseert|organiseerde'.split('|'),
  hosts: split('de gastheer|zijn gastheer|haar gastheer|hun gastheer|de gastvrouw|zijn gastvrouw|haar gastvrouw|het gastland'),
  guests: split('de gast|zijn gast|haar gast|de bezoeker|zijn bezoeker|haar bezoeker|de hoge gast|zijn hoge gast|de eregast|de hoge bezoeker'),
  ordinals: split('de tweede|de derde|de vierde|de vijfde|een tweede|een derde|een vierde|de volgende'),
  apart: split('apart|afzonderlijk|afzonderlijke|aparte|na elkaar|na mekaar|om beurten|om de beurt|achtereenvolgens|elk apart|een voor een|één voor één|stuk voor stuk|beurtelings|respectievelijk'),
  first: split('eerst|allereerst|in eerste instantie|om te beginnen|eerst nog'),
  there: split('hij er|ze er|zij er|sprak er|spreekt er|spraken er|ontmoette er|ontmoetten er|ontmoet er|ontving er|onderhandelde er|onderhandelden er|overlegde er|overlegden er|voerde er|voerden er|hij wordt er|ze wordt er|zij wordt er|hij werd er|ze werd er|daar|aldaar|ter plaatse|ter plekke|hier|op dezelfde plek|in hetzelfde hotel|ginds|in hetzelfde paleis|in hetzelfde gebouw|in dezelfde zaal|daarheen|onder hetzelfde dak|op diezelfde plek|in datzelfde hotel'),
  sameTown: split('in de stad|naar de stad|in dezelfde stad|naar dezelfde stad|in die stad|in deze stad|in diezelfde stad|naar die stad'),
  definite: split('de|het|dit|dat|die|deze|zijn|haar|hun'),
  indefinite: ['een'],
  joiners: split('en|alsook|alsmede|evenals'),
  sequence: {
    afterThis: split('na|nadat|na afloop van|sinds|sedert|volgend op|volgt op|volgde op|volgden op|volgen op|in navolging van|in de nasleep van|voortbouwend op|bouwt voort op|voorafgegaan door|vlak na|kort na|meteen na|onmiddellijk na|vlak nadat|in aansluiting op|aansluitend op|het gevolg van|in het verlengde van|in het kielzog van|eerste sinds|ter afsluiting van|na afloop'),
    beforeThis: split('voorafgaand aan|voordat|vóór|alvorens|nog voor|in de aanloop naar|aan de vooravond van|ter voorbereiding van|ter voorbereiding op|vooruitlopend op|vlak voor|kort voor|net voor|gevolgd door|bereidt … voor op|in het vooruitzicht van|in afwachting van|als opmaat naar|als voorbereiding op'),
    thenThis: split('daarna|vervolgens|nadien|later|aansluitend|na afloop|dan|daarop|hierna|waarna|ten slotte|tenslotte|tot slot|van daaruit|vandaar|daags nadien|de volgende dag|de dag erna|een dag later|de dag daarop|kort daarop|kort daarna|even later|meteen daarna|onmiddellijk daarna|later op de dag|later die dag|uiteindelijk|erna|na het gesprek|na de gesprekken|na de ontmoeting|na het overleg|na het bezoek|na de top|na de lunch|reist door|reisde door|vloog door|vliegt door|volgende halte|volgende etappe|laatste halte|achteraf'),
    earlierThis: split('het terrein voorbereid|de weg bereid|de weg vrijgemaakt|de weg geëffend|het pad geëffend|het voorbereidende werk|gaat terug op|gaat terug tot|gaan terug op|eerder|daarvoor|voordien|tevoren|vooraf|de dag ervoor|de dag voordien|een dag eerder|een week eerder|de avond ervoor|daags voordien|al in|al op|pas in|pas op|pas nog|onlangs|recent|laatst|vorige week|vorige maand|afgelopen week|eerder deze week|eerder deze maand|eerder die dag|eerder op de dag|de vorige|nog in|de week ervoor|de maand ervoor'),
    again: ['weer', 'terug aan tafel', 
      ...split('opnieuw|wederom|andermaal|nogmaals|nog eens|voor de tweede keer|voor de derde keer|voor de vierde keer|een tweede keer|hernieuwd|hernieuwde|hervatten|hervat|hervatting|vervolggesprek|vervolggesprekken|vervolgoverleg|tegenbezoek|nieuwe ronde|een nieuwe ontmoeting|terugzien|weer bijeen|weer samen|weer ontmoeten|voortgezet|zetten … voort|weer rond de tafel'),
      ...split('tweede|derde|vierde|vijfde|volgende').flatMap((word) => [`${word} ronde`, `${word} ontmoeting`, `${word} gesprek`, `${word} gespreksronde`, `${word} onderhandelingsronde`, `${word} bijeenkomst`]),
    ],
    another: split('vorige|volgende|laatste|eerstvolgende|komende|voorgaande|jongste'),
    pluperfect: split('had|hadden|was|waren'),
  },
  vetoes: nlVetoes,
}; // prettier-ignore
