import { dayText } from '../../ui/swedish-time.ts';
import type { DraftRow } from './draft-api.ts';

type DraftState = { readonly kind: 'attention' | 'waiting'; readonly words: string };

/** What the list says of a draft that has lain: not sent for two hours, and the day it is thrown away when that is near. */
export function draftStates({
  remind,
  expiresOn,
  expiresSoon,
}: Pick<DraftRow, 'remind' | 'expiresOn' | 'expiresSoon'>): readonly DraftState[] {
  return [
    ...(expiresSoon ? [{ kind: 'attention', words: `Tas bort ${dayText(expiresOn).slice(0, -5)}` } as const] : []),
    ...(remind ? [{ kind: expiresSoon ? 'waiting' : 'attention', words: 'Inte skickad' } as const] : []),
  ];
}
