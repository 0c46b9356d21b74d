import type { Subject } from '@tidig/domain/access/roles.ts';
import { type AddressDraft, checkAddress } from '@tidig/domain/address/check-address.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { isLive } from '@tidig/domain/intake/notice-schedule.ts';
import type { AddressPage, Recipient } from '@tidig/store/port/directory.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf, ownStore } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { noticeSettings } from '../notices/schedule-in-force.ts';
import { type AddressBook, addressTarget, bookOf } from './address-book.ts';

/**
 * Adds a page to the own nämnd's address book, from a day; pages before it stay. Refuses with `invalid-input` at the fields that `checkAddress` names,
 * at `channel` when Tidig is chosen by a nämnd without keys or one that has not said who reads evenings and weekends, and with `not-found` when those who run the installation have not entered the nämnd:
 * its name, kommun and district are theirs to set, for they decide whose reports come. Logged in the nämnd's own store and in the directory.
 */
export async function saveAddress(ctx: ServiceContext, subject: Subject, draft: AddressDraft): Promise<Outcome<AddressBook>> {
  const { organisationId } = subject.membership;
  const target = addressTarget(subject);
  const allowed = await authorize(ctx, subject, { action: 'address.write', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const directory = await ctx.stores.directory();
  const book = await bookOf(ctx, directory, subject);
  const before = pageBefore(book, draft.validFrom);
  if (!before) return refuse(ctx, subject, 'address.write', target, 'not-found');
  const fields = [...(await unansweredIn(ctx, subject, draft)), ...problemsIn(book, draft)];
  if (fields.length > 0) {
    await refuse(ctx, subject, 'address.write', target, 'invalid-input');
    return refused(problem('invalid-input', fields));
  }
  const entry = entryFor(ctx, subject, 'address.write', target);
  await (await ownStore(ctx, subject)).log(entry);
  await directory.addAddressPage(
    {
      recipient: written(before.recipient, draft, book.today),
      validFrom: checked(draft.validFrom),
      savedAt: entry.at,
      savedBy: subject.name,
    },
    entry,
  );
  return done(await bookOf(ctx, directory, subject));
}

/** The page that the new one comes after; where it is to be the first, the one that follows. */
function pageBefore({ inForce, coming }: AddressBook, validFrom: string): AddressPage | null {
  const begun = coming.findLast((page) => page.validFrom <= validFrom);
  return begun ?? inForce ?? coming[0] ?? null;
}

function problemsIn({ connected, inForce, today }: AddressBook, draft: AddressDraft): readonly FieldProblem[] {
  const unable: readonly FieldProblem[] = draft.channel === 'TIDIG' && !connected ? [{ path: 'channel', code: 'not-applicable' }] : [];
  return [...unable, ...checkAddress(draft, today, inForce?.recipient.closedFrom ?? null)];
}

/** A nämnd is reached through Tidig only when somebody reads evenings and weekends: what was sent in the night must not wait for the morning. */
async function unansweredIn(ctx: ServiceContext, subject: Subject, { channel }: AddressDraft): Promise<readonly FieldProblem[]> {
  if (channel !== 'TIDIG') return [];
  const { schedule } = await noticeSettings(await boardOf(ctx, subject), subject.membership.organisationId);
  return isLive(schedule?.value ?? null) ? [] : [{ path: 'channel', code: 'evenings-unanswered' }];
}

/** What is written over what stays: name, kommun and district. Writing a page is saying that it is right. */
function written(before: Recipient, draft: AddressDraft, today: PlainDate): Recipient {
  const { jour } = draft;
  return {
    ...before,
    channel: draft.channel,
    manualWay: draft.manualWay?.trim() ?? null,
    phone: draft.phone.trim(),
    openingHours: draft.openingHours.trim(),
    eveningReader: draft.eveningReader.trim(),
    jour: { name: jour.name.trim(), way: jour.way, phone: jour.phone?.trim() ?? null, hours: jour.hours.trim() },
    protectedFunction: draft.protectedFunction?.trim() ?? null,
    protectedPhone: draft.protectedPhone?.trim() ?? null,
    confirmedOn: today,
    closedFrom: draft.closedFrom === null ? null : checked(draft.closedFrom),
  };
}

/** `checkAddress` has found it to be a day of the calendar. */
function checked(day: string): PlainDate {
  return day as PlainDate;
}
