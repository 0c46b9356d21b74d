import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { type CellPlace, RowActsProvider } from '../../fields/row-acts.ts';
import type { Autosave } from '../draft/autosave.ts';
import { firstSlug } from '../steps/page-words.ts';
import { childOfRow, othersIn, siblingRows } from './children.ts';
import { SiblingDialog } from './sibling-dialog.tsx';
import { SiblingRowAct } from './sibling-row-act.tsx';
import { SiblingsContextProvider } from './siblings-context.ts';
import { useChildrenInEvent } from './use-children-in-event.ts';

type Props = { readonly draftId: string; readonly autosave: Autosave; readonly children: ReactNode };

/** Around a draft's page: one dialog for every press that begins a report on another child, and the acts of a sibling's row. */
export function SiblingsProvider({ draftId, autosave, children }: Props): ReactNode {
  const [about, setAbout] = useState<{ readonly sibling: string | null } | null>(null);
  const { getValues } = useFormContext<FieldValues>();
  const navigate = useNavigate();
  const others = othersIn(useChildrenInEvent(draftId), draftId);
  function begin(sibling?: string): void {
    const row = siblingRows(getValues()).find(({ id }) => id === sibling);
    const there = row && childOfRow(row, others);
    if (there?.draftId) return void navigate({ to: '/utkast/$id/$step', params: { id: there.draftId, step: firstSlug } });
    if (there?.reportId) return void navigate({ to: '/anmalningar/$id', params: { id: there.reportId } });
    setAbout({ sibling: row?.id ?? null });
  }
  return (
    <SiblingsContextProvider value={{ draftId, begin }}>
      <RowActsProvider value={rowActs}>{children}</RowActsProvider>
      <SiblingDialog
        open={about !== null}
        sibling={about?.sibling ?? null}
        draftId={draftId}
        autosave={autosave}
        onClose={() => setAbout(null)}
      />
    </SiblingsContextProvider>
  );
}

function UnderQuestion({ rowsName, index, cell }: CellPlace): ReactNode {
  return rowsName === 'family.siblings' && cell === 'concern' ? <SiblingRowAct index={index} /> : null;
}

const rowActs = { Under: UnderQuestion };
