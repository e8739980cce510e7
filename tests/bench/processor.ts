import { readFileSync } from 'node:fs';

/** Milliseconds of the processor since that usage of this process, all threads together. */
export function millisecondsSince(usage: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(usage);
  return (user + system) / 1000;
}

/** Milliseconds of the processor that another process has had; 0 where the system has no /proc. */
export function millisecondsOf(pid: number): number {
  if (process.platform !== 'linux') return 0;
  // After the name in brackets; user and system time in hundredths of a second are the 12th and 13th.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return 10 * (Number(fields[11]) + Number(fields[12]));
}
