import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** What the figures were taken on, in one line for whoever compares. */
export function machineLine(): string {
  const all = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${all[0]?.model.trim() ?? 'unknown processor'}, ${all.length} cores, ${memory}, ${platform()} ${release()}, Node ${process.versions.node}`;
}

/** Said when others use the machine: then the figures are theirs too. Null on a quiet one, and where the system does not tell. */
export function busyLine(): string | null {
  const [load = 0] = loadavg();
  if (load <= cpus().length) return null;
  return `The machine is busy (load ${load.toFixed(1)} on ${cpus().length} cores): slow ends, and much else, are not ours.`;
}

/** Resident memory of another process, MB; null where the system does not tell. */
export function memoryOf(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / 1e6;
  } catch {
    return null;
  }
}
