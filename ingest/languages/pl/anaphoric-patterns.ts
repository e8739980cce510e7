// Polish dates counted from the running date or from an event.

import type { Pattern } from '../../dates/index.ts';
import { forEachUnit } from './units.ts';

const TIMES = '(rano|wieczorem|w nocy|w południe|po południu|przed południem|nad ranem)';
const LATER = '(później|potem)';
const EARLIER = '(wcześniej|przedtem)';

/** Polish dates counted from the running date or from an event. */
export const anaphoricPatterns: readonly Pattern[] = [
  ...forEachUnit(({ unit, count, one }) => ({ sense: 'after-event', next: 'object', direction: 'after', unit, count, templates: [`${one} po`, `w ${one} po`] })),
  ...forEachUnit(({ unit, count, one }) => ({ sense: 'after-event', next: 'object', direction: 'before', unit, count, templates: [`${one} przed`, `na ${one} przed`] })),
  ...forEachUnit(({ unit, count, one, locative }) => ({ sense: 'anaphoric', unit, count, templates: [`${one} ${LATER}`, `po ${locative}`] })),
  ...forEachUnit(({ unit, count, one }) => ({ sense: 'anaphoric', unit, count: -count, templates: [`${one} ${EARLIER}`] })),
  {
    sense: 'after-event',
    next: 'object',
    direction: 'after',
    templates: ['{count} {unit} po', 'po {count} {unit} od', 'w {count} {unit} po', '{count} {unit} od'],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'before',
    templates: ['[na ]{count} {unit} przed'],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'after',
    unit: 'day',
    count: 1,
    templates: ['(nazajutrz|następnego dnia) po', 'na drugi dzień po', '(już|jeszcze) następnego dnia po', 'dzień po'],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'before',
    unit: 'day',
    count: 1,
    templates: ['w przeddzień', 'w przededniu', 'w wigilię', 'dzień przed', 'na dzień przed'],
  },
  {
    sense: 'after-event',
    next: 'object',
    direction: 'after',
    unit: 'day',
    count: 0,
    templates: ['w > dniu', '(kilka|{count}) (godzin|godziny) (po|przed)', 'w kilka godzin po', 'na kilka godzin przed', 'wieczorem w > dniu'],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 0,
    templates: [
      `(tego|tegoż) [samego ]dnia[ ${TIMES}]`, 'tego dnia', '(tym|w tym) samym dniu', 'w tym dniu', 'w ten sam (dzień|wieczór)', '(tego|tegoż) [samego ]wieczoru', 'tego [samego ]popołudnia', 'tej [samej ]nocy', 'tego [samego ]ranka',
      '[jeszcze ]tego samego (dnia|wieczoru|popołudnia)', `[późnym |wczesnym |późno ]${TIMES}`, 'pod wieczór', 'około południa', 'po południu', 'przed południem', 'późnym popołudniem', 'wczesnym popołudniem', 'wczesnym rankiem', 'późnym wieczorem', 'o świcie', 'około północy', 'o północy',
      `(kilka|{count}) (godzin|godziny) ${LATER}`, `(kilka|{count}) (godzin|godziny) ${EARLIER}`, `godzinę ${LATER}`, `godzinę ${EARLIER}`, 'po (kilku|{count}) godzinach', 'chwilę (później|wcześniej)',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: -1,
    templates: [`dzień ${EARLIER}[ ${TIMES}]`, `poprzedniego (dnia|wieczoru)[ ${TIMES}]`, 'na dzień przed tym', 'dobę wcześniej', 'w poprzednim dniu', 'w poprzedni wieczór', 'dzień przed tym'],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 1,
    templates: [
      `(nazajutrz|następnego dnia|kolejnego dnia|na drugi dzień|drugiego dnia)[ ${TIMES}]`, `dzień ${LATER}[ ${TIMES}]`, 'dobę później', '(następnego|kolejnego) (ranka|wieczoru|poranka)', 'w następnym dniu', 'na następny dzień',
    ],
  },
  { sense: 'anaphoric', unit: 'week', count: 0, templates: ['(w tym samym|tym samym) tygodniu', '(tego samego) tygodnia'] },
  { sense: 'anaphoric', unit: 'month', count: 0, templates: ['(w tym samym|tym samym|tymże) miesiącu', 'tego samego miesiąca'] },
  { sense: 'anaphoric', unit: 'year', count: 0, templates: ['(w tym samym|tym samym|tymże) roku', 'tego samego roku'] },
  {
    sense: 'anaphoric',
    count: -1,
    templates: [`{count} {unit} ${EARLIER}`, '[na ]{count} {unit} przed tym'],
  },
  {
    sense: 'anaphoric',
    count: 1,
    templates: [`{count} {unit} ${LATER}`, 'po {count} {unit}'],
  },
]; // prettier-ignore
