import { protectedIn } from '@tidig/domain/access/mask.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Envelope } from '@tidig/domain/exchange/envelope.ts';
import type { BodyPart } from '@tidig/domain/form/parts.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { purposeOfOpening } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import { emergencyFor, purposeOfEmergency } from '../access/under-emergency.ts';
import type { ServiceContext } from '../context.ts';
import { readBody } from '../exchange/read-parts.ts';
import { knownBeside } from './household.ts';
import { openedReport } from './reachable-report.ts';

/** A file that came with a report: its number, what the sender says that it shows, and what kind of file it is. */
export type AttachmentView = { readonly n: number; readonly what: string; readonly mediaType: string; readonly bytes: number };

/** The files of a report, and whether they are kept back because somebody in the household is protected. */
export type Attachments = { readonly files: AttachmentView[]; readonly withheld: boolean };

/** A file as it leaves: under a neutral name, never the sender's, which may name a child (promise 7). */
export type AttachmentFile = { readonly content: Uint8Array; readonly mediaType: string; readonly name: string };

/** What came with the report. The row's place in the form is the file's number. */
export async function attachmentsOf(board: BoardStore, row: ArrivedRow, envelope: Envelope, body: BodyPart): Promise<Attachments> {
  const rows = rowsOf(answersOf(body).attachments?.files);
  const files = envelope.manifest.parts.flatMap(({ name, mediaType, bytes }) => {
    const n = numberIn(name);
    return n === null ? [] : [{ n, what: textIn(rows[n - 1]?.['what']), mediaType, bytes }];
  });
  return { files, withheld: files.length > 0 && (await isWithheld(board, row, body)) };
}

/**
 * Attachment `n` (from 1) of an opened report; its log row is committed before it leaves the vault. Refuses `opening-required`, `not-found` for a number
 * that the report has not, and `withheld` where somebody in the household is protected: a picture shows a street as well as any address (A1).
 */
export async function getAttachment(ctx: ServiceContext, subject: Subject, id: string, n: number): Promise<Outcome<AttachmentFile>> {
  const found = await openedReport(ctx, subject, id, 'intake.read');
  if (!found.ok) return found;
  const row = found.value;
  const board = await boardOf(ctx, subject);
  const target = { kind: 'report', id: row.id } as const;
  const described = (await board.receivedEnvelope(row.id))?.manifest.parts.find(({ name }) => name === `attachment/${n}`);
  if (!described) return refuse(ctx, subject, 'intake.read', target, 'not-found');
  const body = await board.part(row.id, 'body');
  if (!body) throw new Error('a received report lacks its body');
  if (await isWithheld(board, row, readBody(body))) return refuse(ctx, subject, 'intake.read', target, 'withheld');
  const opening = await board.liveOpening(subject.loginId, target, ctx.clock.now());
  const emergency = await emergencyFor(ctx, subject, board, target);
  const ordinary = opening ? purposeOfOpening(opening) : ({ kind: 'task', reportId: row.id } as const);
  const purpose = emergency ? purposeOfEmergency(emergency) : ordinary;
  const content = await board.attachment(row.id, n, entryFor(ctx, subject, 'intake.read', target, { purpose, outcome: 'file-given' }));
  if (!content) throw new Error('an attachment in the manifest is not there');
  return done({ content, mediaType: described.mediaType, name: `bilaga-${row.anmalningsnummer}-${n}` });
}

async function isWithheld(board: BoardStore, row: ArrivedRow, body: BodyPart): Promise<boolean> {
  return protectedIn(answersOf(body), await knownBeside(board, row, body)).length > 0;
}

function numberIn(part: string): number | null {
  const n = /^attachment\/(\d+)$/.exec(part)?.[1];
  return n === undefined ? null : Number(n);
}

function textIn(answer: unknown): string {
  return typeof answer === 'string' ? answer.trim() : '';
}
