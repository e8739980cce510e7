/** Milliseconds of the processor since that usage of this process, all threads together. */
export function millisecondsSince(usage: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(usage);
  return (user + system) / 1000;
}
