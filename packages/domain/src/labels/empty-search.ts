import { caseSystemList } from '../vocabulary/intake.ts';
import type { RecordBody } from '../intake/records.ts';
import type { Instant, PlainDate } from '../base/time.ts';
import type { ReadingItem, ReadingSection } from '../reading/reading.ts';
import { type EmptySearchBody, type SearchedName, type TermKind, UNNAMED_CASE_SYSTEM } from '../register/empty-search.ts';
import { showDate, showMoment } from './dates.ts';
import { purposeText } from './purposes.ts';

/** The parts of the printed answer and what each is called; a print that was stopped names them. */
export const emptySearchTitles = {
  'empty-search': 'Sökningen',
  'empty-search-reach': 'Vad registret omfattar',
  'empty-search-elsewhere': 'Verksamhetssystemet',
} as const;

const kinds = {
  number: 'Personnummer eller samordningsnummer',
  arendenummer: 'Ärendenummer',
  'police-number': 'Polisens nummer',
  name: 'Namn',
} as const satisfies Record<TermKind, string>;

/** How the words were read: "Barnets namn, född 2018 eller 2017". */
export function readAsText({ as, whose, birthYears }: { as: TermKind; whose: SearchedName; birthYears: readonly number[] }): string {
  const what = as === 'name' ? (whose === 'guardian' ? 'Vårdnadshavares namn' : 'Barnets namn') : kinds[as];
  return birthYears.length === 0 ? what : `${what}, född ${birthYears.join(' eller ')}`;
}

/** From when the register holds reports. */
export function reachText(registerFrom: PlainDate): string {
  return `Anmälningar som har kommit in från ${showDate(registerFrom)}, och äldre som nämnden själv har fört in.`;
}

/** What no answer from the register covers. */
export const NOT_COVERED =
  'Anmälningar från före den dagen som nämnden inte har fört in, gallrade anmälningar, andra nämnder och kommuner, och det som bara finns i verksamhetssystemet.';

/** "Ja" or "Nej", what it said, and where in it where that is known. */
export function caseSystemText(body: RecordBody<'CASE_SYSTEM'> | null): string {
  if (!body) return 'Nej, inte antecknat';
  const since = body.openSince ? `, sedan ${showDate(body.openSince)}` : '';
  const where = body.source === UNNAMED_CASE_SYSTEM ? '' : ` ${body.source}`;
  return `Ja. ${caseSystemList.labels[body.answer]}${since}.${where}`;
}

type Noted<B> = { readonly body: B; readonly madeAt: Instant; readonly recordedAt: Instant; readonly byName: string };

/**
 * An empty answer as a formal paper: what was searched, how it was read, when, by whom and why, what the register covers, and what the case system said when
 * somebody looked. Pure.
 */
export function emptySearchPaper(
  { body, madeAt, recordedAt, byName }: Noted<EmptySearchBody>,
  looked: Noted<RecordBody<'CASE_SYSTEM'>> | null,
): readonly ReadingSection[] {
  return [
    section('empty-search', [
      text('Svar', 'Inga träffar i Tidig'),
      text('Sökt på', body.words),
      text('Läst som', readAsText(body)),
      text('Sökt', `${showMoment(madeAt)} av ${byName}`),
      text('Skäl', purposeText(body.reason)),
      text('Antecknat', showMoment(recordedAt)),
    ]),
    section('empty-search-reach', [text('Omfattar', reachText(body.registerFrom)), text('Omfattar inte', NOT_COVERED)]),
    section('empty-search-elsewhere', [
      text('Sökt också där', caseSystemText(looked?.body ?? null)),
      ...(looked ? [text('Kontrollerat', `${showMoment(looked.madeAt)} av ${looked.byName}`)] : []),
    ]),
  ];
}

function section(id: keyof typeof emptySearchTitles, items: readonly ReadingItem[]): ReadingSection {
  return { id, title: emptySearchTitles[id], items };
}

function text(label: string, said: string): ReadingItem {
  return { kind: 'text', label, text: said };
}
