import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ListedSource, WatchedPlace } from '../model/index.ts';
import { ChanceryError, newSource } from '../model/index.ts';
import { flat } from '../views/index.ts';
import { type Action, actionCommand } from './actions.ts';
import type { Arguments } from './command.ts';
import type { Context } from './context.ts';
import { instant } from './instant.ts';
import { SOURCE_OPTIONS, sourceOptions } from './source-options.ts';
import { table } from './table.ts';
import { testSource } from './test-source.ts';
import { instantText, secondsIn, spanText } from './time-span.ts';
import { withLedger } from './with-home.ts';

/** How often a source is read where nothing is said, and the most often, in seconds. */
const EVERY = { address: 900, folder: 60, least: 10 } as const;

/** Characters of an address: the API takes no more in a question. */
const LONGEST = 500;

const ACTIONS: Readonly<Record<string, Action>> = {
  list: {
    takes: '',
    help: 'what is watched: when it was read, what it showed, what is wrong',
    run: (_, args, context) =>
      withLedger(args, context, { readOnly: true }, (ledger) => {
        const listed = ledger
          .sources()
          .map((source) => ({ ...source, jobs: ledger.jobCounts(source.address) }));
        const { terminal } = context;
        if (args.flag('json')) return terminal.out(`${JSON.stringify({ sources: listed })}\n`);
        if (listed.length === 0)
          return terminal.err('no source is watched; "chancery sources add ADDRESS" names one\n');
        terminal.out(table(COLUMNS, listed.map(rowOf), { width: terminal.columns, color: terminal.color }));
      }),
  },
  add: {
    takes: 'ADDRESS…',
    help: 'watch a feed, a page or a folder; --every says how often. Naming it again changes that',
    run: async (addresses, args, context) => {
      const places = addresses.map((address) => placeOf(address, args));
      for (const place of places) await checkAskable(place, context);
      return withLedger(args, context, { readOnly: false }, (ledger) => {
        const at = instant(context);
        ledger.transaction(() => {
          for (const place of places) {
            const known = ledger.source(place.address);
            ledger.putSource(known ? { ...known, ...place, due: at } : newSource(place, at));
          }
        });
        for (const { address, every } of places)
          context.terminal.err(
            `${flat(address)} is read every ${spanText(every)} while "chancery watch" runs\n`,
          );
      });
    },
  },
  remove: {
    takes: 'ADDRESS…',
    help: 'watch it no longer; what it has shown stays',
    run: (addresses, args, context) =>
      withLedger(args, context, { readOnly: false }, (ledger) => {
        const gone = addresses.map(addressOf);
        const unknown = gone.find((address) => !ledger.source(address));
        if (unknown !== undefined)
          throw new ChanceryError(
            'unknown-source',
            `"${unknown}" is not watched; "chancery sources list" shows what is`,
          );
        const at = instant(context);
        ledger.transaction(() => {
          for (const address of gone) {
            ledger.keepShown(address, [], at);
            ledger.dropSource(address);
          }
        });
        for (const address of gone) context.terminal.err(`${flat(address)} is watched no longer\n`);
      }),
  },
  test: {
    takes: 'ADDRESS',
    help: 'read it once and store nothing: what it was taken for, how many articles, what is wrong',
    run: ([address], args, context) =>
      testSource(placeOf(address!, args), sourceOptions(args, context), args.flag('json'), context),
  },
};

export const sources = actionCommand({
  name: 'sources',
  summary: 'where articles come from: list what is watched, add to it, try an address',
  options: {
    every: {
      type: 'string',
      value: 'SPAN',
      help: 'add: how often it is read, as 90s, 15m, 2h or 1d (addresses 15m, folders 1m)',
    },
    ...SOURCE_OPTIONS,
    json: { type: 'boolean', help: 'list, test: as JSON' },
  },
  actions: ACTIONS,
  notes: [
    'Only --every and --allow-private are kept with a source; how else addresses are asked and tables are read is said to "chancery watch".',
  ],
  example: 'sources add https://paper.example/feed.xml --every 30m',
});

const COLUMNS = [
  'source',
  'taken for',
  'every',
  'read',
  'next',
  'shows',
  'waiting',
  'set aside',
  'what is wrong',
];

function rowOf({ address, taken, every, read, due, shown, jobs, reason }: ListedSource): (string | number)[] {
  const waiting = jobs.waiting + jobs.taken + jobs.failed;
  return [
    flat(address), taken?.one ?? '', spanText(every), instantText(read), instantText(due), shown, waiting,
    jobs['set-aside'], flat(reason ?? ''),
  ]; // prettier-ignore
}

/** An address as it is kept: the same one is the same text. */
function addressOf(given: string): string {
  return isWeb(given) ? new URL(given).href : resolve(given);
}

/** What a person names, checked. @throws ChanceryError `wrong-use` */
function placeOf(given: string, args: Arguments): WatchedPlace {
  const address = addressOf(given);
  if (address.length > LONGEST)
    throw new ChanceryError(
      'wrong-use',
      `the address has more than ${LONGEST} characters; name a shorter one`,
    );
  if (!isWeb(address) && !existsSync(address))
    throw new ChanceryError('wrong-use', `there is no file or folder "${address}"; check the path`);
  const every = args.text('every');
  return {
    address,
    every:
      every === undefined ? (isWeb(address) ? EVERY.address : EVERY.folder) : secondsIn(every, EVERY.least),
    allowPrivate: args.flag('allow-private'),
  };
}

/** @throws ChanceryError `wrong-use` for an address that says itself that it is never asked */
async function checkAskable({ address, allowPrivate }: WatchedPlace, { reading }: Context): Promise<void> {
  const refused = isWeb(address) ? await reading.refused(address, allowPrivate) : undefined;
  if (refused)
    throw new ChanceryError(
      'wrong-use',
      `"${flat(address)}" is not watched: ${refused.what}; ${refused.todo}`,
    );
}

function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
