import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Anmalningsnummer, Arendenummer } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { reportsInService, type TakenIn } from '@tidig/domain/intake/taken-in.ts';
import { neutralSubject } from '@tidig/domain/intake/diary.ts';
import { submitterOf } from '@tidig/domain/reading/submitter.ts';
import type { Channel } from '@tidig/domain/vocabulary/intake.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { answersIn, bodyOf } from '../intake/remembering.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { listLabel } from '../intake/arrived-view.ts';
import { forwardedFrom } from '../forwarding/forwarded-from.ts';
import { type FirstReception, firstReceptionOf } from './first-reception.ts';
import { fromWhom, isBy } from './taken-in-of.ts';

/** The reception record (SOSFS 2014:5, FL 27 §, L-134): when and how it came, who took it in, who reported, whom it concerns, what about. From what is sealed. */
export type Reception = {
  readonly anmalningsnummer: Anmalningsnummer;
  readonly arendenummer: Arendenummer;
  readonly arrivedAt: Instant;
  /** When it was written in; null: in the same moment, by the system. */
  readonly writtenAt: Instant | null;
  /** `VIDARE`: another nämnd has sent it on, and how it came there is in `first`. */
  readonly channel: Channel | 'TIDIG' | 'VIDARE';
  /** Null: nobody, it came through Tidig. */
  readonly receivedBy: { readonly name: string; readonly you: boolean } | null;
  readonly first: FirstReception | null;
  readonly reporter: {
    /** What kind of reporter, or the authority. */
    readonly who: string;
    /** Of somebody in service; null for all others. */
    readonly name: string | null;
    readonly anonymous: boolean;
    /** The name of somebody private stands in the annex. */
    readonly inAnnex: boolean;
  };
  /** The child's name as lists have it. */
  readonly concerns: string;
  readonly subject: string;
  /** The paper itself is attached: it is the report. */
  readonly documents: number;
};

/** The reception record of an opened report. */
export async function getReception(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<Reception>> {
  const found = await openedReport(ctx, subject, id, 'intake.read');
  return found.ok ? done(await receptionOf(ctx, subject, found.value)) : found;
}

async function receptionOf(ctx: ServiceContext, subject: Subject, row: ArrivedRow): Promise<Reception> {
  const board = await boardOf(ctx, subject);
  const [bytes, envelope] = [await board.part(row.id, 'body'), await board.receivedEnvelope(row.id)];
  if (!bytes || !envelope) throw new Error('a received report lacks its body or its envelope');
  const body = bodyOf(bytes);
  const takenIn = body.takenIn ?? null;
  const first = await firstReceptionOf(ctx, board, row.id);
  const sender = (await forwardedFrom(board, row.id))?.sender ?? row.from;
  const names = envelope.manifest.parts.map(({ name }) => name);
  return {
    anmalningsnummer: row.anmalningsnummer,
    arendenummer: row.arendenummer,
    arrivedAt: row.arrivedAt,
    ...(first ? sentOn : ownReception(takenIn, subject)),
    first,
    reporter: {
      who: await fromWhom(ctx, { from: sender }, takenIn, 'staff'),
      name: takenIn ? nameInService(takenIn, answersIn(body).reporter?.name) : submitterOf(body) || null,
      anonymous: takenIn?.reporter === 'ANO',
      inAnnex: takenIn?.reporter === 'PRI' && names.includes('restricted'),
    },
    concerns: listLabel(row.child),
    subject: neutralSubject(row),
    documents: names.filter((name) => name.startsWith('attachment/')).length,
  };
}

/** Another nämnd's message brings it, and nobody here has written anything in. */
const sentOn = { writtenAt: null, channel: 'VIDARE', receivedBy: null } as const;

function ownReception(takenIn: TakenIn | null, subject: Subject): Pick<Reception, 'writtenAt' | 'channel' | 'receivedBy'> {
  if (!takenIn) return { writtenAt: null, channel: 'TIDIG', receivedBy: null };
  const { writtenAt, channel, by } = takenIn;
  return { writtenAt, channel, receivedBy: { name: by.name, you: isBy(takenIn, subject) } };
}

function nameInService({ reporter }: TakenIn, name: string | undefined): string | null {
  return reportsInService(reporter) ? (name ?? null) : null;
}
