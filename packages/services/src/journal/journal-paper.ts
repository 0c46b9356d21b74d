import { dayOf } from '@tidig/domain/base/time.ts';
import { showDate, showMoment, showTime } from '@tidig/domain/labels/dates.ts';
import type { Banner, ReadingItem, ReadingSection } from '@tidig/domain/reading/reading.ts';
import type { JournalEntry } from './journal-entry.ts';

/** That the paper is not all there is: some of it is shut to the one who prints (T-4). */
export const somethingHidden: Banner = {
  kind: 'more-to-come',
  title: 'Något är utelämnat',
  text: 'Det som står här är inte allt. En del är spärrat för den som har skrivit ut.',
};

/**
 * A journal as a paper: one section a day, oldest first, and in it each act with when, what and by whom. `withNumber`: each says which ärende it is about,
 * in an akt with several. Pure.
 */
export function journalPaper(entries: readonly JournalEntry[], withNumber: boolean): readonly ReadingSection[] {
  const days = Map.groupBy(entries, ({ at }) => dayOf(at));
  return [...days].map(([day, ofDay]) => ({
    id: `journal-${day}`,
    title: showDate(day),
    items: ofDay.map((entry) => asItem(entry, entries, withNumber)),
  }));
}

function asItem(entry: JournalEntry, all: readonly JournalEntry[], withNumber: boolean): ReadingItem {
  const { at, title, lines, byName, writtenAt, arendenummer, corrected, disputed } = entry;
  const about = all.find(({ id }) => id === entry.about);
  const marks = [corrected ? 'Rättad, se längre fram.' : '', disputed ? 'Bestrids, se längre fram.' : ''].filter((mark) => mark !== '');
  return {
    kind: 'group',
    title: `${showTime(at)} ${title}`,
    items: [
      ...(about ? [text('Gäller', `${about.title}, ${showMoment(about.at)}`)] : []),
      ...lines.map((line, index) => text(index === 0 ? 'Innehåll' : '', line)),
      text('Av', byName ?? 'Tidig'),
      ...(writtenAt ? [text('Skrivet', showMoment(writtenAt))] : []),
      ...(withNumber ? [text('Ärende', arendenummer ?? 'Akten som helhet')] : []),
      ...(marks.length > 0 ? [text('Observera', marks.join(' '))] : []),
    ],
  };
}

function text(label: string, said: string): ReadingItem {
  return { kind: 'text', label, text: said };
}
