// Sentences as citations, a line an article: author, title, outlet, day, address, the quoted words.

import type { ArticleSummary, EvidenceView } from '../../graph/model/index.ts';
import { days } from '../text/index.ts';
import { say } from './say.ts';

/** Plain text, or Markdown. */
export const CITE_FORMS = ['plain', 'markdown'] as const;
export type CiteForm = (typeof CITE_FORMS)[number];

/** All in one line, as an article may not have it. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Words that mean nothing to Markdown. */
const unmarked = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);

function lineOf(article: ArticleSummary, quotes: readonly string[], form: CiteForm): string {
  const { author, title, publisher, label, published, url } = article;
  const write = (text: string): string => (form === 'markdown' ? unmarked(flat(text)) : flat(text));
  const named = write(title || label);
  const address = url && /^https?:\/\//i.test(url) ? url.replace(/[<>\s]/g, encodeURIComponent) : undefined;
  const linked = form === 'markdown' && address ? `[${named}](<${address}>)` : `“${named}”`;
  const source = [
    publisher && (form === 'markdown' ? `*${write(publisher)}*` : write(publisher)),
    published ? days.short(published) : say('cite.noDate'),
    form === 'plain' && address,
  ].filter(Boolean);
  const words = quotes.map((quote) => `“${write(quote)}”`).join(' … ');
  const who = author ? `${write(author)}, ` : '';
  return `${form === 'markdown' ? '- ' : ''}${who}${linked}, ${source.join(', ')}: ${words}`;
}

/** Every article once, the earliest first, with all its quoted words in the order in which they stand there. */
export function citationsOf(evidence: readonly EvidenceView[], form: CiteForm): string {
  const articles = new Map<string, { readonly article: ArticleSummary; readonly quotes: EvidenceView[] }>();
  for (const one of evidence) {
    if (!one.article || one.quote === undefined) continue;
    const known = articles.get(one.article.id) ?? { article: one.article, quotes: [] };
    known.quotes.push(one);
    articles.set(one.article.id, known);
  }
  return [...articles.values()]
    .sort((a, b) => dayOf(a.article).localeCompare(dayOf(b.article)))
    .map(({ article, quotes }) => {
      const sorted = quotes.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0));
      return lineOf(article, [...new Set(sorted.map(({ quote }) => quote!))], form);
    })
    .join('\n');
}

const dayOf = ({ published }: ArticleSummary): string => published ?? '9999';
