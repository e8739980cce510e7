// Whole Italian sentences and what they tell, as many that tell of nothing. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const TITLE = 'Notizie dal mondo';

const MET: readonly [what: string, body: string, events: readonly string[]][] = [
  [
    'two who met',
    'Il presidente francese Emmanuel Macron ha incontrato martedì a Parigi il cancelliere tedesco Olaf Scholz.',
    ['held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'a host of his own press, without a title',
    'Antonio Tajani ha ricevuto ieri alla Farnesina il ministro degli Esteri tunisino Nabil Ammar.',
    [
      'held talks 2024-05-30 place:farnesina | country:IT country:TN person:antonio-tajani person:nabil-ammar',
    ],
  ],
  [
    'received, in the passive',
    'Mercoledì il ministro degli Esteri russo Sergej Lavrov è stato ricevuto ad Ankara dal presidente turco Recep Tayyip Erdogan.',
    [
      'held talks 2024-05-29 place:ankara | country:RU country:TR person:recep-tayyip-erdogan person:sergey-lavrov',
    ],
  ],
  [
    'with the reflexive',
    'Il premier ungherese Viktor Orban e il primo ministro slovacco Robert Fico si sono visti giovedì a Bratislava.',
    ['held talks 2024-05-30 place:bratislava | country:HU country:SK person:robert-fico person:viktor-orban'],
  ],
  [
    'a call',
    'Ieri il segretario di Stato americano Antony Blinken ha avuto un colloquio telefonico con il ministro degli Esteri cinese Wang Yi.',
    ['held call 2024-05-30 nowhere | country:CN country:US person:antony-blinken person:wang-yi'],
  ],
  [
    'heard on the telephone',
    'Giorgia Meloni ha sentito ieri il presidente ucraino Volodymyr Zelensky.',
    ['held call 2024-05-30 nowhere | country:IT country:UA person:giorgia-meloni person:volodymyr-zelenskyy'],
  ],
  [
    'a journey to come',
    'Il presidente serbo Aleksandar Vucic si recherà a Baku il 5 giugno.',
    ['planned visit 2024-06-05 place:baku | country:AZ country:RS person:aleksandar-vucic'],
  ],
  [
    'who is expected',
    'Il presidente argentino Javier Milei è atteso lunedì a Madrid.',
    ['planned visit 2024-06-03 place:madrid | country:AR country:ES person:javier-milei'],
  ],
  [
    'denied',
    'Il Cremlino ha smentito che Vladimir Putin abbia incontrato Donald Trump.',
    ['denied talks undated nowhere | country:RU country:US person:donald-trump person:vladimir-putin'],
  ],
  [
    'not planned',
    'Non è previsto un incontro tra Emmanuel Macron e Vladimir Putin.',
    ['denied talks undated nowhere | country:FR country:RU person:emmanuel-macron person:vladimir-putin'],
  ],
  [
    'cancelled',
    'È saltato l’incontro fra Joe Biden e Benjamin Netanyahu previsto ieri a Washington.',
    [
      'cancelled talks 2024-05-30 place:washington | country:IL country:US person:benjamin-netanyahu person:joe-biden',
    ],
  ],
  [
    'proposed',
    'Il presidente brasiliano Luiz Inacio Lula da Silva ha proposto un vertice con il presidente colombiano Gustavo Petro a Brasilia.',
    [
      'proposed summit undated place:brasilia | country:BR country:CO person:gustavo-petro person:luiz-inacio-lula-da-silva',
    ],
  ],
  [
    'a summit that two hold',
    'A Seul si è tenuto lunedì il vertice tra la Cina e la Corea del Sud.',
    ['held summit 2024-05-27 place:seoul | country:CN country:KR'],
  ],
  [
    'negotiations',
    'I negoziati tra Armenia e Azerbaigian sono ripresi mercoledì ad Almaty.',
    ['held negotiation 2024-05-29 place:almaty | country:AM country:AZ'],
  ],
  [
    'a pair in one word',
    'Un vertice italo-tedesco si è svolto lunedì a Berlino.',
    ['held summit 2024-05-27 place:berlin | country:DE country:IT'],
  ],
  [
    'a town behind "ad" is no name of a person',
    'Il ministro degli Esteri saudita Faisal bin Farhan ha incontrato martedì ad Abu Dhabi il ministro degli Esteri iraniano Hossein Amir-Abdollahian.',
    [
      'held talks 2024-05-28 place:abu-dhabi | country:IR country:SA person:faisal-bin-farhan person:hossein-amir-abdollahian',
    ],
  ],
  [
    'a man and whose man he is',
    'L’inviato americano Steve Witkoff ha incontrato giovedì a Mosca Jurij Ushakov, consigliere di Vladimir Putin.',
    ['held talks 2024-05-30 place:moscow | country:RU country:US person:steve-witkoff person:yuri-ushakov'],
  ],
  [
    'accents that a wire writes as apostrophes',
    "Il presidente serbo Aleksandar Vucic incontrera' martedi' a Parigi Emmanuel Macron, perche' c'e' un accordo.",
    [
      'planned talks 2024-06-04 place:paris | country:FR country:RS person:aleksandar-vucic person:emmanuel-macron',
    ],
  ],
  [
    'what stands between two commas parts nobody',
    'La premier Giorgia Meloni, a margine dei lavori, ha incontrato ieri a Washington il collega canadese Justin Trudeau.',
    [
      'held talks 2024-05-30 place:washington | country:CA country:IT person:giorgia-meloni person:justin-trudeau',
    ],
  ],
  [
    'a summit of a body',
    'Si è concluso ieri a Washington il vertice della Nato.',
    ['held summit 2024-05-30 place:washington | org:nato'],
  ],
  [
    'a subject of several that is left out',
    'Vladimir Putin e Xi Jinping si sono visti a Pechino il 16 maggio. Si erano già incontrati a ottobre a Pechino.',
    [
      'held talks 2024-05-16 place:beijing | country:CN country:RU person:vladimir-putin person:xi-jinping',
      'held talks 2023-10-01..2023-10-31 place:beijing | country:CN country:RU person:vladimir-putin person:xi-jinping',
    ],
  ],
  [
    'a subject that is left out goes on',
    'La premier Giorgia Meloni ha incontrato ieri a Tunisi il presidente Kais Saied, poi è ripartita per Roma. In serata ha ricevuto Ursula von der Leyen.',
    [
      'held talks 2024-05-30 place:tunis | country:IT country:TN person:giorgia-meloni person:kais-saied',
      'held talks 2024-05-30 place:rome | country:IT org:eu person:giorgia-meloni person:ursula-von-der-leyen',
    ],
  ],
];

const NONE: readonly [what: string, body: string][] = [
  [
    'a noun in single quotes is no verb',
    "Macron parla di 'un nuovo incontro' e martedì a Parigi di Olaf Scholz.",
  ],
  ['the conditional of hearsay', 'Emmanuel Macron avrebbe incontrato martedì a Parigi Olaf Scholz.'],
  ['if', 'Se Macron incontrasse Scholz a Parigi lunedì, sarebbe una svolta.'],
  ['a footballer', 'L’Italia ha incontrato ieri la Germania a Dortmund nella semifinale degli Europei.'],
  ['a film', 'Il regista ha incontrato ieri a Roma l’attrice francese per il film sulla Germania.'],
  ['words of welcome', 'La Germania ha accolto con favore la decisione della Francia di lunedì.'],
  ['views', 'Dal punto di vista della Francia, la Germania ha torto.'],
  ['talks as a topic', 'Macron e Scholz vogliono proseguire il dialogo.'],
  ['an agreement that is reached', 'La Francia e la Germania sono giunte a un accordo sul gas.'],
  ['relations', 'I rapporti tra Francia e Germania sono peggiorati nel 2023.'],
  ['a prisoner swap', 'Lo scambio di prigionieri tra Russia e Ucraina è avvenuto ieri.'],
  [
    'the leading majority',
    'Vertice di maggioranza ieri a Palazzo Chigi con Antonio Tajani e Matteo Salvini.',
  ],
  ['a company', 'L’amministratore delegato ha ricevuto ieri a Milano una delegazione cinese di azionisti.'],
  ['a court', 'Il tribunale di Roma ha sentito ieri un testimone russo.'],
  ['what was seen', 'Come si è visto ieri tra Francia e Germania, il problema resta.'],
  ['thanks', 'Macron ha ringraziato ieri Trump per il sostegno all’Ucraina.'],
  ['a mission of soldiers', 'La missione navale dell’Italia nel Mar Rosso è cominciata ieri.'],
];

describe('Italian sentences that tell of an event', () => {
  it.each(MET)('%s', async (_, body, events) => {
    expect(printed(await readText('it', TITLE, body))).toEqual(events);
  });
});

describe('Italian sentences that tell of none', () => {
  it.each(NONE)('%s', async (_, body) => {
    expect(printed(await readText('it', TITLE, body))).toEqual([]);
  });
});
