// Sentences as the Polish press writes them, and what they tell. Published on Friday, 31 May 2024.

import type { Nothing, Told } from './describe-press.ts';
import { describePress } from './describe-press.ts';

const TOLD: readonly Told[] = [
  [
    'ministers of many states are none of those told',
    'Prezydent Turcji Recep Tayyip Erdoğan 20 maja przyjął w Ankarze premiera Grecji Kiriakosa Mitsotakisa. 22 maja w Atenach Mitsotakis spotkał się z ministrami spraw zagranicznych państw bałtyckich.',
    [
      'held talks 2024-05-20 place:ankara | country:GR country:TR person:kyriakos-mitsotakis person:recep-tayyip-erdogan',
    ],
  ],
  [
    'an occasion without a comma behind it',
    'Po spotkaniu z kanclerzem Olafem Scholzem w Berlinie Donald Tusk udał się do Damaszku.',
    [
      'held talks undated place:berlin | country:DE country:PL person:donald-tusk person:olaf-scholz',
      'held visit undated place:damascus | country:PL country:SY person:donald-tusk',
    ],
  ],
  [
    'who declares readiness would meet',
    'Donald Tusk zadeklarował gotowość spotkania z Viktorem Orbanem.',
    ['proposed talks undated nowhere | country:HU country:PL person:donald-tusk person:viktor-orban'],
  ],
  [
    'a diary by weekdays and towns',
    'Oto przebieg podróży.\nPoniedziałek, Nairobi. Z prezydentem Kenii Williamem Ruto Andrzej Duda rozmawiał dwie godziny.\nŚroda, Kigali. Paul Kagame przyjął Dudę w swojej rezydencji.',
    [
      'held talks 2024-05-27 place:nairobi | country:KE country:PL person:andrzej-duda person:william-ruto',
      'held talks 2024-05-29 place:kigali | country:PL country:RW person:andrzej-duda person:paul-kagame',
    ],
  ],
  [
    'rounds of which only the ordinal is said',
    'Pierwsza runda rozmów USA i Iranu odbyła się 12 kwietnia w Maskacie. Druga odbyła się tydzień później w Rzymie. Trzecia, zapowiedziana na 3 maja, nie doszła do skutku.',
    [
      'cancelled negotiation 2024-05-03 nowhere | country:IR country:US',
      'held negotiation 2024-04-12 place:muscat | country:IR country:US',
      'held negotiation 2024-04-19 place:rome | country:IR country:US',
    ],
  ],
  [
    "was there, at somebody's",
    'W czwartek Donald Tusk był w Kijowie u Wołodymyra Zełenskiego.',
    [
      'held visit 2024-05-30 place:kyiv | country:PL country:UA person:donald-tusk person:volodymyr-zelenskyy',
    ],
  ],
  [
    'sets out today',
    'Sekretarz stanu Antony Blinken wyrusza dziś do Pragi.',
    ['planned visit 2024-05-31 place:prague | country:CZ country:US person:antony-blinken'],
  ],
  [
    'is expected, the place first',
    'W Ankarze 5 czerwca oczekiwany jest Wołodymyr Zełenski.',
    ['planned visit 2024-06-05 place:ankara | country:TR country:UA person:volodymyr-zelenskyy'],
  ],
  [
    'called off in a sentence of its own, by the bare noun',
    'Wizytę Annaleny Baerbock w Kijowie zaplanowano na 5 czerwca. Podróż odwołano.',
    ['cancelled visit 2024-06-05 place:kyiv | country:DE country:UA person:annalena-baerbock'],
  ],
  [
    'a journey that goes on',
    'W sobotę rano, 1 czerwca, Radosław Sikorski odleci do Pekinu, a stamtąd do Delhi.',
    [
      'planned visit 2024-06-01 place:beijing | country:CN country:PL person:radoslaw-sikorski',
      'planned visit 2024-06-01 place:new-delhi | country:IN country:PL person:radoslaw-sikorski',
    ],
  ],
  [
    'a dash that stands for the verb of another day',
    'Jutro w Warszawie Andrzej Duda przyjmie Gitanasa Nausėdę, a w niedzielę – Edgarsa Rinkēvičsa.',
    [
      'planned talks 2024-06-01 place:warsaw | country:LT country:PL person:andrzej-duda person:gitanas-nauseda',
      'planned talks 2024-06-02 place:warsaw | country:LV country:PL person:andrzej-duda person:edgars-rinkevics',
    ],
  ],
  [
    'a week after talks with another',
    'Tydzień po rozmowie z Joe Bidenem, 22 maja, Binjamin Netanjahu zadzwonił do Wołodymyra Zełenskiego.',
    [
      'held call 2024-05-22 nowhere | country:IL country:UA person:benjamin-netanyahu person:volodymyr-zelenskyy',
      'held talks undated nowhere | country:IL country:US person:benjamin-netanyahu person:joe-biden',
    ],
  ],
  [
    'no contacts at all are planned',
    'Żadne kontakty Kijowa z Moskwą na szczeblu prezydentów nie są planowane, podkreślił Dmitrij Pieskow.',
    ['denied talks undated nowhere | country:RU country:UA'],
  ],
  [
    'the place before the verb of visiting',
    'Rzecznik MSZ poinformował, że 5 czerwca Polskę odwiedzi minister spraw zagranicznych Norwegii Espen Barth Eide.',
    ['planned visit 2024-06-05 country:PL | country:NO country:PL person:espen-barth-eide'],
  ],
  [
    'the day before the place that is visited',
    'Niemiecki kanclerz Olaf Scholz odwiedził w środę Warszawę.',
    ['held visit 2024-05-29 place:warsaw | country:DE country:PL person:olaf-scholz'],
  ],
];

const NOTHING: readonly Nothing[] = [
  ['readiness of another kind', 'Donald Tusk zadeklarował gotowość obrony Litwy.'],
  ['the first of another kind', 'Pierwsza runda wyborów odbyła się w Paryżu 2 czerwca.'],
  ['states in an alliance', 'Niemcy były w NATO od 1955 roku, a Polska jest w Unii Europejskiej od 20 lat.'],
  ['was wrong', 'Niemiecki kanclerz Olaf Scholz był w błędzie co do Rosji.'],
  ['troops', 'Rosyjskie wojska są w Syrii od 2015 roku.'],
  ['a pension', 'Viktor Orban wybiera się na emeryturę.'],
  ['tourists', 'Po Warszawie spacerowali turyści z Francji i Niemiec.'],
];

describePress('pl', 'Wiadomości dnia', TOLD, NOTHING);
