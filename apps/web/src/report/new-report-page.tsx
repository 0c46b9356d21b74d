import { Button } from '@digdir/designsystemet-react';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { reportKindList } from '@tidig/domain/vocabulary/report.ts';
import { type ReactNode, useState } from 'react';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { FirstKind } from './draft/first-answers.ts';
import styles from './steps/kinds.module.css';
import { firstSlug, quickSlug } from './steps/page-words.ts';
import { kindLines } from './steps/report-kinds.ts';
import { SupplementChoice } from './steps/supplement-choice.tsx';
import { UrgentPanel } from './urgent/urgent-panel.tsx';
import { useBeginReport } from './draft/use-begin-report.ts';

const others = ['SOLLUL', 'LUL', 'PL6'] as const satisfies readonly FirstKind[];

/** Where a report begins: whom to call, the two ways to write, and the other things that can be sent. A draft is made at the press and not before. */
export function NewReportPage(): ReactNode {
  const { begin, busy, error } = useBeginReport();
  const [picking, setPicking] = useState(false);
  return (
    <div className="t-page">
      <PageHeading lead="Skriv det du vet. Det som saknas kan kompletteras senare.">Ny anmälan</PageHeading>
      <UrgentPanel />
      {error !== null && <ProblemNotice error={error} />}
      <div className={styles.ways}>
        <Way
          title="Snabb anmälan"
          text="En sida, ungefär tre minuter. Mottagaren ser att mer kommer, och du kompletterar när du hinner."
          press="Snabb anmälan (3 minuter)"
          busy={busy?.step === quickSlug}
          onPress={() => begin('SOL', quickSlug)}
        />
        <Way
          title="Hel anmälan"
          text="Steg för steg, ungefär åtta minuter. Frågorna följer det du svarar, och allt sparas medan du skriver."
          press="Hel anmälan"
          secondary
          busy={busy?.kind === 'SOL' && busy.step === firstSlug}
          onPress={() => begin('SOL', firstSlug)}
        />
      </div>
      <Sheet title="Något annat">
        <ul className={styles.others}>
          {others.map((kind) => (
            <Other key={kind} kind={kind} onPress={() => begin(kind, firstSlug)} />
          ))}
          <Other kind="KOMP" expanded={picking} onPress={() => setPicking(!picking)} />
        </ul>
        {picking && <SupplementChoice />}
      </Sheet>
    </div>
  );
}

type WayProps = {
  readonly title: string;
  readonly text: string;
  readonly press: string;
  readonly secondary?: boolean;
  readonly busy: boolean;
  readonly onPress: () => void;
};

function Way({ title, text, press, secondary = false, busy, onPress }: WayProps): ReactNode {
  return (
    <section className={styles.way} aria-label={title}>
      <h2>{title}</h2>
      <p>{text}</p>
      <Button variant={secondary ? 'secondary' : 'primary'} loading={busy} onClick={onPress}>
        {press}
      </Button>
    </section>
  );
}

type OtherProps = { readonly kind: FirstKind | 'KOMP'; readonly expanded?: boolean; readonly onPress: () => void };

function Other({ kind, expanded, onPress }: OtherProps): ReactNode {
  return (
    <li>
      <button type="button" className={styles.other} onClick={onPress} {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}>
        <span className={styles.otherName}>{labelOf(reportKindList, kind)}</span>
        <span className="t-quiet">{kindLines[kind]}</span>
      </button>
    </li>
  );
}
