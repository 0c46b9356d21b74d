import { Button, Input, Label, Select } from '@digdir/designsystemet-react';
import { type SearchPurpose, searchPurposes } from '@tidig/domain/access/actions.ts';
import { searchPurposeLabels } from '@tidig/domain/labels/purposes.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import styles from './register.module.css';

export type Typed = { readonly text: string; readonly birthYear: number | null; readonly purpose: SearchPurpose | null };

type SearchFormProps = {
  readonly hasTask: boolean;
  readonly busy: boolean;
  readonly onSearch: (typed: Typed) => void;
  readonly onInvalid: () => void;
};

/** One box and, outside a task, why. It searches on Enter and never while typing: this is no register to browse. */
export function SearchForm({ hasTask, busy, onSearch, onInvalid }: SearchFormProps): ReactNode {
  const [text, setText] = useState('');
  const [year, setYear] = useState('');
  const [purpose, setPurpose] = useState<SearchPurpose | ''>('');
  const [wrong, setWrong] = useState<string | null>(null);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const birthYear = year.trim() === '' ? null : Number(year);
    const problem = problemIn(text, birthYear, hasTask || purpose !== '');
    setWrong(problem);
    if (problem !== null) onInvalid();
    if (problem === null && !busy) onSearch({ text: text.trim(), birthYear, purpose: purpose === '' ? null : purpose });
  }
  return (
    <form className={styles.form} role="search" noValidate onSubmit={submit}>
      {hasTask ? null : (
        <div className={styles.field}>
          <Label htmlFor="search-purpose">Varför söker du?</Label>
          <Select
            id="search-purpose"
            value={purpose}
            aria-describedby="search-wrong"
            onChange={(event) => setPurpose(searchPurposes.find((one) => one === event.currentTarget.value) ?? '')}
          >
            <Select.Option value="">Välj ett skäl</Select.Option>
            {searchPurposes.map((code) => (
              <Select.Option key={code} value={code}>
                {searchPurposeLabels[code]}
              </Select.Option>
            ))}
          </Select>
        </div>
      )}
      <div className={styles.terms}>
        <div className={styles.field}>
          <Label htmlFor="search-text">Nummer eller namn</Label>
          <Input
            id="search-text"
            type="search"
            value={text}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="search-help search-wrong"
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <div className={styles.year}>
          <Label htmlFor="search-year">Födelseår</Label>
          <Input
            id="search-year"
            inputMode="numeric"
            value={year}
            maxLength={4}
            autoComplete="off"
            aria-describedby="search-help search-wrong"
            onChange={(event) => setYear(event.currentTarget.value)}
          />
        </div>
        <Button type="submit" loading={busy}>
          Sök
        </Button>
      </div>
      <p id="search-help" className="t-quiet t-small">
        Skriv för- och efternamn, eller ett namn och födelseår. Namnet hittas även om det är stavat på annat sätt. Födelseåret ordnar
        träffarna.
      </p>
      <p id="search-wrong" role="alert" className={styles.wrong}>
        {wrong}
      </p>
    </form>
  );
}

function problemIn(text: string, birthYear: number | null, reasonGiven: boolean): string | null {
  if (!reasonGiven) return 'Välj varför du söker.';
  if (text.trim() === '') return 'Skriv ett nummer eller ett namn.';
  const year = birthYear === null || (Number.isInteger(birthYear) && birthYear >= 1900 && birthYear <= 2100);
  return year ? null : 'Skriv födelseåret med fyra siffror, till exempel 2018.';
}
