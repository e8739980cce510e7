// Portuguese role nouns. `~` is where the adjective of the state may stand: "ministro português dos Negócios Estrangeiros".

import type { RoleWords } from '../../mentions/language-names.ts';

const split = (list: string): readonly string[] => list.split('|');

/** What ministers are of, by role. */
const PORTFOLIOS: readonly (readonly [role: string, of: string])[] = [
  ['foreign minister', 'dos negócios estrangeiros|das relações exteriores|de relações exteriores|de negócios estrangeiros|do exterior|dos assuntos exteriores|de assuntos exteriores|dos assuntos externos|dos assuntos estrangeiros|das relações externas|dos negócios estrangeiros e cooperação|dos negócios estrangeiros e da cooperação|dos negócios estrangeiros, cooperação e comunidades|dos negócios estrangeiros, da cooperação internacional e das comunidades|dos negócios estrangeiros e comunidades|das relações exteriores e cooperação|das relações exteriores e culto|das relações exteriores e do culto|das relações exteriores e mobilidade humana|da europa e dos negócios estrangeiros|da europa e das relações exteriores|de estado e dos negócios estrangeiros|das relações internacionais e cooperação|das relações internacionais'],
  ['defence minister', 'da defesa|da defesa nacional|de defesa|de defesa nacional|da guerra|da defesa e dos veteranos'],
  ['interior minister', 'do interior|da administração interna|da segurança pública|do interior e da justiça'],
  ['finance minister', 'das finanças|de finanças|da fazenda|das finanças públicas|do tesouro|de estado e das finanças'],
  ['economy minister', 'da economia|de economia|da economia e finanças|da economia e das finanças|dos assuntos econômicos|da economia e planeamento'],
  ['trade minister', 'do comércio|de comércio|do comércio exterior|do comércio externo|da indústria e comércio|da indústria e do comércio|do desenvolvimento, indústria, comércio e serviços'],
  ['justice minister', 'da justiça|de justiça|da justiça e dos direitos humanos'],
  ['energy minister', 'da energia|de energia|do petróleo|de minas e energia|dos recursos minerais, petróleo e gás|dos recursos minerais e energia|do ambiente e energia'],
]; // prettier-ignore

const FOREIGN_HEADS = [
  'chanceler', 'chefe da diplomacia', 'chefe de diplomacia', 'chefe ~ da diplomacia', 'número um da diplomacia',
]; // prettier-ignore

/** What other ministers are of, whose role is no more than a minister's. */
const OTHER_PORTFOLIOS =
  'das infraestruturas|da infraestrutura|de infraestrutura|dos transportes|de transportes|das obras públicas|de obras públicas|de portos e aeroportos|da saúde|de saúde|da educação|de educação|do ensino superior|da cultura|de cultura|do trabalho|do trabalho e emprego|do trabalho e solidariedade social|da agricultura|de agricultura|da agricultura e pecuária|da agricultura e pescas|das pescas|da pesca|do ambiente|do meio ambiente|do meio ambiente e mudança do clima|do ambiente e ação climática|da indústria|do turismo|de turismo|da ciência|da ciência e tecnologia|da ciência, tecnologia e inovação|da inovação|das minas|da água|das águas|dos recursos hídricos|dos recursos naturais|do desenvolvimento|do desenvolvimento social|do desenvolvimento agrário|do desenvolvimento rural|do planejamento|do planeamento|do planejamento e orçamento|da habitação|das migrações|das mulheres|da igualdade|da igualdade racial|dos direitos humanos|das comunicações|das telecomunicações|da cooperação|da integração|da presidência|dos povos indígenas|dos assuntos parlamentares|dos assuntos europeus|da juventude e desporto|do esporte'; // prettier-ignore

const heads = (nouns: string, of: string): string[] =>
  split(nouns).flatMap((noun) => split(of).map((portfolio) => `${noun} ~ ${portfolio}`));

/** Roles that a portfolio's minister has under other names, by role. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'foreign minister': FOREIGN_HEADS,
  'defence minister': split('secretário da defesa|secretário de defesa|secretária da defesa|secretário ~ da defesa|secretário ~ de defesa|chefe do pentágono|secretário da guerra|secretário de guerra|secretário ~ da guerra'),
  'finance minister': split('secretário do tesouro|secretária do tesouro|secretário ~ do tesouro|secretária ~ do tesouro'),
  'trade minister': split('secretário do comércio|secretário de comércio|secretário ~ do comércio|secretário ~ de comércio|representante comercial|representante do comércio|representante de comércio|representante ~ do comércio'),
  'energy minister': split('secretário da energia|secretário de energia'),
}; // prettier-ignore

/** "Presidente da República Democrática do Congo": the state's full name begins as the office's. */
const REPUBLICS: Readonly<Record<string, string>> = {
  BR: 'federativa do brasil',
  CD: 'democrática do congo',
  CF: 'centro-africana',
  CN: 'popular da china',
  CZ: 'checa|tcheca',
  DO: 'dominicana',
  EG: 'árabe do egito|árabe do egipto',
  IR: 'islâmica do irã|islâmica do irão|islâmica',
  PT: 'portuguesa',
  TL: 'democrática de timor-leste',
  TZ: 'unida da tanzânia',
  UY: 'oriental do uruguai',
  VE: 'bolivariana da venezuela',
};

/** Longest match wins, so "vice-ministro dos negócios estrangeiros" is listed beside "ministro dos negócios estrangeiros". */
export const roles: readonly RoleWords[] = [
  {
    role: 'president',
    one: split('presidente|presidenta|presidente da república|chefe de estado|chefe do estado|presidente de transição|presidente da transição|presidente do conselho soberano|presidente eleito|presidente do conselho presidencial|mandatário|mandatária|presidente-eleito'),
    many: split('presidentes|chefes de estado|mandatários'),
  },
  ...Object.entries(REPUBLICS).flatMap(([code, names]) =>
    (['president', 'vice president'] as const).map((role) => ({
      role,
      one: split(names).map((name) => `${role === 'president' ? '' : 'vice-'}presidente da república ${name}`),
      of: `country:${code}`,
    })),
  ),
  { role: 'vice president', one: split('vice-presidente|vice presidente|vice-presidenta|vice'), many: split('vice-presidentes') },
  {
    role: 'prime minister',
    one: split('primeiro-ministro|primeira-ministra|primeiro ministro|primeira ministra|premiê|premiê ~|chefe de governo|chefe do governo|chefe do executivo|presidente do governo|presidente ~ do governo|ministro-presidente|premier|premiê interino'),
    many: split('primeiros-ministros|primeiras-ministras|premiês|chefes de governo|chefes do governo'),
  },
  { role: 'prime minister', one: split('taoiseach'), of: 'country:IE' },
  { role: 'deputy prime minister', one: split('vice-primeiro-ministro|vice-primeira-ministra|vice-premiê|vice-primeiro ministro|vice-chefe do governo'), many: split('vice-primeiros-ministros') },
  { role: 'chancellor', one: split('chanceler federal|chanceler alemão|chanceler alemã|chanceler da alemanha|chanceler federal alemão|chanceler federal da alemanha'), of: 'country:DE' },
  { role: 'chancellor', one: split('chanceler austríaco|chanceler da áustria|chanceler federal austríaco'), of: 'country:AT' },
  ...PORTFOLIOS.map(([role, of]) => ({
    role,
    one: [...heads('ministro|ministra|ministro interino|ministra interina|ministro de estado|titular', of), ...(OTHERS[role] ?? [])],
    many: [
      ...heads('ministros|ministras', of),
      ...(role === 'foreign minister' ? split('chanceleres|chefes da diplomacia|chefes de diplomacia|chefes das diplomacias') : []),
    ],
  })),
  { role: 'foreign minister', one: split('secretário de estado norte-americano|secretário de estado americano|secretária de estado norte-americana|secretária de estado americana|secretário de estado dos eua|secretário de estado dos estados unidos|secretário de estado estadunidense|secretário norte-americano de estado|secretário americano de estado'), of: 'country:US' },
  { role: 'foreign secretary', one: split('secretário dos negócios estrangeiros|secretário das relações exteriores|secretária dos negócios estrangeiros'), of: 'country:GB' },
  { role: 'secretary of state', one: split('secretário de estado do vaticano|secretário de estado da santa sé'), of: 'country:VA' },
  { role: 'secretary of state', one: split('secretário de estado|secretária de estado|secretário de estado ~ da cooperação|secretário de estado das comunidades'), many: split('secretários de estado') },
  {
    role: 'deputy foreign minister',
    one: [
      ...heads('vice-ministro|vice-ministra|ministro adjunto|ministra adjunta|ministro-adjunto|secretário de estado|primeiro vice-ministro', 'dos negócios estrangeiros|das relações exteriores|do exterior|de relações exteriores|dos negócios estrangeiros e da cooperação|dos assuntos exteriores'),
      'vice-chanceler', 'vice-chefe da diplomacia', 'secretária-geral das relações exteriores', 'secretário-geral das relações exteriores', 'secretária-geral do itamaraty', 'número dois da diplomacia',
    ],
    many: [...heads('vice-ministros|ministros adjuntos', 'dos negócios estrangeiros|das relações exteriores|do exterior'), 'vice-chanceleres'],
  },
  { role: 'deputy defence minister', one: heads('vice-ministro|vice-ministra|ministro adjunto', 'da defesa|de defesa') },
  {
    role: 'assistant secretary of state',
    one: split('secretário de estado adjunto|secretária de estado adjunta|secretário adjunto de estado|subsecretário de estado|subsecretária de estado|vice-secretário de estado|vice-secretária de estado|secretário-adjunto de estado|secretário assistente de estado'),
    of: 'country:US',
  },
  { role: 'minister', one: [...split('ministro|ministra|vice-ministro|vice-ministra|ministro de estado|ministro-chefe|ministro da casa civil|conselheiro federal|governante'), ...heads('ministro|ministra|vice-ministro|vice-ministra|titular', OTHER_PORTFOLIOS)], many: split('ministros|ministras|vice-ministros|governantes') },
  { role: 'king', one: split('rei|monarca|soberano'), many: split('reis|monarcas') },
  { role: 'queen', one: split('rainha|soberana') },
  { role: 'emperor', one: split('imperador') },
  { role: 'emir', one: split('emir|emir ~'), many: split('emires') },
  { role: 'sultan', one: split('sultão') },
  { role: 'crown prince', one: split('príncipe herdeiro|príncipe-herdeiro|princesa herdeira') },
  { role: 'pope', one: split('papa|sumo pontífice|pontífice'), of: 'country:VA' },
  { role: 'supreme leader', one: split('líder supremo|guia supremo') },
  { role: 'leader', one: split('líder|dirigente|número um|homem forte|governante máximo|chefe|comandante supremo|líder militar|líder da junta'), many: split('líderes|dirigentes|chefes'), weak: true },
  { role: 'secretary-general', one: split('secretário-geral|secretária-geral|secretário geral|secretária geral|secretário executivo|secretário-executivo|secretária executiva'), many: split('secretários-gerais') },
  { role: 'deputy secretary-general', one: split('secretário-geral adjunto|secretária-geral adjunta|subsecretário-geral|subsecretária-geral|vice-secretária-geral|vice-secretário-geral') },
  { role: 'director-general', one: split('diretor-geral|diretora-geral|director-geral|directora-geral'), weak: true },
  { role: 'managing director', one: split('diretora-gerente do fmi|diretora-geral do fmi|directora-geral do fmi|diretora-gerente'), of: 'org:imf' },
  { role: 'president of the european commission', one: split('presidente da comissão europeia|presidente da comissão|líder da comissão europeia|presidente do executivo comunitário|presidente do executivo europeu|chefe do executivo comunitário|chefe da comissão europeia'), of: 'org:eu' },
  { role: 'president of the european council', one: split('presidente do conselho europeu'), of: 'org:eu' },
  { role: 'high representative', one: split('alta representante|alto representante|chefe da diplomacia europeia|chefe da diplomacia da ue|chefe da diplomacia da união europeia|chefe da política externa da ue|chefe de política externa da ue|chefe da política externa da união europeia|alta representante da ue|alta representante da união europeia|alto representante da ue|alto representante da união europeia'), of: 'org:eu' },
  { role: 'chairperson of the commission', one: split('presidente da comissão da união africana|presidente da comissão da ua'), of: 'org:au' },
  { role: 'commissioner', one: split('comissário europeu|comissária europeia'), many: split('comissários europeus'), of: 'org:eu' },
  { role: 'commissioner', one: split('comissário|comissária|alto-comissário|alto comissário|alta-comissária'), many: split('comissários') },
  { role: 'special representative', one: split('representante especial|representante pessoal|representante permanente|representante'), many: split('representantes especiais|representantes') },
  { role: 'special envoy', one: split('enviado especial|enviada especial|enviado|enviada|emissário|emissária|enviado pessoal|mediador|mediadora|facilitador|facilitadora'), many: split('enviados|emissários|enviados especiais|mediadores|facilitadores') },
  { role: 'ambassador', one: split('embaixador|embaixadora|núncio apostólico|núncio|encarregado de negócios|encarregada de negócios|cônsul-geral|cônsul|embaixador itinerante'), many: split('embaixadores|embaixadoras') },
  { role: 'chief negotiator', one: split('negociador-chefe|negociadora-chefe|negociador|negociadora|principal negociador|principal negociadora|chefe da delegação|chefe das negociações|negociador principal|chefe da equipa negocial|chefe da equipe de negociação'), many: split('negociadores|negociadores-chefes|negociadores-chefe|chefes das delegações|chefes de delegação') },
  { role: 'spokesperson', one: split('porta-voz|secretária de imprensa|secretário de imprensa'), many: split('porta-vozes') },
  {
    role: 'national security adviser',
    one: split('conselheiro de segurança nacional|conselheira de segurança nacional|conselheiro ~ de segurança nacional|assessor de segurança nacional|assessora de segurança nacional|assessor ~ de segurança nacional|conselheiro para a segurança nacional|secretário do conselho de segurança|secretário do conselho de segurança nacional|secretário do conselho supremo de segurança nacional'),
  },
  {
    role: 'adviser',
    one: split('assessor|assessora|assessor especial|assessora especial|conselheiro|conselheira|assessor internacional|assessor diplomático|conselheiro diplomático|assessor para assuntos internacionais|sherpa|auxiliar|assistente|assessor-chefe'),
    many: split('assessores|conselheiros|auxiliares'),
  },
  { role: 'commander', one: split('comandante|chefe do estado-maior|chefe do estado-maior-general|chefe do exército|chefe da junta|chefe da junta militar|general|marechal|senhor da guerra|comandante do exército'), many: split('comandantes|generais'), weak: true },
  { role: 'speaker of parliament', one: split('presidente do parlamento|presidente da câmara dos deputados|presidente do senado|presidente da assembleia nacional|presidente da assembleia da república|presidente do parlamento europeu|presidente da câmara dos representantes|presidente da assembleia|presidente da duma|presidente do congresso|líder do parlamento') },
  { role: 'opposition leader', one: split('líder da oposição|líder oposicionista|figura da oposição|opositor|opositora'), weak: true },
  { role: 'first lady', one: split('primeira-dama'), weak: true },
  { role: 'governor', one: split('governador|governadora'), many: split('governadores'), weak: true },
  { role: 'mayor', one: split('prefeito|prefeita|presidente da câmara municipal|presidente da câmara|autarca|alcaide'), many: split('prefeitos|autarcas'), weak: true },
  { role: 'deputy', one: split('adjunto|adjunta|braço direito|número dois'), many: split('adjuntos'), weak: true },
  { role: 'diplomat', one: split('diplomata'), many: split('diplomatas'), weak: true },
  { role: 'official', one: split('responsável|alto responsável|alto funcionário|alta funcionária|autoridade|funcionário'), many: split('responsáveis|altos responsáveis|altos funcionários|autoridades|funcionários'), weak: true },
  { role: 'delegate', one: split('delegado|delegada'), many: split('delegados'), weak: true },
  { role: 'counterpart', one: split('homólogo|homóloga|par|congênere|congénere|contraparte|colega'), many: split('homólogos|homólogas|pares|contrapartes|colegas'), relative: true },
  { role: 'predecessor', one: split('antecessor|antecessora|predecessor|sucessor|sucessora'), relative: true },
  { role: 'host', one: split('anfitrião|anfitriã|hóspede'), weak: true },
]; // prettier-ignore
