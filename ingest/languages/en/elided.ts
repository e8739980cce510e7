// "A second followed on August 12th", "The third, pencilled in for September, never convened": the event's noun left out.

import { elidedByGender } from '../elided.ts';

const HEADS =
  'the first|the second|the third|the fourth|the fifth|the sixth|the last|the last one|the latest|the previous one|the most recent|the next|the next one|a first|a second|a third|a fourth|a fifth|another|the one before|the earlier one';
const WAS =
  'was held|had been held|took place|had taken place|was hosted|opened|followed|came in|came on|came a|was convened|ended|broke up|collapsed|was scheduled|was planned|was set|was due|was pencilled in|was called off|was cancelled|was canceled|was postponed|was scrapped|never took place|never convened|never happened|fell through|did not take place|was in|was on';
const WILL_BE =
  'will be held|will take place|will follow|will open|will be in|is due|is set|is planned|is scheduled|is pencilled in|is expected|is to|opens|follows|takes place';

/** English triggers that stand for a noun told before. */
export const enElided = elidedByGender(
  [[HEADS, WAS, WILL_BE]],
  '|also|then|finally|eventually|duly|soon|had',
);
