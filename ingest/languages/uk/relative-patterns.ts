// Ukrainian dates counted from today, from the running date or from an event, and times that can not be counted.

import type { Pattern } from '../../dates/index.ts';

const DAYPART =
  'вранці|уранці|зранку|ранком|вдень|удень|ввечері|увечері|вночі|уночі|надвечір|опівдні|пополудні|пізно ввечері|рано вранці';
const EVENT =
  'саміту|зустрічі|переговорів|перемовин|візиту|поїздки|форуму|засідання|конференції|розмови|приїзду|прибуття|початку|церемонії|прийому|раунду|виборів|інавгурації|консультацій';
const EARLIER = '(раніше|перед цим|перед тим|до цього|до того)';
const LATER = '(по тому|потому|пізніше|згодом|опісля|після цього|після того)';

/** Ukrainian dates counted from today, from the running date or from an event, and times that can not be counted. */
export const relativePatterns: readonly Pattern[] = [
  {
    sense: 'deictic',
    unit: 'day',
    count: 0,
    templates: [
      `(сьогодні|нині)[ (${DAYPART})]`, `(${DAYPART}) сьогодні`, 'сьогоднішнього (ранку|вечора|дня)', '(сьогоднішній|сьогоднішнього) (день|дня|ранок)', 'цього (ранку|вечора|дня)',
      '[кілька|декілька] годин тому', '{count} (години|годин|годину) тому', '(годину|пів години|півгодини) тому', '(у|в) > ці (години|хвилини)',
    ],
  },
  {
    sense: 'deictic',
    unit: 'day',
    count: -1,
    templates: [`(вчора|учора)[ (${DAYPART})]`, `(${DAYPART}) (вчора|учора)`, 'вчорашній день', 'вчорашнього (вечора|дня|ранку)', '(минулої|цієї) ночі', 'минулого вечора'],
  },
  { sense: 'deictic', unit: 'day', count: 1, templates: [`завтра[ (${DAYPART})]`, `(${DAYPART}) завтра`, 'завтрашній день', 'завтрашнього (дня|ранку|вечора)'] },
  { sense: 'deictic', unit: 'day', count: -2, templates: ['(позавчора|передучора|позавчора ввечері)'] },
  { sense: 'deictic', unit: 'day', count: 2, templates: ['(післязавтра|позавтра)'] },
  {
    sense: 'deictic',
    count: -1,
    templates: ['[рівно|близько|приблизно|майже|понад] {count} {unit} тому', '{unit} тому', 'тому {count} {unit}'],
  },
  { sense: 'deictic', unit: 'day', count: -182, templates: ['(пів року|півроку) тому'] },
  { sense: 'deictic', count: 1, onward: true, templates: ['через {count} {unit}', 'через {unit}', '{unit} через {count}'] },
  { sense: 'anaphoric', count: 1, next: 'function', templates: ['за {count} {unit}'] },
  { sense: 'deictic', count: 0, templates: ['{shift} {unit}', '{part} {shift} {unit}', '{part} > {shift} {unit}'] },
  { sense: 'deictic', unit: 'year', count: -1, templates: ['торік', 'минулоріч', '(у|в) > торішньому році'] },
  { sense: 'deictic', unit: 'year', count: 0, templates: ['цьогоріч', 'сьогоріч'] },
  { sense: 'deictic', unit: 'year', count: -2, templates: ['позаторік', 'позаминулого року', 'позаминулому році'] },
  { sense: 'deictic', unit: 'week', count: -2, templates: ['позаминулого тижня', 'позаминулому тижні'] },
  { sense: 'deictic', unit: 'month', count: -2, templates: ['позаминулого місяця'] },
  { sense: 'deictic', unit: 'year', count: -1, part: 'end', templates: ['(наприкінці|кінці) минулого року', 'торік наприкінці', 'наприкінці торік'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'end', templates: ['(кінці|кінця|кінець|наприкінці) місяця'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'start', templates: ['(початку|початок) місяця', '(перших числах|перші дні) місяця'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'middle', templates: ['(середині|середини|середину) місяця'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'end', templates: ['(кінці|кінця|кінець|наприкінці) року'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'start', templates: ['(початку|початок) року'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'middle', templates: ['(середині|середини|середину) року'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'end', templates: ['(кінці|кінця|кінець|наприкінці) тижня'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'start', templates: ['(початку|початок) тижня'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'middle', templates: ['(середині|середини|середину) тижня'] },
  { sense: 'night-to', templates: ['(ніч|вночі|уночі) на {weekday}', 'ніч (з|із) {weekday} на {weekday}', 'ніч на (сьогодні|сьогоднішній день)'] },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'after',
    templates: ['(через|за) {count} {unit} (після|по)', '{count} {unit} після', '(через|за) {unit} після', '{unit} після'],
  },
  { sense: 'after-event', next: 'object', direction: 'before', templates: ['за {count} {unit} (до|перед)', 'за {unit} (до|перед)', '{unit} до', '{count} {unit} до'] },
  { sense: 'after-event', next: 'object', direction: 'after', unit: 'day', count: 1, templates: ['наступного дня (після|по)', '(на|вже на) > другий день (після|по)', 'назавтра (після|по)', '(через|за) (день|добу) (після|по)'] },
  { sense: 'after-event', next: 'object', direction: 'before', unit: 'day', count: 1, templates: ['(у|в) > переддень', 'за > (день|добу) (до|перед)', 'день до'] },
  {
    sense: 'after-event',
    direction: 'before',
    unit: 'day',
    count: 1,
    templates: [`напередодні (цього|цієї|цих|свого|своєї|його|її|їхньої|їхніх) (${EVENT})`, `напередодні (${EVENT})`],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'after',
    unit: 'day',
    count: 0,
    templates: ['(у|в) > день', '(через|за) (кілька|декілька|лічені) годин (після|по)', 'за (кілька|декілька) годин до', '(через|за) {count} (години|годин) (після|по)', '(через|за) годину (після|по)'],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 0,
    templates: [
      '(того|цього) (ж|самого) (дня|вечора|ранку)', '(того|цього) ж самого (дня|вечора)', `(${DAYPART}) того [ж|самого ](дня)`, '(того|цього) дня', 'того (вечора|ранку|дня)', '(у|в) > (той|цей) [же|самий ](день|вечір|ранок)', 'тоді ж', 'тієї ж ночі',
      `[пізно|рано|пізніше|ближче до|цього ж|того ж] (${DAYPART})`, 'пізно вночі', 'під вечір', 'надвечір', 'ближче до (ночі|вечора|полудня)', 'пізнього вечора', 'раннього ранку', 'по обіді', 'після обіду', 'до обіду', '(у|в) другій половині дня', '(у|в) першій половині дня', 'близько полудня', 'опівдні', 'опівночі', 'за північ',
      `[кількома|кілька|декілька|{count}] (годинами|годин|години|годину|годиною) (раніше|пізніше|по тому|потому)`, 'за (кілька|декілька|{count}) годин[и]', 'за годину',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: -1,
    templates: [
      `напередодні[ (${DAYPART})]`, `днем ${EARLIER}`, `(день|добою|добу) ${EARLIER}`, 'за день до (цього|того)', 'на день раніше', 'попереднього (дня|вечора)', '(у|в) > попередній день',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 1,
    templates: [
      `(наступного|другого) (дня|ранку|вечора)[ (${DAYPART})]`, '(на|вже на|і на) > (наступний|другий) день', 'назавтра', 'наступного ж дня', `(днем|день|добою|добу) ${LATER}`, '(через|за) (день|добу) [після] (цього|того)', 'на ранок',
    ],
  },
  { sense: 'anaphoric', unit: 'day', count: 7, templates: [`(тижнем|тиждень) ${LATER}`, '(через|за) тиждень після (цього|того)', 'за тиждень'] },
  { sense: 'anaphoric', unit: 'day', count: -7, templates: [`(тижнем|тиждень) ${EARLIER}`, 'за тиждень до (цього|того)'] },
  { sense: 'anaphoric', unit: 'month', count: 1, templates: [`(місяцем|місяць) ${LATER}`, '(через|за) місяць після (цього|того)', 'за місяць'] },
  { sense: 'anaphoric', unit: 'month', count: -1, templates: [`(місяцем|місяць) ${EARLIER}`, 'за місяць до (цього|того)'] },
  { sense: 'anaphoric', unit: 'month', count: 0, templates: ['(того|цього) (ж|самого) місяця', '(тому|цьому) ж місяці'] },
  { sense: 'anaphoric', unit: 'week', count: 0, templates: ['(того|цього) (ж|самого) тижня', '(тому|цьому) ж тижні', 'того тижня', 'тими ж днями'] },
  { sense: 'anaphoric', unit: 'year', count: 1, templates: [`(роком|рік) ${LATER}`, '(через|за) рік після (цього|того)', 'за рік'] },
  { sense: 'anaphoric', unit: 'year', count: -1, templates: [`(роком|рік) ${EARLIER}`, 'за рік до (цього|того)'] },
  { sense: 'anaphoric', unit: 'year', count: 0, templates: ['(того|цього) (ж|самого) року', '(тому|цьому) ж році'] },
  { sense: 'anaphoric', count: -1, templates: [`{count} {unit} ${EARLIER}`, 'за {count} {unit} до (цього|того)'] },
  { sense: 'anaphoric', count: 1, templates: [`{count} {unit} ${LATER}`, '(через|за) {count} {unit} після (цього|того)', 'по {count} {unit}'] },
  {
    sense: 'within',
    count: 1,
    templates: ['(протягом|упродовж|впродовж) [найближчих|наступних] {count} {unit}', '(у|в|на|за) > (найближчі|наступні) {count} {unit}', 'найближчими {count} {unit}', '(протягом|упродовж|впродовж) {unit}'],
  },
  {
    sense: 'within',
    count: -1,
    templates: ['(за|у|в) > (останні|минулі) {count} {unit}', '(протягом|упродовж|впродовж) (останніх|минулих) {count} {unit}'],
  },
  {
    sense: 'vague',
    templates: [
      'незабаром', 'невдовзі', 'скоро', 'вскорі', '(у|в) (скорому|найближчому|недалекому|осяжному) (часі|майбутньому)', 'найближчим часом', 'у найближчий час', 'днями', 'цими днями', 'найближчими (годинами|днями|тижнями|місяцями|роками)', 'нещодавно', 'недавно', 'останнім часом', 'свого часу', 'віднедавна', 'донедавна',
      '(у|в|за) (найближчі|останні) (години|дні|тижні|місяці|роки)', '(останніми|минулими) (годинами|днями|тижнями|місяцями|роками)', 'на найближчий час',
      '{some} {unit} (тому|по тому|потому|пізніше|раніше)', '(через|за) {some} {unit}', '(кількома|декількома) (днями|тижнями|місяцями|роками) (раніше|пізніше)', '(на|у|в) пізніший (термін|час)', 'на пізнішу дату', 'на невизначений (термін|строк|час)',
      'у різний час', 'ще недавно', 'до недавнього часу', '(дні|тижні|місяці|роки) (тому|по тому)', 'давно', 'давніше', 'колись',
    ],
  },
]; // prettier-ignore
