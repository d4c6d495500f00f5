import { readdirSync, readFileSync } from 'node:fs';

function statusOf(pid: string): { parent: string; kilobytes: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? '0';
    return { parent: field('PPid'), kilobytes: Number(field('RssAnon')) };
  } catch {
    return null;
  }
}

function isExtensionProcess(pid: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process');
  } catch {
    return false;
  }
}

/** Memory of its own (RssAnon, MB) that the extension's processes of browsers started by this program hold now; Linux only. */
export function extensionMegabytes(): number {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [pid, statusOf(pid)]),
  );
  const isOurs = (pid: string): boolean => {
    const parent = all.get(pid)?.parent;
    return parent !== undefined && (parent === String(process.pid) || isOurs(parent));
  };
  let kilobytes = 0;
  for (const [pid, status] of all)
    if (status && isExtensionProcess(pid) && isOurs(pid)) kilobytes += status.kilobytes;
  return kilobytes / 1000;
}

/** Seconds of processor time that browsers started by this program have used so far: the extension's own processes, and all the others; Linux only. */
export function browserSeconds(): { own: number; others: number } {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid, ...statusOf(pid) }));
  const parentOf = new Map(all.map(({ pid, parent }) => [pid, parent]));
  const isOurs = (pid: string): boolean => {
    const parent = parentOf.get(pid);
    return parent !== undefined && (parent === String(process.pid) || isOurs(parent));
  };
  const seconds = { own: 0, others: 0 };
  for (const { pid } of all)
    if (isOurs(pid)) seconds[isExtensionProcess(pid) ? 'own' : 'others'] += processorSeconds(pid);
  return seconds;
}

function processorSeconds(pid: string): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}
