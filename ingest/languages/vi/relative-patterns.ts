// Vietnamese dates counted from today, from the running date or from an event, and times that can not be counted.

import type { Pattern } from '../../dates/index.ts';

const PARTS = 'sáng|trưa|chiều|tối|đêm|khuya';
const AGO = 'trước|trước đây';
const PAST = 'qua|vừa qua|vừa rồi|trước|rồi';

/** Vietnamese dates counted from today, from the running date or from an event, and times that can not be counted. */
export const relativePatterns: readonly Pattern[] = [
  {
    sense: 'after-event',
    direction: 'after',
    templates: ['[chỉ ]{count} {unit} (sau|kể từ)'],
    next: 'object',
  },
  {
    sense: 'after-event',
    direction: 'before',
    templates: [`[chỉ ]{count} {unit} trước`],
    next: 'object',
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'after',
    unit: 'day',
    count: 0,
    templates: ['[(vài|{count}) ]giờ (sau|trước)'],
  },
  {
    sense: 'deictic',
    unit: 'day',
    count: 0,
    templates: [
      '[ngày ]hôm nay',
      `(${PARTS}) [hôm ]nay`,
      'rạng sáng [hôm ]nay',
      'bữa nay',
      '{count} giờ trước',
      'vài giờ trước',
    ],
  },
  {
    sense: 'deictic',
    unit: 'day',
    count: -1,
    templates: ['[ngày ]hôm qua', `(${PARTS}) [hôm ]qua`, 'rạng sáng [hôm ]qua'],
  },
  {
    sense: 'deictic',
    unit: 'day',
    count: 1,
    templates: ['ngày mai', `(${PARTS}) [ngày ]mai`, 'rạng sáng [ngày ]mai'],
  },
  { sense: 'deictic', unit: 'day', count: -2, templates: ['hôm kia', '[ngày ]hôm kia'] },
  { sense: 'deictic', unit: 'day', count: 2, templates: ['ngày kia', 'ngày mốt'] },
  {
    sense: 'deictic',
    count: -1,
    templates: [
      `{count} {unit} (${AGO})`,
      'cách đây [(đúng|khoảng|gần|hơn) ]{count} {unit}',
      'cách đây tròn {count} {unit}',
    ],
  },
  {
    sense: 'deictic',
    count: 1,
    templates: ['{count} {unit} nữa', 'sau {count} {unit} nữa', 'trong {count} {unit} nữa'],
  },
  { sense: 'deictic', unit: 'week', count: -1, templates: [`tuần (${PAST})`] },
  { sense: 'deictic', unit: 'week', count: 0, templates: ['tuần này', 'trong tuần'] },
  { sense: 'deictic', unit: 'week', count: 1, templates: ['tuần (tới|sau)', 'tuần kế tiếp'] },
  { sense: 'deictic', unit: 'month', count: -1, templates: [`tháng (${PAST})`] },
  { sense: 'deictic', unit: 'month', count: 0, templates: ['tháng này', 'trong tháng'] },
  { sense: 'deictic', unit: 'month', count: 1, templates: ['tháng (tới|sau)', 'tháng kế tiếp'] },
  { sense: 'deictic', unit: 'year', count: -1, templates: ['năm (ngoái|trước|qua|rồi|vừa qua)'] },
  { sense: 'deictic', unit: 'year', count: 0, templates: ['năm nay', 'trong năm'] },
  { sense: 'deictic', unit: 'year', count: 1, templates: ['năm (tới|sau)', 'sang năm'] },
  ...(['start', 'middle', 'end'] as const).flatMap((part): Pattern[] => {
    const word = { start: 'đầu', middle: 'giữa', end: 'cuối' }[part];
    const of = (unit: 'week' | 'month' | 'year', noun: string, past: string, comes: string): Pattern[] => [
      { sense: 'deictic', unit, count: 0, part, templates: [`[hồi ]${word} ${noun}[ (này|nay)]`] },
      { sense: 'deictic', unit, count: -1, part, templates: [`[hồi ]${word} ${noun} (${past})`] },
      { sense: 'deictic', unit, count: 1, part, templates: [`${word} ${noun} (${comes})`] },
    ];
    const week = part === 'end' ? [] : of('week', 'tuần', PAST, 'tới|sau');
    return [
      ...week,
      ...of('month', 'tháng', PAST, 'tới|sau'),
      ...of('year', 'năm', `${PAST}|ngoái`, 'tới|sau'),
    ];
  }),
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 0,
    templates: [
      '[{daypart} ]cùng ngày',
      '[{daypart} ](cùng hôm|hôm đó|hôm ấy|ngày hôm đó|ngày đó|ngày hôm ấy|bữa đó)',
      '(đến|vào|sang) > (chiều|tối|trưa|đêm)',
      'buổi > (sáng|chiều|tối|trưa)',
      '(vài|{count}) giờ (sau|sau đó|trước đó)',
      'trong ngày',
      '(cuối|đầu) ngày',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: -1,
    templates: [
      '[ngày ]hôm trước',
      'trước đó {number} (ngày|hôm)',
      '(tối|chiều|sáng|đêm) [(ngày|hôm) ]trước đó',
      '(tối|chiều|sáng|đêm) hôm trước',
      'ngày trước đó',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 1,
    templates: [
      '[ngày ]hôm sau',
      '(sáng|chiều|tối|trưa|đêm) hôm sau',
      'ngày tiếp theo',
      'ngày kế tiếp',
      'ngày sau đó',
    ],
  },
  { sense: 'anaphoric', unit: 'week', count: 1, templates: ['tuần (sau đó|tiếp theo|kế tiếp)'] },
  { sense: 'anaphoric', unit: 'week', count: -1, templates: ['tuần trước đó'] },
  { sense: 'anaphoric', unit: 'week', count: 0, templates: ['(cùng tuần|tuần đó|tuần ấy)'] },
  { sense: 'anaphoric', unit: 'month', count: 1, templates: ['tháng (sau đó|tiếp theo|kế tiếp)'] },
  { sense: 'anaphoric', unit: 'month', count: -1, templates: ['tháng trước đó'] },
  { sense: 'anaphoric', unit: 'month', count: 0, templates: ['(cùng tháng|tháng đó|tháng ấy)'] },
  { sense: 'anaphoric', unit: 'year', count: 1, templates: ['năm (sau đó|tiếp theo|kế tiếp)'] },
  { sense: 'anaphoric', unit: 'year', count: -1, templates: ['năm trước đó'] },
  { sense: 'anaphoric', unit: 'year', count: 0, templates: ['(cùng năm|năm đó|năm ấy)'] },
  {
    sense: 'anaphoric',
    count: -1,
    templates: [
      '{count} {unit} trước đó',
      '[(cách|trước) đó ]{count} {unit} trước đó',
      'trước đó {count} {unit}',
      'cách đó {count} {unit}',
    ],
  },
  {
    sense: 'anaphoric',
    count: 1,
    templates: [
      '{count} {unit} sau',
      '{count} {unit} sau đó',
      'sau đó {count} {unit}',
      'chỉ {count} {unit} sau',
    ],
  },
  {
    sense: 'within',
    count: 1,
    templates: [
      '(trong|trong vòng) {count} {unit} tới',
      '(trong|trong vòng) {count} {unit} nữa',
      '{count} {unit} tới',
    ],
  },
  {
    sense: 'within',
    count: -1,
    templates: ['[trong ]{count} {unit} (qua|vừa qua|gần đây|trở lại đây)', 'suốt {count} {unit} qua'],
  },
  {
    sense: 'vague',
    templates: [
      '[trong ]thời gian (tới|sắp tới|gần nhất|sớm nhất|gần|ngắn tới)',
      '[trong ]tương lai[ gần]',
      'sắp tới',
      'tới đây',
      'sớm nhất có thể',
      'một ngày gần đây',
      '(mới|gần) đây',
      'vừa qua',
      'lâu nay',
      'một ngày không xa',
      '[trong ][những ]{some} {unit} (tới|qua|gần đây|trước|sau|nữa|sắp tới|trước đó|sau đó)',
      '[trong ]những {unit} (tới|qua|gần đây|sắp tới|trước đó|sau đó)',
      'cách đây {some} {unit}',
      'thời điểm thích hợp',
      'một ngày nào đó',
      'nhiều {unit} (qua|nay|trước)',
    ],
  },
];
