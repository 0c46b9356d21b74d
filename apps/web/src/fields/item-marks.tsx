import { Button } from '@digdir/designsystemet-react';
import { restrictedAt, secretAt } from '@tidig/domain/form/markable.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSession } from '../session/session-context.ts';
import styles from './fields.module.css';
import { useFormAnswers } from './form-answers.ts';
import { useMark } from './marks.ts';
import { RestrictMark } from './restrict-mark.tsx';
import { SecretMark } from './secret-mark.tsx';
import { mostSecrets, useSecret, useSecrets } from './secrets.ts';
import { partsAt } from './swedish-time.ts';

type ItemMarksProps = {
  /** Path of the field or the row. */
  readonly target: string;
  /** The item in words, for who does not see where the press stands. */
  readonly what: string;
};

/**
 * The two marks of an answer or a row: "Bör inte visas för …", which moves it to the annex, and a sekretessmarkering, which stands beside it. Two quiet
 * presses, and not before something is written: an empty form has none.
 */
export function ItemMarks({ target, what }: ItemMarksProps): ReactNode {
  const may = useFormAnswers((answers) => marksFor(target, asAnswers(answers)), 'soon');
  const { mark, set, remove } = useMark(target);
  const secret = useSecret(target);
  const secrets = useSecrets();
  const { organisationName } = useSession().membership;
  const { place, focus } = useFocusOnPart();
  const [canRestrict, canBeSecret] = [may.restrict && !mark, may.secret && !secret];
  if (!canRestrict && !canBeSecret && !mark && !secret) return null;
  return (
    <div ref={place} className={styles.itemMarks}>
      {(canRestrict || canBeSecret) && (
        <div className={styles.markPresses}>
          {canRestrict && (
            <MarkPress part="restrict" name={`Bör inte visas för någon: ${what}`} onPress={() => focus('restrict', () => set([], ''))}>
              Bör inte visas för …
            </MarkPress>
          )}
          {canBeSecret && (
            <MarkPress
              part="secret"
              name={`Sekretessmarkera: ${what}`}
              onPress={() => focus('secret', () => secrets.begin(target, { date: partsAt(Date.now()).day, authority: organisationName }))}
              full={may.full}
            >
              {may.full ? `Högst ${mostSecrets} sekretessmarkeringar` : 'Sekretessmarkera …'}
            </MarkPress>
          )}
        </div>
      )}
      {mark && <RestrictMark target={target} onRemove={() => focus('restrict', remove)} />}
      {secret && <SecretMark key={secret.id} index={secret.index} onRemove={() => focus('secret', () => secrets.takeOne(secret.id))} />}
    </div>
  );
}

type PressProps = {
  readonly part: string;
  readonly name: string;
  readonly onPress: () => void;
  readonly full?: boolean;
  readonly children: string;
};

function MarkPress({ part, name, onPress, full = false, children }: PressProps): ReactNode {
  return (
    <Button
      variant="tertiary"
      className={styles.markPress}
      data-part={part}
      disabled={full}
      {...(full ? {} : { 'aria-label': name })}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}

/** Which marks the item may have as it is now written. */
function marksFor(target: string, answers: ReturnType<typeof asAnswers>) {
  return {
    restrict: restrictedAt(answers, target) !== null,
    secret: secretAt(answers, target) !== null,
    full: (answers.marking?.secrecyMarks?.length ?? 0) >= mostSecrets,
  };
}

/** Focus is never lost with a press or a mark that goes away: it moves to what comes in its place. */
function useFocusOnPart() {
  const place = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ readonly part: string } | null>(null);
  useEffect(() => {
    if (wanted) place.current?.querySelector<HTMLElement>(`[data-part="${wanted.part}"]`)?.focus();
  }, [wanted]);
  function focus(part: string, change: () => void): void {
    change();
    setWanted({ part });
  }
  return { place, focus };
}
