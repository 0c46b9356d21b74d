import type { ReactNode } from 'react';
import { StatusMark } from '../ui/status-mark.tsx';
import { momentText } from '../ui/swedish-time.ts';
import type { ChildFile } from './child-file-api.ts';
import styles from './child-file.module.css';
import { documentAnchor } from './report-words.ts';

type FileDocument = ChildFile['documents'][number];

/** What the nämnd has written, oldest first; each opens in place. */
export function FileDocuments({ documents }: { readonly documents: readonly FileDocument[] }): ReactNode {
  if (documents.length === 0) return null;
  return (
    <ul className={`t-plain-list ${styles.documents}`}>
      {documents.map((one) => (
        <li key={one.id}>
          <DocumentInPlace document={one} />
        </li>
      ))}
    </ul>
  );
}

function DocumentInPlace({
  document: { id, title, at, writtenAt, byName, lines, corrected, disputed, isNew },
}: {
  readonly document: FileDocument;
}): ReactNode {
  return (
    <details id={documentAnchor(id)} className={styles.document}>
      <summary>
        <span className={styles.documentTitle}>{title}</span>
        {isNew ? <StatusMark kind="attention">Nytt</StatusMark> : null}
        <span className="t-quiet t-small">
          {momentText(at)} · {byName ?? 'Tidig'}
        </span>
      </summary>
      <div className={styles.documentText}>
        {lines.length === 0 ? <p className="t-quiet">Inget mer är skrivet.</p> : null}
        {lines.map((line, index) => (
          <p key={index} className={styles.written}>
            {line}
          </p>
        ))}
        {writtenAt ? <p className="t-quiet t-small">Skrivet {momentText(writtenAt)}.</p> : null}
        {corrected || disputed ? (
          <p>
            {corrected ? <StatusMark kind="attention">Rättad, se längre ned</StatusMark> : null}{' '}
            {disputed ? <StatusMark kind="attention">Bestrids, se längre ned</StatusMark> : null}
          </p>
        ) : null}
      </div>
    </details>
  );
}
