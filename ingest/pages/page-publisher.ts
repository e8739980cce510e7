// Who published the article.

import { flat } from './article-lines.ts';
import { namesIn } from './linked-data.ts';
import { itemsOf, metaOf, type PageFacts } from './page-facts.ts';

/** A longer "name" is a slogan. */
const LONGEST = 60;

/**
 * The outlet's name: of the JSON-LD's publisher, `og:site_name`, microdata, the usual metas. An address or a handle is
 * no name. Undefined where the page doesn't say: a host's name is not guessed to be one.
 */
export function publisherOf(facts: PageFacts): string | undefined {
  const said = [
    ...namesIn(facts.data['publisher']),
    metaOf(facts, 'og:site_name'),
    ...itemsOf(facts, 'publisher'),
    metaOf(facts, 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name', 'sitename', 'source'),
  ];
  return said
    .map((name) => flat(name ?? ''))
    .find((name) => name !== '' && name.length <= LONGEST && !/^(?:https?:|www\.|@)/i.test(name));
}
