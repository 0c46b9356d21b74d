import { answersSchema, type Answers } from '@tidig/domain/form/answers.ts';
import { checkDraft } from '@tidig/domain/form/validate.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import type { Finding } from '@tidig/domain/quality/finding.ts';
import { changesOf, type AnswerRemedy } from '@tidig/domain/quality/remedy.ts';
import { textAt } from '@tidig/domain/quality/text-at.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers } from '../../support/any-answers.ts';
import { withAnswers } from '../../support/with-answers.ts';
import { gang, violence } from './answers/case.ts';
import { context } from './findings.ts';
import { isAnswerRemedy, newIds, pressed } from './remedies.ts';

/** Sentences that the checks on words have something to say about, and some that they have not. */
const sentences = [
  'Pappan är hysterisk.',
  'Mamman är en dålig mor!',
  'Det var stökigt hemma.',
  'Uppgiften kommer från en källa i området.',
  'GM sprang från platsen kl. 22.17.',
  'Sedan påträffades telefonen i hallen.',
  'Det ryktas att han säljer.',
  'Hon bor på Exempelvägen 12, lgh 1203 i Farsta.',
  'Ring 070-174 06 12 till skolan.',
  'Om jag inte gör det tar de min bror.',
  'Glaset låg på golvet, bl.a. vid spisen.',
  '”Jag orkar inte mer”, sade han.',
  '– Gå härifrån!',
];
const ends = fc.constantFrom(' ', '  ', '\n', '\n\n');
const texts = fc
  .array(fc.tuple(fc.constantFrom(...sentences), ends), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([sentence, end]) => sentence + end).join(''));
const places = ['event.summary', 'concern.obs.0.what', 'concern.obs.1.what', 'concern.impact', 'risk.access.note', 'background.pattern'];

/** The two family examples, with such texts in some of their boxes, the child protected or not, and one item marked. */
const drafts: fc.Arbitrary<Answers> = fc
  .record({
    base: fc.constantFrom(violence(), gang()),
    told: fc.dictionary(fc.constantFrom(...places), texts, { maxKeys: 3 }),
    protection: fc.constantFrom('NEJ', 'SEK', 'EKO'),
    marked: fc.boolean(),
  })
  .map(({ base, told, protection, marked }) => {
    const mark = { id: 'm', target: 'event.summary', from: ['other'], why: 'Risk' };
    return withAnswers(base, { ...told, 'child.protectedIdentity': { code: protection }, ...(marked && { 'secrecy.marks': [mark] }) });
  });

function wordOf(answers: Answers, { path, span }: Finding): string {
  return textAt(answers, path)?.text.slice(span?.from, span?.to) ?? '';
}

/** How often the word of a finding stands in its text. */
function timesIn(answers: Answers, finding: Finding, word = wordOf(answers, finding)): number {
  return (textAt(answers, finding.path)?.text.split(word).length ?? 1) - 1;
}

type Press = { readonly finding: Finding; readonly remedy: AnswerRemedy };

function pressesIn(answers: Answers): readonly Press[] {
  return checkReport(answers, context()).flatMap((finding) =>
    finding.remedies.filter(isAnswerRemedy).map((remedy) => ({ finding, remedy })),
  );
}

/** Every letter and figure of the answers, in order of size: the same before and after, whatever has moved. */
function lettersOf(answers: Answers): string {
  const letters: string[] = [];
  JSON.stringify(answers, (name: string, value: unknown) => {
    if (typeof value === 'string' && !['id', 'target', 'code', 'answer'].includes(name)) letters.push(...value.replaceAll(/\s/g, ''));
    return value;
  });
  return letters.toSorted().join('');
}

function without(letters: string, taken: string): string {
  return [...taken.replaceAll(/\s/g, '')].reduce((left, letter) => left.replace(letter, ''), letters);
}

describe('whatever is pressed', () => {
  it('gives a draft that can be saved, and only the places that the press names have changed', () => {
    fc.assert(
      fc.property(drafts, (answers) => {
        for (const { finding, remedy } of pressesIn(answers)) {
          const changes = changesOf(answers, finding, remedy, newIds());
          const after = pressed(answers, finding, remedy);
          expect(answersSchema.safeParse(after).success).toBe(true);
          expect(checkDraft(after)).toMatchObject({ ok: true });
          const undone = Object.fromEntries(changes.map(({ path }) => [path, undefined]));
          expect(withAnswers(after, undone)).toEqual(withAnswers(answers, undone));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('loses no letter of what was moved', () => {
    fc.assert(
      fc.property(drafts, (answers) => {
        for (const { finding, remedy } of pressesIn(answers).filter((press) => press.remedy.kind.startsWith('move-'))) {
          const after = pressed(answers, finding, remedy);
          const added = remedy.kind === 'move-to-protected' ? '(skyddad uppgift)' : '';
          const annexed = after.secrecy?.restricted?.find(({ id }) => id === 'ny-0');
          const whyAndWho = annexed ? `${annexed.why ?? ''}${(annexed.from ?? []).join('')}` : '';
          if (changesOf(answers, finding, remedy, newIds()).length === 0) continue;
          expect(without(lettersOf(after), added + whyAndWho)).toBe(lettersOf(answers));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('takes that finding away; of a word that stands more than once in a text, the one that it points at', () => {
    fc.assert(
      fc.property(drafts, (answers) => {
        const before = checkReport(answers, context());
        for (const { finding, remedy } of pressesIn(answers)) {
          if (changesOf(answers, finding, remedy, newIds()).length === 0) continue;
          const count = (all: readonly Finding[]) => all.filter(({ code, path }) => code === finding.code && path === finding.path).length;
          const now = pressed(answers, finding, remedy);
          const after = checkReport(now, context());
          if (remedy.kind === 'set' || remedy.kind === 'mark-like') expect(after.map(({ key }) => key)).not.toContain(finding.key);
          else if (timesIn(answers, finding) > 1)
            expect(timesIn(now, finding, wordOf(answers, finding))).toBe(timesIn(answers, finding) - 1);
          else expect(count(after), finding.code).toBeLessThan(count(before));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('gives a draft that can be saved from any draft', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        for (const { finding, remedy } of pressesIn(answers)) {
          expect(checkDraft(pressed(answers, finding, remedy))).toMatchObject({ ok: true });
        }
      }),
      { numRuns: 100 },
    );
  });
});
