import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { barriersOn } from '@tidig/services/barriers/barriers-on.ts';
import { oversight, oversightCounts } from '@tidig/services/barriers/oversight.ts';
import { getReport, type ReceivedReport } from '@tidig/services/intake/get-report.ts';
import { countArrived } from '@tidig/services/worklist/count-arrived.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { getProtection } from '@tidig/services/protection/protection-view.ts';
import { type ChildFileView, getChildFile } from '@tidig/services/child-file/get-child-file.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { overseeVault } from '@tidig/services/vault/oversee-vault.ts';
import { expectDone, type World } from '../../support/world.ts';
import { alone } from '../barrier-acts.ts';
import { type Doc, objectsOf } from './scene.ts';

/** What one person gets from every service that lists, counts, finds or oversees. */
export async function lists(world: World, subject: Subject, docs: readonly Doc[]) {
  // More than the nämnd's number of searches in an hour: it asks why (T-1).
  const reason = 'Allt som är stängt gås igenom.';
  const search = (text: string) => searchRegister(world.ctx, subject, { text, birthYear: null, task: null, purpose: 'JOUR', reason });
  const byNumber = await each(
    docs.filter(({ follows }) => follows === null),
    async ({ arendenummer }) => search(arendenummer),
  );
  return {
    list: expectDone(await listArrived(world.ctx, subject)),
    counts: expectDone(await countArrived(world.ctx, subject)),
    byNumber,
    byName: await each(['Elsa Testström', 'Bo Testström', 'Elza Testström', '201805022389', '201501022386'], search),
    oversight: expectDone(await oversight(world.ctx, subject)),
    waiting: expectDone(await oversightCounts(world.ctx, subject)),
    vault: expectDone(await overseeVault(world.ctx, subject)),
    barriers: await each(objectsOf(docs), (object) => barriersOn(world.ctx, subject, object)),
  };
}

/** What the same person can read and print, document by document and akt by akt. */
export async function readings(world: World, subject: Subject, docs: readonly Doc[]) {
  const akter = [...new Set(docs.flatMap(({ akt }) => akt ?? []))];
  return {
    reports: await each(docs, ({ id }) => readReport(world, subject, id)),
    prints: await each(docs, async ({ id }) => {
      world.drawn.length = 0;
      const outcome = await printReport(world.ctx, subject, id, { document: 'report', withLocation: true });
      return outcome.ok ? { ok: true, drawn: [...world.drawn] } : outcome;
    }),
    akter: await each(akter, (id) => readAkt(world, subject, id)),
    protection: await each(objectsOf(docs), (object) => getProtection(world.ctx, subject, object)),
  };
}

async function readReport(world: World, subject: Subject, id: string): Promise<Outcome<ReceivedReport>> {
  const opened = await openReport(world.ctx, subject, id, alone);
  return opened.ok ? getReport(world.ctx, subject, id) : opened;
}

async function readAkt(world: World, subject: Subject, id: string): Promise<Outcome<ChildFileView>> {
  const opened = await openChildFile(world.ctx, subject, id, { task: null, purpose: 'JOUR' });
  return opened.ok ? getChildFile(world.ctx, subject, id) : opened;
}

async function each<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const one of all) results.push(await work(one));
  return results;
}
