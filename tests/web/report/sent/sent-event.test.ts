import type { SentRow } from '@tidig/web/report/sent/sent-api.ts';
import { entriesOf } from '@tidig/web/report/sent/sent-entries.ts';
import { sameEvent } from '@tidig/web/report/sent/sent-event.ts';
import { describe, expect, it } from 'vitest';

const row = (id: string, event: string | null, over: Partial<SentRow> = {}): SentRow => ({
  id,
  anmalningsnummer: id.toUpperCase(),
  kind: 'SOL',
  childLabel: id,
  authorName: 'Sara Lind',
  own: true,
  recipientId: 'farsta',
  recipientName: 'Farsta stadsdelsnämnd',
  channel: 'TIDIG',
  sealedAt: '2026-11-18T23:00:00.000Z',
  state: 'SKICKAD',
  arrivedAt: null,
  openedAt: null,
  feedback: null,
  handedOver: null,
  missing: null,
  follows: null,
  event,
  ...over,
});

function othersOf(id: string, rows: readonly SentRow[]): readonly string[] {
  const entries = entriesOf(rows);
  const entry = entries.find(({ copies }) => copies.some((copy) => copy.id === id));
  return entry ? sameEvent(entry, entries).map(({ number }) => number) : [];
}

describe('the other children of an event, in what has been sent', () => {
  const later = { sealedAt: '2026-11-19T23:00:00.000Z' };
  const rows = [
    row('noa', 'e1', later),
    row('elsa', 'e1'),
    row('elsa2', 'e1', { anmalningsnummer: 'ELSA' }),
    row('liam', 'e1'),
    row('adam', 'e2'),
  ];

  it('are each named once though two nämnder got it, oldest first, and the child itself is not among them', () => {
    expect(othersOf('elsa', rows)).toEqual(['LIAM', 'NOA']);
    expect(othersOf('noa', rows)).toEqual(['ELSA', 'LIAM']);
  });

  it('are none of another event, and none where a report stands alone', () => {
    expect(othersOf('adam', rows)).toEqual([]);
    expect(othersOf('a', [row('a', null), row('b', null)])).toEqual([]);
  });
});
