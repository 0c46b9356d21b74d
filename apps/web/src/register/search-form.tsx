import { Button, Input, Label, Select } from '@digdir/designsystemet-react';
import { searchPurposes } from '@tidig/domain/access/actions.ts';
import { searchPurposeLabels } from '@tidig/domain/labels/purposes.ts';
import { type ReactNode, type SyntheticEvent, useEffect } from 'react';
import { FieldText, Wrong } from '../asking/field-text.tsx';
import { OneOf } from '../assessment/chips.tsx';
import { type AtHand, AtHandChoices } from './search-at-hand.tsx';
import type { Typed, Wrong as WrongField } from './search-typed.ts';
import { searchedNames } from '@tidig/domain/register/empty-search.ts';
import styles from './register.module.css';

type SearchFormProps = {
  readonly hasTask: boolean;
  readonly atHand: AtHand | null;
  readonly typed: Typed;
  readonly set: (change: Partial<Typed>) => void;
  readonly wrong: WrongField | null;
  readonly busy: boolean;
  readonly onSearch: () => void;
  /** Under the box: what the number may have been. */
  readonly children?: ReactNode;
};

const whoseList = { codes: searchedNames, labels: { child: 'Barnets namn', guardian: 'Vårdnadshavares namn' } } as const;

/** One box and, outside a task, why. It searches on Enter and never while typing: this is no register to browse. */
export function SearchForm({ hasTask, atHand, typed, set, wrong, busy, onSearch, children }: SearchFormProps): ReactNode {
  useEffect(() => {
    if (wrong) document.getElementById(`search-${wrong.field}`)?.focus();
  }, [wrong]);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (!busy) onSearch();
  }
  const at = (field: WrongField['field']) => (wrong?.field === field ? wrong.text : null);
  return (
    <form className={styles.form} role="search" noValidate onSubmit={submit}>
      {hasTask ? (
        <OneOf name="search-whose" legend="Vems namn?" list={whoseList} chosen={typed.whose} onChosen={(whose) => set({ whose })} />
      ) : (
        <div className={styles.field}>
          <Label htmlFor="search-purpose">Varför söker du?</Label>
          <Select
            id="search-purpose"
            value={typed.purpose}
            {...invalid('purpose', at('purpose'))}
            onChange={(event) => set({ purpose: searchPurposes.find((one) => one === event.currentTarget.value) ?? '' })}
          >
            <Select.Option value="">Välj ett skäl</Select.Option>
            {searchPurposes.map((code) => (
              <Select.Option key={code} value={code}>
                {searchPurposeLabels[code]}
              </Select.Option>
            ))}
          </Select>
          <Wrong id="search-purpose-wrong" text={at('purpose')} />
        </div>
      )}
      {wrong?.field === 'reason' || typed.reason !== '' ? (
        <FieldText
          id="search-reason"
          label="Varför söker du mer än vanligt?"
          help="Skriv arbetsuppgiften. Skriv inga namn och nummer."
          value={typed.reason}
          wrong={at('reason')}
          rows={2}
          onText={(reason) => set({ reason })}
        />
      ) : null}
      <div className={styles.terms}>
        <div className={styles.field}>
          <Label htmlFor="search-text">{typed.whose === 'guardian' ? 'Vårdnadshavarens för- och efternamn' : 'Nummer eller namn'}</Label>
          <Input
            id="search-text"
            type="search"
            value={typed.text}
            autoComplete="off"
            spellCheck={false}
            {...invalid('text', at('text'), 'search-help')}
            onChange={(event) => set({ text: event.currentTarget.value })}
          />
        </div>
        {typed.whose === 'guardian' ? null : (
          <div className={styles.year}>
            <Label htmlFor="search-born">Födelseår eller ålder</Label>
            <Input
              id="search-born"
              value={typed.born}
              maxLength={8}
              autoComplete="off"
              {...invalid('born', at('born'), 'search-help')}
              onChange={(event) => set({ born: event.currentTarget.value })}
            />
          </div>
        )}
        <Button type="submit" loading={busy}>
          Sök
        </Button>
      </div>
      <div className={styles.under}>
        <Wrong id="search-text-wrong" text={at('text')} />
        <Wrong id="search-born-wrong" text={at('born')} />
        {children}
        {atHand ? <AtHandChoices atHand={atHand} whose={typed.whose} onChoose={(text) => choose(text, set)} /> : null}
      </div>
      <p id="search-help" className="t-quiet t-small">
        Skriv ett helt nummer, eller för- och efternamn. Med födelseår eller ålder räcker ett namn; de ordnar träffarna. Namnet hittas även
        om det är stavat på annat sätt.
      </p>
    </form>
  );
}

/** Fills the box and goes there: the search is the person's own press. */
export function choose(text: string, set: SearchFormProps['set']): void {
  set({ text });
  document.getElementById('search-text')?.focus();
}

function invalid(field: WrongField['field'], text: string | null, help = '') {
  return { 'aria-describedby': `${help} search-${field}-wrong`.trim(), ...(text === null ? {} : { 'aria-invalid': true as const }) };
}
