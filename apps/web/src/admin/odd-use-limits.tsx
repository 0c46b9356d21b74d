import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { oddUseBounds, type OddUseLimits, type OddUseNumber, oddUseNumbers, usualOddUseLimits } from '@tidig/domain/access/odd-use.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { DateText } from '../ui/date-text.tsx';
import { FieldErrors } from '../ui/field-errors.tsx';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { type OddUseLimitsView, readOddUseLimits, saveOddUseLimits } from './oversight-api.ts';
import { SettingBox } from './settings-box.tsx';
import styles from './settings.module.css';

const key = ['setting-odd-use'];
type Typed = Readonly<Record<OddUseNumber, string>>;

const words: Readonly<Record<OddUseNumber, { readonly label: string; readonly help: string; readonly unit: string }>> = {
  perHour: { label: 'Sökningar på en timme', help: 'Sedan frågar Tidig varför.', unit: 'sökningar' },
  perDay: { label: 'Sökningar på en dag', help: 'Sedan frågar Tidig varför.', unit: 'sökningar' },
  repeatDays: {
    label: 'Samma sökning, antal dagar',
    help: 'Flaggas när någon söker likadant så många dagar under 30 dagar.',
    unit: 'dagar',
  },
  reviewDays: { label: 'Dagar för att granska', help: 'Räknas från händelsen, eller från månadens sista dag.', unit: 'dagar' },
};
const boxId = (name: OddUseNumber) => `odd-use-${name}`;
const wrongText = (name: OddUseNumber) =>
  `Skriv ett antal ${words[name].unit} från ${oddUseBounds[name].least} till ${oddUseBounds[name].most}.`;

/** When a search outside tasks is odd, and within how many days that is reviewed. */
export function OddUseSetting(): ReactNode {
  const queries = useQueryClient();
  const read = useQuery({ queryKey: key, queryFn: readOddUseLimits, refetchOnWindowFocus: false, staleTime: Infinity, gcTime: 0 });
  return (
    <Sheet title="Gränser för sökningar">
      <p>
        Gäller sökningar utan en öppen anmälan. Ingen stoppas: den som söker mer skriver varför, och sökningen granskas. Sökningar för en
        anmälan räknas inte.
      </p>
      {read.isPending ? <Loading what="gränserna" /> : null}
      {read.isError ? <ProblemNotice error={read.error} retry={() => void read.refetch()} /> : null}
      {read.data ? <LimitsForm key={read.data.current?.id} view={read.data} onSaved={(next) => queries.setQueryData(key, next)} /> : null}
    </Sheet>
  );
}

type LimitsFormProps = { readonly view: OddUseLimitsView; readonly onSaved: (view: OddUseLimitsView) => void };

function LimitsForm({ view: { current }, onSaved }: LimitsFormProps): ReactNode {
  const [typed, setTyped] = useState<Typed>(() => asTyped(current?.value ?? usualOddUseLimits));
  const [touched, setTouched] = useState(false);
  const [tries, setTries] = useState(0);
  const wrong = tries > 0 ? wrongNumbers(typed) : [];
  const saving = useMutation({
    mutationFn: saveOddUseLimits,
    onSuccess: (next) => {
      announce('Gränserna är sparade.');
      setTouched(false);
      onSaved(next);
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTries(tries + 1);
    if (wrongNumbers(typed).length === 0 && !saving.isPending) saving.mutate({ limits: fromTyped(typed), expected: current?.id ?? null });
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <AskBeforeLosing written={touched && !saving.isPending} />
      {current ? (
        <p className="t-quiet">
          Gäller sedan <DateText at={current.recordedAt} />. Inskrivet av {current.byName}.
        </p>
      ) : (
        <p className="t-quiet">Ni har inte skrivit in egna gränser. De vanliga gäller.</p>
      )}
      <FieldErrors
        key={tries}
        title="Något behöver rättas"
        errors={wrong.map((name) => ({ fieldId: boxId(name), message: `${words[name].label}: ${wrongText(name)}` }))}
      />
      {saving.isError ? <ProblemNotice error={saving.error} /> : null}
      {oddUseNumbers.map((name) => (
        <SettingBox
          key={name}
          id={boxId(name)}
          className={styles.short}
          label={words[name].label}
          help={words[name].help}
          value={typed[name]}
          problem={wrong.includes(name) ? wrongText(name) : undefined}
          onValue={(value) => {
            setTouched(true);
            setTyped({ ...typed, [name]: value });
          }}
        />
      ))}
      <div>
        <Button type="submit" loading={saving.isPending}>
          Spara gränserna
        </Button>
      </div>
    </form>
  );
}

/** The boxes that hold no number within its bounds. */
export function wrongNumbers(typed: Typed): readonly OddUseNumber[] {
  return oddUseNumbers.filter((name) => {
    const number = /^\d{1,4}$/.test(typed[name].trim()) ? Number(typed[name]) : Number.NaN;
    return !(number >= oddUseBounds[name].least && number <= oddUseBounds[name].most);
  });
}

function asTyped({ perHour, perDay, repeatDays, reviewDays }: OddUseLimits): Typed {
  return { perHour: String(perHour), perDay: String(perDay), repeatDays: String(repeatDays), reviewDays: String(reviewDays) };
}

function fromTyped({ perHour, perDay, repeatDays, reviewDays }: Typed): OddUseLimits {
  return { perHour: Number(perHour), perDay: Number(perDay), repeatDays: Number(repeatDays), reviewDays: Number(reviewDays) };
}
