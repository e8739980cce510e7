// Spanish verbs that tell of an event, by kind; their forms are made by `inflect.ts`.

import type { TriggerWords } from '../event-words.ts';
import type { Phrase } from '../phrase.ts';
import { nearby } from '../phrase.ts';
import type { VerbPhrase } from './inflect.ts';
import { formsOf } from './inflect.ts';
import { esVerbs, regular } from './verbs.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame' | 'weak' | 'alone'>;
type More = Omit<VerbPhrase, 'parts'>;

const verb = (infinitive: string, more: More = {}): VerbPhrase => ({
  parts: infinitive in esVerbs ? esVerbs[infinitive as keyof typeof esVerbs] : regular(infinitive),
  ...more,
});
const verbs = (list: string, more: More = {}): VerbPhrase[] =>
  list.split('|').map((each) => verb(each, more));

/** Each of the words behind a verb, right behind it and a day later: "viajó a", "viajó el lunes a". */
const near = (list: string): string => nearby(list, '‥');

const TALKS: Told = { kind: 'talks', frame: 'sides' };
/** What a body does among its members too. */
const SITTING: Told = { ...TALKS, alone: true };
const WEAK_TALKS: Told = { ...TALKS, weak: true };
const CALL: Told = { kind: 'call', frame: 'sides' };
const NEGOTIATION: Told = { kind: 'negotiation', frame: 'sides' };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
const VISIT: Told = { kind: 'visit', frame: 'journey' };
const PRESS: Told = { kind: 'press-conference', frame: 'press' };
const SPEECH: Told = { kind: 'speech', frame: 'speech' };
const CEREMONY: Told = { kind: 'ceremony', frame: 'sides', weak: true };

const TO_PRESS =
  'a la prensa|a los periodistas|a periodistas|a los medios|a los reporteros|a reporteros|ante la prensa|ante los periodistas|ante los medios|ante las cámaras|… a la prensa|… a los periodistas|… a periodistas|… a los medios|… a los reporteros|… a reporteros|… ante la prensa|… ante los medios|… ante los periodistas';
const TALK_NOUNS =
  'reunión|reunión bilateral|reunión de trabajo|encuentro|encuentro bilateral|encuentros|reuniones|conversación|conversaciones|entrevista|audiencia|almuerzo|consultas|contactos';
const DETERMINERS =
  '|un|una|su|sus|su primera|varias|otra|otro|una larga|una breve|un breve|la primera|un primer';
const held = TALK_NOUNS.split('|').flatMap((noun) => DETERMINERS.split('|').map((word) => `${word} ${noun}`.trim())).join('|'); // prettier-ignore
const CALL_NOUNS =
  'llamada|llamada telefónica|conversación telefónica|conversaciones telefónicas|videollamada|videoconferencia|charla telefónica|comunicación telefónica|reunión telemática|reunión virtual|contacto telefónico';
const called = CALL_NOUNS.split('|').flatMap((noun) => '|un|una|su|otra'.split('|').map((word) => `${word} ${noun}`.trim())).join('|'); // prettier-ignore
const ROUND =
  'negociaciones|una ronda|una ronda de negociaciones|una nueva ronda|una primera ronda|una segunda ronda|la primera ronda|la segunda ronda|la tercera ronda|la cuarta ronda|la quinta ronda|conversaciones de paz|negociaciones directas|negociaciones indirectas|conversaciones indirectas|las negociaciones|el diálogo|las conversaciones';
const BY_PHONE =
  'por teléfono|telefónicamente|por videoconferencia|por videollamada|vía telefónica|por vía telefónica|… por teléfono|… telefónicamente|… por videoconferencia|… por videollamada|vía telemática|por vía telemática|por zoom';
const TO = near('a|al|hacia|hasta|en|con destino a|rumbo a');
const MEALS = near(
  'un almuerzo|una cena|una recepción|un banquete|una cena de gala|un almuerzo de trabajo|una cena de estado|un desayuno|un agasajo|una comida',
);

const VERBS: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  [TALKS, [
    ...verbs('reunir|entrevistar|encontrar|citar|ver|sentar', { se: true, with: 'con|… con|a solas|por separado|de nuevo|en privado|cara a cara' }),
    verb('entrevistar', { se: true }),
    verb('recibir'), verb('acoger'), verb('agasajar'), verb('ver', { with: 'las caras' }), verb('ver', { se: true, with: 'las caras' }),
    ...verbs('conversar|dialogar|departir|platicar|conferenciar|deliberar', { active: true }),
    ...verbs('almorzar|cenar|desayunar|comer|charlar|hablar|debatir|contactar', { active: true, with: 'con|… con|juntos|a solas|cara a cara' }),
    ...verbs('tener|mantener|sostener|celebrar|realizar|efectuar|llevar', { active: true, with: held }),
    verb('conceder', { with: 'audiencia|una audiencia|… audiencia' }), verb('sentar', { with: 'a su mesa|a la misma mesa' }),
    verb('sentar', { se: true, with: near('a la mesa|a la misma mesa|frente a frente|frente a|frente al|junto a|junto al|en la misma mesa|con') }),
    verb('estrechar', { with: 'la mano|la mano de|… la mano|manos' }), verb('estrechar', { se: true, with: 'la mano|las manos' }), verb('dar', { se: true, with: 'la mano' }), verb('tender', { with: 'la mano a' }),
    ...verbs('ofrecer', { with: MEALS }), ...verbs('tener|ser', { active: true, with: near('de invitado|como invitado|como huésped|de huésped|el anfitrión de|el anfitrión del|anfitrión de|la anfitriona de|anfitriona de') }),
    verb('reencontrar', { se: true }), verb('citar', { se: true }), verb('cruzar', { se: true, with: 'con' }), verb('copresidir'), verb('recibir', { with: 'en audiencia|la visita|la visita de|en visita' }),
    verb('comparecer', { active: true, with: 'en reunión' }), verb('despachar', { active: true, with: near('con') }),
  ]],
  [SITTING, [verb('sesionar', { active: true }), verb('reunir', { se: true })]],
  [WEAK_TALKS, [
    ...verbs('hablar|discutir|tratar|abordar|analizar|repasar|saludar|charlar|debatir', { active: true }),
    verb('acordar', { active: true }), verb('pactar', { active: true }), verb('convenir', { active: true }), verb('coincidir', { active: true, with: 'con|… con|en' }), verb('ver', { active: true }), verb('comprometer', { se: true }),
    verb('despedir'), verb('abrazar'), verb('abrazar', { se: true }), verb('fundir', { se: true, with: 'en un abrazo' }), verb('trasladar', { with: '… su preocupación|… su apoyo' }),
  ]],
  [NEGOTIATION, [
    verb('negociar', { active: true }), ...verbs('tener|mantener|sostener|celebrar|iniciar|reanudar|retomar|abrir|comenzar|concluir|cerrar|culminar', { active: true, with: ROUND }),
    verb('sentar', { se: true, with: 'a la mesa de negociación|a la mesa de negociaciones|a negociar|a dialogar|en la mesa de negociación' }), verb('volver', { active: true, with: near('a la mesa|a la mesa de negociación|a la mesa de negociaciones|a la mesa de diálogo|a negociar') }),
  ]],
  [CALL, [
    verb('telefonear'), ...verbs('hablar|conversar|dialogar|charlar|platicar|departir|tratar', { active: true, with: BY_PHONE }),
    verb('llamar', { with: 'por teléfono|… por teléfono|a su homólogo|a su par|‥ a su homólogo|‥ a su par' }), ...verbs('tener|mantener|sostener|celebrar|realizar|efectuar|hacer|recibir|atender', { active: true, with: called }),
    verb('reunir', { se: true, with: 'por videoconferencia|… por videoconferencia|de forma virtual|… de forma virtual|virtualmente|de manera virtual|telemáticamente|por vía telemática' }), verb('comunicar', { se: true, with: 'con|por teléfono|… por teléfono|telefónicamente' }),
    verb('contactar', { active: true, with: 'por teléfono|telefónicamente|… por teléfono' }),
  ]],
  [MEDIATION, [
    verb('reunir'), verb('congregar'), verb('convocar', { active: true }), verb('mediar', { active: true }), verb('mediar', { active: true, with: 'entre|en' }), verb('sentar', { with: 'a la mesa|… a la mesa|en la misma mesa|… a la misma mesa|en bruselas a la misma mesa|… en la misma mesa|frente a frente|… frente a frente|… cara a cara' }),
    verb('juntar'), verb('reconciliar'), verb('arbitrar'), verb('auspiciar'), verb('facilitar', { with: 'el diálogo|las conversaciones|un encuentro|una reunión|las negociaciones|el encuentro' }), verb('interceder', { active: true }), verb('acercar', { with: 'posiciones' }),
    verb('ejercer', { with: 'de mediador|de mediadora|como mediador|de anfitrión' }), verb('actuar', { active: true, with: 'de mediador|como mediador|como intermediario|de intermediario|como facilitador' }), verb('apadrinar'),
  ]],
  [VISIT, [
    ...verbs('visitar|recorrer'), ...verbs('viajar|volar|venir|acudir|peregrinar', { active: true, with: TO }), ...verbs('desplazar|trasladar|dirigir', { se: true, with: TO }),
    ...verbs('llegar|arribar|aterrizar|desembarcar|recalar', { active: true, with: TO }), ...verbs('regresar|retornar|volver', { active: true, with: near('de|del') }), verb('viajar', { active: true }), verb('viajar', { active: true, with: '… a' }), verb('volar', { active: true, with: '… a' }),
    ...verbs('partir|salir', { active: true, with: near('hacia|rumbo a|para|con destino a') }), verb('pisar', { active: true, with: 'suelo|territorio' }), verb('embarcar', { se: true, with: near('hacia|rumbo a|con destino a') }), verb('poner', { active: true, with: 'rumbo a' }),
    ...verbs('realizar|efectuar|hacer|iniciar|emprender|comenzar|concluir|finalizar|terminar|culminar|cerrar|completar|girar|rendir|prolongar', { active: true, with: 'una visita|una visita oficial|una visita de estado|una visita de trabajo|su visita|su primera visita|su primer viaje|un viaje|un viaje oficial|una gira|su gira|visita|una visita sorpresa|una visita relámpago|su viaje|la visita|una escala|escala|una parada|una breve visita|una visita privada|una nueva visita|… visita|… viaje|… gira' }),
  ]],
  [PRESS, [
    ...verbs('decir|declarar|asegurar|afirmar|responder|explicar|señalar|comentar|adelantar|anunciar|confirmar|contar|indicar|relatar|hablar|informar|manifestar|expresar|pedir|comparecer', { with: TO_PRESS }),
    ...verbs('ofrecer|dar|brindar|convocar|protagonizar|celebrar|realizar', { with: 'una rueda de prensa|una conferencia de prensa|rueda de prensa|conferencia de prensa|una rueda de prensa conjunta|una conferencia de prensa conjunta|declaraciones a la prensa|una comparecencia|declaraciones a los medios|una declaración a la prensa' }),
    verb('atender', { with: 'a la prensa|a los medios|a los periodistas|a los medios de comunicación' }), verb('comparecer', { active: true, with: 'ante la prensa|ante los medios|juntos|en rueda de prensa|en conferencia de prensa|ante los periodistas|… ante la prensa|… ante los medios|… ante los periodistas|en una rueda de prensa' }),
    verb('responder', { with: 'a preguntas|preguntas|a las preguntas' }), verb('dirigir', { se: true, with: 'a la prensa|a los periodistas|a los medios' }), verb('contestar', { with: 'a preguntas|preguntas|a las preguntas' }),
  ]],
  [SPEECH, [
    verb('dirigir', { se: true, with: 'al parlamento|al congreso|a la asamblea|a la asamblea general|a los diputados|al pleno|a los parlamentarios|al consejo de seguridad|a la cámara|a los legisladores|al senado|al foro|a la cumbre|a los embajadores|ante' }),
    verb('pronunciar', { with: 'un discurso|su discurso|… discurso|unas palabras|una alocución|una conferencia|el discurso' }), verb('dar', { with: 'un discurso|su discurso|el discurso' }), verb('ofrecer', { with: 'un discurso' }), verb('tomar', { active: true, with: 'la palabra' }), verb('hablar', { active: true, with: 'ante' }),
    verb('intervenir', { active: true, with: 'ante|en el parlamento|en el congreso|en la asamblea|en la asamblea general|en el consejo de seguridad|en la cumbre|en el foro|en el pleno' }), verb('comparecer', { active: true, with: 'ante el parlamento|ante el congreso|ante la asamblea|ante el senado|ante el consejo de seguridad|ante los diputados|ante el pleno' }),
    verb('inaugurar', { with: 'la cumbre con|la conferencia con' }),
  ]],
  [CEREMONY, [...verbs('firmar|suscribir|rubricar|inaugurar|conmemorar|condecorar|coronar|investir|sellar')]],
]; // prettier-ignore

const MADE = VERBS.map(([told, phrases]) => [told, phrases.map(formsOf)] as const);
/** Forms that are everyday nouns too, or mean something else alone: "viaje", "firma", "visita", "vista". */
const NOUNS: ReadonlySet<string> = new Set(
  'viaje|media|median|firma|firmas|visita|visitas|contacto|consulta|consultas|trato|trata|tratan|tratado|tratada|tratados|tratadas|acuerdo|discurso|junta|juntas|junto|juntos|vista|vistas|ve|ver|sea|pacto|convenido|debate|charla|cena|saludo|vean|vea|vía|veía|veían|compartido|compartida|acordada|acordado|acordados|acordadas|pactado|pactada|pactados|pactadas|suscrito|suscrita|sellado|discutido|discutida|viendo|reunida|acercado|revisión|convocatoria|sella|firmado|firmada|firmados|firmadas|conmemorando|convocado|convocada|convocados|convocadas|conveniente|evaluado|explorado'.split(
    '|',
  ),
);
const told = (forms: readonly Phrase[]): Phrase[] =>
  forms.filter((form) => typeof form !== 'string' || !NOUNS.has(form));

/** Spanish verb triggers: the finite past apart, which says that it was held, and the forms without a tense. */
export const esVerbTriggers: readonly TriggerWords[] = MADE.flatMap(([words, forms]): TriggerWords[] => [
  { ...words, part: 'verb', past: true, forms: told(forms.flatMap(({ past }) => past)) },
  {
    ...words,
    part: 'verb',
    forms: told(forms.flatMap(({ present, future }) => [...present, ...future])),
  },
  // What is to be signed is a paper; that it was signed tells of an event.
  ...(words === CEREMONY
    ? []
    : [
        {
          ...words,
          part: 'verb' as const,
          tenseless: true as const,
          forms: told(forms.flatMap(({ open }) => open)),
        },
      ]),
]);

/** Forms of what is to come: what they tell is planned. */
export const esFutures: readonly Phrase[] = MADE.flatMap(([, forms]) =>
  forms.flatMap(({ future }) => told(future).flatMap(withoutGaps)),
);

/** A phrase without those of its words that stand anywhere in the sentence. */
function withoutGaps(phrase: Phrase): readonly Phrase[] {
  if (typeof phrase === 'string') return [phrase];
  const near = phrase.map((step) =>
    typeof step === 'string' ? step : step.filter((words) => !words.includes('…')),
  );
  return near.some((step) => step.length === 0) ? [] : [near];
}
