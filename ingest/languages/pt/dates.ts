// Portuguese date words. How templates are written: `ingest/dates/date-pack.ts`.

import type { DatePack } from '../../dates/index.ts';
import { anaphoricPatterns } from './anaphoric-patterns.ts';
import { calendarPatterns } from './calendar-patterns.ts';
import { relativePatterns } from './relative-patterns.ts';

/** The Portuguese pack of the date engine. Seasons are left out: Brazil's summer is Portugal's winter. */
export const ptDates: DatePack = {
  language: 'pt',
  words: {
    month: [
      [1, 'janeiro|jan.|jan'],
      [2, 'fevereiro|fev.|fev'],
      [3, 'março|mar.|mar'],
      [4, 'abril|abr.|abr'],
      [5, 'maio|mai.|mai'],
      [6, 'junho|jun.|jun'],
      [7, 'julho|jul.|jul'],
      [8, 'agosto|ago.|ago'],
      [9, 'setembro|set.|set'],
      [10, 'outubro|out.|out'],
      [11, 'novembro|nov.|nov'],
      [12, 'dezembro|dez.|dez'],
    ],
    plainMonth: [
      [1, 'janeiro'],
      [2, 'fevereiro'],
      [3, 'março'],
      [4, 'abril'],
      [5, 'maio'],
      [6, 'junho'],
      [7, 'julho'],
      [8, 'agosto'],
      [9, 'setembro'],
      [10, 'outubro'],
      [11, 'novembro'],
      [12, 'dezembro'],
    ],
    season: [
      [103, 'primeiro trimestre|1.º trimestre|1º trimestre'],
      [406, 'segundo trimestre|2.º trimestre|2º trimestre'],
      [709, 'terceiro trimestre|3.º trimestre|3º trimestre'],
      [1012, 'quarto trimestre|último trimestre|4.º trimestre|4º trimestre'],
      [106, 'primeiro semestre|1.º semestre|1º semestre'],
      [712, 'segundo semestre|último semestre|2.º semestre|2º semestre'],
    ],
    weekday: [
      [1, 'segunda|segunda-feira'],
      [2, 'terça|terça-feira'],
      [3, 'quarta|quarta-feira'],
      [4, 'quinta|quinta-feira'],
      [5, 'sexta|sexta-feira'],
      [6, 'sábado'],
      [7, 'domingo'],
    ],
    plainWeekday: [
      [1, 'segunda-feira|segunda feira'],
      [2, 'terça-feira|terça feira'],
      [3, 'quarta-feira|quarta feira'],
      [4, 'quinta-feira|quinta feira'],
      [5, 'sexta-feira|sexta feira'],
      [6, 'sábado'],
      [7, 'domingo'],
    ],
    number: [
      [1, 'um|uma'],
      [2, 'dois|duas'],
      [3, 'três'],
      [4, 'quatro'],
      [5, 'cinco'],
      [6, 'seis'],
      [7, 'sete'],
      [8, 'oito'],
      [9, 'nove'],
      [10, 'dez|uma dezena de'],
      [11, 'onze'],
      [12, 'doze|uma dúzia de'],
      [13, 'treze'],
      [14, 'catorze|quatorze'],
      [15, 'quinze|uma quinzena de'],
      [16, 'dezesseis|dezasseis'],
      [17, 'dezessete|dezassete'],
      [18, 'dezoito'],
      [19, 'dezenove|dezanove'],
      [20, 'vinte'],
      [24, 'vinte e quatro'],
      [30, 'trinta'],
      [48, 'quarenta e oito'],
    ],
    ordinalWord: [[1, 'primeiro']],
    unit: [
      ['hour', 'hora|horas'],
      ['day', 'dia|dias'],
      ['week', 'semana|semanas'],
      ['month', 'mês|meses'],
      ['year', 'ano|anos'],
    ],
    shift: [
      ['last', 'passado|passada|último|última|findo|finda|transato|transacto'],
      ['next', 'próximo|próxima|que vem|que entra'],
      ['this', 'em curso|corrente'],
    ],
    part: [
      ['start', 'início de|início do|no início do|no início da|ao início de|no começo de|no começo do|no princípio de|no princípio do|início da|no início de|inícios de|começo de|começo do|começos de|princípio de|princípios de|princípio do'],
      ['middle', 'meados de|em meados de|em meados do|meados do|meados da|a meio de|metade de|meio de'],
      ['end', 'fim de|no fim de|no fim do|no fim da|no final de|no final do|no final da|em finais de|até ao fim de|até ao final de|até o fim de|até o final de|até o final do|até o fim do|até ao final do|até ao fim do|fim do|fim da|final de|final do|final da|finais de|fins de'],
    ],
    daypart: [['', 'manhã|tarde|noite|madrugada']],
    some: [['', 'alguns|algumas|poucos|poucas|vários|várias|muitos|muitas|uns|umas']],
  },
  capitalised: [],
  ordinalMarks: ['º', 'o', 'ª'],
  patterns: [...calendarPatterns, ...relativePatterns, ...anaphoricPatterns],
  functionWords: (
    'a o as os à ao às aos em no na nos nas num numa de do da dos das e ou por pelo pela pelos pelas para com sobre sob entre antes após depois desde até sem ' +
    'que quem onde mas pois porém se seu sua seus suas um uma este esta esse essa ele ela eles elas foi foram é são será serão está estão esteve estava tem têm tinha teve vai vão deve devem ' +
    'quando enquanto como já também ainda não num neste nesta reuniu reuniram recebeu recebeu encontrou encontraram viajou chegou disse afirmou anunciou conversou ' +
    'manteve telefonou ligou falou seguiu viaja recebe chega participa embarca visita visitou parte realizou realizaram haverá houve'
  ).split(' '),
  noObject: ['em', 'no', 'na', 'nos', 'nas', 'num', 'numa', 'por', 'com', 'e', 'mas', 'sobre', 'para', 'que'],
  since: [
    'desde', 'desde o', 'desde a', 'desde o dia', 'a partir de', 'a partir do', 'a partir da', 'a partir do dia', 'a contar de', 'de há', 'já desde',
  ],
  until: [
    'até', 'até o', 'até a', 'até ao', 'até à', 'até ao dia', 'até o dia', 'antes de', 'antes do', 'antes da', 'o mais tardar em', 'o mais tardar',
  ],
  to: ['a', 'ao', 'à', 'até', 'até ao', 'até o', 'ao dia', '-', '–', '—'],
  and: ['e', 'e a', 'e na', 'e no'],
  between: [
    ['entre', 'e'],
    ['entre o', 'e o'],
    ['entre a', 'e a'],
    ['entre os dias', 'e'],
    ['de', 'a'],
    ['de', 'até'],
    ['do dia', 'ao dia'],
    ['do dia', 'a'],
  ],
}; // prettier-ignore
