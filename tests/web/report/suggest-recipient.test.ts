import { isPlaced, suggestRecipients } from '@tidig/web/report/suggest-recipient.ts';
import { describe, expect, it } from 'vitest';

const home = { municipality: { code: '0180' } };
const inMalmo = { whereNowKommun: { code: '1280' } };
const kommuner = (answers: Parameters<typeof suggestRecipients>[0]) =>
  suggestRecipients(answers).map(({ kommun, basis }) => `${kommun} ${basis}`);

describe('the suggested recipient', () => {
  it('is where the child is registered, with the reason', () => {
    expect(suggestRecipients({ child: home })).toEqual([{ kommun: '0180', basis: 'FOL', why: 'Barnet är folkbokfört i Stockholm.' }]);
  });

  it('is also where the child is now, when that is elsewhere', () => {
    expect(kommuner({ child: home, triage: inMalmo })).toEqual(['0180 FOL', '1280 VIS']);
    expect(kommuner({ child: home, triage: { whereNowKommun: { code: '0180' } } })).toEqual(['0180 FOL']);
  });

  it.each([
    ['there is danger', { triage: { ...inMalmo, immediateDanger: { answer: 'JA' } } }],
    ['protection is needed today', { triage: inMalmo, risk: { protectToday: { answer: 'JA' } } }],
  ])('puts where the child is now first when %s', (_, answers) => {
    expect(kommuner({ child: home, ...answers })).toEqual(['1280 VIS', '0180 FOL']);
  });

  it.each(['SEK', 'SKF', 'FIN', 'OVR'])('never comes from folkbokföringen for a protected child (%s)', (code) => {
    expect(kommuner({ child: { ...home, protectedIdentity: { code } }, triage: inMalmo })).toEqual(['1280 VIS']);
  });

  it.each(['NEJ', 'EKO'])('comes from folkbokföringen when protection is %s', (code) => {
    expect(kommuner({ child: { ...home, protectedIdentity: { code } } })).toEqual(['0180 FOL']);
  });

  it('is nothing when nothing is known', () => expect(suggestRecipients({})).toEqual([]));

  it('asks about the placing kommun for a placed child', () => {
    expect(isPlaced({ child: { living: { code: 'FAM' } } })).toBe(true);
    expect(isPlaced({ child: { living: { code: 'BAD' } } })).toBe(false);
  });
});
