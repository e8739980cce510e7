// Why something could not be read, in the language of the page. The ledger keeps English sentences, with names and
// numbers filled in; what no catalogue knows (a model's own words, another program's) stays as it is.

import { locale } from '../text/index.ts';

/** A reason as it is shown, and the language that it is in. */
export interface ReasonWords {
  readonly words: string;
  readonly lang: string;
}

/** Sentences in the page's language by the English ones; `{}` and `{1}` stand for what is filled in. */
export type Phrases = Readonly<Record<string, string>>;

/** What puts reasons into the page's language. */
export async function reasonTeller(): Promise<(reason: string) => ReasonWords> {
  if (locale() !== 'de') return (reason) => ({ words: reason, lang: 'en' });
  const [general, archives] = await Promise.all([
    import('../text/de/reasons.ts'),
    import('../text/de/archive-reasons.ts'),
  ]);
  return tellerOf({ ...general.REASONS_DE, ...archives.ARCHIVE_REASONS_DE }, 'de', '(und {1} weitere)');
}

const PLACE = /^(\S.*?:\d+): (.*)$/s;
const MORE = / \(and (\d+) more\)$/;

/** The same by these phrases; `more`: that there are others besides. */
export function tellerOf(phrases: Phrases, lang: string, more: string): (reason: string) => ReasonWords {
  const patterns = Object.entries(phrases).map(([english, words]) => [patternOf(english), words] as const);

  /** One sentence; what is filled in may be one itself. */
  function sentence(text: string): string | undefined {
    for (const [pattern, words] of patterns) {
      const found = pattern.exec(text);
      if (found)
        return filled(
          words,
          found.slice(1).map((value) => sentence(value) ?? value),
        );
    }
    return undefined;
  }

  /** Sentences with semicolons between, of which some hold semicolons themselves. */
  function sentences(parts: readonly string[]): string | undefined {
    for (let count = 1; count <= parts.length; count++) {
      const first = sentence(parts.slice(0, count).join('; '));
      // Only then is the rest looked at: else each semicolon would double the work.
      if (first === undefined) continue;
      if (count === parts.length) return first;
      const rest = sentences(parts.slice(count));
      if (rest !== undefined) return `${first}; ${rest}`;
    }
    return undefined;
  }

  function whole(text: string): string | undefined {
    const said = sentences(text.split('; '));
    if (said !== undefined) return said;
    const [, place, rest] = PLACE.exec(text) ?? [];
    const behind = rest === undefined ? undefined : whole(rest);
    return behind === undefined ? undefined : `${place}: ${behind}`;
  }

  return (reason) => {
    const others = MORE.exec(reason)?.[1];
    const words = whole(reason.replace(MORE, ''));
    if (words === undefined) return { words: reason, lang: 'en' };
    return { words: others === undefined ? words : `${words} ${filled(more, [others])}`, lang };
  };
}

function patternOf(english: string): RegExp {
  const parts = english.split('{}').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('(.*?)')}$`, 's');
}

function filled(words: string, values: readonly string[]): string {
  return words.replace(/\{(\d)\}/g, (_whole, place: string) => values[Number(place) - 1] ?? '');
}
