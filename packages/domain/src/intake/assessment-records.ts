import { z } from 'zod';
import type { Instant } from '../base/time.ts';
import {
  caseSystemList,
  contactList,
  contactWayList,
  decisionList,
  safetyGroundList,
  safetyMeasureList,
  safetyOutcomeList,
} from '../vocabulary/intake.ts';
import { codes, line, maybeLine, maybeNote, note, plainDate } from './text.ts';

/**
 * Skyddsbedömning (SoL 20:1; L-20 to L-23, L-135): what, why, on which grounds, whom one talked to, what was done at once, and by whom when it was not
 * the one who writes ("Gjord 03.40 av jouren. Inskriven 08.05 av dig."). When it was made is the record's own `madeAt`.
 */
export const safetyBody = z.strictObject({
  outcome: z.enum(safetyOutcomeList.codes),
  reasons: note,
  grounds: codes(safetyGroundList.codes).default([]),
  contacts: codes(contactList.codes).default([]),
  measures: codes(safetyMeasureList.codes).default([]),
  /** Empty: the one who writes it made it. */
  madeByName: maybeLine.default(''),
});

/** A contact during the förhandsbedömning; when is the record's `madeAt`. */
export const contactBody = z.strictObject({ with: z.enum(contactList.codes), way: z.enum(contactWayList.codes), note });

/** The child's own view, or why the child was not heard (SoL 3:1–3, L-36, L-133). */
export const childViewBody = z.discriminatedUnion('heard', [
  z.strictObject({ heard: z.literal(true), view: note }),
  z.strictObject({ heard: z.literal(false), whyNot: note }),
]);

/** Somebody looked in the case system: what it said, in which system, and since when an utredning is open (L-26). */
export const caseSystemBody = z.strictObject({
  answer: z.enum(caseSystemList.codes),
  source: line,
  openSince: plainDate.nullable().default(null),
});

/** The handler's proposal, where somebody else has the delegation (L-34, L-32). */
export const proposalBody = z.strictObject({ code: z.enum(decisionList.codes), reason: note });

/** Somebody opened an earlier report; `byName` empty where it is not known who. */
const earlierRead = z.strictObject({
  report: line,
  by: line,
  byName: maybeLine,
  at: z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value))),
});
export type EarlierRead = z.output<typeof earlierRead>;

/**
 * The decision (SoL 20:2; FL 31–32 §§; L-25, L-26, L-31, L-133). `on`: the day it was taken, in Sweden. `day`: day n of the fourteen, the day of arrival is 0.
 */
export const decisionBody = z.strictObject({
  code: z.enum(decisionList.codes),
  on: plainDate,
  day: z.number().int().min(0).nullable().default(null),
  paragraph: line,
  reason: note,
  /** The point in the nämnd's delegationsordning, as its settings have it. */
  delegation: maybeLine.default(''),
  /** Why no utredning although the report tells of violence (L-30); empty when it does not. */
  violenceReason: maybeNote.default(''),
  /**
   * Which earlier reports of the akt had been opened since this one came in, by whom and when first, as the decision was taken (L-46): what is read afterwards
   * was not read before it. Null in what was written before this was kept.
   */
  read: z.array(earlierRead).nullable().default(null),
});

/** More time for synnerliga skäl, to a new last day (SoL 20:2, L-27). */
export const prolongedBody = z.strictObject({
  lastDay: plainDate,
  reason: note,
  /** The point in the nämnd's delegationsordning; empty in what was written before it was asked for. */
  delegation: maybeLine.default(''),
  /** The old last day had passed when it was decided. */
  late: z.boolean().default(false),
});

/** What asks for no decision is laid aside: a notice about an adult. */
export const closedBody = z.strictObject({ reason: note });
