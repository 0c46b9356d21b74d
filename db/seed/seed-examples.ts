import { daysBetween, type Instant, type PlainDate, plusDays, plusMinutes, dayOf, isPlainDate, instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { acting, member, type SetClock } from './acting.ts';
import { expectDone, read, send } from './acts.ts';
import { supplement } from './acts-of-officers.ts';
import { example1 } from './examples/example-1.ts';
import { example2 } from './examples/example-2.ts';
import { example3 } from './examples/example-3.ts';
import type { Child, Family } from './families.ts';
import { boards, POLICE } from './organisations.ts';
import { homeStories } from './stories/home.ts';
import type { Story } from './stories/story.ts';
import type { Planned } from './timeline.ts';

/** The day the examples are written for; their dates move with the demo's own day. */
const WRITTEN_FOR = '2026-11-21' as PlainDate;

/**
 * Examples 2 and 3 arrive at Malmö and Uppsala, where a komplettering to the third is read; example 1 waits as a draft at the officer who met Elsa, so that a newcomer can look through it and send it.
 * Gives how many reports were sent.
 */
export async function seedExamples(ctx: ServiceContext, clock: SetClock, now: Instant): Promise<number> {
  const shift = daysBetween(WRITTEN_FOR, dayOf(now));
  clock.set(plusMinutes(now, -5 * 24 * 60));
  const third = await send(ctx, member('asta.kvist'), moved(example3, shift));
  clock.set(plusMinutes(now, -5 * 24 * 60 + 95));
  await read(ctx, boards.uppsala, 'sofia.alm', third);
  clock.set(plusMinutes(now, -3 * 24 * 60));
  const answer = await supplement(ctx, member('asta.kvist'), third, withTestResult);
  clock.set(plusMinutes(now, -3 * 24 * 60 + 50));
  await read(ctx, boards.uppsala, 'sofia.alm', answer);
  clock.set(plusMinutes(now, -20 * 60));
  await send(ctx, member('nils.holm'), moved(example2, shift));
  clock.set(plusMinutes(now, -40));
  const officer = await acting(ctx, member('sara.lind'), POLICE);
  expectDone(await createDraft(ctx, officer, { formVersion: FORM_VERSION, answers: moved(example1, shift) }));
  return 2;
}

/** What came in about Viktor, of example 3, two days later: the result that his report said was not ready. */
function withTestResult(sent: Answers): Answers {
  const obs = sent.concern?.obs?.map((row) =>
    row.id === 'obs-2'
      ? { ...row, what: 'Pupiller stora, kunde inte sitta still. Provet visar cannabis.', certainty: { code: 'SAK' as const } }
      : row,
  );
  return {
    ...sent,
    supplement: { whatIsNew: 'Provsvaret är klart. Viktor vill träffa en fältarbetare redan den här veckan.' },
    concern: { ...sent.concern, ...(obs ? { obs } : {}) },
  };
}

/** Elsa, of example 1, is known at her nämnd from before: twice before the register began and once in the spring, under another spelling. */
export function knownPlans(anchor: PlainDate): Planned[] {
  const earlier = (story: Story, at: string, more: Partial<Planned>): Planned => ({
    family: elsasFamily,
    child: elsa,
    story,
    at: instant(new Date(at)),
    historical: false,
    uncertain: false,
    otherSpelling: false,
    unread: false,
    ...more,
  });
  const spring = `${plusDays(anchor, -264)}T20:40:00Z`;
  return [
    earlier(storyOf('OMS5'), '2024-04-12T09:20:00Z', { historical: true }),
    earlier(storyOf('VAL1'), '2025-02-20T14:05:00Z', { historical: true }),
    earlier(storyOf('VAL1'), spring, { otherSpelling: true }),
  ];
}

function storyOf(concern: string): Story {
  const found = homeStories.find((story) => story.concern === concern);
  if (!found) throw new Error(`no story of ${concern}`);
  return found;
}

const mother = { name: 'Maria Testström', number: '198604012388', phone: '070-174 06 12' };
const father = { name: 'Jonas Testström', number: '198304012399', phone: '070-174 06 13' };
const elsa: Child = {
  id: '201805022389',
  number: '201805022389',
  girl: true,
  firstName: 'Elsa',
  lastName: 'Testström',
  birthYear: 2018,
  mother,
  father,
  protection: 'NEJ',
};
const liam: Child = { ...elsa, id: '202104142399', number: '202104142399', girl: false, firstName: 'Liam', birthYear: 2021 };
const elsasFamily: Family = {
  board: boards.farsta,
  kommun: '0180',
  address: 'Exempelvägen 12, lgh 1203, 123 45 Farsta',
  school: 'Exempelskolan',
  children: [elsa, liam],
};

/** Every date in the answers, moved by whole days; other texts are left as they are. */
function moved(answers: Answers, days: number): Answers {
  return JSON.parse(JSON.stringify(answers), (_, value: unknown) =>
    typeof value === 'string' ? movedText(value, days) : value,
  ) as Answers;
}

function movedText(text: string, days: number): string {
  const day = text.slice(0, 10);
  const dated = isPlainDate(day) && (text.length === 10 || /^T\d{2}:\d{2}$/.test(text.slice(10))) && day >= '2026-01-01';
  return dated ? plusDays(day, days) + text.slice(10) : text;
}
