import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '@digdir/designsystemet-react';
import { PageHeading } from '../ui/page-heading.tsx';
import { problemMessage } from '../ui/problem-notice.tsx';

/** A page that could not be drawn. The rest of the product goes on. */
export function PageError({ error, reset }: ErrorComponentProps) {
  if (isLostPart(error)) return <LostPart />;
  return (
    <div className="t-page t-page-text">
      <PageHeading lead={problemMessage(error)}>Sidan kunde inte visas</PageHeading>
      <div className="t-row">
        <Button onClick={reset}>Försök igen</Button>
        <Link to="/">Till startsidan</Link>
      </div>
    </div>
  );
}

/** A part of the program that could not be fetched: the network is gone, or the server has a newer program. Loading again helps against both. */
function LostPart() {
  return (
    <div className="t-page t-page-text">
      <PageHeading lead="Sidan finns inte i webbläsaren än. Kontrollera att du har nät och ladda om.">Sidan kunde inte hämtas</PageHeading>
      <div className="t-row">
        <Button onClick={() => window.location.reload()}>Ladda om sidan</Button>
        <Link to="/">Till startsidan</Link>
      </div>
    </div>
  );
}

/** The words in which browsers say that a script could not be fetched. */
function isLostPart(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|Importing a module script failed|Unable to preload CSS/.test(error.message);
}

export function PageNotFound() {
  return (
    <div className="t-page t-page-text">
      <PageHeading lead="Adressen leder ingenstans, eller så har du inte tillgång till sidan.">Sidan finns inte</PageHeading>
      <p>
        <Link to="/">Till startsidan</Link>
      </p>
    </div>
  );
}
