// What comes of a question to an endpoint.

/** Tokens as the endpoint counts them. */
export interface Usage {
  readonly input: number;
  readonly output: number;
}

/** What came of a question. */
export type Outcome =
  | { readonly type: 'answer'; readonly content: string; readonly usage: Usage | undefined }
  /** It may go well later; `after`: not before so many milliseconds. */
  | { readonly type: 'later'; readonly why: string; readonly after?: number; readonly unheard?: true }
  /** It will not go well like this. `words` are the endpoint's own, without the key. */
  | { readonly type: 'refused'; readonly status: number; readonly words: string };

/** Tokens as an endpoint gives them, where it does. */
export function usageOf(given: unknown): Usage | undefined {
  const { prompt_tokens: input, completion_tokens: output } = (given ?? {}) as Record<string, unknown>;
  const counts = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;
  return counts(input) && counts(output) ? { input, output } : undefined;
}
