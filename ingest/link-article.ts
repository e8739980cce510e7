import type { Article } from '../graph/model/index.ts';
import type { World } from '../graph/world/index.ts';
import { cutSentences } from './article/sentences.ts';
import type { LanguagePack } from './languages/index.ts';
import { vocabularyOf } from './languages/vocabulary.ts';
import { type Linked, linkMentions } from './mentions/index.ts';

/** Names and roles of an article, in a pack's language. */
export function linkArticle({ text, published }: Article, pack: LanguagePack, world: World): Linked {
  const { names, page, script } = pack;
  return linkMentions({
    ...{ text, sentences: cutSentences(text, page), names, world, published },
    ...(script && { script }),
    ...(script?.unspaced && { vocabulary: vocabularyOf(pack) }),
  });
}
