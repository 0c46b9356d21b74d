import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { entriesBySection, type ShownRow, type Whose } from './entries.ts';
import styles from './worklist.module.css';

const labels = { unit: 'Hela enheten', mine: 'Mina', nobody: 'Ingen har tagit' } as const satisfies Record<Whose, string>;
const choices = ['unit', 'mine', 'nobody'] as const satisfies readonly Whose[];

type WhoseChoiceProps = { readonly rows: readonly ShownRow[]; readonly whose: Whose; readonly choose: (whose: Whose) => void };

/** Whose reports are shown, with how many there are. */
export function WhoseChoice({ rows, whose, choose }: WhoseChoiceProps): ReactNode {
  return (
    <div role="group" aria-label="Vems anmälningar" className={styles.whose}>
      {choices.map((one) => (
        <Button key={one} variant={one === whose ? 'primary' : 'secondary'} aria-pressed={one === whose} onClick={() => choose(one)}>
          {labels[one]} {Object.values(entriesBySection(rows, one)).flat().length}
        </Button>
      ))}
    </div>
  );
}
