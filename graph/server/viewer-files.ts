// The built viewer, from its folder: the page with a nonce of its own for each answer, its files for ever.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { ChanceryError } from '../model/index.ts';
import { noneMatch } from './etag.ts';
import { refusal } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

/** Stands in index.html wherever the nonce belongs. */
const NONCE_MARK = '__NONCE__';

/** Names that the build makes from a file's content, so that they never mean anything else. */
const HASHED = /-[\w-]{8,}\.\w+$/;

/** Endings of the forms that the build leaves beside a text file, best first, by HTTP's names for them. */
const PACKED = { br: '.br', gzip: '.gz' } as const;
type Packing = keyof typeof PACKED;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** The page itself. Where the viewer is not built, a page that says how, with status 503. */
export async function viewerPage(dist: string, nonce: string): Promise<Response> {
  const page = await read(join(dist, 'index.html'));
  const headers = {
    ...securityHeaders({ nonce }),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  };
  if (!page) return new Response(NOT_BUILT, { status: 503, headers });
  return new Response(page.toString('utf8').replaceAll(NONCE_MARK, nonce), { headers });
}

/**
 * A file of the viewer by its address, packed as the asker takes it where the build left that form; throws
 * `unknown-file` for what is not there or lies outside the folder.
 */
export async function viewerFile(dist: string, context: Context): Promise<Response> {
  const { path } = context.req;
  const root = resolve(dist);
  const file = resolve(root, `.${path}`);
  const type = TYPES[extname(file)];
  const inside = file.startsWith(root + sep) && !path.includes('\0') && !/(^|[\\/])\./.test(path);
  if (!inside || !type) throw unknownFile(path);
  const packing = packingFor(context);
  const packed = packing && (await read(file + PACKED[packing]));
  const content = packed ?? (await read(file));
  if (!content) throw unknownFile(path);
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    etag,
  };
  if (!noneMatch(context.req.header('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(content), {
    headers: {
      ...headers,
      'content-type': type,
      'content-length': String(content.length),
      ...(packed && { 'content-encoding': packing }),
    },
  });
}

/** The best form that the asker takes; undefined where it takes neither. */
function packingFor(context: Context): Packing | undefined {
  const best = accepts(context, {
    header: 'Accept-Encoding',
    supports: Object.keys(PACKED),
    default: '',
    match: (given, { supports, default: none }) =>
      supports.find((name) => given.some(({ type, q }) => type === name && q > 0)) ?? none,
  });
  return best === '' ? undefined : (best as Packing);
}

function unknownFile(path: string): ChanceryError {
  return refusal('unknown-file', `The viewer has no file "${path}". Build it anew with "npm run build".`);
}

async function read(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

const NOT_BUILT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Chancery: viewer not built</title></head>
<body>
<h1>The viewer is not built</h1>
<p>The server runs, and its API answers under <a href="/api/v1">/api/v1</a>. Build the viewer with
<code>npm run build</code>, then load this page again; <code>npm start</code> does both.</p>
</body>
</html>
`;
