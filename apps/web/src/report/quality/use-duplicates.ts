import { instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { isSupplement } from '@tidig/domain/form/kinds.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import type { PossibleDuplicate } from '@tidig/domain/quality/check.ts';
import { useCallback, useRef, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import type { Autosave } from '../draft/autosave.ts';
import { findDuplicates } from './quality-api.ts';

/** The answers by which a report is recognised as being about the same child. */
const identifying = ['child.identity', 'child.firstName', 'child.lastName', 'child.birthDate'];

export function identifies(name: string): boolean {
  return identifying.includes(name);
}

/**
 * Whether the same event may have been reported already. The server looks at the draft that it has, so what is unsaved is saved first. Asked again only
 * when something that identifies the child has changed, or by the review (`again`). Where it cannot be asked nothing is said: it may be asked later.
 */
export function useDuplicates(draftId: string, autosave: Autosave) {
  const { getValues } = useFormContext<FieldValues>();
  const [found, setFound] = useState<readonly PossibleDuplicate[]>([]);
  const askedFor = useRef('');
  const ask = useCallback(
    async (again = false): Promise<void> => {
      const answers = asAnswers(getValues());
      const now = identityIn(answers);
      if (isSupplement(loose(answers)) || now === nobody || (now === askedFor.current && !again)) return;
      if (!(await autosave.flush())) return;
      try {
        const rows = await findDuplicates(draftId);
        setFound(rows.map((row) => ({ ...row, sealedAt: instant(new Date(row.sealedAt)) })));
        askedFor.current = now;
      } catch {
        askedFor.current = '';
      }
    },
    [draftId, autosave, getValues],
  );
  return { found, ask };
}

function identityIn({ child, event }: Answers): string {
  return child === undefined ? nobody : JSON.stringify([child.identity, child.firstName, child.lastName, child.birthDate, event?.start]);
}

const nobody = '';
