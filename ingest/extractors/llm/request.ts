// The messages that ask for what one piece of an article says, and the name that they are known by.

import { createHash } from 'node:crypto';
import type { Article } from '../../../graph/model/index.ts';
import { EXAMPLES } from './examples/index.ts';
import type { Piece } from './pieces.ts';
import { PROMPT_VERSION, SYSTEM } from './prompt.ts';
import { tokensOf } from './tokens.ts';

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** What is asked of a model. Which model it is asked of is no part of it. */
export interface ModelRequest {
  /** First 32 hex digits of a SHA-256 over prompt version and messages: the name of the file that holds the reply. */
  readonly hash: string;
  readonly messages: readonly Message[];
  /** Tokens of the messages, about. */
  readonly tokens: number;
}

/** Tokens that a protocol spends on each message beside its words. */
const A_MESSAGE = 4;

/** The request for a piece of an article; the title goes with each. */
export function requestFor(article: Article, piece: Piece): ModelRequest {
  const { published, title, text } = article;
  const opening = piece.start === 0 ? [] : [`Title: ${title}`];
  const messages: Message[] = [
    { role: 'system', content: SYSTEM },
    ...EXAMPLES.flatMap((example): Message[] => [
      { role: 'user', content: asked(example.published, [], example.text) },
      { role: 'assistant', content: JSON.stringify(example.reply) },
    ]),
    { role: 'user', content: asked(published, opening, text.slice(piece.start, piece.end)) },
  ];
  return {
    hash: digest(JSON.stringify({ version: PROMPT_VERSION, messages })),
    messages,
    tokens: messages.reduce((sum, { content }) => sum + tokensOf(content) + A_MESSAGE, 0),
  };
}

/** The article between marks that it can't hold itself, since they come of its own words. */
function asked(published: string | null, opening: readonly string[], text: string): string {
  const mark = `article-${digest(text).slice(0, 6)}`;
  return [`Published: ${published ?? 'unknown'}`, ...opening, `<${mark}>`, text, `</${mark}>`].join('\n');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
