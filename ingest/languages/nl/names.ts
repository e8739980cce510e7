// Dutch words around names.

import type { LanguageNames } from '../../mentions/language-names.ts';
import { countries } from './countries.ts';
import { roles } from './roles.ts';
import { townAdjectives } from './town-adjectives.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Words only; facts are in `seeds/world`. */
export const nlNames: LanguageNames = {
  language: 'nl',
  nationals: {
    one: [
      'de ~aan',
      'de ~iër',
      'de ~er',
      'de ~ees',
      'de ~us',
      'de ~rk',
      'de ~man',
      'de ~it',
      'de ~ool',
      'de ~eed',
      'de ~een',
      'de ~iek',
      'de ~rviër',
      'de ~ui',
      'de ~i',
      'de ~ier',
      'de ~in',
      'de ~ach',
      'de ~aar',
      'de ~ard',
      'de ~oaat',
      'de ~jech',
    ],
  },
  countries,
  townAdjectives,
  organizations: {},
  seats: {
    Kremlin: 'country:RU',
    'Witte Huis': 'country:US',
    'Downing Street': 'country:GB',
    Élysée: 'country:FR',
    Elysée: 'country:FR',
    Binnenhof: 'country:NL',
    'Blauwe Huis': 'country:KR',
    Catshuis: 'country:NL',
    Wetstraat: 'country:BE',
    Lambermont: 'country:BE',
    Bondskanselarij: 'country:DE',
  },
  roles,
  ministries: {
    mfa: split(
      'ministerie van Buitenlandse Zaken|ministerie van buitenlandse zaken|buitenlandministerie|Buitenlandse Zaken|BuZa|FOD Buitenlandse Zaken|departement van Buitenlandse Zaken',
    ),
    mod: split('ministerie van Defensie|defensieministerie|ministerie van Landsverdediging'),
    interior: split('ministerie van Binnenlandse Zaken'),
    finance: split('ministerie van Financiën'),
    economy: split('ministerie van Economische Zaken|ministerie van Economie'),
    trade: split('ministerie van Handel|ministerie van Buitenlandse Handel|handelsministerie'),
    justice: split('ministerie van Justitie'),
    energy: split('ministerie van Energie|energieministerie'),
    health: split('ministerie van Volksgezondheid|ministerie van Gezondheid'),
    agriculture: split('ministerie van Landbouw'),
    transport: split('ministerie van Transport|ministerie van Verkeer'),
    education: split('ministerie van Onderwijs'),
    culture: split('ministerie van Cultuur'),
    environment: split('ministerie van Milieu|milieuministerie'),
    parliament: split('parlement|volksvertegenwoordiging|nationale assemblee'),
    senate: split('senaat'),
    centralbank: split('centrale bank|nationale bank'),
    nsc: split('nationale veiligheidsraad'),
    staff: split('generale staf'),
    court: split('hooggerechtshof|grondwettelijk hof|hoogste rechtbank'),
  },
  ownMinistries: {
    Pentagon: 'org:us-mod',
    'State Department': 'org:us-mfa',
    'Foreign Office': 'org:gb-mfa',
    'Quai d’Orsay': 'org:fr-mfa',
  },
  endings: {
    name: ['s', "'s", '’s'],
    person: ['s', "'s", '’s'],
    adjective: ['', 'e'],
    people: ['', 's'],
    role: [''],
  },
  honorifics: split(
    'heer|heren|mevrouw|meneer|dhr|mevr|mw|dr|prof|ir|mr|drs|sir|lord|lady|sjeik|sjeikh|Zijne Majesteit|Hare Majesteit|Zijne Excellentie|Hare Excellentie|Z.M.|H.M.|Z.K.H.|H.K.H.|prins|prinses|hertog|hertogin|kardinaal|aartsbisschop|bisschop|imam|ayatollah|moellah|kolonel|admiraal|maarschalk|senator|graaf|barones|jonkheer',
  ),
  particles: split(
    'van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|bin|bint|ibn|ben|al|el|ul|ur|as|ad|ar|abu|ould|zu|y|e|ter|ten|af',
  ),
  placePrepositions: split(
    'in|uit|naar|aan|bij|nabij|te|vanuit|buiten|binnen|richting|rond|via|door|omgeving|op|langs|tot',
  ),
  placeVerbs: split(
    'bezocht|bezochten|bezoekt|bezoeken|verliet|verlaat|bereikte|bereikt|bereisde|aandeed|aandoet|aandoen|binnenviel',
  ),
  placeVerbsBehind: split(
    'bezoekt|bezocht|bezochten|bezoeken|te bezoeken|zal bezoeken|zou bezoeken|wil bezoeken|heeft bezocht|had bezocht|aandeed|aandoet|aan te doen|aandoen|verliet|te verlaten|bereikte',
  ),
  whereWords: split('waar'),
  eventNouns: split(
    'gesprekken|top|topoverleg|overleg|ontmoeting|bijeenkomst|conferentie|ronde|onderhandelingen|akkoord|akkoorden|verklaring|proces|bezoek|reis|forum|verdrag|beraad|formule',
  ),
  fieldWords: ['voor'],
  ofWords: split('van|uit|voor|in|bij|der'),
  formalWords: split('republiek|koninkrijk|staat|islamitische|verenigde|democratische|de|het|der|van|en'),
  definiteWords: split('de|het|deze|die|dit|dat|’t'),
  pluralWords: split('beide|twee|drie|vier|vijf|meerdere|alle|enkele|verschillende'),
  possessives: split('zijn|haar|hun|diens|wiens|ons|onze'),
  joiners: split('en|of|alsook|alsmede|evenals'),
  bodyNouns: split(
    'Front|Alliantie|Commando|Beweging|Coalitie|Comité|Raad|Commissie|Leger|Liga|Kamer|Federatie|Vereniging|Verbond|Bond|Unie|Stichting|Partij',
  ),
  bodyLinks: split('voor'),
  loneBodies: split('Overgangsraad'),
  groupNouns: split('rebellen|militie|milities|strijders|beweging|delegatie|partij'),
  houses: split(
    'presidentieel paleis|presidentiële paleis|koninklijk paleis|koninklijke paleis|regeringspaleis|parlementsgebouw|regeringsgebouw|presidentiële residentie|ambtswoning van de president|ambtswoning van de premier|stadhuis|ambtswoning|staatspaleis|paleis van de natie',
  ),
  venuePhrases: split('gastenverblijf|hoofdkwartier|gebouw'),
  smallVenues: split(
    'kasteel|hotel|paleis|luchtmachtbasis|villa|landgoed|vliegveld|luchthaven|abdij|klooster|museum|congrescentrum|conferentiecentrum',
  ),
  venueNouns: split(
    'paleis|kasteel|villa|hotel|residentie|huis|vliegveld|luchthaven|luchtmachtbasis|basis|abdij|klooster|resort|academie|hal|zaal|fort|museum|congrescentrum|conferentiecentrum|landgoed|ambtswoning|burcht|buitenverblijf|plein|park|begraafplaats|monument|mausoleum|universiteit|kerk|kathedraal|basiliek|tempel|moskee|synagoge|stadion|station|haven|brug|fabriek|ziekenhuis|galerie|theater|schouwburg|bibliotheek',
  ),
  missionNouns: split(
    'ambassade|consulaat|consulaat-generaal|residentie|ambassadegebouw|vertegenwoordiging|ambtswoning',
  ),
  missionTails: split('generaal'),
  cityNouns: split(
    'hoofdstad|stad|havenstad|kuststad|metropool|badplaats|kuuroord|plaats|dorp|grensstad|stadje|gemeente',
  ),
  stopNouns: split('halte|haltes|bestemming|tussenstop|etappe|reisroute'),
  copulas: split('is|was|wordt|zijn|waren'),
  insidePrepositions: split('in|op'),
  townPrepositions: split('in|te|uit|nabij'),
  notBefore: split(
    'FC|AC|AS|SC|SV|KV|KRC|Club|Real|Inter|Dynamo|Air|Bank|Hotel|Universiteit|Radio|krant|dagblad|omroep|zender|persbureau|persagentschap|weekblad|zakenkrant|nieuwssite|voetbalclub|stichting|straat',
  ),
  notAfter: split(
    'United|City|FC|Airlines|Airways|Bank|straat|laan|plein|Times|Post|Herald|Tribune|Universiteit|Hotel|Open|Marathon|Dagblad|Courant|Nieuws|Spoorwegen|Loterij|Bond|Voetbalbond',
  ),
  notNames: split(
    'Staten-Generaal|New York Times|Washington Post|Moscow Times|Financial Times|Real Madrid|Paris Saint-Germain|Air France|Deutsche Bank|Deutsche Welle|Bayern München|Saudi Aramco|Indische Oceaan|Perzische Golf|Nederlandse Spoorwegen|Nederlandse Bank|Nederlands Forensisch Instituut|Franse kaas|Het Belgische Front|Belgisch-Limburg|Duitse herder|Nederlands Dagblad|Belgische franken|Nederlands-Indië|Belgisch-Congo|Frans Timmermans|Frans Weekers|Amsterdam-Rijnkanaal|Turks fruit|Zwitserse franken|Amerikaanse dollars|Frans-Guyana|Brussels Airlines|Brussels Airport|Europees Kampioenschap|Gazet van Antwerpen|Haagse Post|Engelse les|Franse fries|Russische roulette|Frans-Polynesië|Zuid-Chinese Zee|Oost-Chinese Zee|Franse Revolutie|Spaanse griep|Tachtigjarige Oorlog|Chinese Muur|Franse slag',
  ),
  ambiguousPlaces: split(
    'best|halle|reading|nice|male|bath|split|nancy|mobile|orange|vladimir|victoria|santiago|leon|martin|paul|bergen|linden|most|man|van|batman|para|union|tanga|salem|bar|jordan|roman|gera|haar|buren|echt|rosa|heel|zwart|mol|geel|ham|laken|as|goes|grave|hoorn|oss|ede|epe|heide|peer|diest|zele|lier|boom|genk|hove|temse|aalst|ath|bree|veere|maria|wijk|eten|alle|hand|haren|assen|elst|sluis|ten|norden|namen|namens|tete|welkom|sofia|lima|bari|florence|chad|roermond|mali',
  ),
  notInNames: split(
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|De|Het|Een|En|In|Op|Bij|Na|Voor|Met|Van|Te|Tot|Aan|Om|Als|Toen|Zoals|Sinds|Ook|Al|Nu|Dan|Hij|Zij|Ze|Wij|We|Ik|Beide|Twee|Drie|Overleg|Gesprek|Gesprekken|Ontmoeting|Bezoek|Reis|Ronde|Top|Conferentie|Regering|Parlement|Delegatie|Zitting|Uur|Dag|Week|Avond|Morgen|Vandaag|Gisteren|Verklaring|Akkoord|Verdrag|Oorlog|Vrede|Volgens|Zijn|Haar|Hun|Er|Daar|Daarna|Eerder|Eerst|Later|Vervolgens|Maar|Want|Dat|Die|Dit|Deze|Wel|Niet|Geen|Wie|Wat|Waar|Foto|Begin|Eind|Medio|Buitenlandse|Zaken|Defensie|Onder|Uit|Door|Over|Tijdens|Tegen|Naar|Volgende|Vorige|Afgelopen|Komende',
  ),
};
