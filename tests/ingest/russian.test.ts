// Whole sentences in Russian and what they tell, or that they tell of nothing. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [what: string, body: string, events: readonly string[]][] = [
  [
    'two who met',
    'Президент Франции Эмманюэль Макрон во вторник встретился в Париже с канцлером Германии Олафом Шольцем.',
    ['held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'received, the verb first',
    'В среду Реджеп Тайип Эрдоган принял в Стамбуле президента Украины Владимира Зеленского.',
    [
      'held talks 2024-05-29 place:istanbul | country:TR country:UA person:recep-tayyip-erdogan person:volodymyr-zelenskyy',
    ],
  ],
  [
    'a passive',
    'Премьер-министр Сербии Милош Вучевич был принят в Пекине председателем КНР Си Цзиньпином.',
    ['held talks undated place:beijing | country:CN country:RS person:milos-vucevic person:xi-jinping'],
  ],
  [
    'a call',
    'Госсекретарь США Энтони Блинкен в понедельник поговорил по телефону с министром иностранных дел КНР Ван И.',
    ['held call 2024-05-27 nowhere | country:CN country:US person:antony-blinken person:wang-yi'],
  ],
  [
    'a future without any other word',
    'Министр иностранных дел Германии Анналена Бербок 4 июня встретится в Варшаве с главой МИД Польши Радославом Сикорским.',
    [
      'planned talks 2024-06-04 place:warsaw | country:DE country:PL person:annalena-baerbock person:radoslaw-sikorski',
    ],
  ],
  [
    'a journey',
    'Президент Казахстана Касым-Жомарт Токаев вчера прибыл с визитом в Душанбе.',
    ['held visit 2024-05-30 place:dushanbe | country:KZ country:TJ person:kassym-jomart-tokayev'],
  ],
  [
    'a state and a place in two clauses',
    'Глава МИД Турции Хакан Фидан в понедельник прилетел в Багдад, где его принял премьер-министр Ирака Мухаммед ас-Судани.',
    [
      'held visit 2024-05-27 place:baghdad | country:IQ country:TR person:hakan-fidan person:mohammed-shia-al-sudani',
    ],
  ],
  [
    'put off',
    'Визит канцлера Германии Олафа Шольца в Пекин отложен.',
    ['cancelled visit undated place:beijing | country:CN country:DE person:olaf-scholz'],
  ],
  [
    'proposed',
    'Президент Украины Владимир Зеленский предложил президенту России Владимиру Путину встретиться в Стамбуле.',
    [
      'proposed talks undated place:istanbul | country:RU country:UA person:vladimir-putin person:volodymyr-zelenskyy',
    ],
  ],
  [
    'denied',
    'Пресс-секретарь президента РФ Дмитрий Песков опроверг сообщения о том, что Владимир Путин и президент США Джо Байден 20 мая говорили по телефону.',
    ['denied call 2024-05-20 nowhere | country:RU country:US person:joe-biden person:vladimir-putin'],
  ],
  [
    'a round with a mediator',
    'В Стамбуле при посредничестве Турции состоялся второй раунд переговоров России и Украины.',
    ['held negotiation undated place:istanbul | country:RU country:TR country:UA'],
  ],
  [
    'a summit whose place stands in the clause behind',
    'Премьер-министр Индии Нарендра Моди примет участие в саммите БРИКС, который пройдет 22–24 октября в Казани.',
    ['planned summit 2024-10-22..2024-10-24 place:kazan | country:IN org:brics person:narendra-modi'],
  ],
  [
    'a dateline that ends in a stop',
    'АНКАРА, 30 мая. Президент Турции Реджеп Тайип Эрдоган встретился с премьер-министром Греции Кириакосом Мицотакисом.',
    [
      'held talks undated place:ankara | country:GR country:TR person:kyriakos-mitsotakis person:recep-tayyip-erdogan',
    ],
  ],
  [
    'a chronicle whose days go on',
    '28 февраля 2023 года. Министр иностранных дел Армении Арарат Мирзоян встретился в Берлине с главой МИД Азербайджана Джейхуном Байрамовым.\n10 мая. Министры продолжили разговор в Астане.',
    [
      'held talks 2023-02-28 place:berlin | country:AM country:AZ person:ararat-mirzoyan person:jeyhun-bayramov',
      'held talks 2023-05-10 place:astana | country:AM country:AZ person:ararat-mirzoyan person:jeyhun-bayramov',
    ],
  ],
  [
    'a dash that stands for the verb',
    'Премьер-министр Венгрии Виктор Орбан говорил в Киеве с Владимиром Зеленским, в Пекине — с Си Цзиньпином.',
    [
      'held talks undated place:beijing | country:CN country:HU person:viktor-orban person:xi-jinping',
      'held talks undated place:kyiv | country:HU country:UA person:viktor-orban person:volodymyr-zelenskyy',
    ],
  ],
  [
    'a clause that opens the sentence tells its own',
    'Пока президент России Владимир Путин летел в Пхеньян, президент США Джо Байден встретился в Париже с Эмманюэлем Макроном.',
    [
      'held talks undated place:paris | country:FR country:US person:emmanuel-macron person:joe-biden',
      'held visit undated place:pyongyang | country:KP country:RU person:vladimir-putin',
    ],
  ],
  [
    'no subject',
    'Госсекретарь США Энтони Блинкен прилетел в Каир. Там встретился с главой МИД Египта Самехом Шукри.',
    ['held visit undated place:cairo | country:EG country:US person:antony-blinken person:sameh-shoukry'],
  ],
  [
    'who spoke to the press',
    'Президент Сербии Александр Вучич сообщил журналистам во вторник, что доволен.',
    ['held press-conference 2024-05-28 nowhere | country:RS person:aleksandar-vucic'],
  ],
  [
    'an idiom of meeting that was managed',
    'На полях форума в Давосе Урсула фон дер Ляйен успела перекинуться парой слов с президентом Сербии Александром Вучичем.',
    [
      'held talks undated place:davos | country:RS org:eu person:aleksandar-vucic person:ursula-von-der-leyen',
    ],
  ],
  [
    'a journey to somebody',
    'Президент Казахстана Касым-Жомарт Токаев в четверг наведался к своему узбекскому коллеге Шавкату Мирзиёеву в Ташкент.',
    [
      'held visit 2024-05-30 place:tashkent | country:KZ country:UZ person:kassym-jomart-tokayev person:shavkat-mirziyoyev',
    ],
  ],
  [
    'a converb whose subject only speaks',
    'Принимая в Москве премьер-министра Армении Никола Пашиняна, президент России Владимир Путин пообещал помощь.',
    ['held talks undated place:moscow | country:AM country:RU person:nikol-pashinyan person:vladimir-putin'],
  ],
  [
    'a converb before another event',
    'Встретившись 20 мая в Париже с Эмманюэлем Макроном, премьер Индии Нарендра Моди 21 мая вылетел в Берлин.',
    [
      'held talks 2024-05-20 place:paris | country:FR country:IN person:emmanuel-macron person:narendra-modi',
      'held visit 2024-05-21 place:berlin | country:DE country:IN person:narendra-modi',
    ],
  ],
  [
    'whom a pronoun behind the verb means',
    'Владимир Путин провел с Касым-Жомартом Токаевым телефонный разговор в среду, а в четверг принял его в Сочи.',
    [
      'held call 2024-05-29 nowhere | country:KZ country:RU person:kassym-jomart-tokayev person:vladimir-putin',
      'held talks 2024-05-30 place:sochi | country:KZ country:RU person:kassym-jomart-tokayev person:vladimir-putin',
    ],
  ],
  [
    'a meeting at a summit, whose noun stands before its owner',
    'На саммите G7 в Хиросиме Владимир Зеленский встретился с премьером Индии Нарендрой Моди.',
    [
      'held summit undated place:hiroshima | org:g7',
      'held talks undated place:hiroshima | country:IN country:UA person:narendra-modi person:volodymyr-zelenskyy',
    ],
  ],
  [
    'two leaders side by side',
    'По телефону с Путиным Эрдоган общался 22 мая.',
    [
      'held call 2024-05-22 nowhere | country:RU country:TR person:recep-tayyip-erdogan person:vladimir-putin',
    ],
  ],
  [
    'a season',
    'Ответный визит Си Цзиньпина в Москву ожидается осенью.',
    ['planned visit 2024-09-01..2024-11-30 place:moscow | country:CN country:RU person:xi-jinping'],
  ],
  [
    'a story of another year goes on in it',
    'Сергей Лавров 15 июля 2021 года встретился в Анкаре с главой МИД Турции Хаканом Фиданом. В октябре они виделись в Сочи. Двадцать пятого мая того же года они беседовали в Москве.',
    [
      'held talks 2021-05-25 place:moscow | country:RU country:TR person:hakan-fidan person:sergey-lavrov',
      'held talks 2021-07-15 place:ankara | country:RU country:TR person:hakan-fidan person:sergey-lavrov',
      'held talks 2021-10-01..2021-10-31 place:sochi | country:RU country:TR person:hakan-fidan person:sergey-lavrov',
    ],
  ],
  [
    'together without an event’s word',
    'Председатель КНР Си Цзиньпин 20 мая сидел в Пекине рядом с президентом Сербии Александром Вучичем.',
    ['held talks 2024-05-20 place:beijing | country:CN country:RS person:aleksandar-vucic person:xi-jinping'],
  ],
  [
    'both leaders are those of whom the article tells, not those named in passing',
    'Президент Азербайджана Ильхам Алиев и премьер-министр Армении Никол Пашинян 20 мая встретились в Брюсселе. Баку и Ереван довольны. Алиев заявил о прогрессе, Пашинян был сдержан. Президент Франции Эмманюэль Макрон и канцлер Германии Олаф Шольц ждут мира. Армения открыла дорогу. Азербайджан снял запреты. 24 мая оба лидера беседовали в Вене.',
    [
      'held talks 2024-05-20 place:brussels | country:AM country:AZ person:ilham-aliyev person:nikol-pashinyan',
      'held talks 2024-05-24 place:vienna | country:AM country:AZ person:ilham-aliyev person:nikol-pashinyan',
    ],
  ],
];

const NOTHING: readonly [what: string, body: string][] = [
  [
    'one state’s own',
    'Премьер-министр России Михаил Мишустин встретился в Кремле с президентом Владимиром Путиным.',
  ],
  ['a task', 'Президент России Владимир Путин поручил министру иностранных дел провести переговоры с США.'],
  ['a condition', 'Если президент США Джо Байден приедет в Стамбул, Реджеп Тайип Эрдоган с ним встретится.'],
  ['it did not happen', 'Никол Пашинян и президент Азербайджана Ильхам Алиев так и не встретились.'],
  ['asked, not told', 'О том, где и когда встретятся президенты США и Китая, в Вашингтоне не сообщили.'],
  ['a decision is no guest', 'Россия приняла решение о поставках газа в Китай.'],
  ['who will not go', 'Президент Белоруссии Александр Лукашенко не поедет на саммит ШОС в Астану.'],
  ['sport', 'Сборная Сербии встретилась в Мюнхене со сборной Словении; матч завершился вничью.'],
  ['film', 'В новом фильме президент США встречается с советским лидером в Рейкьявике, рассказал режиссер.'],
  ['business', 'Акционеры японской и американской компаний провели переговоры о слиянии в Токио.'],
  ['opinion', 'Отношения России и Турции переживают трудные времена, Москве и Анкаре нужен диалог.'],
  ['relations', 'Товарооборот между Казахстаном и Китаем вырос вдвое.'],
  ['a visitor of no state', 'Туристы из Китая посетили Москву и Казань.'],
  ['an exchange of prisoners', 'Россия и Украина обменялись пленными 30 мая.'],
  ['in the know', 'Президент США Джо Байден был в курсе планов Израиля, сообщили в Тель-Авиве.'],
  ['a statement is no guest', 'Москва встретила заявление Вашингтона прохладно.'],
  [
    'what is only considered',
    'Принимая во внимание позицию Китая, президент США Джо Байден отложил пошлины.',
  ],
  [
    'fringes without a meeting',
    'В Нью-Йорке Сергей Лавров и Энтони Блинкен в кулуарах Генассамблеи так и не поговорили.',
  ],
  ['an infinitive that is only hoped for', 'В Анкаре надеются пообщаться с президентом США Джо Байденом.'],
  [
    'who is compared',
    'Президент США Джо Байден 20 мая в Майами сравнил себя с президентом России Владимиром Путиным.',
  ],
];

describe('Russian sentences', () => {
  it.each(CASES)('%s', async (_, body, events) =>
    expect(printed(await readText('ru', 'Новости дня', body)).sort()).toEqual([...events].sort()),
  );

  it.each(NOTHING)('nothing: %s', async (_, body) =>
    expect(printed(await readText('ru', 'Новости дня', body))).toEqual([]),
  );
});
