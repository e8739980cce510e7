import type { Article, Extraction } from '../../../../graph/model/index.ts';
import { loadWorld } from '../../../../graph/world/index.ts';
import { extractByModel, requestsFor } from '../../../../ingest/extractors/llm/extract-by-model.ts';
import type { EventClaim, PartyClaim } from '../../../../ingest/extractors/llm/reply-shape.ts';
import { loadPack } from '../../../../ingest/languages/index.ts';

const world = loadWorld();

/** An article made of a title and a body, published on Friday, 31 May 2024 unless said otherwise. */
export function articleOf(body: string, language = 'en', published: string | null = '2024-05-31'): Article {
  return { id: 'test', published, language, title: 'News', text: `News\n\n${body}` };
}

/** Talks between states, held, as a model tells them; `said` says otherwise. */
export function claim(quote: string, said: Partial<EventClaim> = {}): EventClaim {
  return {
    ...{ kind: 'talks', status: 'held', quote, status_quote: null, parties: [], place: null },
    ...{ day: null, day_from: null, after: [] },
    ...said,
  };
}

/** A state as a model names it. */
export function state(name: string, said: Partial<PartyClaim> = {}): PartyClaim {
  return { is: 'state', name, quote: null, for: null, spoke: false, ...said };
}

/** A person as a model names one. */
export function person(name: string, said: Partial<PartyClaim> = {}): PartyClaim {
  return state(name, { is: 'person', ...said });
}

/** What the article says by the replies, one a piece, each a list of events or a text. */
export async function readByModel(
  article: Article,
  ...replies: readonly (readonly EventClaim[] | string)[]
): Promise<Extraction> {
  const pack = (await loadPack(article.language))!;
  const texts = replies.map((reply) =>
    typeof reply === 'string' ? reply : JSON.stringify({ events: reply }),
  );
  return extractByModel(article, texts, 'small', pack, world);
}

/** How many questions an article takes. */
export async function questionsOf(article: Article): Promise<number> {
  return requestsFor(article, (await loadPack(article.language))!).length;
}
