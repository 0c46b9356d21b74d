import { scoreTable } from './score-line.ts';
import { scoreOf } from './score.ts';
import { labelledTexts, setNames } from './sentences.ts';

/** `npx tsx tests/bench/writing-support/print-scores.ts tuning`: how well the checks of free text judge a set. Never a sentence of it. */
const [asked = 'tuning'] = process.argv.slice(2);
const set = setNames.find((name) => name === asked) ?? 'tuning';
process.stdout.write(`${scoreTable(set, scoreOf(labelledTexts(set)))}\n`);
