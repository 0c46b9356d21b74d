import type { BenchChild } from '../bench-report.ts';
import { startBuiltServer } from '../processes.ts';
import { arendenummerIn } from './arendenummer.ts';
import { coldSearches, type Cold } from './cold.ts';
import { falseJoinsIn } from './false-joins.ts';
import { indexSizeOf, type IndexSize } from './index-size.ts';
import type { KeptRegister } from './kept-register.ts';
import type { Matcher } from './matcher.ts';
import { ourAnswers, ourHits } from './ours.ts';
import { questionKinds, questionsOn, type Question, type QuestionKind } from './questions.ts';
import { nearHitsOf, recallOf, type NearHits, type Recall } from './recall.ts';
import { spreadOver, type LongSpread } from './spread.ts';
import { storeSearches } from './store-searches.ts';
import { throughHttp, type ThroughHttp } from './through-http.ts';
import { labelled, type Half, type Pair } from './wanted.ts';
import { withoutLog } from './without-log.ts';

export type Asked = {
  readonly seed: number;
  /** Searches of each kind. */
  readonly times: number;
  /** Of a kind, each with a server just started. */
  readonly coldTimes: number;
  /** Pairs that the peers, some of them slow, are asked for; ours is asked for the same ones beside all. */
  readonly peerPairs: number;
  readonly say: (what: string) => void;
};

/** Peers that hold the register's people, until they are closed. */
export type Peers = { readonly matchers: readonly Matcher[]; close(): Promise<void> };

export type Judged = { readonly half: Half; readonly recall: Recall; readonly near: NearHits };
export type ByKind = ReadonlyMap<QuestionKind, LongSpread>;
export type PeerFigures = {
  readonly name: string;
  readonly bytes: number | null;
  readonly recall: Recall;
  readonly spreads: ReadonlyMap<QuestionKind, LongSpread>;
};

export type Measured = {
  readonly register: KeptRegister;
  readonly judged: readonly Judged[];
  readonly joins: ReturnType<typeof falseJoinsIn>;
  readonly size: IndexSize;
  readonly plain: ByKind;
  readonly logged: ByKind;
  readonly cold: ReadonlyMap<QuestionKind, Cold>;
  readonly http: ThroughHttp;
  readonly peers: readonly PeerFigures[];
  /** Ours on the pairs that the peers were asked for. */
  readonly onPeerPairs: Recall;
};

/** Everything that is measured over one register. */
export async function measured(
  register: KeptRegister,
  peersOf: (children: readonly BenchChild[]) => Promise<Peers>,
  asked: Asked,
): Promise<Measured> {
  const { dataDir, children } = register;
  const questions = questionsOn(children, arendenummerIn(dataDir, 500), asked);
  const { say } = asked;
  say('the labelled set');
  const store = await storeSearches(dataDir);
  const answers = ourAnswers(store, children);
  const judged: Judged[] = [];
  for (const half of ['tuning', 'held-out'] as const) {
    const set = labelled(half);
    judged.push({
      half,
      recall: await recallOf(set.pairs, answers),
      near: await nearHitsOf(set, children, (text) => ourHits(store, text)),
    });
  }
  const pairs = sample([...labelled('tuning').pairs, ...labelled('held-out').pairs], asked.peerPairs);
  const onPeerPairs = await recallOf(pairs, answers);
  say('searches in the store, warm');
  const logged = await byKind(questions, ({ query }) => store.search(query));
  await store.close();
  const bare = withoutLog(dataDir);
  const plain = await byKind(questions, ({ query }) => bare.lookUp(query));
  bare.close();
  say('the first search of a process');
  const cold = new Map<QuestionKind, Cold>();
  for (const kind of questionKinds) cold.set(kind, await coldSearches(dataDir, questions[kind].slice(0, asked.coldTimes)));
  say('through HTTP');
  const server = await startBuiltServer(dataDir);
  const http = await throughHttp(server.address, questions);
  await server.stop();
  say('sizes and links');
  const [size, joins] = [indexSizeOf(dataDir), falseJoinsIn(dataDir)];
  say('making the peers’ tables');
  const peers: PeerFigures[] = [];
  const others = await peersOf(children);
  for (const peer of others.matchers) peers.push(await peerFigures(peer, questions, pairs, say));
  await others.close();
  return { register, judged, joins, size, plain, logged, cold, http, peers, onPeerPairs };
}

async function byKind(questions: Readonly<Record<QuestionKind, readonly Question[]>>, work: (one: Question) => unknown): Promise<ByKind> {
  const spreads = new Map<QuestionKind, LongSpread>();
  for (const kind of questionKinds) spreads.set(kind, await spreadOver(questions[kind], work));
  return spreads;
}

/** Peers hold no ärendenummer. */
async function peerFigures(
  peer: Matcher,
  questions: Readonly<Record<QuestionKind, readonly Question[]>>,
  pairs: readonly Pair[],
  say: Asked['say'],
): Promise<PeerFigures> {
  say(peer.name);
  const spreads = new Map<QuestionKind, LongSpread>();
  for (const kind of questionKinds) {
    if (kind === 'ärendenummer') continue;
    // A third as many times: some of them take a second.
    const some = questions[kind].slice(0, Math.ceil(questions[kind].length / 3));
    spreads.set(kind, await spreadOver(some, ({ text }) => peer.search(text, kind === 'number' ? 'number' : 'name')));
  }
  const recall = await recallOf(pairs, (text) => peer.search(text, 'every-way'));
  return { name: peer.name, bytes: peer.bytes, recall, spreads };
}

/** So many of a list, evenly over it. */
function sample<T>(list: readonly T[], many: number): readonly T[] {
  const step = Math.max(1, list.length / many);
  return list.filter((_, n) => Math.floor(n / step) !== Math.floor((n - 1) / step));
}
