// Evidence as a person reads it: the quoted words in their sentence, and the article they stand in.

import type {
  ArticleSummary,
  EvidenceView,
  GraphArticle,
  GraphEvidence,
  GraphReader,
} from '../model/index.ts';
import { sentenceAround } from './sentence.ts';

/** An article without its text. */
export function articleSummary(article: GraphArticle): ArticleSummary {
  const { id, label, title, publisher, author, url, published, modified, language } = article;
  return {
    id,
    label,
    title,
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    published,
    ...(modified !== undefined && { modified }),
    language,
  };
}

/** Views of those of the ids that are evidence: by day of publication, article and place in it; records last. */
export function evidenceViews(reader: GraphReader, ids: Iterable<string>): EvidenceView[] {
  return [...new Set(ids)]
    .flatMap((id) => reader.evidence(id) ?? [])
    .map((evidence) => evidenceView(reader, evidence))
    .sort(byReading);
}

function evidenceView(reader: GraphReader, evidence: GraphEvidence): EvidenceView {
  const { id, extractor, record, quote, start, end } = evidence;
  const article = evidence.article === undefined ? undefined : reader.article(evidence.article);
  const view: EvidenceView = {
    id,
    extractor,
    ...(article && { article: articleSummary(article) }),
    ...(record !== undefined && { record }),
    ...(quote !== undefined && { quote }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  };
  if (!article || start === undefined || end === undefined) return view;
  const around = sentenceAround(article.text, { start, end }, article.language);
  return {
    ...view,
    before: article.text.slice(around.start, start),
    after: article.text.slice(end, around.end),
  };
}

function byReading(a: EvidenceView, b: EvidenceView): number {
  return (
    compare(a.article?.published ?? '9999', b.article?.published ?? '9999') ||
    compare(a.article?.id ?? '~', b.article?.id ?? '~') ||
    (a.start ?? 0) - (b.start ?? 0) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
