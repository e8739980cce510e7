// Sentences as the Spanish press writes them, and what they tell. Published on Friday, 31 May 2024.

import type { Nothing, Told } from './describe-press.ts';
import { describePress } from './describe-press.ts';

const TOLD: readonly Told[] = [
  [
    'turned up, by surprise',
    'Giorgia Meloni se plantó por sorpresa en Kiev el martes.',
    ['held visit 2024-05-28 place:kyiv | country:IT country:UA person:giorgia-meloni'],
  ],
  [
    'made a stop',
    'Giorgia Meloni hizo un alto en Kiev el martes.',
    ['held visit 2024-05-28 place:kyiv | country:IT country:UA person:giorgia-meloni'],
  ],
  [
    'passed through, the day between',
    'Giorgia Meloni pasó el martes por Kiev.',
    ['held visit 2024-05-28 place:kyiv | country:IT country:UA person:giorgia-meloni'],
  ],
  [
    'how long somebody stayed',
    'Pedro Sánchez pasó dos días en Pekín.',
    ['held visit undated place:beijing | country:CN country:ES person:pedro-sanchez'],
  ],
  [
    'took a train',
    'Giorgia Meloni cogió un tren hacia Kiev el martes.',
    ['held visit 2024-05-28 place:kyiv | country:IT country:UA person:giorgia-meloni'],
  ],
  [
    'goes to a town',
    'Giorgia Meloni va a Kiev el 5 de junio.',
    ['planned visit 2024-06-05 place:kyiv | country:IT country:UA person:giorgia-meloni'],
  ],
  [
    'is there since',
    'Giorgia Meloni se halla en Kiev desde el lunes.',
    ['held visit 2024-05-27..2024-05-31 place:kyiv | country:IT country:UA person:giorgia-meloni'],
  ],
  [
    'whose arrival is expected',
    'Se espera la llegada de Javier Milei a Madrid el 5 de junio.',
    ['proposed visit 2024-06-05 place:madrid | country:AR country:ES person:javier-milei'],
  ],
  [
    'a face to face that somebody had',
    'Pedro Sánchez tuvo un cara a cara con Mohamed VI en Rabat el martes.',
    ['held talks 2024-05-28 place:rabat | country:ES country:MA person:mohammed-vi person:pedro-sanchez'],
  ],
  [
    'exchanged views',
    'Pedro Sánchez intercambió impresiones con Emmanuel Macron en París el martes.',
    ['held talks 2024-05-28 place:paris | country:ES country:FR person:emmanuel-macron person:pedro-sanchez'],
  ],
  [
    'went through with',
    'Pedro Sánchez evaluó con Emmanuel Macron en París el martes la guerra de Ucrania.',
    ['held talks 2024-05-28 place:paris | country:ES country:FR person:emmanuel-macron person:pedro-sanchez'],
  ],
  [
    'put up',
    'Pedro Sánchez alojó a Emmanuel Macron en Madrid el martes.',
    [
      'held talks 2024-05-28 place:madrid | country:ES country:FR person:emmanuel-macron person:pedro-sanchez',
    ],
  ],
  [
    'handed over in person',
    'Pedro Sánchez entregó en mano a Mohamed VI en Rabat el martes una carta.',
    ['held talks 2024-05-28 place:rabat | country:ES country:MA person:mohammed-vi person:pedro-sanchez'],
  ],
  [
    'an interview of one with another',
    'Está prevista para el 5 de junio una entrevista de Zelenski con Joe Biden en Roma.',
    [
      'planned talks 2024-06-05 place:rome | country:UA country:US person:joe-biden person:volodymyr-zelenskyy',
    ],
  ],
  [
    'a call, the day between',
    'Giorgia Meloni conversó el martes por teléfono con Pedro Sánchez.',
    ['held call 2024-05-28 nowhere | country:ES country:IT person:giorgia-meloni person:pedro-sanchez'],
  ],
  [
    'a call by video',
    'Pedro Sánchez charló por videollamada con Volodímir Zelenski el lunes.',
    ['held call 2024-05-27 nowhere | country:ES country:UA person:pedro-sanchez person:volodymyr-zelenskyy'],
  ],
  [
    'linked by video',
    'Annalena Baerbock se conectó por videoconferencia con Dmytro Kuleba el lunes.',
    ['held call 2024-05-27 nowhere | country:DE country:UA person:annalena-baerbock person:dmytro-kuleba'],
  ],
  [
    'a parliament that was addressed, the day between',
    'Giorgia Meloni se dirigió el martes al Parlamento en Kiev.',
    ['held speech 2024-05-28 place:kyiv | country:IT person:giorgia-meloni'],
  ],
  [
    'a group of reporters',
    'Serguéi Lavrov declaró en Ankara el martes ante un grupo de periodistas.',
    ['held press-conference 2024-05-28 place:ankara | country:RU person:sergey-lavrov'],
  ],
  [
    'came down',
    'El viaje de Giorgia Meloni a Kiev se vino abajo.',
    ['cancelled visit undated place:kyiv | country:IT country:UA person:giorgia-meloni'],
  ],
  [
    'not in the plans',
    'No está en los planes de Vladímir Putin un encuentro con Joe Biden.',
    ['denied talks undated nowhere | country:RU country:US person:joe-biden person:vladimir-putin'],
  ],
  [
    'denied in the perfect subjunctive',
    'Roma niega que Giorgia Meloni se haya visto con Vladímir Putin.',
    ['denied talks undated nowhere | country:IT country:RU person:giorgia-meloni person:vladimir-putin'],
  ],
  [
    'offered to host',
    'Giorgia Meloni se brindó a acoger en Roma una reunión entre Rusia y Ucrania.',
    ['proposed talks undated place:rome | country:IT country:RU country:UA person:giorgia-meloni'],
  ],
];

const NOTHING: readonly Nothing[] = [
  ['a club', 'El Barcelona se plantó en la final tras ganar en Múnich al Bayern.'],
  ['a firm', 'La empresa alemana Siemens se presentó en Madrid el martes.'],
  ['a singer', 'La cantante italiana Laura Pausini pernoctó en Madrid tras su concierto.'],
  ['a paper', 'El acuerdo pasó por Bruselas sin cambios.'],
  ['a solution', 'La solución pasa por Washington, dijo Emmanuel Macron.'],
  ['overlooked', 'Emmanuel Macron pasó por alto las críticas de Giorgia Meloni.'],
  ['among its own ministers', 'Pedro Sánchez evaluó la situación de Ucrania con sus ministros en Madrid.'],
  ['took up the gauntlet', 'Pedro Sánchez recogió el guante de Emmanuel Macron.'],
  ['by letter', 'Emmanuel Macron agradeció personalmente en una carta a Giorgia Meloni su apoyo.'],
  ['a final', 'La ciudad de Madrid hospedó la final de la Champions entre Alemania e Italia.'],
  ['at home', 'Pedro Sánchez tomó un tren a Sevilla el martes.'],
  ['at home, two days', 'Pedro Sánchez pasó dos días en Sevilla.'],
  [
    'two ministers of one state',
    'Los ministros Óscar Puente y Félix Bolaños hablaron por teléfono el martes.',
  ],
  ['trade', 'El comercio entre España y Francia va a Madrid cada vez más.'],
  ['changed their mind', 'El Gobierno de Alemania y el de Francia cambiaron de opinión sobre Ucrania.'],
  ['blows in words', 'Joe Biden intercambió golpes verbales con Donald Trump.'],
  ['tourists', 'Se espera la llegada de turistas de Francia a Madrid.'],
  ['migrants', 'La llegada de migrantes de Senegal a Canarias aumentó en mayo.'],
  [
    'what has not been since',
    'Vladímir Putin no se ha conectado por videoconferencia con Emmanuel Macron desde 2022.',
  ],
  [
    'shareholders',
    'El director ejecutivo de Renault, Luca de Meo, se vio las caras con los accionistas en París.',
  ],
  ['a film', 'La película sobre Volodímir Zelenski apareció en Netflix en Francia.'],
  ['polls', 'El presidente Emmanuel Macron aparece en las encuestas por detrás de Marine Le Pen.'],
  ['a match', 'Rafael Nadal protagonizó un cara a cara con Novak Djokovic en París.'],
  ['a debate at home', 'Alberto Núñez Feijóo protagonizó un cara a cara con Pedro Sánchez en el Congreso.'],
  ['against', 'Giorgia Meloni está en contra de la propuesta de Emmanuel Macron.'],
  ['in bed', 'Giorgia Meloni lleva dos días en cama.'],
  ['a currency', 'El euro bajó en Berlín y subió en París.'],
  ['to his own', 'Emmanuel Macron se dirigió a los franceses por televisión.'],
];

describePress('es', 'Noticias del mundo', TOLD, NOTHING);
