import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { roles } from '@tidig/domain/access/roles.ts';
import { roleLabels } from '@tidig/domain/labels/roles.ts';
import { readDemoAccounts, type Credentials, type DemoAccount } from './session-api.ts';

type DemoAccountsProps = { logIn: (given: Credentials) => Promise<void>; onError: (error: unknown) => void };

/** In a demo: the invented people, by organisation. One press logs in. */
export function DemoAccounts({ logIn, onError }: DemoAccountsProps) {
  const accounts = useQuery({ queryKey: ['demo-accounts'], queryFn: readDemoAccounts });
  const [busy, setBusy] = useState<string | null>(null);
  if (!accounts.data || accounts.data.length === 0) return null;

  async function enter(account: DemoAccount) {
    setBusy(account.username);
    onError(null);
    try {
      await logIn({ username: account.username, password: account.password });
    } catch (error) {
      onError(error);
    } finally {
      setBusy(null);
    }
  }

  return (
    <section className="t-stack" aria-labelledby="demo-heading">
      <div className="t-stack t-stack-tight">
        <h2 id="demo-heading">Prova som någon av dem</h2>
        <p className="t-quiet">Det här är en demo. Alla personer, barn och händelser är påhittade.</p>
      </div>
      {byOrganisation(accounts.data).map(([organisation, people]) => (
        <div key={organisation} className="t-demo-group">
          <h3>{organisation}</h3>
          <ul>
            {people.map((person) => (
              <li key={person.username}>
                <button type="button" className="t-demo-person" disabled={busy !== null} onClick={() => void enter(person)}>
                  <span className="t-demo-name">{person.name}</span>
                  <span>{busy === person.username ? 'Loggar in …' : roleLabels[person.role]}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Police first, as a report's way goes; within an organisation by role. */
function byOrganisation(accounts: readonly DemoAccount[]): [string, DemoAccount[]][] {
  const groups = new Map<string, DemoAccount[]>();
  for (const account of accounts.toSorted((one, other) => place(one) - place(other))) {
    groups.set(account.organisation, [...(groups.get(account.organisation) ?? []), account]);
  }
  return [...groups];
}

function place(account: DemoAccount): number {
  return roles.indexOf(account.role);
}
