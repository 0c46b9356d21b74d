import { Checkbox } from '@digdir/designsystemet-react';
import { channels, jourWays } from '@tidig/domain/address/reach.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { ReactNode } from 'react';
import { dayText } from '../ui/swedish-time.ts';
import { ChoiceField, DayField, LineField, LinesField } from './address-inputs.tsx';
import { type AddressField, type AddressProblems, asksForPhone, type TypedAddress } from './address-typed.ts';
import { channelWords, jourWayWords } from './address-words.ts';
import type { AddressBookView } from './admin-api.ts';
import styles from './address.module.css';

type AddressFieldsProps = {
  readonly typed: TypedAddress;
  readonly problems: AddressProblems;
  readonly today: PlainDate;
  readonly book: AddressBookView;
  readonly onTyped: (typed: TypedAddress) => void;
};

/** Everything a page says, in five groups. A question that does not apply is not shown; its text is kept until the page is saved. */
export function AddressFields({ typed, problems, today, book, onTyped }: AddressFieldsProps): ReactNode {
  const at = (field: AddressField) => ({ field, value: typed[field], problem: problems[field] });
  const put = (change: Partial<TypedAddress>) => onTyped({ ...typed, ...change });
  return (
    <>
      <p className="t-quiet">Skriv funktioner, inte personer: ”Mottagningen barn och unga”, inte ett namn. Alla poliser kan läsa det.</p>
      <DayField
        {...at('validFrom')}
        label="Gäller från"
        help="I dag eller en dag inom ett år."
        today={today}
        onValue={(validFrom) => put({ validFrom })}
      />
      <OtherPages validFrom={typed.validFrom} book={book} />
      <Group title="Anmälningar">
        <ChoiceField
          {...at('channel')}
          label="Hur tar ni emot anmälningar?"
          codes={book.connected || typed.channel === 'TIDIG' ? channels : ['PDF']}
          words={channelWords}
          onValue={(channel) => put({ channel })}
        />
        {typed.channel === 'PDF' ? (
          <LinesField
            {...at('manualWay')}
            label="Hur vill ni ha anmälan?"
            help="Till exempel: Sänd med säkra meddelanden till mottagningen barn och unga."
            onValue={(manualWay) => put({ manualWay })}
          />
        ) : null}
        <LineField {...at('phone')} label="Telefon till nämnden" type="tel" onValue={(phone) => put({ phone })} />
        <LinesField
          {...at('openingHours')}
          label="När har ni öppet?"
          help="Till exempel: Vardagar 8.00–16.30"
          onValue={(openingHours) => put({ openingHours })}
        />
        <LinesField
          {...at('eveningReader')}
          label="Vem läser kvällar och helger?"
          help={`Till exempel: Socialjouren läser kvällar, nätter och helger.${typed.channel === 'PDF' ? ' Kan lämnas tomt.' : ''}`}
          onValue={(eveningReader) => put({ eveningReader })}
        />
      </Group>
      <Group title="Socialjouren">
        <LineField {...at('jourName')} label="Vad heter jouren?" onValue={(jourName) => put({ jourName })} />
        <ChoiceField
          {...at('jourWay')}
          label="Hur når polisen jouren?"
          codes={jourWays}
          words={jourWayWords}
          onValue={(jourWay) => put({ jourWay })}
        />
        {asksForPhone(typed.jourWay) ? (
          <LineField
            {...at('jourPhone')}
            label={typed.jourWay === 'NUMMER' ? 'Jourens telefon' : 'Nummer att lämna sitt eget på'}
            {...(typed.jourWay === 'NUMMER' ? {} : { help: 'Kan lämnas tomt.' })}
            type="tel"
            onValue={(jourPhone) => put({ jourPhone })}
          />
        ) : null}
        <LinesField
          {...at('jourHours')}
          label="När nås jouren?"
          help="Till exempel: Vardagar 16.30–8.00, helger dygnet runt"
          onValue={(jourHours) => put({ jourHours })}
        />
      </Group>
      <Group title="Skyddade personer">
        <p className="t-quiet">
          Var en skyddad person är visas inte i Tidig. Den som behöver veta det ringer hit och uppger ärendets eller anmälans nummer.
        </p>
        <LineField
          {...at('protectedFunction')}
          label="Vilken funktion ringer man?"
          help={`Till exempel: Mottagningens arbetsledare.${typed.channel === 'PDF' ? ' Kan lämnas tomt.' : ''}`}
          onValue={(protectedFunction) => put({ protectedFunction })}
        />
        <LineField {...at('protectedPhone')} label="Funktionens telefon" type="tel" onValue={(protectedPhone) => put({ protectedPhone })} />
      </Group>
      <Group title="Om nämnden stänger">
        <Checkbox
          label="Nämnden slutar ta emot anmälningar"
          checked={typed.closes}
          onChange={(event) => put({ closes: event.currentTarget.checked })}
        />
        {typed.closes ? (
          <DayField
            {...at('closedFrom')}
            label="Första dagen utan nya anmälningar"
            help="Från den dagen kan ingen välja er som mottagare."
            today={today}
            onValue={(closedFrom) => put({ closedFrom })}
          />
        ) : null}
      </Group>
    </>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.group} role="group" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** Pages already written for the same day, or for a later one, which then take over. */
function OtherPages({ validFrom, book }: { readonly validFrom: string; readonly book: AddressBookView }): ReactNode {
  const same = book.coming.some((page) => page.validFrom === validFrom);
  const later = book.coming.find((page) => page.validFrom > validFrom);
  if (!same && !later) return null;
  return (
    <p role="status">
      {same ? 'Det du skriver ersätter det som redan är skrivet för den dagen. ' : null}
      {later ? `Från ${dayText(later.validFrom)} gäller det som redan är skrivet för den dagen.` : null}
    </p>
  );
}
