import { count } from '../scene.ts';
import { ms, share, times, type Grid } from './grid.ts';
import type { Measured } from './measured.ts';
import { questionKinds, type QuestionKind } from './questions.ts';
import type { LongSpread } from './spread.ts';

const three = (spread: LongSpread | undefined | null): readonly string[] => [
  ms(spread?.p50 ?? Number.NaN),
  ms(spread?.p95 ?? Number.NaN),
  ms(spread?.p99 ?? Number.NaN),
];
const megabytes = (bytes: number | null) => (bytes === null ? '–' : `${(bytes / 1e6).toFixed(0)} MB`);

/** All that was measured over one register, as tables. */
export function gridsOf(measured: Measured): readonly Grid[] {
  return [recallGrid(measured), timeGrid(measured), othersGrid(measured), peerGrid(measured), sizeGrid(measured)];
}

function of({ register }: Measured): string {
  return `${count(register.reports)} reports, ${count(register.children.length)} children, ${count(register.unlinked)} in no akt`;
}

function recallGrid(measured: Measured): Grid {
  const kinds = [...new Set(measured.judged.flatMap(({ recall }) => [...recall.kinds.keys()]))];
  const line = (name: string, pick: (recall: Measured['onPeerPairs']) => { pairs: number; first: number; ten: number } | undefined) => [
    name,
    ...measured.judged.flatMap(({ recall }) => {
      const { pairs = 0, first = 0, ten = 0 } = pick(recall) ?? {};
      return [String(pairs), share(first, pairs), share(ten, pairs)];
    }),
  ];
  return {
    title: `Who is found: ${of(measured)}`,
    heads: ['kind', ...measured.judged.flatMap(({ half }) => [half, '@1', '@10'])],
    lines: [...kinds.map((kind) => line(kind, (recall) => recall.kinds.get(kind))), line('all', (recall) => recall.all)],
    notes: [
      ...measured.judged.map(
        ({ half, recall: { exact }, near }) =>
          `${half}: exact first ${share(exact.first, exact.all)} of ${exact.all}; names that nobody has (${near.left} of ${near.asked}): hits median ${near.median}, p95 ${near.p95}.`,
      ),
      `False joins: ${measured.joins.joined} of ${count(measured.joins.links)} links; ${measured.joins.guessed} reports on somebody uncertain linked.`,
    ],
  };
}

function timeGrid(measured: Measured): Grid {
  const { plain, logged, cold, http } = measured;
  const disk = (kind: QuestionKind) => cold.get(kind)?.disk;
  const rows: readonly (readonly [string, (kind: QuestionKind) => LongSpread | undefined | null])[] = [
    ['store, warm, no log row', (kind) => plain.get(kind)],
    ['store, warm, log row committed', (kind) => logged.get(kind)],
    ['HTTP, first of a new server', (kind) => cold.get(kind)?.process],
    ['the same, file not in memory', disk],
    ['HTTP, one user', (kind) => http.one.get(kind)],
    ['HTTP, sixteen users', (kind) => http.many.get(kind)],
  ];
  return {
    title: `How long it takes, ms: ${of(measured)}`,
    heads: ['', ...questionKinds.flatMap((kind) => [`${kind} p50`, 'p95', 'p99'])],
    lines: rows.map(([name, pick]) => [name, ...questionKinds.flatMap((kind) => three(pick(kind)))]),
    notes: disk('number') ? [] : ['The file could not be given back to the system here (GNU dd): no figure for a cold disk.'],
  };
}

function othersGrid({ http, register }: Measured): Grid {
  return {
    title: `What others wait meanwhile, ms: ${count(register.reports)} reports`,
    heads: ['', 'nobody searches p50', 'p95', 'p99', 'sixteen search p50', 'p95', 'p99'],
    lines: [
      ['GET /health', ...three(http.healthAlone), ...three(http.health)],
      ['GET the board’s counts', ...three(http.countsAlone), ...three(http.counts)],
    ],
  };
}

const compared: readonly QuestionKind[] = ['number', 'right name', 'misspelt name', 'worst names'];

function peerGrid(measured: Measured): Grid {
  const { plain, peers, onPeerPairs, size, register } = measured;
  const ours = [
    'Tidig (no log row)',
    share(onPeerPairs.all.first, onPeerPairs.all.pairs),
    share(onPeerPairs.all.ten, onPeerPairs.all.pairs),
  ];
  return {
    title: `Others on the same data: ${count(register.reports)} reports`,
    heads: ['', '@1', '@10', ...compared.flatMap((kind) => [`${kind} p50`, 'p95', 'p95 / ours']), 'keeps'],
    lines: [
      [...ours, ...compared.flatMap((kind) => [...three(plain.get(kind)).slice(0, 2), '1']), megabytes(size.index)],
      ...peers.map(({ name, recall, spreads, bytes }) => [
        name,
        share(recall.all.first, recall.all.pairs),
        share(recall.all.ten, recall.all.pairs),
        ...compared.flatMap((kind) => [
          ...three(spreads.get(kind)).slice(0, 2),
          times(spreads.get(kind)?.p95 ?? Number.NaN, plain.get(kind)?.p95 ?? Number.NaN),
        ]),
        megabytes(bytes),
      ]),
    ],
    notes: [
      `Recall on ${onPeerPairs.all.pairs} pairs of both halves. Peers hold names and numbers alone, the SQLite ones in a file without encryption; none has a log or builds hits.`,
    ],
  };
}

function sizeGrid({ size, register }: Measured): Grid {
  return {
    title: `What searching needs of the file: ${count(register.reports)} reports, ${megabytes(size.file)}`,
    heads: ['table, with its indexes', 'size', 'of the file'],
    lines: [...size.tables, { name: 'all', bytes: size.index }].map(({ name, bytes }) => [
      name,
      megabytes(bytes),
      `${((100 * bytes) / size.file).toFixed(1)} %`,
    ]),
  };
}

/** How much longer it takes over the largest register than over the smallest. */
export function growthGrid(small: Measured, large: Measured): Grid {
  const grown = (pick: (one: Measured) => ReadonlyMap<QuestionKind, LongSpread>) =>
    questionKinds.flatMap((kind) => {
      const [before, after] = [pick(small).get(kind), pick(large).get(kind)];
      return [times(after?.p50 ?? Number.NaN, before?.p50 ?? Number.NaN), times(after?.p95 ?? Number.NaN, before?.p95 ?? Number.NaN)];
    });
  return {
    title: `Growth from ${count(small.register.reports)} to ${count(large.register.reports)} reports`,
    heads: ['', ...questionKinds.flatMap((kind) => [`${kind} p50`, 'p95'])],
    lines: [
      ['store, warm, no log row', ...grown((one) => one.plain)],
      ['store, warm, log row committed', ...grown((one) => one.logged)],
    ],
  };
}
