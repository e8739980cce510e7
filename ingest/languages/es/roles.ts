// Spanish role nouns. `~` is where the adjective of the state may stand: "ministro ruso de Exteriores".

import type { RoleWords } from '../../mentions/language-names.ts';

const split = (list: string): readonly string[] => list.split('|');

/** What ministers are of, by role. */
const PORTFOLIOS: readonly (readonly [role: string, of: string])[] = [
  ['foreign minister', 'de exteriores|de asuntos exteriores|de relaciones exteriores|de asuntos exteriores y cooperación|de asuntos exteriores, unión europea y cooperación|de asuntos exteriores y europeos|del exterior|de asuntos extranjeros|de relaciones exteriores y culto|de relaciones exteriores y movilidad humana|de europa y asuntos exteriores|federal de exteriores|federal de asuntos exteriores|de relaciones internacionales|de asuntos exteriores y comercio'],
  ['defence minister', 'de defensa|de la defensa|de defensa nacional|de los ejércitos|federal de defensa|de la guerra|de las fuerzas armadas|de la defensa nacional|de las fuerzas armadas revolucionarias'],
  ['interior minister', 'del interior|de interior|de gobernación|de asuntos internos|federal de interior|de seguridad|de seguridad pública|de seguridad y protección ciudadana|de seguridad nacional'],
  ['finance minister', 'de finanzas|de hacienda|del tesoro|de hacienda y crédito público|federal de finanzas|de economía y finanzas'],
  ['economy minister', 'de economía|de asuntos económicos|de economía y clima'],
  ['trade minister', 'de comercio|de comercio exterior|de comercio e industria|de industria y comercio|de comercio, industria y turismo'],
  ['justice minister', 'de justicia'],
  ['energy minister', 'de energía|de petróleo|de energía y minas|de minas y energía'],
]; // prettier-ignore

/** What other ministers are of, whose role is no more than a minister's. */
const OTHER_PORTFOLIOS =
  'de infraestructuras|de infraestructura|de transportes|de transporte|de obras públicas|de obras públicas y comunicaciones|de obras públicas y transportes|de transporte y comunicaciones|de transportes y comunicaciones|de fomento|de salud|de salud pública|de sanidad|de educación|de educación y ciencia|de educación superior|de cultura|de cultura y deporte|de trabajo|del trabajo|de trabajo y seguridad social|de agricultura|de agricultura y ganadería|de agricultura y pesca|de ganadería|de pesca|de medio ambiente|de ambiente|del ambiente|de medio ambiente y recursos naturales|de transición ecológica|para la transición ecológica|de industria|de industria y turismo|de industrias|de turismo|de ciencia|de ciencia y tecnología|de ciencia, tecnología e innovación|de innovación|de minería|de minas|de hidrocarburos|de electricidad|de agua|de desarrollo|de desarrollo social|de desarrollo rural|de planificación|de vivienda|de migraciones|de inmigración|de seguridad social|de inclusión|de igualdad|de la mujer|de derechos sociales|de comunicaciones|de comunicación|de telecomunicaciones|de la producción|de producción|de cooperación|de cooperación internacional|de integración|de integración regional|de la presidencia|de presidencia|de política territorial|de asuntos europeos|de europa'; // prettier-ignore

const heads = (nouns: string, of: string): string[] =>
  split(nouns).flatMap((noun) => split(of).map((portfolio) => `${noun} ~ ${portfolio}`));

/** Longest match wins, so "viceministro de exteriores" is listed beside "ministro de exteriores". */
export const roles: readonly RoleWords[] = [
  {
    role: 'president',
    one: split('presidente|presidenta|presidente de la república|presidenta de la república|jefe de estado|jefa de estado|jefe del estado|mandatario|mandataria|primer mandatario|primera mandataria|presidente constitucional|presidente de la federación|gobernante|dignatario|presidente del consejo soberano|presidente del consejo presidencial|jefe de la junta|jefe de la junta militar'),
    many: split('presidentes|presidentas|jefes de estado|mandatarios|gobernantes|dignatarios'),
  },
  { role: 'vice president', one: split('vicepresidente|vicepresidenta|vicepresidenta ejecutiva|vicepresidente ejecutivo'), many: split('vicepresidentes') },
  {
    role: 'prime minister',
    one: split('primer ministro|primera ministra|jefe del gobierno|jefa del gobierno|jefe de gobierno|jefa de gobierno|jefe del ejecutivo|jefa del ejecutivo|premier|presidente del gobierno|presidenta del gobierno|jefe del ejecutivo ~|presidente del consejo de ministros|presidenta del consejo de ministros|presidente del ejecutivo'),
    many: split('primeros ministros|jefes de gobierno|jefes del gobierno|jefes del ejecutivo'),
  },
  { role: 'prime minister', one: split('presidente del consejo italiano|presidenta del consejo italiano|presidente del consejo|presidenta del consejo'), of: 'country:IT' },
  { role: 'prime minister', one: split('taoiseach'), of: 'country:IE' },
  { role: 'deputy prime minister', one: split('viceprimer ministro|viceprimera ministra|vice primer ministro|vicepresidente del gobierno|vicepresidenta del gobierno|viceprimer'), many: split('viceprimeros ministros') },
  { role: 'chancellor', one: split('canciller alemán|canciller alemana|canciller federal|canciller federal alemán|canciller de alemania|canciller germano|canciller germana'), of: 'country:DE' },
  { role: 'chancellor', one: split('canciller austriaco|canciller austríaco|canciller federal austriaco|canciller de austria'), of: 'country:AT' },
  ...PORTFOLIOS.map(([role, of]) => ({
    role,
    one: [
      ...heads('ministro|ministra|ministro federal|titular|secretario|secretaria', of),
      ...(role === 'foreign minister' ? split('canciller|jefe de la diplomacia|jefa de la diplomacia|jefe ~ de la diplomacia|jefa ~ de la diplomacia|jefe de la diplomacia ~|jefe de diplomacia|secretario del foreign office|titular del foreign office|ministro del foreign office|canciller encargado|canciller encargada') : []),
      ...(role === 'defence minister' ? split('jefe del pentágono|titular del pentágono|secretario ~ de defensa|secretario de guerra') : []),
      ...(role === 'finance minister' ? split('canciller del exchequer|secretario ~ del tesoro|secretaria ~ del tesoro') : []),
    ],
    many: [
      ...heads('ministros|ministras|titulares|secretarios', of),
      ...(role === 'foreign minister' ? split('cancilleres|jefes de la diplomacia|jefes de diplomacia') : []),
    ],
  })),
  { role: 'foreign minister', one: split('secretario de estado estadounidense|secretaria de estado estadounidense|secretario de estado norteamericano|secretario de estado de estados unidos|secretario de estado de los estados unidos|secretario de estado de ee. uu.|secretario de estado de eeuu|secretario de estado de ee.uu.'), of: 'country:US' },
  { role: 'secretary of state', one: split('secretario de estado del vaticano|secretario de estado de la santa sede|secretario de estado vaticano'), of: 'country:VA' },
  { role: 'secretary of state', one: split('secretario de estado|secretaria de estado|secretario de estado para europa|secretario de estado de comercio|secretaria de estado de comercio'), many: split('secretarios de estado') },
  {
    role: 'deputy foreign minister',
    one: [
      ...heads('viceministro|viceministra|viceministro primero|primer viceministro|ministro adjunto|ministra adjunta|vicesecretario|secretario de estado|secretaria de estado|subsecretario|subsecretaria', 'de exteriores|de asuntos exteriores|de relaciones exteriores'),
      'vicecanciller', 'número dos de la diplomacia', 'subsecretario para américa del norte',
    ],
    many: [...heads('viceministros', 'de exteriores|de asuntos exteriores|de relaciones exteriores'), 'vicecancilleres'],
  },
  { role: 'deputy defence minister', one: heads('viceministro|viceministra', 'de defensa') },
  {
    role: 'assistant secretary of state',
    one: split('subsecretario de estado|subsecretaria de estado|secretario de estado adjunto|secretaria de estado adjunta|vicesecretario de estado|vicesecretaria de estado|secretario de estado asistente|secretario de estado auxiliar|subsecretario de estado adjunto|subsecretario de estado para asuntos del hemisferio occidental'),
    of: 'country:US',
  },
  { role: 'minister', one: [...split('ministro|ministra|ministro federal|viceministro|viceministra|biministro'), ...heads('ministro|ministra|viceministro|viceministra|titular', OTHER_PORTFOLIOS)], many: split('ministros|ministras|viceministros') },
  { role: 'king', one: split('rey|soberano|monarca'), many: split('reyes|soberanos|monarcas') },
  { role: 'queen', one: split('reina|soberana') },
  { role: 'emperor', one: split('emperador') },
  { role: 'emir', one: split('emir'), many: split('emires') },
  { role: 'sultan', one: split('sultán') },
  { role: 'crown prince', one: split('príncipe heredero|princesa heredera') },
  { role: 'pope', one: split('papa|sumo pontífice|pontífice|santo padre|obispo de roma'), of: 'country:VA' },
  { role: 'supreme leader', one: split('líder supremo|guía supremo') },
  { role: 'leader', one: split('líder|lideresa|dirigente|jefe|jefa|número uno|hombre fuerte|caudillo|guía'), many: split('líderes|dirigentes|jefes'), weak: true },
  { role: 'secretary-general', one: split('secretario general|secretaria general'), many: split('secretarios generales') },
  { role: 'deputy secretary-general', one: split('secretario general adjunto|secretaria general adjunta|vicesecretario general|vicesecretaria general|subsecretario general|subsecretaria general') },
  { role: 'director-general', one: split('director general|directora general|director'), weak: true },
  { role: 'managing director', one: split('directora gerente|director gerente|directora gerente del fmi|director gerente del fmi'), of: 'org:imf' },
  {
    role: 'president of the european commission',
    one: split('presidenta de la comisión europea|presidente de la comisión europea|presidenta de la comisión|jefa del ejecutivo europeo|jefe del ejecutivo europeo|jefa del ejecutivo comunitario|presidenta del ejecutivo comunitario|presidenta del ejecutivo europeo'),
    of: 'org:eu',
  },
  { role: 'president of the european council', one: split('presidente del consejo europeo|presidenta del consejo europeo'), of: 'org:eu' },
  {
    role: 'high representative',
    one: split('jefe de la diplomacia europea|jefa de la diplomacia europea|alto representante|alta representante|jefe de la diplomacia comunitaria|jefa de la diplomacia comunitaria|alto representante de la ue|alta representante de la ue|alto representante para la política exterior|alta representante para la política exterior'),
    of: 'org:eu',
  },
  { role: 'chairperson of the commission', one: split('presidente de la comisión de la unión africana|presidente de la comisión de la ua'), of: 'org:au' },
  { role: 'first minister', one: split('ministro principal|ministra principal') },
  { role: 'commissioner', one: split('comisario europeo|comisaria europea'), many: split('comisarios europeos'), of: 'org:eu' },
  { role: 'commissioner', one: split('comisario|comisaria|alto comisionado|alta comisionada|alto comisario|comisionado|comisionada'), many: split('comisarios') },
  {
    role: 'special representative',
    one: split('representante especial|representante especial ~ para|representante personal|representante permanente|representante|encargado especial'),
    many: split('representantes especiales|representantes'),
  },
  {
    role: 'special envoy',
    one: split('enviado especial|enviada especial|emisario|emisaria|emisario especial|enviado|enviada|enviado personal|mediador|mediadora|facilitador|facilitadora|enviado ~ especial|enviado presidencial'),
    many: split('emisarios|enviados|enviados especiales|mediadores|facilitadores'),
  },
  { role: 'ambassador', one: split('embajador|embajadora|nuncio apostólico|nuncio|encargado de negocios|encargada de negocios|cónsul general'), many: split('embajadores|embajadoras') },
  {
    role: 'chief negotiator',
    one: split('jefe negociador|jefa negociadora|negociador jefe|negociadora jefa|negociador|negociadora|principal negociador|principal negociadora|jefe del equipo negociador|jefe de la delegación|jefa de la delegación|jefa del equipo negociador|jefe negociador ~|negociador ~ jefe'),
    many: split('negociadores|negociadoras|jefes negociadores'),
  },
  { role: 'spokesperson', one: split('portavoz|vocero|vocera|secretario de prensa|secretaria de prensa'), many: split('portavoces|voceros') },
  {
    role: 'national security adviser',
    one: split('asesor de seguridad nacional|asesora de seguridad nacional|asesor ~ de seguridad nacional|consejero de seguridad nacional|consejera de seguridad nacional|consejero ~ de seguridad nacional|secretario del consejo de seguridad|secretario del consejo de seguridad nacional|secretario del consejo supremo de seguridad nacional'),
  },
  {
    role: 'adviser',
    one: split('asesor|asesora|consejero|consejera|asesor diplomático|asesor internacional|asesor especial|asesora especial|asesor para asuntos internacionales|asesor en asuntos internacionales|asesor ~ de política exterior|colaborador|colaboradora|asistente|sherpa|jefe de gabinete|jefa de gabinete|asesor presidencial'),
    many: split('asesores|consejeros|colaboradores'),
  },
  { role: 'commander', one: split('comandante|comandante en jefe|jefe del estado mayor|jefe de estado mayor|jefe del ejército|general|mariscal|señor de la guerra|jefa del comando sur|jefe del comando sur'), many: split('generales|comandantes'), weak: true },
  { role: 'speaker of parliament', one: split('presidente del parlamento|presidenta del parlamento|presidente de la asamblea nacional|presidenta de la asamblea nacional|presidente de la asamblea|presidente del congreso|presidenta del congreso|presidente de la cámara de representantes|presidenta de la cámara de representantes|presidente de la cámara de diputados|presidente del senado|presidenta del senado|presidenta del parlamento europeo|presidenta de la eurocámara') },
  { role: 'opposition leader', one: split('líder de la oposición|jefe de la oposición|líder opositor|líder opositora|opositor|opositora|dirigente opositor|dirigente opositora'), weak: true },
  { role: 'first lady', one: split('primera dama'), weak: true },
  { role: 'governor', one: split('gobernador|gobernadora|prefecto'), many: split('gobernadores'), weak: true },
  { role: 'mayor', one: split('alcalde|alcaldesa|intendente'), many: split('alcaldes'), weak: true },
  { role: 'deputy', one: split('adjunto|adjunta|segundo|vice|número dos|mano derecha'), many: split('adjuntos'), weak: true },
  { role: 'diplomat', one: split('diplomático|diplomática'), many: split('diplomáticos'), weak: true },
  { role: 'official', one: split('responsable|alto responsable|alto cargo|alto funcionario|alta funcionaria|funcionario|funcionaria'), many: split('responsables|altos responsables|altos cargos|altos funcionarios|funcionarios'), weak: true },
  { role: 'delegate', one: split('delegado|delegada'), many: split('delegados'), weak: true },
  { role: 'counterpart', one: split('homólogo|homóloga|par|colega|contraparte'), many: split('homólogos|homólogas|pares|colegas|contrapartes'), relative: true },
  { role: 'predecessor', one: split('predecesor|predecesora|antecesor|antecesora|sucesor|sucesora'), relative: true },
  { role: 'host', one: split('anfitrión|anfitriona'), weak: true },
]; // prettier-ignore
