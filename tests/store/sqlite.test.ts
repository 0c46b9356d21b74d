import { describe } from 'vitest';
import { directoryContract } from './contract-directory.ts';
import { exchangeContract } from './contract-exchange.ts';
import { logContract } from './contract-log.ts';
import { senderContract } from './contract-sender.ts';
import { aPart, police, sent } from './messages.ts';
import { org, withStore } from './support.ts';

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
        const photo = { name: 'attachment/1', mediaType: 'image/jpeg', content: Uint8Array.of(255, 216, 0) } as const;
        const { copy } = await sent(store, {}, [aPart('body', { a: 1 }), aPart('location', { where: 'Provgatan 1' }), photo]);
        return copy.sealed;
      },
    };
  });
});
