import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { dayOf, instant, isPlainDate } from '@tidig/domain/base/time.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { dayInWords } from '../fields/swedish-time.ts';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { FieldErrors } from '../ui/field-errors.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { parseDayAhead } from './day-ahead.ts';
import { type NoticesView, saveClosedDays } from './settings-api.ts';
import { SettingBox } from './settings-box.tsx';
import styles from './settings.module.css';

type ClosedDaysFormProps = { readonly view: NoticesView; readonly onSaved: (view: NoticesView) => void };
type TypedDay = { readonly row: string; readonly on: string; readonly why: string };

/** Days on which the nämnd is closed although the calendar is not. Give it a key of the list it begins from. */
export function ClosedDaysForm({ view, onSaved }: ClosedDaysFormProps): ReactNode {
  const [days, setDays] = useState<readonly TypedDay[]>(() =>
    (view.closed?.value ?? []).map((one) => ({ ...one, row: crypto.randomUUID() })),
  );
  const [touched, setTouched] = useState(false);
  const [shown, setShown] = useState<{ readonly at: Readonly<Record<string, string>>; readonly times: number }>({ at: {}, times: 0 });
  const show = (problems: readonly FieldProblem[]) =>
    setShown(({ times }) => ({
      at: Object.fromEntries(problems.map(({ path, code }) => [path, sentenceOf(path, code)])),
      times: times + 1,
    }));
  const put = (next: readonly TypedDay[]) => {
    setTouched(true);
    setDays(next);
  };
  const change = (row: string, next: Partial<TypedDay>) => put(days.map((one) => (one.row === row ? { ...one, ...next } : one)));
  const saving = useMutation({
    mutationFn: saveClosedDays,
    onSuccess: (next) => {
      announce('De stängda dagarna är sparade.');
      setTouched(false);
      onSaved(next);
    },
    onError: (error) => show(error instanceof ApiProblem ? error.fields : []),
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    show([]);
    if (saving.isPending) return;
    saving.mutate({ days: days.map(({ on, why }) => ({ on: dayIn(on), why })), expected: view.closed?.id ?? null });
  }
  const links = Object.entries(shown.at).map(([path, message]) => ({ fieldId: boxId(path), message }));
  return (
    <Sheet title="Stängda dagar">
      <AskBeforeLosing written={touched && !saving.isPending} />
      <p>Helgdagar finns redan. Skriv bara in andra dagar då ni har stängt. Lagens tider löper som vanligt.</p>
      <form className={styles.form} noValidate onSubmit={submit}>
        <FieldErrors key={shown.times} title="Något behöver rättas" errors={links} />
        {saving.isError && links.length === 0 ? <ProblemNotice error={saving.error} /> : null}
        {days.length === 0 ? <p className="t-quiet">Inga stängda dagar är inskrivna.</p> : null}
        {days.map(({ row, on, why }, n) => (
          <div key={row} className={styles.pair} role="group" aria-label={`Stängd dag ${n + 1}`}>
            <SettingBox
              id={boxId(`days.${n}.on`)}
              label="Dag"
              help={readBack(on)}
              value={on}
              problem={shown.at[`days.${n}.on`]}
              onValue={(value) => change(row, { on: value })}
            />
            <SettingBox
              id={boxId(`days.${n}.why`)}
              label="Varför"
              help="Till exempel: flytt."
              value={why}
              problem={shown.at[`days.${n}.why`]}
              onValue={(value) => change(row, { why: value })}
            />
            <Button variant="tertiary" data-color="neutral" onClick={() => put(days.filter((one) => one.row !== row))}>
              Ta bort dagen<span className="t-hidden-text"> {n + 1}</span>
            </Button>
          </div>
        ))}
        <div className="t-row">
          <Button variant="secondary" onClick={() => put([...days, { row: crypto.randomUUID(), on: '', why: '' }])}>
            Lägg till en dag
          </Button>
          <Button type="submit" loading={saving.isPending}>
            Spara dagarna
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

/** The day that was meant, or what was typed. */
function dayIn(typed: string): string {
  return parseDayAhead(typed, dayOf(instant(new Date()))) ?? typed.trim();
}

function readBack(typed: string): string {
  const day = dayIn(typed);
  return isPlainDate(day) ? dayInWords(day) : 'Skriv 2026-12-01 eller 1 dec.';
}

function boxId(path: string): string {
  return `closed-${path.replaceAll('.', '-')}`;
}

function sentenceOf(path: string, code: FieldProblem['code']): string {
  if (code === 'required') return path.endsWith('.on') ? 'Skriv vilken dag.' : 'Skriv varför ni har stängt.';
  return code === 'date-invalid' ? 'Skriv en dag som finns och som inte redan står här.' : fieldProblemTexts[code];
}
