import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { member, type SetClock } from './acting.ts';
import { read } from './acts.ts';
import { readAnyway, shutOut } from './acts-of-heads.ts';
import { beginUnsent, sendToAll, sendTogether, sendWithFile, supplement, tellWrong } from './acts-of-officers.ts';
import { boards, units } from './organisations.ts';
import { reportWithSketch, sketchOfFlat, wrongPhone } from './stories/situations/attached.ts';
import { noticeOnExpecting, noticeOnYoung } from './stories/situations/notices.ts';
import { ellensReport, vidarsFamily, vidarsReport } from './stories/situations/siblings.ts';
import { shortReport, theRest } from './stories/situations/short.ts';
import { noticeOnSuspect } from './stories/situations/suspect.ts';
import { acuteFarFromHome } from './stories/situations/two-boards.ts';
import { halfWritten, sharedDraft } from './stories/situations/unsent.ts';
import type { Writing } from './stories/situations/written-by.ts';

const writers = {
  'sara.lind': units.farsta,
  'johan.norr': units.farsta,
  'nils.holm': units.malmo,
  'asta.kvist': units.uppsala,
} as const;

/**
 * The demo's other kinds of message, in the last days: underrättelser, a short report and its rest, two nämnder, a file, siblings, a message that something
 * is wrong, drafts that were left, and a colleague who is shut out of one report and has read it all the same. Gives how many reports came to nämnder; what follows a report is none of its own.
 */
export async function seedSituations(ctx: ServiceContext, clock: SetClock, now: Instant): Promise<number> {
  const at = (username: keyof typeof writers, hoursAgo: number): Writing => {
    const moment = plusMinutes(now, -Math.round(hoursAgo * 60));
    clock.set(moment);
    return { at: moment, officer: member(username), unit: writers[username] };
  };
  const send = (writing: Writing, answers: (writing: Writing) => Answers) => sendToAll(ctx, writing.officer, answers(writing));

  await send(at('nils.holm', 33), noticeOnSuspect);
  const [young] = await send(at('johan.norr', 30), noticeOnYoung);
  at('johan.norr', 29);
  if (young) await read(ctx, boards.farsta, 'karin.ek', young);
  await send(at('asta.kvist', 28), noticeOnExpecting);
  await aboutFlat(ctx, at);
  const family = at('johan.norr', 13);
  await sendTogether(ctx, family.officer, ellensReport(family), { choice: vidarsFamily, write: vidarsReport });
  const both = await send(at('sara.lind', 9), acuteFarFromHome);
  at('sara.lind', 8.7);
  for (const report of both.slice(1)) await read(ctx, boards.uppsala, 'sofia.alm', report);
  await beginUnsent(ctx, member('sara.lind'), halfWritten(at('sara.lind', 5)));
  await shortAndRest(ctx, at);
  await beginUnsent(ctx, member('johan.norr'), sharedDraft(at('johan.norr', 2.8)), member('sara.lind'));
  clock.set(now);
  return 8 + both.length - 1;
}

type At = (username: keyof typeof writers, hoursAgo: number) => Writing;

async function aboutFlat(ctx: ServiceContext, at: At): Promise<void> {
  const writing = at('johan.norr', 26);
  const sketch = { name: 'skiss.pdf', bytes: sketchOfFlat() };
  const report = await sendWithFile(ctx, writing.officer, sketch, (fileId) => reportWithSketch(writing, fileId));
  at('johan.norr', 24);
  await read(ctx, boards.farsta, 'karin.ek', report);
  at('johan.norr', 23);
  await shutOut(ctx, boards.farsta, { head: 'britt.sand', colleague: 'maja.frost' }, report, 'Maja är granne till familjen.');
  at('johan.norr', 14);
  await readAnyway(ctx, boards.farsta, 'maja.frost', report, 'Flickan ringde jouren och ingen annan var i tjänst i natt.');
  await tellWrong(ctx, at('johan.norr', 4).officer, report, wrongPhone);
}

/** Read when it came; what followed is not read yet. */
async function shortAndRest(ctx: ServiceContext, at: At): Promise<void> {
  const writing = at('sara.lind', 3.2);
  const [report] = await sendToAll(ctx, writing.officer, shortReport(writing));
  if (!report) throw new Error('a sent draft gives at least one report');
  at('sara.lind', 2.9);
  await read(ctx, boards.farsta, 'karin.ek', report);
  const later = at('sara.lind', 0.8);
  await supplement(ctx, later.officer, report, (sent) => theRest(later, sent));
}
