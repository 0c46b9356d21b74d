import { section } from '../form/field.ts';
import { rows, text } from '../form/fields.ts';
import { reportKinds } from '../form/kinds.ts';

/** Step 8: files that go with the report. Each row is a file; its content is a part of its own (`attachment/n`, n = the row's place from 1). */
export const attachments = section({
  id: 'attachments',
  step: 8,
  title: 'Bilagor',
  kinds: reportKinds,
  fields: {
    files: rows(
      {
        id: 'attachments[]',
        label: 'Bilagor',
        help: 'Bara det som behövs. Inga övergreppsbilder, inga förhör.',
        requirement: 'O',
        source: ['JO14', 'T-34'],
        rowName: 'bilaga',
        maxRows: 10,
      },
      {
        what: text({ id: 'attachments[].what', label: 'Vad visar bilagan?', printLabel: 'Visar' }),
        /** Set by the program from the file itself: what it is, and how big. */
        name: text({ id: 'attachments[].name', label: 'Filnamn', requirement: 'O', setByProgram: true }),
        size: text({ id: 'attachments[].size', label: 'Storlek', requirement: 'O', setByProgram: true }, 40),
      },
    ),
  },
});
