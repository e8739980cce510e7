// Sentences as the Ukrainian press writes them, and what they tell. Published on Friday, 31 May 2024.

import type { Nothing, Told } from './press-sentences.ts';
import { describePress } from './press-sentences.ts';

const TOLD: readonly Told[] = [
  [
    'ministers of many states are none of those told',
    'Президент Туреччини Реджеп Тайїп Ердоган 20 травня прийняв в Анкарі прем’єр-міністра Греції Кіріакоса Міцотакіса. 22 травня в Афінах Міцотакіс зустрівся з міністрами закордонних справ країн Балтії.',
    [
      'held talks 2024-05-20 place:ankara | country:GR country:TR person:kyriakos-mitsotakis person:recep-tayyip-erdogan',
    ],
  ],
  [
    'who expresses readiness would meet',
    'Прем’єр-міністр Вірменії Нікол Пашинян висловив готовність зустрітися з Ільхамом Алієвим у Відні.',
    [
      'proposed talks undated place:vienna | country:AM country:AZ person:ilham-aliyev person:nikol-pashinyan',
    ],
  ],
];

const NOTHING: readonly Nothing[] = [
  ['readiness of another kind', 'Ільхам Алієв висловив готовність постачати газ до Угорщини.'],
];

describePress('uk', 'Новини дня', TOLD, NOTHING);
