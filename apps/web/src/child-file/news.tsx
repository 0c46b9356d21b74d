import type { ReactNode } from 'react';
import { Notice } from '../ui/notice.tsx';
import { dayText } from '../ui/swedish-time.ts';
import type { ChildFile } from './child-file-api.ts';
import styles from './child-file.module.css';
import { documentAnchor, goTo, reportAnchor } from './report-words.ts';

type Item = { readonly anchor: string; readonly text: string };

/** What has come in or been written by others since this person last had the akt open; each leads there. Nothing the first time. */
export function News({ file }: { readonly file: ChildFile }): ReactNode {
  if (file.lastRead === null) return null;
  const items = newsIn(file);
  const since = dayText(file.lastRead);
  if (items.length === 0) return <p className="t-quiet">Inget nytt sedan du läste {since}.</p>;
  return (
    <Notice title={`Nytt sedan du läste ${since}`}>
      <ul className={styles.news}>
        {items.map(({ anchor, text }) => (
          <li key={`${anchor} ${text}`}>
            <a
              href={`#${anchor}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(anchor);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function newsIn({ reports, documents }: ChildFile): readonly Item[] {
  const ofReports = reports.flatMap((report): readonly Item[] => {
    const anchor = reportAnchor(report.id);
    const later = report.followUps.filter(({ id }) => report.newFollowUps.includes(id));
    return [
      ...(report.isNew ? [{ anchor, text: `Anmälan ${dayText(report.arrivedAt)}` }] : []),
      ...later.map(({ kind, arrivedAt }) => ({
        anchor,
        text: `${kind === 'FEL' ? 'Meddelande om fel' : 'Komplettering'} ${dayText(arrivedAt)}`,
      })),
      ...newDocuments(report.documents),
    ];
  });
  return [...ofReports, ...newDocuments(documents)];
}

function newDocuments(documents: ChildFile['documents']): readonly Item[] {
  return documents
    .filter(({ isNew }) => isNew)
    .map(({ id, title, at }) => ({ anchor: documentAnchor(id), text: `${title}, ${dayText(at)}` }));
}
