// One article.

import { articleView } from '../../views/index.ts';
import { byId } from '../parameters.ts';
import { refusal } from '../problem.ts';
import { route } from '../route.ts';

export const articleRoutes = [
  route({
    method: 'GET',
    path: '/articles/:id',
    summary: 'An article with the words in it that prove something, and the names in it',
    answer: 'ArticleView',
    params: byId,
    problems: ['unknown-article'],
    dated: true,
    cached: true,
    handle: ({ params: { id }, services: { reader } }) => {
      const view = articleView(reader, id);
      if (!view)
        throw refusal('unknown-article', `No article has the key "${id}". List them with /articles.`);
      return view;
    },
  }),
];
