import type { Example } from './example.ts';

/** A visit, a call counted from it, a press conference after it, talks put off. */
export const english: Example = {
  language: 'en',
  published: '2024-05-02',
  text: `Slovenian minister in Oslo

Slovenia's foreign minister Maja Kranjc arrived in Oslo on Monday and met her Norwegian counterpart, Erik Lunde. A day later the two rang Kenya's president, William Ruto, Lunde told reporters after the call. Talks with Chad, set for 9 May, were put off to June.`,
  reply: {
    events: [
      {
        kind: 'visit',
        status: 'held',
        quote: 'Maja Kranjc arrived in Oslo on Monday and met her Norwegian counterpart, Erik Lunde',
        status_quote: null,
        parties: [
          { is: 'person', name: 'Maja Kranjc', quote: null, for: 'Slovenia', spoke: false },
          { is: 'person', name: 'Erik Lunde', quote: null, for: 'Norwegian', spoke: false },
        ],
        place: 'Oslo',
        day: 'Monday',
        day_from: null,
        after: [],
      },
      {
        kind: 'call',
        status: 'held',
        quote: "A day later the two rang Kenya's president, William Ruto",
        status_quote: null,
        parties: [
          { is: 'person', name: 'Maja Kranjc', quote: 'the two', for: 'Slovenia', spoke: false },
          { is: 'person', name: 'Erik Lunde', quote: 'the two', for: 'Norwegian', spoke: false },
          { is: 'person', name: 'William Ruto', quote: null, for: 'Kenya', spoke: false },
        ],
        place: null,
        day: 'A day later',
        day_from: 'Monday',
        after: [{ event: 1, quote: 'A day later' }],
      },
      {
        kind: 'press-conference',
        status: 'held',
        quote: 'Lunde told reporters after the call',
        status_quote: null,
        parties: [{ is: 'person', name: 'Erik Lunde', quote: 'Lunde', for: 'Norwegian', spoke: true }],
        place: null,
        day: null,
        day_from: null,
        after: [{ event: 2, quote: 'after the call' }],
      },
      {
        kind: 'talks',
        status: 'cancelled',
        quote: 'Talks with Chad, set for 9 May, were put off',
        status_quote: null,
        parties: [
          { is: 'state', name: 'Slovenia', quote: null, for: null, spoke: false },
          { is: 'state', name: 'Chad', quote: null, for: null, spoke: false },
        ],
        place: null,
        day: '9 May',
        day_from: null,
        after: [],
      },
      {
        kind: 'talks',
        status: 'planned',
        quote: 'Talks with Chad, set for 9 May, were put off to June',
        status_quote: null,
        parties: [
          { is: 'state', name: 'Slovenia', quote: null, for: null, spoke: false },
          { is: 'state', name: 'Chad', quote: null, for: null, spoke: false },
        ],
        place: null,
        day: 'June',
        day_from: null,
        after: [],
      },
    ],
  },
};
