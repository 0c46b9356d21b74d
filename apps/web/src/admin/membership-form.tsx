import { Button, Label, Select } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { boardRoles } from '@tidig/domain/access/roles.ts';
import { dayOf, instant } from '@tidig/domain/base/time.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import { roleLabels } from '@tidig/domain/labels/roles.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { Choice } from '../fields/choice.tsx';
import fields from '../fields/fields.module.css';
import { announce } from '../ui/announcer.tsx';
import { AskBeforeLosing } from '../ui/ask-before-losing.tsx';
import { FieldErrors } from '../ui/field-errors.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { grantMembership, type NewMembership } from './admin-api.ts';
import { parseDayAhead } from './day-ahead.ts';
import { SettingBox, Wrong } from './settings-box.tsx';
import styles from './settings.module.css';

type Typed = Omit<NewMembership, 'role' | 'to' | 'unit'> & {
  readonly unit: string;
  readonly role: NewMembership['role'] | '';
  readonly to: string;
};
type Wrongs = Readonly<Partial<Record<'username' | 'role' | 'unit' | 'from' | 'to', string>>>;

const nothing: Typed = { username: '', role: '', unit: '', from: 'i dag', to: '', behorig: false, clearance: 'ordinary' };

type MembershipFormProps = {
  /** The units that somebody has had, to choose among. */
  readonly units: readonly string[];
  readonly onGiven: () => void;
};

/** A place for somebody who has an account. To change one, end it and give another. */
export function MembershipForm({ units, onGiven }: MembershipFormProps): ReactNode {
  const [typed, setTyped] = useState(nothing);
  const [shown, setShown] = useState<{ readonly at: Wrongs; readonly times: number }>({ at: {}, times: 0 });
  const put = (change: Partial<Typed>) => setTyped({ ...typed, ...change });
  const show = (at: Wrongs) => setShown(({ times }) => ({ at, times: times + 1 }));
  const giving = useMutation({
    mutationFn: grantMembership,
    onSuccess: () => {
      announce('Uppdraget är inskrivet.');
      setTyped(nothing);
      onGiven();
    },
    onError: (error) => show(error instanceof ApiProblem ? atServer(error) : {}),
  });
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const { role, from, to, ...rest } = typed;
    const found: Wrongs = {
      ...(typed.username.trim() === '' ? { username: 'Skriv användarnamnet.' } : {}),
      ...(role === '' ? { role: 'Välj roll.' } : {}),
    };
    show(found);
    if (role === '' || Object.keys(found).length > 0 || giving.isPending) return giving.reset();
    giving.mutate({ ...rest, role, from: dayIn(from), to: to.trim() === '' ? null : dayIn(to) });
  }
  const links = Object.entries(shown.at).map(([field, message]) => ({ fieldId: `place-${field}`, message }));
  return (
    <Sheet title="Ge någon ett uppdrag">
      <AskBeforeLosing written={typed.username.trim() !== '' && !giving.isPending} />
      <form className={styles.form} noValidate onSubmit={submit}>
        <FieldErrors key={shown.times} title="Något behöver rättas" errors={links} />
        {giving.isError && links.length === 0 ? <ProblemNotice error={giving.error} /> : null}
        <SettingBox
          id="place-username"
          label="Användarnamn"
          help="Personen ska ha ett konto. Det kan vara någon i en annan kommun, till exempel socialjouren."
          value={typed.username}
          problem={shown.at.username}
          onValue={(username) => put({ username })}
        />
        <RoleField role={typed.role} problem={shown.at.role} onRole={(role) => put({ role })} />
        <SettingBox
          id="place-unit"
          label="Enhet (kan lämnas tomt)"
          help={units.length === 0 ? 'Till exempel Mottagning barn och unga.' : 'Välj en enhet som finns, eller skriv en ny.'}
          choices={units}
          value={typed.unit}
          problem={shown.at.unit}
          onValue={(unit) => put({ unit })}
        />
        <div className={styles.pair}>
          <SettingBox id="place-from" label="Från och med" value={typed.from} problem={shown.at.from} onValue={(from) => put({ from })} />
          <SettingBox
            id="place-to"
            label="Slutar gälla (tomt: tills vidare)"
            value={typed.to}
            problem={shown.at.to}
            onValue={(to) => put({ to })}
          />
        </div>
        <fieldset className={fields.field}>
          <legend className={fields.subLabel}>Nämnden intygar</legend>
          <div className={fields.choices}>
            <Choice
              type="checkbox"
              name="place-behorig"
              code="behorig"
              label="Behörig att bedöma (25 kap. 1 § SoL)"
              checked={typed.behorig}
              onChoose={(behorig) => put({ behorig })}
              onLeave={() => undefined}
            />
            <Choice
              type="checkbox"
              name="place-clearance"
              code="protected"
              label="Får namnges för skyddade uppgifter"
              checked={typed.clearance === 'protected'}
              onChoose={(checked) => put({ clearance: checked ? 'protected' : 'ordinary' })}
              onLeave={() => undefined}
            />
          </div>
        </fieldset>
        <div>
          <Button type="submit" loading={giving.isPending}>
            Skriv in uppdraget
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

type RoleFieldProps = {
  readonly role: Typed['role'];
  readonly problem: string | undefined;
  readonly onRole: (role: Typed['role']) => void;
};

function RoleField({ role, problem, onRole }: RoleFieldProps): ReactNode {
  return (
    <div className={fields.field}>
      <Label htmlFor="place-role" className={fields.subLabel}>
        Roll
      </Label>
      <Select
        id="place-role"
        value={role}
        aria-describedby="place-role-problem"
        {...(problem ? { 'aria-invalid': true } : {})}
        onChange={({ currentTarget }) => onRole(boardRoles.find((one) => one === currentTarget.value) ?? '')}
      >
        <Select.Option value="">Välj roll</Select.Option>
        {boardRoles.map((one) => (
          <Select.Option key={one} value={one}>
            {roleLabels[one]}
          </Select.Option>
        ))}
      </Select>
      <Wrong id="place-role-problem" text={problem} />
    </div>
  );
}

/** The day that was meant, or the beginning of what was typed: the server says what is wrong with it. */
function dayIn(typed: string): string {
  return parseDayAhead(typed, dayOf(instant(new Date()))) ?? typed.trim().slice(0, 10);
}

function atServer({ fields: wrong }: ApiProblem): Wrongs {
  const sentences = {
    username: 'Det finns inget öppet konto hos socialtjänsten med det användarnamnet.',
    role: 'Personen har redan den rollen. Avsluta det uppdraget först.',
    unit: null,
    from: null,
    to: 'Skriv en dag efter den första, eller lämna tomt.',
  } as const;
  return Object.fromEntries(
    wrong.flatMap(({ path, code }) =>
      path in sentences ? [[path, sentences[path as keyof typeof sentences] ?? fieldProblemTexts[code]] as const] : [],
    ),
  );
}
