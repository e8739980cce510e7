// The articles whose names were joined into an entity, by which names and how, and a way to part each from it.

import { useState } from 'preact/hooks';
import type { ArticleNaming, GraphEntity, NodeDetail } from '../../graph/model/index.ts';
import { Answered } from '../panels/answered.tsx';
import { useBoard } from '../panels/board.ts';
import { days, languageName, number, say as sayPage } from '../text/index.ts';
import { JudgeButton } from './just-judged.tsx';
import { say } from './say.ts';

function Naming({ naming, entity }: { naming: ArticleNaming; entity: GraphEntity }) {
  const board = useBoard();
  const { article, locals, forms } = naming;
  const outlet = article.publisher ?? article.label;
  // An entity without a record of its own is known by its first article: what parts that one is named by another.
  const [first] = entity.sources;
  const other = entity.sources.find((source) => source.article !== article.id);
  const against = first?.article === article.id && other ? `${other.article}#${other.entity}` : entity.id;
  return (
    <li>
      <div>
        <button
          type="button"
          class="source"
          onClick={() => board.act({ do: 'read', article: { id: article.id } })}
        >
          <bdi>{outlet}</bdi>
        </button>{' '}
        <small class="quiet">
          {article.published ? days.short(article.published) : sayPage('reader.noDate')} ·{' '}
          {languageName(article.language)}
        </small>
        <p class="joined-forms">
          {forms.map(({ text, count, how }) => (
            <span key={`${how} ${text}`}>
              <bdi lang={article.language}>{text}</bdi>
              <small class="quiet">
                {' '}
                {[count > 1 && `${number(count)}×`, how && say(`how.${how}`)].filter(Boolean).join(' · ')}
              </small>
            </span>
          ))}
          {forms.length === 0 && <small class="quiet">{say('implied')}</small>}
        </p>
      </div>
      {other && (
        <JudgeButton
          request={{ type: 'different', a: `${article.id}#${locals[0]}`, b: against }}
          label={say(`notSame.${entity.kind}`)}
          words={say('says.other', { outlet, name: entity.name })}
        />
      )}
    </li>
  );
}

function Page({ entity, cursor }: { entity: GraphEntity; cursor: string | undefined }) {
  const [next, setNext] = useState(false);
  const answer = useBoard()
    .library()
    .other(`namings:${entity.id}:${cursor ?? ''}`, (client) => client.namings(entity.id, cursor));
  return (
    <Answered answer={answer}>
      {(page) => (
        <>
          {page.articles.map((naming) => (
            <Naming key={naming.article.id} naming={naming} entity={entity} />
          ))}
          {page.next && !next && (
            <li>
              <button type="button" class="quiet-button" onClick={() => setNext(true)}>
                {say('more')}
              </button>
            </li>
          )}
          {page.next && next && <Page entity={entity} cursor={page.next} />}
        </>
      )}
    </Answered>
  );
}

/** Folded away, and asked for when it is opened. */
export function Joined({ detail }: { detail: NodeDetail }) {
  const [open, setOpen] = useState(false);
  const entity = detail.node as GraphEntity;
  const articles = new Set(entity.sources.map(({ article }) => article)).size;
  if (articles === 0) return null;
  return (
    <details class="tellers" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say('joined')} <span class="count">{number(articles)}</span>
      </summary>
      {open && (
        <ul>
          <Page entity={entity} cursor={undefined} />
        </ul>
      )}
    </details>
  );
}
