import type { VaultStore } from '../../port/vault.ts';
import { loggedWrite, loggedWriteIf } from '../logged-write.ts';
import type { UseStore } from '../scope.ts';
import { addNaming, endNaming, namedFor, namingBy, namingsOf, newestNamings } from './vault-namings.ts';
import { liveVaultOpening, storeVaultOpening, vaultOpenings } from './vault-openings.ts';

/** Who may open the vault for a child, and who has, in one nämnd's store. */
export function vaultMethods(use: UseStore): VaultStore {
  return {
    nameForVault: (naming, most, log) => loggedWriteIf(use, log, ({ db }) => addNaming(db, naming, most)),
    endNaming: (id, ended, log) => loggedWriteIf(use, log, ({ db }) => endNaming(db, id, ended)),
    naming: (id) => use(({ db }) => namingBy(db, id)),
    namings: (object) => use(({ db }) => db.read(() => namingsOf(db, object))),
    namedFor: (reportId, on) => use(({ db }) => db.read(() => namedFor(db, reportId, on))),
    openVault: (opening, log) => loggedWrite(use, log, ({ db }) => storeVaultOpening(db, opening)),
    liveVaultOpening: (login, reportId, now) => use(({ db }) => liveVaultOpening(db, login, reportId, now)),
    vaultOpenings: (limit) => use(({ db }) => db.read(() => vaultOpenings(db, limit))),
    vaultNamings: (limit) => use(({ db }) => newestNamings(db, limit)),
  };
}
