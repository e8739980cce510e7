// Sentences as the Polish press writes them, and what they tell. Published on Friday, 31 May 2024.

import type { Nothing, Told } from './press-sentences.ts';
import { describePress } from './press-sentences.ts';

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
];

const NOTHING: readonly Nothing[] = [
  ['readiness of another kind', 'Donald Tusk zadeklarował gotowość obrony Litwy.'],
];

describePress('pl', 'Wiadomości dnia', TOLD, NOTHING);
