import type { SAID_EN } from '../en/said.ts';
import type { Translation } from '../locale.ts';

/** The words of what sources differ on, in German. */
export const SAID_DE: Translation<typeof SAID_EN> = {
  title: 'Worin sich Quellen unterscheiden',
  status: 'Stand',
  say: { one: '{n} von {all} Stimmen sagt es so', other: '{n} von {all} Stimmen sagen es so' },
  name: { one: '{n} von {all} Stimmen nennt sie', other: '{n} von {all} Stimmen nennen sie' },
  otherwise: { one: '{n} sagt anderes', other: '{n} sagen anderes' },
  notShown: 'oben nicht gezeigt',
};
