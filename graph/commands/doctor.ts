import { spawnSync } from 'node:child_process';
import type { Arguments, Command } from './command.ts';
import type { Context } from './context.ts';
import { findBrowser } from './find-browser.ts';
import { MODEL_PORTS, modelServers } from './model-servers.ts';
import { portIsFree } from './port-is-free.ts';
import { viewerIsStale } from './build-viewer.ts';
import { tokenFor } from './token.ts';
import { homeFolder } from './home-folder.ts';
import { homeExists, storeServer, withOpened } from './with-home.ts';
import { ChanceryError } from '../model/index.ts';
import { DEFAULT_PORT } from '../server/index.ts';
import type { Neo4jSettings, Store } from '../store/index.ts';

/** One line of the doctor's. */
export interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'missing' | 'note';
  readonly detail: string;
  /** What to do, where something is missing. */
  readonly todo?: string;
}

export const doctor: Command = {
  name: 'doctor',
  summary: 'say what is there on this machine, what is missing, and what to do',
  takes: '',
  least: 0,
  most: 0,
  options: { json: { type: 'boolean', help: 'the findings as JSON' } },
  example: 'doctor',
  async run(args, context) {
    const findings = [
      node(),
      ...(await stored(args, context)),
      viewer(context),
      await port(),
      token(context),
      await model(context),
      browser(context),
      python(),
    ];
    const { out } = context.terminal;
    if (args.flag('json')) out(`${JSON.stringify(findings)}\n`);
    else for (const finding of findings) out(line(finding));
    return findings.some((f) => f.state === 'missing') ? 1 : 0;
  },
};

function line({ what, state, detail, todo }: Finding): string {
  return `${state.padEnd(8)} ${what.padEnd(8)} ${detail}${todo ? `; ${todo}` : ''}\n`;
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fine = major > 20 || (major === 20 && minor >= 19);
  const detail = `Node ${process.versions.node} on ${process.platform} ${process.arch}`;
  return fine
    ? { what: 'node', state: 'ok', detail }
    : { what: 'node', state: 'missing', detail, todo: 'install Node 20.19 or newer' };
}

async function stored(args: Arguments, context: Context): Promise<Finding[]> {
  const dir = homeFolder(args, context);
  if (!homeExists(dir))
    return [{ what: 'data', state: 'note', detail: `"${dir}" is empty`, todo: '"npm start" fills it' }];
  return withOpened(args, { readOnly: true }, context, async ({ reader, store }) => {
    let articles = 0;
    for (const _ of reader.articles()) articles++;
    return [
      { what: 'data', state: 'ok', detail: `${articles} articles in "${dir}", change ${reader.change()}` },
      await answering(store, storeServer(args, context)),
    ];
  });
}

/** Whether the store answers, up to which change; where not, why. */
async function answering(store: Store, server: Neo4jSettings | undefined): Promise<Finding> {
  try {
    const change = await store.change();
    const { name, version, cypher, reason } = store.info;
    if (!cypher) return { what: 'store', state: 'note', detail: reason ?? 'no Cypher' };
    const place = server === undefined ? '' : ` at ${server.uri}, database ${server.database ?? 'its own'},`;
    return { what: 'store', state: 'ok', detail: `${name} ${version}${place} at change ${change}` };
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error;
    return { what: 'store', state: 'missing', detail: error.message };
  }
}

function viewer({ root }: Context): Finding {
  return viewerIsStale(root)
    ? {
        what: 'viewer',
        state: 'note',
        detail: 'not built yet',
        todo: '"npm start" or "npm run build" builds it',
      }
    : { what: 'viewer', state: 'ok', detail: 'built in dist/' };
}

async function port(): Promise<Finding> {
  return (await portIsFree(DEFAULT_PORT))
    ? { what: 'port', state: 'ok', detail: `${DEFAULT_PORT} is free` }
    : { what: 'port', state: 'note', detail: `${DEFAULT_PORT} is taken`, todo: 'the next free one is used' };
}

/** Whether the server could be reached by other machines, and what they would have to show. */
function token(context: Context): Finding {
  try {
    const given = tokenFor(undefined, [], context);
    return given === undefined
      ? {
          what: 'token',
          state: 'ok',
          detail: 'none, so only this machine is served (CHANCERY_TOKEN lets others in)',
        }
      : {
          what: 'token',
          state: 'ok',
          detail: `CHANCERY_TOKEN has ${given.length} characters; whoever asks must show it`,
        };
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error;
    return { what: 'token', state: 'missing', detail: error.message };
  }
}

/** Which language model would be asked; where none is named, those that run on this machine. */
export async function model({ env }: Pick<Context, 'env'>, ports = MODEL_PORTS): Promise<Finding> {
  const named = env['CHANCERY_LLM_MODEL'];
  const url = env['CHANCERY_LLM_URL'];
  if (named && url) {
    const at = URL.canParse(url) ? new URL(url).host : 'an address that is none';
    const key = env['CHANCERY_LLM_KEY'] ? 'with a key' : 'without a key';
    return { what: 'model', state: 'ok', detail: `"${named}" at ${at}, ${key} (--extractor llm or both)` };
  }
  const servers = await modelServers(ports);
  const [server] = servers;
  if (!server)
    return {
      what: 'model',
      state: 'note',
      detail: 'none named and none found on this machine; the rules need none',
    };
  const found = servers.map(({ name, url: at }) => `${name} at ${at}`).join(', ');
  return server.model === undefined
    ? {
        what: 'model',
        state: 'note',
        detail: `${found}, without a model`,
        todo: 'load one into it, then call doctor again',
      }
    : {
        what: 'model',
        state: 'note',
        detail: `${found}; the rules need none`,
        todo: `to use it: export CHANCERY_LLM_URL=${server.url} CHANCERY_LLM_MODEL=${shellWord(server.model)} CHANCERY_EXTRACTOR=both`,
      };
}

/** A word as a shell takes it. */
function shellWord(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function browser({ env }: Context): Finding {
  const found = findBrowser(env);
  return found
    ? { what: 'browser', state: 'ok', detail: `${found} (for the browser tests)` }
    : {
        what: 'browser',
        state: 'note',
        detail: 'no Chromium found, so "npm test" skips the browser tests',
        todo: 'install chromium or set CHANCERY_BROWSER to one',
      };
}

function python(): Finding {
  const { status, stdout } = spawnSync('python3', ['--version'], { encoding: 'utf8' });
  return status === 0
    ? { what: 'python', state: 'ok', detail: `${stdout.trim()} (for tests of the API and of exports)` }
    : {
        what: 'python',
        state: 'note',
        detail: 'no python3 found, so "npm test" skips tests of the API and of exports',
        todo: 'install python3 with its venv module',
      };
}
