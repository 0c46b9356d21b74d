import { Button } from '@digdir/designsystemet-react';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { namesIn } from '@tidig/domain/reading/names.ts';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { announce } from '../../ui/announcer.tsx';
import { answerInWords } from './answer-in-words.ts';
import type { Autosave } from './autosave.ts';
import { differences } from './conflict.ts';
import styles from './conflict.module.css';
import type { DraftSaving } from './draft-saving.ts';

type Props = { readonly autosave: Autosave; readonly saving: DraftSaving };

/** The server's questions are others than this page's, so it cannot take the last text: it stands here to be copied before the page is loaded again. */
export function UnsavedTexts({ autosave, saving }: Props): ReactNode {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  if (state.kind !== 'refused' || state.code !== 'unknown-form-version') return null;
  return <Texts saving={saving} />;
}

function Texts({ saving }: Pick<Props, 'saving'>): ReactNode {
  const { getValues } = useFormContext<FieldValues>();
  const [copied, setCopied] = useState<boolean | null>(null);
  const answers = getValues();
  const nameOf = namesIn(asAnswers(answers));
  const texts = differences(answers, saving.base(), saving.base())
    .map(({ field, mine }) => ({ label: field.label, text: answerInWords(field, mine, nameOf) }))
    .filter(({ text }) => text !== '');
  if (texts.length === 0) return null;
  async function copy(): Promise<void> {
    const all = texts.map(({ label, text }) => `${label}\n${text}`).join('\n\n');
    const done = await navigator.clipboard.writeText(all).then(
      () => true,
      () => false,
    );
    setCopied(done);
    if (done) announce('Kopierat.');
  }
  return (
    <section className={styles.conflict} aria-labelledby="unsaved-title">
      <h2 id="unsaved-title">Tidig har uppdaterats: det här är inte sparat</h2>
      <p>Allt annat är sparat. Kopiera texten, ladda om sidan och klistra in den på sin plats.</p>
      <dl className={styles.texts}>
        {texts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Button variant="secondary" onClick={() => void copy()}>
        {copied ? 'Kopierat' : 'Kopiera texten'}
      </Button>
      {copied === false && <p role="alert">Webbläsaren tillät det inte. Markera texten och kopiera den själv.</p>}
    </section>
  );
}
