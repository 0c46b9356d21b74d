import { PageHeading } from '../ui/page-heading.tsx';

export function OperationPage() {
  return (
    <div className="t-page">
      <PageHeading>Drift</PageHeading>
    </div>
  );
}
