import { lowerFirst } from '@tidig/domain/form/code-list.ts';
import { missingMarkList } from '@tidig/domain/vocabulary/missing-marks.ts';
import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { momentText } from '../../ui/swedish-time.ts';
import type { SentRow } from './sent-api.ts';
import { recipientsInWords } from './sent-words.ts';

type Copies = { readonly copies: readonly SentRow[] };

/** In a list: "Nämnden saknade: barnets egna ord, när det hände." Nothing where nobody has said that anything was missing. */
export function MissingInList({ copies }: Copies): ReactNode {
  return saidMissing(copies).map(({ row, missing }) => (
    <p key={row.id} className="t-small">
      {who(copies, row)} saknade: {missingInWords(missing.codes)}.
    </p>
  ));
}

/** On the report's own page, with when it was said and what one can do. */
export function MissingNotice({ copies, own }: Copies & { readonly own: boolean }): ReactNode {
  return saidMissing(copies).map(({ row, missing }) => (
    <Notice key={row.id} title={`${who(copies, row)} saknade: ${missingInWords(missing.codes)}.`}>
      <p>
        {row.recipientName} meddelade det {momentText(missing.at)}.{own ? ' Har du uppgifterna: skicka dem som en komplettering.' : ''}
      </p>
    </Notice>
  ));
}

/** The things in a sentence, separated by commas. */
export function missingInWords(codes: NonNullable<SentRow['missing']>['codes']): string {
  return codes.map((code) => lowerFirst(missingMarkList.labels[code])).join(', ');
}

function saidMissing(copies: readonly SentRow[]) {
  return copies.flatMap((row) => (row.missing ? [{ row, missing: row.missing }] : []));
}

/** With two nämnder it says which one. */
function who(copies: readonly SentRow[], row: SentRow): string {
  return copies.length > 1 ? recipientsInWords([row]) : 'Nämnden';
}
