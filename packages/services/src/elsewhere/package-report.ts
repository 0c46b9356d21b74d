import type { Subject } from '@tidig/domain/access/roles.ts';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { canonicalBytes, sha256Hex } from '../exchange/canonical.ts';
import { readBody } from '../exchange/read-parts.ts';
import { getAttachment } from '../intake/attachments.ts';
import { familyPlaces } from '../intake/family-places.ts';
import { getReport, type ReceivedReport } from '../intake/get-report.ts';
import { protectionState } from '../intake/household.ts';
import { printReport } from '../intake/print-report.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { type PackagedReport, packagedReport, type PackageOrder, placesInPackage } from './packaged-report.ts';

export type PackedFile = { readonly name: string; readonly mediaType: string; readonly content: Uint8Array };

/** One package, ready to be put in an archive; `fileName` says nothing of whom it is about. */
export type Package = { readonly files: readonly PackedFile[]; readonly fileName: string; readonly copyNumber: number };

/**
 * An opened report for the case system: as JSON, as a numbered copy in PDF and with the files that came with it, each with its checksum. It holds what this
 * reader sees on the page and no more; the annex has its own act of printing and is never part of it. A copy like any other: noted, logged, and held back
 * (`place-in-print`, `marked-meanwhile`) where a print would be (T-12, T-14).
 */
export async function packageReport(ctx: ServiceContext, subject: Subject, id: string, order: PackageOrder): Promise<Outcome<Package>> {
  const found = await openedReport(ctx, subject, id, 'intake.print');
  if (!found.ok) return found;
  const row = found.value;
  const board = await boardOf(ctx, subject);
  const target = { kind: 'report', id: row.id } as const;
  const state = () => protectionNow(ctx, subject, row);
  const before = await state();
  const read = await getReport(ctx, subject, row.id);
  if (!read.ok) return read;
  const content = packagedReport(read.value, order);
  const told = await placesTold(ctx, subject, row, content);
  if (told.length > 0) {
    await refuse(ctx, subject, 'intake.print', target, 'place-in-print');
    return refused(problem('place-in-print', told));
  }
  const printed = await printReport(ctx, subject, row.id, { document: 'report', ...order });
  if (!printed.ok) return printed;
  const attached = await attachments(ctx, subject, read.value);
  if (!attached.ok) return attached;
  if ((await state()) !== before) return refuse(ctx, subject, 'intake.print', target, 'marked-meanwhile');
  await board.log(entryFor(ctx, subject, 'intake.print', target, { purpose: { kind: 'task', reportId: row.id }, outcome: 'file-given' }));
  const { pdf, fileName, copyNumber } = printed.value;
  const files = withSums(row, [
    { name: 'report.json', mediaType: 'application/json', content: canonicalBytes(content) },
    { name: fileName, mediaType: 'application/pdf', content: pdf },
    ...attached.value,
  ]);
  return done({ files, fileName: fileName.replace(/\.pdf$/, '.zip'), copyNumber });
}

/** Described as a whole, then each file's SHA-256 as `sha256sum` reads it. */
function withSums({ anmalningsnummer, arendenummer }: ArrivedRow, files: readonly PackedFile[]): PackedFile[] {
  const manifest = {
    version: 1,
    anmalningsnummer,
    arendenummer,
    files: files.map(({ name, mediaType, content }) => ({ name, mediaType, bytes: content.byteLength, sha256: sha256Hex(content) })),
  };
  const described = [...files, { name: 'manifest.json', mediaType: 'application/json', content: canonicalBytes(manifest) }];
  const sums = described.map(({ name, content }) => `${sha256Hex(content)}  ${name}\n`).join('');
  return [...described, { name: 'SHA256SUMS', mediaType: 'text/plain', content: new TextEncoder().encode(sums) }];
}

/** The files that this reader may have, each with its log row; none where somebody in the household is protected. */
async function attachments(ctx: ServiceContext, subject: Subject, report: ReceivedReport): Promise<Outcome<PackedFile[]>> {
  const packed: PackedFile[] = [];
  for (const { n } of report.attachments.withheld ? [] : report.attachments.files) {
    const file = await getAttachment(ctx, subject, report.row.id, n);
    if (!file.ok) return file;
    const { name, mediaType, content } = file.value;
    packed.push({ name: `${name}${endings[mediaType] ?? '.bin'}`, mediaType, content });
  }
  return done(packed);
}

const endings: Readonly<Record<string, string>> = { 'application/pdf': '.pdf', 'image/jpeg': '.jpg', 'image/png': '.png' };

/** Where the JSON tells where somebody protected is; compared as a print is. */
async function placesTold(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  { reading }: PackagedReport,
): Promise<readonly FieldProblem[]> {
  const act = { action: 'intake.print', purpose: { kind: 'task', reportId: row.id } } as const;
  const open = [subject.name, subject.membership.organisationName];
  return placesInPackage(reading, await familyPlaces(ctx, subject, row, { act, open }));
}

async function protectionNow(ctx: ServiceContext, subject: Subject, row: ArrivedRow): Promise<string> {
  const board = await boardOf(ctx, subject);
  const bytes = await board.part(row.id, 'body');
  if (!bytes) throw new Error('a received report lacks its body');
  return protectionState(board, row, readBody(bytes));
}
