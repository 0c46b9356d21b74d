import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The numbers that Skatteverket publishes for testing; none belongs to a person. One line a year in the files: the year, then
 * month, day and the last four digits of each number, without anything between.
 */
export const testPersonnummer: readonly string[] = readNumbers('personnummer.txt');
/** Some have month 00, day 60 or a day that does not exist, and are valid all the same. */
export const testSamordningsnummer: readonly string[] = readNumbers('samordningsnummer.txt');

function readNumbers(file: string): string[] {
  const lines = readFileSync(path.join(import.meta.dirname, 'test-numbers', file), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line) => {
    const [year = '', rest = ''] = line.split(' ');
    return (rest.match(/.{8}/g) ?? []).map((tail) => year + tail);
  });
}
