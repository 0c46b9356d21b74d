import path from 'node:path';
import { parseArgs } from 'node:util';
import { questionKinds, questionsOn } from './questions.ts';
import { registerOf } from './register/register.ts';
import { spreadOver } from './spread.ts';
import { arendenummerIn } from './arendenummer.ts';
import { storeSearches } from './store-searches.ts';
import { wantedPeople } from './wanted.ts';

/** Searches a register that `make-register.ts` has made, in the store with the log row committed: `npx tsx tests/bench/register-search/time-searches.ts --reports 20000`. */
const { values: asked } = parseArgs({
  options: {
    reports: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string' },
    times: { type: 'string', default: '300' },
  },
});
const reports = Number(asked.reports);
const folder = asked.folder ?? path.resolve(import.meta.dirname, `../../../node_modules/.cache/tidig-register-${reports}`);
const { children } = registerOf(reports, Number(asked.seed), wantedPeople());
const dataDir = path.join(folder, `data-${reports}`);
const questions = questionsOn(children, arendenummerIn(dataDir, 500), { times: Number(asked.times), seed: Number(asked.seed) });
const store = await storeSearches(dataDir);
for (const kind of questionKinds) {
  let found = 0;
  const { p50, p95, p99, times } = await spreadOver(questions[kind], async ({ query, child }) => {
    const { hits } = await store.search(query);
    if (child === null ? hits.length > 0 : hits.some((hit) => hit.childFile.identity.number?.value === child.number)) found += 1;
  });
  const share = ((100 * found) / (times + Math.ceil(times / 10))).toFixed(0);
  process.stdout.write(
    `${kind.padEnd(14)} p50 ${p50.toFixed(2)}  p95 ${p95.toFixed(2)}  p99 ${p99.toFixed(2)} ms, log row committed; found ${share} of 100\n`,
  );
}
await store.close();
