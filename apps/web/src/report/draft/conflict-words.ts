import { dayText, timeText } from '../../ui/swedish-time.ts';
import type { DraftView } from './draft-api.ts';

/** Where the choice between two texts begins on the page. */
export const conflictTitleId = 'conflict-title';

type Saved = Pick<DraftView, 'savedAt' | 'savedByName'>;

/** "Johan Norr sparade utkastet kl. 03.14." or, when it was the person's own hand, where that must have been. */
export function whoSaved({ savedAt, savedByName }: Saved, ownName: string): string {
  const when = `kl. ${timeText(savedAt)}`;
  return savedByName === ownName
    ? `Utkastet sparades ${when} i ett annat fönster eller på en annan dator.`
    : `${savedByName} sparade utkastet ${when}.`;
}

/** "Sparat av Johan Norr kl. 03.14", above the other text. */
export function savedInWords({ savedAt, savedByName }: Saved, ownName: string): string {
  return `Sparat av ${savedByName === ownName ? 'dig' : savedByName} kl. ${timeText(savedAt)}`;
}

/** "Sparat 03.14", and on another day the day too. */
export function savedWhen(at: string, now: string): string {
  return dayText(at) === dayText(now) ? timeText(at) : `${dayText(at)} kl. ${timeText(at)}`;
}
