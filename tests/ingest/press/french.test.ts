// Sentences as the French press writes them, and what they tell. Published on Friday, 31 May 2024.

import type { Nothing, Told } from './describe-press.ts';
import { describePress } from './describe-press.ts';

const TOLD: readonly Told[] = [
  [
    'a day between being and its place',
    'Emmanuel Macron était lundi à Berlin.',
    ['held visit 2024-05-27 place:berlin | country:DE country:FR person:emmanuel-macron'],
  ],
  [
    'where somebody will be',
    'Annalena Baerbock sera mercredi prochain à Athènes.',
    ['planned visit 2024-06-05 place:athens | country:DE country:GR person:annalena-baerbock'],
  ],
  [
    'where somebody will go',
    'Emmanuel Macron ira lundi prochain à Varsovie.',
    ['planned visit 2024-06-03 place:warsaw | country:FR country:PL person:emmanuel-macron'],
  ],
  [
    'where somebody won’t go',
    'Emmanuel Macron n’ira pas à Varsovie mercredi prochain.',
    ['denied visit 2024-06-05 place:warsaw | country:FR country:PL person:emmanuel-macron'],
  ],
  [
    'a plane taken again',
    'Mélanie Joly a repris mardi l’avion pour Ottawa, puis a gagné Londres.',
    ['held visit 2024-05-28 place:london | country:CA country:GB person:melanie-joly'],
  ],
  [
    'who set out on a day',
    'Narendra Modi est reparti mercredi pour Rome.',
    ['held visit 2024-05-29 place:rome | country:IN country:IT person:narendra-modi'],
  ],
  [
    'a plane that came down on a day',
    'Giorgia Meloni s’est posée mardi à Tunis.',
    ['held visit 2024-05-28 place:tunis | country:IT country:TN person:giorgia-meloni'],
  ],
  [
    'made somebody’s acquaintance',
    'Lundi à Rome, Rishi Sunak a fait la connaissance de Giorgia Meloni.',
    ['held talks 2024-05-27 place:rome | country:GB country:IT person:giorgia-meloni person:rishi-sunak'],
  ],
  [
    'came to meet somebody',
    'Pedro Sánchez est venu mardi à la rencontre de Mohammed VI à Rabat.',
    ['held talks 2024-05-28 place:rabat | country:ES country:MA person:mohammed-vi person:pedro-sanchez'],
  ],
  [
    'was seen beside somebody',
    'Lundi à Athènes, Kyriakos Mitsotakis s’est affiché aux côtés de Recep Tayyip Erdogan.',
    [
      'held talks 2024-05-27 place:athens | country:GR country:TR person:kyriakos-mitsotakis person:recep-tayyip-erdogan',
    ],
  ],
  [
    'brought a message',
    'Mardi au Caire, Hakan Fidan a remis à Abdel Fattah al-Sissi un message écrit.',
    [
      'held talks 2024-05-28 place:cairo | country:EG country:TR person:abdel-fattah-el-sisi person:hakan-fidan',
    ],
  ],
  [
    'will be somebody’s guest',
    'Olaf Scholz sera l’hôte d’Emmanuel Macron lundi prochain à Paris.',
    [
      'planned talks 2024-06-03 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'a talk on the phone is a call',
    'Mardi, Emmanuel Macron a eu une longue conversation téléphonique avec Narendra Modi.',
    ['held call 2024-05-28 nowhere | country:FR country:IN person:emmanuel-macron person:narendra-modi'],
  ],
  [
    'by video',
    'Mardi, Justin Trudeau a échangé en visio avec Volodymyr Zelensky.',
    ['held call 2024-05-28 nowhere | country:CA country:UA person:justin-trudeau person:volodymyr-zelenskyy'],
  ],
  [
    'faced the press',
    'Mercredi à Madrid, Pedro Sánchez a fait face à la presse.',
    ['held press-conference 2024-05-29 place:madrid | country:ES person:pedro-sanchez'],
  ],
  [
    'harangued a house',
    'Lundi à Berlin, Emmanuel Macron a harangué les députés.',
    ['held speech 2024-05-27 place:berlin | country:FR person:emmanuel-macron'],
  ],
  [
    'handed in his letters',
    'Mardi à Lisbonne, l’ambassadeur d’Inde a présenté ses lettres de créance à Marcelo Rebelo de Sousa.',
    ['held ceremony 2024-05-28 place:lisbon | country:IN country:PT person:marcelo-rebelo-de-sousa'],
  ],
  [
    'back at the table',
    'Lundi à Genève, la Russie et l’Ukraine se sont remises à la table des négociations.',
    ['held negotiation 2024-05-27 place:geneva | country:RU country:UA'],
  ],
  [
    'a talk on the programme is no journey',
    'Un tête-à-tête entre Emmanuel Macron et Olaf Scholz est au programme lundi prochain à Paris.',
    [
      'planned talks 2024-06-03 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
];

const NOTHING: readonly Nothing[] = [
  ['a team', "L'équipe de France était lundi à Berlin pour y jouer un match amical."],
  ['a singer', 'Le chanteur était lundi à Berlin pour un concert.'],
  ['a minister in his own country', "Le ministre de l'Intérieur est allé lundi à Marseille."],
  ['at home', 'Emmanuel Macron était lundi à Paris.'],
  ['he was not there', "Emmanuel Macron n'était pas lundi à Berlin."],
  ['a question at the heart', 'La question est au cœur du débat entre Paris et Berlin.'],
  ['a board', "La réunion du conseil d'administration était lundi à Berlin."],
  ['low in the polls', 'Emmanuel Macron est au plus bas dans les sondages, selon un institut de Berlin.'],
  ['an actor', "L'acteur a fait la connaissance de sa femme à Rome."],
  ['a firm', 'Le PDG a remis un message aux salariés lundi à Rome.'],
  ['confident', "Emmanuel Macron s'est affiché confiant lundi."],
  ['a deal and banks', "L'accord a été conduit auprès des banques lundi à Berlin."],
  ['an actress', "L'actrice s'est affichée lundi à Cannes aux côtés du réalisateur."],
  ['a coach', "L'entraîneur a harangué ses joueurs lundi à Berlin."],
  ['shares', 'La Bourse de Paris est repartie lundi à la hausse, Francfort est restée stable.'],
  ['prices', 'Les prix sont allés lundi en augmentant en Allemagne.'],
  ['a decision', 'La décision est venue lundi de Berlin.'],
  ['farmers', 'Le Premier ministre est allé lundi à la rencontre des agriculteurs à Toulouse.'],
  ['a letter of resignation', 'La ministre a présenté sa lettre de démission à Emmanuel Macron.'],
  ['behind another', "L'Allemagne est à la traîne derrière la France."],
  ['a tower', 'Le sommet de la tour sera lundi à nouveau ouvert à Paris.'],
  ['a score', "La France et l'Allemagne sont à égalité à la mi-temps du match lundi à Berlin."],
  ['anger', 'Emmanuel Macron a fait face à la colère des agriculteurs lundi à Berlin.'],
];

describePress('fr', 'Actualités', TOLD, NOTHING);
