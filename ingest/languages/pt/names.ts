// Portuguese words around names.

import type { LanguageNames } from '../../mentions/language-names.ts';
import { countries } from './countries.ts';
import { roles } from './roles.ts';
import { townAdjectives } from './town-adjectives.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Words only; facts are in `seeds/world`. */
export const ptNames: LanguageNames = {
  language: 'pt',
  ownerBehind: true,
  adjectivesBehind: true,
  roleTails: split(
    'do comércio|do alargamento|da energia|da economia|da agricultura|do clima|da defesa|para o comércio|para o alargamento|interino|interina|de transição|em exercício|cessante|demissionário|demissionária|eleito|eleita|deposto|deposta|de facto|de fato|autoproclamado|autoproclamada|reeleito|reeleita|recém-eleito|recém-eleita|recém-empossado|recém-empossada|recém-nomeado|em funções|conservador|conservadora|socialista|islamista|islamita|nacionalista|trabalhista|social-democrata|adjunto|adjunta|delegado|delegada|designado|designada|esquerdista|direitista|ultraliberal|de esquerda|de direita|de então|à época|da época|do dia|local|em final de mandato|septuagenário',
  ),
  countries,
  townAdjectives,
  organizations: {
    'org:un': ['ONU', 'Nações Unidas', 'Organização das Nações Unidas'],
    'org:nato': ['Otan', 'OTAN', 'NATO', 'Aliança Atlântica'],
    'org:eu': ['União Europeia', 'União Européia', 'UE', 'os 27', 'bloco europeu'],
    'org:us-mfa': ['Departamento de Estado'],
  },
  seats: {
    Kremlin: 'country:RU',
    Crêmlin: 'country:RU',
    Eliseu: 'country:FR',
    Matignon: 'country:FR',
    'Casa Branca': 'country:US',
    'Downing Street': 'country:GB',
    'Casa Azul': 'country:KR',
    Planalto: 'country:BR',
    'Palácio do Planalto': 'country:BR',
    Moncloa: 'country:ES',
    'Palácio de Belém': 'country:PT',
    'São Bento': 'country:PT',
    'Cidade Alta': 'country:AO',
    'Ponta Vermelha': 'country:MZ',
    'Casa Rosada': 'country:AR',
    Miraflores: 'country:VE',
    'La Moneda': 'country:CL',
    Zhongnanhai: 'country:CN',
    'Santa Sé': 'country:VA',
  },
  roles,
  ministries: {
    mfa: split(
      'ministério dos negócios estrangeiros|ministério das relações exteriores|ministério de relações exteriores|ministério do exterior|ministério dos assuntos exteriores|ministério dos assuntos externos|ministério ~ dos negócios estrangeiros|ministério ~ das relações exteriores|chancelaria|diplomacia|ministério das relações internacionais|ministério dos negócios estrangeiros e cooperação',
    ),
    mod: split(
      'ministério da defesa|ministério da defesa nacional|ministério de defesa|ministério ~ da defesa',
    ),
    interior: split('ministério do interior|ministério da administração interna'),
    finance: split('ministério das finanças|ministério da fazenda'),
    economy: split('ministério da economia'),
    trade: split('ministério do comércio|ministério do comércio externo|ministério da indústria e comércio'),
    justice: split('ministério da justiça'),
    energy: split('ministério da energia|ministério de minas e energia'),
    health: split('ministério da saúde'),
    agriculture: split('ministério da agricultura'),
    transport: split('ministério dos transportes'),
    education: split('ministério da educação'),
    culture: split('ministério da cultura'),
    environment: split('ministério do ambiente|ministério do meio ambiente'),
    parliament: split('parlamento|assembleia nacional|congresso nacional'),
    senate: split('senado'),
    centralbank: split('banco central|banco nacional'),
    nsc: split('conselho de segurança nacional|conselho nacional de segurança'),
    staff: split('estado-maior-general|estado-maior general|estado-maior'),
    court: split('supremo tribunal|tribunal supremo|tribunal constitucional|suprema corte'),
  },
  ownMinistries: {
    Itamaraty: 'org:br-mfa',
    Itamarati: 'org:br-mfa',
    'Palácio das Necessidades': 'org:pt-mfa',
    Necessidades: 'org:pt-mfa',
    'Departamento de Estado': 'org:us-mfa',
    Pentágono: 'org:us-mod',
    'Quai d’Orsay': 'org:fr-mfa',
    'Foreign Office': 'org:gb-mfa',
    Farnesina: 'org:it-mfa',
    'Palácio San Martín': 'org:ar-mfa',
  },
  endings: { name: [], person: [], adjective: [''], people: [''], role: [] },
  honorifics: split(
    'Sr|Sra|Srs|Dr|Dra|Eng|Prof|Profa|Exmo|Exma|Senhor|senhor|Senhora|senhora|Dom|dom|D|Dona|dona|Xeque|xeque|xeica|Xeica|Sheikh|sheik|Sheik|Sayyed|Imã|imã|Aiatolá|aiatolá|Cardeal|cardeal|Monsenhor|monsenhor|Padre|padre|Bispo|bispo|Arcebispo|arcebispo|Patriarca|patriarca|Sir|sir|Lorde|lorde|Lord|Lady|Príncipe|príncipe|Princesa|princesa|Coronel|coronel|Capitão|capitão|Almirante|almirante|Tenente|tenente|Brigadeiro|brigadeiro|Major|major|Senador|senador|senadora|deputado|deputada|doutor|professor|professora|mulá|Mulá|camarada|Camarada|diplomata|jurista|advogado|advogada|opositor|opositora|petista|Excelência|Majestade|Alteza|Santidade|Sultão',
  ),
  particles: split(
    'de|do|da|dos|das|d|van|von|der|den|del|della|di|la|le|du|ben|bin|ibn|bint|el|al|ul|ur|as|ad|ar|ash|abou|abu|ould|ag|y|zu|ter|ten|af|san|mac',
  ),
  placePrepositions: split(
    'em|no|na|nos|nas|num|numa|neste|nesta|ao|aos|até|desde|para|pra|via|perto|rumo|junto',
  ),
  townArticles: ['a', 'por'],
  placeVerbs: split(
    'caminho|rumo|visitou|visita|visitará|visitar|visitava|visitaram|visitam|visitarão|visitado|visitando|deixou|deixa|deixará|deixar|deixaram|deixando|viajou|viaja|viajará|viajar|viajaram|viajam|viajava|viajarão|viagem|viagens|chegou|chega|chegará|chegar|chegaram|chegam|chegava|chegada|chegado|chegaria|chegando|deslocação|deslocações|deslocamento|desloca|deslocou|deslocaram|deslocar|deslocará|visitas|ida|ido|foi|vai|irá|ir|foram|vão|irão|iria|vinda|veio|vem|virá|vir|vieram|vindo|regresso|regressou|regressa|regressará|regressar|regressaram|retorno|retornou|retorna|retornar|volta|voltou|voltará|voltar|voltaram|saída|saiu|sai|sairá|partiu|parte|partirá|partida|embarcou|embarca|desembarcou|desembarca|aterrou|aterrissou|aterra|pousou|seguiu|segue|seguirá|percorreu|atravessou|escala|périplo|giro|digressão|missão|provenientes|proveniente|alcançou|atingiu|conduziu|levou|leva|levará|rumou|ruma|dirigiu|dirige|enviou|mudou|muda|transferida|transferido|recém-chegado|próximo',
  ),
  whereWords: split('onde|aonde'),
  eventNouns: split(
    'cimeira|cimeiras|cúpula|cúpulas|reunião|reuniões|encontro|encontros|conferência|conversações|negociações|negociação|acordo|acordos|tratado|processo|declaração|fórum|sessão|protocolo|formato|diálogo|conversas|ronda|rondas|rodada|rodadas|plataforma|aeroporto|congresso|roteiro|consenso|memorando|pacto|bilateral|quadro',
  ),
  ofWords: split('de|do|da|dos|das|d|junto|junto a|para'),
  formalWords: split(
    'o|a|os|as|república|reino|estado|estados|união|islâmica|islâmico|federal|federação|democrática|popular|sultanato|emirado|principado|grão-ducado|confederação|de|do|da|dos|das|e|este|deste|vizinha|vizinho',
  ),
  definiteWords: split(
    'o|a|os|as|este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|aqueles|aquelas|do|da|dos|das|no|na|nos|nas|ao|à|aos|às|pelo|pela|pelos|pelas|neste|nesta|nesse|nessa|deste|desta|desse|dessa|naquele|naquela|daquele|daquela|seu|sua|seus|suas|vizinho|vizinha',
  ),
  pluralWords: split(
    'dois|duas|três|quatro|cinco|seis|sete|oito|vários|várias|os|as|dos|das|aos|às|nos|nas|pelos|pelas|esses|essas|estes|estas|seus|suas|todos|todas|alguns|algumas|outros|outras|ambos|ambas|diversos',
  ),
  possessives: split('seu|sua|seus|suas|nosso|nossa|nossos|nossas|dele|dela|deles'),
  joiners: split('e|ou|&|bem como|assim como'),
  bodyNouns: split(
    'Frente|Movimento|Aliança|Comissão|Comité|Comitê|Coligação|Coalizão|Exército|Partido|Congresso|Conselho|Plataforma|Liga|Forças|Câmara|Federação|Confederação|Associação|União|Organização|Fundação|Comunidade',
  ),
  bodyLinks: split('para|por|pela|pelo|pelos|pelas'),
  loneBodies: [],
  groupNouns: split('rebeldes|rebelde|combatentes|milicianos|guerrilheiros|milícia|guerrilha'),
  houses: split(
    'palácio presidencial|palácio real|palácio imperial|palácio do governo|residência presidencial|complexo presidencial|sede do governo|sede da presidência|residência oficial|palácio do povo|palácio da presidência|sede do parlamento|câmara municipal|palácio do governador|palácio de congressos',
  ),
  venuePhrases: split(
    'base aérea|base militar|base naval|centro de convenções|centro de congressos|centro de conferências|palácio de congressos|palácio de convenções|aeroporto internacional|sede|sala',
  ),
  venueNouns: split(
    'ilha|lago|lagoa|palácio|castelo|vila|villa|hotel|residência|quinta|abadia|catedral|basílica|aeroporto|forte|fortaleza|museu|teatro|mosteiro|academia|rancho|pavilhão|quartel|complexo|solar|biblioteca|mansão|centro|granja|convento|mesquita|base|estância|praça|parque|jardim|cemitério|memorial|monumento|mausoléu|universidade|instituto|igreja|templo|sinagoga|estádio|estação|ponte|fábrica|hospital|galeria|santuário|hangar|ginásio|auditório|avenida',
  ),
  missionNouns: split('embaixada|consulado|missão'),
  missionTails: split('geral'),
  cityNouns: split(
    'capital|cidade|porto|estância|localidade|vila|aldeia|metrópole|município|balneário|povoação',
  ),
  stopNouns: split('paragem|paragens|parada|paradas|escala|etapa|etapas|destino|roteiro|itinerário'),
  copulas: split('é|era|será|foi'),
  insidePrepositions: split('no|na|em'),
  townPrepositions: split('em'),
  notBefore: split(
    'FC|AC|AS|SC|CF|EC|Sport|Clube|Sporting|Real|Inter|Dynamo|Dínamo|RB|Air|Banco|Bank|Universidade|Rádio|TV|Miss|Instituto|Grupo|Estádio|Rua|Avenida|Praça|Ilha|Estreito|Atlético|Academia|Associação|Editora|Revista|Diário|Gazeta|Folha|Agência',
  ),
  notAfter: split(
    'United|City|FC|SC|EC|Airlines|Airways|Bank|Times|Post|Herald|Tribune|Journal|University|Institute|Open|Cup|Telecom|Motors|Stadium|Arena|News|TV|Press|Today|Hoje|Futebol|Clube|Filmes|Olímpica',
  ),
  notNames: split(
    'Reunião|Maurício|Guadalupe|Granada Hotel|Mar da China|Mar do Japão|Oceano Índico|Air France|France 24|Bayern de Munique|Real Madrid|Real Madri|Atlético de Madrid|Paris Saint-Germain|Agência France-Presse|France-Presse|New York Times|The New York Times|Washington Post|Rádio França Internacional|Seleção do Brasil|Banco do Brasil|Banco de Portugal|Banco de Angola|Banco de Moçambique|Banco da China|Correio do Brasil|Agência Brasil|Rádio Moçambique|Jornal de Angola|Rádio Nacional de Angola|TV Brasil|RTP África|Vitória de Guimarães|Sporting de Braga|Sporting Clube de Portugal|Liga Portugal|Taça de Portugal|Taça da Liga|Copa do Brasil|Energias de Portugal|Electricidade de Moçambique|Companhia das Índias|Guiana Francesa|Polinésia Francesa|Turkish Airlines|Deutsche Welle|América Latina|América do Norte|América do Sul|América Central|Voz da América|Manchester United|Manchester City|Financial Times|South China Morning Post|RIA Novosti|Minas Gerais|São Paulo Futebol Clube|Novo México|Nova Inglaterra|Nova Iorque Times|Porto Rico|Golfo da Guiné|Peru de Natal|Jogos de Paris|Georgia Tech|Prémio Nobel da Paz|Acordo de Paris|Acordo do Clima de Paris|Missão Brasil|Casa da Moeda|Brasil Telecom|Portugal Telecom|Brasil Soberano|Lava Jato|Casa da Índia|Vila Real|Castelo Branco|Estado Islâmico|Estado-Maior|Ponte Vasco da Gama|Porto Alegre FC|Estados Unidos do Brasil|Chega|Bola de Ouro',
  ),
  ambiguousPlaces: split(
    'nada|um|porto|vitória|nice|tours|nancy|orange|van|gap|sens|bar|die|lens|florença|santiago|salvador|natal|lincoln|jackson|austin|charlotte|valença|santo|santa|são|brest|para|união|male|split|batman|man|most|san|leon|leão|david|martin|kim|marie|claire|rose|sarah|louis|paul|pierre|jean|vladimir|belém|braga|beira|praia|barreiro|aveiro|faro|guarda|loures|lagos|viana|castro|guimarães|fátima|nazaré|sintra|setúbal|matola|nampula|mali|sal|boa vista|boavista|rio branco|maia|moura|serpa|trofa|amadora|olinda|campos|caxias|vila nova|feira|marília|paulista|vila|cabo|serra|franca|jundiaí|recife|fortaleza|contagem|aparecida|santos|campinas|barreiras|teresina|petrolina|palmas|betim|limeira|americana|diadema|canoas|colombo|vitoria|alegrete|paulo afonso|garanhuns|resende|cachoeira|vitória de santo antão|roman|jordan|hope|warren|lawrence|raymond|moses|alma|villa|concórdia|liberdade|progresso|esperança|independência|salto|pau|paz|sobral|picos|crato|sousa|patos|machado|lins|franco|itu|tatuí|bonito|estrela|montes claros|chaves|silves|gaia|costa|pombal|covilhã|leiria|viseu|évora|beja|tomar|ovar|fafe|odessa|est|este|oeste|norte|sul|centro|ano|mar|real|rosário|mercedes|carmen|bom jesus|união dos palmares|gama|planalto|mostar|pires|mendoza|corrientes|posadas|lourdes|miranda|mirandela|bragança|lima',
  ),
  notInNames: split(
    'Democrática|Popular|Unida|Islâmica|Bolivariana|Federativa|Árabe|Centro-Africana|Cooperativa|Socialista|Dominicana|Checa|Tcheca|Oriental|Segundo|Para|Com|Em|No|Na|Nos|Nas|Mas|E|Após|Depois|Antes|Desde|Durante|Quando|Se|Seu|Sua|Seus|Suas|Ele|Ela|Eles|Elas|O|A|Os|As|Ao|Aos|À|Às|Do|Da|Dos|Das|De|Um|Uma|Este|Esta|Esse|Essa|Aquele|Isto|Isso|Por|Pelo|Pela|Sob|Sobre|Entre|Dois|Duas|Três|Quatro|Além|Também|Ainda|Já|Ontem|Hoje|Amanhã|Anteontem|Segunda|Terça|Quarta|Quinta|Sexta|Sábado|Domingo|Janeiro|Fevereiro|Abril|Maio|Junho|Julho|Agosto|Setembro|Outubro|Novembro|Dezembro|Foto|Crédito|Leia|Lusa|Reuters|AFP|Efe|EFE|Angop|Inforpress|Negócios|Estrangeiros|Relações|Exteriores|Defesa|Interior|Estado|Estados|República|Reino|Governo|Parlamento|Assembleia|Senado|Câmara|Conselho|Tribunal|Ministério|Ministro|Ministra|Ministros|Primeiro|Primeira|Presidente|Presidência|Palácio|Cimeira|Cúpula|Acordo|Acordos|Tratado|União|Comissão|Partido|Frente|Exército|Norte|Sul|Leste|Oeste|Finanças|Economia|Europa|África|Ásia|América|Ocidente|Oriente|Médio|Próximo|Nações|Unidas|Comunidade|Organização|Grupo|Excelência|Excelências|Majestade|Alteza|Questionado|Questionada|Recebido|Recebida|Reunidos|Como|Porque|Assim|Então|Contudo|Porém|Entretanto|Todavia|Nem|Não|Mais|Menos|Todo|Todos|Toda|Todas|Nenhum|Nenhuma|Cada|Algum|Alguns|Vários|Outro|Outros|Outra|Mesmo|Apesar|Perante|Diante|Face|Contra|Ante|Fim|Início|Meados|Lá|Aqui|Ali|Onde|Que|Quem|Qual|Cujo|Enquanto|Quanto|É|São|Era|Foi|Será|Está|Guerra|Paz|Segurança|Kremlin|Brexit|Covid|Nós|Chefe|Líder|Delegação|Embaixada|Embaixador|Encontro|Reunião|Visita|Comunicado|Agenda|Cronologia|Federal|Nacional|Europeu|Europeia|Grande|Novo|Nova|Conferência|Fórum|Golfo|Sahel|Mar|Oceano|Mundo|Constituição|Natal|Páscoa|Ramadão|Internet|Twitter|Facebook|Telegram|Instagram|Pouco|Último|Última|Próxima|Acompanhado|Fonte|Fontes|Autoridade|Autoridades|Quinta-feira|Coube|Seguiu|Houve|Haverá|Há|Dias|Horas|Semanas|Meses|Lado|Perto|Cerca|Falando|Falou|Disse|Citado|Casa|Branca|Civil|Itamaraty|Planalto|Só|Apenas|Talvez|Logo|Até|Sem|Enviados|Enviado|Participantes|Centro|Imprensa|Redacção|Redação|Regresso|Ronda|Rodada|Declaração|Conselheiro|Corredor|Iniciativa|Missão|Plano|Processo|Parceria|Estratégia',
  ),
};
