import { readFileSync } from 'node:fs';
import { matcherFigures, type Labels, type Tally } from './matcher-figures.ts';

/**
 * Prints what the matcher alone finds of the tuning half, for whoever works on it: `node tests/bench/register-search/evaluate.ts [others in the register]`.
 * Some ten seconds. The whole search, with the store, is measured by the benchmark itself.
 */
const labels = JSON.parse(readFileSync(new URL('names-tuning.json', import.meta.url), 'utf8')) as Labels;
const { kinds, all, exact, negatives, nearWordsPerWord, missed } = matcherFigures(labels, Number(process.argv[2] ?? 20_000));

const lines = [
  `${'kind'.padEnd(28)} pairs   @1    @10`,
  ...[...kinds, ['all', all] as const].map(([kind, tally]) => row(kind, tally)),
  `exact first: ${exact.first} of ${exact.all}`,
  `near hits of ${negatives.length} negatives: median ${share(0.5)}, p95 ${share(0.95)}, most ${negatives.at(-1)}`,
  `near words of a typed word: ${nearWordsPerWord.toFixed(1)}`,
  ...missed,
];
process.stdout.write(`${lines.join('\n')}\n`);

function row(kind: string, { pairs, first, ten }: Tally): string {
  return `${kind.padEnd(28)} ${String(pairs).padStart(5)} ${(first / pairs).toFixed(3)} ${(ten / pairs).toFixed(3)}`;
}

function share(part: number): number | undefined {
  return negatives[Math.floor(part * negatives.length)];
}
