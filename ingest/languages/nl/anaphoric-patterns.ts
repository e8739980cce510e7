// Dutch dates counted from the running date or from an event.

import type { Pattern } from '../../dates/index.ts';

/** Dutch dates counted from the running date or from an event. */
export const anaphoricPatterns: readonly Pattern[] = [
  { sense: 'anaphoric', unit: 'day', count: 0, notBehindMark: true, templates: ['die {weekday}'] },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 0,
    templates: [
      '(dezelfde|diezelfde) (dag|ochtend|morgen|middag|namiddag|avond|voormiddag|nacht|{weekday})',
      '(die|op die) (dag|ochtend|morgen|middag|namiddag|avond|voormiddag|nacht)',
      'op die {weekday}',
      '(later|eerder|in de loop|in de loop van|vroeg|laat) (op de dag|van de dag|die dag|de dag|op die dag)',
      '(in de) > (ochtend|voormiddag|namiddag|avond|ochtenduren)',
      '(in de) > (late|vroege) (ochtend|middag|avond|namiddag|uurtjes)',
      "('s|’s) (morgens|ochtends|middags|namiddags|avonds|nachts|voormiddags|anderendaags)",
      '[{count}|enkele|een paar|luttele|amper een] (uur|uren|uurtje) (later|eerder|ervoor|erna|nadien|voordien)',
      'een (uurtje|half uur|halfuur) (later|eerder)',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: -1,
    templates: [
      '(de|een) dag (ervoor|daarvoor|voordien|tevoren|eerder|voorheen)',
      'de vorige dag',
      '(de|een) (avond|ochtend|middag|namiddag) (ervoor|daarvoor|voordien|tevoren)',
      'daags (ervoor|tevoren|voordien)',
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 1,
    templates: [
      '(de|een) dag (erna|daarna|nadien|later|daarop|erop|nadien)',
      '(de|op de) > volgende (dag|ochtend|morgen|middag|avond)',
      'de volgende (dag|ochtend|morgen|middag|avond)',
      '(de|op de) (ochtend|middag|avond|namiddag|morgen) (nadien|erna|daarna|erop|daarop)',
      'daags (nadien|erna|daarna|daarop)',
      "('s|’s) anderendaags",
    ],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: 1,
    templates: ['{weekday} (daarop|erop|erna|nadien|daarna)', '(daaropvolgende) {weekday}'],
  },
  {
    sense: 'anaphoric',
    unit: 'day',
    count: -1,
    templates: ['{weekday} (ervoor|daarvoor|voordien)', '(voorafgaande) {weekday}'],
  },
  {
    sense: 'anaphoric',
    unit: 'week',
    count: -1,
    templates: ['de week (ervoor|daarvoor|voordien|eerder|tevoren)'],
  },
  {
    sense: 'anaphoric',
    unit: 'month',
    count: -1,
    templates: ['de maand (ervoor|daarvoor|voordien|eerder|tevoren)'],
  },
  {
    sense: 'anaphoric',
    unit: 'year',
    count: -1,
    templates: ['het jaar (ervoor|daarvoor|voordien|eerder|tevoren)'],
  },
  {
    sense: 'anaphoric',
    unit: 'week',
    count: 1,
    templates: [
      'de week (erna|daarna|nadien|later|daarop|erop)',
      'de daaropvolgende week',
      'de week die volgde',
    ],
  },
  { sense: 'anaphoric', unit: 'week', count: 0, templates: ['(dezelfde|diezelfde|die) week'] },
  {
    sense: 'anaphoric',
    unit: 'month',
    count: 1,
    templates: ['de maand (erna|daarna|nadien|later|daarop)', 'de daaropvolgende maand'],
  },
  { sense: 'anaphoric', unit: 'month', count: 0, templates: ['(dezelfde|diezelfde|die) maand'] },
  {
    sense: 'anaphoric',
    unit: 'year',
    count: 1,
    templates: ['het jaar (erna|daarna|nadien|later|daarop)', 'het daaropvolgende jaar'],
  },
  { sense: 'anaphoric', unit: 'year', count: 0, templates: ['(hetzelfde|datzelfde|dat) jaar'] },
  {
    sense: 'anaphoric',
    count: -1,
    templates: [
      '[ruim|bijna|zowat|zo’n|amper|nauwelijks] {count} {unit} (eerder|ervoor|daarvoor|voordien|tevoren|vroeger)',
    ],
  },
  {
    sense: 'anaphoric',
    count: 1,
    templates: ['[ruim|bijna|zowat|zo’n|amper|nauwelijks] {count} {unit} (later|erna|daarna|nadien|daarop)'],
  },
  {
    sense: 'after-event',
    direction: 'after',
    templates: ['{count} {unit} (na|nadat)', '[amper|nauwelijks|ruim|pas] > {count} {unit} na'],
  },
  { sense: 'after-event', direction: 'before', templates: ['{count} {unit} (voor|voordat|vóór)'] },
  {
    sense: 'after-event',
    direction: 'after',
    unit: 'day',
    count: 1,
    templates: ['(de|een) dag na', 'de dag nadat', 'daags na'],
  },
  {
    sense: 'after-event',
    direction: 'before',
    unit: 'day',
    count: 1,
    templates: ['(de|een) dag (voor|vóór|voordat)', 'daags voor', '(aan de|op de) > vooravond van'],
  },
  {
    sense: 'after-event',
    direction: 'after',
    unit: 'day',
    count: 0,
    templates: [
      '(de|op de) dag (van|zelf van)',
      '(op de) > (avond|ochtend|middag) van',
      '[enkele|een paar|{count}|luttele] uur (na|voor|nadat)',
    ],
  },
];
