import { Button } from '@digdir/designsystemet-react';
import { sections } from '@tidig/domain/form/answers.ts';
import { type ReactNode, useId } from 'react';
import { FieldInput } from './field-input.tsx';
import styles from './fields.module.css';
import { secretsPlace } from './secrets.ts';
import { NativeList } from './sel-field.tsx';

const { provision, date, authority, until, callFirst } = sections.marking.fields.secrecyMarks.of;

type SecretMarkProps = { readonly index: number; readonly onRemove: () => void };

/** The sekretessmarkering of one item: provision, date and authority (OSL 5:5), until when, and whom to call. It moves nothing, and decides nothing. */
export function SecretMark({ index, onRemove }: SecretMarkProps): ReactNode {
  const name = `${secretsPlace}.${index}`;
  const about = useId();
  return (
    <fieldset className={`${styles.mark} ${styles.secret}`} data-part="secret" tabIndex={-1} aria-describedby={about}>
      <legend className={styles.subLabel}>Sekretessmarkering</legend>
      <p id={about} className={styles.help}>
        Uppgiften står kvar med markeringen bredvid. Den påminner om att sekretess kan gälla. Nämnden prövar sekretessen själv.
      </p>
      <NativeList field={provision} name={`${name}.provision`} list={provision.list} />
      <div className={styles.pair}>
        <FieldInput field={date} name={`${name}.date`} />
        <FieldInput field={authority} name={`${name}.authority`} />
      </div>
      <FieldInput field={callFirst} name={`${name}.callFirst`} />
      <FieldInput field={until} name={`${name}.until`} />
      <div>
        <Button variant="tertiary" className={styles.missingButton} onClick={onRemove}>
          Ta bort sekretessmarkeringen
        </Button>
      </div>
    </fieldset>
  );
}
