// The server's requests and answers, without a socket.

import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';
import { createMetrics, type Metrics } from '../metrics/index.ts';
import { ChanceryError, type GraphReader } from '../model/index.ts';
import type { QueryLimits, Store } from '../store/index.ts';
import { createSearchIndex } from '../search/index.ts';
import { type OpenAsOf, servicesAsOf } from './as-of.ts';
import { answer } from './answer.ts';
import { putGate } from './gate.ts';
import { putHealth, putMetrics } from './health.ts';
import { type ServerLimits, SERVER_LIMITS } from './limits.ts';
import { NDJSON } from './lines.ts';
import type { OpenApiDocument } from './openapi/document.ts';
import { openApiOf } from './openapi/document.ts';
import { problemOf, problemResponse, refusal } from './problem.ts';
import { atOnce } from './at-once.ts';
import { API_BASE } from './route.ts';
import { ROUTES } from './routes/index.ts';
import { securityHeaders } from './security-headers.ts';
import { sender } from './sender.ts';
import type { Intake, JudgementWriter, Services, Snapshot } from './services.ts';
import { perChangeOf, QUERY_LIMITS } from './services.ts';
import { viewerFile, viewerPage } from './viewer-files.ts';
import { isLoopback } from './who-may-ask.ts';

export interface AppOptions {
  readonly reader: GraphReader;
  readonly store: Store;
  /** Folder of the built viewer; need not exist. */
  readonly dist: string;
  /** The address that the server is bound to. */
  readonly host: string;
  /** Names by which it is reached besides, through a proxy say; they need a token. */
  readonly names?: readonly string[];
  /** A fresh text that cannot be guessed, of letters, digits, `-` and `_`. */
  readonly random: () => string;
  /** Told of every error that is a defect. */
  readonly onDefect: (error: unknown) => void;
  readonly queryLimits?: Omit<QueryLimits, 'signal'>;
  /** The graph as of a day; without it only today's is shown. */
  readonly asOf?: OpenAsOf;
  /** Opens the graph as it is now for long reading; the reader itself is used where absent. */
  readonly snapshot?: () => Snapshot;
  /** Where judgements go; whoever may ask may judge. */
  readonly judgements?: JudgementWriter;
  /** Where articles come from; whoever may ask may have them tried again. */
  readonly intake?: Intake;
  /** What askers must show (`faultOfToken` finds nothing wrong with it). Needed where other machines reach the server. */
  readonly token?: string;
  /** `SERVER_LIMITS` where absent. */
  readonly limits?: ServerLimits;
  /** What else a node is called than articles call it, by its id: for whoever searches. */
  readonly namesOf?: (id: string) => readonly string[];
  /** What `GET /metrics` shows besides its own. */
  readonly metrics?: Metrics;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface App {
  readonly fetch: Hono['fetch'];
  readonly request: Hono['request'];
  /** Reads ahead what the first search would wait for. */
  readonly warmUp: () => void;
}

/**
 * The whole of HTTP: gate, API, viewer. Keeps nothing but what can be made anew from the reader.
 * Throws `no-token` where other machines would reach it without one.
 */
export function createApp(options: AppOptions): App {
  const {
    reader,
    store,
    dist,
    host,
    token,
    random,
    onDefect,
    now,
    names = [],
    limits = SERVER_LIMITS,
  } = options;
  if (token === undefined && (names.length > 0 || !isLoopback(host)))
    throw new ChanceryError('no-token', `"${names[0] ?? host}" lets other machines in. Give a token.`);
  const search = createSearchIndex(reader, options.namesOf);
  let document: OpenApiDocument | undefined;
  const services: Services = {
    reader,
    store,
    search,
    asOf: servicesAsOf(
      options.asOf,
      () => services,
      options.namesOf,
      atOnce(limits.days, 'graphs of other days are being made'),
    ),
    snapshot: options.snapshot,
    judgements: options.judgements,
    intake: options.intake,
    queryLimits: options.queryLimits ?? QUERY_LIMITS,
    queryGate: atOnce(limits.queries, 'queries are being answered or wait already'),
    perChange: perChangeOf(reader),
    document: () => (document ??= openApiOf(ROUTES)),
  };
  const boot = random();
  const sendFile = sender(limits.files, 'files', onDefect);
  const sendLines = sender(limits.lists, 'lists', onDefect);
  const app = new Hono();

  app.use(compress({ contentTypeFilter: isCompressible }));
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders())) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    }
  });
  putHealth(app, { reader, store });
  putGate(app, { host, names, limits, now, random, ...(token !== undefined && { token }) });

  putMetrics(app, options.metrics ?? createMetrics(), { reader, store });
  for (const route of ROUTES) {
    app.on(route.method, API_BASE + route.path, (context) =>
      answer(route, { services, boot, sendFile, sendLines }, context),
    );
  }
  for (const [path, methods] of methodsByPath()) {
    app.all(API_BASE + path, (context) => {
      const wanted = refusal(
        'method-not-allowed',
        `"${context.req.method}" is not taken here. Use ${methods}.`,
      );
      return problemResponse(problemOf(wanted), { allow: methods });
    });
  }
  app.all(`${API_BASE}/*`, (context) => {
    throw refusal('unknown-route', `There is no "${context.req.path}" in the API.`);
  });
  app.get('/', () => viewerPage(dist, random()));
  app.get('/index.html', () => viewerPage(dist, random()));
  app.get('/*', (context) => viewerFile(dist, context));
  app.notFound((context) => {
    const wanted = refusal('method-not-allowed', `"${context.req.method}" is not taken here. Use GET.`);
    return problemResponse(problemOf(wanted), { allow: 'GET' });
  });
  app.onError((error) => {
    const problem = problemOf(error);
    if (problem.code === 'internal') onDefect(error);
    return problemResponse(problem);
  });
  return { fetch: app.fetch, request: app.request, warmUp: search.catchUp };
}

function isCompressible(type: string): boolean {
  return type.startsWith(NDJSON) || COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type);
}

function methodsByPath(): ReadonlyMap<string, string> {
  const methods = new Map<string, string>();
  for (const { path, method } of ROUTES) {
    const known = methods.get(path);
    methods.set(path, known ? `${known}, ${method}` : method === 'GET' ? 'GET, HEAD' : method);
  }
  return methods;
}
