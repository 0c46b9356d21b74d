import { sendWords } from '@tidig/web/report/review/send-words.ts';
import { onlyBoard } from '@tidig/web/report/recipient/use-recipients.ts';
import { describe, expect, it } from 'vitest';

const farsta = { name: 'Farsta stadsdelsnämnd', channel: 'TIDIG' } as const;
const malmo = { name: 'Nämnden i Malmö', channel: 'TIDIG' } as const;
const knivsta = { name: 'Socialnämnden Knivsta', channel: 'PDF' } as const;

describe('the words of the press that sends', () => {
  it.each([
    [[], 'Skicka'],
    [[farsta], 'Skicka till Farsta stadsdelsnämnd'],
    [[farsta, malmo], 'Skicka till Farsta stadsdelsnämnd och Nämnden i Malmö'],
    [[knivsta], 'Gör klar PDF till Socialnämnden Knivsta'],
    [[farsta, knivsta], 'Skicka till Farsta stadsdelsnämnd, gör klar PDF till Socialnämnden Knivsta'],
  ])('name every receiver and what happens', (receivers, words) => {
    expect(sendWords(receivers)).toBe(words);
  });

  it('say whose report it is where all the children’s could be sent', () => {
    expect(sendWords([farsta], 'Elsas')).toBe('Skicka bara Elsas till Farsta stadsdelsnämnd');
    expect(sendWords([knivsta], 'Elsas')).toBe('Gör klar bara Elsas PDF till Socialnämnden Knivsta');
    expect(sendWords([], 'den här')).toBe('Skicka bara den här');
  });
});

describe('the address of a nämnd', () => {
  it('is chosen by itself only where the kommun has one nämnd for all of it', () => {
    const whole = { id: 'a', district: null };
    const part = { id: 'b', district: 'Farsta' };
    const only = (boards: readonly object[]) => onlyBoard(boards as Parameters<typeof onlyBoard>[0])?.id;
    expect(only([whole])).toBe('a');
    expect(only([part])).toBeUndefined();
    expect(only([whole, part])).toBeUndefined();
  });
});
