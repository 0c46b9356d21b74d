import { readAsText } from '@tidig/domain/labels/empty-search.ts';
import type { ReactNode } from 'react';
import { PdfButton } from '../printing/pdf-button.tsx';
import { emptyPrint } from '../register/register-api.ts';
import { useSession } from '../session/session-context.ts';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText } from '../ui/swedish-time.ts';
import type { CourseView } from './assessment-api.ts';
import styles from './assessment.module.css';
import { clockNow } from './made-when.ts';
import { notedWords } from './words.ts';

type EmptySearchProps = { readonly reportId: string; readonly search: CourseView['records']['emptySearches'][number] };

/** "Inga träffar i Tidig", as it was noted from this task: what was searched, how it was read, when and by whom, and from when the register reaches. */
export function EmptySearch({ reportId, search }: EmptySearchProps): ReactNode {
  const { name } = useSession();
  const { body } = search;
  const { path, body: order } = emptyPrint(body.search, reportId, { text: body.words });
  return (
    <div className={styles.record}>
      <StatusMark kind="done">Inga träffar i Tidig</StatusMark>
      <p className="t-quiet t-small">
        {readAsText(body)}: ”{body.words}”, sökt {notedWords(search, name, clockNow())}. Registret börjar {dayText(body.registerFrom)}.
      </p>
      <div>
        <PdfButton label="Skriv ut svaret" path={path} body={order} fileName={`sokning-${body.search.slice(0, 8)}.pdf`} />
      </div>
    </div>
  );
}
