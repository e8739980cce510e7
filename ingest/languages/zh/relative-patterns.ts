// Chinese dates counted from today, from the running date or from an event, and times that can not be counted.

import type { Pattern } from '../../dates/index.ts';

const PART_OF_DAY = '[{daypart}]';
const BARE = '(上午|下午|中午|晚上|晚间|傍晚|凌晨|清晨|深夜)';

/** Chinese dates counted from today, from the running date or from an event, and times that can not be counted. */
export const relativePatterns: readonly Pattern[] = [
  {
    sense: 'deictic',
    unit: 'day',
    count: 0,
    templates: [`(今天|今日)${PART_OF_DAY}`, '今(晨|晚|早)', '{count}[多]小时前', '(刚刚|几小时前)'],
  },
  { sense: 'deictic', unit: 'day', count: -1, templates: [`(昨天|昨日)${PART_OF_DAY}`, '昨(晨|晚|夜)'] },
  { sense: 'deictic', unit: 'day', count: 1, templates: [`(明天|明日)${PART_OF_DAY}`, '明(晨|晚|早)'] },
  { sense: 'deictic', unit: 'day', count: -2, templates: [`(前天|前日)${PART_OF_DAY}`, '前晚'] },
  { sense: 'deictic', unit: 'day', count: 2, templates: [`后天${PART_OF_DAY}`] },
  { sense: 'deictic', unit: 'day', count: -3, templates: ['大前天'] },
  { sense: 'deictic', count: -1, templates: ['{count}{unit}[之|以]前'] },
  { sense: 'deictic', unit: 'week', count: -1, templates: ['(上周|上星期|上个星期|上个礼拜|上礼拜)'] },
  { sense: 'deictic', unit: 'week', count: 0, templates: ['(本周|本星期|这周|这个星期|这星期)'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'start', templates: ['本周初'] },
  { sense: 'deictic', unit: 'week', count: -1, part: 'end', templates: ['上周稍晚'] },
  { sense: 'deictic', unit: 'week', count: -1, part: 'start', templates: ['上周初', '上周稍早'] },
  { sense: 'deictic', unit: 'week', count: 0, part: 'end', templates: ['本周(稍晚|晚些)[时候]'] },
  { sense: 'deictic', unit: 'week', count: 1, templates: ['(下周|下星期|下个星期|下个礼拜|下礼拜)'] },
  { sense: 'deictic', unit: 'month', count: -1, templates: ['(上月|上个月)[{part}]'] },
  { sense: 'deictic', unit: 'month', count: 0, templates: ['(本月|这个月)[{part}]'] },
  { sense: 'deictic', unit: 'month', count: 1, templates: ['(下月|下个月)[{part}]'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'end', templates: ['月(底|末)'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'start', templates: ['月初'] },
  { sense: 'deictic', unit: 'month', count: 0, part: 'middle', templates: ['月中'] },
  { sense: 'deictic', unit: 'year', count: -2, templates: ['前年'] },
  { sense: 'deictic', unit: 'year', count: -1, templates: ['去年[{part}]', '去年年(初|底|末)'] },
  { sense: 'deictic', unit: 'year', count: 0, templates: ['今年', '今年{part}'] },
  { sense: 'deictic', unit: 'year', count: 1, templates: ['明年[{part}]'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'end', templates: ['[今]年(底|末)'] },
  { sense: 'deictic', unit: 'year', count: 0, part: 'start', templates: ['[今]年初'] },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 0,
    templates: [
      `(当天|当日|同日|同一天|同一日|是日|该日)${PART_OF_DAY}`,
      '当(晚|夜)',
      '(当地时间)[ ]> ' + BARE,
      BARE,
      '同晚',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 1,
    templates: [`(次日|翌日|第二天|隔天|隔日|转天)${PART_OF_DAY}`, '次晨'],
  },
  { sense: 'anaphoric', unit: 'day', count: -1, templates: [`(前一天|前一日|前一晚)${PART_OF_DAY}`] },
  { sense: 'anaphoric', count: 1, templates: ['{count}{unit}(后|之后|以后|过后)', '时隔{count}{unit}'] },
  { sense: 'anaphoric', unit: 'month', count: 0, templates: ['(同月|当月)'] },
  { sense: 'anaphoric', unit: 'month', count: 1, templates: ['次月'] },
  { sense: 'anaphoric', unit: 'week', count: 0, templates: ['(当周|同一周)'] },
  { sense: 'anaphoric', unit: 'week', count: 1, templates: ['(次周|一周后)'] },
  { sense: 'anaphoric', unit: 'year', count: 0, templates: ['(同年|当年)'] },
  { sense: 'anaphoric', unit: 'year', count: 1, templates: ['(次年|翌年)'] },
  { sense: 'within', count: 1, templates: ['{count}{unit}(内|之内|以内)', '未来{count}{unit}'] },
  { sense: 'within', count: -1, templates: ['(过去|最近|近){count}{unit}'] },
  {
    sense: 'vague',
    templates: [
      '(近日|日前|近期|最近|不久前|不久后|不久之后|稍后|晚些时候|择日|择期|适时|早前)',
      '(今后|未来|过去|最近|近){some}{unit}',
      '{some}{unit}[之|以](前|后)',
      '{some}个{unit}[之|以](前|后)',
      '(近年来|近年|多年来|历年)',
      '不久的将来',
      '年内',
      '{count}[多]年来',
      '近{count}[多]年',
    ],
  },
];
