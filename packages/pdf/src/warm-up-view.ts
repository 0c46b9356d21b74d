import type { PrintView } from '@tidig/domain/reading/print-view.ts';

/** A print with one of each kind of thing and nothing about anyone, so that all code a real print needs has run once. */
export const warmUpView: PrintView = {
  kind: 'report',
  title: 'Orosanmälan',
  number: '0000-0000-0',
  facts: [{ label: 'Mottagare', text: 'Nämnd' }],
  reading: {
    title: 'Orosanmälan',
    subject: 'Barn',
    banners: [{ kind: 'urgent', title: 'Bråttom', text: 'Text' }],
    sections: [
      {
        id: 'warm-up',
        title: 'Avsnitt',
        items: [
          { kind: 'text', label: 'Text', secrecy: ['Märkt'], text: 'Ord i en text som är lång nog att radbrytas. '.repeat(40) },
          { kind: 'statement', text: 'Text', source: 'Källa', certainty: 'Säker', when: 'Nu', where: 'Här' },
          { kind: 'quote', text: 'Text', question: 'Fråga', context: 'Sammanhang' },
          { kind: 'group', title: 'Grupp', items: [{ kind: 'fact', label: 'Fakta', value: { state: 'masked', text: 'Skyddad uppgift' } }] },
        ],
      },
    ],
    missing: [{ label: 'Fråga', reason: 'Skäl' }],
  },
  annex: null,
  secrecy: { provision: 'OSL', date: 'i dag', authority: 'Myndighet' },
  printedBy: 'Ingen',
  printedAt: 'nu',
  copyNumber: 0,
  manifestHash: '00',
};
