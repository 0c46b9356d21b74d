import { TrailList } from '@tidig/web/trail/report-trail.tsx';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

describe('Anmälans väg', () => {
  it('says in words, with time and name, what is done, and in other words what is to come', () => {
    const html = renderToStaticMarkup(
      <TrailList
        stations={[
          { step: 'ARRIVED', at: '2026-11-18T23:20:00.000Z', byName: null, awaitsReceipt: false },
          { step: 'OPENED', at: '2026-11-18T23:40:00.000Z', byName: 'Karin Ek', awaitsReceipt: false },
          { step: 'TOLD', at: null, byName: 'Karin Ek', awaitsReceipt: true },
          { step: 'DECIDED', at: null, byName: null, awaitsReceipt: false },
        ]}
      />,
    );
    const text = html
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    expect(text).toBe(
      'Inkommen 19 nov 2026 kl. 00.20 Öppnad 19 nov 2026 kl. 00.40 av Karin Ek Återkopplingen är inte framme. Väntar på kvitto Beslutas',
    );
    expect(html).toContain('<ol');
  });
});
