import type { DirectoryStore } from '../../port/directory.ts';
import { appendLog } from '../log-chain.ts';
import { loggedMethods } from '../logged.ts';
import { loggedWrite } from '../logged-write.ts';
import type { StoreScope, UseStore } from '../scope.ts';
import { accountByUsername, findAccount, insertAccount, listAccounts, markClosed } from './accounts.ts';
import { insertConfirmation, insertPage, insertRecipient, pagesOf, recipientsOn, registerStartOf } from './address-book.ts';
import { changeMembership, deleteTry, findLogin, insertLogin, insertTry, markEnded, moveLastAct } from './logins.ts';
import { colleagues, insertMembership, insertMembershipIn, markOver, membershipsOn, staff } from './memberships.ts';
import { insertReadingHours, readingHoursNow } from './reading-hours.ts';
import { endWord, insertWord, wordsInForce } from './own-words.ts';
import { findOrganisation, findUnit, insertOrganisation, insertUnit, listOrganisations, moveOrganisation } from './organisations.ts';

/** The installation's directory file. */
export function directoryStore(use: UseStore): DirectoryStore {
  const write = <T>(work: (scope: StoreScope) => T) => use((scope) => scope.db.write(() => work(scope)));
  return {
    ...loggedMethods(use),
    organisations: () => use(listOrganisations),
    organisation: (id) => use((scope) => findOrganisation(scope, id)),
    recipients: (on) => use((scope) => recipientsOn(scope, on)),
    addressPages: (id) => use((scope) => pagesOf(scope, id)),
    addAddressPage: (page, log) => loggedWrite(use, log, (scope) => insertPage(scope, page)),
    confirmAddress: (id, on, log) =>
      write((scope) => {
        const confirmed = insertConfirmation(scope, id, on);
        if (confirmed) appendLog(scope.db, scope.logKey, log);
        return confirmed;
      }),
    registerStart: (id) => use((scope) => registerStartOf(scope, id)),
    readingHours: () => use(readingHoursNow),
    saveReadingHours: (id, hours, log) =>
      write((scope) => {
        const kept = insertReadingHours(scope, id, hours, log.at);
        if (kept) appendLog(scope.db, scope.logKey, log);
        return kept;
      }),
    words: (organisationId) => use((scope) => wordsInForce(scope, organisationId)),
    allWords: () => use((scope) => wordsInForce(scope, null)),
    addWord: (word, most, log) =>
      write((scope) => {
        const result = insertWord(scope, word, most);
        if (result === 'added') appendLog(scope.db, scope.logKey, log);
        return result;
      }),
    endWord: (organisationId, id, ended, log) =>
      write((scope) => {
        const over = endWord(scope, organisationId, id, ended);
        if (over) appendLog(scope.db, scope.logKey, log);
        return over;
      }),
    colleaguesIn: (unitId, on) => use((scope) => colleagues(scope, unitId, on)),
    unit: (id) => use((scope) => findUnit(scope, id)),

    accountByUsername: (username) => use((scope) => accountByUsername(scope, username)),
    account: (id) => use((scope) => findAccount(scope, id)),
    accounts: () => use(listAccounts),
    membershipsOf: (userId, on) => use((scope) => membershipsOn(scope, userId, on)),
    staffOf: (organisationId) => use((scope) => staff(scope, organisationId)),
    closeAccount: (id, at, log) =>
      write((scope) => {
        const closed = markClosed(scope, id, at);
        if (closed) appendLog(scope.db, scope.logKey, log);
        return closed;
      }),

    startLogin: (login, log) => loggedWrite(use, log, (scope) => insertLogin(scope, login)),
    login: (id) => use((scope) => findLogin(scope, id)),
    touchLogin: (id, at) => write((scope) => moveLastAct(scope, id, at)),
    switchMembership: (id, membershipId, log) => loggedWrite(use, log, (scope) => changeMembership(scope, id, membershipId)),
    endLogin: (id, at, log) => loggedWrite(use, log, (scope) => markEnded(scope, id, at)),
    reserveTry: (username, at, since) => write((scope) => insertTry(scope, username, at, since)),
    releaseTry: (username, at) => write((scope) => deleteTry(scope, username, at)),

    grantMembership: (membership, unit, log) => loggedWrite(use, log, (scope) => insertMembershipIn(scope, membership, unit)),
    endMembership: (id, on, log) =>
      write((scope) => {
        const ended = markOver(scope, id, on);
        if (ended) appendLog(scope.db, scope.logKey, log);
        return ended;
      }),

    addOrganisation: (organisation) => write((scope) => insertOrganisation(scope, organisation)),
    setExchangeUrl: (id, exchangeUrl) => write((scope) => moveOrganisation(scope, id, exchangeUrl)),
    addUnit: (unit) => write((scope) => insertUnit(scope, unit)),
    addRecipient: (recipient) => write((scope) => insertRecipient(scope, recipient)),
    addAccount: (account) => write((scope) => insertAccount(scope, account)),
    addMembership: (membership) => write((scope) => insertMembership(scope, membership)),
  };
}
