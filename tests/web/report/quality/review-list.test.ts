import { instant, type PlainDate } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import { builtInWords } from '@tidig/domain/quality/words/word-lists.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { mustList } from '@tidig/web/report/quality/review-list.ts';
import { summaryWords } from '@tidig/web/report/quality/review-words.ts';
import { describe, expect, it } from 'vitest';

const today = '2026-11-20' as PlainDate;

function musts(answers: Answers) {
  const findings = checkReport(answers, { now: instant(new Date('2026-11-20T12:00:00Z')), words: builtInWords });
  return mustList(
    answers,
    checkForSending(answers, { today }),
    findings.filter(({ level }) => level === 'STOP'),
  );
}

describe('what must be before sending', () => {
  it('says what is lacking once, in the words that tell what to do', () => {
    const list = musts({ ...example1, event: { ...example1.event, whyNow: '' } });
    expect(list).toMatchObject([{ path: 'event.whyNow', words: 'Varför anmäler du just nu?' }]);
  });

  it('stands in the order of the form, whoever says it', () => {
    const { recipient: _recipient, ...rest } = example1;
    const list = musts({ ...rest, child: { ...rest.child, identityCertainty: undefined }, event: { ...rest.event, whyNow: '' } });
    expect(list.map(({ path }) => path)).toEqual(['child.identityCertainty', 'event.whyNow', 'recipient.kommun', 'recipient.board']);
  });

  it('is a protected address in a text, with what moves it', () => {
    const obs = [{ id: 'a', what: 'Vi träffade barnet på Påhittsvägen 3 och barnet grät hela vägen till bilen.' }];
    const child = { ...example1.child, protectedIdentity: { code: 'SKF' as const } };
    const [must] = musts({ ...example1, child, concern: { ...example1.concern, obs } });
    expect(must).toMatchObject({ path: 'concern.obs.0.what', words: 'Personen har skyddade uppgifter. Skriv inte var barnet är här.' });
    expect(must?.finding?.remedies).toEqual([{ kind: 'move-to-protected', person: 'child' }]);
  });

  it('is nothing in a report that can be sent', () => expect(musts(example1)).toEqual([]));
});

describe('the one line on how it stands', () => {
  it.each([
    [0, 0, 'Klar att skicka.'],
    [0, 1, 'Klar att skicka. 1 sak att kontrollera.'],
    [0, 3, 'Klar att skicka. 3 saker att kontrollera.'],
    [1, 0, '1 sak måste rättas innan du kan skicka.'],
    [2, 1, '2 saker måste rättas innan du kan skicka. 1 sak att kontrollera.'],
  ])('%i that stop and %i to look at: %s', (stops, looks, words) => {
    expect(summaryWords(stops, looks).replaceAll('\u00a0', ' ')).toBe(words);
  });
});
