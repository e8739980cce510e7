// Spanish words for events. A native speaker can review this file without reading a rule.

import type { EventWords } from '../event-words.ts';
import { esAfar } from './afar.ts';
import { esCues } from './cues.ts';
import { esTriggers } from './triggers.ts';
import { esVetoes } from './vetoes.ts';

const split = (list: string): readonly string[] => list.split('|');

const SAID =
  'dicho|declarado|afirmado|anunciado|indicado|precisado|añadido|agregado|asegurado|confirmado|explicado|subrayado|recalcado|insistido|recordado|advertido|respondido|replicado|sostenido|apuntado|destacado|remarcado|reiterado|señalado|manifestado|expresado|comentado|resumido|concluido|criticado|condenado|denunciado|agradecido|acusado|prometido|defendido|revelado|admitido|reconocido|lamentado|celebrado que|escrito|publicado|informado|adelantado|valorado|matizado|zanjado|augurado|puntualizado|enfatizado|opinado|celebrado el|achacado|aclarado|alertado|aseverado|ratificado|evitado|elogiado';
const SAYS =
  'dijo|dijeron|dice|dicen|declaró|declararon|declara|afirmó|afirmaron|afirma|afirman|anunció|anunciaron|anuncia|indicó|indicaron|indica|precisó|precisaron|precisa|añadió|añade|agregó|agrega|aseguró|aseguraron|asegura|aseguran|confirmó|confirmaron|confirma|confirman|explicó|explicaron|explica|subrayó|subraya|recalcó|insistió|insiste|recordó|recuerda|advirtió|advierte|respondió|responde|replicó|sostuvo que|sostiene que|apuntó|apunta|destacó|destaca|remarcó|reiteró|reitera|señaló|señalaron|señala|señalan|manifestó|manifestaron|expresó|expresa|comentó|comenta|resumió|concluyó que|criticó|condenó|denunció|denuncia|agradeció|agradece|acusó|acusa|prometió|defendió|defiende|reveló|revela|admitió|admite|reconoció|reconoce|lamentó|lamenta|escribió|informó|informaron|informa|adelantó|valoró|matizó|zanjó|puntualizó|enfatizó|opinó|opina|contó|cuenta|relató|relata|cree|creen|piensa|considera que|estima|estimó|acota|acotó|apostilló|sentenció|aclaró|alertó|aseveró|ratificó|espetó|exclamó|bromeó|según dijo|según explicó|diciendo|asegurando|añadiendo|afirmando|según él|elogió|celebró que|celebró el|reaccionó|tuiteó|publicó|arguyó|alegó|argumentó|sugirió que|constató|juzgó|felicitó|se congratuló|se felicitó|se mostró convencido|se mostró confiado|se mostró satisfecho|se limitó a decir|dejó claro|hizo saber|ha hecho saber|dio a entender|decía|decían|declaraba|aseguraba';

/** "ha declarado", "había declarado": the auxiliary alone says nothing. */
const saying = [
  ...SAID.split('|').flatMap((word) => [`ha ${word}`, `han ${word}`, `había ${word}`, `habían ${word}`]),
  ...SAYS.split('|'),
];

/** Spanish event words. */
export const esEvents: EventWords = {
  capitalNouns: false,
  futureEnds: ['ará', 'erá', 'irá', 'drá', 'arán', 'erán', 'irán', 'drán'],
  sinceMarks: split('la última vez|por última vez|la vez anterior'),
  occasionComma: true,
  dropsSubject: { many: ['n'] },
  // "llamó el martes a Putin a poner fin": an appeal.
  compounds: [
    // "la llegada de turistas de Francia a Madrid": a crowd or goods.
    [['la llegada de', 'una llegada de'], split('turistas|viajeros|visitantes|migrantes|inmigrantes|inmigración|refugiados|inversores|inversiones|estudiantes|trabajadores|jóvenes|tropas|soldados|ayuda|armas|drones|gas|petróleo|trenes|barcos|buques|mercancías|productos|aficionados|hinchas')],
    ...split(
      'habló ‥ de la|habló ‥ del|habló ‥ de las|habló ‥ de los|habló ‥ sobre|habla sobre|habló sobre|habló de|habló del|habla de|habla del|defiende el diálogo|defendió el diálogo|defienden el diálogo|vía del diálogo|a través del diálogo|mediante el diálogo|apuesta por el diálogo|llegó a celebrarse|llegó a producirse|llegó a realizarse|llegaron a celebrarse|llegaron a verse|llegó a ver|se vio obligado|se vio obligada|se vieron obligados|se vio forzado|se vio envuelto|se vio afectado|llegó a un acuerdo|llegaron a un acuerdo|llegar a un acuerdo|llegaron a acuerdos|llega a un acuerdo|han llegado a un acuerdo|llegó a decir|llegó a la conclusión|llegó a su fin|llegó a ser|va a ser|ir a las urnas|tuvo lugar|por cita|cita electoral|citas electorales|cita con las urnas|punto de encuentro|lugar de encuentro|punto de vista|puntos de vista|visita guiada|pasó revista|hoja de ruta|orden del día|a la vista|en vista de|de cara al|dar la cara|plantar cara|cara a la galería|mano dura|intercambio de prisioneros|intercambio de disparos|intercambios comerciales|intercambio comercial|intercambio de detenidos|intercambio de rehenes|libre comercio|recibió el premio|recibió críticas|recibió el apoyo|recibió apoyo|recibió el respaldo|recibió el alta|recibió amenazas|recibió ayuda|recibe ayuda|recibe apoyo|recibir ayuda|recibir armas|recibió un disparo|recibió con satisfacción|recibió con frialdad|recibió la noticia|recibió la propuesta|recibió un mensaje|recibió una carta|recibió el encargo|llamada a la calma|llamada al orden|así llamada|trato de favor|trata de personas|trata de blancas|se trata de|se trataba de|trató de|trata de|tratar de|tratará de|tratan de|acto seguido|por consulta|consulta popular|visitas al médico|cámara de diputados|consejo de seguridad|alta comisionada|más tarde|más temprano|a más tardar|nada más|además de|por más|sin más|más de dos|más de tres|más de diez|más de un|más de una|lo más|la más|los más|las más|cada vez más|de la mano|mano a mano con|ronda electoral|primera ronda electoral|segunda ronda electoral|segunda vuelta|ronda de votaciones|ronda de financiación|en ronda|mesa electoral|mesa del congreso|por si acaso|firma electrónica|puesta de largo|acogerse a|se acogió a|negociador jefe|a juicio de|rueda de la fortuna|vuelo comercial|viaje de estudios|viaje de vuelta|sentarse en el banquillo|se sentó en el banquillo|llamado a filas|visto bueno|por lo visto|está visto|volvió a ver|diálogo social|diálogo de sordos|foro de debate|encuentro amistoso|encuentro deportivo|cita ineludible|entrevista a|entrevista exclusiva|entrevista televisiva|en una entrevista|en entrevista|entrevista publicada|entrevista concedida|entrevista al diario|entrevista con el diario|entrevista con la cadena|entrevista en|entrevista de televisión|entrevista con la televisión|ley de|a tratar de|por su parte|de su parte|por otra parte|parte hacia|conferencia episcopal|casa de citas',
    ),
    [['llamó', 'llamaron', 'llama', 'llaman', 'ha llamado', 'llamaba'], ['a … a', 'al … a', '‥ a … a', '‥ al … a'], split('poner|cesar|respetar|negociar|dialogar|detener|frenar|retirar|retirarse|abandonar|evitar|liberar|cumplir|aceptar|apoyar|unirse|trabajar|no|actuar|reflexionar|rebajar|reducir|renunciar|sumarse|votar|condenar|sentarse|deponer|entregar|dejar|levantar|permitir|restablecer|reanudar|resolver|asumir|defender|desescalar|contenerse|buscar|facilitar|garantizar|acabar|terminar|parar|romper')],
  ],
  triggers: esTriggers,
  cues: esCues,
  untrue: split('invención|pura invención|inventado|inventada|falso|falsa|falsedad|mentira|bulo|infundio|fantasía|patraña|sin fundamento|carece de fundamento|nunca ocurrió|no es cierto|no es verdad|lo desmiente|lo desmintió|lo ha desmentido|lo niega|lo negó'),
  reports: split('rumor|rumores|informaciones|información|versión|versiones|publicó|publicaron|publicaba|publica|aseguraba|habría|habrían|según un medio|según medios|según una cadena|según la prensa'),
  saying,
  sourceWords: split('según|de acuerdo con|conforme a|citado por|citada por|citados por|citando a|citando|fuentes de|fuentes del|en palabras de|a decir de|a juicio de|en opinión de|como recoge|recogió|con información de|reportó|reporta'),
  clauseWords: {
    always: split('que|quien|quienes|cuyo|cuya|cuyos|cuyas|donde|cuando|mientras|mientras que|pero|aunque|sino|si|porque|pues|puesto que|ya que|al que|en las que|la que|el que|los que|las que|con quien|con quienes|tras lo cual|al término del cual|al término de la cual|antes de|después de que|tras haber|después de haber|para que|a fin de|por lo que|de modo que|a pesar de que|pese a que|antes de que|desde que'),
    afterComma: split('luego|y|e|antes|después|tras|entonces|posteriormente|acusando|según|declarando|afirmando|añadiendo|subrayando|precisando|asegurando|denunciando|desde|seguido|seguida|lo que|lo cual|a continuación|al término|al margen|el cual|la cual|los cuales|las cuales|o|ni|días después|días antes|horas después|horas antes|una semana después|una semana antes|dos días después|dos días antes|un día después|un día antes|meses después|semanas después|también|además|como|por parte|así como|tampoco|mientras'),
  },
  relatives: split('que|quien|quienes|el cual|la cual|los cuales|las cuales|el que|la que|los que|las que|al que|a quien|a quienes|con quien|con quienes|cuyo|cuya|del que'),
  placeRelatives: split('donde|adonde|a donde|en donde|de donde|desde donde|allí donde'),
  topicWords: split(
    'sobre|contra|en contra de|acerca de|respecto a|respecto al|respecto de|respecto del|en torno a|en torno al|relativo a|relativa a|relativas a|relacionado con|relacionada con|relacionados con|a favor de|a favor del|en favor de|en favor del|frente a|frente al|ante|pese a|pese al|a pesar de|a pesar del|en cuanto a|en cuanto al|bajo|sin|salvo|excepto|en nombre de|en nombre del|ex|antiguo|antigua|otrora|a causa de|debido a|debido al|predecesor|sucesor|sucesora|predecesora|fuera de|a través de|más allá de|gracias a|gracias al|vinculado a|vinculada a|procedente de|procedente del|proveniente de|incluido|incluida|en materia de|con motivo de|a costa de|en lugar de|en vez de|a diferencia de|junto al acuerdo con|tratado con|acuerdo con|guerra con|guerra en|guerra de',
  ),
  topicNouns: split(
    'aranceles|arancel|relaciones|relación|lazos|vínculos|frontera|fronteras|guerra|guerras|conflicto|conflictos|diferendo|litigio|disputa|disputas|pleito|crisis|cooperación|asociación|comercio|sanciones|ayuda|ataque|ataques|bombardeos|bombardeo|tropas|soldados|invasión|situación|paz|apoyo|respaldo|este|oeste|norte|sur|adhesión|ingreso|ocupación|independencia|soberanía|seguridad|futuro|cuestión|cuestiones|asunto|asuntos|política|economía|tensiones|tensión|acercamiento|normalización|pueblo|territorio|territorios|presencia|amenaza|amenazas|oposición|opositores|exportaciones|importaciones|armas|drones|retirada|regreso|anexión|ofensiva|ofensivas|agresión|reconstrucción|estabilidad|integridad|víctimas|refugiados|ciudadanos|rehenes|sociedad|empresa|empresas|grupo|expresidente|exministro|amistad|derechos|elecciones|elección|historia|litoral|costa|costas|minoría|migrantes|diáspora|mercado|gas|petróleo|energía|alianza|contencioso|centro|corazón|región|provincia|intereses|influencia|papel|sede|respuesta|posición|compromiso|entrada|salida|paso|evacuación|liberación|reconocimiento|acuerdo comercial|tratado|referendo|referéndum|embargo|bloqueo|deuda|inversiones|inversión|capital de|posesión|ingreso de|causa|diferencias',
  ),
  partyNouns: split(
    'delegación|delegaciones|responsables|responsable|diplomáticos|diplomático|diplomática|negociadores|negociador|negociadora|emisarios|emisario|enviados|enviado|enviada|gobierno|gobiernos|dirigentes|dirigente|líderes|líder|representantes|representante|homólogos|homólogo|homóloga|par|mediadores|mediador|autoridades|lado|parte|partes|equipo|equipos|generales|embajadores|embajador|embajadora|administración|mediación|anfitriones|anfitrión|anfitriona|senadores|diputados|expertos|presidencia|ejecutivo|bando|poder|junta|régimen|jefes|ministros|presidentes|parlamentarios|cancillería|cancilleres|trío|dúo|funcionarios|funcionario|misión|comitiva|mandatarios|mandatario|mandataria|gobernante|gobernantes|técnicos|facilitadores',
  ),
  governments: split('gobierno|junta|régimen|autoridades|ejecutivo|poder'),
  collectives: [
    { forms: split('los dos|las dos|ambos|ambas|uno y otro|los dos hombres|las dos mujeres|los dos responsables|los dos rivales|los dos enviados|los dos negociadores|los dos aliados|los dos diplomáticos|ambos diplomáticos|los dos interlocutores|ambos interlocutores|ambos responsables|los dos políticos|el dúo|el tándem|ambos funcionarios|los dos funcionarios|los dos vecinos'), of: 'persons', count: 2 },
    { forms: split('los dos mandatarios|ambos mandatarios|los dos líderes|ambos líderes|los dos dirigentes|ambos dirigentes|los dos gobernantes|ambos gobernantes|los dos jefes de estado|ambos jefes de estado|los dos jefes de gobierno|ambos jefes de gobierno|los mandatarios|las dos mandatarias|ambas mandatarias|los jefes de estado|los gobernantes|los mandatarios de ambos países|ambos jefes del ejecutivo|ambos dignatarios|los dos estadistas'), of: 'persons', count: 2, roles: ['president', 'prime minister', 'chancellor', 'king', 'queen', 'emir', 'sultan', 'emperor', 'crown prince', 'leader', 'european council', 'european commission'] },
    { forms: split('los dos presidentes|ambos presidentes|los presidentes de ambos países|los presidentes de los dos países|sus presidentes|los presidentes'), of: 'persons', count: 2, roles: ['president', 'prime minister'] },
    { forms: split('los dos primeros ministros|ambos primeros ministros|los primeros ministros de ambos países'), of: 'persons', count: 2, roles: ['prime minister'] },
    { forms: split('los dos ministros|ambos ministros|los ministros|los dos cancilleres|ambos cancilleres|las dos cancilleres|ambas cancilleres|las dos ministras|ambas ministras|los cancilleres|los jefes de la diplomacia|los dos jefes de la diplomacia|ambos jefes de la diplomacia|ambos jefes de diplomacia|los dos ministros de exteriores|los dos titulares|ambos titulares|los ministros de ambos países|los cancilleres de ambos países|los titulares de exteriores'), of: 'persons', count: 2, roles: ['minister', 'secretary of state'] },
    { forms: split('los dos países|ambos países|las dos naciones|ambas naciones|los dos estados|ambos estados|los dos gobiernos|ambos gobiernos|las dos potencias|ambas potencias|las dos capitales|ambas capitales|los dos reinos|ambos reinos|ambas cancillerías|las dos cancillerías|ambas administraciones|los países vecinos|ambos ejecutivos|los dos ejecutivos'), of: 'countries', count: 2 },
    { forms: split('las dos partes|ambas partes|las partes|los dos bandos|ambos bandos|los dos lados|ambos lados|las dos delegaciones|ambas delegaciones|las delegaciones|los negociadores|los beligerantes|las partes en conflicto|los contendientes|ambos equipos|los dos equipos negociadores|los equipos negociadores|ambos contendientes'), of: 'states', count: 2 },
    { forms: split('los tres|las tres|el trío|los tres hombres|los tres responsables|los tres políticos'), of: 'persons', count: 3 },
    { forms: split('los tres líderes|los tres mandatarios|los tres dirigentes|los tres gobernantes|los tres jefes de estado'), of: 'persons', count: 3, roles: ['president', 'prime minister', 'chancellor', 'king', 'emir', 'leader'] },
    { forms: split('los tres presidentes'), of: 'persons', count: 3, roles: ['president'] },
    { forms: split('los tres ministros|los tres cancilleres|los tres jefes de la diplomacia'), of: 'persons', count: 3, roles: ['minister'] },
    { forms: split('los tres países|las tres partes|las tres delegaciones|los tres estados|las tres capitales|los tres gobiernos'), of: 'states', count: 3 },
    { forms: split('los cuatro|los cuatro líderes|los cuatro mandatarios|los cuatro presidentes'), of: 'persons', count: 4 },
    { forms: split('los cuatro países|las cuatro partes|las cuatro delegaciones'), of: 'states', count: 4 },
  ],
  pronouns: {
    one: split('lo espera|la espera|le espera|lo esperaba|la esperaba|le esperaba|lo aguarda|la aguarda|lo aguardaba|la aguardaba|lo esperará|la esperará|él|ella|este último|esta última|éste|ésta|aquel|aquél|lo recibió|la recibió|le recibió|lo ha recibido|la ha recibido|le ha recibido|lo recibirá|la recibirá|le recibirá|lo había recibido|la había recibido|le había recibido|lo recibía|lo recibe|la recibe|le recibe|recibirlo|recibirla|lo acogió|la acogió|lo invitó|la invitó|le invitó|lo telefoneó|la telefoneó|lo llamó|la llamó|le llamó|con él|con ella|el interesado|la interesada|por él|le había|lo visitó|la visitó'),
    many: split('ellos|ellas|estos últimos|estas últimas|los recibió|los recibirá|los ha recibido|las recibió|recibirlos|los reunió|los ha reunido'),
    owner: split('su|sus'),
  },
  auxiliaries: split('ha|han|había|habían|hubo|fue|fueron|es|son|era|eran|sido|está|están|estaba|estaban|haber'),
  afar: esAfar,
  withWords: split('con|a|al'),
  purposeWords: split('para'),
  betweenWords: split('entre'),
  fromWords: split('desde|procedente de'),
  thatWords: split('que|para que'),
  byWords: split('por'),
  fringeWords: split('con motivo de|con motivo del|con ocasión de|con ocasión del|al margen de|al margen del|en los márgenes de|en los márgenes del|en paralelo a|en paralelo al|en el marco de|en el marco del|aprovechando|en los pasillos de|en los pasillos del|coincidiendo con|paralelamente a'),
  joint: split('conjunto|conjunta|conjuntos|conjuntas|conjuntamente|juntos|juntas|en común|a dos voces|a tres voces|a tres bandas|compartida|compartido'),
  flanks: { before: split('acompañado por|acompañado de|acompañada por|acompañada de|flanqueado por|flanqueada por|al lado de|al lado del'), behind: split('a su lado') },
  hosting:
    'acoge|acogía|acogió|acogerá|acogería|acoger|acogido|alberga|albergó|albergará|albergaba|albergar|albergado|será la sede|será sede|fue la sede|fue sede|ser sede|sería la sede|sería sede|será además la sede|sede de la|sede de las|será anfitriona|anfitriona'.split('|'),
  hosts: split('el anfitrión|la anfitriona|su anfitrión|su anfitriona|sus anfitriones|el país anfitrión|el dueño de la casa'),
  guests: split('su invitado|su invitada|sus invitados|su huésped|sus huéspedes|el visitante|la visitante|el invitado|la invitada|su visitante|el ilustre visitante'),
  ordinals: split('la segunda|la tercera|la cuarta|la quinta|el segundo|el tercero|el cuarto|una segunda|una tercera|un segundo|un tercero'),
  apart: split('sendos|sendas|por separado|reuniones separadas|encuentros separados|conversaciones separadas|llamadas separadas|con cada uno de|separadamente|sucesivamente|uno tras otro|respectivamente|uno por uno|individualmente|cada uno por separado'),
  first: split('primero|en primer lugar|primera|primer|primera vez|inicialmente'),
  there: split('allí|allá|ahí|en ese lugar|en el mismo lugar|en ese mismo lugar|aquí|in situ|en el mismo palacio|en el mismo hotel|en el mismo edificio|en la misma sala|bajo el mismo techo|en el mismo sitio|en ese mismo palacio|entre las mismas paredes'),
  sameTown: split('en la ciudad|a la ciudad|en la misma ciudad|a la misma ciudad|en esa ciudad|en esta ciudad|en esa misma ciudad|en esta misma ciudad|en aquella ciudad|a esa ciudad'),
  definite: split('el|la|los|las|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|dicho|dicha|su|sus|del|al'),
  beside: {
    words: split('con|junto a|junto al|en compañía de|en compañía del|al lado de|al lado del|frente a|frente al|ante|en casa de|en el despacho de|en el despacho del|en la residencia de|en la residencia del|al encuentro de|al encuentro del'),
    not: split('habría|habrían|en guerra|rompió|romper|ruptura|de acuerdo|desacuerdo|acuerdo con|comparado|comparar|comparación|rivalizar|enfadado|molesto|indignado|al contrario|solidario|solidaridad|en contacto|lazos con|vínculos con|relaciones con|cercano a|casado|casada|elecciones|partido|acabar con|acabó con|alineado|sintonía|preocupado|cuenta con|contó con|cargó|arremetió|advirtió'),
  },
  joiners: split('y|e|&|así como|además de'),
  sequence: {
    afterThis: split('tras|después de|luego de|al término de|al término del|al cabo de|al concluir|al finalizar|al terminar|a la salida de|a la salida del|al salir de|al salir del|a raíz de|a raíz del|como resultado de|posterior a|posterior al|con posterioridad a|desde|desde la|desde el|a la vuelta de|de vuelta de|concluida|concluido|finalizada|finalizado|terminada|terminado|acabada|acabado|producto de|surgido de|surgida de|la primera desde|el primero desde|la primera vez desde|el primer encuentro desde|la primera reunión desde|la primera visita desde|precedida por|precedido por|precedida de|precedido de|fruto de|a continuación de|como continuación de|siguió a|sigue a|siguen a|sucede a|da continuidad a|dio seguimiento a|dieron seguimiento a|nada más concluir|poco después de|horas después de|a consecuencia de|desarrolla'),
    beforeThis: split('antes de|antes del|antes de la|previo a|previo al|previa a|previa al|previos a|en vísperas de|en vísperas del|en la víspera de|en la víspera del|la víspera de|con vistas a|de cara a|de cara al|con miras a|en preparación de|en preparación del|preparatoria de|preparatorio de|para preparar|preparar|a la espera de|como antesala de|antesala de|preludio de|como preludio de|prólogo de|con antelación a|seguido de|seguida de|seguidos de|seguida por|seguido por|precede a|precedió a|precedieron a|precedía a|hasta'),
    thenThis: split('luego|después|a continuación|más tarde|posteriormente|acto seguido|seguidamente|tras lo cual|después de lo cual|de allí|de ahí|desde allí|de ahí|por último|finalmente|antes de viajar|antes de volar|antes de partir|antes de trasladarse|antes de desplazarse|antes de dirigirse|antes de reunirse|antes de recibir|antes de entrevistarse|antes de ser recibido|antes de regresar|antes de seguir|a su vez|para luego|para después|y después|y luego'),
    earlierThis: split('preparado el terreno|preparó el terreno|prepararon el terreno|allanado el camino|allanó el camino|allanaron el camino|abonado el terreno|se remonta a|se remonta al|se remontaba a|se remontaba al|antes|previamente|con anterioridad|anteriormente|más temprano|poco antes|ya había|ya habían|ya se había|ya se habían|ya se había reunido|la última vez|el anterior|la anterior|hasta entonces|de forma previa|en la víspera'),
    again: split('volver|reanudar|reanudaron|reanudarán|devolverá la visita|devolvió la visita|de nuevo|nuevamente|otra vez|volver a|volvió a|volvieron a|vuelve a|vuelven a|volverá a|volverán a|volvieron a verse|una vez más|nueva reunión|nuevo encuentro|nueva ronda|nueva cita|nueva cumbre|nuevas conversaciones|nuevas negociaciones|segunda ronda|tercera ronda|cuarta ronda|quinta ronda|segundo ciclo|tercer ciclo|segundo encuentro|tercer encuentro|segunda reunión|tercera reunión|próxima reunión|próximo encuentro|próxima ronda|próxima cumbre|próxima cita|próximo ciclo|reencuentro|ha vuelto a|han vuelto a|había vuelto a'),
    pluperfect: split('había|habían|se había|se habían|fuera|fueran'),
  },
  vetoes: esVetoes,
}; // prettier-ignore
