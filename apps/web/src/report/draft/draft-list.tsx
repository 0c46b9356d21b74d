import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { announce } from '../../ui/announcer.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { momentText } from '../../ui/swedish-time.ts';
import { Tag } from '../../ui/tag.tsx';
import { discardDraft, type DraftRow } from './draft-api.ts';
import { draftStates } from './draft-states.ts';
import { siblingsIn } from './draft-siblings.ts';
import styles from '../list.module.css';
import { firstSlug } from '../steps/page-words.ts';
import { remindersKey } from '../reminders/reminders-api.ts';
import { aboutWhom, kindInShort } from '../sent/sent-words.ts';

/** Half-written reports: go on, or throw away after a question. */
export function DraftList({ drafts }: { readonly drafts: readonly DraftRow[] }): ReactNode {
  const [asked, setAsked] = useState<DraftRow | null>(null);
  const queries = useQueryClient();
  const discard = useMutation({
    mutationFn: (draft: DraftRow) => discardDraft(draft.id),
    onSuccess: () => announce('Utkastet är borttaget.'),
    onSettled: () => {
      setAsked(null);
      void queries.invalidateQueries({ queryKey: remindersKey });
      return queries.invalidateQueries({ queryKey: ['drafts'] });
    },
  });
  return (
    <Sheet flush>
      {discard.isError && <ProblemNotice error={discard.error} />}
      <ul className={styles.list}>
        {drafts.map((draft) => (
          <Row key={draft.id} draft={draft} others={siblingsIn(drafts, draft)} onDiscard={() => setAsked(draft)} />
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        title="Ta bort utkastet?"
        confirm="Ta bort utkastet"
        danger
        busy={discard.isPending}
        onConfirm={() => asked && discard.mutate(asked)}
        onCancel={() => setAsked(null)}
      >
        <p>{asked ? `${aboutWhom(asked)}, sparat ${momentText(asked.savedAt)}.` : ''} Text och bilagor går inte att få tillbaka.</p>
      </ConfirmDialog>
    </Sheet>
  );
}

type RowProps = { readonly draft: DraftRow; readonly others: readonly DraftRow[]; readonly onDiscard: () => void };

function Row({ draft, others, onDiscard }: RowProps): ReactNode {
  const name = aboutWhom(draft);
  return (
    <li className={styles.draft}>
      <div className={styles.draftWho}>
        <p className={styles.name}>{name}</p>
        {draft.kind !== 'SOL' && (
          <p>
            <Tag>{kindInShort(draft.kind)}</Tag>
          </p>
        )}
        <p className="t-quiet">
          Sparat {momentText(draft.savedAt)}
          {!draft.own && ` · Inbjuden av ${draft.authorName}`}
        </p>
        {others.length > 0 && <p className="t-quiet t-small">Samma händelse: {others.map(aboutWhom).join(', ')}</p>}
        {draftStates(draft).map(({ kind, words }) => (
          <p key={words}>
            <StatusMark kind={kind}>{words}</StatusMark>
          </p>
        ))}
      </div>
      <div className={styles.draftActs}>
        <Button asChild variant="secondary">
          <Link to="/utkast/$id/$step" params={{ id: draft.id, step: firstSlug }} aria-label={`Fortsätt på ${name}`}>
            Fortsätt
          </Link>
        </Button>
        {draft.own && (
          <Button variant="tertiary" data-color="danger" aria-label={`Ta bort ${name}`} onClick={onDiscard}>
            Ta bort
          </Button>
        )}
      </div>
    </li>
  );
}
