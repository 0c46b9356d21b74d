import type { Subject } from '@tidig/domain/access/roles.ts';
import type { SentRow } from '@tidig/store/port/sender.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/**
 * The report that a sent row belongs to, and its latest version: the last komplettering that this person or unit has sent to it, else the
 * report itself. A komplettering to a komplettering belongs to the report.
 */
export async function rootOf(
  ctx: ServiceContext,
  subject: Subject,
  row: SentRow,
): Promise<{ readonly root: SentRow; readonly latest: SentRow }> {
  const sender = await senderOf(ctx, subject);
  const root = (row.follows && (await sender.sentReport(row.follows))) || row;
  const { unitId } = subject.membership;
  const reachable = [
    ...(await sender.sentReports({ author: subject.userId })),
    ...(unitId === null ? [] : await sender.sentReports({ unitId })),
  ];
  const supplements = reachable.filter((one) => one.follows === root.id && one.kind === 'KOMP');
  const [latest] = supplements.toSorted((a, b) => (a.sealedAt < b.sealedAt ? 1 : -1));
  return { root, latest: latest ?? root };
}
