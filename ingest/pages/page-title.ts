// The title of the article, without the site's name and section that pages add to it.

import { flat } from './article-lines.ts';
import { namesIn } from './linked-data.ts';
import { itemsOf, metaOf, type PageFacts } from './page-facts.ts';

/** What parts a title from the site's name. A hyphen and an underscore count only so. */
const PARTS = /\s+[|\-–—•·»«:/]+\s+|\s*[|｜_＿»]+\s*|\s*—\s*/;

/**
 * The headline, as the page shows it: the `h1` that the page's title or data agree with, else the headline of the
 * data, else OpenGraph's, else the only `h1`, else the page's title without its site. Empty where there is none.
 */
export function titleOf(facts: PageFacts, publisher: string | undefined): string {
  const { document, data } = facts;
  const whole = flat(document.querySelector('title')?.textContent ?? '');
  const headline = flat(namesIn(data['headline'])[0] ?? namesIn(data['name'])[0] ?? '');
  const graph = flat(metaOf(facts, 'og:title', 'twitter:title', 'dc.title', 'dcterms.title') ?? '');
  const shown = [...document.querySelectorAll('h1')]
    .map((heading) => flat(heading.textContent ?? ''))
    .filter((heading) => heading !== '' && !isSame(heading, publisher));
  const said = [headline, graph, whole, ...itemsOf(facts, 'headline')].filter((title) => title !== '');
  const agreed = shown.find((heading) => said.some((title) => agree(heading, title)));
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

/** Drops the site's name from either end, and where it isn't known what stands behind the last bar. */
function withoutSite(title: string, publisher: string | undefined): string {
  const parts = title.split(PARTS).filter((part) => part !== '');
  if (parts.length < 2) return title;
  if (isSame(parts.at(-1)!, publisher))
    return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(ENDS, '');
  if (isSame(parts[0]!, publisher))
    return title.slice(title.indexOf(parts[0]!) + parts[0]!.length).replace(STARTS, '');
  // A bar never stands in a headline; a dash or a colon does.
  return title.split(/\s*[|｜_＿]+\s*/)[0] || title;
}

const ENDS = /[\s|｜_＿\-–—•·»«:/]+$/;
const STARTS = /^[\s|｜_＿\-–—•·»«:/]+/;
