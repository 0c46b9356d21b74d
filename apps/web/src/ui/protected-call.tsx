import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';

type WhomToRingProps = {
  readonly call: { readonly function: string; readonly phone: string } | null;
  /** The ärendenummer, which says whom it is about without a name. */
  readonly number: string | null;
  readonly whom?: 'barnet' | 'personen';
};

/** At the nämnd, where a place is masked: it is told by telephone, to a function and by a number. */
export function WhomToRing({ call, number, whom = 'barnet' }: WhomToRingProps): ReactNode {
  return (
    <Notice title="Skyddad uppgift">
      <p>
        Var {whom} är visas inte här.{' '}
        {call ? (
          <>
            Behöver du veta det: ring {call.function}, <span className="t-nowrap">{call.phone}</span>
            {number === null ? '.' : `, och uppge nummer ${number}.`} Skriv det inte i någon text.
          </>
        ) : (
          'Nämnden har inte angett vem man ringer. Fråga enhetschefen.'
        )}
      </p>
    </Notice>
  );
}

type WriteNoPlaceProps = {
  /** The nämnd chosen as recipient, as the address book has it. */
  readonly recipient: { readonly protectedFunction: string | null; readonly protectedPhone: string | null; readonly phone: string };
};

/** For the officer, where somebody is protected: what is urgent is said by telephone, and stands in no text. */
export function WriteNoPlace({ recipient }: WriteNoPlaceProps): ReactNode {
  const { protectedFunction, protectedPhone, phone } = recipient;
  return (
    <p>
      <strong>Skriv inte var barnet är</strong> annat än i Skyddad uppgift. Behöver nämnden veta det genast: skicka, ring sedan{' '}
      {protectedPhone === null ? 'nämnden' : (protectedFunction ?? 'nämnden')}, <span className="t-nowrap">{protectedPhone ?? phone}</span>,
      och uppge numret på kvittot.
    </p>
  );
}
