// Sentences as the Portuguese press writes them, and what they tell. Published on Friday, 31 May 2024.

import type { Nothing, Told } from './describe-press.ts';
import { describePress } from './describe-press.ts';

const TOLD: readonly Told[] = [
  [
    'managed to speak, an infinitive',
    'Lula conseguiu falar com Gustavo Petro em Brasília na terça-feira.',
    [
      'held talks 2024-05-28 place:brasilia | country:BR country:CO person:gustavo-petro person:luiz-inacio-lula-da-silva',
    ],
  ],
  [
    'took off for',
    'Lula decolou rumo a Pequim na segunda-feira.',
    ['held visit 2024-05-27 place:beijing | country:BR country:CN person:luiz-inacio-lula-da-silva'],
  ],
  [
    'appeared, with a day that has a preposition',
    'Giorgia Meloni apareceu de surpresa em Kiev na terça-feira.',
    ['held visit 2024-05-28 place:kyiv | country:IT country:UA person:giorgia-meloni'],
  ],
  [
    'spent the night',
    'Giorgia Meloni pernoitou em Kiev na terça-feira.',
    ['held visit 2024-05-28 place:kyiv | country:IT country:UA person:giorgia-meloni'],
  ],
  [
    'how long somebody stayed',
    'Luís Montenegro passou dois dias em Pequim.',
    ['held visit undated place:beijing | country:CN country:PT person:luis-montenegro'],
  ],
  [
    'is there since',
    'Lula está em Pequim desde segunda-feira.',
    [
      'held visit 2024-05-27..2024-05-31 place:beijing | country:BR country:CN person:luiz-inacio-lula-da-silva',
    ],
  ],
  [
    'returned to a town',
    'Giorgia Meloni regressou a Kiev na terça-feira.',
    ['held visit 2024-05-28 place:kyiv | country:IT country:UA person:giorgia-meloni'],
  ],
  [
    'the occasion ends at its comma',
    'Depois de se reunir com Giorgia Meloni em Roma, Pedro Sánchez viajou na terça-feira para Tirana.',
    [
      'held talks undated place:rome | country:ES country:IT person:giorgia-meloni person:pedro-sanchez',
      'held visit 2024-05-28 place:tirana | country:AL country:ES person:pedro-sanchez',
    ],
  ],
  [
    "somebody's going, called off",
    'A ida de Lula a Pequim foi cancelada.',
    ['cancelled visit undated place:beijing | country:BR country:CN person:luiz-inacio-lula-da-silva'],
  ],
  [
    'no longer travels',
    'Giorgia Meloni já não viaja para Kiev.',
    ['cancelled visit undated place:kyiv | country:IT country:UA person:giorgia-meloni'],
  ],
  [
    'set anew',
    'O encontro entre Lula e Javier Milei, marcado para 3 de junho em Brasília, foi remarcado para 10 de junho.',
    [
      'cancelled talks 2024-06-03 place:brasilia | country:AR country:BR person:javier-milei person:luiz-inacio-lula-da-silva',
      'planned talks 2024-06-10 place:brasilia | country:AR country:BR person:javier-milei person:luiz-inacio-lula-da-silva',
    ],
  ],
  [
    'on the telephone with',
    'Lula falou ao telefone com Emmanuel Macron na terça-feira.',
    [
      'held call 2024-05-28 nowhere | country:BR country:FR person:emmanuel-macron person:luiz-inacio-lula-da-silva',
    ],
  ],
  [
    'a video call',
    'Lula falou por videochamada com Volodymyr Zelensky na terça-feira.',
    [
      'held call 2024-05-28 nowhere | country:BR country:UA person:luiz-inacio-lula-da-silva person:volodymyr-zelenskyy',
    ],
  ],
  [
    'contact by telephone',
    'Mauro Vieira manteve contato telefônico com Antony Blinken na terça-feira.',
    ['held call 2024-05-28 nowhere | country:BR country:US person:antony-blinken person:mauro-vieira'],
  ],
  [
    'handed over',
    'Lula entregou em mãos a Gustavo Petro uma carta em Brasília na terça-feira.',
    [
      'held talks 2024-05-28 place:brasilia | country:BR country:CO person:gustavo-petro person:luiz-inacio-lula-da-silva',
    ],
  ],
  [
    'talked to the press',
    'Paulo Rangel conversou com os jornalistas em Pequim na segunda-feira.',
    ['held press-conference 2024-05-27 place:beijing | country:PT person:paulo-rangel'],
  ],
  [
    'a parliament is no gathering',
    'Volodymyr Zelensky discursou na Assembleia da República em Lisboa na segunda-feira.',
    ['held speech 2024-05-27 place:lisbon | country:UA person:volodymyr-zelenskyy'],
  ],
  [
    'a stage for negotiations',
    'Genebra foi palco na terça-feira das negociações entre os Estados Unidos e a China.',
    ['held negotiation 2024-05-28 place:geneva | country:CN country:US'],
  ],
];

const NOTHING: readonly Nothing[] = [
  ['a club', 'O Benfica apresentou-se em Munique na terça-feira.'],
  ['a singer', 'O cantor italiano pernoitou em Lisboa depois do concerto.'],
  ['a firm', 'A empresa alemã Siemens desembarcou em Lisboa.'],
  ['at home', 'Lula passou dois dias em Salvador.'],
  ['in the polls', 'Lula está em alta nas sondagens, à frente de Jair Bolsonaro.'],
  ['in disagreement', 'Lula está em desacordo com Emmanuel Macron.'],
  ['at war in words', 'Lula está em guerra com Donald Trump.'],
  ['a question', 'A questão está em Bruxelas, disse Emmanuel Macron.'],
  [
    'two ministers of one state',
    'Os ministros Fernando Haddad e Rui Costa falaram por telefone na terça-feira.',
  ],
  ['by letter', 'Emmanuel Macron agradeceu pessoalmente numa carta a Giorgia Meloni.'],
  ['tourists', 'A chegada de turistas da França a Lisboa aumentou.'],
  ['the young', 'A ida de jovens de Angola a Portugal aumentou.'],
  ['with his own ministers', 'Lula avaliou com os seus ministros a guerra na Ucrânia.'],
  ['an airline', 'O avião da TAP decolou rumo a Paris na terça-feira.'],
  ['a writer', 'O escritor angolano conversou com jornalistas em Lisboa sobre o seu romance.'],
  ['a vote', 'A Assembleia da República aprovou um voto de pesar pelas vítimas na Ucrânia.'],
  [
    'a debate at home',
    'A Assembleia da República debateu na terça-feira a guerra entre a Rússia e a Ucrânia.',
  ],
  ['a coach', 'O técnico português Abel Ferreira conseguiu falar com Carlo Ancelotti em Madrid.'],
  ['did not manage', 'Lula não conseguiu falar com Donald Trump.'],
  ['a concert', 'Lisboa foi palco de um concerto de Caetano Veloso e de um artista de Angola.'],
  ['a play', 'A peça de um autor francês subiu ao palco em Lisboa.'],
  ['an army', 'O exército russo está em Donetsk desde 2014.'],
  ['a team', 'Regressou a Lisboa a equipa que venceu em Paris.'],
  ['to his own', 'Emmanuel Macron falou pela televisão aos franceses.'],
  ['at home, two days', 'Giorgia Meloni ficou dois dias em casa.'],
  ['shareholders', 'Luca de Meo, da Renault, reuniu-se por videoconferência com os acionistas.'],
];

describePress('pt', 'Notícias do mundo', TOLD, NOTHING);
