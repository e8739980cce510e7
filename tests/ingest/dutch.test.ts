// Whole Dutch sentences and what they tell. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [what: string, body: string, events: readonly string[]][] = [
  [
    'a participle at the end',
    'De Franse president Emmanuel Macron heeft dinsdag in Parijs de Duitse bondskanselier Olaf Scholz ontvangen.',
    ['held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'a present to come',
    'Premier Mark Rutte ontmoet donderdag in Den Haag de Poolse premier Donald Tusk.',
    ['planned talks 2024-06-06 place:the-hague | country:NL country:PL person:donald-tusk person:mark-rutte'],
  ],
  [
    'a call',
    'De Amerikaanse minister van Buitenlandse Zaken Antony Blinken belde maandag met zijn Chinese collega Wang Yi.',
    ['held call 2024-05-27 nowhere | country:CN country:US person:antony-blinken person:wang-yi'],
  ],
  [
    'a source before the verb',
    'Volgens het Kremlin hebben Poetin en Erdogan elkaar zondag telefonisch gesproken.',
    [
      'held call 2024-05-26 nowhere | country:RU country:TR person:recep-tayyip-erdogan person:vladimir-putin',
    ],
  ],
  [
    'an "onderhoud"',
    'De Hongaarse premier Viktor Orbán had woensdag in Boedapest een onderhoud met de Chinese president Xi Jinping.',
    ['held talks 2024-05-29 place:budapest | country:CN country:HU person:viktor-orban person:xi-jinping'],
  ],
  [
    'denied in a clause with "dat"',
    'Iran ontkent dat zijn diplomaten vorige week in Muscat Amerikaanse gezanten hebben ontmoet.',
    ['denied talks 2024-05-20..2024-05-26 place:muscat | country:IR country:US'],
  ],
  [
    'called off, with a relative clause between',
    'De Russische minister Sergej Lavrov heeft een bezoek aan Servië, dat voor 3 juni gepland stond, afgezegd.',
    ['cancelled visit 2024-06-03 country:RS | country:RS country:RU person:sergey-lavrov'],
  ],
  [
    'invited',
    'De Egyptische president Abdul Fatah al-Sisi nodigde de Turkse president Erdogan uit voor een bezoek aan Caïro.',
    [
      'proposed visit undated place:cairo | country:EG country:TR person:abdel-fattah-el-sisi person:recep-tayyip-erdogan',
    ],
  ],
  [
    'a round',
    'Rusland en Oekraïne hebben maandag in Istanbul een tweede ronde vredesonderhandelingen gehouden.',
    ['held negotiation 2024-05-27 place:istanbul | country:RU country:UA'],
  ],
  [
    'a body that comes together, split',
    'De ministers van Buitenlandse Zaken van de EU komen maandag in Brussel bijeen.',
    ['planned summit 2024-06-03 place:brussels | org:eu'],
  ],
  [
    'a summit',
    'De NAVO-top in Vilnius vond plaats op 11 en 12 juli 2023.',
    ['held summit 2023-07-11..2023-07-12 place:vilnius | org:nato'],
  ],
  [
    'a mediator',
    'Qatar bemiddelde zondag in Doha tussen Israël en Hamas.',
    ['held mediation 2024-05-26 place:doha | country:IL country:QA org:hamas'],
  ],
  [
    'a speech, split',
    'De Belgische premier Alexander De Croo sprak vrijdag het Europees Parlement toe.',
    ['held speech 2024-05-31 nowhere | country:BE org:european-parliament person:alexander-de-croo'],
  ],
  [
    'received',
    'De Saoedische kroonprins Mohammed bin Salman werd maandag in Teheran verwelkomd door president Ebrahim Raisi.',
    [
      'held talks 2024-05-27 place:tehran | country:IR country:SA person:ebrahim-raisi person:mohammed-bin-salman',
    ],
  ],
  [
    'around the table',
    'Gisteren zaten Hadja Lahbib en haar Rwandese collega Vincent Biruta in Kigali rond de tafel.',
    ['held talks 2024-05-30 place:kigali | country:BE country:RW person:hadja-lahbib person:vincent-biruta'],
  ],
  [
    'a call again, of two by a collective',
    'De twee presidenten, Macron en Zelensky, belden zaterdag opnieuw.',
    [
      'held call 2024-05-25 nowhere | country:FR country:UA person:emmanuel-macron person:volodymyr-zelenskyy',
    ],
  ],
  [
    'none will be',
    'Er komt geen ontmoeting tussen Biden en Poetin in Genève, zegt het Witte Huis.',
    ['denied talks undated place:geneva | country:RU country:US person:joe-biden person:vladimir-putin'],
  ],
  [
    'a guest',
    'VN-chef António Guterres was maandag te gast bij de Egyptische president Sisi in Caïro.',
    [
      'held talks 2024-05-27 place:cairo | country:EG org:un person:abdel-fattah-el-sisi person:antonio-guterres',
    ],
  ],
  [
    'one after the other, with an auxiliary',
    'De Belgische minister Hadja Lahbib zat maandag in Kinshasa samen met premier Judith Suminwa en werd daarna ontvangen door president Félix Tshisekedi.',
    [
      'held talks 2024-05-27 place:kinshasa | country:BE country:CD person:hadja-lahbib person:judith-suminwa',
      'held talks 2024-05-27 place:kinshasa | country:BE country:CD person:felix-tshisekedi person:hadja-lahbib',
    ],
  ],
  [
    'a traveller by a pronoun, expected by his host',
    'De Moldavische president Maia Sandu sprak dinsdag in Berlijn met bondskanselier Olaf Scholz. Zondag wordt ze in Parijs verwacht bij de Franse president Emmanuel Macron.',
    [
      'held talks 2024-05-28 place:berlin | country:DE country:MD person:maia-sandu person:olaf-scholz',
      'planned visit 2024-06-02 place:paris | country:FR country:MD person:emmanuel-macron person:maia-sandu',
    ],
  ],
  [
    'a place before the verb that takes it',
    'De Belgische premier Alexander De Croo gaat in juni Chisinau bezoeken.',
    ['planned visit 2024-06-01..2024-06-30 place:chisinau | country:BE country:MD person:alexander-de-croo'],
  ],
  [
    'the day of an offer',
    'De Turkse president Erdogan bood dinsdag aan om tussen Rusland en Oekraïne te bemiddelen.',
    ['proposed mediation undated nowhere | country:RU country:TR country:UA person:recep-tayyip-erdogan'],
  ],
  ['hearsay', 'Macron zou vorige week in het geheim met Lavrov hebben gesproken.', []],
  ['supposed', 'Als Macron en Poetin elkaar in Parijs ontmoeten, verandert er niets.', []],
  ['not since', 'Macron heeft Poetin sinds 2022 niet meer ontmoet.', []],
  ['thanks', 'Macron bedankte Trump voor zijn steun aan Oekraïne.', []],
  ['a habit', 'Nederland en België spreken vaak over de Schelde.', []],
  ['somebody else than a state', 'Oud-president Barack Obama ontmoette in Amsterdam zijn fans.', []],
  ['a refusal', 'Zelensky weigerde in Genève met Lavrov te spreken.', []],
  ['a war is a topic', 'De oorlog tussen Rusland en Oekraïne begon in februari 2022.', []],
  ['what others think', 'De Duitse minister Annalena Baerbock sprak over de betrekkingen met China.', []],
  [
    'who came on a day, in a relative clause',
    'De Japanse minister van Buitenlandse Zaken Yoko Kamikawa, die dinsdag in Tasjkent aankwam, werd er ontvangen door president Shavkat Mirziyoyev.',
    [
      'held visit 2024-05-28 place:tashkent | country:JP country:UZ person:shavkat-mirziyoyev person:yoko-kamikawa',
    ],
  ],
  [
    'an idiom: to run into',
    'In Astana liep de Russische minister Sergej Lavrov de Chinese minister Wang Yi tegen het lijf.',
    ['held talks undated place:astana | country:CN country:RU person:sergey-lavrov person:wang-yi'],
  ],
  [
    'whom a pronoun behind the verb means',
    'De Russische president Poetin voerde woensdag een telefoongesprek met president Tokajev van Kazachstan en ontving hem donderdag in Sotsji.',
    [
      'held call 2024-05-29 nowhere | country:KZ country:RU person:kassym-jomart-tokayev person:vladimir-putin',
      'held talks 2024-05-30 place:sochi | country:KZ country:RU person:kassym-jomart-tokayev person:vladimir-putin',
    ],
  ],
  [
    'an everyday verb whose subject is a pronoun',
    'De Sloveense premier Robert Golob zakte woensdag af naar Zagreb. Hij besprak er met zijn Kroatische ambtgenoot Andrej Plenković de grens.',
    [
      'held talks 2024-05-29 place:zagreb | country:HR country:SI person:andrej-plenkovic person:robert-golob',
    ],
  ],
  [
    'how long they have not met is no day',
    'Erdogan en Poetin hadden elkaar sinds september niet meer gezien; hun laatste ontmoeting was in Sotsji.',
    [
      'held visit undated place:sochi | country:RU country:TR person:recep-tayyip-erdogan person:vladimir-putin',
    ],
  ],
  ['prisoners', 'Rusland en Oekraïne wisselden op 30 mei gevangenen uit.', []],
  [
    'who waits for an answer',
    'Duitsland wacht al maanden op antwoord van Frankrijk, zei kanselier Olaf Scholz in Berlijn.',
    [],
  ],
  [
    'an opinion is shared',
    'De Belgische premier Alexander De Croo deelde de mening van Duitsland over de begroting.',
    [],
  ],
  [
    'a knock at the door for money',
    'De Franse president Emmanuel Macron klopte vergeefs aan bij Berlijn voor meer geld.',
    [],
  ],
  [
    'together in a town on a day, without an event’s word',
    'De Eritrese president Isaias Afwerki stond dinsdag in Asmara zij aan zij met de Somalische president Hassan Sheikh Mohamud.',
    [
      'held talks 2024-05-28 place:asmara | country:ER country:SO person:hassan-sheikh-mohamud person:isaias-afwerki',
    ],
  ],
  [
    'who mocks another',
    'De Amerikaanse president Joe Biden spotte dinsdag in Miami met de Russische president Vladimir Poetin.',
    [],
  ],
  ['who agrees', 'Olaf Scholz was het dinsdag in Berlijn eens met de Franse president Emmanuel Macron.', []],
];

describe('Dutch sentences', () => {
  it.each(CASES)('%s', async (_, body, events) => {
    expect(printed(await readText('nl', 'Diplomatie', body))).toEqual(events);
  });
});
