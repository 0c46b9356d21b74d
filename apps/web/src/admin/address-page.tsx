import { Button } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { freshList } from '../api/query-client.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { AddressForm } from './address-form.tsx';
import { AddressNow } from './address-now.tsx';
import { ComingPages, EarlierPages } from './address-pages.tsx';
import { type AddressBookView, type AddressPageView, readAddressBook } from './admin-api.ts';
import styles from './address.module.css';

const key = ['address-book'];

/** Adressbok: how officers reach the own nämnd, what holds, what is coming and what has held; confirmed with one press, changed from a day on. */
export function AddressPage(): ReactNode {
  const book = useQuery({ queryKey: key, queryFn: readAddressBook, ...freshList });
  return (
    <div className="t-page t-page-text">
      <PageHeading lead="Så når polisen er. Det som står här ser varje polis som ska lämna en anmälan till er.">Adressbok</PageHeading>
      {book.isPending ? <Loading what="adressboken" /> : null}
      {book.isError ? <ProblemNotice error={book.error} retry={() => void book.refetch()} /> : null}
      {book.data ? <Book book={book.data} /> : null}
    </div>
  );
}

/** A page to begin from, and the day the new one is to hold from. */
type Writing = { readonly from: AddressPageView; readonly validFrom: string };

function Book({ book }: { readonly book: AddressBookView }): ReactNode {
  const queries = useQueryClient();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [savedFrom, setSavedFrom] = useState<string | null>(null);
  const from = book.inForce ?? book.coming[0];
  if (!from) return <NotEntered />;
  function write(next: Writing): void {
    setSavedFrom(null);
    setWriting(next);
  }
  return (
    <>
      {savedFrom ? <Saved validFrom={savedFrom} today={book.today} /> : null}
      {book.inForce ? <AddressNow page={book.inForce} today={book.today} onBook={(next) => queries.setQueryData(key, next)} /> : null}
      {writing ? (
        <AddressForm
          key={writing.validFrom}
          book={book}
          from={writing.from}
          validFrom={writing.validFrom}
          onSaved={(next, validFrom) => {
            queries.setQueryData(key, next);
            setWriting(null);
            setSavedFrom(validFrom);
          }}
          onCancel={() => setWriting(null)}
        />
      ) : (
        <div>
          <Button variant="secondary" onClick={() => write({ from, validFrom: book.today })}>
            Ändra uppgifterna
          </Button>
        </div>
      )}
      <ComingPages pages={book.coming} {...(writing ? {} : { onChange: (page) => write({ from: page, validFrom: page.validFrom }) })} />
      <EarlierPages pages={book.earlier} />
    </>
  );
}

/** Takes focus: the form that had it is gone. */
function Saved({ validFrom, today }: { readonly validFrom: string; readonly today: string }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={styles.saved}>
      <Notice kind="done" role="status" title={validFrom <= today ? 'Sparat. Gäller nu.' : `Sparat. Gäller från ${dayText(validFrom)}.`}>
        {validFrom <= today ? null : <p>Till dess ser polisen det som gäller nu.</p>}
      </Notice>
    </div>
  );
}

function NotEntered(): ReactNode {
  return (
    <Sheet>
      <EmptyState title="Nämnden står inte i adressboken än.">
        <p>Be driften lägga in nämndens namn och kommun. Sedan sköter du resten här.</p>
      </EmptyState>
    </Sheet>
  );
}
