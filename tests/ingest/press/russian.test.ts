// Sentences as Russian wires write them, and what they tell. Published on Friday, 31 May 2024.

import type { Nothing, Told } from './describe-press.ts';
import { describePress } from './describe-press.ts';

const TOLD: readonly Told[] = [
  [
    'a call by its noun, behind a dateline',
    'МОСКВА, 30 мая. /ТАСС/. Президент РФ Владимир Путин провел телефонный разговор с президентом ОАЭ Мухаммедом бен Зайдом Аль Нахайяном, сообщила пресс-служба Кремля.',
    ['held call undated nowhere | country:AE country:RU person:mohamed-bin-zayed person:vladimir-putin'],
  ],
  [
    'the second half of a month',
    'Визит главы МИД КНР Ван И в Москву запланирован на вторую половину июня, сообщила официальный представитель МИД РФ Мария Захарова.',
    ['planned visit 2024-06-16..2024-06-30 place:moscow | country:CN country:RU person:wang-yi'],
  ],
  [
    'they, who are not named, received him',
    'Премьера Венгрии Виктора Орбана 23 мая принимали в Пекине.',
    ['held talks 2024-05-23 place:beijing | country:CN country:HU person:viktor-orban'],
  ],
  [
    'an occasion without a comma behind it',
    'По окончании переговоров с Реджепом Тайипом Эрдоганом в Анкаре премьер-министр Греции Кириакос Мицотакис вылетел в Никосию.',
    [
      'held talks undated place:ankara | country:GR country:TR person:kyriakos-mitsotakis person:recep-tayyip-erdogan',
      'held visit undated place:nicosia | country:CY country:GR person:kyriakos-mitsotakis',
    ],
  ],
  [
    'who expresses readiness would meet',
    'Премьер-министр Армении Никол Пашинян выразил готовность встретиться с Ильхамом Алиевым в Лондоне.',
    [
      'proposed talks undated place:london | country:AM country:AZ person:ilham-aliyev person:nikol-pashinyan',
    ],
  ],
  [
    'the day of what is to come is none of the talks that agreed on it',
    'Делегации России и Турции провели во вторник консультации в Москве. Стороны договорились, что следующая встреча состоится в Анкаре в сентябре.',
    [
      'held talks 2024-05-28 place:moscow | country:RU country:TR',
      'planned talks 2024-09-01..2024-09-30 place:ankara | country:RU country:TR',
    ],
  ],
  [
    'the day on which it was said',
    'Пресс-секретарь президента РФ Дмитрий Песков 30 мая заявил, что визит Владимира Путина в КНДР готовится.',
    ['planned visit undated country:KP | country:KP country:RU person:vladimir-putin'],
  ],
  [
    'a diary by weekdays and towns',
    'Вот как шла неделя.\nПонедельник, Стамбул. Реджеп Тайип Эрдоган принимал канцлера Олафа Шольца.\nСреда, уже Анкара. Эрдоган беседовал там с Виктором Орбаном.',
    [
      'held talks 2024-05-27 place:istanbul | country:DE country:TR person:olaf-scholz person:recep-tayyip-erdogan',
      'held talks 2024-05-29 place:ankara | country:HU country:TR person:recep-tayyip-erdogan person:viktor-orban',
    ],
  ],
  [
    'ministers of many states are none of those told, those of two are',
    'Президент Турции Реджеп Тайип Эрдоган 20 мая принял в Анкаре премьер-министра Греции Кириакоса Мицотакиса. 22 мая в Афинах Мицотакис встретился с министрами иностранных дел стран Балтии. Президенты двух стран поговорили 23 мая в Риме.',
    [
      'held talks 2024-05-20 place:ankara | country:GR country:TR person:kyriakos-mitsotakis person:recep-tayyip-erdogan',
      'held talks 2024-05-23 place:rome | country:GR country:TR person:kyriakos-mitsotakis person:recep-tayyip-erdogan',
    ],
  ],
  [
    'rounds of which only the ordinal is said',
    'Первый раунд переговоров США и Ирана прошел 12 апреля в Маскате. Второй состоялся неделю спустя в Риме. Третий, назначенный на 3 мая, сорвался.',
    [
      'cancelled negotiation 2024-05-03 nowhere | country:IR country:US',
      'held negotiation 2024-04-12 place:muscat | country:IR country:US',
      'held negotiation 2024-04-19 place:rome | country:IR country:US',
    ],
  ],
  [
    'a title of two, whose states stand before their names',
    'Спецпредставители Турции и Армении Сердар Кылыч и Рубен Рубинян 20 мая встретились в Вене.',
    ['held talks 2024-05-20 place:vienna | country:AM country:TR person:рубен-рубинян person:сердар-кылыч'],
  ],
  [
    'got to know each other',
    '20 мая в Братиславе Денис Шмыгаль познакомился со своим словацким коллегой Робертом Фицо.',
    [
      'held talks 2024-05-20 place:bratislava | country:SK country:UA person:denys-shmyhal person:robert-fico',
    ],
  ],
  [
    'what is awaited, the place first',
    'В Анкаре 5 июня ждут президента Украины Владимира Зеленского.',
    ['planned visit 2024-06-05 place:ankara | country:TR country:UA person:volodymyr-zelenskyy'],
  ],
  [
    'called off in a sentence of its own, by the bare noun',
    'Визит Анналены Бербок в Киев был намечен на 5 июня. Поездка отменена, сообщили в МИД.',
    ['cancelled visit 2024-06-05 place:kyiv | country:DE country:UA person:annalena-baerbock'],
  ],
  [
    'a dash that stands for the verb of another day',
    'Завтра в Москве Владимир Путин примет Виктора Орбана, а в воскресенье — Нарендру Моди.',
    [
      'planned talks 2024-06-01 place:moscow | country:HU country:RU person:viktor-orban person:vladimir-putin',
      'planned talks 2024-06-02 place:moscow | country:IN country:RU person:narendra-modi person:vladimir-putin',
    ],
  ],
  [
    'a journey that goes on behind a dash',
    'Утром в субботу, 1 июня, Сергей Шойгу вылетит в Тегеран, а оттуда — в Дамаск.',
    [
      'planned visit 2024-06-01 place:damascus | country:RU country:SY person:sergei-shoigu',
      'planned visit 2024-06-01 place:tehran | country:IR country:RU person:sergei-shoigu',
    ],
  ],
  [
    'a week after talks in another town',
    'Через неделю после переговоров с Джо Байденом в Женеве Биньямин Нетаньяху вылетел в Париж.',
    [
      'held talks undated place:geneva | country:IL country:US person:benjamin-netanyahu person:joe-biden',
      'held visit undated place:paris | country:FR country:IL person:benjamin-netanyahu',
    ],
  ],
  [
    'no contacts at all are planned',
    'Никаких контактов между Москвой и Вашингтоном на уровне президентов не планируется, подчеркнул Дмитрий Песков.',
    ['denied talks undated nowhere | country:RU country:US'],
  ],
  [
    'the day before the place that is visited',
    'Олаф Шольц посетил в среду Варшаву.',
    ['held visit 2024-05-29 place:warsaw | country:DE country:PL person:olaf-scholz'],
  ],
  [
    'two who walked',
    'Канцлер Олаф Шольц и президент Эмманюэль Макрон два часа гуляли по Гамбургу.',
    ['held talks undated place:hamburg | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
];

const NOTHING: readonly Nothing[] = [
  ['readiness of another kind', 'Ильхам Алиев выразил готовность поставлять газ в Венгрию.'],
  ['they, who received a law', 'Законопроект о торговле с Китаем 23 мая приняли в Москве.'],
  ['one’s own house', 'Экспорт нефти в Индию обсуждали на совещании у вице-премьера Александра Новака.'],
  ['an ambassador’s interview', 'Российский посол в Лондоне Андрей Келин рассказал в интервью о санкциях.'],
  ['the first of another kind', 'Первый состав отправился в Ниш, второй прошел таможню Сербии.'],
  ['a state in an alliance', 'Германия была в НАТО с 1955 года.'],
  ['whom somebody heard', 'Владимир Путин услышал от министра обороны доклад о Сирии.'],
  ["a doctor's visit", 'Визит врача отменен, сообщили в берлинской клинике.'],
  ['tourists', 'По Варшаве гуляли туристы из Франции и Германии.'],
  ['no talks with whoever', 'Никаких переговоров с террористами, заявил в Анкаре Реджеп Тайип Эрдоган.'],
];

describePress('ru', 'Новости дня', TOLD, NOTHING);
