// Portuguese words for events. A native speaker can review this file without reading a rule.

import type { EventWords } from '../event-words.ts';
import { ptAfar } from './afar.ts';
import { ptCues } from './cues.ts';
import { ptTriggers } from './triggers.ts';
import { ptVetoes } from './vetoes.ts';

const split = (list: string): readonly string[] => list.split('|');

const SAID =
  'dito|declarado|afirmado|anunciado|indicado|precisado|acrescentado|adiantado|assegurado|garantido|confirmado|explicado|sublinhado|frisado|ressaltado|destacado|insistido|recordado|lembrado|advertido|alertado|respondido|retorquido|sustentado|apontado|assinalado|salientado|reiterado|manifestado|expressado|expresso|comentado|resumido|concluído|criticado|condenado|denunciado|agradecido|acusado|prometido|defendido que|revelado|admitido que|reconhecido|lamentado|escrito|publicado|informado|referido|noticiado|esclarecido';
const SAYS =
  'disse|disseram|diz|dizem|declarou|declararam|declara|afirmou|afirmaram|afirma|afirmam|anunciou|anunciaram|anuncia|indicou|indicaram|indica|precisou|precisa|acrescentou|acrescenta|adiantou|adianta|assegurou|assegura|garantiu|garante|garantem|confirmou|confirmaram|confirma|confirmam|explicou|explica|sublinhou|sublinha|frisou|frisa|ressaltou|ressalta|destacou|destaca|insistiu|insiste|recordou|recorda|lembrou|lembra|advertiu|adverte|alertou|respondeu|responde|retorquiu|sustentou|sustenta|apontou|aponta|assinalou|salientou|salienta|reiterou|reitera|manifestou|expressou|comentou|comenta|resumiu|concluiu que|criticou|condenou|denunciou|agradeceu|agradece|acusou|acusa|prometeu|revelou|revela|reconheceu|reconhece|lamentou|lamenta|escreveu|escreve|informou|informaram|informa|referiu|refere|noticiou|noticia|emendou|contou|conta|relatou|relata|acredita|acreditam|pensa|considera que|considerou|considerou que|avaliou|avalia|estima|estimou|opinou|observou|notou|rebateu|ironizou|brincou|exclamou|atirou|rematou|completou|repetiu|repete|esclareceu|esclarece|elogiou|saudou|saúda|celebrou que|congratulou-se|se congratulou|limitou-se a dizer|fez saber|deu a entender|dizia|diziam|declarava|afirmava|garantia|dizendo|afirmando|acrescentando|sublinhando|garantindo|segundo ele|segundo ela|tuitou|publicou|argumentou|alegou|constatou|exortou|felicitou|ameaçou|justificou|sentenciou|enfatizou|detalhou|arriscou|descreveu';

/** "tinha dito", "havia anunciado": the auxiliary alone says nothing. */
const saying = [
  ...SAID.split('|').flatMap((word) => [`tinha ${word}`, `tinham ${word}`, `havia ${word}`, `haviam ${word}`, `tem ${word}`, `ter ${word}`, `já tinha ${word}`]),
  ...SAYS.split('|'),
]; // prettier-ignore

/** "os dois", and with what its article runs into: "dos dois", "aos dois", "pelos dois"; "ambos". */
const each = (list: string): readonly string[] =>
  split(list).flatMap((form) => {
    if (form.startsWith('os ')) return ['os', 'dos', 'aos', 'nos', 'pelos', 'esses', 'seus'].map((word) => form.replace(/^os/, word));
    return form.startsWith('as ') ? ['as', 'das', 'às', 'nas', 'pelas', 'essas', 'suas'].map((word) => form.replace(/^as/, word)) : [form];
  }); // prettier-ignore
/** The same with "ambos" instead of "os dois". */
const both = (list: string): readonly string[] =>
  each(list).flatMap((form) => {
    const other = form.replace(/^os dois /, 'ambos os ').replace(/^as duas /, 'ambas as ');
    return other === form ? [form] : [form, other, other.replace(/ os | as /, ' ')];
  });

const BOTH_LEADERS = [
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'emperor',
  'crown prince',
  'leader',
  'european council',
  'european commission',
];

/** Portuguese event words. */
export const ptEvents: EventWords = {
  capitalNouns: false,
  futureEnds: ['ará', 'erá', 'irá', 'orá', 'arão', 'erão', 'irão', 'orão'],
  sinceMarks: split('a última vez|pela última vez|a vez anterior'),
  occasionComma: true,
  dropsSubject: { many: ['am', 'ão', 'êm', 'bem', 'cem', 'dem', 'gem', 'nem', 'rem', 'sem', 'uem', 'zem'], metBehind: true },
  compounds: [
    // "a chegada de turistas da França a Lisboa": a crowd or goods.
    [['a chegada de', 'à chegada de', 'da chegada de', 'uma chegada de', 'a ida de', 'da ida de', 'a vinda de', 'da vinda de'], split('turistas|viajantes|visitantes|migrantes|imigrantes|refugiados|investidores|investimentos|estudantes|trabalhadores|jovens|tropas|soldados|ajuda|armas|drones|gás|petróleo|navios|mercadorias|produtos|adeptos|torcedores')],
    ...split(
    'assembleia da república|falou ‥ sobre|fala sobre|falou sobre|falou da|falou do|falou das|falou dos|defende o diálogo|defendem o diálogo|defendeu o diálogo|defender o diálogo|via do diálogo|através do diálogo|por meio do diálogo|aposta no diálogo|chegou a realizar|chegou a acontecer|chegou a ocorrer|chegou a encontrar|chegou a reunir|chegou a falar|chegou a haver|chegou a ter|chegou a ser|chegou a estar|chegou a dizer|chegou a se|chegaram a realizar|chegaram a acontecer|chegaram a ocorrer|chegaram a encontrar|chegaram a reunir|chegaram a falar|chegaram a haver|chegaram a ter|chegaram a ser|chegaram a estar|chegaram a dizer|chegaram a se|chegar a realizar|chegar a acontecer|chegar a ocorrer|chegar a encontrar|chegar a reunir|chegar a falar|chegar a haver|chegar a ter|chegar a ser|chegar a estar|chegar a dizer|chegar a se|apertou a mão ao diabo|recebeu de|recebeu do|recebeu da|recebeu dos|recebeu das|recebe do|recebe da|recebem da|recebem do|receber da|receber do|recebido do|recebido da|recebeu mais|recebeu cerca|recebeu investimento|recebeu investimentos|recebeu financiamento|recebeu um empréstimo|recebeu luz verde|recebeu garantias|recebeu instruções|recebeu convite|recebeu um convite|consultas regulares|encontros regulares|reuniões regulares|contactos regulares|contatos regulares|consultas periódicas|reuniões periódicas|depois de|depois do|depois da|depois dos|depois das|depois que|antes de|antes do|antes da|antes dos|antes das|antes que|a seguir a|a seguir ao|a seguir à|em seguida a|viaja como|que vem|que entra|o que|teve lugar|ter lugar|têm lugar|viu-se obrigado|viu-se obrigada|viu-se forçado|se viu obrigado|viu-se envolvido|chegou a acordo|chegaram a acordo|chegar a acordo|chegou a um acordo|chegaram a um acordo|chegar a um acordo|chegou ao fim|chegou a dizer|chegou à conclusão|chegaram à conclusão|chega ao fim|chegou ao poder|chegou a ser|chegaram a um entendimento|chegar ao poder|vai a votos|vai às urnas|foi às urnas|foram às urnas|ir às urnas|ponto de encontro|ponto de vista|pontos de vista|visita guiada|passou em revista|ordem do dia|roteiro|à vista|em vista|com vista a|dar a cara|mão dura|troca de prisioneiros|troca de tiros|trocas comerciais|troca comercial|troca de acusações|trocaram acusações|trocou acusações|livre comércio|recebeu o prémio|recebeu o prêmio|recebeu críticas|recebeu o apoio|recebeu apoio|recebeu ameaças|recebeu ajuda|recebe ajuda|receber ajuda|recebeu armas|recebeu a notícia|recebeu com|recebeu uma carta|recebeu a proposta|recebeu votos|recebeu treino|recebeu resposta|receber resposta|recebido resposta|recebeu alta|chamada de atenção|trata-se de|se trata de|tratava-se de|em seguida|consulta popular|consulta pública|consulta médica|câmara dos deputados|conselho de segurança|alto comissariado|mais tarde|mais cedo|nada mais|além de|além disso|por mais|sem mais|mais de dois|mais de um|mais de uma|o mais|a mais|os mais|as mais|cada vez mais|de mãos dadas|mão de obra|ronda eleitoral|segunda volta|segundo turno|primeira volta|primeiro turno|rodada de investimento|mesa eleitoral|assinatura eletrónica|assinatura digital|negociador-chefe|ao lado disso|por outro lado|por seu lado|do lado de|voo comercial|viagem de estudo|sentar-se no banco dos réus|visto de|visto que|pelo visto|diálogo social|fórum de debate|encontro amigável|entrevista ao|entrevista à|entrevista exclusiva|em entrevista|numa entrevista|entrevista publicada|por sua parte|da sua parte|faz parte|fazem parte|fazer parte|conferência episcopal|parte do|parte da|parte dos|parte das|a partir de|a partir do|a partir da|que parte|grande parte|maior parte|em parte|por parte|segue sem|seguem sem|segue a|segue em|seguem em|dar seguimento|deram seguimento|deu seguimento|cabo de|cabo da|posse de|em posse|tomou posse|tomar posse|posse do território|ligação entre os|ligação aérea|ligação ferroviária|em ligação com|com ligação|tem ligação|ligação a|ligado a|ligada a|ligados a|contacto com a realidade|conta com|conta corrente|na conta|em conta|por conta|ver com|a ver com|tem a ver|viram-se obrigados|escala de|em grande escala|larga escala|à escala|escala global|escala mundial|toda a escala|a coletiva|memória coletiva|segurança coletiva|defesa coletiva|organização de conferências|fala-se|fala português|falam português|falou-se|falar de|falar em|falando em|bola da vez|jantar mais caro',
  ),
  ],
  triggers: ptTriggers,
  cues: ptCues,
  untrue: split('invenção|pura invenção|inventado|inventada|falso|falsa|falsidade|mentira|boato|fantasia|sem fundamento|não tem fundamento|nunca aconteceu|não é verdade|desmente-o|desmentiu-o|o desmente|o desmentiu|negou-o|nega-o'),
  reports: split('rumor|rumores|boato|boatos|notícia|notícias|versão|versões|noticiou|noticiaram|noticiara|teria|teriam|segundo um canal|segundo a imprensa|segundo um jornal|segundo a mídia'),
  saying,
  sourceWords: split('segundo|de acordo com|conforme|citado por|citada por|citados por|citado pela|citada pela|citado pelo|citando|fontes de|fontes do|fontes da|fonte do|fonte da|nas palavras de|nas palavras do|no dizer de|na opinião de|a crer em|como noticiou|noticiado por|noticiou|de acordo com o|de acordo com a'),
  clauseWords: {
    always: split('que|quem|cujo|cuja|cujos|cujas|onde|quando|enquanto|mas|porém|embora|caso|porque|pois|já que|uma vez que|na qual|no qual|nos quais|nas quais|em que|à qual|ao qual|com quem|com o qual|com a qual|a quem|durante a qual|durante o qual|após a qual|após o qual|findo o qual|finda a qual|antes de|depois de ter|depois de se|após ter|após se|para que|a fim de|pelo que|de modo que|apesar de|antes que|desde que|ao passo que|naquela que|naquele que|às que|aos que'),
    afterComma: split('e|depois|antes|após|então|acusando|segundo|declarando|afirmando|acrescentando|sublinhando|garantindo|denunciando|desde|seguido|seguida|seguindo|o que|a seguir|em seguida|à margem|o qual|a qual|os quais|as quais|ou|nem|dias depois|dias antes|horas depois|horas antes|uma semana depois|uma semana antes|dois dias depois|dois dias antes|um dia depois|um dia antes|meses depois|semanas depois|também|além disso|se o|se a|se os|se as|se não|se houver|se for|como|bem como|assim como|tampouco|mas|tendo|antes de'),
  },
  relatives: split('que|quem|em que|na qual|no qual|nas quais|nos quais|o qual|a qual|os quais|as quais|à qual|ao qual|aos quais|a quem|com quem|com o qual|com a qual|cujo|cuja|durante a qual|durante o qual|do qual|da qual|dos quais'),
  placeRelatives: split('onde|aonde|de onde|donde|para onde'),
  topicWords: split(
    'sobre|contra|acerca de|acerca do|acerca da|a respeito de|a respeito do|a respeito da|em torno de|em torno do|em torno da|relativo a|relativa a|relativo ao|relativa ao|relativa à|relativas a|relacionado com|relacionada com|a favor de|a favor do|a favor da|em favor de|em favor do|em favor da|face a|face ao|face à|perante|ante|apesar de|apesar do|apesar da|para a|para o|para as|para os|para com|quanto a|quanto ao|quanto à|sob|sem|como|salvo|exceto|excepto|em nome de|em nome do|em nome da|ex|antigo|antiga|outrora|por causa de|por causa do|por causa da|devido a|devido ao|devido à|antecessor|sucessor|predecessor|fora de|fora do|fora da|através de|através do|através da|além de|além do|além da|graças a|graças ao|graças à|ligado a|ligada a|oriundo de|procedente de|proveniente de|incluindo|em matéria de|a pretexto de|em lugar de|em vez de|ao contrário de|ao contrário do|ao contrário da|junto de|desde|tratado com|acordo com|guerra com|guerra em|guerra na|guerra no|guerra da|guerra do|com destino a',
  ),
  topicNouns: split(
    'tarifas de|relações|relação|laços|vínculos|fronteira|fronteiras|guerra|guerras|conflito|conflitos|diferendo|litígio|disputa|disputas|crise|cooperação|parceria|comércio|sanções|ajuda|apoio|respaldo|ataque|ataques|bombardeios|bombardeamentos|bombardeamento|tropas|soldados|invasão|situação|paz|leste|oeste|norte|sul|adesão|entrada|ingresso|ocupação|independência|soberania|segurança|futuro|questão|questões|assunto|assuntos|política|economia|tensões|tensão|aproximação|normalização|povo|território|territórios|presença|ameaça|ameaças|oposição|opositores|exportações|importações|armas|drones|retirada|anexação|ofensiva|ofensivas|agressão|reconstrução|estabilidade|integridade|vítimas|refugiados|cidadãos|reféns|sociedade|empresa|empresas|grupo|ex-presidente|ex-ministro|amizade|direitos|eleições|eleição|história|litoral|costa|minoria|migrantes|diáspora|mercado|gás|petróleo|energia|aliança|contencioso|centro|coração|região|regiões|província|interesses|influência|papel|resposta|posição|compromisso|saída|passagem|evacuação|libertação|reconhecimento|acordo comercial|referendo|embargo|bloqueio|dívida|investimentos|investimento|causa|diferenças|mediação do conflito|tarifas|voto|votos|comunidade|língua|tarifaço|navio|mortes',
  ),
  partyNouns: split(
    'delegação|delegações|responsáveis|responsável|diplomatas|diplomata|negociadores|negociador|negociadora|emissários|emissário|enviados|enviado|enviada|governo|governos|dirigentes|dirigente|líderes|líder|representantes|representante|homólogos|homólogo|homóloga|colega|colegas|mediadores|mediador|autoridades|lado|parte|partes|equipa|equipe|equipas|equipes|generais|embaixadores|embaixador|embaixadora|administração|mediação|anfitriões|anfitrião|anfitriã|senadores|deputados|especialistas|presidência|executivo|campo|poder|junta|regime|chefes|ministros|presidentes|parlamentares|chancelaria|chanceleres|trio|dupla|funcionários|funcionário|missão|comitiva|mandatários|mandatário|governante|governantes|técnicos|facilitadores|militares|chefe|estadista|estadistas|diplomacia|diplomacias',
  ),
  governments: split('governo|junta|regime|autoridades|executivo|poder'),
  collectives: [
    { forms: [...both('os dois|as duas|os dois homens|as duas mulheres|os dois responsáveis|os dois rivais|os dois enviados|os dois negociadores|os dois aliados|os dois diplomatas|os dois interlocutores|os dois políticos|os dois vizinhos|os dois governantes|os dois titulares|os dois emissários'), 'ambos', 'ambas', 'um e outro', 'a dupla'], of: 'persons', count: 2 },
    { forms: both('os dois líderes|os dois mandatários|os dois dirigentes|os dois chefes de estado|os dois chefes de governo|os dois chefes do governo|os dois estadistas|os mandatários|os chefes de estado dos dois países|os líderes dos dois países|os dois monarcas'), of: 'persons', count: 2, roles: BOTH_LEADERS },
    { forms: both('os dois presidentes|os presidentes dos dois países|os presidentes de ambos os países|os presidentes'), of: 'persons', count: 2, roles: ['president'] },
    { forms: both('os dois primeiros-ministros|os dois premiês|os primeiros-ministros dos dois países|os dois chefes dos governos'), of: 'persons', count: 2, roles: ['prime minister'] },
    { forms: both('os dois ministros|as duas ministras|os ministros|os dois chanceleres|os chanceleres|os dois chefes da diplomacia|os dois chefes de diplomacia|os dois chefes das diplomacias|os chefes da diplomacia|os ministros dos dois países|os chanceleres dos dois países|as duas diplomacias'), of: 'persons', count: 2, roles: ['minister', 'secretary of state'] },
    { forms: both('os dois países|os dois estados|as duas nações|os dois governos|as duas potências|as duas capitais|os dois reinos|as duas chancelarias|as duas administrações|os países vizinhos|os dois executivos|os dois países irmãos|os dois vizinhos'), of: 'countries', count: 2 },
    { forms: both('as duas partes|as partes|os dois lados|as duas delegações|as delegações|os negociadores|os beligerantes|as partes em conflito|os dois campos|as duas equipas|as duas equipes|os dois blocos'), of: 'states', count: 2 },
    { forms: each('os três|as três|os três homens|os três responsáveis|o trio'), of: 'persons', count: 3 },
    { forms: each('os três líderes|os três dirigentes|os três mandatários|os três chefes de estado'), of: 'persons', count: 3, roles: ['president', 'prime minister', 'chancellor', 'king', 'emir', 'leader'] },
    { forms: each('os três presidentes'), of: 'persons', count: 3, roles: ['president'] },
    { forms: each('os três ministros|os três chanceleres|os três chefes da diplomacia'), of: 'persons', count: 3, roles: ['minister'] },
    { forms: each('os três países|as três partes|as três delegações|os três estados|as três capitais|os três governos'), of: 'states', count: 3 },
    { forms: each('os quatro|os quatro líderes|os quatro presidentes|os quatro ministros'), of: 'persons', count: 4 },
    { forms: each('os quatro países|as quatro partes|as quatro delegações'), of: 'states', count: 4 },
  ],
  pronouns: {
    one: split('ele|ela|o recebeu|a recebeu|recebeu-o|recebeu-a|o recebera|o recebia|o receberá|a receberá|recebê-lo|recebê-la|o acolheu|acolheu-o|o visitou|visitá-lo|visitá-la|encontrá-lo|encontrá-la|vê-lo|vê-la|telefonou-lhe|lhe telefonou|ligou-lhe|lhe ligou|com ele|com ela|por ele|o próprio|convidou-o|convidou-a|o convidou|a convidou|a quem'),
    latter: split('este último|esta última|o último'),
    many: split('eles|elas|estes últimos|os recebeu|recebeu-os|recebê-los|os reuniu|reuniu-os|reuni-los|com eles'),
    owner: split('seu|sua|seus|suas'),
  },
  auxiliaries: split('tem|têm|tinha|tinham|havia|haviam|foi|foram|fora|era|eram|esteve|estiveram|estava|estavam|tendo|sido|ter|terem|é|são|está|estão|tivera'),
  afar: ptAfar,
  withWords: split('com'),
  purposeWords: split('para|para a|para o|a pretexto de'),
  betweenWords: split('entre'),
  fromWords: split('desde|oriundo de|procedente de|proveniente de'),
  thatWords: split('que|para que'),
  byWords: split('por|pelo|pela|pelos|pelas'),
  fringeWords: split('por ocasião de|por ocasião da|por ocasião do|num intervalo da|num intervalo do|à margem de|à margem do|à margem da|às margens da|às margens do|à margem dos|paralelamente a|paralelamente à|paralelamente ao|em paralelo a|em paralelo à|em paralelo com|no âmbito de|no âmbito do|no âmbito da|no quadro de|no quadro da|aproveitando|nos corredores da|nos corredores do|nos bastidores da|nos bastidores do|por ocasião da|por ocasião do'),
  joint: split('conjunto|conjunta|conjuntos|conjuntas|conjuntamente|juntos|juntas|em comum|em conjunto|comum'),
  flanks: { before: split('ao lado de|ao lado do|ao lado da|acompanhado por|acompanhado de|acompanhado pelo|acompanhado pela|acompanhada por|acompanhada de|acompanhada pelo|ladeado por|ladeado pelo|ladeada por|ladeada pelo'), behind: split('ao seu lado|a seu lado') },
  hosting:
    'acolhe|acolheu|acolherá|acolhia|acolheria|acolher|acolhido|sedia|sediou|sediará|sediaria|sediar|será palco|foi palco|será a sede|será sede|foi sede|anfitriã|alberga|albergou|albergará'.split('|'),
  hosts: split('o anfitrião|a anfitriã|seu anfitrião|sua anfitriã|o seu anfitrião|os anfitriões|o país anfitrião|o dono da casa|do anfitrião|ao anfitrião|pelo anfitrião|o anfitrião e mediador'),
  guests: split('o convidado|a convidada|seu convidado|o seu convidado|o visitante|a visitante|o ilustre visitante|ao visitante|do visitante|seu hóspede|o seu hóspede|ao convidado'),
  ordinals: split('a segunda|a terceira|a quarta|o segundo|o terceiro|o quarto|uma segunda|uma terceira|um segundo|um terceiro'),
  apart: split('cada um por sua vez|reuniões separadas|encontros separados|conversas separadas|telefonemas separados|com cada um dos|com cada um d|separadamente|em separado|sucessivamente|um após o outro|respetivamente|respectivamente|um a um|individualmente|à vez'),
  first: split('primeiro|em primeiro lugar|primeira|primeiramente|primeira vez|inicialmente'),
  there: split('lá|ali|aí|no mesmo local|no mesmo lugar|no local|aqui|no mesmo palácio|no mesmo hotel|no mesmo edifício|na mesma sala|sob o mesmo teto|debaixo do mesmo teto|entre as mesmas paredes|no mesmo sítio|acolá'),
  sameTown: split('na cidade|à cidade|na mesma cidade|nessa cidade|nesta cidade|naquela cidade|nessa mesma cidade|nesta mesma cidade|na própria cidade'),
  indefinite: split('um|uma|uns|umas'),
  definite: split('o|a|os|as|este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|aqueles|aquelas|do|da|dos|das|no|na|nos|nas|ao|à|aos|às|pelo|pela|seu|sua|seus|suas|neste|nesta|nesse|nessa|naquele|naquela|deste|desta|desse|dessa|daquele|daquela'),
  beside: {
    words: split('com|junto de|junto do|junto da|em companhia de|em companhia do|na companhia de|na companhia do|na companhia da|ao lado de|ao lado do|ao lado da|diante de|diante do|diante da|em frente a|em frente ao|frente a|frente ao|frente à|em casa de|no gabinete de|no gabinete do|no gabinete da|na residência de|na residência do|ao encontro de|ao encontro do|ao encontro da'),
    not: split('ter-se-á|ter-se-ão|ter-se-ia|ter-se-iam|em guerra|rompeu|romper|rutura|ruptura|de acordo|desacordo|acordo com|comparado|comparar|comparação|rivalizar|zangado|ao contrário|solidário|solidariedade|em contacto|em contato|laços com|ligações com|próximo de|casado|casada|eleições|escrutínio|jogo|acabar com|acabou com|parecido|contava com|conta com|contou com|preocupado|irritado|furioso|alinhado|sintonia'),
  },
  joiners: split('e|&|bem como|assim como|além de'),
  sequence: {
    afterThis: split('após|depois de|depois do|depois da|depois dos|depois das|na sequência de|na sequência do|na sequência da|no seguimento de|no seguimento do|no seguimento da|a seguir a|a seguir ao|a seguir à|ao fim de|no final de|no final do|no final da|ao final de|ao final do|ao final da|ao cabo de|ao término de|ao término do|ao término da|no termo de|no termo do|no termo da|findo o|finda a|findas as|concluída a|concluído o|terminada a|terminado o|encerrada a|encerrado o|à saída de|à saída do|à saída da|ao sair de|ao sair do|ao sair da|em decorrência de|como resultado de|posterior a|posterior ao|posterior à|desde|desde a|desde o|de regresso de|de volta de|fruto de|fruto do|resultado de|precedida por|precedido por|precedida de|precedido de|a primeira desde|o primeiro desde|a primeira vez desde|a primeira visita desde|o primeiro encontro desde|seguiu-se a|seguiu-se ao|seguiu-se à|segue-se a|segue-se ao|segue-se à|sucede a|sucede ao|dá continuidade a|deu seguimento a|deram seguimento a|deram seguimento às|deu seguimento às|dá seguimento a|dá seguimento às|pouco depois de|pouco depois do|pouco depois da|horas depois de|horas após|dias após|semanas após|meses após|combinada na|combinado na|acertada na|acertado na|acordada na|acordado no'),
    beforeThis: split('antes de|antes do|antes da|antes dos|antes das|prévio a|prévia a|prévio à|prévia à|prévia ao|na véspera de|na véspera do|na véspera da|nas vésperas de|nas vésperas do|nas vésperas da|às vésperas de|às vésperas da|às vésperas do|com vista a|com vista à|com vista ao|em preparação de|em preparação da|em preparação do|preparatória de|preparatória da|preparatório da|para preparar|a preparar|preparar|como parte da preparação|como antecâmara|antecâmara da|prelúdio de|prelúdio da|prelúdio do|seguido de|seguida de|seguidos de|seguido por|seguida por|seguida da|seguido da|seguido do|precede a|precede o|precedeu a|precedeu o|antecede a|antecede o|antecedeu a|antecedeu o|que antecede|que antecedeu|até à|até ao'),
    thenThis: split('que se seguiu|que se seguiram|depois|a seguir|em seguida|mais tarde|posteriormente|seguidamente|de seguida|após o que|depois disso|dali|daí|por fim|por último|finalmente|seguiu-se|seguiram-se|segue-se|seguem-se|antes de viajar|antes de partir|antes de seguir|antes de se deslocar|antes de embarcar|antes de se reunir|antes de receber|antes de se encontrar|antes de ser recebido|antes de regressar|por sua vez|para depois|e depois|o programa prossegue'),
    earlierThis: split('preparado o terreno|preparou o terreno|prepararam o terreno|aberto caminho|abriu caminho|abriram caminho|remonta a|remonta ao|remontava a|remontava ao|antes|previamente|anteriormente|mais cedo|pouco antes|já tinha|já tinham|já havia|já haviam|já se tinha|já se tinham|já se havia|já se haviam|a última vez|o anterior|a anterior|até então|na véspera|antes disso|antes dela|antes dele|já fora|já se reunira|já se encontrara|já recebera'),
    again: split('voltar|voltam|retomar|retomaram|retomarão|retribuir a visita|de novo|novamente|outra vez|voltar a|voltou a|voltaram a|volta a|voltam a|voltará a|voltarão a|voltariam a|tornar a|tornou a|mais uma vez|nova reunião|novo encontro|nova ronda|nova rodada|nova cimeira|nova cúpula|novas conversações|novas negociações|segunda ronda|terceira ronda|quarta ronda|quinta ronda|sexta ronda|segunda rodada|terceira rodada|quarta rodada|quinta rodada|segundo encontro|terceiro encontro|segunda reunião|terceira reunião|próxima reunião|próximo encontro|próxima ronda|próxima rodada|próxima cimeira|próxima cúpula|reencontro|a próxima|o próximo'),
    pluperfect: split('tinha|tinham|havia|haviam|fora|foram já|tivera|se tinha|se tinham|se havia|se haviam'),
  },
  vetoes: ptVetoes,
}; // prettier-ignore
