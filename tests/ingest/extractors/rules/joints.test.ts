// How clauses of one story hang together: "after that", the day before, what both sign behind their talks, what a relative
// clause calls off, a lone day of the month told before. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../../read-text.ts';

// prettier-ignore
const TOLD: readonly [what: string, language: string, body: string, events: readonly string[]][] = [
  ['who acts behind "after that" is not who goes on', 'ru', 'Премьер Венгрии Виктор Орбан посетил Анкару 29 мая. Это первый приезд Орбана в Турцию после того, как в апреле здесь побывал канцлер Олаф Шольц. 31 мая он вылетает в Тбилиси.', ['held visit 2024-04-01..2024-04-30 country:TR | country:DE country:TR person:olaf-scholz', 'held visit 2024-05-29 place:ankara | country:HU country:TR person:viktor-orban', 'planned visit 2024-05-31 place:tbilisi | country:GE country:HU person:viktor-orban']],
  ['the same in Ukrainian', 'uk', 'Прем’єр Угорщини Віктор Орбан відвідав Анкару 29 травня. Це перший приїзд Орбана до Туреччини після того, як у квітні до Анкари приїздив канцлер Олаф Шольц. 31 травня він вилітає до Тбілісі.', ['held visit 2024-04-01..2024-04-30 place:ankara | country:DE country:TR person:olaf-scholz', 'held visit 2024-05-29 place:ankara | country:HU country:TR person:viktor-orban', 'planned visit 2024-05-31 place:tbilisi | country:GE country:HU person:viktor-orban']],
  ['a word for the day before tells of no other event', 'ru', 'Дмитрий Песков опроверг сообщения о том, что Владимир Путин накануне говорил по телефону с Олафом Шольцем.', ['denied call 2024-05-30 nowhere | country:DE country:RU person:olaf-scholz person:vladimir-putin']],
  ['what a relative clause plans and its noun\'s verb calls off', 'ru', 'Поездка Виктора Орбана в Баку, которая была запланирована на понедельник, не состоится.', ['cancelled visit 2024-06-03 place:baku | country:AZ country:HU person:viktor-orban']],
  ['a report that a short sentence calls a fantasy', 'ru', 'Телеканал утверждал, что Сергей Лавров в мае встречался с Энтони Блинкеном в Анкаре. В МИД это назвали «фантазией».', ['denied talks 2024-05-01..2024-05-31 place:ankara | country:RU country:US person:antony-blinken person:sergey-lavrov']],
  ['the same in Ukrainian', 'uk', 'Телеканал твердив, нібито Дмитро Кулеба в травні зустрівся з Ентоні Блінкеном в Анкарі. У МЗС це назвали вигадкою.', ['denied talks 2024-05-01..2024-05-31 place:ankara | country:UA country:US person:antony-blinken person:dmytro-kuleba']],
  ['both sign at the end of their talks', 'ar', 'التقى الرئيس التركي رجب طيب أردوغان رئيس الوزراء المجري فيكتور أوربان في أنقرة الأربعاء. وفي ختام المحادثات، وقع الجانبان اتفاقا للتعاون.', ['held ceremony 2024-05-29 place:ankara | country:HU country:TR', 'held talks 2024-05-29 place:ankara | country:HU country:TR person:recep-tayyip-erdogan person:viktor-orban']],
  ['the same in Ukrainian, without a comma', 'uk', 'Денис Шмигаль зустрівся у середу в Чернівцях із Віктором Орбаном. За підсумками перемовин очільники урядів підписали меморандум.', ['held ceremony 2024-05-29 place:chernivtsi | country:HU country:UA person:denys-shmyhal person:viktor-orban', 'held talks 2024-05-29 place:chernivtsi | country:HU country:UA person:denys-shmyhal person:viktor-orban']],
  ['lone days are of the month told before, where they lie far from the paper\'s', 'zh', '转机出现在4月。10日至11日，美国总统国家安全事务助理沙利文与王毅在维也纳举行会谈；25日王毅在北京会见俄罗斯外长拉夫罗夫。', ['held talks 2024-04-10..2024-04-11 place:vienna | country:CN country:US person:jake-sullivan person:wang-yi', 'held talks 2024-04-25 place:beijing | country:CN country:RU person:sergey-lavrov person:wang-yi']],
  ['a verb behind a comma of lists tells of its own', 'zh', '美国国务卿布林肯4月26日在北京先后与王毅会谈、会见习近平。', ['held talks 2024-04-26 place:beijing | country:CN country:US person:antony-blinken person:wang-yi', 'held talks 2024-04-26 place:beijing | country:CN country:US person:antony-blinken person:xi-jinping']],
  ['what was to be and came to nothing behind its comma', 'ja', '岸田文雄首相はトルコのエルドアン大統領と30日に会談する予定だったが、先方の体調不良で中止に。', ['cancelled talks 2024-05-30 nowhere | country:JP country:TR person:fumio-kishida person:recep-tayyip-erdogan']],
  ['last autumn', 'ja', '流れが変わったのは昨秋だ。岸田文雄首相は９月、ニューヨークで韓国の尹錫悦大統領と懇談した。', ['held talks 2023-09-01..2023-09-30 place:new-york | country:JP country:KR person:fumio-kishida person:yoon-suk-yeol']],
  ['the day is the paper\'s own where it lies near', 'zh', '王毅4月曾访问欧洲。30日，王毅在北京会见俄罗斯外长拉夫罗夫。', ['held talks 2024-05-30 place:beijing | country:CN country:RU person:sergey-lavrov person:wang-yi']],
  ['received, in the words of the Maghreb', 'ar', 'حظي رئيس الوزراء المجري فيكتور أوربان باستقبال من الرئيس رجب طيب أردوغان في أنقرة الأربعاء.', ['held talks 2024-05-29 place:ankara | country:HU country:TR person:recep-tayyip-erdogan person:viktor-orban']],
];

// prettier-ignore
const NOTHING: readonly [what: string, language: string, body: string][] = [
  ['how many such meetings there were', 'ru', 'Всего таких трехсторонних встреч с участием Шарля Мишеля, Никола Пашиняна и Ильхама Алиева было шесть.'],
  ['the same in Ukrainian', 'uk', 'Усього таких тристоронніх зустрічей за участю Шарля Мішеля, Нікола Пашиняна та Ільхама Алієва було шість.'],
  ['such meetings are a habit', 'ru', 'Подобные встречи Владимир Путин и Реджеп Тайип Эрдоган любят.'],
  ['a turn of events is no stopover', 'zh', '王毅与布林肯的关系出现转机。'],
  ['the two sign laws, each his own', 'uk', 'Володимир Зеленський і Віктор Орбан того тижня багато працювали. Обидва лідери підписали закони про бюджет.'],
  ['one\'s own parliament meets for the fourth time', 'zh', '全国人民代表大会常务委员会第四次会议5月30日在北京举行。'],
  ['he won\'t come, nobody had said that he would', 'ru', 'Сергей Лавров сказал, что весна не приедет.'],
];

describe('how clauses of a story hang together', () => {
  it.each(TOLD)('%s (%s)', async (_what, language, body, events) => {
    expect(printed(await readText(language, 'Calendar', body)).sort()).toEqual([...events].sort());
  });

  it.each(NOTHING)('nothing: %s (%s)', async (_what, language, body) => {
    expect(printed(await readText(language, 'Calendar', body))).toEqual([]);
  });
});
