// What HTML's elements are to a reader of articles. Data only.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Elements whose content is never part of a report: machinery, pictures, fields, the way around the site. */
export const DROPPED_ELEMENTS = list(`
  rt rp style noscript template svg math iframe frame frameset object embed applet video audio canvas map picture
  select textarea button input datalist progress meter dialog menu nav aside footer figcaption
  amp-ad amp-embed amp-sidebar amp-consent amp-analytics amp-social-share amp-list amp-carousel amp-video amp-iframe`);

/** Elements that say something of the page wherever they stand. */
export const HEAD_ELEMENTS = list('title meta link base script');

/** The attributes by which content is told from what surrounds it, and what the page says of itself. */
export const KEPT_ATTRIBUTES = list(`
  class id lang dir href rel role type name property content charset http-equiv datetime pubdate title
  itemprop itemtype itemscope aria-label data-testid data-component data-module data-type data-role`);

/** Elements that end a line before and behind them. */
export const BLOCKS = list(`
  address article blockquote body caption center dd details div dl dt fieldset figure form h1 h2 h3 h4 h5 h6 header
  hgroup hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul`);
