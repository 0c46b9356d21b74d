import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { fieldId } from '../../fields/field-state.ts';
import type { ItemWords } from '../../fields/item-words.ts';
import { useDraftFiles } from '../attachments/attachments-in-draft.ts';
import { FieldLink } from './problem-links.tsx';

type MarkedItemProps = {
  readonly item: ItemWords;
  /** Path of the mark itself: a list of what stops sending leads here. */
  readonly at: string;
  readonly says: string;
  readonly onRemove: () => void;
};

/** One mark that was set at its item: what it is about, with the way there, what it says, and the press that takes it away. */
export function MarkedItem({ item: { label, text, path }, at, says, onRemove }: MarkedItemProps): ReactNode {
  const { draftId } = useDraftFiles();
  return (
    <li id={fieldId(at)} tabIndex={-1} data-field-name={at}>
      <div>
        <p>
          {path === null ? (
            <strong>{label}</strong>
          ) : (
            <FieldLink draftId={draftId} name={path}>
              {label}
            </FieldLink>
          )}
          {text === '' ? '' : `: ${text}`}
        </p>
        <p className="t-quiet">{says}</p>
      </div>
      <Button variant="tertiary" aria-label={`Ta bort markeringen på ${label}`} onClick={onRemove}>
        Ta bort markeringen
      </Button>
    </li>
  );
}
