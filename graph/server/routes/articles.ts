// What was read.

import * as v from 'valibot';
import { articleList, articleView } from '../../views/index.ts';
import { byId, oneOf, whole } from '../parameters.ts';
import { refusal } from '../problem.ts';
import { route } from '../route.ts';

export const articleRoutes = [
  route({
    method: 'GET',
    path: '/articles',
    summary: 'Articles by label, each with its issues',
    answer: 'ArticleList',
    params: v.strictObject({
      issues: v.optional(oneOf(['any', 'some', 'none']), 'any'),
      limit: v.optional(whole(1, 500), '100'),
      offset: v.optional(whole(0, 999_999_999), '0'),
    }),
    problems: [],
    dated: true,
    cached: true,
    handle: ({ params: { issues, ...page }, services: { reader } }) =>
      articleList(reader, { ...page, ...(issues !== 'any' && { issues: issues === 'some' }) }),
  }),
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
