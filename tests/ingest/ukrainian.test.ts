// Whole sentences in Ukrainian and what they tell, or that they tell of nothing. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [what: string, body: string, events: readonly string[]][] = [
  [
    'two who met',
    'Президент Франції Емманюель Макрон у вівторок зустрівся в Парижі з канцлером Німеччини Олафом Шольцом.',
    ['held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'received, the verb first',
    'У середу Реджеп Тайїп Ердоган прийняв у Стамбулі президента України Володимира Зеленського.',
    [
      'held talks 2024-05-29 place:istanbul | country:TR country:UA person:recep-tayyip-erdogan person:volodymyr-zelenskyy',
    ],
  ],
  [
    'a dative in -ові and a call',
    'Держсекретар США Ентоні Блінкен у понеділок зателефонував міністрові закордонних справ України Дмитрові Кулебі.',
    ['held call 2024-05-27 nowhere | country:UA country:US person:antony-blinken person:dmytro-kuleba'],
  ],
  [
    'a call by its means',
    'Президентка Молдови Мая Санду 30 травня поговорила телефоном із прем’єр-міністром Італії Джорджею Мелоні.',
    ['held call 2024-05-30 nowhere | country:IT country:MD person:giorgia-meloni person:maia-sandu'],
  ],
  [
    'a future without any other word',
    'Міністерка закордонних справ Німеччини Анналена Бербок 4 червня зустрінеться у Варшаві з очільником МЗС Польщі Радославом Сікорським.',
    [
      'planned talks 2024-06-04 place:warsaw | country:DE country:PL person:annalena-baerbock person:radoslaw-sikorski',
    ],
  ],
  [
    'is to visit',
    'Канцлер Німеччини Олаф Шольц має відвідати Київ 10 червня.',
    ['planned visit 2024-06-10 place:kyiv | country:DE country:UA person:olaf-scholz'],
  ],
  [
    'a journey',
    'Президент Казахстану Касим-Жомарт Токаєв учора прибув із візитом до Душанбе.',
    ['held visit 2024-05-30 place:dushanbe | country:KZ country:TJ person:kassym-jomart-tokayev'],
  ],
  [
    'a state and a place in two clauses',
    'Глава МЗС Туреччини Хакан Фідан у понеділок прилетів до Багдада, де його прийняв прем’єр-міністр Іраку Мухаммед ас-Судані.',
    [
      'held visit 2024-05-27 place:baghdad | country:IQ country:TR person:hakan-fidan person:mohammed-shia-al-sudani',
    ],
  ],
  [
    'put off',
    'Візит канцлера Німеччини Олафа Шольца до Пекіна відкладено.',
    ['cancelled visit undated place:beijing | country:CN country:DE person:olaf-scholz'],
  ],
  [
    'proposed',
    'Президент України Володимир Зеленський запропонував президентові Росії Володимиру Путіну зустрітися в Стамбулі.',
    [
      'proposed talks undated place:istanbul | country:RU country:UA person:vladimir-putin person:volodymyr-zelenskyy',
    ],
  ],
  [
    'denied',
    'Речник президента РФ Дмитро Пєсков спростував повідомлення про те, що Володимир Путін і президент США Джо Байден 20 травня говорили телефоном.',
    ['denied call 2024-05-20 nowhere | country:RU country:US person:joe-biden person:vladimir-putin'],
  ],
  [
    'a round with a mediator',
    'У Стамбулі за посередництва Туреччини відбувся другий раунд переговорів Росії та України.',
    ['held negotiation undated place:istanbul | country:RU country:TR country:UA'],
  ],
  [
    'a summit whose place stands in the clause behind',
    'Прем’єр-міністр Індії Нарендра Моді візьме участь у саміті БРІКС, який пройде 22–24 жовтня в Казані.',
    ['planned summit 2024-10-22..2024-10-24 place:kazan | country:IN org:brics person:narendra-modi'],
  ],
  [
    'a dateline that ends in a stop',
    'АНКАРА, 30 травня. Президент Туреччини Реджеп Тайїп Ердоган зустрівся з прем’єр-міністром Греції Кіріакосом Міцотакісом.',
    [
      'held talks undated place:ankara | country:GR country:TR person:kyriakos-mitsotakis person:recep-tayyip-erdogan',
    ],
  ],
  [
    'a dash that stands for the verb',
    'Прем’єр-міністр Угорщини Віктор Орбан розмовляв у Києві з Володимиром Зеленським, у Пекіні — із Сі Цзіньпіном.',
    [
      'held talks undated place:beijing | country:CN country:HU person:viktor-orban person:xi-jinping',
      'held talks undated place:kyiv | country:HU country:UA person:viktor-orban person:volodymyr-zelenskyy',
    ],
  ],
  [
    'no subject',
    'Держсекретар США Ентоні Блінкен прилетів до Каїра. Там зустрівся з главою МЗС Єгипту Самехом Шукрі.',
    ['held visit undated place:cairo | country:EG country:US person:antony-blinken person:sameh-shoukry'],
  ],
  [
    'who spoke to the press',
    'Президент Сербії Александар Вучич у вівторок заявив журналістам, що задоволений.',
    ['held press-conference 2024-05-28 nowhere | country:RS person:aleksandar-vucic'],
  ],
  [
    'seats of power speak for their states',
    'Банкова і Білий дім 29 травня провели консультації у Вашингтоні.',
    ['held talks 2024-05-29 place:washington | country:UA country:US'],
  ],
  [
    'an impersonal passive and the two ministers',
    'Міністр оборони України Рустем Умєров прибув до Осло. 28 травня міністри двох країн обговорили постачання зброї з міністром оборони Норвегії Бйорном Арільдом Грамом.',
    [
      'held visit 2024-05-28 place:oslo | country:NO country:UA person:rustem-umerov person:биорном-арільдом-грамом',
    ],
  ],
  [
    'an occasion without a comma',
    'Після зустрічі з Джорджею Мелоні в Римі президент України Володимир Зеленський у середу вирушив до Берліна.',
    [
      'held talks undated place:rome | country:IT country:UA person:giorgia-meloni person:volodymyr-zelenskyy',
      'held visit 2024-05-29 place:berlin | country:DE country:UA person:volodymyr-zelenskyy',
    ],
  ],
  [
    'whence and with whom are one word',
    'Міністр закордонних справ Польщі Радослав Сікорський прилетів із Брюсселя до Вільнюса. 30 травня Польща провела там переговори з Литвою.',
    ['held visit 2024-05-30 place:vilnius | country:LT country:PL person:radoslaw-sikorski'],
  ],
  [
    'they, who are not named, received him',
    'Президента України Володимира Зеленського приймали в Лісабоні 28 травня.',
    ['held talks 2024-05-28 place:lisbon | country:PT country:UA person:volodymyr-zelenskyy'],
  ],
  [
    'invited to talks',
    'Прем’єр-міністр Індії Нарендра Моді запросив канцлера Німеччини Олафа Шольца на переговори.',
    ['proposed talks undated nowhere | country:DE country:IN person:narendra-modi person:olaf-scholz'],
  ],
  [
    'called off by who was to come',
    'Прем’єр-міністр Ізраїлю Біньямін Нетаньягу скасував поїздку до Вашингтона, заплановану на 2 червня.',
    ['cancelled visit 2024-06-02 place:washington | country:IL country:US person:benjamin-netanyahu'],
  ],
  [
    'counted on once, though two clauses of the sentence tell of it',
    'Президент Чехії Петр Павел 10 травня прийняв у Празі президента України Володимира Зеленського. Через тиждень двоє гостей — Емманюель Макрон та Олаф Шольц — прибули до Києва потягом.',
    [
      'held talks 2024-05-10 place:prague | country:CZ country:UA person:petr-pavel person:volodymyr-zelenskyy',
      'held visit 2024-05-17 place:kyiv | country:DE country:FR country:UA person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'who will not come repeats no meeting',
    'На 23 травня міністри Литви та Польщі призначили переговори у Вільнюсі, та за день до того Радослав Сікорський відмовився їхати.',
    ['cancelled talks 2024-05-23 place:vilnius | country:LT country:PL'],
  ],
  [
    'what somebody would not do, before the one who would not',
    'Президент Сербії Александар Вучич 20 травня прилетів до Загреба, але сісти поруч із Андреєм Пленковичем не захотів, і обід скасували.',
    ['held visit 2024-05-20 place:zagreb | country:HR country:RS person:aleksandar-vucic'],
  ],
];

const NOTHING: readonly [what: string, body: string][] = [
  [
    'one state’s own',
    'Прем’єр-міністр України Денис Шмигаль зустрівся на Банковій з президентом Володимиром Зеленським.',
  ],
  [
    'a task',
    'Президент України Володимир Зеленський доручив міністрові закордонних справ провести переговори зі США.',
  ],
  [
    'a condition',
    'Якщо президент США Джо Байден приїде до Стамбула, Реджеп Тайїп Ердоган із ним зустрінеться.',
  ],
  ['it did not happen', 'Нікол Пашинян і президент Азербайджану Ільхам Алієв так і не побачилися цього дня.'],
  ['asked, not told', 'Про те, де і коли зустрінуться президенти США та Китаю, у Вашингтоні не повідомили.'],
  ['a decision is no guest', 'Україна прийняла рішення про постачання зерна до Китаю.'],
  ['sport', 'Збірна Сербії зустрілася в Мюнхені зі збірною Словенії; матч завершився внічию.'],
  [
    'film',
    'У новому фільмі президент США зустрічається з радянським лідером у Рейк’явіку, розповів режисер.',
  ],
  ['business', 'Акціонери японської та американської компаній провели переговори про злиття в Токіо.'],
  ['opinion', 'Відносини України та Угорщини переживають важкі часи, Києву й Будапешту потрібен діалог.'],
  ['relations', 'Товарообіг між Казахстаном і Китаєм зріс удвічі.'],
  ['a visitor of no state', 'Туристи з Китаю відвідали Київ і Одесу.'],
  ['greetings', 'Президент Польщі Анджей Дуда привітав Україну з перемогою на Євробаченні.'],
  ['a vocative', 'Пане президенте Макроне, дякуємо вам за підтримку України.'],
  ['regular talks', 'Прем’єр Албанії Еді Рама часто зустрічається з грецькими підприємцями.'],
  ['against', 'Президент Румунії Клаус Йоганніс виступив проти вступу Росії до організації.'],
  ['a law', 'Президент Молдови Мая Санду підписала закон про енергетику Румунії та Молдови.'],
  ['the day that is a state', 'Того ж дня президент України Володимир Зеленський підписав указ.'],
  [
    'when is not told',
    'Коли прем’єр-міністр Польщі Дональд Туск приїде до Києва, у Варшаві не повідомляють.',
  ],
  ['ministers of a group', 'Міністри закордонних справ країн Балтії 20 травня приїхали до Тбілісі.'],
  ['war', 'Росія вела війну проти Грузії, а потім почала наступ на Україну.'],
];

describe('Ukrainian sentences', () => {
  it.each(CASES)('%s', async (_, body, events) =>
    expect(printed(await readText('uk', 'Новини дня', body)).sort()).toEqual([...events].sort()),
  );

  it.each(NOTHING)('nothing: %s', async (_, body) =>
    expect(printed(await readText('uk', 'Новини дня', body))).toEqual([]),
  );
});
