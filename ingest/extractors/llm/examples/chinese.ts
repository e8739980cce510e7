import type { Example } from './example.ts';

/** What is denied, in a script without blanks; a match that is none of ours. */
export const chinese: Example = {
  language: 'zh',
  published: '2024-05-02',
  text: `秘鲁否认会晤

秘鲁外交部发言人周二否认外长将于本月在利马会见玻利维亚外长。两国足球队周日曾交手。`,
  reply: {
    events: [
      {
        kind: 'talks',
        status: 'denied',
        quote: '外长将于本月在利马会见玻利维亚外长',
        status_quote: '秘鲁外交部发言人周二否认',
        parties: [
          { is: 'state', name: '秘鲁', quote: null, for: null, spoke: false },
          { is: 'state', name: '玻利维亚', quote: null, for: null, spoke: false },
        ],
        place: '利马',
        day: '本月',
        day_from: null,
        after: [],
      },
    ],
  },
};
