// The title of the article, without the site's name and section that pages add to it.

import { flat } from './flat-text.ts';
import { namesIn } from './linked-data.ts';
import { itemsOf, metaOf, type PageFacts } from './page-facts.ts';

/** What may stand between a title and the site's name. */
const JOINTS = String.raw`[\s|｜_＿\-–—•·»«:：/]+`;
const BEHIND = new RegExp(`${JOINTS}$`);
const BEFORE = new RegExp(`^${JOINTS}`);
/** What is longer is a heading that its template forgot to close. */
const LONGEST_HEADLINE = 300;
/** Where a site's name leads, and no headline. */
const FRONT_PAGE = /^(?:https?:\/\/[^/]+)?\/$|^https?:\/\/[^/]+$/i;
/** Where templates put headlines. */
const HEADLINES = 'h1, .entry-title, .post-title, [itemprop~="headline"]';

/**
 * The headline, as the page shows it: the `h1` that the page's title or data agree with, else the headline of the
 * data, else OpenGraph's, else the only `h1`, else the page's title without its site. Empty where there is none.
 */
export function titleOf(facts: PageFacts, publisher: string | undefined): string {
  const { document, data } = facts;
  const whole = flat(document.querySelector('title')?.textContent ?? '');
  const headline = flat(namesIn(data['headline'])[0] ?? namesIn(data['name'])[0] ?? '');
  const graph = flat(metaOf(facts, 'og:title', 'twitter:title', 'dc.title', 'dcterms.title') ?? '');
  const shown = [...document.querySelectorAll(HEADLINES)]
    .filter((heading) => !FRONT_PAGE.test(heading.querySelector('a')?.getAttribute('href') ?? ''))
    .map((heading) => flat(heading.textContent ?? ''))
    .filter((heading) => heading !== '' && heading.length <= LONGEST_HEADLINE && !isSame(heading, publisher));
  const said = [headline, graph, whole, ...itemsOf(facts, 'headline')].filter((title) => title !== '');
  const agreed = shown
    .filter((heading) => said.some((title) => agree(heading, title)))
    // A site's name agrees with the title too, and is the shorter one.
    .sort((a, b) => b.length - a.length)[0];
  const only = shown.length === 1 ? shown[0] : undefined;
  return (
    agreed ??
    ([headline, graph && withoutSite(graph, publisher), only, withoutSite(whole, publisher)].find(Boolean) ||
      '')
  );
}

/** Whether two are one headline: equal, or the longer one is the other with something added at an end. */
function agree(heading: string, title: string): boolean {
  const [a, b] = [folded(heading), folded(title)];
  return a === b || (a.length >= 8 && (b.startsWith(a) || b.endsWith(a) || a.startsWith(b)));
}

function isSame(text: string, other: string | undefined): boolean {
  return other !== undefined && folded(text) === folded(other);
}

/** Letters and digits alone, small. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Drops the site's name from either end, and what stands behind a bar: no headline has bars, many have dashes. */
function withoutSite(title: string, publisher: string | undefined): string {
  if (publisher !== undefined && title.endsWith(publisher)) {
    const before = title.slice(0, -publisher.length);
    if (BEHIND.test(before)) return before.replace(BEHIND, '') || title;
  }
  if (publisher !== undefined && title.startsWith(publisher)) {
    const behind = title.slice(publisher.length);
    if (BEFORE.test(behind)) return behind.replace(BEFORE, '') || title;
  }
  return title.split(/\s*[|｜_＿]+\s*/)[0] || title;
}

/** What a page's title says besides the headline, from the outside in: a site's name, sections. */
export function besides(whole: string, headline: string): string[] {
  const at = headline === '' ? -1 : whole.indexOf(headline);
  if (at < 0) return [];
  const before = whole.slice(0, at).replace(BEHIND, '');
  const behind = whole.slice(at + headline.length).replace(BEFORE, '');
  return [before, ...behind.split(/\s*[|｜_＿»]+\s*|\s+[-–—]\s+/).reverse()].filter((part) => part !== '');
}
