import { scoreTable } from './score-line.ts';
import { scoreOf } from './score.ts';
import { labelledTexts, type SetName } from './sentences.ts';

/** `npx tsx tests/bench/writing-support/print-scores.ts tuning`: how well the checks of free text judge a set. Never a sentence of it. */
const [asked = 'tuning'] = process.argv.slice(2);
const set: SetName = asked === 'held-out' ? 'held-out' : 'tuning';
process.stdout.write(`${scoreTable(set, scoreOf(labelledTexts(set)))}\n`);
