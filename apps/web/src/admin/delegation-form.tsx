import { Button, Label } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { delegable, type Delegable, delegateRoles } from '@tidig/domain/intake/delegation.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { roleLabels } from '@tidig/domain/labels/roles.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Choice } from '../fields/choice.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { DayInput } from '../fields/day-input.tsx';
import fields from '../fields/fields.module.css';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { FieldErrors } from '../ui/field-errors.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { delegableText, InForce } from './delegation-shown.tsx';
import { type DelegationView, saveDelegation, type SavedDelegation } from './settings-api.ts';
import { SettingBox, Wrong } from './settings-box.tsx';
import styles from './settings.module.css';

type Delegated = SavedDelegation['delegation'];
type DelegationFormProps = { readonly view: DelegationView; readonly onSaved: (view: DelegationView) => void };

const nothing = { roles: [], point: '' };
const nobody: Delegated = { INLEDA: nothing, INTE_INLEDA: nothing, INGAR_I_PAGAENDE: nothing, PROLONG: nothing };

/** What the new one begins from: the one in force, with nothing where an older one says nothing. */
function begunFrom({ current }: DelegationView): Delegated {
  return current ? { ...current.delegation, PROLONG: current.delegation.PROLONG ?? nothing } : nobody;
}

/** Whom the nämnd has delegated each decision to, and where that stands. Give it a key of the delegation it begins from. */
export function DelegationForm({ view, onSaved }: DelegationFormProps): ReactNode {
  const [typed, setTyped] = useState<Delegated>(() => begunFrom(view));
  const [decidedOn, setDecidedOn] = useState<PlainDate | null>(null);
  const [touched, setTouched] = useState(false);
  const [tries, setTries] = useState(0);
  const wrong = tries > 0 ? delegable.filter((code) => typed[code].point.trim() === '') : [];
  const saving = useMutation({
    mutationFn: saveDelegation,
    onSuccess: (next) => {
      announce('Delegationen är sparad.');
      setTouched(false);
      onSaved(next);
    },
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTries(tries + 1);
    const whole = delegable.every((code) => typed[code].point.trim() !== '');
    if (whole && decidedOn !== null && !saving.isPending)
      saving.mutate({ delegation: typed, decidedOn, expected: view.current?.id ?? null });
  }
  const put = (code: Delegable, change: Partial<Delegated[Delegable]>) => {
    setTouched(true);
    setTyped({ ...typed, [code]: { ...typed[code], ...change } });
  };
  const dayWrong = (tries > 0 && decidedOn === null ? DAY : null) ?? fieldWrong(saving.error, 'decidedOn');
  const links = [
    ...(dayWrong === null ? [] : [{ fieldId: DAY_BOX, message: dayWrong }]),
    ...wrong.map((code) => ({ fieldId: boxId(code), message: POINT })),
  ];
  return (
    <Sheet title="Delegation">
      <AskBeforeLosing written={touched && !saving.isPending} />
      <p>Den som beslutar måste dessutom vara behörig att bedöma. Utan delegation tar Tidig inte emot något beslut.</p>
      <InForce view={view} />
      <form className={styles.form} noValidate onSubmit={submit}>
        <FieldErrors key={tries} title="Något behöver rättas" errors={links} />
        {saving.isError && !saidAtFields(saving.error, ['decidedOn']) ? <ProblemNotice error={saving.error} /> : null}
        <div className={fields.field}>
          <Label htmlFor={DAY_BOX} className={fields.subLabel}>
            Nämndens beslutsdag
          </Label>
          <p id={`${DAY_BOX}-help`} className={fields.help}>
            Den dag då nämnden beslutade om delegationen. Den gäller från den dagen.
          </p>
          <DayInput
            control={{ id: DAY_BOX, 'aria-describedby': `${DAY_BOX}-help ${DAY_BOX}-problem` }}
            day={decidedOn}
            onDay={(day) => {
              setTouched(true);
              setDecidedOn(day);
            }}
            onLeave={() => undefined}
          />
          <Wrong id={`${DAY_BOX}-problem`} text={dayWrong ?? undefined} />
        </div>
        {delegable.map((code) => (
          <Decision
            key={code}
            code={code}
            delegated={typed[code]}
            problem={wrong.includes(code) ? POINT : undefined}
            onDelegated={(change) => put(code, change)}
          />
        ))}
        <div>
          <Button type="submit" loading={saving.isPending}>
            Spara delegationen
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

const POINT = 'Skriv punkten i delegationsordningen.';
const DAY = 'Skriv dagen då nämnden beslutade.';
const DAY_BOX = 'delegation-decided-on';

function boxId(code: Delegable): string {
  return `delegation-${code}`;
}

type DecisionProps = {
  readonly code: Delegable;
  readonly delegated: Delegated[Delegable];
  readonly problem: string | undefined;
  readonly onDelegated: (change: Partial<Delegated[Delegable]>) => void;
};

function Decision({ code, delegated, problem, onDelegated }: DecisionProps): ReactNode {
  const { roles, point } = delegated;
  return (
    <section className={styles.part} aria-labelledby={`${boxId(code)}-heading`}>
      <h3 id={`${boxId(code)}-heading`}>{delegableText[code]}</h3>
      <fieldset className={fields.field}>
        <legend className={fields.subLabel}>Får besluta</legend>
        <div className={fields.choices}>
          {delegateRoles.map((role) => (
            <Choice
              key={role}
              type="checkbox"
              name={`${boxId(code)}-roles`}
              code={role}
              label={roleLabels[role]}
              checked={roles.includes(role)}
              onChoose={(checked) => onDelegated({ roles: checked ? [...roles, role] : roles.filter((one) => one !== role) })}
              onLeave={() => undefined}
            />
          ))}
        </div>
      </fieldset>
      <SettingBox
        id={boxId(code)}
        label="Punkt i delegationsordningen"
        value={point}
        problem={problem}
        onValue={(value) => onDelegated({ point: value })}
      />
    </section>
  );
}
