// Every command, in the order in which the help lists them. Only the one that is typed is loaded: together they are
// half of all modules, and `find` needs no server.

import type { Command } from './command.ts';

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  extract: async () => (await import('./extract.ts')).extract,
  ingest: async () => (await import('./ingest.ts')).ingest,
  watch: async () => (await import('./watch.ts')).watch,
  sources: async () => (await import('./sources.ts')).sources,
  jobs: async () => (await import('./jobs.ts')).jobs,
  worker: async () => (await import('./worker.ts')).worker,
  writer: async () => (await import('./writer.ts')).writer,
  serve: async () => (await import('./serve.ts')).serve,
  mcp: async () => (await import('./mcp.ts')).mcp,
  find: async () => (await import('./find.ts')).find,
  show: async () => (await import('./show.ts')).show,
  chain: async () => (await import('./chain.ts')).chain,
  query: async () => (await import('./query.ts')).query,
  stats: async () => (await import('./stats.ts')).stats,
  export: async () => (await import('./export.ts')).exportCommand,
  judge: async () => (await import('./judge.ts')).judgeCommand,
  remove: async () => (await import('./remove.ts')).remove,
  reread: async () => (await import('./reread.ts')).reread,
  backup: async () => (await import('./backup.ts')).backup,
  rebuild: async () => (await import('./rebuild.ts')).rebuild,
  doctor: async () => (await import('./doctor.ts')).doctor,
};

/** What can be typed. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

/** The command of that name; nothing where there is none. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name]!() : undefined;
}

/** All of them, for the help. */
export function loadCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(COMMANDS).map((load) => load()));
}
