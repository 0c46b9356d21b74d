import { createHash } from 'node:crypto';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';

/** The print of example 1 with only its first sections: so can a print of few pages be had whose every line is a real one. */
export function printOf(sections: number): PrintView {
  const { body, location, restricted } = splitReport(example1, 'SENT');
  const reading = readReport({ body, location, restricted }, { today: '2026-11-19' as PlainDate, recipientName: 'Farsta stadsdelsnämnd' });
  return {
    kind: 'report',
    title: reading.title,
    number: 'P7K4-M2QX-9',
    facts: [
      { label: 'Ärendenummer', text: 'FAR-2026-00417' },
      { label: 'Inkom', text: '19 nov 2026 kl. 00.20' },
      { label: 'Till', text: 'Farsta stadsdelsnämnd' },
      { label: 'Från', text: 'Polismyndigheten' },
    ],
    reading: { ...reading, sections: reading.sections.slice(0, sections) },
    annex: null,
    secrecy: { provision: '26 kap. 1 § offentlighets- och sekretesslagen', date: '19 nov 2026', authority: 'Farsta stadsdelsnämnd' },
    printedBy: 'Karin Ek',
    printedAt: '19 nov 2026 kl. 07.31',
    copyNumber: 1,
    manifestHash: createHash('sha256').update('bench').digest('hex'),
  };
}

/** How many sections example 1 has. */
export function sectionsInAll(): number {
  return printOf(Number.MAX_SAFE_INTEGER).reading?.sections.length ?? 0;
}

/** Both kinds of PDF in the bench leave their page objects readable. */
export function pagesIn(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}
