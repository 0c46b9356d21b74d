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

describe('the annex', () => {
  it('is not there when nothing is marked', () => {
    expect(annexOf({ event: { whyNow: 'x' } })).toBeNull();
  });

  it('names for whom it is not meant, and says why beside each item', () => {
    expect(annexOf(example1)).toEqual({
      title: 'Bilaga – bör inte lämnas till Jonas Testström (pappa)',
      subject: 'Elsa Testström',
      items: [{ label: 'Uppgift', text: 'Att Elsa själv ringde 112.', from: 'Jonas Testström (pappa)', why: 'Pappan vet inte det.' }],
    });
  });

  it('has a marked row whole, with the question and who heard', () => {
    const annex = annexOf(example2);
    expect(annex?.items[1]?.label).toBe('Barnets egna ord');
    expect(annex?.items[1]?.text).toBe(
      'Barnets ord, ordagrant: Om jag inte gör det tar de min bror.\nFrågan som ställdes: Är du orolig för något?\n' +
        'När: 19 nov 2026 kl. 21.20\nVar: i polisbilen\nHördes av: bara PA Holm',
    );
  });

  it('has a marked text as it was written', () => {
    const annex = annexOf({
      event: { whyNow: 'Elsa ringde.\nHon grät.' },
      secrecy: { marks: [{ id: 'm', target: 'event.whyNow', from: ['other'], why: 'hämnd' }] },
    });
    expect(annex?.items).toEqual([{ label: 'Varför anmälan görs nu', text: 'Elsa ringde.\nHon grät.', from: 'Någon annan', why: 'hämnd' }]);
  });

  it('has a threat against somebody who gave information, and names nobody it is kept from', () => {
    expect(
      annexOf({ child: { firstName: 'Elsa' }, secrecy: { sourceThreat: { answer: 'JA', note: 'Grannen är hotad av pappan.' } } }),
    ).toEqual({
      title: 'Bilaga – bör inte lämnas till den det gäller',
      subject: 'Elsa',
      items: [
        { label: 'Hotbild mot uppgiftslämnare', text: 'Ja – Grannen är hotad av pappan.', from: 'Den som hotet kan komma från', why: '' },
      ],
    });
  });
});
