import { describe, expect, it } from 'vitest';
import { renderPdf } from '@tidig/pdf/render.ts';
import { infoOf, pagesOf, textOf } from './read-back.ts';
import {
  aFullReading,
  allBanners,
  anAnnexPrint,
  aPrint,
  aReading,
  elsasSections,
  fact,
  longText,
  observation,
  withSection,
} from './views.ts';

const full = renderPdf(aPrint({ reading: aFullReading() }));

describe('the printed report', () => {
  it('says on every page which document it is, its page, its secrecy, who printed it and which copy', async () => {
    const pages = await pagesOf(await full);
    expect(pages.length).toBeGreaterThan(5);
    pages.forEach((page, index) => {
      expect(page).toContain(`Sida ${index + 1} av ${pages.length}`);
      expect(page).toContain('SEKRETESS OSL 26 kap. 1 § · 19 nov 2026 · Farsta stadsdelsnämnd');
      expect(page).toContain('Utskriven 19 nov 2026 kl. 07.31 av Karin Ek, mottagningssekreterare');
      expect(page).toContain('Orosanmälan P7K4-M2QX-9 · Kopia 3');
    });
  });

  it.each(['Komplettering', 'Underrättelse enligt 6 § polislagen', 'Meddelande om att något är fel'])(
    'that is a %s never calls itself an orosanmälan',
    async (title) => {
      const pages = await pagesOf(await renderPdf(aPrint({ title: `${title} till X`, reading: aReading({ title }) })));
      for (const page of pages) expect(page).toContain(`${title} P7K4-M2QX-9 · Kopia 3`);
      expect(pages.join('')).not.toContain('Orosanmälan');
    },
  );

  it('shows in its heading what it is, whom it concerns and the facts by which it is filed', async () => {
    const [first] = await pagesOf(await renderPdf(aPrint()));
    expect(first).toMatch(
      /^Orosanmälan Elsa Testström, 8 år Anmälningsnummer P7K4-M2QX-9 Ärendenummer FAR-2026-00417 Inkom 19 nov 2026 kl. 00.20/,
    );
    expect(first).toContain('Mottagare Farsta stadsdelsnämnd, Stockholm');
  });

  it('puts the urgent box before the other banners, and all of them before the first section', async () => {
    const [first = ''] = await pagesOf(await full);
    const places = ['Bråttom – barnet är i fara nu', 'Osäkert vem barnet är', 'Säkerhet för den som besöker', 'Varför anmälan görs nu'].map(
      (text) => first.indexOf(text),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const banner of allBanners) expect(first).toContain(banner.title);
  });

  it('keeps the sections in the order given, and ends with what is missing', async () => {
    const text = await textOf(await full);
    const titles = [...elsasSections().map(({ title }) => title), 'Uppgifter som saknas', 'Kontrollsumma'];
    const places = titles.map((title, index) => text.indexOf(title, index === 0 ? 0 : text.indexOf(titles[index - 1] ?? '')));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('Behöver barnet tolk? Resten kompletteras senare');
  });

  it('sets source, certainty, time and place beside each observation, and numbers them', async () => {
    const text = await textOf(
      await renderPdf(
        withSection({
          id: 'observations',
          title: 'Iakttagelser',
          items: [
            observation('Mammans näsa blödde.'),
            observation('Trasigt glas.', { source: 'Vittne', certainty: 'Osäker uppgift', where: '' }),
          ],
        }),
      ),
    );
    expect(text).toContain('Iakttagelse 1 Egen iakttagelse Säker uppgift 18 nov 2026 kl. 22.31, Hallen Mammans näsa blödde.');
    expect(text).toContain('Iakttagelse 2 Vittne Osäker uppgift 18 nov 2026 kl. 22.31 Trasigt glas.');
  });

  it('quotes the child after the question that was asked, and sets no second pair of quotation marks', async () => {
    const quote = (text: string) =>
      withSection({ id: 'w', title: 'Barnets ord', items: [{ kind: 'quote', text, question: 'Hur mår du?', context: '' }] });
    expect(await textOf(await renderPdf(quote('Jag är rädd.')))).toContain('Fråga: ”Hur mår du?” ”Jag är rädd.”');
    expect(await textOf(await renderPdf(quote('”Jag är rädd.”')))).toContain('Fråga: ”Hur mår du?” ”Jag är rädd.”');
  });

  it('tells empty, missing and masked apart in words', async () => {
    const text = await textOf(await renderPdf(aPrint()));
    expect(text).toContain('hänsyn till Inte ifyllt');
    expect(text).toContain('Barnets telefon Uppgift saknas – barnet har ingen telefon');
    expect(text).toContain('Telefon Visas inte i denna kopia');
  });

  it('prints the control sum in short groups on the last page only', async () => {
    const pages = await pagesOf(await full);
    expect(pages.at(-1)).toContain('5f2c 9a7b e01d 4c38');
    expect(pages.slice(0, -1).join(' ')).not.toContain('5f2c 9a7b');
  });

  it('prints long texts to their last word, however many pages they take', { timeout: 60_000 }, async () => {
    const items = Array.from({ length: 6 }, (_, index) => observation(`${longText(6000)} Slutord ${index}.`));
    const text = await textOf(await renderPdf(withSection({ id: 'o', title: 'Iakttagelser', items })));
    for (let index = 0; index < 6; index += 1) expect(text).toContain(`Slutord ${index}.`);
  });

  it('prints a column of short lines in full, though it has few letters', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => String(index)).join('\n');
    const text = await textOf(await renderPdf(withSection({ id: 'o', title: 'Iakttagelser', items: [observation(lines)] })));
    expect(text).toContain('118 119 ');
  });

  it('never leaves a section heading alone at the foot of a page', { timeout: 60_000 }, async () => {
    const sections = (rows: number) => [
      { id: 'a', title: 'Avsnitt ett', items: Array.from({ length: rows }, (_, index) => fact(`Rad ${index}`, 'Svar')) },
      { id: 'b', title: 'Avsnitt två', items: [fact('Första', 'Svar'), fact('Andra', 'Svar')] },
    ];
    for (let rows = 20; rows < 32; rows += 1) {
      const pages = await pagesOf(await renderPdf(aPrint({ reading: aReading({ sections: sections(rows) }) })));
      const page = pages.find((text) => text.includes('Avsnitt två'));
      expect(page, `${rows} rows`).toContain('Avsnitt två Första Svar');
    }
  });

  it('is a proper document when one line is all there is', async () => {
    const reading = aReading({
      banners: allBanners.slice(1, 2),
      sections: [{ id: 'why', title: 'Varför nu', items: [fact('Varför nu', 'Barnet är ensamt.')] }],
    });
    const pages = await pagesOf(await renderPdf(aPrint({ reading })));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Barnet är ensamt.');
    expect(pages[0]).toContain('Sida 1 av 1');
  });
});

describe('the annex', () => {
  it('is a document of its own: title, subject, what, from whom and why, and nothing of the report', async () => {
    const [page = ''] = await pagesOf(await renderPdf(anAnnexPrint()));
    expect(page).toMatch(/^Bilaga – bör inte lämnas till Jonas Testström \(pappa\) Elsa Testström, 8 år/);
    expect(page).toContain('Innehåll Elsa ringde själv 112');
    expect(page).toContain('Bör inte visas för Jonas Testström (pappa) Skäl Pappan vet inte om det.');
    expect(page).toContain('Bilaga till anmälan P7K4-M2QX-9 · Kopia 1');
    expect(page).not.toContain('Iakttagelser');
  });

  it('names nobody in its metadata, though its title does', async () => {
    const info = await infoOf(await renderPdf(anAnnexPrint()));
    expect(info).toContain('Bilaga till anmälan P7K4-M2QX-9');
    expect(info).not.toContain('Testström');
  });
});
