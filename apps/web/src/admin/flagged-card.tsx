import { oddUseList } from '@tidig/domain/access/odd-use.ts';
import { purposeText } from '@tidig/domain/labels/purposes.ts';
import { actingRoleLabels } from '@tidig/domain/labels/roles.ts';
import type { ReactNode } from 'react';
import { type Fact, Facts } from '../ui/facts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { momentText } from '../ui/swedish-time.ts';
import type { Flagged } from './oversight-api.ts';
import { ReviewState } from './review-state.tsx';
import { SignReview } from './sign-review.tsx';

/** One flagged search or opening: who, when, why it was flagged, what the person said of it, and what has come of it. */
export function FlaggedCard({ flagged }: { readonly flagged: Flagged }): ReactNode {
  const { seq, at, byName, role, purpose, objectKind, odd, reason } = flagged;
  const rows: readonly Fact[] = [
    { label: 'När', value: `${momentText(at)}, rad ${seq} i loggen` },
    { label: 'Vad', value: objectKind === 'child-file' ? 'Öppnade en akt' : 'Sökte barn' },
    { label: 'Flaggat för', value: <Why odd={odd} /> },
    { label: 'Ändamål', value: purposeText(purpose) },
    ...(reason === null ? [] : [{ label: 'Skrev själv', value: reason }]),
  ];
  return (
    <Sheet>
      <h3>
        {byName}, {(actingRoleLabels[role] ?? 'okänd roll').toLocaleLowerCase('sv')}
      </h3>
      <ReviewState of={flagged} />
      <Facts rows={rows} />
      <SignReview of={flagged} what={{ kind: 'event', seq }} whose={`${byName}, rad ${seq}`} />
    </Sheet>
  );
}

function Why({ odd }: Pick<Flagged, 'odd'>): ReactNode {
  return (
    <ul className="t-plain-list">
      {odd.map((code) => (
        <li key={code}>{oddUseList.labels[code]}</li>
      ))}
    </ul>
  );
}
