import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '@digdir/designsystemet-react';
import { PageHeading } from '../ui/page-heading.tsx';
import { problemMessage } from '../ui/problem-notice.tsx';

/** A page that could not be drawn. The rest of the product goes on. */
export function PageError({ error, reset }: ErrorComponentProps) {
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
