// A sentence that says so: the words that prove the claim marked in it, in their own language and direction.

import type { EvidenceView } from '../../graph/model/index.ts';
import { days, isRightToLeft, languageName, say as sayPage } from '../text/index.ts';
import { useBoard } from '../panels/board.ts';
import { CiteButtons } from './cite-buttons.tsx';
import { say } from './say.ts';

/** One piece of evidence; opens its article at these words. */
export function Quotation({ evidence }: { evidence: EvidenceView }) {
  const board = useBoard();
  const { article, quote, before = '', after = '', record } = evidence;
  if (!article || quote === undefined) {
    return <p class="record">{sayPage('words.record', { record: record ?? evidence.id })}</p>;
  }
  const { language, publisher, author, published, label } = article;
  return (
    <figure class="quotation">
      <blockquote lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
        {before}
        <mark>{quote}</mark>
        {after}
      </blockquote>
      <figcaption>
        <abbr title={languageName(language)}>{language}</abbr>
        <button
          type="button"
          class="source"
          title={sayPage('words.open')}
          onClick={() => board.act({ do: 'read', article: { id: article.id, evidence: evidence.id } })}
        >
          <bdi>{publisher ?? label}</bdi>
        </button>
        {author !== undefined && <bdi>{author}</bdi>}
        <span>{published ? days.short(published) : sayPage('reader.noDate')}</span>
        <span class="extractor">{evidence.extractor}</span>
        <CiteButtons evidence={[evidence]} words={say('cite.one')} />
      </figcaption>
    </figure>
  );
}
