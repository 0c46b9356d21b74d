import type { Answers } from '@tidig/domain/form/answers.ts';
import { describe, expect, it } from 'vitest';
import { spotted, told, wordsSpotted } from './drafts.ts';

/** A girl of eight on the day of writing, 2026-11-20. */
const girl = { firstName: 'Elsa', identity: { kind: 'PNR', value: '20180502-2389' } } as const;
const about = (text: string, more: Partial<Answers> = {}): Answers => ({ ...told(text, girl), ...more });

describe('Q29: another age than the number says', () => {
  it.each([
    ['Flickan är 7 år och satt ensam.', '7 år'],
    ['Elsa, 9 år, öppnade.', '9 år'],
    ['Flickan, 9, öppnade.', '9'],
    ['Den sjuåriga flickan sov.', 'sjuåriga'],
    ['10-åringen gick ensam.', '10-åringen'],
    ['Anmälan gäller en flicka på 6 år.', '6 år'],
    ['Flickan, som nyss fyllt sju, sov.', 'sju'],
    ['Barnet är fyra år gammalt.', 'fyra år gammalt'],
    ['Cykeln kördes av den 10 åriga flickan.', '10 åriga'],
    ['Hon är bara 7 och ska inte behöva detta.', '7'],
  ])('%s', (text, words) => {
    expect(wordsSpotted('Q29', about(text))).toEqual([words]);
  });

  it.each([
    ['the age is right', 'Flickan är 8 år.'],
    ['it is somebody else’s', 'Mamman, 34 år, öppnade.'],
    ['it is a brother’s', 'Lillebror 4 år sov.'],
    ['a span of time is meant', 'För 3 år sedan flyttade de. Hon har bott där i 2 år.'],
    ['a school year is meant', 'Flickan går i årskurs 3.'],
    ['a friend is meant', 'Flickan gick med en 17-årig kamrat.'],
    ['a boy is meant, and the number is a girl’s', 'Pojken är 12 år.'],
    ['it was so earlier', 'När flickan var fem år flyttade de.'],
    ['it is nearly so', 'Hon är snart nio år.'],
    ['the one with the age is another, the child being named', 'En 19-åring svarade i Elsas ställe.'],
    ['it is quoted', 'Hon sade ”jag är nio år”.'],
    ['she is likened to another', 'Hon talar som ett barn på två år, på en treårings nivå.'],
    ['she is not that old yet', 'Flickan har inte fyllt 15 år.'],
    ['a difference is meant', 'Flickan är 3 år yngre än sin bror.'],
    ['nobody says that it is so', 'Flickan ser ut att vara 10 år.'],
    ['somebody much smaller is meant', 'Flickan öppnade. Ettåringen låg i sängen.'],
    ['it was then', 'Redan som sexåring fick hon ta ansvar.'],
    ['the right age stands too', 'Flickan är 8 år. En 10-åring slog henne.'],
  ])('is silent when %s', (_when, text) => {
    expect(wordsSpotted('Q29', about(text))).toEqual([]);
  });

  it('says both ages, and is for the writer to look at', () => {
    expect(spotted('Q29', about('Flickan är 7 år.'))).toMatchObject([{ level: 'LOOK', values: { x: '7', y: '8' } }]);
  });

  it('a birthday between the event and today makes both ages right', () => {
    const event = { start: { at: '2026-05-01T12:00' }, summary: 'Flickan är 7 år.' };
    expect(spotted('Q29', about('', { event }))).toEqual([]);
    expect(spotted('Q29', about('', { event: { ...event, start: { at: '2026-05-03T12:00' } } }))).toHaveLength(1);
  });

  it('an age that a sibling has is the sibling’s; of siblings whose age nobody knows nothing is guessed', () => {
    const family = (age?: number): Answers['family'] => ({
      siblingsKnown: { answer: 'JA' },
      siblings: [{ id: 'syskon-1', name: 'Liam', ...(age !== undefined && { age }) }],
    });
    expect(wordsSpotted('Q29', about('Femåringen sov.', { family: family(5) }))).toEqual([]);
    expect(wordsSpotted('Q29', about('Femåringen sov.', { family: family() }))).toEqual([]);
    expect(wordsSpotted('Q29', about('Femåringen sov.', { family: family(3) }))).toEqual(['Femåringen']);
  });

  it('without a number there is nothing to compare with', () => {
    expect(spotted('Q29', told('Flickan är 7 år.', { estimatedAge: 9 }))).toEqual([]);
  });
});
