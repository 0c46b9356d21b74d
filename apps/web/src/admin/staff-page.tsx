import { PageHeading } from '../ui/page-heading.tsx';

export function StaffPage() {
  return (
    <div className="t-page">
      <PageHeading>Behörigheter</PageHeading>
    </div>
  );
}
