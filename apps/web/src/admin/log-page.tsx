import { PageHeading } from '../ui/page-heading.tsx';

export function LogPage() {
  return (
    <div className="t-page">
      <PageHeading>Loggkontroll</PageHeading>
    </div>
  );
}
