// Portuguese dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';

const TIMES = '(de manhã|pela manhã|à tarde|de tarde|à noite|de noite|de madrugada|à hora do almoço)';
/** "quinta-feira": always the day. "quinta" alone may be the fifth, so that it needs a preposition and what can't be counted. */
const FEIRA = '{plainWeekday}';
const WEEK = ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'];
const BEFORE =
  '(na|nesta|desta|da|de|até|desde|para|nessa|dessa|naquela|esta|no|neste|deste|do|nesse|este|já|ao)';

/** Portuguese dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      'g(5|7|8|20|77)',
      'm23',
      'rio de janeiro',
      'os (27|vinte e sete)',
      '(sexta)-feira (santa|negra|13)',
      'sexta-feira da paixão',
      'quarta-feira de cinzas',
      'domingo de (ramos|páscoa|carnaval)',
      'terça-feira gorda',
      '(a|uma|sua|outra|primeira e|pela|numa|à|quase) > (segunda|terça|quarta|quinta|sexta)',
      '(atentados|ataques|ataque|massacre|golpe|golpes|movimento|revolução|atos) (de|do dia) {day} de {plainMonth}[ de {year}]',
      '{day} de abril de 1974',
      '(avenida|rua|praça|estádio|ponte|movimento|largo|bairro) {day} de {plainMonth}',
      '(avenida|rua|praça|estádio|ponte|largo) do {day} de {plainMonth}',
      '(cada|todas as|todos os) {weekday}',
      '(aos|às) (segundas|terças|quartas|quintas|sextas|sábados|domingos)',
      'a cada {count} {unit}',
      '(primeira|primeiro|segunda|segundo|terceira|terceiro) (vez|visita|reunião|encontro|cimeira|cúpula|viagem|conversa|deslocação) em [mais de|quase|cerca de] {count} {unit}',
      '(primeira|primeiro) em [mais de|quase|cerca de] {count} {unit}',
      'durante {count} {unit}',
      'de {count} anos',
      'há [mais de|quase|cerca de] {count} anos (que|no|na|em)',
      '{count} anos de (idade|prisão|guerra|independência|conflito|relações|cooperação)',
      '(agenda|visão|cop|cop-|horizonte|copa|mundial|euro|expo) {year}',
      'agenda 2063',
    ],
  },
  {
    sense: 'date',
    following: true,
    templates: ['{plainMonth} seguinte', '[dia ]{day} de {month} seguinte', '{part} de {month} seguinte'],
  },
  {
    sense: 'date',
    yearsFromRunning: 0,
    templates: [
      '[dia ]{day} de {month} (do mesmo ano|desse mesmo ano|desse ano|daquele ano)',
      '{plainMonth} (do mesmo ano|desse mesmo ano|desse ano|daquele ano)',
      '{part} de {month} (do mesmo ano|desse mesmo ano|desse ano|daquele ano)',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: -1,
    templates: [
      '[dia ]{day} de {month} do ano anterior',
      '{plainMonth} do ano anterior',
      '{part} de {month} do ano anterior',
    ],
  },
  {
    sense: 'date',
    monthsFromRunning: 0,
    templates: ['[dia ]{day} (do mesmo mês|desse mês|desse mesmo mês|daquele mês)'],
  },
  {
    sense: 'date',
    yearsFromRunning: 1,
    templates: ['[dia ]{day} de {month} do ano seguinte', '{plainMonth} do ano seguinte'],
  },
  {
    sense: 'date',
    templates: [
      `[${FEIRA}, |${FEIRA} ][dia |o dia ]{day}[.º] de {plainMonth} de {year}`,
      '[dia ]{day} de {plainMonth}, {year}',
      '{day} {month} {year}',
      '{day} de {month} de {year}',
      '{day}-{month}-{year}',
      '{day}[ ](–|—|-|a|ao|e|até) {day} de {plainMonth} de {year}',
      '{day}, {day} e {day} de {plainMonth} de {year}',
      '{day}, {day} e {day} de {plainMonth}',
      `${FEIRA}[,] ⟨{day} de {plainMonth}[ de {year}]⟩`,
    ],
  },
  {
    sense: 'date',
    templates: [
      '{year}-{mm}-{day}',
      '{year}/{mm}/{day}',
      '{day}.{mm}.{year}',
      '{day}/{mm}/{year}',
      '{day}-{mm}-{year}',
      `${FEIRA}[,] ⟨{day}/{mm}[/{year}]⟩`,
      `${FEIRA}[,] ⟨{day}.{mm}[.{year}]⟩`,
      '⟨ > {day}/{mm}',
      `${BEFORE} > {weekday} ⟨{day}/{mm}⟩`,
    ],
  },
  {
    sense: 'date',
    templates: [
      `[${FEIRA}, |${FEIRA} ][dia |o dia ]{day}[.º] de {plainMonth}`,
      `${FEIRA}[,] ⟨{day}⟩`,
      `${FEIRA}[,] dia {day}`,
      `${FEIRA}[,] {day}`,
      `${BEFORE} > {weekday} ⟨{day}⟩`,
      `${BEFORE} > {weekday}[,] dia {day}`,
      `${BEFORE} > {weekday}, {day} de {plainMonth}`,
      '{day}[ ](–|—|-|/|a|ao|e|até) {day} de {plainMonth}',
      '{day} e {weekday}, {day} de {plainMonth}',
      '{plainMonth} de {year}',
      '{plainMonth} {year}',
      'mês de > {plainMonth}[ de {year}]',
      '{plainMonth}[ ](–|—|-|a|e) {plainMonth} de {year}',
      '(em|de|entre) > {plainMonth}[ ](–|—|-|a|e) {plainMonth}',
      '{part} {plainMonth}[ de {year}]',
      '{part} mês de {plainMonth}[ de {year}]',
      '{part} {year}',
      '{part} ano de {year}',
      '{season} de {year}',
      '(em|no|neste|do|para o|até ao|desde o) > {season}',
      '(em|desde|até|para|de|durante|a partir de|antes de|já em|e|entre) > {plainMonth}',
      '(em|desde|até|para|a partir de|antes de|o ano|ano|no ano de|ano de|do ano) > {year}',
      '(de) > {bareYear}',
    ],
  },
  {
    sense: 'date',
    yearsAway: -1,
    templates: [
      '{plainMonth} (do ano passado|do ano anterior|do último ano)',
      '{day} de {plainMonth} (do ano passado|do ano anterior)',
      '{part} {plainMonth} do ano passado',
      '{season} do ano passado',
    ],
  },
  {
    sense: 'date',
    yearsAway: 1,
    templates: [
      '{plainMonth} (do próximo ano|do ano que vem)',
      '{day} de {plainMonth} (do próximo ano|do ano que vem)',
      '{part} {plainMonth} (do próximo ano|do ano que vem)',
      '{season} (do próximo ano|do ano que vem)',
    ],
  },
  {
    sense: 'date',
    yearsAway: 0,
    templates: [
      '{plainMonth} (deste ano|do corrente ano|do ano em curso)',
      '{day} de {plainMonth} (deste ano|do corrente ano|do corrente)',
      '{part} {plainMonth} deste ano',
      '{season} deste ano',
    ],
  },
  {
    sense: 'date',
    templates: [
      '{plainMonth} {shift}',
      '{shift} {plainMonth}',
      '{day} de {plainMonth} {shift}',
      '{season} {shift}',
      '{shift} mês de {plainMonth}',
    ],
  },
  { sense: 'date', monthsAway: -1, templates: ['{day} do mês (passado|anterior)', '{day} do último mês'] },
  {
    sense: 'date',
    monthsAway: 0,
    templates: ['{day} (deste mês|do corrente mês|do corrente|do presente mês|do mês em curso)'],
  },
  { sense: 'date', monthsAway: 1, templates: ['{day} (do próximo mês|do mês que vem)'] },
  {
    sense: 'date',
    shift: 'next',
    templates: ['(próximo|próximos) (dia|dias) {day}[ (e|a|ao) {day}]', 'dia {day} próximo'],
  },
  {
    sense: 'date',
    shift: 'last',
    templates: ['(último|passado|últimos|passados) (dia|dias) {day}[ (e|a|ao) {day}]'],
  },
  {
    sense: 'date',
    templates: [
      '(dia|dias) {day}',
      '(dias) {day} (e|a|ao) {day}',
      '(dias) {day} e (dia) {day}',
      '(manhã|tarde|noite|madrugada) do dia {day}',
    ],
  },
  {
    sense: 'weekday',
    templates: [
      `${FEIRA}[ ${TIMES}]`,
      `[${FEIRA}, ]ao (início|final|fim) da (manhã|tarde|noite) de ${FEIRA}`,
      `(manhã|tarde|noite|madrugada) (de|desta|da|deste|do) ${FEIRA}`,
      `{shift} ${FEIRA}[ ${TIMES}]`,
      `${FEIRA} {shift}`,
      '{shift} {weekday}',
      '{weekday} {shift}',
    ],
  },
  {
    sense: 'weekday',
    next: 'function',
    templates: [
      `${BEFORE} > {weekday}[ ${TIMES}]`,
      '(manhã|tarde|noite|madrugada) (de|desta|deste|da|do) {weekday}',
      `{weekday}[ ${TIMES}]`,
    ],
  },
  {
    sense: 'night-to',
    templates: WEEK.flatMap((day) => [
      `(noite|madrugada) de ${day} para {weekday}`,
      `(noite|madrugada) de ${day}-feira para {weekday}`,
    ]),
  },
  {
    sense: 'weekday',
    weeksAway: 1,
    templates: [
      `${FEIRA} da (próxima semana|semana que vem|semana seguinte)`,
      '{weekday} da (próxima semana|semana que vem)',
    ],
  },
  {
    sense: 'weekday',
    weeksAway: -1,
    templates: [
      `${FEIRA} da (semana passada|última semana|passada semana)`,
      '{weekday} da (semana passada|última semana|passada semana)',
    ],
  },
  { sense: 'weekday', weeksAway: 0, templates: [`${FEIRA} desta semana`, '{weekday} desta semana'] },
  {
    sense: 'weekday',
    weekend: true,
    templates: ['(fim|final) de semana', 'fim-de-semana', 'fins de semana'],
  },
  {
    sense: 'weekday',
    weekend: true,
    shift: 'last',
    templates: [
      '(fim|final) de semana (passado|último)',
      '(último|passado) (fim|final) de semana',
      'fim-de-semana passado',
    ],
  },
  {
    sense: 'weekday',
    weekend: true,
    shift: 'next',
    templates: ['(próximo) (fim|final) de semana', '(fim|final) de semana que vem', 'próximo fim-de-semana'],
  },
];
