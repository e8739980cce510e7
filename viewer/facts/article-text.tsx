// The text of an article: the words that prove something marked, the names in it to be asked who is meant.

import { useState } from 'preact/hooks';
import type { ArticleView, NodeSummary } from '../../graph/model/index.ts';
import { days, isRightToLeft, languageName, locale, say as sayPage } from '../text/index.ts';
import './article.css';
import { linkingWords } from './linked-names.tsx';
import { passagesOf, type Run } from './passages.ts';

interface TextProps {
  readonly view: ArticleView;
  /** The evidence whose words are looked at. */
  readonly current: ReadonlySet<string>;
  /** Evidence that is marked; all where it is not said. */
  readonly marked?: ReadonlySet<string>;
  /** Who is meant by the names, as far as it is known. */
  readonly names: ReadonlyMap<string, NodeSummary>;
  readonly onMark?: (evidence: string) => void;
  readonly onName: (id: string) => void;
}

/** Only web addresses become links. */
function webAddress(url: string | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}

type Shown = Pick<TextProps, 'names' | 'onName'> & {
  /** What is to be said of the name that the pointer or the focus is on; null as it leaves. */
  readonly onPoint: (words: string | null) => void;
};

function Named({ run, names, onName, onPoint }: { run: Run } & Shown) {
  const { text, mention } = run;
  const node = mention && names.get(mention.entity);
  if (!node) return <>{text}</>;
  const words = linkingWords(node, mention.how);
  const point = (): void => onPoint(words);
  const leave = (): void => onPoint(null);
  return (
    <span
      class="mention"
      role="link"
      tabIndex={0}
      aria-label={`${text}: ${words}`}
      data-how={mention.how}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocus={point}
      onBlur={leave}
      onClick={(event) => {
        event.stopPropagation();
        onName(node.id);
      }}
      onKeyDown={(event) => event.key === 'Enter' && onName(node.id)}
    >
      {text}
    </span>
  );
}

/** Runs that follow each other under the same marks, together: what proves is marked in one piece. */
function together(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last[0]!.evidence.join(' ') === run.evidence.join(' ')) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function Passages({
  runs,
  current,
  onMark,
  ...shown
}: { runs: readonly Run[] } & Shown & Pick<TextProps, 'current' | 'onMark'>) {
  return (
    <>
      {together(runs).map((group, place) => {
        const words = group.map((run, part) => <Named key={part} run={run} {...shown} />);
        const { evidence } = group[0]!;
        const [first] = evidence;
        if (first === undefined) return words;
        const here = evidence.some((one) => current.has(one));
        return (
          <mark key={place} data-here={here ? '' : undefined} onClick={onMark && (() => onMark(first))}>
            {words}
          </mark>
        );
      })}
    </>
  );
}

/** Title, byline and paragraphs, in the article's own language and direction. */
export function ArticleText({ view, marked, ...props }: TextProps) {
  const [pointed, setPointed] = useState<string | null>(null);
  const rest = { ...props, onPoint: setPointed };
  const { article, marks, mentions } = view;
  const shown = marked ? marks.filter(({ evidence }) => marked.has(evidence)) : marks;
  const [title = [], ...paragraphs] = passagesOf(article.text, shown, mentions);
  const url = webAddress(article.url);
  return (
    <>
      <h1 tabIndex={-1}>
        <Passages runs={title} {...rest} />
      </h1>
      <p class="byline" lang="en" dir="ltr">
        <bdi>{article.publisher ?? article.label}</bdi> ·{' '}
        {article.author !== undefined && (
          <>
            <bdi>{article.author}</bdi> ·{' '}
          </>
        )}
        {article.published ? days.long(article.published) : sayPage('reader.noDate')} ·{' '}
        {article.modified !== undefined && article.modified !== article.published && (
          <>{sayPage('reader.modified', { day: days.long(article.modified) })} · </>
        )}
        {languageName(article.language)}
        {url && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {sayPage('reader.source')}
            </a>
          </>
        )}
      </p>
      {paragraphs.map((runs, place) => (
        <p key={place}>
          <Passages runs={runs} {...rest} />
        </p>
      ))}
      {pointed && (
        <p class="named-line" aria-hidden="true" lang={locale()} dir="ltr">
          {pointed}
        </p>
      )}
    </>
  );
}

/** How an article is set. */
export function setting({ article }: ArticleView): { readonly lang: string; readonly dir: 'rtl' | 'ltr' } {
  return { lang: article.language, dir: isRightToLeft(article.language) ? 'rtl' : 'ltr' };
}
