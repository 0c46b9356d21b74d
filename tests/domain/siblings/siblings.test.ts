import type { Answers } from '@tidig/domain/form/answers.ts';
import { carriedGuardian } from '@tidig/domain/siblings/adults.ts';
import { siblingAnswers } from '@tidig/domain/siblings/begin-sibling.ts';
import { inStep } from '@tidig/domain/siblings/in-step.ts';
import { describe, expect, it } from 'vitest';
import { example1 } from '../../../db/seed/examples/example-1.ts';
import { there } from '../../support/there.ts';

const choice = { sibling: 'syskon-liam', guardians: ['vh-maria', 'vh-jonas'], household: [] };
const liam = siblingAnswers(example1, choice);

describe('a report on another child in the same event', () => {
  it('begins with what is common and with what the first report said of that child', () => {
    expect(liam.event).toMatchObject({ start: example1.event?.start, refs: example1.event?.refs, summary: example1.event?.summary });
    expect(liam.child).toEqual({ firstName: 'Liam', lastName: 'Testström', identity: { kind: 'PNR', value: '20210414-2399' } });
    expect(liam.event?.childPresence).toEqual({ code: 'HEM' });
    expect(liam.triage).toMatchObject({ phoned: { answer: 'JA' }, reportKind: { code: 'SOL' } });
  });

  it('takes nothing of the first child’s own', () => {
    const own = JSON.stringify(liam);
    for (const text of ['Elsa', 'skor på', 'Exempelskolan', 'Gun', 'vuxenansvar', 'ringde 112', 'hos mormor'])
      expect(own).not.toContain(text);
    for (const section of ['concern', 'measures', 'risk', 'background', 'secrecy'] as const) expect(liam[section]).toBeUndefined();
    expect(liam.event?.whyNow).toBeUndefined();
    expect(liam.event?.childRole).toBeUndefined();
  });

  it('has the guardians who are its own too, without custody or where the first child lives', () => {
    expect(liam.family?.guardians).toMatchObject([
      { id: 'vh-maria', name: 'Maria Testström', phone: '070-174 06 12', relation: { code: 'MOR' } },
      { id: 'vh-jonas', role: { codes: ['MIS'] } },
    ]);
    expect(JSON.stringify(liam.family)).not.toMatch(/custody|livesWithChild/);
  });

  it('tells of an adult who is not its guardian no more than name and part in the event, and only when chosen', () => {
    const half = siblingAnswers(example1, { ...choice, guardians: ['vh-maria'], household: ['vh-jonas'] });
    expect(half.family?.household).toEqual([{ id: 'vh-jonas', name: 'Jonas Testström', role: { codes: ['MIS'] } }]);
    const without = siblingAnswers(example1, { ...choice, guardians: ['vh-maria'] });
    expect(JSON.stringify(without)).not.toContain('Jonas');
    expect(JSON.stringify(without)).not.toContain('19830401');
  });

  it.each(['SEK', 'SKF', 'FIN', 'OVR', 'EKO'] as const)(
    'tells nothing of the place, the nämnd or a protected adult where somebody is protected (%s)',
    (code) => {
      const marked: Answers = { ...example1, child: { ...example1.child, protectedIdentity: { code } } };
      const sibling = siblingAnswers(marked, choice);
      expect(sibling.event?.placeAddress).toBeUndefined();
      expect(sibling.recipient).toBeUndefined();
      const [maria, ...others] = Array.isArray(example1.family?.guardians) ? example1.family.guardians : [];
      const adult: Answers = {
        ...example1,
        family: { ...example1.family, guardians: [{ ...there(maria), protected: { code } }, ...others] },
      };
      expect(JSON.stringify(siblingAnswers(adult, { ...choice, guardians: [], household: ['vh-maria'] }))).not.toContain('Maria');
    },
  );

  it('takes no text that names a child who is protected', () => {
    const child = { ...example1.child, protectedIdentity: { code: 'FIN' as const } };
    const named: Answers = { ...example1, child, event: { ...example1.event, summary: 'Mamman ropade på elsa två gånger.' } };
    expect(siblingAnswers(named, choice).event).not.toHaveProperty('summary');
    expect(siblingAnswers({ ...example1, child }, choice).event?.summary).toBe(example1.event?.summary);
  });

  it('never takes what is marked', () => {
    const marked: Answers = {
      ...example1,
      secrecy: { marks: [{ id: 'm1', target: 'event.summary', from: ['vh-jonas'], why: 'Risk för hämnd' }] },
    };
    expect(siblingAnswers(marked, choice).event?.summary).toBeUndefined();
    expect(siblingAnswers(marked, choice).secrecy).toBeUndefined();
  });

  it('takes nothing of the crime that the first child is suspected of', () => {
    const suspect: Answers = { ...example1, triage: { ...example1.triage, reportKind: { code: 'SOLLUL' } } };
    const sibling = siblingAnswers(suspect, choice);
    expect(sibling.triage?.reportKind).toEqual({ code: 'SOL' });
    expect(sibling.event).not.toHaveProperty('summary');
    expect(sibling.event).not.toHaveProperty('crimes');
  });
});

describe('what is common stays in step', () => {
  const changed = (event: Partial<NonNullable<Answers['event']>>): Answers => ({ ...example1, event: { ...example1.event, ...event } });

  it('follows a change, a first answer and an answer taken away', () => {
    const summary = 'Larm kl. 22.17. Mamman öppnade.';
    expect(inStep(example1, changed({ summary }), liam)?.event?.summary).toBe(summary);
    const { crimes: _none, ...event } = example1.event ?? {};
    const later = inStep(example1, { ...example1, event }, liam);
    expect(later?.event).not.toHaveProperty('crimes');
    expect(inStep({ ...example1, event }, example1, later ?? liam)?.event?.crimes).toBe(example1.event?.crimes);
  });

  it('changes nothing where only the child’s own was written', () => {
    expect(inStep(example1, changed({ whyNow: 'Något helt annat om Elsa.' }), liam)).toBeNull();
    const assessed: Answers = { ...example1, concern: { ...example1.concern, assessment: 'Nytt.' } };
    expect(inStep(example1, assessed, liam)).toBeNull();
  });

  it('never overwrites what the sibling’s draft says otherwise', () => {
    const own: Answers = { ...liam, event: { ...liam.event, summary: 'Liam sov hela tiden.' } };
    expect(inStep(example1, changed({ summary: 'Nytt om händelsen.' }), own)).toBeNull();
  });

  it('follows a shared guardian’s phone and role, never custody, and never another adult', () => {
    const [maria, jonas] = Array.isArray(example1.family?.guardians) ? example1.family.guardians : [];
    const after: Answers = {
      ...example1,
      family: {
        ...example1.family,
        guardians: [
          { ...there(maria), phone: '070-174 06 55', custody: { code: 'ENS' } },
          there(jonas),
          { id: 'vh-ny', name: 'Ny Person' },
        ],
      },
    };
    const sibling = inStep(example1, after, liam);
    expect(sibling?.family?.guardians).toMatchObject([{ id: 'vh-maria', phone: '070-174 06 55' }, { id: 'vh-jonas' }]);
    expect(JSON.stringify(sibling)).not.toMatch(/ENS|Ny Person/);
  });

  it('takes back what was marked afterwards', () => {
    const after: Answers = { ...example1, secrecy: { marks: [{ id: 'm1', target: 'event.summary', from: ['vh-jonas'], why: 'Hot' }] } };
    expect(inStep(example1, after, liam)?.event).not.toHaveProperty('summary');
  });

  it('takes back the place when somebody is marked as protected, and leaves it at “inte kontrollerat”', () => {
    const marked = (code: 'SEK' | 'EKO'): Answers => ({ ...example1, child: { ...example1.child, protectedIdentity: { code } } });
    expect(inStep(example1, marked('SEK'), liam)?.event).not.toHaveProperty('placeAddress');
    expect(inStep(example1, marked('EKO'), liam)).toBeNull();
  });

  it('takes back an adult of the household who turns out to be protected', () => {
    const half = siblingAnswers(example1, { ...choice, guardians: ['vh-maria'], household: ['vh-jonas'] });
    const [maria, jonas] = Array.isArray(example1.family?.guardians) ? example1.family.guardians : [];
    const after: Answers = {
      ...example1,
      family: { ...example1.family, guardians: [there(maria), { ...there(jonas), protected: { code: 'FIN' } }] },
    };
    expect(inStep(example1, after, half)?.family?.household).toEqual([{ id: 'vh-jonas', name: 'Ytterligare person (skyddad)' }]);
  });

  it('lets the household know of one more person and no more, also where the mark comes at last and goes again', () => {
    const [maria, jonas] = Array.isArray(example1.family?.guardians) ? example1.family.guardians : [];
    const marked = (code: 'NEJ' | 'SEK' | 'EKO'): Answers => ({
      ...example1,
      family: { ...example1.family, guardians: [there(maria), { ...there(jonas), protected: { code } }] },
    });
    const onlyMaria = { ...choice, guardians: ['vh-maria'], household: ['vh-jonas'] };
    const more = [{ id: 'vh-jonas', name: 'Ytterligare person (skyddad)' }];
    expect(siblingAnswers(marked('SEK'), onlyMaria).family?.household).toEqual(more);
    expect(siblingAnswers(marked('EKO'), onlyMaria).family?.household).toBeUndefined();
    const carried = siblingAnswers(marked('NEJ'), onlyMaria);
    const waiting = inStep(marked('NEJ'), marked('EKO'), carried) ?? carried;
    const hidden = inStep(marked('EKO'), marked('SEK'), waiting);
    expect(hidden?.family?.household).toEqual(more);
    expect(inStep(marked('SEK'), marked('SEK'), hidden ?? {})).toBeNull();
    expect(JSON.stringify(inStep(marked('SEK'), marked('NEJ'), hidden ?? {})?.family?.household)).toContain('Jonas');
  });

  it('carries no address of a guardian who is said to live elsewhere, and has the address of somebody protected', () => {
    const [maria, jonas] = Array.isArray(example1.family?.guardians) ? example1.family.guardians : [];
    const at = (address: string): Answers => ({
      ...example1,
      child: { ...example1.child, protectedIdentity: { code: 'NEJ' } },
      family: {
        ...example1.family,
        guardians: [
          { ...there(maria), protected: { code: 'SKF' }, address: 'Låtsasgatan 41' },
          { ...there(jonas), protected: { code: 'NEJ' }, livesWithChild: { answer: 'NEJ' }, address },
        ],
      },
    });
    const onlyJonas = { ...choice, guardians: ['vh-jonas'], household: [] };
    expect(JSON.stringify(siblingAnswers(at('Låtsasg. 41 B'), onlyJonas))).not.toContain('Låtsasg');
    expect(JSON.stringify(siblingAnswers(at('Exempelvägen 9'), onlyJonas))).toContain('Exempelvägen 9');
  });

  it('carries nothing that tells where a shared guardian is when the first child, who lives there, is protected; and takes it back', () => {
    const marked = (code: 'SEK' | 'EKO'): Answers => ({ ...example1, child: { ...example1.child, protectedIdentity: { code } } });
    const text = JSON.stringify(siblingAnswers(marked('SEK'), choice).family);
    expect(text).toContain('Maria');
    expect(text).not.toContain('070-174');
    expect(JSON.stringify(inStep(example1, marked('SEK'), liam)?.family)).not.toContain('070-174');
    expect(inStep(example1, marked('EKO'), liam)).toBeNull();
  });

  it('takes back the place at last, when “inte kontrollerat” becomes a mark', () => {
    const marked = (code: 'SEK' | 'EKO'): Answers => ({ ...example1, child: { ...example1.child, protectedIdentity: { code } } });
    expect(inStep(marked('EKO'), marked('SEK'), liam)?.event).not.toHaveProperty('placeAddress');
  });

  it('shares no text that tells where a protected person is, and takes it back', () => {
    const summary = 'Bråk på Påhittsgatan 12 i Farsta. Mamman öppnade.';
    const told: Answers = { ...example1, event: { ...example1.event, summary } };
    const marked: Answers = { ...told, child: { ...told.child, protectedIdentity: { code: 'SEK' } } };
    expect(siblingAnswers(told, choice).event?.summary).toBe(summary);
    expect(siblingAnswers(marked, choice).event).not.toHaveProperty('summary');
    expect(inStep(told, marked, siblingAnswers(told, choice))?.event).not.toHaveProperty('summary');
  });

  it('lets the event stay in the sibling’s draft when the first child turns out to be a suspect, but follows no more', () => {
    const suspect = (summary: string): Answers => ({
      ...example1,
      triage: { ...example1.triage, reportKind: { code: 'SOLLUL' } },
      event: { ...example1.event, summary },
    });
    expect(inStep(example1, suspect(example1.event?.summary ?? ''), liam)).toBeNull();
    expect(inStep(example1, suspect('Nytt om rånet.'), liam)).toBeNull();
  });

  it('carries a guardian chosen later as those chosen at first', () => {
    const [maria] = Array.isArray(example1.family?.guardians) ? example1.family.guardians : [];
    expect(carriedGuardian(example1, there(maria))).toEqual(Array.isArray(liam.family?.guardians) ? liam.family.guardians[0] : null);
  });
});
