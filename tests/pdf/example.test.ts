import { describe, expect, it } from 'vitest';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { readAnnex } from '@tidig/domain/reading/annex.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import { renderPdf } from '@tidig/pdf/render.ts';
import { day } from '../support/dates.ts';
import { textOf } from './read-back.ts';
import { anAnnexPrint, aPrint } from './views.ts';

const parts = splitReport(example1, 'SENT');
const context = { today: day('2026-11-19'), recipientName: 'Farsta stadsdelsnämnd' };

async function printed(location: typeof parts.location | null): Promise<string> {
  const reading = readReport({ body: parts.body, location, restricted: parts.restricted }, context);
  return textOf(await renderPdf(aPrint({ title: reading.title, reading })));
}

describe('example 1, from answers to paper', () => {
  it('stands in the order that socialtjänsten expects', async () => {
    const text = await printed(parts.location);
    const order = [
      'Barnet behöver skydd nu',
      'Varför nu',
      'Barnet Namn Elsa Testström',
      'Familj och hushåll',
      'Händelsen',
      'Iakttagelser',
      'Barnets egna ord',
      'Pappa tog mamma om halsen',
      'Anmälarens bedömning',
      'Bakgrund',
      'Vad polisen har gjort',
      'Anmälare och mottagare',
      'Kontrollsumma',
    ];
    const places = order.map((title) => text.indexOf(title));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('sets source and certainty beside what the mother said', async () => {
    expect(await printed(parts.location)).toMatch(
      /Iakttagelse 3 Vårdnadshavare.* Trolig .*Mamman sade att det hänt ”kanske fem gånger i år”\./,
    );
  });

  it('holds no address, school or phone of the family in an ordinary copy, and says so in their place', async () => {
    const text = await printed(null);
    for (const place of ['Exempelvägen', 'Exempelskolan', '070-174 06 12', '070-174 06 13']) expect(text).not.toContain(place);
    expect(text).toContain('Adress (folkbokföring) Visas inte i denna kopia');
    expect(await printed(parts.location)).toContain('Exempelvägen 12');
  });

  it('keeps what the father should not know in the annex alone', async () => {
    const annex = readAnnex(parts.restricted, parts.body);
    const text = await textOf(await renderPdf(anAnnexPrint({ title: annex?.title ?? '', annex })));
    expect(text).toContain('Att Elsa själv ringde 112.');
    expect(text).toContain('Bör inte visas för Jonas Testström (pappa) Skäl Pappan vet inte det.');
    expect(await printed(parts.location)).not.toContain('ringde 112');
  });
});
