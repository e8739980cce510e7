// Whole Spanish sentences and what they tell, as many that tell of nothing. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const TITLE = 'Noticias del día';

const MET: readonly [body: string, events: readonly string[]][] = [
  [
    'El presidente de Francia, Emmanuel Macron, se reunió el martes en París con el canciller alemán, Olaf Scholz.',
    ['held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'El presidente francés, Emmanuel Macron, recibió este miércoles en el Elíseo al canciller alemán, Olaf Scholz.',
    [
      'held talks 2024-05-29 place:elysee-palace | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'El ministro ruso de Exteriores, Serguéi Lavrov, fue recibido ayer en Ankara por el presidente turco, Recep Tayyip Erdogan.',
    [
      'held talks 2024-05-30 place:ankara | country:RU country:TR person:recep-tayyip-erdogan person:sergey-lavrov',
    ],
  ],
  [
    'El canciller alemán, Olaf Scholz, ha sido recibido hoy en Pekín.',
    ['held talks 2024-05-31 place:beijing | country:CN country:DE person:olaf-scholz'],
  ],
  [
    'El secretario de Estado de EE. UU., Antony Blinken, habló ayer por teléfono con el ministro chino de Exteriores, Wang Yi.',
    ['held call 2024-05-30 nowhere | country:CN country:US person:antony-blinken person:wang-yi'],
  ],
  [
    'El presidente de Ucrania, Volodímir Zelenski, viajará el lunes a Berlín.',
    ['planned visit 2024-06-03 place:berlin | country:DE country:UA person:volodymyr-zelenskyy'],
  ],
  [
    'El presidente de Brasil, Luiz Inácio Lula da Silva, visitó Colombia la semana pasada.',
    ['held visit 2024-05-20..2024-05-26 country:CO | country:BR country:CO person:luiz-inacio-lula-da-silva'],
  ],
  [
    'La ministra alemana de Exteriores, Annalena Baerbock, se reunirá el 4 de junio en Varsovia con su homólogo polaco, Radoslaw Sikorski.',
    [
      'planned talks 2024-06-04 place:warsaw | country:DE country:PL person:annalena-baerbock person:radoslaw-sikorski',
    ],
  ],
  [
    'El Kremlin desmintió que el presidente ruso, Vladímir Putin, vaya a reunirse con el presidente ucraniano, Volodímir Zelenski.',
    ['denied talks undated nowhere | country:RU country:UA person:vladimir-putin person:volodymyr-zelenskyy'],
  ],
  [
    'El presidente ruso, Vladímir Putin, canceló el jueves su visita a Corea del Sur.',
    ['cancelled visit 2024-05-30 country:KR | country:KR country:RU person:vladimir-putin'],
  ],
  [
    'El presidente turco, Recep Tayyip Erdogan, propuso una cumbre entre Rusia y Ucrania en Estambul.',
    ['proposed summit undated place:istanbul | country:RU country:TR country:UA person:recep-tayyip-erdogan'],
  ],
  [
    'El papa Francisco recibió el viernes en audiencia al presidente argentino, Javier Milei. Luego se entrevistó con el presidente de Ucrania, Volodímir Zelenski.',
    [
      'held talks 2024-05-31 nowhere | country:AR country:VA person:javier-milei person:pope-francis',
      'held talks 2024-05-31 nowhere | country:UA country:VA person:pope-francis person:volodymyr-zelenskyy',
    ],
  ],
  [
    'Emmanuel Macron llegó el lunes a Berlín. Por la tarde cenó con el canciller alemán, Olaf Scholz.',
    ['held visit 2024-05-27 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'Los presidentes de Chile, Gabriel Boric, y de Argentina, Javier Milei, se reunieron ayer en Buenos Aires. Ambos mandatarios volverán a verse en julio en Santiago de Chile.',
    [
      'held talks 2024-05-30 place:buenos-aires | country:AR country:CL person:gabriel-boric person:javier-milei',
      'planned talks 2024-07-01..2024-07-31 place:santiago | country:AR country:CL person:gabriel-boric person:javier-milei',
    ],
  ],
  [
    'El ministro de Exteriores de España, José Manuel Albares, conversó el martes con su par marroquí, Nasser Bourita.',
    [
      'held talks 2024-05-28 nowhere | country:ES country:MA person:jose-manuel-albares person:nasser-bourita',
    ],
  ],
  [
    'El presidente estadounidense, Joe Biden, y el primer ministro japonés, Fumio Kishida, ofrecieron el jueves una rueda de prensa conjunta en Washington.',
    [
      'held press-conference 2024-05-30 place:washington | country:JP country:US person:fumio-kishida person:joe-biden',
    ],
  ],
  [
    'El presidente Gustavo Petro pronunció el martes un discurso ante la Asamblea General de la ONU.',
    ['held speech 2024-05-28 nowhere | country:CO org:un-general-assembly person:gustavo-petro'],
  ],
  [
    'Bajo la mediación de Catar, delegaciones de Israel y de Hamás negociaron el martes en Doha.',
    ['held negotiation 2024-05-28 place:doha | country:IL country:QA org:hamas'],
  ],
  [
    'Al margen de la cumbre del G7, Macron se vio con el presidente de Ucrania, Volodímir Zelenski.',
    ['held talks undated nowhere | country:FR country:UA person:emmanuel-macron person:volodymyr-zelenskyy'],
  ],
  [
    'Tras reunirse con Macron en París, el presidente chino, Xi Jinping, viajó a Belgrado.',
    [
      'held talks undated place:paris | country:CN country:FR person:emmanuel-macron person:xi-jinping',
      'held visit undated place:belgrade | country:CN country:RS person:xi-jinping',
    ],
  ],
  [
    'El presidente de Serbia, Aleksandar Vucic, dio la bienvenida el martes en Belgrado al presidente chino, Xi Jinping.',
    [
      'held talks 2024-05-28 place:belgrade | country:CN country:RS person:aleksandar-vucic person:xi-jinping',
    ],
  ],
  [
    'Zelenski se ha reunido hoy en Madrid con el rey Felipe VI y con el presidente del Gobierno, Pedro Sánchez.',
    [
      'held talks 2024-05-31 place:madrid | country:ES country:UA person:felipe-vi person:pedro-sanchez person:volodymyr-zelenskyy',
    ],
  ],
  [
    'Sánchez viaja mañana a Rabat, donde mantendrá un encuentro con el rey Mohamed VI.',
    ['planned visit 2024-06-01 place:rabat | country:ES country:MA person:mohammed-vi person:pedro-sanchez'],
  ],
  [
    'Se reunieron ayer en Ginebra los ministros de Exteriores de Armenia, Ararat Mirzoyán, y de Azerbaiyán, Jeyhun Bayramov.',
    [
      'held talks 2024-05-30 place:geneva | country:AM country:AZ person:ararat-mirzoyan person:jeyhun-bayramov',
    ],
  ],
  [
    'El presidente mexicano, Andrés Manuel López Obrador, sostuvo una llamada telefónica con el presidente de Estados Unidos, Joe Biden.',
    ['held call undated nowhere | country:MX country:US person:andres-manuel-lopez-obrador person:joe-biden'],
  ],
  [
    'El primer ministro indio, Narendra Modi, y Putin mantuvieron el martes una conversación telefónica.',
    ['held call 2024-05-28 nowhere | country:IN country:RU person:narendra-modi person:vladimir-putin'],
  ],
  [
    'La presidenta de la Comisión Europea, Ursula von der Leyen, se desplazó el lunes a Kiev para reunirse con Zelenski.',
    [
      'held visit 2024-05-27 place:kyiv | country:UA org:eu person:ursula-von-der-leyen person:volodymyr-zelenskyy',
    ],
  ],
  [
    'Argentina y Brasil celebraron el martes en Brasilia una reunión de la comisión mixta.',
    ['held talks 2024-05-28 place:brasilia | country:AR country:BR'],
  ],
  [
    'La canciller argentina, Diana Mondino, fue recibida en Pekín por el ministro chino Wang Yi el pasado 30 de abril.',
    ['held talks 2024-04-30 place:beijing | country:AR country:CN person:diana-mondino person:wang-yi'],
  ],
  [
    'La visita del papa Francisco a Argentina nunca tuvo lugar.',
    ['cancelled visit undated country:AR | country:AR country:VA person:pope-francis'],
  ],
  [
    'El presidente de Polonia, Andrzej Duda, no acudió ayer a Vilna, donde debía reunirse con el presidente lituano, Gitanas Nauseda.',
    [
      'cancelled visit 2024-05-30 place:vilnius | country:LT country:PL person:andrzej-duda person:gitanas-nauseda',
    ],
  ],
  [
    'Rusia reunió el lunes a Armenia y Azerbaiyán en Sochi.',
    ['held mediation 2024-05-27 place:sochi | country:AM country:AZ country:RU'],
  ],
  [
    'El presidente francés, Emmanuel Macron, se sentó el lunes frente al canciller alemán, Olaf Scholz, en Berlín.',
    ['held talks 2024-05-27 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'El presidente francés, Emmanuel Macron, se reunió el lunes con el canciller alemán, Olaf Scholz, antes de viajar a Italia.',
    [
      'held talks 2024-05-27 nowhere | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'held visit 2024-05-27 country:IT | country:FR country:IT person:emmanuel-macron',
    ],
  ],
  [
    'El presidente francés, Emmanuel Macron, expresó su deseo de reunirse con el presidente ruso, Vladímir Putin.',
    ['proposed talks undated nowhere | country:FR country:RU person:emmanuel-macron person:vladimir-putin'],
  ],
  [
    'El presidente ruso, Vladímir Putin, viajó el lunes a Pekín. El ruso se reunió el martes con el presidente chino, Xi Jinping.',
    [
      'held visit 2024-05-27 place:beijing | country:CN country:RU person:vladimir-putin',
      'held talks 2024-05-28 place:beijing | country:CN country:RU person:vladimir-putin person:xi-jinping',
    ],
  ],
  [
    'El 11 de agosto de 2022 el presidente francés, Emmanuel Macron, viajó a Argel. El 4 de octubre se reunió en Berlín con el canciller alemán, Olaf Scholz.',
    [
      'held visit 2022-08-11 place:algiers | country:DZ country:FR person:emmanuel-macron',
      'held talks 2022-10-04 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'El presidente francés, Emmanuel Macron, recibió el lunes en el Teatro Odeón de París al canciller alemán, Olaf Scholz.',
    [
      'held talks 2024-05-27 place:teatro-odeon | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'El 11 de marzo de 2021 el presidente francés, Emmanuel Macron, viajó a Argel. En octubre de ese año se reunió en Berlín con el canciller alemán, Olaf Scholz.',
    [
      'held visit 2021-03-11 place:algiers | country:DZ country:FR person:emmanuel-macron',
      'held talks 2021-10-01..2021-10-31 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'El presidente francés, Emmanuel Macron, y el canciller alemán, Olaf Scholz, se encerraron el lunes en Bruselas.',
    [
      'held talks 2024-05-27 place:brussels | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
];

const NOT_MET: readonly string[] = [
  'El Gobierno de Milei rompió relaciones con Venezuela.',
  'Rusia y Ucrania intercambiaron prisioneros el viernes.',
  'Si Putin se reuniera con Zelenski, la guerra acabaría.',
  'El ministro israelí, Israel Katz, acusó a España de apoyar a Hamás.',
  'El embajador de Rusia en Madrid fue convocado ayer por el Ministerio de Exteriores español.',
  'España recibió a Francia en Sevilla en un amistoso.',
  'Macron habría hablado con Putin el martes, según la prensa.',
  'El presidente del Gobierno español recibió el apoyo de Alemania.',
  'Estados Unidos y China tienen relaciones tensas, y Macron lo lamentó.',
  'El diálogo entre Serbia y Kosovo está estancado.',
  'El club recibió al embajador de Francia.',
  'El presidente de Colombia, Gustavo Petro, recibió una carta del presidente de Estados Unidos, Joe Biden.',
  'El ministro francés criticó a Rusia y elogió a Ucrania.',
  'Rusia bombardeó Ucrania el martes.',
  'El Gobierno de España aprobó el martes un tratado con Francia.',
  'El diario francés entrevistó al presidente ucraniano, Volodímir Zelenski.',
  'Scholz tiene que explicar en el Parlamento su política sobre China.',
  'Suiza derrotó a Italia y se verá con Inglaterra en cuartos de final.',
  'El rey Felipe VI felicitó al presidente polaco, Andrzej Duda.',
  'El embajador de Francia en España visitó el museo.',
  'La empresa alemana negocia con Brasil la compra de la fábrica.',
  'La cumbre gastronómica reunió a cocineros de Perú y Japón. El chef peruano Mario Quispe recibió al japonés Kenji Mori entre los fogones.',
  'El ruso es una lengua que se habla en Armenia y Kazajistán.',
];

describe('Spanish meetings', () => {
  it.each(MET)('%s', async (body, events) => {
    expect(printed(await readText('es', TITLE, body))).toEqual(events);
  });

  it.each(NOT_MET)('none: %s', async (body) => {
    expect(printed(await readText('es', TITLE, body))).toEqual([]);
  });
});
