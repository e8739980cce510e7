// French verbs that tell of an event, by kind; their forms are made by `inflect.ts`.

import type { TriggerWords } from '../event-words.ts';
import { madeTriggers } from '../made-triggers.ts';
import type { VerbPhrase } from './inflect.ts';
import { formsOf } from './inflect.ts';
import { frVerbs, regular } from './verbs.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame' | 'weak' | 'alone'>;

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
const CALL: Told = { kind: 'call', frame: 'sides' };
const NEGOTIATION: Told = { kind: 'negotiation', frame: 'sides' };
/** An everyday word: "a appelé" is also "called on". */
const WEAK_CALL: Told = { ...CALL, weak: true };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
const VISIT: Told = { kind: 'visit', frame: 'journey' };
const PRESS: Told = { kind: 'press-conference', frame: 'press' };
const SPEECH: Told = { kind: 'speech', frame: 'speech' };
const CEREMONY: Told = { kind: 'ceremony', frame: 'sides', weak: true };

/** Whom a speech is addressed to. */
const BODIES = [
  'au parlement', 'aux députés', 'aux parlementaires', 'aux élus', 'au congrès', 'au sénat', 'à l’assemblée', 'à la chambre', 'au bundestag', 'à la knesset',
  'à la diète', 'au conseil de sécurité', 'à la conférence', 'au forum', 'aux délégués', 'aux ambassadeurs', 'aux sénateurs', 'aux deux chambres',
]; // prettier-ignore

const VERBS: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  [TALKS, [
    er('rencontrer'), er('rencontrer', { se: true }), irregular('recevoir'), irregular('accueillir'),
    irregular('entretenir', { se: true }), er('retrouver', { se: true }), irregular('revoir', { se: true }), irregular('voir', { se: true }),
    er('concerter', { se: true }), er('attabler', { se: true }), er('dîner', { with: '… avec' }), er('déjeuner', { with: '… avec' }),
    er('dîner', { with: 'ensemble' }), er('déjeuner', { with: 'ensemble' }), er('dialoguer'), er('conférer'),
    er('échanger', { with: '… avec' }), er('converser'), er('discuter', { with: '… avec' }), er('parler', { with: '… avec' }), er('parler', { se: true }),
    er('croiser', { se: true }), irregular('asseoir', { se: true, with: 'à la table' }), irregular('asseoir', { se: true, with: 'à la même table' }),
    irregular('asseoir', { se: true, with: 'face à' }), er('serrer', { se: true, with: 'la main' }), er('serrer', { with: 'la main' }), irregular('faire', { se: true, with: 'face' }),
    irregular('faire', { with: 'face à' }), irregular('tenir', { with: 'conseil' }), er('rencontrer', { with: 'en tête-à-tête' }),
    er('consulter'), er('isoler', { se: true }), irregular('mettre', { se: true, with: 'autour de la table' }), er('héberger'),
  ]],
  [SITTING, [irregular('réunir', { se: true }), er('siéger'), er('rassembler', { se: true })]],
  [WEAK_TALKS, [
    irregular('voir'), irregular('revoir'), er('parler', { with: 'à' }), er('parler', { with: 'au' }), er('croiser'), er('retrouver'), er('évoquer', { with: '… avec' }), er('aborder', { with: '… avec' }), er('discuter', { with: '… avec' }), er('parler', { with: '… avec' }),
    irregular('convenir', { being: true }), er('accorder', { se: true }), irregular('mettre', { se: true, with: 'd’accord' }), er('inviter', { with: 'à sa table' }), er('consulter'),
  ]],
  [NEGOTIATION, [er('négocier'), irregular('asseoir', { se: true, with: 'à la table des négociations' })]],
  [CALL, [
    er('téléphoner'), irregular('appeler', { with: '… au téléphone' }), irregular('joindre', { with: '… au téléphone' }), irregular('joindre', { with: '… par téléphone' }),
    irregular('avoir', { with: '… au téléphone' }), er('décrocher', { with: 'son téléphone' }), irregular('prendre', { with: 'son téléphone' }),
    irregular('entretenir', { se: true, with: 'par téléphone' }), irregular('entretenir', { se: true, with: 'au téléphone' }), irregular('entretenir', { se: true, with: '… par téléphone' }),
  ]],
  [WEAK_CALL, [irregular('appeler'), irregular('rappeler')]],
  [MEDIATION, [irregular('réunir'), er('réconcilier'), er('convoquer'), er('rassembler'), irregular('faire', { with: 'la navette' }), er('rapprocher'), er('arbitrer'), er('rabibocher')]],
  [VISIT, [
    er('visiter'), irregular('rendre', { se: true }), er('déplacer', { se: true }), er('envoler', { se: true }), er('arriver', { being: true }), irregular('atterrir'),
    er('débarquer'), er('séjourner'), irregular('faire', { with: 'escale' }), irregular('faire', { with: 'étape' }), irregular('faire', { with: 'halte' }), irregular('faire', { with: 'le voyage' }),
    irregular('faire', { with: 'le déplacement' }), irregular('aller', { being: true, with: 'à' }), irregular('aller', { being: true, with: 'en' }), irregular('aller', { being: true, with: 'au' }), irregular('aller', { being: true, with: 'aux' }),
    irregular('venir', { being: true, with: 'à' }), irregular('venir', { being: true, with: 'en' }), irregular('venir', { being: true, with: 'au' }),
    irregular('partir', { being: true, with: 'pour' }), er('poser', { se: true, with: 'à' }),
    irregular('revenir', { being: true, with: 'de' }), irregular('revenir', { being: true, with: 'd’' }), er('rentrer', { being: true, with: 'de' }), er('rentrer', { being: true, with: 'd’' }),
    irregular('rendre', { with: 'visite' }), irregular('rendre', { with: 'une visite' }), er('voyager'), er('effectuer', { with: '… visite' }), er('entamer', { with: '… visite' }), er('achever', { with: '… visite' }), er('débuter', { with: '… visite' }), er('commencer', { with: '… visite' }), er('entamer', { with: '… tournée' }),
    er('effectuer', { with: '… déplacement' }),
  ]],
  [PRESS, [
    er('déclarer', { with: '… à la presse' }), er('déclarer', { with: '… aux journalistes' }), irregular('dire', { with: '… à la presse' }), irregular('dire', { with: '… aux journalistes' }),
    irregular('répondre', { with: 'aux questions' }), irregular('répondre', { with: 'aux journalistes' }), er('exprimer', { se: true, with: 'devant la presse' }),
    er('parler', { with: 'à la presse' }), er('parler', { with: 'aux journalistes' }), er('affirmer', { with: '… à la presse' }), er('affirmer', { with: '… aux journalistes' }),
    er('confier', { with: '… aux journalistes' }), er('indiquer', { with: '… aux journalistes' }), er('expliquer', { with: '… aux journalistes' }), er('présenter', { se: true, with: 'devant la presse' }),
  ]],
  [SPEECH, [
    ...BODIES.map((body) => er('adresser', { se: true, with: `… ${body}` })),
    er('prononcer', { with: '… discours' }), er('prononcer', { with: '… allocution' }), er('exprimer', { se: true, with: 'devant' }), er('exprimer', { se: true, with: 'à la tribune' }),
    irregular('prendre', { with: 'la parole' }), er('parler', { with: 'devant' }), er('monter', { being: true, with: 'à la tribune' }),
  ]],
  [CEREMONY, [er('signer'), er('parapher'), er('inaugurer'), er('couronner'), er('introniser'), er('enterrer'), er('célébrer'), er('commémorer')]],
]; // prettier-ignore

const MADE = VERBS.map(([told, phrases]) => [told, phrases.map(formsOf)] as const);

/** French verb triggers: the finite past apart, which says that it was held. */
export const frVerbTriggers: readonly TriggerWords[] = MADE.flatMap(([told, forms]) =>
  madeTriggers(told, forms, told === TALKS),
);

const formsMade = (of: 'future' | 'conditional'): readonly string[] => [
  ...new Set(MADE.flatMap(([, forms]) => forms.flatMap((made) => made[of]))),
];

/** The forms of the future: what they tell is planned. */
export const frFutures = formsMade('future');

/** The forms of the conditional. */
export const frConditionals = formsMade('conditional');
