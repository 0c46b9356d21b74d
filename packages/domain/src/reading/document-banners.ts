import type { Banner } from './reading.ts';
import { secretsIn, secretText, wholeSecrets } from './secrets.ts';
import { moreIsToCome, type View } from './view.ts';

/** What kind of document this is beside a report that stands by itself: it follows another, or says what is wrong in one. */
export function followsBanner({ answers }: View): readonly Banner[] {
  const kind = answers.triage?.reportKind?.code;
  const number = answers.triage?.supplementOf?.trim() ?? '';
  const which = number === '' ? 'en tidigare anmälan' : `anmälan ${number}`;
  if (kind === 'KOMP') {
    return [{ kind: 'follows', title: `Komplettering till ${which}`, text: 'Läs den tillsammans med den anmälan. Det nya står först.' }];
  }
  if (kind !== 'FEL') return [];
  return [
    { kind: 'follows', title: `Något är fel i ${which}`, text: 'Anmälan står kvar som den kom in. Inget är ändrat eller borttaget i den.' },
  ];
}

/** Said on its face, so that a short report is neither taken for all there is nor left waiting (L-03, L-20). */
export function moreToCome(view: View): readonly Banner[] {
  if (!moreIsToCome(view)) return [];
  return [{ kind: 'more-to-come', title: 'Fler uppgifter kommer', text: 'Vänta inte på dem: bedöm det som står här.' }];
}

/**
 * Each sekretessmarkering of the whole report with provision, date and authority (OSL 5:5, L-80), and whom to call before anything is disclosed; those
 * of one item stand beside it, and here how many they are.
 */
export function secrecyMarks({ answers }: View): readonly Banner[] {
  const whole = wholeSecrets(answers);
  const items = secretsIn(answers).length - whole.length;
  return [
    ...whole.map((mark) => ({ kind: 'secrecy-mark', title: 'Sekretessmarkering', text: secretText(mark) }) as const),
    ...(items === 0
      ? []
      : [{ kind: 'secrecy-mark', title: itemsMarked(items), text: 'Läs markeringen vid uppgiften innan du lämnar ut något.' } as const]),
  ];
}

function itemsMarked(count: number): string {
  return count === 1 ? 'En uppgift är sekretessmarkerad' : `${count} uppgifter är sekretessmarkerade`;
}
