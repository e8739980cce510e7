// "De derde, aangekondigd voor 17 september, kwam er niet": the event's noun left out behind its ordinal.

import { elidedBehindVerb, elidedByGender } from '../elided.ts';

const COUNTED =
  'eerste|tweede|derde|vierde|vijfde|zesde|zevende|laatste|vorige|vorigen|volgende|eerstvolgende|jongste|recentste';
/** Without their articles, at which every clause would be tried. */
const HEADS = `${COUNTED}|nieuwe`;

const WAS =
  'vond|vonden|had … plaatsgevonden|had … plaatsgehad|hadden … plaatsgevonden|had plaats|was op|was in|was gepland|was voorzien|was aangekondigd|was vastgelegd|volgde|volgden|begon|begonnen|eindigde|duurde|kwam er niet|ging niet door|viel in het water|sprong af|werd afgelast|werd uitgesteld|werd … afgelast|werd … uitgesteld|liep … spaak|liep spaak|mislukte';
const WILL_BE =
  'is gepland|is voorzien|is op|is in|staat … gepland|staat gepland|staat voor|staat op|vindt|vinden|volgt|volgen|komt er|komt op|begint|zou|moet|zal|gaat … door|gaat niet door';

/** Dutch triggers that stand for a noun told before: its ordinal first, or behind the verb. */
export const nlElided = [
  ...elidedByGender([[HEADS, WAS, WILL_BE]], '|echter|daarna|dan|uiteindelijk'),
  elidedBehindVerb({
    verbs: 'volgde|volgden|begon|mislukte',
    articles: 'de|het|een',
    heads: HEADS,
    behind: ['$', ',', 'in', 'op', 'onder', 'met', 'bij', 'te', 'en'],
  }),
];
