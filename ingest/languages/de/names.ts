// German words around names.

import type { LanguageNames } from '../../mentions/language-names.ts';
import { countries } from './countries.ts';
import { roles } from './roles.ts';
import { townAdjectives } from './town-adjectives.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Words only; facts are in `seeds/world`. */
export const deNames: LanguageNames = {
  language: 'de',
  nationals: {
    one: [
      'der ~er',
      'der ~e',
      'der ~i',
      'der ~ar',
      'der ~in',
      'die ~in',
      'dem ~er',
      'dem ~en',
      'dem ~i',
      'dem ~arn',
      'den ~er',
      'den ~i',
      'den ~arn',
      'des ~ers',
      'des ~en',
      'des ~arn',
    ],
  },
  countries,
  townAdjectives,
  organizations: {},
  seats: {
    Kreml: 'country:RU',
    'Weiße Haus': 'country:US',
    'Weißen Haus': 'country:US',
    'Weißes Haus': 'country:US',
    'Downing Street': 'country:GB',
    Élysée: 'country:FR',
    'Élysée-Palast': 'country:FR',
    Élyséepalast: 'country:FR',
    'Blaue Haus': 'country:KR',
  },
  roles,
  ministries: {
    mfa: [
      'Außenministerium',
      'Aussenministerium',
      'Außenamt',
      'Ministerium für auswärtige Angelegenheiten',
      'Departement für auswärtige Angelegenheiten',
      'Departements für auswärtige Angelegenheiten',
    ],
    mod: ['Verteidigungsministerium', 'Wehrministerium'],
    interior: ['Innenministerium'],
    finance: ['Finanzministerium'],
    economy: ['Wirtschaftsministerium'],
    trade: ['Handelsministerium'],
    justice: ['Justizministerium'],
    energy: ['Energieministerium'],
    health: ['Gesundheitsministerium'],
    agriculture: ['Landwirtschaftsministerium', 'Agrarministerium'],
    transport: ['Verkehrsministerium'],
    education: ['Bildungsministerium'],
    culture: ['Kulturministerium'],
    environment: ['Umweltministerium'],
    parliament: ['Parlament', 'Nationalversammlung', 'Volksvertretung'],
    senate: ['Senat', 'Oberhaus'],
    centralbank: ['Zentralbank', 'Notenbank'],
    nsc: ['nationaler Sicherheitsrat', 'nationale Sicherheitsrat', 'nationalen Sicherheitsrat'],
    staff: ['Generalstab'],
    court: ['Oberster Gerichtshof', 'Oberste Gerichtshof', 'Obersten Gerichtshof', 'Verfassungsgericht'],
  },
  ownMinistries: {
    'Auswärtiges Amt': 'org:de-mfa',
    'Auswärtigen Amt': 'org:de-mfa',
    'Auswärtige Amt': 'org:de-mfa',
    'Auswärtigen Amtes': 'org:de-mfa',
    Bundesverteidigungsministerium: 'org:de-mod',
    Bundesinnenministerium: 'org:de-interior',
    Pentagon: 'org:us-mod',
    'State Department': 'org:us-mfa',
    'Foreign Office': 'org:gb-mfa',
    EDA: 'org:ch-mfa',
    'Eidgenössischen Departements für auswärtige Angelegenheiten': 'org:ch-mfa',
    'Eidgenössische Departement für auswärtige Angelegenheiten': 'org:ch-mfa',
    'Quai d’Orsay': 'org:fr-mfa',
  },
  endings: {
    name: ['s', 'es'],
    person: ['s'],
    adjective: ['e', 'en', 'em', 'er', 'es'],
    people: ['', 's', 'n', 'in', 'innen', 'nen', 'en'],
    role: ['', 's', 'es', 'en', 'n', 'in', 'innen', 'e', 'ns'],
  },
  honorifics: split(
    'Herr|Herrn|Frau|Dr|Prof|Sir|Lord|Lady|Scheich|Sayyid|Madame|General|Gen|Kardinal|Erzbischof|Bischof|Imam|Ajatollah|Mullah|Prinz|Prinzessin|Graf|Senator|Admiral|Oberst|Marschall|Pater',
  ),
  particles: split(
    'van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|bin|bint|ibn|ben|al|el|ul|ur|as|ad|ar|asch|abu|ould|zu|y|e|ter|ten|af',
  ),
  placePrepositions: split(
    'in|im|aus|nach|bei|beim|nahe|ins|um|vor|durch|ab|unweit|außerhalb|innerhalb|richtung|nördlich|südlich|am',
  ),
  placeVerbs: split(
    'besuchte|besucht|besuchen|besuchten|verließ|verlässt|erreichte|erreicht|bereiste|überfiel',
  ),
  placeVerbsBehind: split(
    'besucht|besuchen|besuchte|besuchten|zu besuchen|bereist|bereiste|zu bereisen|verlassen|verließ|zu verlassen|erreicht',
  ),
  whereWords: split('wo'),
  eventNouns: split(
    'gespräche|gipfel|treffen|konferenz|runde|verhandlungen|abkommen|erklärung|format|prozess|reise|besuch|forum',
  ),
  fieldWords: ['für'],
  ofWords: split('der|des|von|vom|aus|für|den|im|in|beim'),
  formalWords: split(
    'republik|königreich|königreichs|staat|staates|islamischen|islamische|vereinigten|bundesrepublik|demokratischen|der|des|und',
  ),
  definiteWords: split('der|die|das|dem|den|des|dieser|dieses|diesem|diesen|beim|zum|zur|vom|im'),
  pluralWords: split('beide|beiden|beider|zwei|drei|vier|mehrere|alle|einige|jene'),
  possessives: split('sein|seine|seinen|seinem|seiner|seines|ihr|ihre|ihren|ihrem|ihrer|ihres|dessen|deren'),
  joiners: split('und|oder|sowie|bzw'),
  bodyNouns: split(
    'Kommando|Front|Allianz|Bewegung|Koalition|Komitee|Liga|Armee|Handelskammer|Industriekammer|Verband|Vereinigung|Föderation|Wirtschaftskammer',
  ),
  bodyLinks: split('für'),
  loneBodies: split('Nationalarmee|Übergangsrat'),
  groupNouns: split('Rebellen|Miliz|Milizen|Kämpfer|Bewegung|Delegation|Partei'),
  houses: split(
    'Präsidentenpalast|Präsidentenpalastes|Präsidentenpalasts|Präsidialpalast|Präsidentenpalais|Präsidentensitz|Königspalast|Königspalastes|Regierungspalast|Regierungspalastes|Regierungssitz|Regierungsgästehaus|Parlamentsgebäude|Regierungsgebäude|Staatsgästehaus|Amtssitz|Kanzleramt|Kanzleramtes|Rathaus|Regierungszentrale|Präsidialamt|Präsidialamtes|Senatsgebäude|Gästehaus der Regierung|Ministerpräsidentenamt|Königsschloss|Staatspalast',
  ),
  venuePhrases: split('Amtssitz|Hauptquartier|Sitz|Gebäude'),
  venueNouns: split(
    'palast|palais|schloss|villa|hotel|residenz|haus|burg|gästehaus|landsitz|flughafen|luftwaffenstützpunkt|stützpunkt|kloster|resort|akademie|halle|saal|schlosshotel|festung|museum|konferenzzentrum|kongresszentrum|tagungszentrum|palasthotel|park|friedhof|mahnmal|denkmal|gedenkstätte|ehrenmal|mausoleum|universität|kirche|dom|kathedrale|tempel|moschee|synagoge|stadion|bahnhof|hafen|brücke|klinik|krankenhaus|galerie|oper|theater|kaserne|grenzübergang|rathaus|abtei|basilika|bibliothek',
  ),
  missionNouns: split(
    'botschaft|botschaftsgebäude|generalkonsulat|konsulat|konsulats|generalkonsulats|residenz|vertretung',
  ),
  missionTails: [],
  cityNouns: split(
    'hauptstadt|stadt|hafenstadt|metropole|küstenstadt|badeort|ort|kurort|dorf|kleinstadt|grenzstadt|wintersportort|ferienort|nobelort|gemeinde|provinzstadt',
  ),
  stopNouns: split('station|stationen|etappe|halt|ziel|zwischenstopp|reiseziel|reiseroute'),
  copulas: split('ist|war|heißt|waren|sind'),
  insidePrepositions: split('im|in|ins'),
  townPrepositions: [],
  notBefore: split(
    'FC|AC|AS|SC|SV|VfB|VfL|TSV|Real|Air|Bank|Hotel|Universität|RB|Inter|Dynamo|Radio|Agentur|Zeitung|Sender|Nachrichtenagentur|Hertha|Borussia|Eintracht|Werder|Bayer',
  ),
  notAfter: split(
    'United|City|FC|Airlines|Airways|Bank|Straße|Strasse|Allee|Platz|Times|Post|Herald|Tribune|Zeitung|Universität|Hotel|Open|Marathon|Tagblatt|Anzeiger|Nachrichten|Rundschau|Abendblatt',
  ),
  notNames: split(
    'New York Times|Washington Post|Moscow Times|Deutsche Welle|Deutsche Bank|Deutsche Bahn|Deutsche Presse-Agentur|Deutschen Presse-Agentur|Deutsche Telekom|Deutsche Post|Bayern München|FC Bayern|Real Madrid|Paris Saint-Germain|Air France|Schweizer Illustrierte|Neue Zürcher Zeitung|Berliner Zeitung|Frankfurter Allgemeine|Französische Straße|Deutscher Fußball-Bund|Deutschen Fußball-Bund|Schweizer Alpen|Schweizer Käse|Deutsch-Ostafrika|Rheinische Post|Saudi Aramco|Indischer Ozean|Indischen Ozean|Persischer Golf|Amerikanisches Viertel|Financial Times|Kölnische Rundschau|Westfälischer Friede',
  ),
  ambiguousPlaces: split(
    'essen|halle|fürth|singen|reading|nice|male|bath|split|nancy|mobile|orange|vladimir|sofia|florenz|victoria|santiago|leon|martin|paul|greifen|hagen|herne|hamm|hof|baden|bergen|lingen|worms|siegen|gießen|speyer|fulda|moers|plauen|aalen|minden|marl|weiden|rosenheim|kamen|ahlen|bad|man|van|most|para|union|batman|darf|hut|orten|salem|tanga|kurs|linden|arnstadt|auch|bar|moses|jordan|roman|gaza|bundes|krim|friedrich|gera|haar|buch|länder|lander',
  ),
  notInNames: split(
    'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Der|Die|Das|Ein|Eine|Und|In|Am|Im|Er|Sie|Es|Auch|Nach|Vor|Bei|Mit|Von|Zu|Zum|Zur|Als|Wenn|Wie|Seit|Schon|Nun|Dann|Beide|Zwei|Gespräch|Gespräche|Treffen|Besuch|Reise|Runde|Gipfel|Konferenz|Amt|Land|Regierung|Parlament|Delegation|Sitzung|Uhr|Tag|Woche|Abend|Morgen|Telefonat|Erklärung|Abkommen|Vertrag|Krieg|Frieden|Angaben|Worten|Seite|Seiten|Medien|Presse|Journalisten|Anfang|Ende|Mitte|Thema|Stelle|Rande|Teilnahme|Empfang|Ehren|Dank|Hilfe|Herr|Frau|Gesprächen|Verhandlungen|Beratungen|Konsultationen|Gast|Besuchen|Treffens|Staatsbesuch|Arbeitsbesuch|Antrittsbesuch|Mittagessen|Abendessen|Arbeitsessen|Unterredung|Begegnung|Krisengesprächen|Präsidentenpaar',
  ),
};
