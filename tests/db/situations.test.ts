import { member } from '@tidig/db/seed/acting.ts';
import { units } from '@tidig/db/seed/organisations.ts';
import { reportWithSketch, sketchOfFlat } from '@tidig/db/seed/stories/situations/attached.ts';
import { noticeOnExpecting, noticeOnYoung } from '@tidig/db/seed/stories/situations/notices.ts';
import { ellensReport, vidarsFamily, vidarsReport } from '@tidig/db/seed/stories/situations/siblings.ts';
import { shortReport, theRest } from '@tidig/db/seed/stories/situations/short.ts';
import { noticeOnSuspect } from '@tidig/db/seed/stories/situations/suspect.ts';
import { acuteFarFromHome } from '@tidig/db/seed/stories/situations/two-boards.ts';
import { halfWritten, sharedDraft } from '@tidig/db/seed/stories/situations/unsent.ts';
import { type Writing, writtenBy } from '@tidig/db/seed/stories/situations/written-by.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { withoutHidden } from '@tidig/domain/form/visible.ts';
import { siblingAnswers } from '@tidig/domain/siblings/begin-sibling.ts';
import { ageOn } from '@tidig/domain/identity/age.ts';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../pdf/read-back.ts';
import { testPersonnummer } from '../support/test-numbers.ts';

const writing: Writing = { at: '2026-11-20T21:30:00.000Z' as Instant, officer: member('sara.lind'), unit: units.farsta };

const sent: readonly (readonly [string, Answers])[] = [
  ['a short report', shortReport(writing)],
  ['the rest of it', theRest(writing, shortReport(writing))],
  ['a report with a file', reportWithSketch(writing, 'bilaga-1')],
  ['a report to two nämnder', acuteFarFromHome(writing)],
  ['a report on one of two children', ellensReport(writing)],
  [
    'a report on the other, beside what they have in common',
    vidarsReport({ ...siblingAnswers(ellensReport(writing), vidarsFamily), reporter: writtenBy(writing) }),
  ],
  ['an underrättelse on somebody of nineteen', noticeOnYoung(writing)],
  ['an underrättelse on somebody who expects a child', noticeOnExpecting(writing)],
  ['an underrättelse enligt 34 § LUL', noticeOnSuspect(writing)],
];

describe.each(sent)('%s of the demo', (name, answers) => {
  it('can be sent, and answers nothing that is not asked', () => {
    expect(checkForSending(answers, { today: dayOf(writing.at) })).toEqual([]);
    const { supplement: _new, ...asReport } = answers;
    expect(withoutHidden(asReport), name).toEqual(asReport);
  });
});

describe('the situations of the demo', () => {
  it('name people by official test numbers only', () => {
    const all = JSON.stringify([...sent, halfWritten(writing), sharedDraft(writing)]);
    const numbers = [...all.matchAll(/"value":"(\d{8})-(\d{4})"/g)].map(([, day = '', tail = '']) => day + tail);
    const official = new Set(testPersonnummer);
    expect(numbers.length).toBeGreaterThan(6);
    expect(numbers.filter((number) => !official.has(number))).toEqual([]);
  });

  it('are about a young person of 18–20 and a child under 15, as their legal acts say', () => {
    const birth = (answers: Answers) => {
      const [, year, month, day] = /"value":"(\d{4})(\d{2})(\d{2})-/.exec(JSON.stringify(answers.child)) ?? [];
      return `${year}-${month}-${day}` as PlainDate;
    };
    expect(ageOn(birth(noticeOnYoung(writing)), dayOf(writing.at))).toBe(19);
    expect(ageOn(birth(noticeOnSuspect(writing)), '2026-11-20' as PlainDate)).toBe(14);
  });

  it('carry a PDF that other programs can read', async () => {
    const [page] = await pagesOf(sketchOfFlat());
    expect(page).toContain('Skiss, inte skalenlig');
    expect(page).toContain('Förråd 2 x 1 m, låst utifrån');
  });
});
