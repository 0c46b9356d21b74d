import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { mayBeOutdated } from '@tidig/domain/address/reach.ts';
import { isPlainDate } from '@tidig/domain/base/time.ts';
import type { ReactNode } from 'react';
import { CallButton, wayInWords } from '../report/urgent/call-jour.tsx';
import { WhatHappensAt } from '../report/recipient/what-will-happen.tsx';
import { announce } from '../ui/announcer.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { AddressFacts } from './address-facts.tsx';
import { type AddressBookView, type AddressPageView, confirmAddress } from './admin-api.ts';
import styles from './address.module.css';

type AddressNowProps = {
  readonly page: AddressPageView;
  readonly today: string;
  readonly onBook: (book: AddressBookView) => void;
};

/** What holds today, in the very words that officers meet, and the one press that says it is still right. */
export function AddressNow({ page, today, onBook }: AddressNowProps): ReactNode {
  const { recipient } = page;
  return (
    <Sheet title="Det här gäller nu">
      <Confirm confirmedOn={recipient.confirmedOn} today={today} onBook={onBook} />
      <div className={styles.preview} role="group" aria-label="Så ser polisen er">
        <p className={styles.previewTitle}>Så ser polisen er</p>
        <WhatHappensAt board={recipient} />
        <div className={styles.jour}>
          <div>
            <p className={styles.jourName}>{recipient.jour.name}</p>
            <p>
              {wayInWords(recipient.jour)} {recipient.jour.hours}.
            </p>
          </div>
          <CallButton jour={recipient.jour} />
        </div>
      </div>
      <AddressFacts page={page} inForce />
      <p className="t-quiet t-small">Namn och kommun ändras av driften, eftersom de avgör vilka anmälningar som kommer till er.</p>
    </Sheet>
  );
}

type ConfirmProps = { readonly confirmedOn: string; readonly today: string; readonly onBook: AddressNowProps['onBook'] };

function Confirm({ confirmedOn, today, onBook }: ConfirmProps): ReactNode {
  const confirming = useMutation({
    mutationFn: confirmAddress,
    onSuccess: (book) => {
      onBook(book);
      announce('Uppgifterna är bekräftade i dag.');
    },
  });
  const old = isPlainDate(confirmedOn) && isPlainDate(today) && mayBeOutdated(confirmedOn, today);
  return (
    <>
      <div className={styles.confirm}>
        <div>
          <p>
            <StatusMark kind={old ? 'attention' : 'done'}>
              {confirmedOn === today ? 'Bekräftade i dag' : `Uppgifterna bekräftade ${dayText(confirmedOn)}`}
            </StatusMark>
          </p>
          {old ? <p>Kan vara inaktuella: det är mer än 90 dagar sedan. Polisen ser det.</p> : null}
        </div>
        <Button
          variant={confirmedOn === today ? 'secondary' : 'primary'}
          loading={confirming.isPending}
          onClick={() => confirming.mutate()}
        >
          Stämmer fortfarande
        </Button>
      </div>
      {confirming.isError ? <ProblemNotice error={confirming.error} /> : null}
    </>
  );
}
