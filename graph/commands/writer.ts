import { idOf, type Taken } from '../home/index.ts';
import { flat } from '../views/index.ts';
import type { Command } from './command.ts';
import { instant } from './instant.ts';
import { LOG_OPTION } from './log.ts';
import { METRICS_OPTION } from './metrics-server.ts';
import { progressOf } from './progress.ts';
import { queueMetrics } from './queue-metrics.ts';
import { openQueue, patienceOf, QUEUE_OPTIONS } from './queue-options.ts';
import { homeFolder } from './home-folder.ts';
import { withOpened } from './with-home.ts';

export const writer: Command = {
  name: 'writer',
  summary: 'take what workers have read out of a queue into the ledger; one a data folder',
  takes: '',
  least: 0,
  most: 0,
  options: { ...QUEUE_OPTIONS, metrics: METRICS_OPTION, log: LOG_OPTION },
  notes: [
    'A reading leaves the queue when the transaction that holds it is on the disk; what comes twice changes nothing.',
  ],
  example: 'writer --queue redis://10.0.0.5:6379 --home my-data',
  async run(args, context) {
    const { terminal, now, signal, log } = context;
    const patience = patienceOf(args);
    const address = await openQueue(args, context);
    const { writeExtractions } = await import('../queue/index.ts');
    return withOpened(args, {}, context, async (home) => {
      const progress = progressOf(terminal, now, undefined);
      const counts = { read: 0, added: 0, unchanged: 0, replaced: 0, refused: 0, events: 0 };
      const metrics = await queueMetrics(args, address);
      const tell = ({ label, key, outcome, issues, events }: Taken): void => {
        metrics.article(outcome, events);
        log?.('written', { article: key, label, outcome, events });
        counts.read++;
        counts[outcome]++;
        counts.events += events;
        if (outcome === 'refused')
          for (const issue of issues) progress.say(`${flat(label)}: refused: ${flat(issue.message)}\n`);
      };
      terminal.err(`writing from ${address.shown} (Ctrl-C ends it when what is in hand is on the disk)\n`);
      await writeExtractions(address, {
        ...{ ledger: idOf(home.ledger, homeFolder(args, context)), patience, signal },
        async write(extractions) {
          for (const taken of await home.take(extractions, instant({ now }))) tell(taken);
          progress.step(counts.read, counts.events);
        },
      }).finally(metrics.end);
      progress.end();
      const { read, added, replaced, unchanged, refused } = counts;
      terminal.err(
        `${read} articles written: ${added} new, ${replaced} replaced, ${unchanged} unchanged, ${refused} refused; ${counts.events} events\n`,
      );
      await home.catchUp();
      return signal.aborted ? 130 : 0;
    });
  },
};
