// Names and roles in an article, by a pack and a world.

import type { Article, Day } from '../../../graph/model/index.ts';
import type { World } from '../../../graph/world/index.ts';
import { cutSentences } from '../../article/sentences.ts';
import type { Sentence } from '../../article/text.ts';
import { scriptFor } from '../../languages/clitic-words.ts';
import type { LanguagePack } from '../../languages/index.ts';
import { monthWords } from '../../languages/month-words.ts';
import { vocabularyOf } from '../../languages/vocabulary.ts';
import { type Linked, linkMentions } from '../../mentions/index.ts';
import { LONGEST_READ } from './longest-read.ts';
import { partArticle } from './part-article.ts';

/** What names say in a text, whose small words are parted already. */
export function linkText(
  text: string,
  sentences: readonly Sentence[],
  published: Day | null,
  pack: LanguagePack,
  world: World,
): Linked {
  const script = scriptFor(pack, world);
  return linkMentions({
    ...{ text, sentences, names: pack.names, world, published, months: monthWords(pack) },
    ...(script && { script }),
    ...((script?.unspaced || pack.names.uncased) && { vocabulary: vocabularyOf(pack) }),
  });
}

/** Mentions and roles of an article, in its own offsets. */
export function linkArticle(article: Article, pack: LanguagePack, world: World): Linked {
  const parted = partArticle(article, pack, world, LONGEST_READ);
  const text = parted.article.text.slice(0, pack.script?.clitics ? undefined : LONGEST_READ);
  const linked = linkText(text, cutSentences(text, pack.page), article.published, pack, world);
  return {
    ...linked,
    mentions: linked.mentions.map((mention) => ({ ...mention, ...parted.span(mention.start, mention.end) })),
    roles: linked.roles.map((role) => ({ ...role, ...parted.span(role.start, role.end) })),
  };
}
