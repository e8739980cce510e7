// French words for events. A native speaker can review this file without reading a rule.

import type { EventWords } from '../event-words.ts';
import { frAfar } from './afar.ts';
import { frCues } from './cues.ts';
import { frTriggers } from './triggers.ts';
import { frVetoes } from './vetoes.ts';

const split = (list: string): readonly string[] => list.split('|');

const SAID =
  'dit|déclaré|affirmé|annoncé|indiqué|précisé|ajouté|assuré|confirmé|expliqué|souligné|estimé|insisté|rappelé|prévenu|averti|répondu|répliqué|martelé|lancé|confié|soutenu|fait savoir|fait valoir|rapporté|écrit|jugé|noté|relevé|réagi|salué|dénoncé|regretté|reconnu|admis|remercié|accusé|promis|plaidé|démenti|exclu|révélé|commenté|résumé|conclu|exhorté|critiqué|condamné|revendiqué|félicité|exigé|menacé|justifié|argué|glissé|tweeté|posté|publié|redit|espéré|demandé|averti';
const SAYS =
  'a rappelé que|a rappelé … que|a rappelé … à|rappelle que|rappelé que|déclare|affirme|annonce|indique|précise|ajoute|assure|confirme|explique|souligne|estime|insiste|rappelle|prévient|avertit|répond|réplique|martèle|lance|confie|soutient|rapporte|écrit|juge|note|relève|réagit|salue|dénonce|regrette|reconnaît|admet|remercie|accuse|promet|plaide|révèle|commente|résume|conclut|critique|condamne|exige|menace|justifie|glisse|espère|croit|pense|selon lui|affirment|annoncent|indiquent|assurent|estiment|déclara|affirma|annonça|ajouta|lança|déclarait|affirmait|annonçait|indiquait|assurait|déclarant|affirmant|annonçant|indiquant|précisant|ajoutant|assurant|estimant|soulignant|dénonçant|saluant|accusant';

/** "a déclaré", "a toutefois déclaré", "déclare": the auxiliary alone says nothing. */
const saying = [
  ...SAID.split('|').flatMap((word) => [
    `a ${word}`, `ont ${word}`, `avait ${word}`, `a-t-il ${word}`, `a-t-elle ${word}`, `ont-ils ${word}`,
    `a *ment ${word}`, `a aussi ${word}`, `a toutefois ${word}`, `a ensuite ${word}`, `a encore ${word}`, `a quant à lui ${word}`, `a par ailleurs ${word}`, `a de son côté ${word}`, `a déjà ${word}`,
  ]),
  ...SAYS.split('|'),
  's’est félicité', 's’est félicitée', 's’est réjoui', 's’est réjouie', 's’est dit', 's’est dite', 's’est borné à dire', 's’est contenté de', 's’étonne', 's’inquiète', 's’est inquiété', 's’indigne', 's’est indigné',
]; // prettier-ignore

/** "les deux", and with what its article runs into: "des deux", "aux deux", "leurs deux". */
const each = (list: string): readonly string[] =>
  split(list).flatMap((form) =>
    /^les (deux|trois|quatre)/.test(form)
      ? ['les', 'des', 'aux', 'leurs', 'ses'].map((word) => form.replace('les', word))
      : [form],
  );

/** French event words. */
export const frEvents: EventWords = {
  capitalNouns: false,
  sinceMarks: split('la dernière fois|pour la dernière fois|la fois précédente'),
  occasionComma: true,
  compounds: split(
    'a parlé ‥ de la|a parlé ‥ du|a parlé ‥ des|parle de|parle du|parle des|a parlé de|a parlé du|a parlé des|la voie du dialogue|par le dialogue|prône le dialogue|privilégier le dialogue|il n y aura|il y aura|il s agit|il s agissait|il s agira|il faut|il a fallu|il aura fallu|il fallait|il faudra|il n y a|il n y eut|il y eut|il n y avait|il n y fut|il fut question|il est question|il est vrai|il paraît|il semble|il reste|avant lui|après lui|selon lui|sans lui|contre lui|avant elle|après elle|selon elle|sans elle|contre elle|rendu compte|rendre compte|rend compte|rendent compte|rendra compte|rendant compte|rendu hommage|rendre hommage|il y a un|il y a une|il y a des|il y a deux|il y a trois|il y a quatre|il y a cinq|il y a six|il y a sept|il y a huit|il y a dix|il y a douze|il y a quinze|il y a vingt|il y a quelques|il y a plusieurs|il y a peu|il y a longtemps|il y a plus|il y a moins|il y a lieu|il y a bien|il y a aussi|il y a urgence|il y a encore|il y a toujours|il y a donc|il y aura|il s’agit|il faut|il faudra|il est prévu|il est vrai|il est temps|il reste|il semble|s’il vous plaît|ainsi que|plus que|moins que|tel que|tels que|telle que|autant que|n’a duré que|n’ont duré que|n’aura duré que|ne dure que|visite guidée|passé en revue|point de vue|points de vue|au point mort|point fort|feuille de route|ordre du jour|premier point|à la rencontre de|à l’échange|échange de prisonniers|échange de tirs|échanges commerciaux|échanges de tirs|a échangé des tirs|ont échangé des tirs|échangé des tirs|ont échangé des prisonniers|a échangé des prisonniers|ont échangé des accusations|échange de détenus|libre-échange|voyage de presse|rencontre sportive|visiteur du soir|chambre des députés|conseil de sécurité|sommet de sa gloire|va-et-vient|va de soi|dans l’attente|plus tôt|plus tard|de plus en plus|non plus|d’autant plus|au plus tôt|de plus|en plus|le plus|la plus|les plus|plus de deux|plus de trois|plus de dix|plus de cent|plus d’un|plus d’une|au plus haut|plus haut|plus proche|plus longue|plus long|reporters|un peu plus|dit-on|à point nommé|mise au point|rendez-vous compte|parler d’une seule voix|pas à pas|signature électronique|réception des offres|réception du message|procès-verbal|il a eu lieu|elle a eu lieu|il aura lieu|elle aura lieu|il n’a pas eu lieu|elle n’a pas eu lieu|ils n’ont pas eu lieu|elles n’ont pas eu lieu|il se tiendra|elle se tiendra|il était prévu|elle était prévue|n’a fait que|à ce stade|a convoqué … l’ambassadeur|a convoqué … l’ambassadrice|a convoqué … le chargé d’affaires|a convoqué … son ambassadeur|ont convoqué … l’ambassadeur|avait convoqué … l’ambassadeur|convoqué … l’ambassadeur|convoqué … l’ambassadrice|convoque … l’ambassadeur|convoqué … le chargé d’affaires|convoqué … son ambassadeur|convoque … son ambassadeur|a appelé … à|ont appelé … à|avait appelé … à|a appelé … au|a rappelé … à|appelé … à|appelée … à|appelle … à|appellent … à|appelant … à|appeler … à|rappelé que|rappelle que|a rappelé … que|a rappelé que|a rappelé son ambassadeur|avait rappelé son ambassadeur|a rappelé son ambassadrice|appelé … au|appelle … au|c’est|ce sont|tous les deux ans|tous les deux mois',
  ),
  triggers: frTriggers,
  cues: frCues,
  untrue: split('une invention|pure invention|inventé|inventée|faux|fausse|mensonge|affabulation|fantaisiste|fantaisie|fable|sans fondement|infondé|infondée|dénué de fondement|n’a jamais eu lieu|rien de vrai|le dément|l’a démenti|la dément'),
  reports: split('selon un média|selon des médias|selon la presse|rumeur|rumeurs|information|informations|affirmait|affirme|prétend|prétendait|prétendu|assurait|rapportait|a rapporté|ont rapporté|avait rapporté|aurait|auraient|d’après un|à en croire'),
  saying,
  sourceWords: split('selon|d’après|d’après les|selon les|selon le|selon la|cité par|citée par|cités par|citant|rapporte|de source|au dire de|aux dires de|à en croire|de l’aveu de|aux yeux de'),
  clauseWords: {
    always: split('qui|que|qu’|dont|où|lorsque|lorsqu’|quand|tandis que|alors que|alors qu’|mais|car|si|parce que|puisque|puisqu’|bien que|pendant que|à laquelle|auquel|auxquels|au cours duquel|lors duquel|lors de laquelle|au cours de laquelle|à l’issue duquel|à l’issue de laquelle|depuis|avant de|avant d’|après avoir|après s’être|tout en|afin de|afin d’'),
    afterComma: split('puis|et|avant|après|alors|ayant|accusant|selon|déclarant|affirmant|ajoutant|soulignant|précisant|estimant|appelant|assurant|dénonçant|depuis|suivi|suivie|ce qui|ce que|ensuite|suite à|à la suite|au lendemain|quelques jours après|quelques heures après|une semaine après|deux jours après|à l’issue|en marge|lequel|laquelle|soit'),
  },
  relatives: split('qui|lequel|laquelle|lesquels|lesquelles|auquel|à laquelle|auxquels|duquel|dont|au cours duquel|lors duquel|lors de laquelle|au cours de laquelle'),
  placeRelatives: split('où|d’où|là où'),
  topicWords: split(
    'sur|évoqué|évoque|évoquer|évoquent|abordé|aborde|aborder|abordent|contre|concernant|à propos de|à propos du|à propos des|au sujet de|au sujet du|au sujet des|depuis|en faveur de|en faveur du|face à|face au|face aux|malgré|pour|quant à|quant au|quant aux|envers|sous|sans|comme|sauf|hormis|excepté|au nom de|au nom du|ancien|ancienne|ex|feu|au profit de|à l’égard de|à l’égard du|à l’encontre de|vis-à-vis de|vis-à-vis du|en dépit de|à cause de|en raison de|prédécesseur|successeur|parmi|hors de|hors d’|à travers|d’entre|au-delà de|à la place de|en marge de|en marge du|en marge d’|en marge des|grâce à|relatif à|relative à|relatives à|lié à|liée à|de retour de|en provenance de|entrée de|opposition de|y compris sur|notamment sur',
  ),
  topicNouns: split(
    'droits de douane|différend avec|dialogue avec|relations|relation|liens|lien|frontière|frontières|guerre|guerres|conflit|conflits|différend|différends|crise|coopération|partenariat|commerce|sanctions|aide|attaque|attaques|frappes|bombardements|troupes|soldats|invasion|situation|paix|soutien|l’est|l’ouest|le nord|le sud|au nord|au sud|adhésion|occupation|indépendance|souveraineté|sécurité|avenir|dossier|dossiers|question|questions|politique|économie|tensions|rapprochement|normalisation|peuple|territoire|territoires|présence|menace|menaces|opposition|opposants|exportations|importations|armes|drones|retrait|retour|annexion|offensive|offensives|agression|reconstruction|stabilité|intégrité|victimes|réfugiés|ressortissants|otages|société|entreprise|groupe|ancien président|amitié|droits|élections|élection|histoire|littoral|large|minorité|émigrés|diaspora|marché|gaz|pétrole|énergie|alliance|contentieux|litige|centre|cœur|région|province|intérêts|influence|rôle|réponse|position|appui|engagement|entrée|départ|passage|évacuation|libération',
  ),
  partyNouns: split(
    'délégation|délégations|responsables|responsable|diplomates|diplomate|négociateurs|négociateur|émissaires|émissaire|gouvernement|gouvernements|dirigeants|dirigeant|représentants|représentant|homologues|homologue|médiateurs|médiateur|autorités|côté|partie|parties|équipe|équipes|généraux|ambassadeurs|ambassadeur|administration|médiation|hôtes|hôte|sénateurs|députés|experts|présidence|exécutif|camp|pouvoir|junte|régime|envoyés|envoyé|chefs|ministres|présidents|parlementaires|trio|duo|tandem',
  ),
  governments: split('gouvernement|junte|pouvoir|régime|autorités|exécutif'),
  collectives: [
    { forms: each('les deux $|les deux se|les deux s’|les deux ont|les deux avaient|les deux sont|les deux étaient|les deux doivent|entre les deux|les deux hommes|les deux femmes|tous deux|toutes deux|l’un et l’autre|les deux responsables|les deux rivaux|les deux ennemis|les deux adversaires|les deux émissaires|les deux négociateurs|les deux alliés|les deux diplomates|les deux voisins|le duo|le tandem|les deux interlocuteurs|les deux parties prenantes'), of: 'persons', count: 2 },
    { forms: each('les deux dirigeants|les deux chefs d’état|les deux leaders|les deux chefs de gouvernement|les deux chefs de l’exécutif|les deux chefs|les deux souverains'), of: 'persons', count: 2, roles: ['president', 'prime minister', 'chancellor', 'king', 'queen', 'emir', 'sultan', 'emperor', 'crown prince', 'leader', 'european council', 'european commission'] },
    { forms: each('les deux présidents|les présidents des deux pays|leurs présidents'), of: 'persons', count: 2, roles: ['president'] },
    { forms: each('les deux premiers ministres|les premiers ministres des deux pays'), of: 'persons', count: 2, roles: ['prime minister'] },
    { forms: each('les deux ministres|les ministres|les deux chefs de la diplomatie|les deux chefs de diplomatie|les deux ministres des affaires étrangères|les deux ministres de la défense|les deux chefs des diplomaties|les deux diplomaties'), of: 'persons', count: 2, roles: ['minister'] },
    { forms: each('les deux pays|les deux états|les deux nations|les deux voisins|les deux puissances|les deux gouvernements|les deux capitales|les deux royaumes'), of: 'countries', count: 2 },
    { forms: each('les deux parties|les deux camps|les deux côtés|les deux délégations|les délégations|les parties|les négociateurs|les belligérants|les frères ennemis|les deux belligérants|les deux bords'), of: 'states', count: 2 },
    { forms: each('les trois|les trois hommes|le trio|tous trois|les trois responsables'), of: 'persons', count: 3 },
    { forms: each('les trois dirigeants|les trois chefs d’état|les trois leaders'), of: 'persons', count: 3, roles: ['president', 'prime minister', 'chancellor', 'king', 'emir', 'leader'] },
    { forms: each('les trois présidents'), of: 'persons', count: 3, roles: ['president'] },
    { forms: each('les trois ministres|les trois chefs de la diplomatie|les trois ministres des affaires étrangères'), of: 'persons', count: 3, roles: ['minister'] },
    { forms: each('les trois pays|les trois parties|les trois délégations|les trois états|les trois capitales'), of: 'states', count: 3 },
    { forms: each('les quatre|les quatre dirigeants|les quatre chefs d’état'), of: 'persons', count: 4 },
    { forms: each('les quatre pays|les quatre parties|les quatre délégations'), of: 'states', count: 4 },
  ],
  pronouns: {
    one: split('il|elle|lui|l’a|l’avait|l’ont|l’avaient|l’aura|l’auront|l’y a|l’y avait|l’y ont|l’attend|l’attendait|l’attendent|l’attendaient|l’y attend|l’y attendait|l’y attendaient|l’accueillait|l’accueillit|l’accueillera|l’accueille|l’accueillir|l’accueillent|l’accueillaient|l’accompagnait|lui a|lui avait|lui ont|lui accorda|lui accordait|lui accorde|lui ouvrit|le recevra|la recevra|le recevront|la recevront|le recevrait|la recevrait|le rencontrer|la rencontrer|le rencontrera|la rencontrera|le rencontre|la rencontre en|le recevoir|la recevoir|le recevait|la recevait|le recevaient|le reçut|la reçut|le reçoit|la reçoit|le reçoivent|le voir|la voir|le verra|la verra|le vit|le voit|le retrouver|la retrouver|le retrouvera|le retrouve|le retrouvait|le retrouva|le rejoindre|le rejoint|le rejoindra|le saluer|la saluer|le consulter|l’intéressé|l’intéressée'),
    latter: split('ce dernier|cette dernière|celui-ci|celle-ci|le second|la seconde'),
    many: split('ils|elles|eux|ces derniers|ces dernières'),
    owner: split('son|sa|ses'),
  },
  auxiliaries: split('a|ont|avait|avaient|est|sont|était|étaient|fut|furent|eut|été|ayant|s’est|se sont'),
  afar: frAfar,
  withWords: split('avec'),
  purposeWords: split('pour'),
  fringeWords: split('en marge de|en marge du|en marge des|en marge d’|à la marge de|à la marge du|à l’occasion de|à l’occasion du|à l’occasion des|à l’occasion d’|dans les couloirs de|dans les couloirs du|dans les coulisses de|dans les coulisses du|en coulisses de|en coulisses du|parallèlement à|parallèlement au|dans le cadre de|dans le cadre du'),
  betweenWords: split('entre'),
  fromWords: split('depuis'),
  thatWords: split('que|qu’|selon lesquelles|selon laquelle|selon lequel'),
  byWords: split('par'),
  joint: split('commun|commune|communs|conjoint|conjointe|conjoints|conjointement|ensemble|à deux voix|à trois voix'),
  flanks: { before: split('aux côtés de|aux côtés du|aux côtés d’|à côté de|à côté du|accompagné de|accompagné du|accompagné par|accompagnée de|accompagnée du|accompagnée par|flanqué de|flanquée de'), behind: split('à ses côtés') },
  hosting:
    'accueille|accueillait|accueillera|accueillerait|accueilli|accueillir|accueillit|accueillent|abrite|abritait|abritera|abrité|abriter|le théâtre|le cadre|le siège des'.split('|'),
  hosts: split('l’hôte|son hôte|ses hôtes|leur hôte|le maître de maison|la maîtresse de maison|le pays hôte|la puissance invitante'),
  guests: split('son invité|son invitée|ses invités|son visiteur|sa visiteuse|ses visiteurs|le visiteur|leur invité|son convive'),
  ordinals: split('le deuxième|le second|la deuxième|la seconde|le troisième|la troisième|le quatrième|la quatrième|un deuxième|un second|une deuxième|une seconde|une troisième|un troisième'),
  apart: split('séparément|entretiens séparés|entretiens distincts|réunions séparées|rencontres séparées|discussions séparées|avec chacun d’|avec chacun des|tour à tour|successivement|l’un après l’autre|à tour de rôle|individuellement|respectivement'),
  first: split('d’abord|première|premier|première fois'),
  there: split('y|là-bas|sur place|sur les lieux|au même endroit|même lieu|ici|dans le même palais|dans le même hôtel|dans le même bâtiment|dans la même salle|sous le même toit|entre les mêmes murs|dans les mêmes murs|en ce même lieu|dans ce même palais'),
  sameTown: split('dans la ville|dans la même ville|dans cette ville|dans cette même ville|dans la même cité|de la même ville|dans ladite ville'),
  definite: split('le|la|les|l|ce|cet|cette|ces|son|sa|ses|leur|leurs|du|au|aux'),
  indefinite: split('un|une'),
  beside: {
    words: split('avec|chez|devant|auprès de|auprès du|auprès d’|en compagnie de|en compagnie du|aux côtés de|aux côtés du|face à|face au|à la rencontre de'),
    not: split('en guerre|rompu|rompre|rupture|d’accord|désaccord|accord avec|comparé|comparer|comparaison|rivaliser|fâché|brouillé|contrairement|solidaire|solidarité|en contact|liens avec|proche de|marié|mariée|élections|scrutin|match|en concurrence|fini avec|en finir|à l’instar'),
  },
  joiners: split('et|&|ainsi que'),
  sequence: {
    afterThis: split('après|à l’issue de|à l’issue du|à l’issue d’|à l’issue des|au terme de|au terme du|au terme d’|à la suite de|à la suite du|à la suite d’|à la suite des|au lendemain de|au lendemain du|au lendemain d’|au lendemain des|suite à|suite au|suite aux|depuis|dans la foulée de|dans la foulée du|au sortir de|au sortir du|à la sortie du|à la sortie de|fait suite à|font suite à|fait suite au|succède à|succède au|issue de|issu de|dans le sillage de|dans le sillage du|la première depuis|le premier depuis|la première fois depuis|fort de|précédé de|précédée de|précédé par|prolonge|préparé par|préparée par'),
    beforeThis: split('avant|à la veille de|à la veille du|à la veille d’|à la veille des|en prévision de|en prévision du|en vue du|en vue de la|en vue des|en amont de|en amont du|préalable à|préalable au|pour préparer|afin de préparer|prélude à|prélude au|suivi de|suivie de|suivi du|suivie du|suivi d’|suivie d’|suivis de|suivies de|suivies d’|précède|précédait|précédant'),
    thenThis: split('puis|ensuite|après quoi|plus tard|par la suite|dans la foulée|de là|enfin|avant de s’envoler|avant de se rendre|avant de gagner|avant de rejoindre|avant de partir|avant de poursuivre|avant de rencontrer|avant de recevoir|avant de s’entretenir|avant d’être reçu|avant de rentrer|à son tour|la suite du programme'),
    earlierThis: split('préparé le terrain|déblayé le terrain|pavé la voie|ouvert la voie|balisé le terrain|remonte à|remonte au|remontait à|remontait au|auparavant|plus tôt|précédemment|un peu plus tôt|avait déjà|avaient déjà|s’était déjà|s’étaient déjà|au préalable|préalablement|la dernière fois|le précédent|la précédente|jusque-là'),
    again: split('se revoir|se reverront|se reverra|se retrouver|se retrouveront|revoir|la prochaine|le prochain|reprise|reprendre|de nouveau|à nouveau|une nouvelle fois|nouvelle rencontre|nouvel entretien|nouvelle réunion|nouveau cycle|nouveau round|deuxième cycle|second cycle|troisième cycle|deuxième round|second round|deuxième session|troisième session|nouvelle session|nouvelles discussions|deuxième rencontre|troisième rencontre|nouveau sommet|prochaine rencontre|prochain sommet|prochaine réunion|prochain cycle|prochain round|prochaine session'),
    another: split('précédent|précédente|prochain|prochaine|dernier|dernière|dernières|précédents'),
    pluperfect: split('avait|avaient|s’était|s’étaient|était|étaient'),
  },
  vetoes: frVetoes,
}; // prettier-ignore
