// Vietnamese date words. How templates are written: `ingest/dates/date-pack.ts`.

import type { DatePack } from '../../dates/index.ts';
import { calendarPatterns } from './calendar-patterns.ts';
import { relativePatterns } from './relative-patterns.ts';

/** The Vietnamese pack of the date engine. */
export const viDates: DatePack = {
  language: 'vi',
  words: {
    // Behind "tháng" only: a number, or its word.
    month: [
      [1, '1|01|một|giêng'],
      [2, '2|02|hai'],
      [3, '3|03|ba'],
      [4, '4|04|tư|bốn'],
      [5, '5|05|năm'],
      [6, '6|06|sáu'],
      [7, '7|07|bảy|bẩy'],
      [8, '8|08|tám'],
      [9, '9|09|chín'],
      [10, '10|mười'],
      [11, '11|mười một'],
      [12, '12|mười hai|chạp'],
    ],
    plainMonth: [],
    season: [
      [204, 'mùa xuân'],
      [507, 'mùa hè|mùa hạ'],
      [810, 'mùa thu'],
      [1201, 'mùa đông'],
      [103, 'quý 1|quý i|quý đầu'],
      [406, 'quý 2|quý ii'],
      [709, 'quý 3|quý iii'],
      [1012, 'quý 4|quý iv'],
      [106, 'nửa đầu năm|6 tháng đầu năm|sáu tháng đầu năm'],
      [712, 'nửa cuối năm|6 tháng cuối năm|sáu tháng cuối năm'],
    ],
    weekday: [
      [1, 'thứ hai|thứ 2'],
      [2, 'thứ ba|thứ 3'],
      [3, 'thứ tư|thứ 4'],
      [4, 'thứ năm|thứ 5'],
      [5, 'thứ sáu|thứ 6'],
      [6, 'thứ bảy|thứ bẩy|thứ 7'],
      [7, 'chủ nhật|chúa nhật'],
    ],
    number: [
      [1, 'một|1'],
      [2, 'hai|đôi'],
      [3, 'ba'],
      [4, 'bốn|tư'],
      [5, 'năm'],
      [6, 'sáu'],
      [7, 'bảy|bẩy'],
      [8, 'tám'],
      [9, 'chín'],
      [10, 'mười'],
      [11, 'mười một'],
      [12, 'mười hai'],
      [14, 'mười bốn'],
      [15, 'mười lăm|nửa tháng'],
      [20, 'hai mươi'],
      [30, 'ba mươi'],
    ],
    ordinalWord: [],
    unit: [
      ['hour', 'giờ|tiếng|giờ đồng hồ'],
      ['day', 'ngày|hôm|đêm'],
      ['week', 'tuần|tuần lễ'],
      ['month', 'tháng'],
      ['year', 'năm'],
    ],
    shift: [
      ['last', 'vừa qua|vừa rồi|qua|rồi|trước'],
      ['next', 'tới|sắp tới|tới đây'],
      ['this', 'này'],
    ],
    part: [
      ['start', 'đầu|hồi đầu|những ngày đầu|thượng tuần'],
      ['middle', 'giữa|hồi giữa|trung tuần'],
      ['end', 'cuối|hồi cuối|những ngày cuối|hạ tuần'],
    ],
    daypart: [
      [
        '',
        'sáng|trưa|chiều|tối|đêm|khuya|rạng sáng|sáng sớm|chiều tối|tối muộn|đêm muộn|xế chiều|buổi sáng|buổi chiều|buổi tối|sáng ngày|chiều ngày|tối ngày|đêm ngày|cuối ngày',
      ],
    ],
    some: [['', 'vài|mấy|nhiều|ít|một số|dăm|vài ba|ít|đôi ba']],
  },
  capitalised: [],
  ordinalMarks: [],
  patterns: [...calendarPatterns, ...relativePatterns],
  dayPrepositions: ['hôm', 'ngày'],
  functionWords:
    'và tại ở với cùng để từ đến khi sau trước trong ngoài của do bởi là đã sẽ đang có được theo về cho nhưng mà thì nếu rằng ông bà các hai những'.split(
      ' ',
    ),
  noObject:
    'đó này đây ở tại và ông bà hai các họ được đã sẽ vào trong với cùng từ theo tổng thủ ngoại bộ phía nước chính'.split(
      ' ',
    ),
  since: ['kể từ', 'bắt đầu từ', 'từ hồi'],
  until: ['đến', 'cho đến', 'tới', 'cho tới', 'đến hết', 'trước', 'chậm nhất', 'muộn nhất'],
  to: ['đến', 'tới', '-', '–', '—', 'cho đến', 'đến hết'],
  and: ['và'],
  between: [['giữa', 'và']],
};
