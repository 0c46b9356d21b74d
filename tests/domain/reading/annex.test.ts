import type { Answers } from '@tidig/domain/form/answers.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { readAnnex } from '@tidig/domain/reading/annex.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { example2 } from '@tidig/db/seed/examples/example-2.ts';
import { describe, expect, it } from 'vitest';

function annexOf(answers: Answers) {
  const { restricted, body } = splitReport(answers, 'SENT');
  return readAnnex(restricted, body);
}

function itemsOf(answers: Answers) {
  return annexOf(answers)?.groups.flatMap(({ items }) => items) ?? [];
}

const mark = (target: string) => ({ id: 'm', target, from: ['other'], why: 'hämnd' });

describe('the annex', () => {
  it('is not there when nothing is marked', () => {
    expect(annexOf({ event: { whyNow: 'x' } })).toBeNull();
  });

  it('names for whom it is not meant, says who decides, and why beside each item', () => {
    expect(annexOf(example1)).toEqual({
      title: 'Bilaga – bör inte lämnas till Jonas Testström (pappa)',
      subject: 'Elsa Testström',
      about: expect.stringContaining('nämnden prövar sekretessen och avgör vad som lämnas ut') as string,
      secrecy: [],
      groups: [
        {
          title: 'Uppgifter som inte bör visas för någon',
          items: [
            {
              title: 'Uppgift 1',
              lines: [{ label: '', text: 'Att Elsa själv ringde 112.' }],
              from: 'Jonas Testström (pappa)',
              why: 'Pappan vet inte det.',
              secrecy: [],
            },
          ],
        },
      ],
    });
  });

  it('has a marked row whole, with the question and who heard', () => {
    const words = itemsOf(example2)[1];
    expect(words?.title).toBe('Uppgift 2: Barnets egna ord');
    expect(words?.lines).toEqual([
      { label: 'Barnets ord, ordagrant', text: 'Om jag inte gör det tar de min bror.' },
      { label: 'Frågan som ställdes', text: 'Är du orolig för något?' },
      { label: 'När', text: '19 nov 2026 kl. 21.20' },
      { label: 'Var', text: 'i polisbilen' },
      { label: 'Hördes av', text: 'bara PA Holm' },
    ]);
  });

  it('numbers the rows of a list that is marked as a whole', () => {
    const refs = [
      { id: 'a', number: '5000-K1-26' },
      { id: 'b', number: '5000-K2-26' },
    ];
    expect(itemsOf({ event: { refs }, secrecy: { marks: [mark('event.refs')] } })[0]?.lines).toEqual([
      { label: '1. Nummer', text: '5000-K1-26' },
      { label: '2. Nummer', text: '5000-K2-26' },
    ]);
  });

  it('has a marked text as it was written', () => {
    const marked = itemsOf({ event: { whyNow: 'Elsa ringde.\nHon grät.' }, secrecy: { marks: [mark('event.whyNow')] } });
    expect(marked).toEqual([
      {
        title: 'Uppgift 1: Varför anmälan görs nu',
        lines: [{ label: '', text: 'Elsa ringde.\nHon grät.' }],
        from: 'Någon annan',
        why: 'hämnd',
        secrecy: [],
      },
    ]);
  });

  it('has of a choice that stays in the report the words that were beside it', () => {
    const answers: Answers = {
      risk: { staffSafety: { codes: ['VAP'], note: 'Gevär i garderoben.' } },
      secrecy: { marks: [mark('risk.staffSafety')] },
    };
    expect(itemsOf(answers)[0]?.lines).toEqual([{ label: '', text: 'Gevär i garderoben.' }]);
  });

  it('has a threat against somebody who gave information in a group of its own, and names nobody it is kept from', () => {
    const threats = [
      {
        id: 't',
        who: 'Grannen på plan 2',
        by: 'Pappan',
        how: 'Han sade att den som ringer får betala.',
        since: 'I våras',
        grounds: 'Hennes ord',
      },
      { id: 'u', how: 'Hotfulla sms.' },
    ];
    const annex = annexOf({ child: { firstName: 'Elsa' }, secrecy: { threats } });
    expect(annex?.title).toBe('Bilaga – bör inte lämnas till den som hotet kan komma från');
    expect(annex?.groups.map(({ title }) => title)).toEqual(['Hotbild mot den som har lämnat uppgifter']);
    expect(annex?.groups[0]?.items).toEqual([
      {
        title: 'Hotbild 1',
        lines: [
          { label: 'Hotad', text: 'Grannen på plan 2' },
          { label: 'Hotet kommer från', text: 'Pappan' },
          { label: 'Hotet', text: 'Han sade att den som ringer får betala.' },
          { label: 'Sedan', text: 'I våras' },
          { label: 'Bygger på', text: 'Hennes ord' },
        ],
        from: 'Den som hotet kan komma från',
        why: '',
        secrecy: [],
      },
      {
        title: 'Hotbild 2',
        lines: [{ label: 'Hotet', text: 'Hotfulla sms.' }],
        from: 'Den som hotet kan komma från',
        why: '',
        secrecy: [],
      },
    ]);
  });

  it('keeps a threat and a marked item apart, and names both in its title', () => {
    const annex = annexOf({ ...example1, secrecy: { ...example1.secrecy, threats: [{ id: 't', how: 'x' }] } });
    expect(annex?.title).toBe('Bilaga – bör inte lämnas till Jonas Testström (pappa) eller den som hotet kan komma från');
    expect(annex?.groups.map(({ items }) => items.length)).toEqual([1, 1]);
  });

  it('carries the sekretessmarkeringar of its items beside them, and those of the whole report first', () => {
    const fus = { provision: { code: 'FUS' as const }, date: '2026-11-19', authority: 'Polismyndigheten' };
    const annex = annexOf({
      concern: { obs: [{ id: 'a', what: 'Pappan slog.' }] },
      marking: {
        secrecyMarks: [
          { id: 's', ...fus, target: 'concern.obs/a', callFirst: 'Utredare Berg 08-465 004 21', until: '2027-02-01' },
          { id: 'h', ...fus },
        ],
      },
      secrecy: { marks: [mark('concern.obs/a')] },
    });
    expect(annex?.secrecy).toEqual(['18 kap. 1 § OSL (förundersökning), 19 nov 2026, Polismyndigheten.']);
    expect(annex?.groups[0]?.items[0]?.secrecy).toEqual([
      '18 kap. 1 § OSL (förundersökning), 19 nov 2026, Polismyndigheten. Ring först: Utredare Berg 08-465 004 21. Prövas igen senast 1 feb 2027.',
    ]);
  });
});
