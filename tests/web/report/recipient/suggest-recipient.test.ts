import { isPlaced, secondSuggestion, suggestRecipients } from '@tidig/web/report/recipient/suggest-recipient.ts';
import { describe, expect, it } from 'vitest';

type Answers = Parameters<typeof suggestRecipients>[0];

const stockholm = '0180';
const malmo = '1280';
const uppsala = '0380';
const home = { municipality: { code: stockholm } };
const placed = { ...home, living: { code: 'FAM' }, placingKommun: { code: uppsala } };
const inMalmo = { whereNowKommun: { code: malmo } };
const danger = { ...inMalmo, immediateDanger: { answer: 'JA' } };
const to = (kommun: string, second?: string) => ({
  recipient: { kommun: { code: kommun }, ...(second ? { secondKommun: { code: second } } : {}) },
});
const kommuner = (answers: Answers) => suggestRecipients(answers).map(({ kommun, basis }) => `${kommun} ${basis}`);

describe('the suggested recipient', () => {
  it('is where the child is registered, with the reason', () => {
    expect(suggestRecipients({ child: home })).toEqual([{ kommun: stockholm, basis: 'FOL', why: 'Barnet är folkbokfört i Stockholm.' }]);
  });

  it('is also where the child is now, when that is elsewhere', () => {
    expect(kommuner({ child: home, triage: inMalmo })).toEqual(['0180 FOL', '1280 VIS']);
    expect(kommuner({ child: home, triage: { whereNowKommun: { code: stockholm } } })).toEqual(['0180 FOL']);
  });

  it('is first of all the kommun that has placed the child', () => {
    expect(kommuner({ child: placed, triage: inMalmo })).toEqual(['0380 PLA', '0180 FOL', '1280 VIS']);
  });

  it('leaves out a placing kommun that no longer is asked for', () => {
    expect(kommuner({ child: { ...placed, living: { code: 'BAD' } } })).toEqual(['0180 FOL']);
  });

  it.each([
    ['there is danger', { triage: danger }],
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

  it('speaks of a person where the report is about an adult', () => {
    const [first] = suggestRecipients({ child: home, triage: { reportKind: { code: 'PL6' } } });
    expect(first?.why).toBe('Personen är folkbokförd i Stockholm.');
  });

  it('is nothing when nothing is known', () => expect(suggestRecipients({})).toEqual([]));

  it('asks about the placing kommun for a placed child', () => {
    expect(isPlaced({ child: { living: { code: 'FAM' } } })).toBe(true);
    expect(isPlaced({ child: { living: { code: 'BAD' } } })).toBe(false);
  });
});

describe('the second recipient', () => {
  it('is the one that has the responsibility when the report goes to where the child is', () => {
    expect(secondSuggestion({ child: home, triage: danger, ...to(malmo) })).toMatchObject({ kommun: stockholm, basis: 'FOL' });
    expect(secondSuggestion({ child: placed, triage: danger, ...to(malmo) })).toMatchObject({ kommun: uppsala, basis: 'PLA' });
  });

  it('is where the child is when the report goes home', () => {
    expect(secondSuggestion({ child: home, triage: danger, ...to(stockholm) })).toMatchObject({ kommun: malmo, basis: 'VIS' });
  });

  it.each([
    ['it is not acute', { child: home, triage: inMalmo, ...to(malmo) }],
    ['the child is at home', { child: home, triage: { ...danger, whereNowKommun: { code: stockholm } }, ...to(stockholm) }],
    ['nothing is chosen yet', { child: home, triage: danger }],
    ['the child is protected', { child: { ...home, protectedIdentity: { code: 'SKF' } }, triage: danger, ...to(malmo) }],
    ['the chosen kommun is neither', { child: home, triage: danger, ...to(uppsala) }],
  ])('is not suggested when %s', (_, answers) => {
    expect(secondSuggestion(answers)).toBeNull();
  });
});
