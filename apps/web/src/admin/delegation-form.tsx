import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { delegateRoles } from '@tidig/domain/intake/delegation.ts';
import { roleLabels } from '@tidig/domain/labels/roles.ts';
import { decisionList, type DecisionCode } from '@tidig/domain/vocabulary/intake.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Choice } from '../fields/choice.tsx';
import fields from '../fields/fields.module.css';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { DateText } from '../ui/date-text.tsx';
import { FieldErrors } from '../ui/field-errors.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { type DelegationView, saveDelegation } from './settings-api.ts';
import { SettingBox } from './settings-box.tsx';
import styles from './settings.module.css';

type Delegated = NonNullable<DelegationView['current']>['delegation'];
type DelegationFormProps = { readonly view: DelegationView; readonly onSaved: (view: DelegationView) => void };

const nothing = { roles: [], point: '' };
const nobody: Delegated = { INLEDA: nothing, INTE_INLEDA: nothing, INGAR_I_PAGAENDE: nothing };

/** Whom the nämnd has delegated each decision to, and where that stands. Give it a key of the delegation it begins from. */
export function DelegationForm({ view, onSaved }: DelegationFormProps): ReactNode {
  const [typed, setTyped] = useState<Delegated>(view.current?.delegation ?? nobody);
  const [touched, setTouched] = useState(false);
  const [tries, setTries] = useState(0);
  const wrong = tries > 0 ? decisionList.codes.filter((code) => typed[code].point.trim() === '') : [];
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
    const whole = decisionList.codes.every((code) => typed[code].point.trim() !== '');
    if (whole && !saving.isPending) saving.mutate({ delegation: typed, expected: view.current?.id ?? null });
  }
  const put = (code: DecisionCode, change: Partial<Delegated[DecisionCode]>) => {
    setTouched(true);
    setTyped({ ...typed, [code]: { ...typed[code], ...change } });
  };
  return (
    <Sheet title="Delegation">
      <AskBeforeLosing written={touched && !saving.isPending} />
      <p>Den som beslutar måste dessutom vara behörig att bedöma. Utan delegation tar Tidig inte emot något beslut.</p>
      {view.current ? (
        <p className="t-quiet">
          Gäller sedan <DateText at={view.current.recordedAt} />. Inskriven av {view.current.byName}.
        </p>
      ) : (
        <p className="t-quiet">Inget är delegerat än.</p>
      )}
      <form className={styles.form} noValidate onSubmit={submit}>
        <FieldErrors key={tries} title="Något behöver rättas" errors={wrong.map((code) => ({ fieldId: boxId(code), message: POINT }))} />
        {saving.isError ? <ProblemNotice error={saving.error} /> : null}
        {decisionList.codes.map((code) => (
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

function boxId(code: DecisionCode): string {
  return `delegation-${code}`;
}

type DecisionProps = {
  readonly code: DecisionCode;
  readonly delegated: Delegated[DecisionCode];
  readonly problem: string | undefined;
  readonly onDelegated: (change: Partial<Delegated[DecisionCode]>) => void;
};

function Decision({ code, delegated, problem, onDelegated }: DecisionProps): ReactNode {
  const { roles, point } = delegated;
  return (
    <section className={styles.part} aria-labelledby={`${boxId(code)}-heading`}>
      <h3 id={`${boxId(code)}-heading`}>{decisionList.labels[code]}</h3>
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
