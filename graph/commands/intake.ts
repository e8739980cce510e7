// What a server shows of sources and jobs, and how it changes jobs.

import { ledgerPath } from '../home/index.ts';
import { eachJob, type Ledger, openLedger } from '../ledger/index.ts';
import type { JobEvent, JobFilter, JobsChanged } from '../model/index.ts';
import type { Intake } from '../server/index.ts';
import type { Context } from './context.ts';
import { instant } from './instant.ts';
import { dropBytes } from './watching/kept-bytes.ts';

/** How long a change waits for another writer; nothing else is answered meanwhile. */
const WAIT_MS = 500;

/** Jobs that are changed at once. */
const MOST = 5_000;

/** The intake of the data folder `dir`, looked at through `reader`; the ledger is opened to write for each change. */
export function intakeOf(dir: string, reader: Ledger, { now }: Pick<Context, 'now'>): Intake {
  const write = <T>(work: (ledger: Ledger) => T): T => {
    const ledger = openLedger(ledgerPath(dir), { waitMs: WAIT_MS });
    try {
      return work(ledger);
    } finally {
      ledger.close();
    }
  };
  return intakeOn(reader, write, now, (keys) => keys.forEach((key) => dropBytes(dir, key)));
}

/** The same over any way to write; `retried` hears of what is tried again. */
export function intakeOn(
  reader: Intake['reader'],
  write: <T>(work: (ledger: Ledger) => T) => T,
  now: () => number,
  retried: (keys: readonly string[]) => void = () => {},
): Intake {
  const change = (filter: JobFilter, type: 'retried' | 'put-aside'): JobsChanged =>
    write((ledger) => {
      const event: JobEvent = { type, at: instant({ now }) };
      const meant = [...eachJob(ledger, filter)].map(({ key }) => key);
      const keys = meant.slice(0, MOST);
      ledger.transaction(() => keys.forEach((key) => ledger.stepJob(key, event)));
      return { keys, left: meant.length - keys.length };
    });
  return {
    reader,
    async retry(filter) {
      const changed = change({ ...filter, states: ['failed', 'set-aside'] }, 'retried');
      retried(changed.keys);
      return changed;
    },
    setAside: async (filter) => change({ ...filter, states: ['waiting', 'failed'] }, 'put-aside'),
  };
}
