// Sentences as the press of English, German, Dutch, French and Polish writes them. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../read-text.ts';

const CASES: readonly [language: string, body: string, events: readonly string[]][] = [
  // An ordinal's dot ends no sentence.
  [
    'de',
    'Die Grenzkommissionen von Armenien und Aserbaidschan kamen zuletzt am 7. März in Idschewan zusammen.',
    ['held talks 2024-03-07 nowhere | country:AM country:AZ'],
  ],
  ['de', 'Die Fischer von Armenien kamen am 7. März. In Georgien hielten die Dörfer zusammen.', []],
  // What an office is about stands between it and its bearer's name.
  [
    'en',
    "The US envoy for the Pacific islands, Carla Whitlock, met Fiji's Prime Minister Sitiveni Rabuka in Suva on Monday.",
    ['held talks 2024-05-27 place:suva | country:FJ country:US person:carla-whitlock person:sitiveni-rabuka'],
  ],
  [
    'nl',
    'De Duitse gezant voor de Hoorn, Pieter Hendriksen, sprak maandag in Juba met president Salva Kiir.',
    ['held talks 2024-05-27 place:juba | country:DE country:SS person:pieter-hendriksen person:salva-kiir'],
  ],
  [
    'en',
    'The US envoy for the Pacific islands, Coral Reef Day and other things were in the news on Monday.',
    [],
  ],
  // A preposition may follow the participle.
  [
    'nl',
    'Vandaag heeft kanselier Olaf Scholz in Den Haag gesproken met een Japanse delegatie.',
    ['held talks 2024-05-31 place:the-hague | country:DE country:JP person:olaf-scholz'],
  ],
  ['nl', 'Vandaag heeft Olaf Scholz in Den Haag gesproken over de toekomst van de landbouw.', []],
  // What is to come by everyday verbs.
  [
    'en',
    'Later today British Prime Minister Rishi Sunak will also speak to the Nigerian Foreign Minister, Yusuf Tuggar.',
    ['planned talks 2024-05-31 nowhere | country:GB country:NG person:rishi-sunak person:yusuf-tuggar'],
  ],
  [
    'en',
    'Ministers of Britain, France and Germany will discuss the nuclear file in Istanbul on Monday with an Iranian delegation.',
    ['planned talks 2024-06-03 place:istanbul | country:DE country:FR country:GB country:IR'],
  ],
  [
    'en',
    'Prime Minister Rishi Sunak will speak to a crowd in Leeds on Monday and discuss taxes with pensioners.',
    [],
  ],
  // Another gathering is of those who were told to gather.
  [
    'en',
    'The leaders of the Pacific Islands Forum convene in Apia on June 9. Their previous gathering, held in Majuro in March, broke up early.',
    [
      'planned summit 2024-06-09 place:apia | org:pif',
      'held summit 2024-03-01..2024-03-31 place:majuro | org:pif',
    ],
  ],
  // A word in a body's own name is no gathering.
  ['en', 'The Pacific Islands Forum criticised the ruling of the court.', []],
  // The stop that is off is not of whom one was to see there.
  [
    'de',
    'Außenminister Yvan Gil traf am Montag in Prag Präsident Petr Pavel. Der Präsident dankte ihm. Ein für Dienstag vorgesehener Abstecher nach Brünn entfällt.',
    [
      'held talks 2024-05-27 place:prague | country:CZ country:VE person:petr-pavel person:yvan-gil',
      'cancelled visit 2024-06-04 place:brno | country:CZ country:VE person:yvan-gil',
    ],
  ],
  // An agenda's first day lies ahead too.
  [
    'de',
    'Freitag, 31. Mai\n\nBerlin: Präsident Emmanuel Macron trifft Kanzler Olaf Scholz.\n\nSamstag, 1. Juni\n\nRom: Haushaltsdebatte.\n\nSonntag, 2. Juni\n\nWien: Konzert.',
    [
      'planned talks 2024-05-31 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  // The same again, on another day.
  [
    'fr',
    'Emmanuel Macron a appelé le président algérien Abdelmadjid Tebboune le 2 mai, puis de nouveau le 17.',
    [
      'held call 2024-05-02 nowhere | country:DZ country:FR person:abdelmadjid-tebboune person:emmanuel-macron',
      'held call 2024-05-17 nowhere | country:DZ country:FR person:abdelmadjid-tebboune person:emmanuel-macron',
    ],
  ],
  ['fr', 'Les usines de Renault ont fermé le 2 mai, puis de nouveau le 17.', []],
  [
    'fr',
    'La visite à Alger du ministre français Gérald Darmanin, annoncée pour le 9 juin, tombe à l’eau.',
    ['cancelled visit 2024-06-09 place:algiers | country:DZ country:FR person:gerald-darmanin'],
  ],
  // No part of a day is one of a week.
  [
    'fr',
    'Le président Emmanuel Macron a rencontré à Rabat la semaine passée le roi Mohammed VI. Il a reçu à l’Élysée, en fin de matinée, le président turc Recep Tayyip Erdogan.',
    [
      'held talks 2024-05-20..2024-05-26 place:rabat | country:FR country:MA person:emmanuel-macron person:mohammed-vi',
      'held talks 2024-05-31 place:elysee-palace | country:FR country:TR person:emmanuel-macron person:recep-tayyip-erdogan',
    ],
  ],
  // A word that only says when is nobody who acts.
  [
    'pl',
    'Premier Donald Tusk i kanclerz Olaf Scholz spotkają się w poniedziałek w Warszawie. Poprzednio widzieli się w marcu w Rzeszowie.',
    [
      'planned talks 2024-06-03 place:warsaw | country:DE country:PL person:donald-tusk person:olaf-scholz',
      'held talks 2024-03-01..2024-03-31 place:rzeszow | country:DE country:PL person:donald-tusk person:olaf-scholz',
    ],
  ],
  [
    'pl',
    'Na briefingu w Kiszyniowie w poniedziałek minister Radosław Sikorski zapewnił, że drzwi są otwarte.',
    ['held press-conference 2024-05-27 place:chisinau | country:PL person:radoslaw-sikorski'],
  ],
  ['pl', 'Piłkarze widzieli się w marcu w Rzeszowie.', []],
  // A body's summit that is put off, and one that is off.
  [
    'en',
    'The summit of the Visegrad Group, which was to have been held on Monday in Eger, has been postponed to June 6.',
    [
      'cancelled summit 2024-06-03 place:eger | org:visegrad-group',
      'planned summit 2024-06-06 place:eger | org:visegrad-group',
    ],
  ],
  [
    'pl',
    'Szczyt Grupy Wyszehradzkiej, który miał się odbyć w poniedziałek w Egerze, został przełożony na 6 czerwca.',
    [
      'cancelled summit 2024-06-03 place:eger | org:visegrad-group',
      'planned summit 2024-06-06 place:eger | org:visegrad-group',
    ],
  ],
  // Put off to a month.
  [
    'de',
    'Der für Montag geplante Besuch von Kanzler Olaf Scholz in Warschau ist auf Juli verschoben worden.',
    [
      'cancelled visit 2024-06-03 place:warsaw | country:DE country:PL person:olaf-scholz',
      'planned visit 2024-07-01..2024-07-31 place:warsaw | country:DE country:PL person:olaf-scholz',
    ],
  ],
  [
    'nl',
    'Premier Alexander De Croo trekt volgende week toch niet naar Rwanda. Het bezoek, dat maandag had moeten beginnen, is verdaagd naar november.',
    [
      'cancelled visit 2024-06-03..2024-06-09 country:RW | country:BE country:RW person:alexander-de-croo',
      'planned visit 2024-11-01..2024-11-30 nowhere | country:BE country:RW person:alexander-de-croo',
    ],
  ],
  // A journey that isn't made after all.
  [
    'de',
    'Kanzler Olaf Scholz fliegt nächste Woche nun doch nicht nach Peking.',
    ['cancelled visit 2024-06-03..2024-06-09 place:beijing | country:CN country:DE person:olaf-scholz'],
  ],
  ['de', 'Kanzler Olaf Scholz fliegt nicht nach Peking.', []],
  ['en', 'Olaf Scholz is not a bad chancellor after all, said a reader in Beijing.', []],
  // People from a state act for it; others from there don't.
  [
    'en',
    'Officials from Armenia and Azerbaijan are expected to hold a new round of talks in Tbilisi in early June.',
    ['planned negotiation 2024-06-01..2024-06-10 place:tbilisi | country:AM country:AZ'],
  ],
  [
    'de',
    'Am Montag führte Präsident Emmanuel Macron in München Gespräche mit Ministern aus Katar.',
    ['held talks 2024-05-27 place:munich | country:FR country:QA person:emmanuel-macron'],
  ],
  ['en', 'Refugees from Syria met in Berlin on Monday with Chancellor Olaf Scholz.', []],
  ['de', 'Händler aus Armenien kamen am Montag in Tiflis mit Händlern aus Georgien zusammen.', []],
  // Reports that are rejected, in a clause that hangs on them by "after which".
  [
    'de',
    'Der Kreml wies Berichte zurück, nach denen Präsident Wladimir Putin am Montag mit Kanzler Olaf Scholz telefoniert habe.',
    ['denied call 2024-05-27 nowhere | country:DE country:RU person:olaf-scholz person:vladimir-putin'],
  ],
  // "zu" behind a comma hangs what is only offered on what is said before.
  [
    'de',
    'Ägypten hat angeboten, Gespräche zwischen dem Sudan und Äthiopien in Kairo auszurichten.',
    ['proposed talks undated place:cairo | country:EG country:ET country:SD'],
  ],
  // Another word of the clause says when.
  [
    'de',
    'Am Sonntag sprach Präsident Emmanuel Macron eine Stunde lang per Video mit Kanzler Olaf Scholz.',
    ['held call 2024-05-26 nowhere | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'de',
    'Am Sonntag spricht Präsident Emmanuel Macron per Video mit Kanzler Olaf Scholz.',
    ['planned call 2024-06-02 nowhere | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  // A paper that says what did not happen reports no denial.
  ['en', 'Emmanuel Macron and Olaf Scholz did not meet in Tirana on Monday.', []],
  ['en', 'They did not meet in Tirana on Monday.', []],
  // They who met face the press.
  [
    'fr',
    'Les ministres polonais et ukrainien des affaires étrangères, Radoslaw Sikorski et Dmytro Kuleba, se sont retrouvés lundi à Lviv. Ils ont ensuite donné une conférence de presse.',
    [
      'held talks 2024-05-27 place:lviv | country:PL country:UA person:dmytro-kuleba person:radoslaw-sikorski',
      'held press-conference 2024-05-27 place:lviv | country:PL country:UA person:dmytro-kuleba person:radoslaw-sikorski',
    ],
  ],
  [
    'nl',
    'De ministers van Buitenlandse Zaken van Polen en Oekraïne, Radoslaw Sikorski en Dmytro Koeleba, hebben elkaar maandag in Lviv ontmoet. Na afloop gaven ze een persconferentie.',
    [
      'held talks 2024-05-27 place:lviv | country:PL country:UA person:dmytro-kuleba person:radoslaw-sikorski',
      'held press-conference 2024-05-27 place:lviv | country:PL country:UA person:dmytro-kuleba person:radoslaw-sikorski',
    ],
  ],
  [
    'fr',
    'Les ouvriers et les patrons se sont retrouvés lundi à Lviv. Ils ont ensuite donné une conférence de presse.',
    [],
  ],
];

describe('the northern press', () => {
  it.each(CASES)('%s: %s', async (language, body, events) => {
    expect(printed(await readText(language, 'News', body)).sort()).toEqual([...events].sort());
  });
});
