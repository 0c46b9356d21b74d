import type { Answers } from '@tidig/domain/form/answers.ts';
import { siblingAnswers } from '@tidig/domain/siblings/begin-sibling.ts';
import { inStep } from '@tidig/domain/siblings/in-step.ts';
import { describe, expect, it } from 'vitest';
import { example1 } from '../../../db/seed/examples/example-1.ts';

const choice = { sibling: 'syskon-liam', guardians: [], household: [] };
const fus = (id: string, target?: string) => ({
  id,
  provision: { code: 'FUS' as const },
  date: '2026-11-19',
  ...(target ? { target } : {}),
});

function marked(...secrecyMarks: readonly ReturnType<typeof fus>[]): Answers {
  return { ...example1, marking: { secrecyMarks: [...secrecyMarks] } };
}

describe('a sekretessmarkering in a report on another child in the same event', () => {
  const [own, whole, summary] = [fus('o', 'concern.impact'), fus('h'), fus('s', 'event.summary')];

  it('follows what is common, and nothing of the first child’s own or of the whole first report', () => {
    expect(siblingAnswers(marked(own, whole, summary), choice).marking).toEqual({ secrecyMarks: [summary] });
  });

  it('is not there where what it is about is not', () => {
    const marks = [{ id: 'm', target: 'event.summary', from: ['other'], why: 'hämnd' }];
    const kept: Answers = { ...marked(summary), secrecy: { marks } };
    expect(siblingAnswers(kept, choice).marking).toBeUndefined();
  });

  it('that is set, changed or taken away later is so in the sibling’s draft too, beside the marks of its own', () => {
    const mine = fus('mine', 'concern.obs/x');
    const sibling: Answers = { ...siblingAnswers(example1, choice), marking: { secrecyMarks: [mine] } };
    const set = inStep(example1, marked(summary), sibling);
    expect(set?.marking?.secrecyMarks).toEqual([mine, summary]);
    const later = { ...summary, date: '2026-11-20' };
    const changed = set && inStep(marked(summary), marked(later), set);
    expect(changed?.marking?.secrecyMarks).toEqual([mine, later]);
    expect(changed && inStep(marked(later), example1, changed)?.marking?.secrecyMarks).toEqual([mine]);
  });
});
