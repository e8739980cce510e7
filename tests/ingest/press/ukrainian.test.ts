// Sentences as the Ukrainian press writes them, and what they tell. Published on Friday, 31 May 2024.

import type { Nothing, Told } from './describe-press.ts';
import { describePress } from './describe-press.ts';

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
  [
    'rounds of which only the ordinal is said',
    'Перший раунд переговорів США та Ірану відбувся 12 квітня в Маскаті. Другий пройшов 19 квітня в Римі. Третій, призначений на 3 травня, зірвався.',
    [
      'cancelled negotiation 2024-05-03 nowhere | country:IR country:US',
      'held negotiation 2024-04-12 place:muscat | country:IR country:US',
      'held negotiation 2024-04-19 place:rome | country:IR country:US',
    ],
  ],
  [
    'was there',
    'У четвер Дональд Туск був у Києві.',
    ['held visit 2024-05-30 place:kyiv | country:PL country:UA person:donald-tusk'],
  ],
  [
    'sets out, the day between',
    'Держсекретар Ентоні Блінкен вирушає сьогодні до Праги.',
    ['planned visit 2024-05-31 place:prague | country:CZ country:US person:antony-blinken'],
  ],
  [
    'got to know each other',
    '20 травня в Братиславі Денис Шмигаль познайомився зі своїм словацьким колегою Робертом Фіцо.',
    [
      'held talks 2024-05-20 place:bratislava | country:SK country:UA person:denys-shmyhal person:robert-fico',
    ],
  ],
  [
    'a few words',
    'На полях форуму в Давосі Андрій Єрмак перекинувся кількома словами зі швейцарською президенткою Віолою Амгерд.',
    ['held talks undated place:davos | country:CH country:UA person:andriy-yermak person:viola-amherd'],
  ],
  [
    'what is awaited',
    'В Анкарі 5 червня чекають на президента України Володимира Зеленського.',
    ['planned visit 2024-06-05 place:ankara | country:TR country:UA person:volodymyr-zelenskyy'],
  ],
  [
    'called off in a sentence of its own, by the bare noun',
    'Візит Анналени Бербок до Києва було заплановано на 5 червня. Поїздку скасовано, повідомили в МЗС.',
    ['cancelled visit 2024-06-05 place:kyiv | country:DE country:UA person:annalena-baerbock'],
  ],
  [
    'a journey that goes on behind a dash',
    'Уранці в суботу, 1 червня, Дмитро Кулеба вилетить до Пекіна, а звідти — до Делі.',
    [
      'planned visit 2024-06-01 place:beijing | country:CN country:UA person:dmytro-kuleba',
      'planned visit 2024-06-01 place:new-delhi | country:IN country:UA person:dmytro-kuleba',
    ],
  ],
  [
    'no contacts at all are planned',
    'Жодних контактів між Києвом і Москвою на рівні президентів не планується, наголосив Михайло Подоляк.',
    ['denied talks undated nowhere | country:RU country:UA'],
  ],
  [
    'the day before the place that is visited',
    'Олаф Шольц відвідав у середу Варшаву.',
    ['held visit 2024-05-29 place:warsaw | country:DE country:PL person:olaf-scholz'],
  ],
  [
    'the place before the verb of visiting',
    'Речник МЗС повідомив, що 5 червня Україну відвідає міністр закордонних справ Норвегії Еспен Барт Ейде.',
    ['planned visit 2024-06-05 country:UA | country:NO country:UA person:espen-barth-eide'],
  ],
  [
    'representatives who conferred',
    'У Лозанні впродовж двох діб за зачиненими дверима радилися представники Судану та Ефіопії.',
    ['held talks undated place:lausanne | country:ET country:SD'],
  ],
];

const NOTHING: readonly Nothing[] = [
  ['readiness of another kind', 'Ільхам Алієв висловив готовність постачати газ до Угорщини.'],
  ['the first of another kind', 'Перший тур виборів відбувся в Парижі 2 червня.'],
  ['a state in an alliance', 'Угорщина була в Євросоюзі з 2004 року.'],
  ["on somebody's side", 'Китай був на боці Росії, заявив у Берліні Олаф Шольц.'],
  ["one's own senators", 'Джо Байден переконував сенаторів у Вашингтоні підтримати Україну.'],
  ["one's own town", 'Президент Володимир Зеленський був у Львові.'],
  ['tourists', 'Варшавою гуляли туристи з Франції та Німеччини.'],
];

describePress('uk', 'Новини дня', TOLD, NOTHING);
