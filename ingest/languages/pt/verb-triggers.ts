// Portuguese verbs that tell of an event, by kind; their forms are made by `inflect.ts`.

import type { TriggerWords } from '../event-words.ts';
import { madeTriggers } from '../made-triggers.ts';
import type { Phrase } from '../phrase.ts';
import { nearby } from '../phrase.ts';
import type { VerbPhrase } from './inflect.ts';
import { formsOf } from './inflect.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame' | 'weak' | 'personal' | 'alone' | 'placed'>;

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
/** Everyday company, which says nothing unless people of two sides are in it. */
const COMPANY: Told = { ...WEAK_TALKS, personal: true };
const CALL: Told = { kind: 'call', frame: 'sides' };
const NEGOTIATION: Told = { kind: 'negotiation', frame: 'sides' };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
/** Who brings people together, not figures or tastes. */
const MATCHMAKING: Told = { ...MEDIATION, personal: true };
const VISIT: Told = { kind: 'visit', frame: 'journey' };
const PRESS: Told = { kind: 'press-conference', frame: 'press' };
const SPEECH: Told = { kind: 'speech', frame: 'speech' };
/** What nobody meets by who passes: it needs a place where to. */
const STOP: Told = { ...VISIT, placed: true };
const CEREMONY: Told = { kind: 'ceremony', frame: 'sides', weak: true };

/** Each of the words before each of those of place. */
const to = (list: string, places: string): string =>
  list.split('|').flatMap((words) => places.split('|').map((place) => `${words} ${place}`)).join('|'); // prettier-ignore
const NUMBERS =
  'dois|duas|três|quatro|cinco|dez|quinze|vinte|trinta|quarenta|cinquenta|várias|algumas|alguns|poucos|longas|quase duas|mais de duas|cerca de duas';
/** How long somebody was with somebody: "três horas", "quase duas horas", "a tarde", "o fim de semana". */
const WHILES = [
  ...NUMBERS.split('|').flatMap((many) => ['horas', 'minutos', 'dias'].map((each) => `${many} ${each}`)),
  ...'uma hora|meia hora|quase uma hora|mais de uma hora|cerca de uma hora|hora e meia|uma hora e meia|quase hora e meia|um bom bocado|um quarto de hora|três quartos de hora|a manhã|a tarde|a noite|o dia|o serão|o fim de semana|o fim-de-semana|toda a manhã|toda a tarde|o domingo|o sábado'.split('|'),
  ...'horas|minutos'.split('|').map((each) => `‥ ${each}`),
].join('|'); // prettier-ignore
/** Where one who receives waits, and where one who leaves is seen off. */
const THRESHOLDS =
  'aeroporto|pista|porta|entrada|escadaria|escada|escadas|átrio|tapete vermelho|passadeira vermelha|portão|carro|estação|varanda'
    .split('|')
    .flatMap((spot) => ['à', 'ao', 'na', 'no', 'nas', 'nos', 'junto à', 'até à', 'até ao'].map((at) => `… ${at} ${spot}`))
    .join('|'); // prettier-ignore
const TABLES =
  'à mesa|à mesma mesa|na mesma mesa|frente a frente|cara a cara|lado a lado|no mesmo sofá|à volta da mesa|à volta da mesma mesa|sob o mesmo teto|debaixo do mesmo teto|na mesma sala';
/** What a body holds: "abriu os trabalhos", "retomou as sessões". */
const SESSIONS =
  'a comissão mista|a comissão bilateral|os trabalhos|os seus trabalhos|a sessão|as sessões|os debates|a reunião|a ronda|a rodada|as reuniões|a sua reunião|a sua sessão|… sessão|… ronda|… rodada';

/** Towns of much travel, for verbs whose "a" is an article before anything else: "foi a Washington", "volta a Luanda". */
const TOWNS =
  'washington|moscou|moscovo|pequim|lisboa|brasília|luanda|maputo|bissau|praia|kiev|paris|londres|berlim|bruxelas|roma|madrid|madri|caracas|bogotá|havana|buenos aires|montevidéu|assunção|la paz|lima|quito|santiago|nova iorque|nova york|nova délhi|nova deli|tóquio|seul|teerã|teerão|ancara|istambul|riad|doha|abu dhabi|telavive|tel aviv|jerusalém|kinshasa|kigali|adis abeba|pretória|díli|genebra|viena|varsóvia|budapeste|belgrado|bagdá|bagdad|damasco|beirute|islamabad|cabul|mascate|dacar|acra|abuja|nairobi|georgetown';

/** Forms of going before one of those towns. */
const toTowns = (forms: string): string[] =>
  forms.split('|').flatMap((form) => TOWNS.split('|').map((town) => `${form} a ${town}`));

/** How two speak who are not together, and with whom: longer than "falou com", so that it is the call that is told. */
const afar = (list: string): string =>
  list.split('|').flatMap((how) => ['', ' com', ' ‥ com'].flatMap((tail) => [`${how}${tail}`, `… ${how}${tail}`])).join('|'); // prettier-ignore
const BY_VIDEO = afar('por videoconferência|por videochamada|por chamada de vídeo|por vídeo|por zoom|via zoom'); // prettier-ignore
const BY_PHONE = `${afar('por telefone|ao telefone|telefonicamente|por via telefónica|por via telefônica')}|${BY_VIDEO}`;
const CALL_NOUNS =
  'conversa telefónica|conversa telefônica|conversação telefónica|contacto telefónico|contato telefônico|chamada telefónica|chamada telefônica|ligação telefónica|ligação telefônica|videoconferência|videochamada|chamada de vídeo|reunião virtual|conversa ao telefone|conversa por telefone'
    .split('|')
    .flatMap((noun) => [noun, `um ${noun}`, `uma ${noun}`])
    .join('|');

/** Where somebody is, never "apareceu [em Kiev] na terça-feira". */
const AT = 'em|no|na|‥ em';
/** How long somebody was in a town: "dois dias em", "poucas horas em". */
const STAYS = [
  ...['dois', 'três', 'quatro', 'cinco', 'vários', 'alguns'].map((many) => `${many} dias em`), ...['umas', 'poucas', 'duas', 'três', 'quatro', 'seis', 'várias', 'algumas'].map((many) => `${many} horas em`), 'o dia em', 'um dia em', 'a semana em',
].join('|'); // prettier-ignore

const VERBS: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  // Before the talks: of two that span the same words the first is told.
  [CALL, [
    verb('telefonar'), near(verb, 'ligar', 'para'), near(verb, 'ligar', 'ao|à|a'), near(verb, 'atender', 'uma chamada|a chamada|o telefone|um telefonema|o telefonema|uma ligação|a ligação'), near(verb, 'ter', '… ao telefone|… na linha|… em linha'), near(verb, 'fazer', 'uma chamada|um telefonema|uma ligação|duas chamadas|dois telefonemas'), near(verb, 'trocar', '… ao telefone|… por telefone'), verb('discar'), ...['falar', 'conversar', 'dialogar', 'contactar', 'contatar', 'tratar'].map((each) => verb(each, BY_PHONE)), se('reunir', BY_VIDEO),
    ...['manter', 'ter', 'realizar', 'fazer'].map((each) => near(verb, each, CALL_NOUNS)), near(se, 'ligar', 'por videoconferência|por videochamada|por vídeo'), se('falar', BY_PHONE),
  ]],
  [TALKS, [
    se('encontrar'), verb('receber'), verb('acolher'), se('avistar'), se('entrevistar'), se('reencontrar'), se('ver', 'com'), se('rever'), verb('conferenciar'),
    se('concertar'), near(verb, 'jantar', 'com'), near(verb, 'almoçar', 'com'), near(verb, 'tomar', 'o pequeno-almoço com|o café da manhã com|café com'), verb('jantar', 'juntos'), verb('almoçar', 'juntos'), verb('dialogar'), verb('conversar'), verb('conversar', 'com'),
    near(verb, 'falar', 'com'), se('falar'), verb('discutir', 'com'), near(se, 'sentar', 'com|à mesa|à mesma mesa|frente a frente|ao lado de|diante de'),
    verb('apertar', 'a mão'), verb('apertar', 'as mãos'), near(verb, 'trocar', 'impressões|opiniões com|ideias com|pontos de vista'), se('juntar', 'à mesa'), verb('privar', 'com'), near(verb, 'despachar', 'com'), near(verb, 'dar', 'as boas-vindas a|as boas-vindas ao|as boas-vindas à|as boas vindas a'),
    near(verb, 'ter', 'um encontro|uma reunião|encontros|reuniões|uma audiência|uma conversa|um frente a frente|encontro|reunião'),
    verb('manter', '… troca|… conversa|… contacto|… contato|um encontro|uma reunião|encontros|reuniões|conversações|uma conversa|consultas|um breve encontro|contactos|contatos|uma audiência|um diálogo|… um encontro|… uma reunião|… conversações'),
    verb('realizar', 'uma reunião'), verb('realizar', 'consultas'), verb('realizar', 'conversações'), verb('estar', 'reunido'), verb('estar', 'reunidos'), verb('estar', 'reunida'),
    verb('estar', 'frente a frente'), near(verb, 'estar', 'juntos em|juntos no|juntos na|reunido com|reunida com|reunidos com|à conversa com|à mesa com'), ...['presidir', 'liderar', 'copresidir', 'encabeçar'].map((each) => near(verb, each, 'à reunião|a reunião|uma reunião|o encontro|ao encontro|às conversações|as conversações|à sessão|a sessão|… comissão mista|… comissão bilateral|… comissão binacional')), verb('estar', 'cara a cara'), verb('ficar', 'frente a frente'), verb('ficar', 'cara a cara'), verb('receber', 'em audiência'),
    verb('conceder', 'uma audiência'), near(verb, 'oferecer', 'um jantar|um almoço|uma receção|uma recepção|um banquete|um jantar de gala|um almoço de trabalho|um pequeno-almoço'), verb('receber', '… a visita'), se('cruzar', 'com'),
    verb('sentar', 'para conversar'),
  ]],
  [SITTING, [se('reunir'), verb('reunir', 'com'), verb('reunir', 'em'), verb('reunir', 'hoje')]],
  [WEAK_TALKS, [
    verb('ver'), verb('encontrar'), verb('discutir'), verb('falar'), verb('saudar'), verb('abordar'), verb('debater'), verb('tratar'), verb('acertar'), verb('combinar'),
    verb('acordar'), se('entender', 'com'), verb('trocar'), verb('estar', 'com'), verb('analisar'), verb('passar', 'em revista'), verb('concordar'), verb('consultar'), verb('sentar'),
  ]],
  [COMPANY, [
    verb('jantar'), verb('almoçar'), verb('cear'), verb('brindar'), verb('lanchar'), near(verb, 'tomar', 'café|o café|o pequeno-almoço|o café da manhã|um café|chá|um chá|um copo|um uísque|uma bebida|um aperitivo|assento|lugar'),
    ...['partilhar', 'dividir', 'compartilhar'].map((each) => near(verb, each, 'a mesa|uma mesa|mesa|uma refeição|um almoço|um jantar|um café|um chá|uma garrafa|um copo|o sofá|o palco')),
    near(verb, 'oferecer', 'um chá|um café|uma ceia|um copo|um churrasco'), near(verb, 'abrir', 'as portas do|as portas da|as portas de'), verb('abraçar'), verb('cumprimentar'), verb('hospedar'), verb('homenagear', 'com um jantar|com um almoço'),
    near(verb, 'dar', 'um abraço a|um abraço ao|um abraço à|um aperto de mão|os parabéns pessoalmente'), near(verb, 'apertar', '… a mão'),
    verb('esperar', THRESHOLDS), verb('aguardar', THRESHOLDS), verb('receber', THRESHOLDS), verb('acolher', THRESHOLDS), verb('acompanhar', THRESHOLDS), near(se, 'despedir', 'de|do|da|à porta'),
    ...['passar', 'dedicar', 'conceder', 'dar', 'consagrar', 'reservar', 'reter', 'demorar', 'ficar'].map((each) => near(verb, each, WHILES)), verb('reter'), verb('ficar', 'até'), verb('estar', `${WHILES}|${TABLES}`), verb('ficar', TABLES),
    ...['entregar', 'transmitir', 'comunicar', 'expressar'].map((each) => near(verb, each, 'em mãos|em mão|em pessoa|cara a cara')), near(verb, 'ouvir', 'da boca de|da boca do'), ...['avaliar', 'rever', 'examinar', 'concertar', 'articular', 'coordenar'].map((each) => near(verb, each, 'com')),
    se('sentar'), near(verb, 'chamar', 'à parte|de lado'), near(verb, 'puxar', '… para um canto|… à parte|… de lado|para um canto'), near(verb, 'entrar', 'no gabinete|na residência|na sala|no palácio|na casa'), near(verb, 'subir', 'as escadas|a escadaria|ao gabinete'),
    near(verb, 'ir', 'à residência de|à residência do|à residência da|ao gabinete de|ao gabinete do|a casa de|a casa do|ao palácio de|ao palácio do|ter com|ver|cumprimentar|ao encontro|buscar'), near(verb, 'vir', 'ter com|ver|cumprimentar|ao encontro|buscar'), near(verb, 'procurar', '‥ no gabinete|‥ na residência'), verb('visitar', '‥ no gabinete|‥ na residência|‥ no hotel|‥ no palácio'),
    near(verb, 'ser', 'hóspede de|hóspede do|hóspede da|convidado de|convidado do|convidado da'), near(verb, 'estar', 'sentado|sentada|sentados|sentadas'), near(verb, 'ter', 'como convidado|como hóspede|à sua mesa|por convidado'), near(verb, 'trocar', 'umas palavras|algumas palavras|palavras|dois dedos de conversa|um abraço|abraços|cumprimentos'), se('cruzar'), se('ver', 'com'), se('fotografar', 'com'), se('deixar', 'fotografar com'), verb('posar'),
  ]],
  [SITTING, [...['abrir', 'encerrar', 'retomar', 'iniciar', 'concluir', 'reatar', 'prosseguir', 'inaugurar'].map((each) => near(verb, each, SESSIONS)), se('sentar', 'pela primeira vez|de novo|novamente|outra vez'), se('constituir')]],
  [STOP, [
    verb('aparecer', AT), verb('pernoitar', AT), near(verb, 'fazer', 'noite em'), near(verb, 'descer', 'do avião em'), ...['passar', 'ficar', 'permanecer', 'estar'].map((each) => near(verb, each, STAYS)), near(verb, 'fazer', to('uma paragem|uma parada|paragem|um desvio|uma visita-relâmpago|uma visita de médico', 'em|no|na|a|ao|à|por')), near(verb, 'dar', to('um salto|um pulo|uma saltada', 'a|ao|à|até')), se('apresentar', AT),
    near(se, 'meter', to('num avião|no avião|num comboio', 'para')), ...['apanhar', 'tomar', 'pegar'].map((each) => near(verb, each, to('um avião|o avião|o comboio|o trem', 'para'))),
  ]],
  [NEGOTIATION, [verb('negociar'), near(se, 'sentar', 'à mesa das negociações|à mesa de negociações'), near(verb, 'voltar', 'à mesa das negociações|à mesa de negociações|à mesa'), ...['retomar', 'iniciar', 'reatar', 'encetar', 'concluir', 'prosseguir'].map((each) => near(verb, each, 'as negociações|negociações|as conversações|as conversações de paz'))]],
  [MEDIATION, [verb('mediar'), verb('intermediar'), verb('reunir'), verb('reconciliar'), verb('sentar', '… à mesa|… à mesma mesa|… na mesma sala|… frente a frente|frente a frente'), verb('conduzir', '… conversa'), verb('arbitrar'), near(verb, 'pôr', '… a falar|… a conversar|… em contacto'), near(verb, 'andar', 'num vaivém|em vaivém|de um lado para o outro|a saltar'), near(verb, 'fazer', 'a ponte|de ponte|a ligação entre|vaivém|o vaivém|a naveta'), near(verb, 'servir', 'de ponte|de mediador|de intermediário')]],
  [MATCHMAKING, [...['juntar', 'pôr', 'colocar', 'trazer', 'levar', 'chamar', 'reunir'].map((each) => verb(each, TABLES))]],
  [VISIT, [
    ...['decolar', 'descolar', 'zarpar', 'partir', 'seguir', 'embarcar', 'voar', 'viajar', 'sair'].map((each) => near(verb, each, 'rumo a|rumo ao|rumo à|com destino a|com destino ao|com destino à')), ...['decolar', 'descolar'].map((each) => near(verb, each, 'para')),
    verb('visitar'), verb('viajar'), near(verb, 'retribuir', 'a visita'), se('deslocar'), verb('chegar', 'a'), verb('chegar', 'ao'), verb('chegar', 'à'), verb('chegar', 'aos'), verb('chegar'), near(verb, 'desembarcar', 'em|no|na'),
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
    verb('afirmar', 'aos jornalistas|a jornalistas|à imprensa|… aos jornalistas|… a jornalistas'), verb('falar', 'aos jornalistas|a jornalistas|à imprensa|aos repórteres|a repórteres|com jornalistas|com a imprensa|com os jornalistas|com repórteres'), near(verb, 'conversar', 'com jornalistas|com os jornalistas|com a imprensa|com repórteres|com os repórteres'),
    verb('anunciar', '… aos jornalistas'), verb('anunciar', '… à imprensa'), verb('anunciar', 'à imprensa'), verb('anunciar', 'aos jornalistas'), verb('responder', 'a perguntas'), verb('responder', 'às perguntas'), verb('responder', 'aos jornalistas'), verb('prestar', 'declarações'), near(verb, 'atender', 'a imprensa|os jornalistas|jornalistas|os repórteres'), verb('dar', 'uma entrevista coletiva'), verb('dar', 'entrevista coletiva'),
    ...['enfrentar', 'encarar'].map((each) => near(verb, each, 'as câmaras|as câmeras|os jornalistas|a imprensa|os repórteres|os microfones')), ...['aparecer', 'comparecer', 'surgir', 'apresentar', 'apresentar-se'].map((each) => near(verb, each, 'perante|diante|lado a lado perante|juntos perante|ante')), verb('responder', '‥ às perguntas|‥ a perguntas|‥ aos repórteres|‥ aos jornalistas'),
    se('dirigir', 'à imprensa'), verb('explicar', '… aos jornalistas'), verb('adiantar', '… aos jornalistas'), verb('contar', '… aos jornalistas'), verb('contar', 'a jornalistas'), verb('explicar', 'a jornalistas'),
  ]],
  [SPEECH, [
    verb('discursar'), verb('discursar', 'na'), verb('discursar', 'no'), verb('discursar', 'perante'), verb('proferir', 'um discurso|discurso|… discurso|uma palestra|… intervenção|… alocução'), verb('fazer', 'um discurso'), verb('fazer', '… discurso'),
    se('dirigir', 'ao parlamento'), se('dirigir', 'à assembleia'), se('dirigir', 'aos deputados'), se('dirigir', 'ao congresso'), verb('falar', 'perante'), verb('subir', 'à tribuna'), verb('intervir', 'na'), verb('intervir', 'no'), verb('usar', 'da palavra'), near(verb, 'fazer', 'uso da palavra'), ...['discursar', 'falar', 'intervir'].map((each) => verb(each, 'ante|diante do|diante da|da tribuna|na tribuna|‥ perante|‥ da tribuna')), se('dirigir', 'ao senado|ao conselho de segurança|aos parlamentares|aos eurodeputados|à câmara|aos congressistas'), verb('tomar', 'a palavra'),
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
    forms: toTowns(
      'foi|foram|tinha ido|havia ido|veio|vieram|voltou|voltaram|regressou|regressaram|retornou|retornaram',
    ),
  },
  {
    ...VISIT,
    part: 'verb',
    forms: toTowns(
      'vai|vão|ir|irem|irá|irão|iria|vem|vêm|vir|virá|virão|volta|voltam|voltar|voltará|regressa|regressam|regressar|regressará|retorna|retornam|retornar|retornará|vá',
    ),
  },
  ...MADE.flatMap(([told, forms]) => madeTriggers(told, forms, told === TALKS)),
];

/** The future and conditional forms: what they tell is planned. */
export const ptFutures: readonly Phrase[] = MADE.flatMap(([, forms]) =>
  forms.flatMap(({ future }) => future),
);
