// Italian dates that name a day, a month, a year or a weekday, and what only looks like one.

import type { Pattern } from '../../dates/index.ts';

const WEEK = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];
const TIMES = '(mattina|pomeriggio|sera|notte|mattino)';
const LAST = '(scorso|scorsa)';
const NEXT = '(prossimo|prossima)';

/** Italian dates that name a day, a month, a year or a weekday, and what only looks like one. */
export const calendarPatterns: readonly Pattern[] = [
  {
    sense: 'decoy',
    templates: [
      'g(5|7|8|20|77)',
      '(venerdì|sabato) santo',
      'mercoledì delle ceneri',
      'giovedì (grasso|santo)',
      'martedì grasso',
      'domenica delle palme',
      '(attentati|attentato|attacchi|attacco|massacro|massacri|strage|pogrom|stragi) (del|dell) {day} {month}',
      '(anniversario|commemorazione|festa) (del|dell) {day} {month}',
      '(piazza|via|viale|corso|ponte|stadio) [del ]{day} {month}',
      '(ogni|tutti i|tutte le) {weekday}',
      'ogni {count} (anni|mesi|giorni|settimane)',
      '(prima|primo|seconda|secondo|volta|incontro|visita|colloquio|vertice) (in|da) (oltre|più di|quasi|meno di|circa) {count} {unit}',
      '(prima|primo|prima volta|volta|prima visita|primo incontro|visita|incontro|viaggio|colloquio|vertice) (in|da) {count} {unit}',
      '(di|da) {count} (anni|ore|minuti)',
      '(visita|missione|viaggio|vertice|conferenza|tour|tappa|tournée) di {count} (giorni|settimane)',
      'da (oltre|più di|quasi|circa) {count} {unit}',
      'le due coree',
      'governo di {day} {month}',
      '(l|il|dell|del|all|al) {day} per cento',
    ],
  },
  {
    sense: 'date',
    templates: [
      '[{weekday} [il ]]{day} {month} {year}',
      '{weekday}, {day} {month} {year}',
      '{day} {month} del {year}',
      '{day}[ ](–|—|-|al|e|e il|a) {day} {month} {year}',
      '{day} {month}[ ](–|—|-|al|e) {day} {month} {year}',
      '[{weekday} ]{day}[ ](–|—|-|e) [{weekday} ]{day} {month} {year}',
      '{day}, {day} e {day} {month} {year}',
      '{day}, {day} e {day} {month}',
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
    ],
  },
  {
    sense: 'date',
    templates: [
      '[{weekday} [il ]]{day} {month}',
      '{weekday}, {day} {month}',
      '[{weekday} ]{day}[ ](–|—|-|/|al|e|e il|a) [{weekday} ]{day} {month}',
      '{weekday} {day} e {weekday} {day} {month}',
      '{plainMonth} {year}',
      '{plainMonth} del {year}',
      'mese di > {plainMonth}[ {year}]',
      '{plainMonth}[ ](–|—|-|a|e) {plainMonth} {year}',
      '(in|di|nel) > {plainMonth}[ ](–|—|-|a|e) {plainMonth}',
      '{part} {plainMonth}[ {year}]',
      '{part} {plainMonth} del {year}',
      '{part} {year}',
      '(inizio|inizi) {plainMonth}',
      '{season} {year}',
      '{season} del {year}',
      '(nel corso del|nell|nella|in|in questa|questa|quest|questo|la|l|dalla|dall|per la|per l|entro la|entro l|il|nel|della) > {season}',
      '(a|ad|in|di|d|da|entro|dopo|prima di|per|nel|fino a|e|già a|lo stesso|già ad) > {plainMonth}',
      '(nel|dal|del|entro il|fino al|nell anno|anno|l anno|prima del|dopo il|il|al|sin dal|già nel) > {year}',
    ],
  },
  {
    sense: 'date',
    following: true,
    templates: ['{plainMonth} (successivo|seguente)', '{day} {month} (successivo|seguente)'],
  },
  {
    sense: 'date',
    yearsFromRunning: 1,
    templates: [
      '{plainMonth} (dell anno successivo|dell anno seguente|dell anno dopo)',
      '{day} {month} (dell anno successivo|dell anno seguente|dell anno dopo)',
    ],
  },
  {
    sense: 'date',
    yearsFromRunning: -1,
    templates: [
      '[{part} ]{plainMonth} (dell anno precedente|dell anno prima)',
      '{day} {month} (dell anno precedente|dell anno prima)',
    ],
  },
  { sense: 'date', monthsFromRunning: 0, templates: ['{day} (dello stesso mese|di quel mese)'] },
  {
    sense: 'date',
    yearsFromRunning: 0,
    templates: [
      '{plainMonth} (di quell anno|dello stesso anno)',
      '{day} {month} (di quell anno|dello stesso anno)',
    ],
  },
  {
    sense: 'date',
    yearsAway: -1,
    templates: [
      '{plainMonth} (dell anno scorso|dello scorso anno|dell anno precedente|dell anno passato)',
      '{season} (dell anno scorso|dello scorso anno)',
      '{day} {month} (dell anno scorso|dello scorso anno)',
      '{part} {plainMonth} (dell anno scorso|dello scorso anno)',
    ],
  },
  {
    sense: 'date',
    yearsAway: 1,
    templates: [
      '{plainMonth} (dell anno prossimo|del prossimo anno|dell anno venturo)',
      '{day} {month} (dell anno prossimo|del prossimo anno)',
      '{season} (dell anno prossimo|del prossimo anno)',
      '{part} {plainMonth} (dell anno prossimo|del prossimo anno)',
    ],
  },
  {
    sense: 'date',
    yearsAway: 0,
    templates: [
      '{plainMonth} (di quest anno)',
      '{day} {month} (di quest anno|dell anno in corso)',
      '{season} (di quest anno)',
    ],
  },
  {
    sense: 'date',
    templates: [
      '{plainMonth} {shift}',
      '{shift} {plainMonth}',
      '{season} {shift}',
      '{shift} {season}',
      '{day} {month} {shift}',
      '{shift} {day} {month}',
      '[{weekday} ]{day} {month} {shift}',
      '{shift} {weekday} {day} {month}',
      '{part} {plainMonth} {shift}',
      '(inizio|metà|fine) {shift} {plainMonth}',
    ],
  },
  {
    sense: 'date',
    monthsAway: -1,
    templates: ['{day} del mese (scorso|passato|precedente)', '{day} dello scorso mese'],
  },
  { sense: 'date', monthsAway: 0, templates: ['{day} (di questo mese|del mese|corrente|del corrente mese)'] },
  {
    sense: 'date',
    monthsAway: 1,
    templates: ['{day} (del mese prossimo|del prossimo mese|del mese venturo)'],
  },
  {
    sense: 'date',
    next: 'function',
    templates: [
      '(il|del|al|dal|entro il|prima del|dopo il|nel|per il) > {day}',
      '(il|del|al) > {day} e {day}',
      '(il|i|dei) > {day} e il {day}',
      '(dal) > {day} al {day}',
      '(lo) > {day}',
      '(l|dell|all|dall|nell) > {day}',
      '(mattina|sera|notte|pomeriggio|serata|mattinata) del > {day}',
      '{weekday} {day}',
    ],
  },
  {
    sense: 'weekday',
    templates: [
      `{weekday}[ ${TIMES}]`,
      `{weekday} {shift}[ ${TIMES}]`,
      `(lo scorso|la scorsa) {weekday}[ ${TIMES}]`,
      `(il prossimo|la prossima|questo|questa) {weekday}[ ${TIMES}]`,
      '{weekday} (in|nella) (mattinata|serata|nottata)',
      '{weekday} nel (pomeriggio|primo pomeriggio|tardo pomeriggio)',
      '{weekday} (a|in) (tarda|prima) (sera|serata|mattinata)',
      '(mattina|sera|notte|pomeriggio|serata|mattinata|giornata) di {weekday}',
    ],
  },
  {
    sense: 'weekday',
    shift: 'last',
    templates: [`(lo scorso|la scorsa|scorso|scorsa) {weekday}[ ${TIMES}]`, `{weekday} ${LAST}[ ${TIMES}]`],
  },
  {
    sense: 'weekday',
    shift: 'next',
    templates: [
      `(il prossimo|la prossima|prossimo|prossima) {weekday}[ ${TIMES}]`,
      `{weekday} ${NEXT}[ ${TIMES}]`,
    ],
  },
  { sense: 'night-to', templates: WEEK.map((day) => `notte tra ${day} e {weekday}`) },
  {
    sense: 'weekday',
    weeksAway: 1,
    templates: [
      '{weekday} della (prossima settimana|settimana prossima)',
      'la (prossima settimana|settimana prossima), {weekday}',
    ],
  },
  {
    sense: 'weekday',
    weeksAway: -1,
    templates: [
      '{weekday} della (scorsa settimana|settimana scorsa)',
      'la (scorsa settimana|settimana scorsa), {weekday}',
    ],
  },
  {
    sense: 'weekday',
    weeksAway: 0,
    templates: ['{weekday} di questa settimana', 'questa settimana, {weekday}'],
  },
  {
    sense: 'weekday',
    weekend: true,
    templates: [
      '(questo|il|nel|durante il|nel corso del|per il|del|entro il) > (fine settimana|weekend|week-end|week end)',
      '(fine settimana|weekend|week-end|week end)',
    ],
  },
  {
    sense: 'weekday',
    weekend: true,
    shift: 'last',
    templates: [
      '(fine settimana|weekend|week-end) (scorso|passato)',
      '(scorso|passato) (fine settimana|weekend|week-end)',
    ],
  },
  {
    sense: 'weekday',
    weekend: true,
    shift: 'next',
    templates: [
      '(fine settimana|weekend|week-end) (prossimo|che viene)',
      'prossimo (fine settimana|weekend|week-end)',
    ],
  },
];
