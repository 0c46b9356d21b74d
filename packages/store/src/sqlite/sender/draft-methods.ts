import type { LogEntry } from '../../port/log.ts';
import type { SenderStore } from '../../port/sender.ts';
import { appendLog } from '../log-chain.ts';
import { loggedWrite } from '../logged-write.ts';
import type { StoreScope, UseStore } from '../scope.ts';
import { addAttachment, attachmentContent, attachmentCount, attachmentsOf, removeAttachment } from './draft-attachments.ts';
import { addColleague, colleaguesOf, removeColleague } from './draft-colleagues.ts';
import {
  deleteDraft,
  deleteDraftSavedAt,
  draftAgesIn,
  draftsFor,
  draftsLastSavedBefore,
  draftVersion,
  findDraft,
  insertDraft,
  updateInStep,
} from './drafts.ts';
import { beginSibling, draftsInEvent, eventOf } from './events.ts';
import { settle, settledIn } from './settled.ts';

type Part<K extends keyof SenderStore> = Pick<SenderStore, K>;

/** What is written before it is sent: the text, who may write it, and its files. */
export function draftMethods(use: UseStore) {
  return { ...textMethods(use), ...eventMethods(use), ...settledMethods(use), ...colleagueMethods(use), ...fileMethods(use) };
}

function textMethods(
  use: UseStore,
): Part<'createDraft' | 'draft' | 'drafts' | 'saveDraft' | 'discardDraft' | 'expireDraft' | 'draftAges' | 'draftsSavedBefore'> {
  return {
    createDraft: (draft, log) => loggedWrite(use, log, (scope) => insertDraft(scope, draft)),
    draft: (id) => use((scope) => findDraft(scope, id)),
    drafts: (person) => use((scope) => draftsFor(scope, person)),
    saveDraft: (save, following = []) => use((scope) => scope.db.write(() => updateInStep(scope, save, following))),
    discardDraft: (id, log) => loggedWrite(use, log, (scope) => deleteDraft(scope, id)),
    expireDraft: (id, lastSaved, log) =>
      use((scope) => scope.db.write(() => loggedIf(scope, log, deleteDraftSavedAt(scope, id, lastSaved)))),
    draftAges: (unitId) => use((scope) => draftAgesIn(scope, unitId)),
    draftsSavedBefore: (at) => use((scope) => draftsLastSavedBefore(scope, at)),
  };
}

function eventMethods(use: UseStore): Part<'createSibling' | 'draftsInEvent' | 'eventOfDraft'> {
  return {
    createSibling: (draft, of, eventId, log) =>
      use((scope) => scope.db.write(() => loggedIf(scope, log, beginSibling(scope, draft, of, eventId)))),
    draftsInEvent: (id) => use((scope) => draftsInEvent(scope, id)),
    eventOfDraft: (id) => use((scope) => eventOf(scope, id)),
  };
}

function settledMethods(use: UseStore): Part<'settledFindings' | 'settleFinding'> {
  return {
    settledFindings: (id) => use((scope) => settledIn(scope, id)),
    settleFinding: (id, key, at, most) => use((scope) => scope.db.write(() => settle(scope, id, key, at, most))),
  };
}

function colleagueMethods(use: UseStore): Part<'draftColleagues' | 'inviteToDraft' | 'uninviteFromDraft'> {
  return {
    draftColleagues: (id) => use((scope) => colleaguesOf(scope, id)),
    inviteToDraft: (id, colleague, log) => ifThere(use, id, (scope) => loggedIf(scope, log, addColleague(scope, id, colleague))),
    uninviteFromDraft: (id, userId, log) => use((scope) => scope.db.write(() => loggedIf(scope, log, removeColleague(scope, id, userId)))),
  };
}

function fileMethods(use: UseStore): Part<'draftAttachments' | 'draftAttachment' | 'addDraftAttachment' | 'removeDraftAttachment'> {
  return {
    draftAttachments: (id) => use((scope) => attachmentsOf(scope, id)),
    draftAttachment: (id, attachmentId) => use((scope) => attachmentContent(scope, id, attachmentId)),
    addDraftAttachment: (id, attachment, content, most, log) =>
      use((scope) =>
        scope.db.write(() => {
          if (draftVersion(scope, id) === null) return 'no-draft';
          if (attachmentCount(scope, id) >= most) return 'too-many';
          addAttachment(scope, id, attachment, content);
          appendLog(scope.db, scope.logKey, log);
          return 'kept';
        }),
      ),
    removeDraftAttachment: (id, attachmentId, log) =>
      use((scope) => scope.db.write(() => loggedIf(scope, log, removeAttachment(scope, id, attachmentId)))),
  };
}

/** Does `work` in one transaction on a draft that is there. False when somebody has sent it or thrown it away meanwhile: nothing is written then. */
function ifThere(use: UseStore, draftId: string, work: (scope: StoreScope) => void): Promise<boolean> {
  return use((scope) =>
    scope.db.write(() => {
      if (draftVersion(scope, draftId) === null) return false;
      work(scope);
      return true;
    }),
  );
}

/** The log row of an act that happened, in its transaction; none when nothing did. */
function loggedIf(scope: StoreScope, log: LogEntry, happened: boolean): boolean {
  if (happened) appendLog(scope.db, scope.logKey, log);
  return happened;
}
