// Portuguese dates counted from the running date or from an event.

import type { Pattern } from '../../dates/index.ts';

const OF = '(de|do|da|dos|das|ao|à|aos|às|a)';

/** Portuguese dates counted from the running date or from an event. */
export const anaphoricPatterns: readonly Pattern[] = [
  {
    sense: 'after-event',
    next: 'object',
    direction: 'after',
    templates: [
      '{count} {unit} (após|depois de|depois do|depois da|depois dos|depois das)',
      '{count} {unit} (passados|passadas) (da|do)',
    ],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'before',
    templates: ['{count} {unit} (antes de|antes do|antes da|antes dos|antes das)'],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'after',
    unit: 'day',
    count: 1,
    templates: [
      `(no|um) dia (seguinte|depois|após) ${OF}`,
      'um dia após',
      '(um dia|no dia) depois (de|do|da)',
    ],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'before',
    unit: 'day',
    count: 1,
    templates: ['[na |à |nas |às ](véspera|vésperas) (de|do|da|dos|das)', '(no|um) dia antes (de|do|da)'],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'after',
    unit: 'day',
    count: 0,
    templates: [
      'no (mesmo |próprio )dia (do|da|em que)',
      '(algumas|poucas|{count}) horas (após|antes|depois) (o|a|do|da|de)',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 0,
    templates: [
      '(no|nesse|naquele|neste|do) (mesmo|próprio) dia',
      '(no|o) próprio dia',
      '(nesse|naquele|desse) dia',
      '(na|nessa|naquela|da) mesma (manhã|tarde|noite|madrugada|ocasião|data|altura)',
      '(nessa|naquela) (manhã|tarde|noite|data|madrugada)',
      '(pela|de|à|a|durante a|ao fim da|ao final da|no fim da|no final da|ao início da|no início da|já de|já à|ao cair da|ao longo da) (manhã|tarde|noite|madrugada)',
      'ao (almoço|jantar|meio-dia|meio dia)',
      'ao longo do dia',
      '(mais tarde|mais cedo|no fim|ao fim|no final)[,] (no|do|nesse|naquele) dia',
      'mais cedo',
      '(algumas|poucas|{count}) horas (depois|mais tarde|antes)',
      'horas (depois|antes|mais tarde)',
      'no dia marcado',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: -1,
    templates: [
      '[na |já na |da |à ]véspera',
      '(no|o|do) dia anterior',
      'um dia antes',
      '(24|vinte e quatro) horas antes',
      'na noite anterior',
      'na tarde anterior',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 1,
    templates: [
      '(no|o|do|ao|já no|para o|logo no) dia (seguinte|imediato)',
      'na (manhã|tarde|noite) seguinte',
      'um dia (depois|mais tarde)',
      '(24|vinte e quatro) horas depois',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: -2,
    templates: ['na antevéspera', '(48|quarenta e oito) horas antes', 'dois dias antes'],
  },
  { sense: 'anaphoric', unit: 'day', count: 2, templates: ['(48|quarenta e oito) horas depois'] },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 1,
    templates: ['{plainWeekday} seguinte', '(no|na) {weekday} seguinte'],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: -1,
    templates: ['{plainWeekday} anterior', '(no|na) {weekday} anterior'],
  },
  {
    sense: 'anaphoric',
    unit: 'week',
    count: 1,
    templates: ['(na|a|da) semana seguinte'],
  },
  {
    sense: 'anaphoric',
    unit: 'week',
    count: -1,
    templates: ['(na|a|da) semana anterior'],
  },
  {
    sense: 'anaphoric',
    unit: 'week',
    count: 0,
    templates: ['nessa semana', 'naquela semana', 'na mesma semana'],
  },
  {
    sense: 'anaphoric',
    unit: 'month',
    count: 1,
    templates: ['(no|o|do) mês seguinte'],
  },
  { sense: 'anaphoric', unit: 'month', count: -1, templates: ['(no|o|do) mês anterior'] },
  {
    sense: 'anaphoric',
    unit: 'month',
    count: 0,
    templates: ['(no|nesse|naquele|do) mesmo mês', 'nesse mês', 'naquele mês'],
  },
  {
    sense: 'anaphoric',
    unit: 'year',
    count: 1,
    templates: ['(no|o|do) ano seguinte'],
  },
  { sense: 'anaphoric', unit: 'year', count: -1, templates: ['(no|o|do) ano anterior'] },
  {
    sense: 'anaphoric',
    unit: 'year',
    count: 0,
    templates: ['(no|nesse|naquele|do) mesmo ano', 'nesse ano', 'naquele ano'],
  },
  { sense: 'anaphoric', count: -1, templates: ['{count} {unit} (antes|mais cedo)'] },
  {
    sense: 'anaphoric',
    count: 1,
    templates: [
      '{count} {unit} (depois|mais tarde|após)',
      '(passados|passadas) {count} {unit}',
      '{count} {unit} volvidos',
    ],
  },
];
