// Requests that carry something.

/** A request with a body. */
export const asked = (body: unknown, type = 'application/json'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** A judgement, as a row of a table of questions. */
export const judging = (body: object): [string, undefined, string, RequestInit] => [
  '/judgements',
  undefined,
  '',
  asked(body),
];
