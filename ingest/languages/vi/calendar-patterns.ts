// Vietnamese dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';

/** Where the day stands behind a weekday: "thứ Ba, 18/2", "thứ Ba ngày 18/2", "thứ Ba (18/2)" is read apart. */
const WEEKDAY = '{weekday}[,] [ngày ]';
/** Words before a weekday that "thứ hai" the ordinal does not have. */
const ON = '(hôm|vào|sáng|chiều|tối|trưa|đêm|ngày|từ|đến|tới|và|sớm|muộn)';

/** Vietnamese dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      '24/7',
      '(lần|vòng|vòng đàm phán|vòng hội đàm|vòng tham vấn|vòng đối thoại|phiên họp|phiên|hội nghị|cuộc họp|bên|nước|người|khóa|khoá|nhiệm kỳ|cường quốc|quốc gia|điểm|kỳ|hạng|đứng|vị trí|trưởng|thế giới|ngày|giai đoạn|tuần|tháng|năm|chuyến|cuộc|trụ cột|đợt|lãnh đạo|tổng thống|đối tác|thị trường|mục tiêu|quý|thế kỷ) {weekday}',
      '(1/2|1/3|2/3|1/4|3/4|1/5|2/5|3/5|4/5|1/10) (số|dân|lượng|diện|tổng|trong|của|người|thế|thành|phiếu|thời|lãnh|chiều|doanh|kim|nhu|gdp|ghế)',
      '(sự kiện|vụ|vụ tấn công|khủng bố|thảm kịch|chợ|giải phóng|quốc khánh|lễ|ngày lễ|dịp lễ|nghỉ lễ|cách mạng|kỷ niệm|đường) [ngày ]{day}/{mm}',
      '(cách mạng|quảng trường|bão số|đường) tháng {month}',
      '(đường|nghị quyết|nghị định|công ước|hiệp định|thông tư|quyết định|luật) {nn}/{year}',
      '{count} {unit}[ (tuổi|quan|thiết|thành|kỷ|tù|công|làm|qua lại|gần|liền|liên)]',
      '{day}/{mm} (bàn|ghế|phiếu|nước|điểm|người|thành viên|tỉnh)',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: 0,
    templates: [
      'tháng {month} (cùng năm|năm đó|năm ấy)',
      '[ngày ]{day}/{month} (cùng năm|năm đó|năm ấy)',
      '[ngày ]{day} tháng {month} (cùng năm|năm đó|năm ấy)',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: 1,
    templates: [
      'tháng {month} (năm sau|năm sau đó|năm kế tiếp|năm tiếp theo)',
      '[ngày ]{day}/{month} (năm sau|năm sau đó|năm kế tiếp|năm tiếp theo)',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: -1,
    templates: [
      'tháng {month} (năm trước đó|năm liền trước)',
      '[ngày ]{day}/{month} (năm trước đó|năm liền trước)',
    ],
  },
  { sense: 'date', monthsFromRunning: 0, templates: ['ngày {day} (cùng tháng|tháng đó|tháng ấy)'] },
  {
    sense: 'date',
    templates: [
      `[(ngày|hôm) ]{day}/{mm}/{year}`,
      `[(ngày|hôm) ]{day}-{mm}-{year}`,
      `[(ngày|hôm) ]{day}.{mm}.{year}`,
      `[(ngày|hôm) ][(mùng|mồng) ]{day} tháng {month}(,|) [năm ]{year}`,
      `[(ngày|hôm) ][(mùng|mồng) ]{day} tháng {month}/{year}`,
      `${WEEKDAY}{day}/{mm}/{year}`,
      `${WEEKDAY}{day}-{mm}-{year}`,
      `${WEEKDAY}{day} tháng {month}[,] [năm ]{year}`,
      `[ngày ]{day}[ ](-|–|đến|tới|và|,)[ ][ngày ]{day}/{mm}/{year}`,
      `[ngày ]{day}[ ](-|–|đến|tới|và)[ ][ngày ]{day}-{mm}-{year}`,
      `[ngày ]{day}[ ](-|–|đến|tới|và|,)[ ][ngày ]{day} tháng {month}[,] [năm ]{year}`,
      '{year}-{mm}-{day}',
    ],
  },
  {
    sense: 'date',
    templates: [
      `[{daypart} ][(ngày|hôm) ][(mùng|mồng) ]{day}/{mm}`,
      `{daypart} {day}-{mm}`,
      `{daypart} {day}.{mm}`,
      `[{daypart} ](ngày|hôm) {day}-{mm}`,
      `[{daypart} ](ngày|hôm) {day}.{mm}`,
      `[{daypart} ][(ngày|hôm) ][(mùng|mồng) ]{day} tháng {month}`,
      `${WEEKDAY}{day}/{mm}`,
      `${WEEKDAY}{day}-{mm}`,
      `${WEEKDAY}{day} tháng {month}`,
      `{daypart} ${WEEKDAY}{day}/{mm}`,
      `[ngày ]{day}[ ](-|–|đến|tới|và|,)[ ][ngày ]{day}/{mm}`,
      `(ngày|từ|hai ngày) > {day}[ ](-|–|đến|tới|và)[ ][ngày ]{day}-{mm}`,
      `[ngày ]{day}[ ](-|–|đến|tới|và|,)[ ][ngày ]{day} tháng {month}`,
      `[ngày ]{day} (rạng sáng|sang|rạng) {day}/{mm}`,
    ],
  },
  {
    sense: 'date',
    templates: [
      'tháng {month}/{year}',
      'tháng {month}-{year}',
      'tháng {month}.{year}',
      'tháng {month}[,] [năm ]{year}',
      '{part} tháng {month}/{year}',
      '{part} tháng {month}-{year}',
      '{part} tháng {month}[,] [năm ]{year}',
      'tháng {month}',
      '{part} tháng {month}',
      'tháng {month}[ ](-|–|và|đến)[ ][tháng ]{month}/{year}',
      '{part} năm {year}',
      'năm {year}',
      '(trong|từ|đến|kể từ|giai đoạn|hồi|vào|trước|sau) > {year}',
      '{season} [năm ]{year}',
      '{season}/{year}',
      '{season}',
    ],
  },
  {
    sense: 'date',
    yearsAway: -1,
    templates: [
      '[(ngày|hôm) ]{day}/{mm} năm (ngoái|trước|qua)',
      '[(ngày|hôm) ]{day} tháng {month} năm (ngoái|trước|qua)',
      'tháng {month} năm (ngoái|trước|qua)',
      '{part} tháng {month} năm (ngoái|trước|qua)',
      '{season} năm (ngoái|trước|qua)',
    ],
  },
  {
    sense: 'date',
    yearsAway: 0,
    templates: [
      '[(ngày|hôm) ]{day}/{mm} năm nay',
      '[(ngày|hôm) ]{day} tháng {month} năm nay',
      'tháng {month} năm nay',
      '{part} tháng {month} năm nay',
      '{season} năm nay',
      '{season} này',
    ],
  },
  {
    sense: 'date',
    yearsAway: 1,
    templates: [
      '[(ngày|hôm) ]{day}/{mm} năm (sau|tới)',
      '[(ngày|hôm) ]{day} tháng {month} năm (sau|tới)',
      'tháng {month} năm (sau|tới)',
      '{part} tháng {month} năm (sau|tới)',
      '{season} năm (sau|tới)',
    ],
  },
  {
    // "ngày 29/5 tới Paris" arrives there; "ngày 29/5 tới," is the next one.
    sense: 'date',
    next: 'function',
    templates: [
      'tháng {month} {shift}',
      '[(ngày|hôm) ]{day}/{mm} {shift}',
      '{daypart} [(ngày|hôm) ]{day}/{mm} {shift}',
      '{part} tháng {month} {shift}',
      '{season} {shift}',
    ],
  },
  { sense: 'date', monthsAway: -1, templates: ['ngày {day} tháng (trước|qua)'] },
  { sense: 'date', monthsAway: 0, templates: ['ngày {day} tháng này'] },
  { sense: 'date', monthsAway: 1, templates: ['ngày {day} tháng (tới|sau)'] },
  {
    sense: 'date',
    next: 'function',
    templates: ['(ngày|hôm) (mùng|mồng) {day}', 'hôm {day}', '(vào|trong|đến|từ|tới) > ngày {day}'],
  },
  {
    sense: 'weekday',
    templates: [
      `${ON} > {weekday}`,
      '{daypart} {weekday}',
      '{weekday} (này|vừa qua|vừa rồi)',
      '(hôm|vào) > {daypart} {weekday}',
    ],
  },
  {
    sense: 'weekday',
    shift: 'next',
    next: 'function',
    templates: ['{weekday} tới', '{daypart} {weekday} tới'],
  },
  { sense: 'weekday', shift: 'last', templates: ['{weekday} (vừa qua|vừa rồi)'] },
  {
    sense: 'weekday',
    weeksAway: 1,
    templates: ['[{daypart} ]{weekday} tuần (tới|sau)', 'tuần (tới|sau), vào {weekday}'],
  },
  {
    sense: 'weekday',
    weeksAway: -1,
    templates: ['[{daypart} ]{weekday} tuần (trước|qua|rồi|vừa qua|vừa rồi)'],
  },
  { sense: 'weekday', weeksAway: 0, templates: ['[{daypart} ]{weekday} tuần này'] },
  { sense: 'weekday', weekend: true, templates: ['cuối tuần[ này]', 'dịp cuối tuần'] },
  {
    sense: 'weekday',
    weekend: true,
    shift: 'last',
    templates: ['cuối tuần (qua|trước|vừa qua|rồi|vừa rồi)'],
  },
  { sense: 'weekday', weekend: true, shift: 'next', templates: ['cuối tuần (tới|sau)'] },
];
