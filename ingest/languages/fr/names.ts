// French words around names.

import type { LanguageNames } from '../../mentions/language-names.ts';
import { countries } from './countries.ts';
import { roles } from './roles.ts';
import { townAdjectives } from './town-adjectives.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Words only; facts are in `seeds/world`. */
export const frNames: LanguageNames = {
  language: 'fr',
  ownerBehind: true,
  adjectivesBehind: true,
  roleTails: split(
    'au commerce|à l’élargissement|à l’énergie|à la défense|à l’économie|au climat|à la gestion des crises|aux partenariats internationaux|chargé du commerce|chargée du commerce|chargé de l’élargissement|chargée de l’élargissement|chargé de l’énergie|chargé du voisinage|par intérim|de transition|intérimaire|sortant|sortante|élu|élue|démissionnaire|désigné|désignée|en exercice|déchu|déchue|de facto|autoproclamé|autoproclamée|réélu|réélue|conservateur|conservatrice|socialiste|islamiste|nationaliste|travailliste|social-démocrate|adjoint|adjointe|délégué|déléguée|en titre|chargé du dossier|octogénaire|septuagénaire|fraîchement élu|tout juste élu|ad interim|de l’époque|d’alors',
  ),
  countries,
  townAdjectives,
  organizations: {
    'org:un': ['Onu', 'Nations unies', 'Nations Unies'],
    'org:nato': ['Otan', 'Alliance atlantique'],
    'org:eu': ['Union européenne', 'Union Européenne', 'les Vingt-Sept', 'Vingt-Sept'],
    'org:us-mfa': ['département d’État', 'Département d’État'],
  },
  seats: {
    Kremlin: 'country:RU',
    Élysée: 'country:FR',
    Matignon: 'country:FR',
    'Maison Blanche': 'country:US',
    'Maison-Blanche': 'country:US',
    'Downing Street': 'country:GB',
    'Maison Bleue': 'country:KR',
    Planalto: 'country:BR',
    Moncloa: 'country:ES',
    'palais Chigi': 'country:IT',
    Zhongnanhai: 'country:CN',
  },
  roles,
  ministries: {
    mfa: split(
      'ministère des affaires étrangères|ministère des relations extérieures|ministère des affaires extérieures|ministère de l’europe et des affaires étrangères|ministère ~ des affaires étrangères|diplomatie|département fédéral des affaires étrangères|ministère fédéral des affaires étrangères',
    ),
    mod: split('ministère de la défense|ministère des armées|ministère de la défense nationale'),
    interior: split('ministère de l’intérieur'),
    finance: split('ministère des finances|ministère de l’économie et des finances'),
    economy: split('ministère de l’économie'),
    trade: split('ministère du commerce|ministère du commerce extérieur'),
    justice: split('ministère de la justice'),
    energy: split('ministère de l’énergie'),
    health: split('ministère de la santé|ministère de la santé publique'),
    agriculture: split('ministère de l’agriculture'),
    transport: split('ministère des transports'),
    education: split('ministère de l’éducation|ministère de l’éducation nationale'),
    culture: split('ministère de la culture'),
    environment: split('ministère de l’environnement'),
    parliament: split('parlement|assemblée nationale|chambre des représentants|chambre des députés'),
    senate: split('sénat'),
    centralbank: split('banque centrale|banque nationale'),
    nsc: split('conseil national de sécurité|conseil de sécurité nationale'),
    staff: split('état-major général|état-major des armées|état-major'),
    court: split('cour suprême|cour constitutionnelle|conseil constitutionnel'),
  },
  ownMinistries: {
    'Quai d’Orsay': 'org:fr-mfa',
    Pentagone: 'org:us-mod',
    'Foreign Office': 'org:gb-mfa',
    'département d’État': 'org:us-mfa',
    Farnesina: 'org:it-mfa',
    Farnésine: 'org:it-mfa',
    'place Beauvau': 'org:fr-interior',
    Bercy: 'org:fr-finance',
    DFAE: 'org:ch-mfa',
  },
  endings: {
    name: [],
    person: [],
    adjective: ['', 'e', 's', 'es', 'ne', 'nes'],
    people: ['', 'e', 's', 'es', 'ne', 'nes'],
    role: [],
  },
  honorifics: split(
    'M|MM|Mme|Mmes|Mlle|Me|Dr|Pr|Mgr|S|E|SE|SEM|Cheikh|cheikh|Cheikha|cheikha|Sayyed|sayyed|Sayed|Imam|imam|Ayatollah|ayatollah|Cardinal|cardinal|Monseigneur|monseigneur|Monsieur|monsieur|Madame|madame|Sir|sir|Lord|lord|Lady|lady|Prince|prince|Princesse|princesse|Colonel|colonel|Capitaine|capitaine|Amiral|amiral|Lieutenant|Sénateur|sénateur|sénatrice|député|députée|docteur|professeur|maître|mollah|Mollah|camarade|élu|diplomate|juriste|avocat|avocate|opposant|opposante',
  ),
  particles: split(
    'de|du|des|d|la|le|van|von|der|den|del|della|di|da|do|dos|das|ben|bin|ibn|bint|el|al|ul|ur|as|ad|ar|ash|abou|abu|ould|ag|y|e|zu|ter|ten|af',
  ),
  placePrepositions: split(
    'à|au|aux|en|dans|chez|vers|depuis|via|près|pour|pendant|durant|lors de|lors du|lors d’|lors des|au cours de|au cours du|au cours d’|au cours des|en marge de|en marge du|en marge d’|en marge des|à l’occasion de|à l’occasion du|à l’occasion d’|dans le cadre de|dans le cadre du|dans le cadre d’|dans le cadre des|au détour d’|au détour de',
  ),
  placeVerbs: split(
    'visité|visite|visitera|visitait|visiter|quitté|quitte|quittera|quitter|gagné|gagne|gagner|gagnera|rejoint|rejoindre|rejoindra|rallié|regagné|regagne|regagnerait|rentré|rentrée|revenu|revenue|arrivé|arrivée|arrivant|arrive|venu|venue|parti|partie|retour|provenance|atteint|traversé',
  ),
  whereWords: split('où'),
  eventNouns: split(
    'sommet|sommets|réunion|rencontre|entretiens|entretien|conférence|pourparlers|négociations|négociation|accord|accords|traité|processus|déclaration|forum|session|protocole|format|dialogue|discussions|cycle|round|plateforme|aéroport|congrès|rendez-vous',
  ),
  fieldWords: ['pour', 'chargé', 'chargée'],
  ofWords: split('de|du|des|d|auprès'),
  formalWords: split(
    'la|le|les|l|république|royaume|état|états|union|islamique|fédérale|fédération|démocratique|populaire|sultanat|émirat|principauté|grand-duché|confédération|de|du|des|d|et|ce',
  ),
  definiteWords: split('le|la|les|l|ce|cet|cette|ces|son|sa|ses|leur|leurs|du|au|aux'),
  pluralWords: split(
    'deux|trois|quatre|cinq|six|sept|huit|plusieurs|les|des|ces|ses|leurs|tous|toutes|certains|quelques|autres',
  ),
  possessives: split('son|sa|ses|leur|leurs|notre|nos'),
  joiners: split('et|ou|&|ainsi'),
  bodyNouns: split(
    'Front|Mouvement|Alliance|Coalition|Coordination|Rassemblement|Ligue|Congrès|Conseil|Comité|Commission|Parti|Plateforme|Convention|Armée|Brigades|Chambre|Fédération|Confédération|Association|Union|Organisation|Fondation|Communauté|Medef',
  ),
  bodyLinks: split('pour'),
  loneBodies: [],
  groupNouns: split('rebelles|rebelle|combattants|miliciens'),
  houses: split(
    'palais présidentiel|palais royal|palais impérial|palais national|palais du gouvernement|palais de la présidence|résidence présidentielle|complexe présidentiel|maison du gouvernement|siège du gouvernement|siège de la présidence|résidence du premier ministre|hôtel de ville|palais du peuple|palais de la République|palais de la Nation|palais des congrès|primature|chancellerie|résidence officielle',
  ),
  venuePhrases: split(
    'base aérienne|base militaire|base navale|centre de conférences|centre de conférence|centre des congrès|palais des congrès|centre international de conférences|maison d’hôtes|aéroport international|siège|galerie|salle',
  ),
  venueNouns: split(
    'île|lac|palais|château|villa|hôtel|manoir|résidence|abbaye|cathédrale|basilique|aéroport|forteresse|fort|musée|théâtre|monastère|académie|domaine|ranch|pavillon|caserne|complexe|auberge|bibliothèque|place|parc|jardin|cimetière|mémorial|monument|mausolée|tombeau|université|institut|église|temple|mosquée|synagogue|gare|port|pont|usine|hôpital|opéra|rue|avenue|quai|panthéon|centre|fondation|prieuré|couvent|bastide',
  ),
  missionNouns: split('ambassade|consulat'),
  missionTails: split('général'),
  cityNouns: split(
    'capitale|ville|cité|port|station|localité|village|bourgade|métropole|bourg|balnéaire|commune|thermale',
  ),
  stopNouns: split('étape|étapes|escale|destination|halte|itinéraire'),
  copulas: split('est|était|sera|fut'),
  insidePrepositions: split('au|à|dans'),
  townPrepositions: split('à'),
  notBefore: split(
    'FC|AC|AS|SC|RC|OGC|Olympique|Stade|Real|Inter|Dynamo|Sparta|Sporting|Racing|RB|Air|Banque|Bank|Université|Radio|Télé|Miss|Crédit|Société|Hôtel|Institut|Grand|Île|Ile|Golfe',
  ),
  notAfter: split(
    'United|City|FC|Airlines|Airways|Bank|Times|Post|Herald|Tribune|Journal|University|Institute|Open|Cup|Telecom|Motors|Stadium|Arena|News|TV|Télévisions|Inter|Info|Culture|Saint-Germain|Match|Hebdo|Presse|Insoumise|insoumise|Plage|Olympics',
  ),
  notNames: split(
    'place Saint-Pierre|basilique Saint-Pierre|Air France|France 24|France 2|France 3|France 5|France Inter|France Info|France Télévisions|Radio France|Radio France internationale|TV5 Monde|Bayern Munich|Bayern de Munich|Real Madrid|Paris Saint-Germain|Paris-Saint-Germain|Agence France-Presse|New York Times|Washington Post|Jeune Afrique|Équipe de France|équipe de France|Tour de France|Stade de France|Banque de France|Collège de France|Île-de-France|France insoumise|Nouvelle-Angleterre|océan Indien|Turkish Airlines|golfe de Guinée|mer de Chine méridionale|mer de Chine|mer du Japon|Deutsche Welle|Amérique latine|Amérique du Nord|Amérique du Sud|Amérique centrale|Côte d’Azur|Polynésie française|Guyane française|Antilles françaises|Voix de l’Amérique|Manchester United|Manchester City|Financial Times|Pays de la Loire|prix Nobel de la paix|Bibliothèque nationale de France|Électricité de France|Ligue 1|Petit Palais|Grand Palais|Marine Le Pen|Paris Match|Chine nouvelle|RIA Novosti|Comédie-Française|Légion d’honneur|Vienne-Condrieu|Nice-Matin|Sud Ouest|Ouest-France|La Libre Belgique|Nouvelle-Zélande française|Tribune de Genève|Gazette de Lausanne',
  ),
  ambiguousPlaces: split(
    'un|nice|tours|nancy|orange|van|gap|sens|angers|laval|bar|die|agen|dole|auch|lens|vichy|florence|victoria|santiago|lincoln|jackson|austin|charlotte|valence|saint|sainte|brest|est|ouest|nord|sud|para|union|male|split|bath|reading|mobile|batman|man|most|san|santa|leon|david|martin|kim|alexandria|romans|marie|claire|rose|sarah|louis|paul|pierre|jean|vladimir|georges|denis|une|ses|sur|mai|mars|cette|foix|port|centre|cher|aude|troyes|sète|cognac|condom|pau|arles|ales|lourdes|bray|dinan|dinard|royan|jordan|roman|best|hope|warren|lawrence|raymond|moses|alma|rivière|mont|villa|concorde|liberté|progresso|esperanza|independencia|salto|arras|bergues|roye',
  ),
  notInNames: split(
    'Selon|Pour|Avec|Dans|Mais|Et|Après|Avant|Depuis|Lors|Lorsque|Quand|Si|Son|Sa|Ses|Leur|Leurs|Ils|Elle|Il|Elles|On|Ce|Cet|Cette|Ces|C|Un|Une|Des|Du|Au|Aux|En|À|A|Par|Sur|Sous|Chez|Entre|Deux|Trois|Quatre|Outre|Puis|Hier|Demain|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre|Photo|Crédit|Lire|AFP|Reuters|Affaires|Défense|Intérieur|État|Etat|États|République|Royaume|Gouvernement|Parlement|Assemblée|Sénat|Conseil|Cour|Ministère|Ministre|Ministres|Premier|Première|Président|Présidente|Présidence|Palais|Sommet|Accord|Accords|Traité|Union|Commission|Parti|Front|Armée|Armées|Nord|Sud|Est|Ouest|Extérieur|Extérieures|Relations|Finances|Économie|Europe|Afrique|Asie|Amérique|Occident|Orient|Moyen|Proche|Nations|Unies|Communauté|Organisation|Groupe|Excellence|Majesté|Altesse|Interrogé|Interrogée|Reçu|Reçue|Reçus|Arrivé|Arrivée|Réunis|Réunies|Comme|Car|Alors|Ainsi|Aussi|Enfin|Toutefois|Cependant|Pourtant|Or|Ni|Ne|Pas|Plus|Tout|Tous|Toute|Toutes|Aucun|Aucune|Chaque|Quelque|Quelques|Plusieurs|Certains|Autre|Autres|Même|Dès|Malgré|Grâce|Face|Vers|Contre|Devant|Derrière|Parmi|Pendant|Durant|Suite|Fin|Début|Là|Ici|Où|Qui|Que|Quoi|Dont|Quant|Est|Sont|Était|Sera|Aux|Guerre|Paix|Sécurité|Élysée|Kremlin|Matignon|Brexit|Covid|Nous|Vous|Je|Tu|Chef|Dirigeant|Délégation|Ambassade|Ambassadeur|Entretien|Rencontre|Réunion|Visite|Communiqué|Agenda|Chronologie|Berne|Fédéral|Fédérale|National|Nationale|Européen|Européenne|Européens|Grand|Grande|Nouveau|Nouvelle|Jeudi|Conférence|Forum|Golfe|Sahel|Mer|Océan|Monde|Coalition|Constitution|Noël|Pâques|Ramadan|Internet|Twitter|Facebook|Telegram|Peu|Dernier|Dernière|Prochain|Prochaine|Faute|Venu|Venue|Accueilli|Accompagné|Officiellement|Contact|Source|Autorité|Autorités',
  ),
};
