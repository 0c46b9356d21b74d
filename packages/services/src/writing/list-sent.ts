import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { authorize } from '../access/authorize.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { withoutProtectedNames } from './child-marked.ts';
import { type SentView, sentView } from './sent-view.ts';

export type SentLists = { readonly own: SentView[]; readonly unit: SentView[] };

/** *Mina anmälningar* and *Enhetens anmälningar*: what this person and this unit have sent, nothing that others have (L-52). Newest first. */
export async function listSent(ctx: ServiceContext, subject: Subject): Promise<Outcome<SentLists>> {
  const allowed = await authorize(ctx, subject, { action: 'sent-report.list', target: { kind: 'report', id: null }, object: null });
  if (!allowed.ok) return allowed;
  const sender = await senderOf(ctx, subject);
  const { unitId } = subject.membership;
  const own = await sender.sentReports({ author: subject.userId });
  const unit = unitId === null ? [] : (await sender.sentReports({ unitId })).filter((row) => row.author !== subject.userId);
  const names = await organisationNames(ctx);
  const views = withoutProtectedNames([...own, ...unit]).map((row) => sentView(row, subject.userId, names.get(row.to) ?? ''));
  return done({ own: views.slice(0, own.length), unit: views.slice(own.length) });
}

async function organisationNames(ctx: ServiceContext): Promise<Map<string, string>> {
  const organisations = await (await ctx.stores.directory()).organisations();
  return new Map(organisations.map(({ id, name }) => [id, name]));
}
