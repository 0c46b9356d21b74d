import { describe, expect, it } from 'vitest';
import { renderPdf } from '@tidig/pdf/render.ts';
import { textOf } from './read-back.ts';
import { aPrint, aReading } from './views.ts';

describe('a worker that has printed before', () => {
  it('still gives signs that a text is copied and searched by: a full stop after a print that had only a colon', async () => {
    const plain = {
      number: 'A',
      facts: [],
      secrecy: { provision: 'A', date: 'A', authority: 'A' },
      printedBy: 'A',
      printedAt: 'A',
      manifestHash: 'A',
    } as const;
    await renderPdf(aPrint({ ...plain, title: 'A: å', reading: aReading({ title: 'A', subject: 'A', sections: [] }) }));
    const text = await textOf(await renderPdf(aPrint({ facts: [{ label: 'Inkom', text: '21 nov 2026 kl. 23.31' }] })));
    expect(text).toContain('Inkom 21 nov 2026 kl. 23.31');
  });
});
