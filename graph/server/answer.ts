// From a request to the answer of its route: parameters and body through the gate, then the handler, then JSON or lines.

import type { Context } from 'hono';
import * as v from 'valibot';
import { noneMatch } from './etag.ts';
import { linesOf, NDJSON, prefersLines } from './lines.ts';
import { refusal } from './problem.ts';
import { type AnyRoute, parametersTaken, type Route, type RouteInput } from './route.ts';
import type { Sender } from './sender.ts';
import { perChangeOf, type Services } from './services.ts';

/** What answering needs besides route and request. */
export interface Answering {
  readonly services: Services;
  /** Sets this server's ETags apart from those of another one on the same port. */
  readonly boot: string;
  readonly sendFile: Sender;
  readonly sendLines: Sender;
}

/** Answers one request. */
export async function answer(
  route: AnyRoute,
  { services, boot, sendFile, sendLines }: Answering,
  context: Context,
): Promise<Response> {
  const { 'as-of': day, ...params } = checkedParams(route, context);
  const body = route.body ? await checkedBody(route.body, context) : undefined;
  const listed = 'lines' in route ? route.lines : undefined;
  const lines = listed && prefersLines(context) ? listed : undefined;
  const headers: Record<string, string> = {
    'cache-control': route.cached ? 'no-cache' : 'no-store',
    ...(listed && { vary: 'accept' }),
    ...(route.cached && { etag: `W/"${boot}-${services.reader.change()}${lines ? '-lines' : ''}"` }),
  };
  if (headers['etag'] && !noneMatch(context.req.header('if-none-match'), headers['etag']))
    return new Response(null, { status: 304, headers });
  const seen = typeof day === 'string' ? await services.asOf(day) : services;
  const input = { params, body, services: seen, signal: signalOf(context) };
  if ('file' in route) return sendFile(route.file(input), headers, isHead(context));
  if (!lines) return json(await route.handle(input), headers);
  lines.of(input); // what is wrong with the question is said before the answer begins
  return sendLines({ type: NDJSON, bytes: () => linesNow(lines, input) }, headers, isHead(context));
}

/** A list's lines, all of one state of the graph. */
async function* linesNow(
  lines: NonNullable<Route['lines']>,
  { services, ...input }: RouteInput<unknown, unknown>,
): AsyncIterable<Uint8Array> {
  const opened = services.snapshot?.();
  try {
    const reader = opened?.reader ?? services.reader;
    const same = reader.change() === services.reader.change();
    const perChange = same ? services.perChange : perChangeOf(reader);
    yield* linesOf(lines.of({ ...input, services: { ...services, reader, perChange } }));
  } finally {
    opened?.close();
  }
}

function isHead(context: Context): boolean {
  return context.req.method === 'HEAD';
}

function json(value: unknown, headers: Readonly<Record<string, string>>): Response {
  const text = JSON.stringify(value);
  const length = String(Buffer.byteLength(text));
  return new Response(text, {
    headers: { 'content-type': 'application/json', 'content-length': length, ...headers },
  });
}

function signalOf(context: Context): AbortSignal {
  return context.req.raw.signal;
}

function checkedParams(route: AnyRoute, context: Context): Readonly<Record<string, unknown>> {
  const given: Record<string, string> = { ...context.req.param() };
  for (const [name, values] of Object.entries(context.req.queries())) {
    if (values.length > 1 || Object.hasOwn(given, name)) {
      throw refusal('bad-parameter', `"${name}" is given more than once. Give it once.`);
    }
    given[name] = values[0] ?? '';
  }
  return checked(parametersTaken(route), given, 'bad-parameter') as Readonly<Record<string, unknown>>;
}

async function checkedBody(schema: v.GenericSchema, context: Context): Promise<unknown> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw refusal('not-json', `The content type is "${type}". Send the body as "application/json".`);
  }
  let value: unknown;
  try {
    value = JSON.parse(await context.req.text());
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw refusal('bad-body', `The body is no JSON: ${cause.message}.`);
  }
  return checked(schema, value, 'bad-body');
}

function checked(schema: v.GenericSchema, value: unknown, code: 'bad-parameter' | 'bad-body'): unknown {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const name = v.getDotPath(issue) ?? 'the value';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    throw refusal(code, `"${name}" is not known here. Leave it out.`);
  }
  throw refusal(code, `"${name}" cannot be ${issue.received}: ${issue.message}.`);
}
