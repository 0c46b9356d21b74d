import { Button } from '@digdir/designsystemet-react';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { formatNumber } from '@tidig/domain/identity/number.ts';
import { suggestNumbers } from '@tidig/domain/register/search-term-slips.ts';
import type { ReactNode } from 'react';
import { choose } from './search-form.tsx';
import type { Typed } from './search-typed.ts';
import styles from './register.module.css';

type SuggestionsProps = { readonly text: string; readonly today: PlainDate; readonly set: (change: Partial<Typed>) => void };

/** "Du kanske menar": numbers one slip away from what was typed, worked out in the browser from that alone. A press puts one in the box; nothing is searched for. */
export function Suggestions({ text, today, set }: SuggestionsProps): ReactNode {
  const numbers = suggestNumbers(text, today);
  if (numbers.length === 0) return null;
  return (
    <div className={styles.suggestions} role="group" aria-labelledby="search-suggestions">
      <p id="search-suggestions">
        <strong>Du kanske menar</strong> <span className="t-quiet t-small">en siffra fel eller två siffror i omvänd ordning</span>
      </p>
      <div className={styles.chips}>
        {numbers.map((number) => (
          <Button key={number} type="button" variant="secondary" data-size="sm" onClick={() => choose(formatNumber(number), set)}>
            <span className="t-number">{formatNumber(number)}</span>
          </Button>
        ))}
      </div>
      <p className="t-quiet t-small">Jämför med källan. Numret läggs i rutan, och du söker själv.</p>
    </div>
  );
}
