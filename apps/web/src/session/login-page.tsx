import { useState } from 'react';
import { PageHeading } from '../ui/page-heading.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { CredentialsForm } from './credentials-form.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { useSessionState } from './session-context.ts';
import './login.css';

/** The first page: who are you. In a demo it also says who can log in as what. */
export function LoginPage() {
  const { acts } = useSessionState();
  const [demoError, setDemoError] = useState<unknown>(null);
  return (
    <div className="t-page t-login">
      <PageHeading lead="Orosanmälningar från polis till socialtjänst.">Logga in i Tidig</PageHeading>
      <Sheet>
        <CredentialsForm submit={acts.logIn} label="Logga in" outerError={demoError} />
      </Sheet>
      <DemoAccounts logIn={acts.logIn} onError={setDemoError} />
    </div>
  );
}
