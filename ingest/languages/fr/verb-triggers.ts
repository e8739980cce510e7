// French verbs that tell of an event, by kind; their forms are made by `inflect.ts`.

import type { TriggerWords } from '../event-words.ts';
import { madeTriggers } from '../made-triggers.ts';
import type { Phrase } from '../phrase.ts';
import { nearby } from '../phrase.ts';
import type { VerbPhrase } from './inflect.ts';
import { formsOf } from './inflect.ts';
import { frVerbs, regular } from './verbs.ts';
import { whenBetween } from './when-between.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame' | 'weak' | 'personal' | 'alone' | 'placed'>;

const er = (infinitive: string, more: Omit<VerbPhrase, 'parts'> = {}): VerbPhrase => ({
  parts: regular(infinitive),
  ...more,
});
const irregular = (verb: keyof typeof frVerbs, more: Omit<VerbPhrase, 'parts'> = {}): VerbPhrase => ({
  parts: frVerbs[verb],
  ...more,
});

const TALKS: Told = { kind: 'talks', frame: 'sides' };
/** What a body does among its members too. */
const SITTING: Told = { ...TALKS, alone: true };
const WEAK_TALKS: Told = { ...TALKS, weak: true };
/** Everyday company, which says nothing unless people of two sides are in it. */
const COMPANY: Told = { ...WEAK_TALKS, personal: true };
const CALL: Told = { kind: 'call', frame: 'sides' };
const NEGOTIATION: Told = { kind: 'negotiation', frame: 'sides' };
/** An everyday word: "a appelé" is also "called on". */
const WEAK_CALL: Told = { ...CALL, weak: true };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
/** Who brings people together, not figures or tastes. */
const MATCHMAKING: Told = { ...MEDIATION, personal: true };
const VISIT: Told = { kind: 'visit', frame: 'journey' };
const PRESS: Told = { kind: 'press-conference', frame: 'press' };
const SPEECH: Told = { kind: 'speech', frame: 'speech' };
const CEREMONY: Told = { kind: 'ceremony', frame: 'sides', weak: true };

/** A list with the same words before each of its own. */
const each = (list: string, before: string): string =>
  list
    .split('|')
    .map((words) => `${before} ${words}`)
    .join('|');

/** "a tenu une séance de travail", "mènent des discussions": a verb with each noun of talks. */
const TALK_NOUNS =
  'un entretien|des entretiens|un long entretien|un bref entretien|une rencontre|une réunion|une réunion de travail|une séance de travail|une session de travail|des discussions|une discussion|des consultations|un tête-à-tête|un tête à tête|un face-à-face|une entrevue|un échange|un échange de vues|des échanges|une conversation|des conversations|un aparté|un conciliabule|une concertation|un dîner de travail|un déjeuner de travail|une audience|une brève rencontre|une longue conversation|des entrevues|une série d’entretiens|une série de rencontres|une série de réunions';
const CALL_NOUNS =
  'un échange téléphonique|des échanges téléphoniques|un long échange téléphonique|une conversation téléphonique|une longue conversation téléphonique|une discussion téléphonique|des discussions téléphoniques|une communication téléphonique|un contact téléphonique|une visioconférence|un appel vidéo';
const NEGOTIATION_NOUNS =
  'des négociations|des pourparlers|les négociations|les pourparlers|un cycle de négociations|un cycle de pourparlers|une session de négociations|un premier round|un nouveau cycle|un nouveau round|de nouvelles négociations|de nouveaux pourparlers|des tractations|le dialogue';
const CREDENTIALS =
  'ses lettres de créance|les lettres de créance|leurs lettres de créance|ses lettres d’introduction';
/** A journey as what is begun, made and ended. */
const JOURNEY_NOUNS = '… visite|… tournée|… déplacement|… voyage|… séjour|… périple|… mission à|… mission en';
const WITH_JOURNEY = ['effectuer', 'entamer', 'achever', 'débuter', 'commencer', 'boucler', 'terminer', 'écourter', 'démarrer', 'clore', 'conclure', 'poursuivre', 'entreprendre', 'accomplir'] as const; // prettier-ignore
/** Behind verbs of motion, before where they lead. */
const WHERE_TO = 'à|en|au|aux|dans|chez|jusqu’à|jusqu’en';

/** Where one goes, with what says when before it: "est allé lundi à" counts where a place stands behind. */
const GOING_TO = whenBetween('à|en|au|aux');

/** Whom a speech is addressed to. */
const BODIES =
  'au parlement|aux députés|aux parlementaires|aux élus|au congrès|au sénat|à l’assemblée|à la chambre|au bundestag|à la knesset|à la diète|au conseil de sécurité|à la conférence|au forum|aux délégués|aux ambassadeurs|aux sénateurs|aux deux chambres';

/** Each of the words right behind and a day later: "a été mercredi l'hôte de". */
const near = (list: string): string => nearby(list, '‥');
const NUMBERS =
  'deux|trois|quatre|cinq|dix|quinze|vingt|trente|quarante|cinquante|quelques|plusieurs|longues|presque deux|près de deux|plus de deux|environ deux';
/** How long somebody was with somebody: "trois heures", "près de deux heures", "l'après-midi". */
const WHILES = near([
  ...NUMBERS.split('|').flatMap((many) => ['heures', 'minutes'].map((unit) => `${many} ${unit}`)),
  ...'une heure|une demi-heure|plus d’une heure|près d’une heure|environ une heure|une heure et demie|un quart d’heure|trois quarts d’heure|trente-cinq minutes|quarante-cinq minutes|la matinée|l’après-midi|la soirée|la journée|le week-end|un long moment'.split('|'),
].join('|')); // prettier-ignore
/** Where one who receives waits, and where one who leaves is seen off. */
const THRESHOLDS = ['sur le tarmac', 'au pied de l’avion', 'sur le perron', 'sur le seuil', 'à la porte', 'à l’aéroport', 'dans la cour', 'à la gare', 'sur le tapis rouge', 'à l’entrée', 'en bas des marches', 'au bas de la passerelle', 'jusqu’à son avion', 'jusqu’à sa voiture', 'à sa voiture', 'à son avion', 'jusqu’à la porte', 'jusqu’au perron', 'jusqu’à la passerelle']
  .flatMap((spot) => [spot, `… ${spot}`]).join('|'); // prettier-ignore
const TABLES = near(
  'à table|à la même table|à la table de|à la table du|à la table d’|autour d’une table|autour de la table|autour d’une même table|en face de|en face du|en face d’|face à|face au|l’un en face de l’autre|face à face|côte à côte|aux côtés de|aux côtés du|à côté de|sur le même canapé|sous le même toit|dans la même pièce|dans la même salle',
);
/** Whose company one is in: "a été l'hôte de", "était dans le bureau de". */
const AT_HIS = `${near('l’hôte de|l’hôte du|l’hôte d’|l’invité de|l’invité du|l’invité d’|l’invitée de|l’invitée du|l’invitée d’|assis à|assis entre|assis face|assis en face|assis aux|assise à|assise aux|assise face|attablé|attablés|dans le bureau de|dans le bureau du|dans le bureau d’|à la résidence de|à la résidence du')}|${TABLES}`;
/** What a body holds: "a ouvert ses travaux", "a repris sa session". */
const SESSIONS = near(
  'la commission mixte|la grande commission mixte|ses travaux|les travaux|leurs travaux|sa session|la session|sa réunion|la séance|ses séances|… session|… round',
);
const WIRES = near(
  'par téléphone|par téléphone avec|au téléphone|au téléphone avec|en visioconférence|en visioconférence avec|en visio|en visio avec|par visioconférence|par visioconférence avec|par vidéo',
);
const CAMERAS = near('les caméras|les journalistes|la presse|les micros|les reporters');

const VERBS: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  [CALL, ['échanger', 'converser', 'discuter', 'dialoguer'].map((verb) => er(verb, { with: WIRES }))],
  [TALKS, [
    er('rencontrer'), er('rencontrer', { se: true }), irregular('recevoir'), irregular('accueillir'),
    irregular('entretenir', { se: true }), er('retrouver', { se: true }), irregular('revoir', { se: true }), irregular('voir', { se: true }),
    er('concerter', { se: true }), er('attabler', { se: true }), er('dîner', { with: '… avec' }), er('déjeuner', { with: '… avec' }),
    er('dîner', { with: 'ensemble' }), er('déjeuner', { with: 'ensemble' }), er('dialoguer'), er('conférer'),
    er('échanger', { with: '… avec' }), er('converser'), er('discuter', { with: '… avec' }), er('parler', { with: '… avec' }), er('parler', { se: true }),
    er('croiser', { se: true }), irregular('asseoir', { se: true, with: 'à la table' }), irregular('asseoir', { se: true, with: 'à la même table' }),
    irregular('asseoir', { se: true, with: 'face à' }), er('serrer', { se: true, with: 'la main' }), er('serrer', { with: 'la main' }), irregular('faire', { se: true, with: 'face' }),
    irregular('faire', { with: 'face à' }), irregular('tenir', { with: 'conseil' }), er('rencontrer', { with: 'en tête-à-tête' }),
    irregular('avoir', { with: TALK_NOUNS }), irregular('tenir', { with: TALK_NOUNS }), er('mener', { with: TALK_NOUNS }), er('partager', { with: TALK_NOUNS }),
    er('accorder', { with: '… entretien|… audience|… entrevue|… tête-à-tête|… d’entretien' }),
    er('consulter'), er('isoler', { se: true }), irregular('mettre', { se: true, with: 'autour de la table' }), er('héberger'),
    irregular('asseoir', { se: true, with: 'à la table de|à la table du|avec|autour de la même table|autour d’une même table|à côté de|en face de' }),
    er('partager', { with: 'un repas|un déjeuner|un dîner|la table de|le pain' }), er('passer', { with: '… avec' }), er('passer', { with: '… en compagnie de' }), er('passer', { with: '… ensemble' }), er('donner', { se: true, with: 'l’accolade' }), er('donner', { se: true, with: 'rendez-vous' }), irregular('étreindre', { se: true }),
    er('échanger', { with: 'une poignée de main|quelques mots avec|une accolade' }), irregular('prendre', { with: 'le thé avec' }), irregular('prendre', { with: 'le café avec' }), irregular('prendre', { with: 'langue avec' }),
    irregular('aller', { being: true, with: 'voir|trouver|saluer' }), ...(['aller', 'venir'] as const).map((verb) => irregular(verb, { being: true, with: near('à la rencontre de|à la rencontre du|à la rencontre d’|au-devant de|au-devant du|au-devant d’') })), irregular('venir', { being: true, with: 'voir|trouver|saluer' }), irregular('faire', { with: 'le point avec' }), er('enfermer', { se: true }), er('cloîtrer', { se: true, with: 'avec' }), er('ferrailler', { with: '… avec' }), irregular('recevoir', { with: '… à dîner' }), irregular('recevoir', { with: '… à déjeuner' }), er('plaider', { with: '… devant' }), er('plaider', { with: '… auprès' }), irregular('faire', { with: 'la paix avec' }), er('réconcilier', { se: true, with: 'avec' }), er('deviser', { with: '… avec' }), er('bavarder', { with: '… avec' }), irregular('débattre', { with: '… avec' }),
    irregular('recevoir', { with: 'la visite de' }), irregular('recevoir', { with: 'la visite du' }), irregular('recevoir', { with: 'la visite d’' }), er('plaider', { with: 'sa cause auprès' }), er('coprésider'), er('présider', { with: near('la réunion|une réunion|la rencontre|une rencontre|les travaux|la séance|une séance|les discussions|les pourparlers') }), irregular('offrir', { with: 'un dîner' }), irregular('offrir', { with: 'un déjeuner' }), er('donner', { with: 'un dîner' }), er('donner', { with: 'un déjeuner' }),
    irregular('asseoir', { se: true, with: 'aux côtés de' }), er('expliquer', { se: true, with: 'avec' }), er('expliquer', { se: true, with: 'les yeux dans les yeux' }), er('aboucher', { se: true, with: 'avec' }), er('consulter', { se: true }), irregular('faire', { with: 'antichambre' }), er('côtoyer'),
  ]],
  [COMPANY, [
    er('dîner'), er('déjeuner'), er('souper'), er('trinquer'), er('festoyer'), irregular('prendre', { with: near('un café|le café|un thé|le thé|un verre|l’apéritif|le petit-déjeuner|le petit déjeuner|place') }), irregular('boire', { with: near('un café|un thé|un verre|une bière|le thé') }),
    er('partager', { with: near('la table|un café|un thé|un verre|une bouteille|la scène|le canapé') }), irregular('offrir', { with: near('le thé|un thé|le café|un café|à dîner|à déjeuner') }), irregular('avoir', { with: near('à sa table|pour hôte|en face de lui|en face d’elle') }), irregular('être', { with: AT_HIS }),
    irregular('faire', { with: near('la connaissance de|la connaissance du|la connaissance d’|connaissance avec') }), er('afficher', { se: true, with: near('avec|aux côtés de|aux côtés du|aux côtés d’|ensemble') }), irregular('conduire', { with: near('auprès de|auprès du|auprès d’') }), irregular('remettre', { with: '… un message|… une lettre|… une missive|… un courrier' }),
    irregular('étreindre'), irregular('ouvrir', { with: near('les portes de|les portes du|les portes d’|sa porte à') }), er('saluer'), er('serrer', { with: '… la main' }), er('donner', { with: near('l’accolade|une accolade|une poignée de main') }), er('souhaiter', { with: near('la bienvenue') }), er('dérouler', { with: near('le tapis rouge') }), irregular('prendre', { with: near('congé de|congé du|congé d’') }),
    irregular('attendre', { with: THRESHOLDS }), ...['raccompagner', 'accompagner', 'saluer', 'escorter', 'patienter'].map((verb) => er(verb, { with: THRESHOLDS })),
    ...['passer', 'consacrer', 'accorder', 'réserver', 'donner', 'garder'].map((verb) => er(verb, { with: WHILES })), irregular('retenir', { with: WHILES }), er('garder', { with: '… à dîner|… à déjeuner' }), irregular('retenir', { with: '… à dîner|… à déjeuner' }), er('rester', { being: true, with: `${WHILES}|${TABLES}|jusqu’à|jusqu’au` }), er('demeurer', { being: true, with: `${WHILES}|${TABLES}` }), er('attarder', { se: true }),
    irregular('asseoir', { se: true, with: TABLES }), er('installer', { se: true, with: TABLES }), er('promener', { se: true }), er('photographier', { se: true }), er('poser', { with: near('avec|aux côtés|côte à côte') }), irregular('prendre', { with: '‥ à part|‥ par le bras|à part' }), er('tirer', { with: '‥ à part' }), er('bavarder'), er('deviser'),
    er('présenter', { se: true, with: near('à la résidence de|à la résidence du|au bureau de|au bureau du') }), er('entrer', { being: true, with: near('dans le bureau de|dans le bureau du|dans le bureau d’|à l’élysée|au palais') }), irregular('gravir', { with: near('les marches|le perron|l’escalier') }), er('monter', { being: true, with: near('les marches|dans le bureau de|dans le bureau du') }), er('passer', { being: true, with: near('saluer|voir') }),
  ]],
  [MATCHMAKING, [...['installer', 'rassembler', 'convier'].map((verb) => er(verb, { finite: true, with: TABLES })), ...(['mettre', 'réunir', 'asseoir'] as const).map((verb) => irregular(verb, { finite: true, with: near('sous le même toit|dans la même pièce|dans la même salle|sur le même canapé|à la même table') })), irregular('faire', { with: near('asseoir|se rencontrer|se parler|dialoguer|se serrer la main') })]],
  [SITTING, [...(['ouvrir', 'reprendre', 'conclure', 'clore', 'poursuivre'] as const).map((verb) => irregular(verb, { with: SESSIONS })), ...['entamer', 'achever', 'terminer', 'débuter', 'commencer', 'clôturer', 'inaugurer'].map((verb) => er(verb, { with: SESSIONS })), irregular('réunir', { se: true }), irregular('tenir', { with: near('sa réunion|sa session|sa première réunion|sa dernière réunion|sa première séance|sa dernière séance|sa dernière session|une session|leur session|leur première session') }), er('siéger'), er('rassembler', { se: true })]],
  [WEAK_TALKS, [
    irregular('voir'), irregular('revoir'), er('parler', { with: 'à' }), er('parler', { with: 'au' }), er('croiser'), er('retrouver'), er('évoquer', { with: '… avec' }), er('aborder', { with: '… avec' }), er('discuter', { with: '… avec' }), er('parler', { with: '… avec' }),
    irregular('convenir', { being: true }), er('accorder', { se: true }), irregular('mettre', { se: true, with: 'd’accord' }), er('inviter', { with: 'à sa table' }), er('consulter'),
  ]],
  [NEGOTIATION, [
    ...['mener', 'engager', 'entamer', 'démarrer', 'achever', 'boucler', 'terminer'].map((verb) => er(verb, { with: NEGOTIATION_NOUNS })),
    ...(['conclure', 'reprendre', 'ouvrir', 'tenir', 'poursuivre'] as const).map((verb) => irregular(verb, { with: NEGOTIATION_NOUNS })),
    er('parlementer'), er('négocier'), ...(['mettre', 'remettre'] as const).map((verb) => irregular(verb, { se: true, with: 'à la table des négociations' })), irregular('revenir', { being: true, with: 'à la table des négociations' }), irregular('asseoir', { se: true, with: 'à la table des négociations' })]],
  [CALL, [
    er('téléphoner'), irregular('appeler', { with: '… au téléphone' }), irregular('joindre', { with: '… au téléphone' }), irregular('joindre', { with: '… par téléphone' }),
    irregular('avoir', { with: '… au téléphone' }), er('décrocher', { with: 'son téléphone' }), irregular('prendre', { with: 'son téléphone' }),
    irregular('avoir', { with: '… en ligne' }), irregular('avoir', { with: '… au bout du fil' }), er('passer', { with: 'un coup de fil' }), er('passer', { with: 'un appel' }), er('téléphoner', { se: true }), er('parler', { se: true, with: 'au téléphone' }), er('parler', { se: true, with: 'par téléphone' }), er('parler', { with: 'au téléphone' }), er('parler', { with: 'par téléphone' }), er('parler', { with: near('en visioconférence|en visio|par visioconférence|par visio') }),
    ...(['avoir', 'tenir'] as const).map((verb) => irregular(verb, { with: CALL_NOUNS })),
    irregular('entretenir', { se: true, with: 'par téléphone' }), irregular('entretenir', { se: true, with: 'au téléphone' }), irregular('entretenir', { se: true, with: '… par téléphone' }),
  ]],
  [WEAK_CALL, [irregular('appeler'), irregular('rappeler'), irregular('joindre'), er('contacter')]],
  [MEDIATION, [
    irregular('réunir', { finite: true }), er('réconcilier'), er('convoquer'), er('rassembler', { finite: true }), irregular('faire', { with: 'la navette' }), er('rapprocher'), er('arbitrer'), er('rabibocher'),
    irregular('mettre', { with: '… autour d’une table' }), irregular('mettre', { with: '… autour d’une même table' }), irregular('mettre', { with: '… à la même table' }), irregular('mettre', { with: '… face à face' }), irregular('servir', { with: '… de médiateur' }), irregular('servir', { with: 'd’intermédiaire' }), er('jouer', { with: 'les médiateurs' }), er('jouer', { with: 'les intermédiaires' }), er('jouer', { with: 'les entremetteurs' }),
  ]],
  [VISIT, [
    er('visiter'), irregular('rendre', { se: true }), er('déplacer', { se: true }), er('envoler', { se: true }), er('arriver', { being: true }), irregular('atterrir'),
    er('débarquer'), er('séjourner'), irregular('faire', { with: 'escale' }), irregular('faire', { with: 'étape' }), irregular('faire', { with: 'halte' }), irregular('faire', { with: 'le voyage' }),
    irregular('faire', { with: 'le déplacement' }), irregular('aller', { being: true, with: 'à|en|au|aux' }),
    irregular('venir', { being: true, with: 'à|en|au' }),
    irregular('partir', { being: true, with: whenBetween('pour') }),
    irregular('revenir', { being: true, with: 'de' }), irregular('revenir', { being: true, with: 'd’' }), er('rentrer', { being: true, with: 'de' }), er('rentrer', { being: true, with: 'd’' }),
    irregular('rendre', { with: 'visite' }), irregular('rendre', { with: 'une visite' }), er('voyager'), 
    ...WITH_JOURNEY.map((verb) => (verb in frVerbs ? irregular(verb as keyof typeof frVerbs, { with: JOURNEY_NOUNS }) : er(verb, { with: JOURNEY_NOUNS }))),
    er('dépêcher'), er('rallier', { finite: true }), irregular('rejoindre', { finite: true }), er('gagner', { finite: true }), er('quitter', { with: '… pour' }), er('filer', { being: true, with: 'à' }), er('foncer', { with: 'à' }), irregular('accourir', { with: 'à' }), er('retourner', { being: true, with: 'à' }), er('transiter', { with: 'par' }), er('sillonner'), irregular('parcourir'),
    er('trouver', { se: true, with: WHERE_TO }), er('passer', { being: true, with: WHERE_TO }), irregular('revenir', { being: true, with: WHERE_TO }), er('poser', { se: true, with: GOING_TO }), er('arrêter', { se: true, with: WHERE_TO }), irregular('descendre', { being: true, with: WHERE_TO }), er('pousser', { with: WHERE_TO }),
    ...['un crochet', 'un saut', 'un détour'].map((detour) => irregular('faire', { with: each(WHERE_TO, detour) })),
    irregular('faire', { with: 'un crochet par|un détour par|un saut par|le trajet|une escale|une halte|une étape|la tournée|le tour' }), er('passer', { being: true, with: whenBetween('par') }),
    irregular('mettre', { with: 'le cap sur|pied à|pied en' }), er('poser', { with: 'ses valises à|le pied à|le pied en|le pied au|le pied sur' }), ...(['prendre', 'reprendre'] as const).map((verb) => irregular(verb, { with: 'l’avion pour|le train pour|la route de|la direction de|le chemin de|la direction du|… le chemin de|… la route de|… la direction de|… l’avion pour' })), er('fouler', { with: 'le sol' }), irregular('repartir', { being: true, with: whenBetween('pour') }),
  ]],
  [{ ...VISIT, placed: true }, [...(['aller', 'venir', 'revenir'] as const).map((verb) => irregular(verb, { being: true, with: GOING_TO })), er('retourner', { being: true, with: GOING_TO })]],
  [PRESS, [
    er('affronter', { with: CAMERAS }), irregular('faire', { with: near('face à la presse|face aux journalistes|face aux caméras') }), irregular('répondre', { with: '‥ aux questions|‥ aux journalistes' }), ...['présenter', 'montrer', 'exprimer'].map((verb) => er(verb, { se: true, with: near('devant les caméras|devant les journalistes|face à la presse|face aux caméras|face aux journalistes') })), irregular('apparaître', { with: near('devant la presse|devant les caméras|devant les journalistes|côte à côte devant') }),
    er('déclarer', { with: '… à la presse' }), er('déclarer', { with: '… aux journalistes' }), irregular('dire', { with: '… à la presse' }), irregular('dire', { with: '… aux journalistes' }),
    irregular('répondre', { with: 'aux questions' }), irregular('répondre', { with: 'aux journalistes' }), er('exprimer', { se: true, with: 'devant la presse' }),
    er('parler', { with: 'à la presse' }), er('parler', { with: 'aux journalistes' }), er('affirmer', { with: '… à la presse' }), er('affirmer', { with: '… aux journalistes' }),
    er('confier', { with: '… aux journalistes' }), er('indiquer', { with: '… aux journalistes' }), er('expliquer', { with: '… aux journalistes' }), er('présenter', { se: true, with: 'devant la presse' }),
  ]],
  [SPEECH, [
    er('adresser', { se: true, with: each(BODIES, '…') }),
    er('prononcer', { with: '… discours' }), er('prononcer', { with: '… allocution' }), er('exprimer', { se: true, with: 'devant' }), er('exprimer', { se: true, with: 'à la tribune' }),
    irregular('prendre', { with: 'la parole' }), er('parler', { with: 'devant' }), er('monter', { being: true, with: near('à la tribune') }), er('haranguer'), irregular('discourir', { with: near('devant') }),
  ]],
  [CEREMONY, [er('présenter', { with: CREDENTIALS }), irregular('remettre', { with: CREDENTIALS }), er('signer'), er('parapher'), er('inaugurer'), er('couronner'), er('introniser'), er('enterrer'), er('célébrer'), er('commémorer')]],
]; // prettier-ignore

const MADE = VERBS.map(([told, phrases]) => [told, phrases.map(formsOf)] as const);

/** French verb triggers: the finite past apart, which says that it was held. */
export const frVerbTriggers: readonly TriggerWords[] = MADE.flatMap(([told, forms]) =>
  madeTriggers(told, forms, told === TALKS),
);

const formsMade = (of: 'future' | 'conditional'): readonly Phrase[] =>
  MADE.flatMap(([, forms]) => forms.flatMap((made) => made[of]));

/** The forms of the future: what they tell is planned. */
export const frFutures = formsMade('future');

/** The forms of the conditional. */
export const frConditionals = formsMade('conditional');
