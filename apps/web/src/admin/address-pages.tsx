import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Sheet } from '../ui/sheet.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { AddressFacts } from './address-facts.tsx';
import { periodText } from './address-words.ts';
import type { AddressPageView } from './admin-api.ts';
import styles from './address.module.css';

type ComingProps = { readonly pages: readonly AddressPageView[]; readonly onChange?: (page: AddressPageView) => void };

/** Pages whose day has not come. One is changed by writing another from the same day. */
export function ComingPages({ pages, onChange }: ComingProps): ReactNode {
  if (pages.length === 0) return null;
  return (
    <Sheet title="Kommer att gälla">
      {pages.map((page) => (
        <div key={page.validFrom} className={styles.page}>
          <h3>Från {dayText(page.validFrom)}</h3>
          <AddressFacts page={page} />
          {onChange ? (
            <div>
              <Button variant="secondary" data-color="neutral" onClick={() => onChange(page)}>
                Ändra<span className="t-hidden-text"> det som gäller från {dayText(page.validFrom)}</span>
              </Button>
            </div>
          ) : null}
        </div>
      ))}
    </Sheet>
  );
}

/** What has held, newest first; nothing is ever taken away. */
export function EarlierPages({ pages }: { readonly pages: readonly AddressPageView[] }): ReactNode {
  if (pages.length === 0) return null;
  return (
    <Sheet title="Tidigare uppgifter">
      {pages.map((page) => (
        <details key={`${page.validFrom} ${page.savedAt}`} className={styles.earlier}>
          <summary>
            {periodText(page)} <span className="t-quiet">· skrivet av {page.savedBy}</span>
          </summary>
          <AddressFacts page={page} />
        </details>
      ))}
    </Sheet>
  );
}
