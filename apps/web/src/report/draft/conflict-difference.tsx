import type { NameOf } from '@tidig/domain/reading/values.ts';
import type { ReactNode } from 'react';
import { Choice } from '../../fields/choice.tsx';
import { answerInWords } from './answer-in-words.ts';
import type { Difference, Take } from './conflict.ts';
import styles from './conflict.module.css';

type Props = {
  readonly difference: Difference;
  /** Who saved the other text, and when. */
  readonly savedWords: string;
  readonly nameOf: NameOf;
  readonly taken: Take | null;
  readonly missing: boolean;
  readonly onTake: (take: Take) => void;
};

/** One answer in both versions, side by side where there is room; both together where that can be done. */
export function OneDifference({ difference, savedWords, nameOf, taken, missing, onTake }: Props): ReactNode {
  const { name, field, mine, saved, both } = difference;
  const texts: readonly { readonly take: Take; readonly label: string; readonly answer: unknown }[] = [
    { take: 'mine', label: 'Här på skärmen', answer: mine },
    { take: 'saved', label: savedWords, answer: saved },
    ...(both ? [{ take: 'both', label: 'Båda', answer: both.answer } as const] : []),
  ];
  return (
    <fieldset className={styles.difference} {...(missing ? { 'data-missing': '' } : {})}>
      <legend>
        {field.label}
        {missing && ' – välj text'}
      </legend>
      {texts.map(({ take, label, answer }) => (
        <div key={take}>
          <Choice
            type="radio"
            name={`conflict-${name}`}
            code={take}
            label={label}
            checked={taken === take}
            onChoose={() => onTake(take)}
            onLeave={() => undefined}
          />
          <p className={styles.version}>{answerInWords(field, answer, nameOf) || 'Inget svar'}</p>
        </div>
      ))}
    </fieldset>
  );
}
