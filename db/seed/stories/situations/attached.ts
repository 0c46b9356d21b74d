import type { Answers } from '@tidig/domain/form/answers.ts';
import { localTime } from '../../report-answers.ts';
import { type Writing, writtenBy } from './written-by.ts';

/** A report that has a file with it: a plan of the flat, drawn on the spot. */
export function reportWithSketch(writing: Writing, fileId: string): Answers {
  return {
    triage: { whereNowKommun: { code: '0180' }, immediateDanger: { answer: 'NEJ' }, reportKind: { code: 'SOL' }, childCount: 1 },
    child: {
      identityCertainty: { code: 'KTR' },
      identity: { kind: 'PNR', value: '20160608-2384' },
      firstName: 'Märta',
      lastName: 'Ritprov',
      gender: { code: 'F' },
      protectedIdentity: { code: 'NEJ' },
      municipality: { code: '0180' },
      address: 'Påhittsvägen 31, 123 45 Farsta',
      whereNow: { code: 'HEM' },
      living: { code: 'ENF' },
      language: { code: 'sv' },
    },
    family: {
      guardians: [
        {
          id: 'vh-1',
          name: 'Jörgen Ritprov',
          identity: { kind: 'PNR', value: '19840203-2398' },
          relation: { code: 'FAR' },
          custody: { code: 'ENS' },
          livesWithChild: { answer: 'JA' },
          phone: '070-174 06 28',
        },
      ],
      siblingsKnown: { answer: 'NEJ' },
    },
    event: {
      whyNow: 'Märtas sovplats är en madrass i ett låst förråd utan fönster.',
      start: { at: localTime(writing.at, -3 * 3_600_000), precision: 'UNGEFAR' },
      place: { code: 'BOS' },
      inHome: { answer: 'JA' },
      howKnown: { code: 'MYN', note: 'Räddningstjänsten' },
      refs: [{ id: 'ref-1', kind: { code: 'KNR' }, number: '5000-K000090-26' }],
      summary:
        'Vi följde med räddningstjänsten efter ett brandlarm. Fjorton personer bodde i lägenheten. Förrådet var låst utifrån med hasp.',
      childRole: { codes: ['NAR'] },
      childPresence: { code: 'SAG' },
    },
    concern: {
      main: { code: 'OMS4' },
      obs: [
        {
          id: 'obs-1',
          what: 'Förrådet är två meter långt och saknar fönster. Där fanns en madrass, en ficklampa och Märtas skolväska.',
          source: { code: 'EGE' },
          certainty: { code: 'SAK' },
        },
      ],
      met: { answer: 'JA' },
      childWords: [{ id: 'ord-1', quote: 'Jag ropar när jag behöver gå på toa.', question: 'Hur gör du på natten?', heardBy: 'PI Norr' }],
      state: { codes: ['LUG', 'TYS'] },
      homeSigns: { codes: ['SOV', 'FAR'] },
      impact: 'Märta sade att hon inte sover när det luktar rök.',
      ifNothing: 'Märta kommer inte ut om det brinner.',
    },
    risk: {
      protectToday: { answer: 'VET', note: 'Pappan har lovat att sätta upp en säng i sovrummet.' },
      investigation: { answer: 'NEJ' },
    },
    measures: { actions: { codes: ['SAM', 'SVH', 'BIL'] }, informChild: { code: 'JAP' }, meeting: { code: 'JA' } },
    reporter: writtenBy(writing),
    attachments: { files: [{ id: fileId, what: 'Skiss över lägenheten, ritad på platsen. Förrådet är inritat.' }] },
    recipient: { kommun: { code: '0180' }, board: 'stockholm-farsta', basis: { code: 'FOL' } },
  };
}

export const wrongPhone = {
  what: ['UPPG'],
  text: 'Pappans telefonnummer blev fel. Rätt nummer är 070-174 06 29. Allt annat stämmer.',
} as const;

/** A PDF of one page with a few lines, made here so that the project holds no binary file. */
export function sketchOfFlat(): Uint8Array {
  const lines = ['Skiss, inte skalenlig', 'Hall - kök - vardagsrum', 'Förråd 2 x 1 m, låst utifrån, utan fönster'];
  const drawing = [
    '0.8 w 90 520 320 200 re S 90 520 120 60 re S 210 580 m 210 720 l S',
    ...lines.map((line, index) => `BT /F1 14 Tf 90 ${480 - index * 22} Td (${line}) Tj ET`),
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ].map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`);
  return Uint8Array.from(Buffer.from(withTable('%PDF-1.4\n', objects), 'latin1'));
}

/** The objects, and the table that says at which byte each begins. */
function withTable(head: string, objects: readonly string[]): string {
  const starts = objects.map((_, index) => head.length + objects.slice(0, index).join('').length);
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const body = head + objects.join('');
  const size = objects.length + 1;
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}
