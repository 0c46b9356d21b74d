import { PageHeading } from '../../ui/page-heading.tsx';

export function ApiPage() {
  return (
    <div className="t-page">
      <PageHeading>API-beskrivning</PageHeading>
    </div>
  );
}
