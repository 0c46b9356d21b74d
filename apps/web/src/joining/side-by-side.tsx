import { formatNumber } from '@tidig/domain/identity/number.ts';
import { problemTexts } from '@tidig/domain/labels/problems.ts';
import type { ReactNode } from 'react';
import { Notice } from '../ui/notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { type Column, Table } from '../ui/table.tsx';
import type { FileComparison } from './joining-api.ts';

type Field = FileComparison['fields'][number];

const labels = { number: 'Nummer', name: 'Namn', birthDate: 'Född' } as const satisfies Record<Field['field'], string>;
const verdicts = {
  match: { kind: 'done', text: 'Stämmer' },
  mismatch: { kind: 'attention', text: 'Stämmer inte' },
  blank: { kind: 'waiting', text: 'Går inte att jämföra' },
} as const;

const columns: readonly Column<Field>[] = [
  { title: 'Uppgift', names: true, cell: ({ field }) => labels[field] },
  { title: 'Den här akten', cell: ({ field, here }) => shown(field, here) },
  { title: 'Den andra akten', cell: ({ field, there }) => shown(field, there) },
  { title: 'Jämfört', cell: ({ verdict }) => <StatusMark kind={verdicts[verdict].kind}>{verdicts[verdict].text}</StatusMark> },
];

/** Who the children of two akter are, field by field. Words and shapes, never a colour alone; nothing is decided by it. */
export function SideBySide({ comparison }: { readonly comparison: FileComparison }): ReactNode {
  const { fields, there, hindrance } = comparison;
  return (
    <>
      <Table caption="De två akternas uppgifter om barnet" columns={columns} rows={fields} rowKey={({ field }) => field} />
      <p className="t-quiet">
        Den andra akten öppnades {dayText(there.openedOn)} och har {there.reports === 1 ? '1 anmälan' : `${there.reports} anmälningar`}.
        {there.identityCertain ? '' : ' Identiteten är inte kontrollerad där.'}
        {there.protectedPerson ? ' Barnet har skyddade personuppgifter där.' : ''}
      </p>
      {hindrance ? <Notice kind="warning">{problemTexts[hindrance]}</Notice> : null}
    </>
  );
}

function shown(field: Field['field'], text: string): string {
  if (text === '') return 'Saknas';
  if (field === 'name') return text;
  return field === 'number' ? formatNumber(text) : dayText(text);
}
