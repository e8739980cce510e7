// The API about itself.

import { nothing } from '../parameters.ts';
import { API_BASE, route } from '../route.ts';

const PATH = '/openapi.json';

export const documentRoutes = [
  route({
    method: 'GET',
    path: '',
    summary: 'Where the API is described',
    answer: 'Pointer',
    params: nothing,
    problems: [],
    cached: true,
    handle: () => ({ openapi: API_BASE + PATH }),
  }),
  route({
    method: 'GET',
    path: PATH,
    summary: 'The API as an OpenAPI 3.1 document',
    answer: 'Document',
    params: nothing,
    problems: [],
    cached: true,
    handle: ({ services }) => services.document(),
  }),
];
