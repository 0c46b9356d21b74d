import { describe } from 'vitest';
import { directoryContract } from './contract-directory.ts';
import { exchangeContract } from './contract-exchange.ts';
import { logContract } from './contract-log.ts';
import { senderContract } from './contract-sender.ts';
import { aDraft, aPart, aSealedReport, police } from './messages.ts';
import { anEntry, org, withStore } from './support.ts';

describe('SQLite directory', () => {
  const open = async () => (await withStore('directory')).stores.directory();
  directoryContract(open);
  logContract(open);
});

describe('SQLite sender', () => {
  const open = async () => (await withStore(`sender/${police}`)).stores.sender(org(police));
  senderContract(open);
  logContract(open);
  exchangeContract(async () => {
    const store = await open();
    return {
      store,
      async send() {
        const draft = aDraft();
        await store.createDraft(draft, anEntry());
        const report = aSealedReport(draft, {}, [aPart('body', { a: 1 }), aPart('location', { where: 'Provgatan 1' })]);
        await store.sealReport(report, anEntry());
        return report.sealed;
      },
    };
  });
});
