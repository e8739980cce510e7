// How we call ourselves to servers.

import { ChanceryError } from './issue.ts';

const NAME = 'Chancery/0.1';

/**
 * What a person says (`given`), else our name with a way to reach who runs us (`contact`: an address of mail or of a
 * page), where there is one. @throws ChanceryError `wrong-use` where no header can hold it
 */
export function userAgentOf(given: string | undefined, contact: string | undefined): string {
  const words = given ?? (contact ? `${NAME} (+${contact})` : NAME);
  if (/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(words)) return words;
  throw new ChanceryError(
    'wrong-use',
    `"${words}" can't be sent as a name; write --user-agent or CHANCERY_CONTACT in plain ASCII`,
  );
}
