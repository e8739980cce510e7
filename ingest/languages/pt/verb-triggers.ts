// Portuguese verbs that tell of an event, by kind; their forms are made by `inflect.ts`.

import type { TriggerWords } from '../event-words.ts';
import { madeTriggers } from '../made-triggers.ts';
import type { Phrase } from '../phrase.ts';
import { nearby } from '../phrase.ts';
import type { VerbPhrase } from './inflect.ts';
import { formsOf } from './inflect.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame' | 'weak' | 'alone'>;

const verb = (infinitive: string, words?: string): VerbPhrase => ({
  infinitive,
  ...(words === undefined ? {} : { with: words }),
});
const se = (infinitive: string, words?: string): VerbPhrase => ({ ...verb(infinitive, words), se: true });
/** A verb with each of several words right behind it and a day later: "ligou para", "ligou na segunda-feira para". */
const near = (make: typeof verb, infinitive: string, list: string): VerbPhrase =>
  make(infinitive, nearby(list, '‥'));

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

/** Towns of much travel, for verbs whose "a" is an article before anything else: "foi a Washington", "volta a Luanda". */
const TOWNS =
  'washington|moscou|moscovo|pequim|lisboa|brasília|luanda|maputo|bissau|praia|kiev|paris|londres|berlim|bruxelas|roma|madrid|madri|caracas|bogotá|havana|buenos aires|montevidéu|assunção|la paz|lima|quito|santiago|nova iorque|nova york|nova délhi|nova deli|tóquio|seul|teerã|teerão|ancara|istambul|riad|doha|abu dhabi|telavive|tel aviv|jerusalém|kinshasa|kigali|adis abeba|pretória|díli|genebra|viena|varsóvia|budapeste|belgrado|bagdá|bagdad|damasco|beirute|islamabad|cabul|mascate|dacar|acra|abuja|nairobi|georgetown';

/** Forms of going before one of those towns. */
const toTowns = (forms: string): string[] =>
  forms.split('|').flatMap((form) => TOWNS.split('|').map((town) => `${form} a ${town}`));

const VERBS: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  [TALKS, [
    se('encontrar'), verb('receber'), verb('acolher'), se('avistar'), se('entrevistar'), se('reencontrar'), se('ver', 'com'), se('rever'), verb('conferenciar'),
    se('concertar'), near(verb, 'jantar', 'com'), near(verb, 'almoçar', 'com'), near(verb, 'tomar', 'o pequeno-almoço com|o café da manhã com|café com'), verb('jantar', 'juntos'), verb('almoçar', 'juntos'), verb('dialogar'), verb('conversar'), verb('conversar', 'com'),
    near(verb, 'falar', 'com'), se('falar'), verb('discutir', 'com'), near(se, 'sentar', 'com|à mesa|à mesma mesa|frente a frente|ao lado de|diante de'),
    verb('apertar', 'a mão'), verb('apertar', 'as mãos'), verb('trocar', 'impressões'), se('juntar', 'à mesa'), verb('privar', 'com'), near(verb, 'despachar', 'com'), near(verb, 'dar', 'as boas-vindas a|as boas-vindas ao|as boas-vindas à|as boas vindas a'),
    near(verb, 'ter', 'um encontro|uma reunião|encontros|reuniões|uma audiência|uma conversa|um frente a frente|encontro|reunião'),
    verb('manter', 'um encontro|uma reunião|encontros|reuniões|conversações|uma conversa|consultas|um breve encontro|contactos|contatos|uma audiência|um diálogo|… um encontro|… uma reunião|… conversações'),
    verb('realizar', 'uma reunião'), verb('realizar', 'consultas'), verb('realizar', 'conversações'), verb('estar', 'reunido'), verb('estar', 'reunidos'), verb('estar', 'reunida'),
    verb('estar', 'frente a frente'), verb('estar', 'cara a cara'), verb('ficar', 'frente a frente'), verb('ficar', 'cara a cara'), verb('receber', 'em audiência'),
    verb('conceder', 'uma audiência'), near(verb, 'oferecer', 'um jantar|um almoço|uma receção|uma recepção|um banquete|um jantar de gala|um almoço de trabalho|um pequeno-almoço'), verb('receber', '… a visita'), se('cruzar', 'com'),
    verb('sentar', 'para conversar'),
  ]],
  [SITTING, [se('reunir'), verb('reunir', 'com'), verb('reunir', 'em'), verb('reunir', 'hoje')]],
  [WEAK_TALKS, [
    verb('ver'), verb('encontrar'), verb('discutir'), verb('falar'), verb('saudar'), verb('abordar'), verb('debater'), verb('tratar'), verb('acertar'), verb('combinar'),
    verb('acordar'), se('entender', 'com'), verb('trocar'), verb('estar', 'com'), verb('analisar'), verb('passar', 'em revista'), verb('concordar'), verb('consultar'), verb('sentar'),
  ]],
  [NEGOTIATION, [verb('negociar'), near(se, 'sentar', 'à mesa das negociações|à mesa de negociações'), near(verb, 'voltar', 'à mesa das negociações|à mesa de negociações|à mesa'), ...['retomar', 'iniciar', 'reatar', 'encetar', 'concluir', 'prosseguir'].map((each) => near(verb, each, 'as negociações|negociações|as conversações|as conversações de paz'))]],
  [CALL, [
    verb('telefonar'), near(verb, 'ligar', 'para'), verb('ligar', 'ao'), verb('ligar', 'à'), verb('ligar', 'a'), verb('falar', '… por telefone'), verb('falar', '… ao telefone'), verb('conversar', '… por telefone'),
    verb('conversar', '… ao telefone'), verb('falar', '… por videoconferência'), verb('conversar', '… por videoconferência'), se('reunir', '… por videoconferência'), se('reunir', '… por vídeo'),
    verb('manter', '… conversa telefônica'), verb('manter', '… conversa telefónica'), verb('ter', '… conversa telefónica'), verb('ter', '… conversa telefônica'), verb('contactar', '… por telefone'), verb('contatar', '… por telefone'),
    verb('conversar', 'por telefone'), verb('falar', 'por telefone'),
  ]],
  [MEDIATION, [verb('mediar'), verb('intermediar'), verb('reunir'), verb('reconciliar'), verb('sentar', '… à mesa'), verb('conduzir', '… conversa'), verb('arbitrar')]],
  [VISIT, [
    verb('visitar'), verb('viajar'), se('deslocar'), verb('chegar', 'a'), verb('chegar', 'ao'), verb('chegar', 'à'), verb('chegar', 'aos'), verb('chegar'), near(verb, 'desembarcar', 'em|no|na'),
    verb('aterrar'), verb('aterrissar'), near(verb, 'pousar', 'em'), ...['voar', 'seguir', 'partir', 'embarcar', 'rumar'].map((each) => near(verb, each, 'para')), verb('rumar', 'a'),
    verb('regressar', 'de'), verb('voltar', 'de'), verb('regressar', 'da'), verb('regressar', 'do'), verb('voltar', 'da'), verb('voltar', 'do'),
    verb('ir', 'ao|à|aos|às|para|até'),
    verb('vir', 'ao|à|aos'),
    verb('voltar', 'ao|à|aos'),
    verb('efetuar', 'uma visita|visita|uma deslocação|uma viagem|… visita'), verb('efectuar', 'uma visita|visita|uma deslocação|… visita'),
    verb('realizar', 'uma visita|visita|uma viagem|uma deslocação|… visita'), verb('fazer', 'uma visita|visita|uma viagem|escala|uma deslocação|… visita|uma escala'),
    verb('iniciar', 'uma visita'), verb('iniciar', 'visita'), verb('concluir', 'uma visita'), verb('encerrar', 'uma visita'), verb('terminar', 'uma visita'), verb('cumprir', 'uma visita'), verb('cumprir', 'visita'), verb('cumprir', 'agenda em'),
    verb('estar', 'em visita'), verb('passar', 'por'),
  ]],
  [PRESS, [
    verb('dizer', 'aos jornalistas|a jornalistas|à imprensa|… aos jornalistas|… a jornalistas|… à imprensa|a repórteres|aos repórteres'), verb('declarar', 'aos jornalistas|a jornalistas|à imprensa|… aos jornalistas|… a jornalistas'),
    verb('afirmar', 'aos jornalistas|a jornalistas|à imprensa|… aos jornalistas|… a jornalistas'), verb('falar', 'aos jornalistas|a jornalistas|à imprensa|aos repórteres|a repórteres|com jornalistas|com a imprensa|com os jornalistas|com repórteres'),
    verb('anunciar', '… aos jornalistas'), verb('anunciar', '… à imprensa'), verb('anunciar', 'à imprensa'), verb('anunciar', 'aos jornalistas'), verb('responder', 'a perguntas'), verb('responder', 'às perguntas'), verb('responder', 'aos jornalistas'), verb('prestar', 'declarações'), verb('dar', 'uma entrevista coletiva'), verb('dar', 'entrevista coletiva'),
    se('dirigir', 'à imprensa'), verb('explicar', '… aos jornalistas'), verb('adiantar', '… aos jornalistas'), verb('contar', '… aos jornalistas'), verb('contar', 'a jornalistas'), verb('explicar', 'a jornalistas'),
  ]],
  [SPEECH, [
    verb('discursar'), verb('discursar', 'na'), verb('discursar', 'no'), verb('discursar', 'perante'), verb('proferir', 'um discurso|discurso|… discurso|uma palestra|… intervenção|… alocução'), verb('fazer', 'um discurso'), verb('fazer', '… discurso'),
    se('dirigir', 'ao parlamento'), se('dirigir', 'à assembleia'), se('dirigir', 'aos deputados'), se('dirigir', 'ao congresso'), verb('falar', 'perante'), verb('subir', 'à tribuna'), verb('intervir', 'na'), verb('intervir', 'no'), verb('usar', 'da palavra'), verb('tomar', 'a palavra'),
  ]],
  [CEREMONY, [verb('assinar'), verb('rubricar'), verb('inaugurar'), verb('coroar'), verb('empossar'), verb('homenagear'), verb('condecorar'), verb('firmar'), verb('celebrar')]],
]; // prettier-ignore

const MADE = VERBS.map(([told, phrases]) => [told, phrases.map(formsOf)] as const);

/** Portuguese verb triggers: the finite past apart, which says that it was held. */
export const ptVerbTriggers: readonly TriggerWords[] = [
  {
    ...VISIT,
    part: 'verb',
    past: true,
    forms: toTowns('foi|foram|tinha ido|havia ido|veio|vieram|voltou|voltaram'),
  },
  {
    ...VISIT,
    part: 'verb',
    forms: toTowns('vai|vão|ir|irem|irá|irão|iria|vem|vêm|vir|virá|virão|volta|voltam|voltar|voltará|vá'),
  },
  ...MADE.flatMap(([told, forms]) => madeTriggers(told, forms, told === TALKS)),
];

/** The future and conditional forms: what they tell is planned. */
export const ptFutures: readonly Phrase[] = MADE.flatMap(([, forms]) =>
  forms.flatMap(({ future }) => future),
);
