// Spanish verbs that tell of an event, by kind; their forms are made by `inflect.ts`.

import type { TriggerWords } from '../event-words.ts';
import type { Phrase } from '../phrase.ts';
import { nearby } from '../phrase.ts';
import type { VerbPhrase } from './inflect.ts';
import { formsOf } from './inflect.ts';
import { esVerbs, regular } from './verbs.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame' | 'weak' | 'personal' | 'alone' | 'placed'>;
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
/** Everyday company, which says nothing unless people of two sides are in it. */
const COMPANY: Told = { ...WEAK_TALKS, personal: true };
const CALL: Told = { kind: 'call', frame: 'sides' };
const NEGOTIATION: Told = { kind: 'negotiation', frame: 'sides' };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
/** Who brings people together, not figures or tastes. */
const MATCHMAKING: Told = { ...MEDIATION, personal: true };
const VISIT: Told = { kind: 'visit', frame: 'journey' };
/** What nobody meets by who passes: it needs a place where to. */
const STOP: Told = { ...VISIT, placed: true };
const PRESS: Told = { kind: 'press-conference', frame: 'press' };
const SPEECH: Told = { kind: 'speech', frame: 'speech' };
const CEREMONY: Told = { kind: 'ceremony', frame: 'sides', weak: true };

const TO_PRESS =
  'a la prensa|a los periodistas|a periodistas|a los medios|a los reporteros|a reporteros|ante la prensa|ante los periodistas|ante los medios|ante las cámaras|ante un grupo de periodistas|ante un grupo de reporteros|a un grupo de periodistas|a los corresponsales|ante los corresponsales|… ante un grupo de periodistas|… ante un grupo de reporteros|… a un grupo de periodistas|… a la prensa|… a los periodistas|… a periodistas|… a los medios|… a los reporteros|… a reporteros|… ante la prensa|… ante los medios|… ante los periodistas';
const TALK_NOUNS =
  'reunión|reunión bilateral|reunión de trabajo|encuentro|encuentro bilateral|encuentros|reuniones|conversación|conversaciones|entrevista|audiencia|almuerzo|consultas|contactos|tête à tête|vis a vis|aparte|reencuentro|breve encuentro|intercambio de impresiones|toma de contacto';
const DETERMINERS =
  '|un|una|su|sus|su primera|varias|otra|otro|una larga|una breve|un breve|la primera|un primer';
const held = TALK_NOUNS.split('|').flatMap((noun) => DETERMINERS.split('|').map((word) => `${word} ${noun}`.trim())).join('|'); // prettier-ignore
const CALL_NOUNS =
  'llamada|llamada telefónica|conversación telefónica|conversaciones telefónicas|videollamada|videoconferencia|charla telefónica|comunicación telefónica|reunión telemática|reunión virtual|contacto telefónico';
const called = CALL_NOUNS.split('|').flatMap((noun) => '|un|una|su|otra'.split('|').map((word) => `${word} ${noun}`.trim())).join('|'); // prettier-ignore
const ROUND =
  'negociaciones|una ronda|una ronda de negociaciones|una nueva ronda|una primera ronda|una segunda ronda|la primera ronda|la segunda ronda|la tercera ronda|la cuarta ronda|la quinta ronda|conversaciones de paz|negociaciones directas|negociaciones indirectas|conversaciones indirectas|las negociaciones|el diálogo|las conversaciones';
const HOW_AFAR =
  'por teléfono|telefónicamente|por videoconferencia|por videollamada|por vídeo|por video|vía telefónica|por vía telefónica|vía telemática|por vía telemática|por zoom|al teléfono';
/** With whom too: longer than "habló con", so that it is the call that is told. */
const BY_PHONE = near(HOW_AFAR.split('|').flatMap((how) => [how, `${how} con`, `${how} ‥ con`]).join('|')).replaceAll('‥ ', '… '); // prettier-ignore
const TO = near('a|al|hacia|hasta|en|con destino a|rumbo a');
const MEALS = near(
  'un almuerzo|una cena|una recepción|un banquete|una cena de gala|un almuerzo de trabajo|una cena de estado|un desayuno|un agasajo|una comida',
);

const NUMBERS =
  'dos|tres|cuatro|cinco|diez|quince|veinte|treinta|cuarenta|cincuenta|varias|varios|unos|unas|largas|casi dos|más de dos|cerca de dos|treinta y cinco|cuarenta y cinco';
/** How long somebody was with somebody: "tres horas", "casi dos horas", "la tarde". */
const WHILES = near([
  ...NUMBERS.split('|').flatMap((many) => ['horas', 'minutos'].map((unit) => `${many} ${unit}`)),
  ...'una hora|media hora|más de una hora|casi una hora|cerca de una hora|hora y media|una hora y media|un cuarto de hora|tres cuartos de hora|la mañana|la tarde|la noche|la velada|la jornada|el día|el fin de semana|un buen rato|juntos la tarde|juntos la mañana|juntos el día'.split('|'),
].join('|')); // prettier-ignore
/** Where one who receives waits, and where one who leaves is seen off. */
const THRESHOLDS = ['a pie de pista', 'en la pista', 'al pie del avión', 'a pie de escalerilla', 'hasta el avión', 'hasta el coche', 'hasta la puerta', 'a la puerta', 'en la puerta', 'en el aeropuerto', 'en la entrada', 'en la escalinata', 'en la estación', 'en el patio', 'a las puertas', 'al aeropuerto', 'en la alfombra roja']
  .flatMap((spot) => [spot, `… ${spot}`]).join('|'); // prettier-ignore
const TABLES = near(
  'a la mesa|a la misma mesa|en la misma mesa|alrededor de una mesa|en torno a una mesa|frente a frente|frente a|frente al|uno frente al otro|cara a cara|codo con codo|lado a lado|junto a|junto al|al lado de|al lado del|en el mismo sofá|bajo el mismo techo|en la misma sala|en la misma habitación',
);
/** Whose company one is in: "fue huésped de", "estuvo en el despacho de". */
const AT_HIS = `${near('huésped de|huésped del|invitado de|invitado del|sentado a|sentado entre|sentada entre|sentado junto|sentado frente|sentada junto|sentados|sentadas|en el despacho de|en el despacho del|en la residencia de|en la residencia del')}|${TABLES}`;
/** What a body holds: "abrió sus trabajos", "retomó la sesión". */
const SESSIONS = near(
  'la comisión mixta|la comisión binacional|sus trabajos|los trabajos|su sesión|la sesión|sus sesiones|las sesiones|sesión|la reunión|los debates|una sesión',
);

/** "un tren hacia", "el avión rumbo a". */
const TRIPS = ['un tren', 'el tren', 'un avión', 'el avión', 'un vuelo'].flatMap((way) => ['a', 'hacia', 'rumbo a', 'con destino a', 'para'].map((to) => `${way} ${to}`)).join('|'); // prettier-ignore
/** How long somebody was in a town: "dos días en", "apenas unas horas en". */
const STAYS = near([
  ...['dos', 'tres', 'cuatro', 'cinco', 'varios', 'unos'].map((many) => `${many} días en`), ...['unas', 'pocas', 'dos', 'tres', 'cuatro', 'seis', 'varias', 'apenas unas'].map((many) => `${many} horas en`), 'el día en', 'la jornada en', 'un día en', 'una jornada en', 'la semana en',
].join('|')); // prettier-ignore

const VERBS: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  // Before the talks: of two that span the same words the first is told.
  [CALL, [
    verb('telefonear'), ...verbs('descolgar|levantar|coger|tomar|agarrar', { active: true, with: 'el teléfono' }), ...verbs('hablar|conversar|dialogar|charlar|platicar|departir|tratar', { active: true, with: BY_PHONE }),
    verb('llamar', { with: 'por teléfono|… por teléfono|a su homólogo|a su par|‥ a su homólogo|‥ a su par' }), ...verbs('tener|mantener|sostener|celebrar|realizar|efectuar|hacer|recibir|atender', { active: true, with: called }),
    verb('reunir', { se: true, with: 'por videoconferencia|… por videoconferencia|de forma virtual|… de forma virtual|virtualmente|de manera virtual|telemáticamente|por vía telemática' }), verb('comunicar', { se: true, with: 'con|‥ con|por teléfono|… por teléfono|telefónicamente' }), verb('conectar', { se: true, with: near('por videoconferencia|por videollamada|por vídeo|por video|telemáticamente|por vía telemática') }),
    verb('contactar', { active: true, with: BY_PHONE }),
  ]],
  [TALKS, [
    ...verbs('reunir|entrevistar|encontrar|citar|ver|sentar', { se: true, with: 'con|… con|a solas|por separado|de nuevo|en privado|cara a cara' }),
    verb('entrevistar', { se: true }),
    verb('recibir'), verb('acoger'), verb('agasajar'), verb('ver', { with: 'las caras' }), verb('ver', { se: true, with: 'las caras' }),
    ...verbs('conversar|dialogar|departir|platicar|conferenciar|deliberar', { active: true }),
    ...verbs('almorzar|cenar|desayunar|comer|charlar|hablar|debatir|contactar', { active: true, with: 'con|… con|juntos|a solas|cara a cara' }),
    ...verbs('tener|mantener|sostener|protagonizar', { active: true, with: near('un cara a cara|un mano a mano|un vis a vis|un tú a tú|un frente a frente') }), ...verbs('tener|mantener|sostener|celebrar|realizar|efectuar|llevar|protagonizar', { active: true, with: held }), ...verbs('intercambiar|cambiar|contrastar', { active: true, with: near('impresiones|opiniones con|pareceres|puntos de vista') }),
    verb('conceder', { with: 'audiencia|una audiencia|… audiencia' }), verb('sentar', { with: 'a su mesa|a la misma mesa' }),
    verb('sentar', { se: true, with: near('a la mesa|a la misma mesa|frente a frente|frente a|frente al|junto a|junto al|en la misma mesa|con') }),
    verb('estrechar', { with: 'la mano|la mano de|… la mano|manos' }), verb('estrechar', { se: true, with: 'la mano|las manos' }), verb('dar', { se: true, with: 'la mano' }), verb('tender', { with: 'la mano a' }),
    ...verbs('ofrecer', { with: MEALS }), ...verbs('tener|ser', { active: true, with: near('de invitado|como invitado|como huésped|de huésped|el anfitrión de|el anfitrión del|anfitrión de|la anfitriona de|anfitriona de') }),
    verb('reencontrar', { se: true }), verb('citar', { se: true }), verb('cruzar', { se: true, with: 'con' }), verb('copresidir'), verb('recibir', { with: 'en audiencia|la visita|la visita de|en visita' }),
    verb('comparecer', { active: true, with: 'en reunión' }), verb('despachar', { active: true, with: 'con|… con' }), ...verbs('presidir|encabezar|copresidir', { active: true, with: near('la reunión|una reunión|el encuentro|un encuentro|la sesión|las conversaciones|la comisión|la cita|… comisión mixta|… comisión binacional|… comisión de vecindad|… comisión intergubernamental') }),
  ]],
  [COMPANY, [
    ...verbs('cenar|almorzar|comer|desayunar|merendar|brindar', { active: true }), verb('tomar', { active: true, with: near('un café|café|el café|un té|té|el té|una copa|unas copas|un vino|un aperitivo|asiento') }), verb('beber', { active: true, with: near('un café|un té|una copa|una cerveza') }),
    verb('compartir', { active: true, with: near('mesa|la mesa|un almuerzo|una cena|una comida|un café|mantel|sofá|escenario|una botella') }), verb('ofrecer', { active: true, with: near('un té|un café|té|un vino de honor') }), verb('tener', { active: true, with: near('a su mesa|sentado a su lado') }), ...verbs('ser|estar', { active: true, with: AT_HIS }),
    verb('abrir', { active: true, with: near('las puertas de|las puertas del') }), verb('abrazar', { active: true }), verb('saludar', { active: true }), verb('despedir', { active: true }), verb('despedir', { se: true, with: near('de|del') }), verb('extender', { active: true, with: near('la alfombra roja') }), verb('dar', { active: true, with: near('un abrazo|un apretón de manos|la bienvenida') }), ...verbs('saludar|acompañar|esperar|aguardar|despedir|escoltar', { active: true, with: THRESHOLDS }), verb('salir', { active: true, with: near('a recibir|al encuentro|a su encuentro') }),
    ...verbs('pasar|dedicar|conceder|reservar|consagrar|dar|retener|permanecer', { active: true, with: WHILES }), verb('retener', { active: true }), ...verbs('quedar|demorar', { se: true, with: `${WHILES}|hasta` }), verb('permanecer', { active: true, with: `${TABLES}|${near('reunido|reunida|reunidos|hasta')}` }), verb('sentar', { se: true, with: TABLES }), verb('acomodar', { se: true, with: TABLES }),
    ...verbs('hospedar|alojar', { active: true }), ...verbs('recoger', { active: true, with: THRESHOLDS }), ...verbs('homenajear|obsequiar|honrar', { active: true, with: near('con un almuerzo|con una cena|con un banquete|con una recepción') }),
    ...verbs('entregar|trasladar|transmitir|comunicar|expresar', { active: true, with: near('en mano|en persona|cara a cara') }), verb('escuchar', { active: true, with: near('de boca de|de boca del|de labios de|de labios del') }),
    ...verbs('evaluar|examinar|repasar|revisar|consensuar|coordinar|sopesar|pulir|ultimar', { active: true, with: near('con') }), verb('pasar', { active: true, with: near('revista') }),
    ...verbs('pasear', { active: true }), ...verbs('llevar|tomar', { active: true, with: 'aparte|‥ aparte|del brazo|‥ del brazo' }), verb('posar', { active: true }), verb('fotografiar', { se: true }), verb('cruzar', { se: true }), ...verbs('cruzar|cambiar|intercambiar', { active: true, with: near('unas palabras|algunas palabras|dos palabras|un abrazo|un saludo|saludos') }),
    ...verbs('acudir|ir', { active: true, with: near('a la residencia de|a la residencia del|al despacho de|al despacho del|a casa de|a ver|a saludar|al encuentro de|al encuentro del') }), verb('pasar', { active: true, with: near('a saludar|a ver') }), verb('entrar', { active: true, with: near('en el despacho de|en el despacho del|al despacho de|al despacho del') }),
  ]],
  [MATCHMAKING, [...verbs('poner|juntar|llevar|meter', { active: true, with: near('bajo el mismo techo|en la misma sala|en la misma habitación|cara a cara|frente a frente|en torno a una mesa|alrededor de una mesa') }), verb('reunir', { active: true, with: near('bajo el mismo techo|en la misma sala|en torno a una mesa|alrededor de una mesa') })]],
  [WEAK_TALKS, verbs('tratar|comentar|discutir', { active: true, with: '‥ con' })],
  [SITTING, [...verbs('abrir|reanudar|retomar|clausurar|cerrar|iniciar|concluir|proseguir|celebrar|comenzar', { active: true, with: SESSIONS }), verb('sesionar', { active: true }), verb('reunir', { se: true })]],
  [WEAK_TALKS, [
    ...verbs('hablar|discutir|tratar|abordar|analizar|repasar|charlar|debatir', { active: true }),
    verb('acordar', { active: true }), verb('pactar', { active: true }), verb('convenir', { active: true }), verb('coincidir', { active: true, with: 'con|… con|en' }), verb('ver', { active: true }), verb('comprometer', { se: true }),
     verb('abrazar', { se: true }), verb('fundir', { se: true, with: 'en un abrazo' }), verb('trasladar', { with: '… su preocupación|… su apoyo' }),
  ]],
  [NEGOTIATION, [
    verb('negociar', { active: true }), ...verbs('tener|mantener|sostener|celebrar|iniciar|reanudar|retomar|abrir|comenzar|concluir|cerrar|culminar', { active: true, with: ROUND }),
    verb('sentar', { se: true, with: 'a la mesa de negociación|a la mesa de negociaciones|a negociar|a dialogar|en la mesa de negociación' }), verb('volver', { active: true, with: near('a la mesa|a la mesa de negociación|a la mesa de negociaciones|a la mesa de diálogo|a negociar') }),
  ]],
  [MEDIATION, [
    verb('reunir'), verb('congregar'), verb('convocar', { active: true }), verb('mediar', { active: true }), verb('mediar', { active: true, with: 'entre|en' }), verb('sentar', { with: 'a la mesa|… a la mesa|en la misma mesa|… a la misma mesa|en bruselas a la misma mesa|… en la misma mesa|frente a frente|… frente a frente|… cara a cara' }),
    verb('juntar'), verb('reconciliar'), verb('arbitrar'), verb('auspiciar'), verb('facilitar', { with: 'el diálogo|las conversaciones|un encuentro|una reunión|las negociaciones|el encuentro' }), verb('interceder', { active: true }), verb('acercar', { with: 'posiciones' }),
    verb('ejercer', { with: 'de mediador|de mediadora|como mediador|de anfitrión' }), verb('actuar', { active: true, with: 'de mediador|como mediador|como intermediario|de intermediario|como facilitador' }), verb('apadrinar'),
  ]],
  [VISIT, [
    ...verbs('visitar|recorrer'), ...verbs('viajar|volar|venir|acudir|peregrinar', { active: true, with: TO }), ...verbs('desplazar|trasladar', { se: true, with: TO }), verb('dirigir', { se: true, with: near('a|al|hacia|rumbo a') }),
    ...verbs('llegar|arribar|aterrizar|desembarcar|recalar', { active: true, with: TO }), ...verbs('regresar|retornar|volver', { active: true, with: near('de|del') }), verb('viajar', { active: true }), verb('viajar', { active: true, with: '… a' }), verb('volar', { active: true, with: '… a' }),
    ...verbs('partir|salir', { active: true, with: near('hacia|rumbo a|para|con destino a') }), verb('pisar', { active: true, with: 'suelo|territorio' }), verb('embarcar', { se: true, with: near('hacia|rumbo a|con destino a') }), verb('poner', { active: true, with: 'rumbo a' }),
    ...verbs('realizar|efectuar|hacer|iniciar|emprender|comenzar|concluir|finalizar|terminar|culminar|cerrar|completar|girar|rendir|prolongar', { active: true, with: 'una visita|una visita oficial|una visita de estado|una visita de trabajo|su visita|su primera visita|su primer viaje|un viaje|un viaje oficial|una gira|su gira|visita|una visita sorpresa|una visita relámpago|su viaje|la visita|una escala|escala|una parada|una breve visita|una visita privada|una nueva visita|… visita|… viaje|… gira' }),
  ]],
  [STOP, [
    ...verbs('plantar|personar', { se: true, with: near('en') }), verb('hallar', { se: true, with: near('en|de visita|de viaje') }), ...verbs('hacer', { active: true, with: near('un alto en|noche en|alto en') }), ...verbs('bajar|descender', { active: true, with: near('del avión en|del avión presidencial en|del tren en') }), ...verbs('coger|tomar|abordar', { active: true, with: near(TRIPS) }), ...verbs('pasar|permanecer|llevar|estar', { active: true, with: STAYS }),
    verb('dejar', { se: true, with: near('caer por|ver por|ver en') }), verb('pasar', { se: true, with: near('por') }), verb('aparecer', { active: true, with: near('por sorpresa en|de improviso en|de sorpresa en') }), verb('pernoctar', { active: true, with: near('en') }),
  ]],
  [PRESS, [
    verb('poner', { se: true, with: near('ante las cámaras|ante los micrófonos') }), verb('responder', { active: true, with: near('juntos a las preguntas|juntos a preguntas') }),
    ...verbs('decir|declarar|asegurar|afirmar|responder|explicar|señalar|comentar|adelantar|anunciar|confirmar|contar|indicar|relatar|hablar|informar|manifestar|expresar|pedir|comparecer', { with: TO_PRESS }),
    ...verbs('ofrecer|dar|brindar|convocar|protagonizar|celebrar|realizar', { with: 'una rueda de prensa|una conferencia de prensa|rueda de prensa|conferencia de prensa|una rueda de prensa conjunta|una conferencia de prensa conjunta|declaraciones a la prensa|una comparecencia|declaraciones a los medios|una declaración a la prensa' }),
    verb('hablar', { active: true, with: near('con la prensa|con periodistas|con los periodistas|con los medios|con reporteros|con un grupo de periodistas') }), verb('atender', { with: 'a la prensa|a los medios|a los periodistas|a los medios de comunicación' }), verb('comparecer', { active: true, with: 'ante la prensa|ante los medios|juntos|en rueda de prensa|en conferencia de prensa|ante los periodistas|… ante la prensa|… ante los medios|… ante los periodistas|en una rueda de prensa' }),
    verb('responder', { with: 'a preguntas|preguntas|a las preguntas' }), verb('dirigir', { se: true, with: 'a la prensa|a los periodistas|a los medios' }), verb('contestar', { with: 'a preguntas|preguntas|a las preguntas' }),
  ]],
  [SPEECH, [
    verb('dirigir', { se: true, with: near('al parlamento|al congreso|a la asamblea|a la asamblea general|a los diputados|al pleno|a los parlamentarios|al consejo de seguridad|a la cámara|a los legisladores|al senado|al foro|a la cumbre|a los embajadores|a los eurodiputados|ante') }),
    verb('pronunciar', { with: 'un discurso|su discurso|… discurso|unas palabras|una alocución|una conferencia|el discurso' }), verb('dar', { with: 'un discurso|su discurso|el discurso' }), verb('ofrecer', { with: 'un discurso' }), verb('tomar', { active: true, with: 'la palabra' }), ...verbs('hacer', { active: true, with: near('uso de la palabra') }), verb('hablar', { active: true, with: 'ante|desde la tribuna|‥ desde la tribuna|desde el atril|en el parlamento|en el congreso|en el senado|en la asamblea general|en el pleno' }),
    verb('intervenir', { active: true, with: 'ante|en el parlamento|en el congreso|en la asamblea|en la asamblea general|en el consejo de seguridad|en la cumbre|en el foro|en el pleno' }), verb('comparecer', { active: true, with: 'ante el parlamento|ante el congreso|ante la asamblea|ante el senado|ante el consejo de seguridad|ante los diputados|ante el pleno' }),
    verb('inaugurar', { with: 'la cumbre con|la conferencia con' }),
  ]],
  [CEREMONY, [...verbs('firmar|suscribir|rubricar|inaugurar|conmemorar|condecorar|coronar|investir|sellar')]],
]; // prettier-ignore

/** Towns of much travel, for going, whose "a" stands before much else: "va a Kiev", not "va a firmar". */
const TOWNS =
  'washington|moscú|pekín|madrid|lisboa|kiev|parís|londres|berlín|bruselas|roma|varsovia|budapest|belgrado|rabat|argel|túnez|el cairo|amán|damasco|beirut|bagdad|teherán|riad|doha|abu dabi|tel aviv|jerusalén|ankara|nueva delhi|islamabad|kabul|tokio|seúl|hanói|manila|yakarta|caracas|bogotá|quito|lima|la paz|santiago|buenos aires|montevideo|asunción|brasilia|la habana|ciudad de méxico|panamá|san josé|managua|tegucigalpa|san salvador|santo domingo|puerto príncipe|georgetown|luanda|kinshasa|kigali|nairobi|adís abeba|pretoria|abuya|dakar|bamako';
const GOING = ['va', 'van', 'vaya', 'vuelve', 'vuelven', 'vuelva', 'volverá', 'volverán', 'regresa', 'regresan'].flatMap((form) => TOWNS.split('|').map((town) => `${form} a ${town}`)); // prettier-ignore

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
export const esVerbTriggers: readonly TriggerWords[] = [
  { ...VISIT, part: 'verb', forms: GOING },
  ...MADE.flatMap(([words, forms]): TriggerWords[] => [
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
  ]),
];

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
