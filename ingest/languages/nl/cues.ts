// Dutch words that say whether an event was held, is to come, is only wished for, or was called off or denied.

import type { EventWords } from '../event-words.ts';

const split = (list: string): readonly string[] => list.split('|');

/** What may take "geen" or "niet gepland" beside it. */
const EVENTS = split(
  'ontmoeting|ontmoetingen|gesprek|gesprekken|overleg|onderhoud|bezoek|bijeenkomst|top|reis|telefoongesprek|onderhandelingen|contact|contacten|besprekingen|treffen|persconferentie|afspraak',
);

/** Dutch cues of status. */
export const nlCues: EventWords['cues'] = {
  planned: [
    ...split(
      'zal|zullen|gaat|gaan|zou|zouden|moet|moeten|gepland|geplande|geplant|plant|plannen|van plan|voorzien|staat … op het programma|staan … op het programma|op het programma|op de agenda|op de rol|op stapel|staat … gepland|verwacht|verwachten|wordt verwacht|worden verwacht|te verwachten|aangekondigd|aangekondigde|kondigde … aan|kondigt … aan|kondigden … aan|spraken af|afgesproken|spraken … af $|toegezegd|zegde … toe|aanstaand|aanstaande|komend|komende|op handen zijnde|op handen|ophanden zijnde|duurt|duren|volgt|volgen|vindt … plaats|vinden … plaats|plaatsvinden|plaats te vinden|plaats zal vinden|plaatsvindt|plaatshebben|wordt gehouden|worden gehouden|gehouden worden|voorbereid|voorbereidingen|bereidt … voor|bereiden … voor|in voorbereiding|binnenkort|weldra|in de komende dagen|in de komende weken|reist door|reist … door|doorreizen|doorreist|vliegt door|reist af|afreizen|reist|vliegt|trekt naar|treft|begint vandaag|begint morgen|begint|beginnen|start|starten|gaat van start|uitnodiging aanvaard|aanvaardde de uitnodiging|aanvaardde een uitnodiging|nam de uitnodiging|nam een uitnodiging|nam …… uitnodiging aan|ging in op de uitnodiging|volgende ronde|vervolggesprek|volgende ontmoeting|vastgelegd|vastgesteld|vastgeprikt|geprikt|ingepland|belegd|beoogde|beoogt|wordt ontvangen|worden ontvangen|ontvangen worden|bezocht worden|maakt zich op voor|in het vooruitzicht|nog deze week|later deze week|op weg naar|vertrekt|vertrekken|brengt … bezoek|komt … bijeen|komen … bijeen|komt … samen|komen … samen|schuift … aan|gaan … rond de tafel',
    ),
  ],
  proposed: [
    ...split(
      'stelde … voor $|stelde voor|stelden voor|stelt voor|stelt … voor $|voorgesteld|voorgestelde|voorstel|voorstellen|nodigde … uit|nodigden … uit|nodigt … uit|uitgenodigd|uit te nodigen|uitnodigen|een uitnodiging|de uitnodiging|uitnodigingen|uitnodiging om|uitnodiging voor|bood aan|bood … aan|bieden … aan|biedt … aan|bood … aan om|aangeboden|aanbod|pleit voor|pleitte voor|pleitten voor|pleit … voor|pleitte … voor|riep op|riep … op|riepen … op|roept … op|roept op|oproep|opgeroepen|op te roepen|hoopt|hoopte|hopen|hoopten|hoop op|bereid|bereidheid|staat open voor|stond open voor|open voor|vroeg om|vroeg … om|vraagt om|verzocht|verzoekt|drong aan|dringt aan|drongen aan|drong … aan|aandringt|aangedrongen|wil|willen|wilde|wilden|zou graag|zouden graag|wenst|wensen|wens|zou kunnen|zouden kunnen|mogelijke|mogelijk|denkbaar|overweegt|overwegen|overwoog|opperde|oppert|geopperd|suggereerde|suggereert|eiste|eist|eisen|verlangt|moet komen|stuurt aan op|stuurde aan op|aansturen op|ijvert voor|ijverde voor|spoorde … aan|drukt … op het hart|gevraagd om|zinspeelde op|in overweging|zoekt toenadering|probeert|proberen|probeerde|probeerden|poging|pogingen|niets liever|van harte welkom|is welkom|te verzoenen',
    ),
  ],
  cancelled: [
    ...split(
      'toch niet|verplaatst naar|verzet naar|verschoven naar|verdaagd naar|afgelast|afgelaste|gelastte … af|gelast … af|afgezegd|zegde … af|zegde …… af $|zegden …… af $|zegt …… af $|zeggen …… af $|blies …… af $|bliezen …… af $|gelastte …… af $|stelde …… uit $|stelden …… uit $|zegt … af|zegden … af|zeggen … af|afzegging|afzeggen|afzegde|geannuleerd|annuleerde|annuleert|annuleren|annulering|geschrapt|geschrapte|schrapte|schrapt|schrappen|geschrapt is|afgeblazen|blies … af|blaast … af|bliezen … af|afgevoerd|uitgesteld|uitgestelde|stelde … uit $|stelt … uit $|stelden … uit $|uitstel|verschoven|verschoof|verzet naar|opgeschort|schortte … op|schort … op|opgeschorte|gaat niet door|ging niet door|gaan niet door|gingen niet door|gaat … niet door|ging … niet door|gaan … niet door|gingen … niet door|niet doorgaan|niet doorging|niet doorgaat|niet doorgegaan|van de baan|trok zich … terug uit|trokken zich … terug uit|trekt zich … terug uit|trekken zich … terug uit|kwam er niet|kwam … niet opdagen|kwamen … niet opdagen|niet opdagen|niet opgedaagd|niet komen opdagen|bleef weg|bleven weg|bleef … weg|weggebleven|blijft weg|stuurde zijn kat|stuurden hun kat|zat er niet in|zat er … niet in|zit er niet in|in het water gevallen|viel in het water|viel … in het water|in duigen|afgesprongen|sprong af|sprongen af|liep spaak|in de ijskast|on hold|had moeten plaatsvinden|hadden moeten plaatsvinden|had … moeten|hadden … moeten|had zullen|hadden zullen|vond niet plaats|vonden niet plaats|niet plaatsgevonden|vindt niet plaats|vinden niet plaats|moest … verstek laten gaan|verstek|zag af van|ziet af van|zagen af van|afgezien van een|trok zich terug|keerde onverrichter zake|boycotte|boycot|boycotten|ingetrokken|trok … uitnodiging in',
    ),
  ],
  denied: [
    ...split(
      'ontkende|ontkent|ontkenden|ontkennen|ontkend|ontkenning|ontkracht|ontkrachtte|sprak … tegen $|sprak tegen|spreekt … tegen $|spreekt tegen|spraken … tegen $|tegengesproken|weersprak|weerspreekt|weersproken|logenstrafte|gelogenstraft|uitgesloten|sloot … uit|sluit … uit|sloten … uit|niet gepland|niet voorzien|niet aan de orde|geen sprake|van de hand|wees … van de hand|wuifde … weg|deed … af als|verzonnen|verzinsel|verzinsels|uit de lucht gegrepen|nepnieuws|onwaar|nooit plaatsgevonden|nooit een|er is nooit|heeft nooit plaatsgevonden|niet op het programma|niet op de agenda|staat niet op|niet in de planning|staat niet gepland|geen plannen|niets van aan|klopt niet|klopt niets van|komt er niet|komen er niet|zal er niet komen|zal niet plaatsvinden|ten stelligste|met klem tegen|heeft niet plaatsgevonden',
    ),
    ...EVENTS.flatMap((event) => [`geen ${event} gepland`, `geen enkele ${event}`, `geen enkel ${event}`]),
    'geen ontmoeting', 'geen gesprek', 'geen bezoek', 'geen ontmoetingen', 'geen geheim overleg', 'geen geheime gesprekken',
  ],
  movedTo: split('uitgesteld tot|uitgesteld naar|verschoven naar|verplaatst naar|verzet naar|opgeschoven naar|vervroegd naar|verdaagd tot|verdaagd naar'),
  fruitless: split('geen resultaat|geen resultaten|geen doorbraak|geen akkoord|geen vooruitgang|geen oplossing|geen overeenstemming|geen concrete|geen verklaring|zonder resultaat|zonder resultaten|zonder akkoord|zonder doorbraak|zonder overeenstemming|zonder vooruitgang|niet tot een|niet veel|niet verder'),
  negation: split(
    'niet|geen|nooit|noch|evenmin|zonder|niemand|nergens|in plaats van|weigerde|weigert|weigerden|weigeren|geweigerd|amper|nauwelijks|allerminst|geenszins|verbiedt|zou …… hebben|zouden …… hebben|zou …… zijn|zouden …… zijn|zouden …… geweest|zou …… geweest|mijdt|meed|vermeed|sloeg … over|sloegen … over|slaat … over|overslaan|overgeslagen|verwierp|verwerpt|verworpen|links liggen|liever niet',
  ),
  unreal: split(
    'als|indien|mocht|mochten|tenzij|of|wellicht|misschien|zou|zouden|naar verluidt|vermoedelijk|mag|mogen|kan|kunnen|kon|konden|vaak|altijd|geregeld|regelmatig|jaarlijks|jaarlijkse|elk jaar|ieder jaar|om de twee jaar|gewoonlijk|meestal|doorgaans|traditioneel|moest|moesten|dienen te|dient te|stel dat|hypothetisch|denkbeeldig',
  ),
  supposed: split('als|indien|mocht|mochten|tenzij|of|stel dat|wat als'),
  idle: split(
    'bood … diner aan|bood … lunch aan|bood … maaltijd aan|bood … banket aan|boden … diner aan|boden … lunch aan|niet alleen|niet nader|niet in het minst|niet voor het eerst|niet minder|niet zonder|niet openbaar|niet openbare|niet bij naam|niet ver|niet toevallig|niet eerder|niet voor niets|niet lang|zonder resultaat|zonder akkoord|zonder doorbraak|zonder verklaring|zonder gezamenlijke|zonder details|zonder commentaar|zonder omwegen|geen akkoord|geen doorbraak|geen resultaat|geen resultaten|geen verklaring|geen mededelingen|geen commentaar|geen details|geen bijzonderheden|geen vragen|geen oplossing|geen toenadering|geen concrete|geen vooruitgang|geen overeenstemming|de uitnodiging aan om|de uitnodiging aan $|een uitnodiging aan om|een uitnodiging aan $|de uitnodiging aanvaard|de uitnodiging aangenomen|een uitnodiging aangenomen|een uitnodiging aanvaard|uitnodiging aan|als gast|als eerste|als laatste|als enige|als minister|als president|als premier|als bemiddelaar|als gastheer|of ze|al dan niet|zo niet|meer dan|niets nieuws|reizen naar|gaat over|gaat het|gaan over|gaat om|zo mogelijk|zo snel mogelijk|mogelijk gemaakt|in plaats van in',
  ),
  past: split(
    'had|hadden|was|waren|wilde|wilden|moest|moesten|was gepland|stond gepland|stonden gepland|had moeten|hadden moeten',
  ),
}; // prettier-ignore
