// Russian dates counted from today, from the running date or from an event, and times that can not be counted.

import type { Pattern } from '../../dates/index.ts';

const DAYPART = 'утром|днем|днём|вечером|ночью';
const EVENT =
  'саммита|встречи|переговоров|визита|поездки|форума|заседания|конференции|беседы|приезда|начала|церемонии|приема|раунда|выборов|инаугурации';

/** Russian dates counted from today, from the running date or from an event, and times that can not be counted. */
export const relativePatterns: readonly Pattern[] = [
  {
    sense: 'deictic',
    unit: 'day',
    count: 0,
    templates: [
      `сегодня[ (${DAYPART})]`, `[поздно|рано] (${DAYPART}) сегодня`, 'сегодняшним (утром|вечером)', '(сегодняшний|сегодняшнего) (день|дня)',
      'этим (утром|вечером)', '[несколькими|несколько] часов назад', '{count} (часа|часов|час) назад', 'в эти (часы|минуты)',
    ],
  },
  {
    sense: 'deictic',
    unit: 'day',
    count: -1,
    templates: [`вчера[ (${DAYPART})]`, 'вчерашний день', 'вчерашним вечером', '(минувшей|прошлой) ночью', 'прошлым вечером'],
  },
  { sense: 'deictic', unit: 'day', count: 1, templates: [`завтра[ (${DAYPART})]`, 'завтрашний день', 'завтрашнего дня'] },
  { sense: 'deictic', unit: 'day', count: -2, templates: ['позавчера'] },
  { sense: 'deictic', unit: 'day', count: 2, templates: ['послезавтра'] },
  {
    sense: 'deictic',
    count: -1,
    templates: ['[ровно|около|примерно|почти] {count} {unit} [тому ]назад', '{unit} [тому ]назад'],
  },
  {
    sense: 'deictic',
    count: 1,
    templates: ['через {count} {unit}', 'через {unit}', '{unit} через {count}'],
  },
  {
    sense: 'deictic',
    count: 0,
    templates: ['{shift} {unit}', '{part} {shift} {unit}', '{part} > {shift} {unit}'],
  },
  { sense: 'deictic', unit: 'week', count: -2, templates: ['позапрошлой неделе', 'позапрошлую неделю'] },
  { sense: 'deictic', unit: 'year', count: -2, templates: ['позапрошлом году', 'позапрошлого года'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'end', templates: ['(конце|конца|концу|исходе) месяца'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'start', templates: ['(начале|начала|началу) месяца', '(первых числах|первые дни) месяца'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'middle', templates: ['(середине|середины) месяца'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'end', templates: ['(конце|конца|концу|исходе) года'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'start', templates: ['(начале|начала|началу) года'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'middle', templates: ['(середине|середины) года'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'end', templates: ['(конце|конца|концу) недели'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'start', templates: ['(начале|начала) недели'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'middle', templates: ['(середине|середины) недели'] },
  {
    sense: 'night-to',
    templates: ['ночь на {weekday}', 'ночь с {weekday} на {weekday}', 'ночь на сегодня', 'ночь на сегодняшний день'],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'after',
    templates: ['(через|спустя) {count} {unit} после', '{count} {unit} спустя после', '(через|спустя) {unit} после', '{unit} спустя после'],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'before',
    templates: ['за {count} {unit} (до|перед)', 'за {unit} (до|перед)'],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'after',
    unit: 'day',
    count: 1,
    templates: ['(на|уже на) > следующий день после', 'на другой день после', 'назавтра после'],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'before',
    unit: 'day',
    count: 1,
    templates: ['в > канун', 'за > день до'],
  },
  {
    sense: 'after-event',
    direction: 'before',
    unit: 'day',
    count: 1,
    templates: [`накануне (этой|этого|этих|своего|своей|его|ее|их) (${EVENT})`, `накануне (${EVENT})`],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'after',
    unit: 'day',
    count: 0,
    templates: ['(в|вечером в) > день', '(через|спустя) несколько часов после', 'за несколько часов до', '(через|спустя) {count} (часа|часов|час) после'],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 0,
    templates: [
      '(тот|этот) же день', '(того|этого) же дня', '(тот|этот) же (вечер|день)', '(тем|этим) же (утром|вечером|днем|днём)',
      'вечером (того|этого) [же ]дня', 'утром (того|этого) [же ]дня', 'днем (того|этого) [же ]дня',
      '(в|во) > (тот|этот) день', '[позже|позднее|ранее] (тем|этим) же (вечером|утром)', 'тогда же',
      '[поздно|поздним|рано|ранним|ближе к] (утром|вечером|днем|днём|ночью)', 'под вечер', 'к вечеру', 'ближе к ночи', 'после обеда', 'до обеда', 'во второй половине дня', 'в первой половине дня', 'около полудня', 'в полдень', 'за полночь',
      '[несколькими|несколько|{count}] (часами|часов|часа|час) (позже|ранее|спустя|раньше|позднее)', 'часом (ранее|позже|раньше|позднее)',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: -1,
    templates: [
      `накануне[ (${DAYPART})]`, 'днем (ранее|раньше)', 'днём (ранее|раньше)', 'за день до (этого|того)', 'днем до этого', 'на день раньше', '(в|во) > предыдущий день', 'предыдущим вечером', 'сутками ранее', 'сутками раньше',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 1,
    templates: [
      `(на|уже на|и на) > следующий день`, '(на|уже на) > другой день', 'следующим утром', 'следующим вечером', 'следующего дня', 'наутро', 'назавтра',
      '(днем|днём|сутками|день|сутки) (позже|позднее|спустя)', 'спустя (день|сутки)', 'через (день|сутки) после этого',
    ],
  },
  { sense: 'anaphoric', unit: 'day', count: 7, templates: ['неделей (позже|позднее)', 'неделю спустя', 'спустя неделю', 'через неделю после этого'] },
  { sense: 'anaphoric', unit: 'day', count: -7, templates: ['неделей (ранее|раньше)', 'за неделю до (этого|того)'] },
  { sense: 'anaphoric', unit: 'month', count: 1, templates: ['месяцем (позже|позднее)', 'месяц спустя', 'спустя месяц', 'через месяц после этого'] },
  { sense: 'anaphoric', unit: 'month', count: -1, templates: ['месяцем (ранее|раньше)', 'за месяц до (этого|того)'] },
  { sense: 'anaphoric', unit: 'month', count: 0, templates: ['(том|этом) же месяце', '(того|этого) же месяца'] },
  { sense: 'anaphoric', unit: 'week', count: 0, templates: ['(той|этой) же неделе', 'те же дни'] },
  { sense: 'anaphoric', unit: 'year', count: 1, templates: ['годом (позже|позднее)', 'год спустя', 'спустя год'] },
  { sense: 'anaphoric', unit: 'year', count: -1, templates: ['годом (ранее|раньше)', 'за год до (этого|того)'] },
  { sense: 'anaphoric', unit: 'year', count: 0, templates: ['(том|этом) же году', '(того|этого) же года'] },
  {
    sense: 'anaphoric',
    count: -1,
    templates: ['{count} {unit} (ранее|раньше|до этого|до того)', 'за {count} {unit} до (этого|того)'],
  },
  {
    sense: 'anaphoric',
    count: 1,
    templates: ['{count} {unit} (спустя|позже|позднее)', 'спустя {count} {unit}', 'через {count} {unit} после (этого|того)'],
  },
  {
    sense: 'within',
    count: 1,
    templates: ['(в|во) течение [ближайших|следующих] {count} {unit}', '(в|во|на) > (ближайшие|следующие) {count} {unit}', 'в течение {unit}'],
  },
  {
    sense: 'within',
    count: -1,
    templates: ['(за|в) > (последние|минувшие|прошедшие) {count} {unit}', 'в течение (последних|прошедших) {count} {unit}'],
  },
  {
    sense: 'vague',
    templates: [
      'вскоре', 'скоро', 'в скором времени', 'в ближайшем будущем', 'в обозримом будущем', 'на днях', 'недавно', 'в последнее время', 'в своё время', 'в свое время',
      'в ближайшие (часы|дни|недели|месяцы|годы)', 'в ближайшее время', 'в последние (дни|недели|месяцы|годы)', 'на ближайшее время',
      '{some} {unit} (назад|спустя|позже|позднее|ранее|раньше)', '(спустя|через) {some} {unit}', 'несколькими (днями|неделями|месяцами|годами) (ранее|раньше|позже|позднее)', 'в (более|не столь) (поздний|отдаленный) срок', 'на более поздний срок', 'позднее в этом',
      'в разное время', 'еще недавно', 'до недавнего времени', 'за последние (дни|недели|месяцы|годы)', '(дни|недели|месяцы|годы) (назад|спустя)',
    ],
  },
]; // prettier-ignore
