import { inquirySpans, type InquiryFact } from '@tidig/domain/child-file/inquiries.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { describe, expect, it } from 'vitest';

const day = (text: string): PlainDate => asId(text);
const opened = (on: string): InquiryFact => ({ kind: 'opened', on: day(on), source: 'Beslut i Tidig' });
const going = (on: string, since: string | null): InquiryFact => ({
  kind: 'seen-open',
  on: day(on),
  since: since === null ? null : day(since),
  source: 'Treserva',
});
const none = (on: string): InquiryFact => ({ kind: 'seen-none', on: day(on), source: 'Treserva' });

describe('the utredningar of an akt', () => {
  it('begins with a decision here and is over when somebody looked and saw none', () => {
    expect(inquirySpans([none('2024-02-01'), opened('2023-05-04')])).toEqual([
      {
        from: '2023-05-04',
        fromKnown: true,
        seen: '2023-05-04',
        closedOn: null,
        goneBy: '2024-02-01',
        sources: ['Beslut i Tidig', 'Treserva'],
      },
    ]);
  });

  it('begins when the case system says, not when somebody looked', () => {
    expect(inquirySpans([going('2025-03-01', '2024-11-20')])).toMatchObject([
      { from: '2024-11-20', fromKnown: true, seen: '2025-03-01', goneBy: null },
    ]);
    expect(inquirySpans([going('2025-03-01', null)])).toMatchObject([{ from: '2025-03-01', fromKnown: false }]);
  });

  it('is one while it goes on, and another after it was gone or closed', () => {
    const facts = [opened('2020-01-10'), going('2020-03-01', null), none('2020-06-01'), none('2021-01-01'), opened('2023-01-01')];
    const closed: InquiryFact = { kind: 'closed', on: day('2023-04-01'), source: 'Pärm 4' };
    expect(inquirySpans([...facts, closed, opened('2023-05-01')])).toMatchObject([
      { from: '2020-01-10', seen: '2020-03-01', goneBy: '2020-06-01' },
      { from: '2023-01-01', closedOn: '2023-04-01' },
      { from: '2023-05-01', closedOn: null, goneBy: null },
    ]);
  });

  it('is not gone by what was seen the day it was opened, and nothing comes of nothing', () => {
    expect(inquirySpans([opened('2023-05-04'), none('2023-05-04')])).toMatchObject([{ goneBy: null }]);
    expect(inquirySpans([none('2023-05-04')])).toEqual([]);
  });
});
