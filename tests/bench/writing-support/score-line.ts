import { alarmsOf, precisionOf, recallOf, type Counts, type Score } from './score.ts';
import { measuredCodes, type SetName } from './sentences.ts';

/** A score in one line, for a note below the bench's table. */
export function scoreLine(set: SetName, score: Score): string {
  const shares = measuredCodes.map((code) => `${code} ${share(score.byCode[code])}`).join(', ');
  return `Precision/recall, ${set}: all ${share(score.all)}; ${shares}; ${alarms(score)} false alarms in 1 000 ordinary sentences.`;
}

/** The same as a table, with how often each was right, wrong and missed. */
export function scoreTable(set: SetName, score: Score): string {
  const line = (name: string, counts: Counts) =>
    [name.padEnd(5), ...[counts.right, counts.wrong, counts.missed].map((n) => String(n).padStart(6)), ...shares(counts)].join(' ');
  return [
    `${set}: ${alarms(score)} false alarms in 1 000 ordinary sentences (${score.falseAlarms} in ${score.ordinarySentences})`,
    'check  right  wrong missed precision recall',
    ...measuredCodes.map((code) => line(code, score.byCode[code])),
    line('all', score.all),
  ].join('\n');
}

function shares(counts: Counts): readonly string[] {
  return [precisionOf(counts).toFixed(2).padStart(9), recallOf(counts).toFixed(2).padStart(6)];
}

function share(counts: Counts): string {
  return `${precisionOf(counts).toFixed(2)}/${recallOf(counts).toFixed(2)}`;
}

function alarms(score: Score): string {
  return alarmsOf(score).toFixed(1);
}
