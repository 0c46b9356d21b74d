import { describe, expect, it } from 'vitest';
import { renderPdf } from '@tidig/pdf/render.ts';
import { everythingIn, infoOf, objectsOf, pagesOf, textOf } from './read-back.ts';
import { anAnnexPrint, aPrint, aReading, withText } from './views.ts';

const elsa = renderPdf(aPrint());

const activeObjects = /\/(URI|JavaScript|JS|Launch|Annots?|AA|OpenAction|AcroForm|EmbeddedFiles?|GoToR|SubmitForm|RichMedia)\b/;

describe('the file', () => {
  it('says that it is PDF/A-3b in Swedish, with its colours defined', async () => {
    const objects = objectsOf(await elsa);
    expect(await infoOf(await elsa)).toMatch(/pdfaid:part=3\npdfaid:conformance=B/);
    expect(objects).toContain('/Lang (sv-SE)');
    expect(objects).toContain('/OutputIntents');
    expect(objects).toContain('/DisplayDocTitle true');
  });

  it.each([
    ['a whole report', aPrint()],
    ['texts with line ends and empty lines, for which no font has a glyph', withText('Rad ett\nrad två\n\n\nrad tre')],
  ])('carries every font it uses, and uses no other: %s', async (_, view) => {
    const objects = objectsOf(await renderPdf(view));
    const fonts = [...objects.matchAll(/\/Type \/Font\s[\s\S]*?\/BaseFont \/(\S+)/g)].map(([, name]) => name);
    const embedded = [...objects.matchAll(/\/FontName \/(\S+)[\s\S]*?\/FontFile2/g)].map(([, name]) => name);
    expect(new Set(fonts)).toEqual(new Set(embedded));
    expect(fonts.every((name) => name?.includes('+NotoSans-'))).toBe(true);
  });

  it('holds number and organisation in its metadata, and nobody', async () => {
    const info = await infoOf(await elsa);
    expect(info).toContain('Orosanmälan P7K4-M2QX-9');
    expect(info).toContain('Farsta stadsdelsnämnd');
    for (const personal of ['Elsa', 'Testström', 'Karin', '20180502', 'Farsta, ']) expect(info).not.toContain(personal);
  });

  it('keeps its metadata whole when the authority has an ampersand in its name', async () => {
    const secrecy = { provision: 'OSL 26 kap. 1 §', date: '19 nov 2026', authority: 'Individ & <familj>' };
    const pdf = await renderPdf(aPrint({ secrecy }));
    expect(await infoOf(pdf)).toContain('dc:creator=Individ och familj');
    expect(await textOf(pdf)).toContain('Individ & <familj>');
  });

  it('stays small', async () => {
    expect((await elsa).length).toBeLessThan(120_000);
  });

  it('shows what is masked nowhere, packed or unpacked, because it was never given', async () => {
    const everything = everythingIn(await elsa);
    expect(everything).not.toContain('070-174 06 13');
    expect(await textOf(await elsa)).not.toContain('070-174 06 13');
  });

  it('draws no sign for a line end, in whatever order prints are made', async () => {
    const lines = withText('Rad ett\nrad två\n\nrad tre');
    const prints = [await renderPdf(lines), await renderPdf(anAnnexPrint()), await renderPdf(lines)];
    for (const print of prints) expect(await textOf(print)).not.toMatch(/\0/);
  });

  it('keeps nothing of one print for the next', async () => {
    await renderPdf(aPrint({ reading: aReading({ subject: 'Kanariefågel Gul' }) }));
    const next = await renderPdf(withText('Ett annat barn.'));
    expect(await textOf(next)).not.toContain('Kanariefågel');
  });
});

describe('a hostile text', () => {
  it.each([
    ['a script address', 'javascript:alert(1)'],
    ['a web address', 'https://exempel.example/x'],
    ['an e-mail address', 'mailto:sara.lind@polisen.example'],
    ['PDF syntax', ') Tj ET endstream endobj 9 0 obj << /S /JavaScript /JS (app.alert) >>'],
    ['markup', '<script>alert(1)</script><a href="file:///etc/passwd">x</a>'],
  ])('stays text when it is %s', async (_, text) => {
    const pdf = await renderPdf(withText(text));
    expect(objectsOf(pdf)).not.toMatch(activeObjects);
    expect((await textOf(pdf)).replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
  });

  it('shows what the font lacks and what nobody can see, and says so on the last page', async () => {
    const text = await textOf(await renderPdf(withText('a\u202Eb 😀 \u0000 漢')));
    expect(text).toContain('a[U+202E]b [U+1F600] [U+0000] [U+6F22]');
    expect(text).toContain('ersatta med sitt nummer inom hakparentes: U+0000, U+202E, U+6F22, U+1F600.');
  });

  it('is written out in headings and names too', async () => {
    const text = await textOf(await renderPdf(aPrint({ reading: aReading({ subject: 'El\u202Esa 漢' }), printedBy: 'Karin\u0007 Ek' })));
    expect(text).toContain('El[U+202E]sa [U+6F22]');
    expect(text).toContain('av Karin[U+0007] Ek');
  });

  it('has no note when every character could be drawn', async () => {
    expect(await textOf(await elsa)).not.toContain('hakparentes');
  });

  it.each([
    ['5 000 line ends', `a${'\n'.repeat(5000)}b`, 2],
    ['3 000 lines of one letter', 'x\n'.repeat(3000), 6],
    ['6 000 letters without a space', 'W'.repeat(6000), 8],
    ['6 000 emoji', '😀'.repeat(6000), 2],
    ['6 000 signs the font lacks', Array.from({ length: 6000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(''), 25],
    ['6 000 spaces', `a${' '.repeat(6000)}b`, 3],
    ['6 000 marks on one letter', `e${'\u0301'.repeat(6000)}`, 2],
  ])('costs a bounded number of pages: %s', async (_, text, most) => {
    const pages = await pagesOf(await renderPdf(withText(text)));
    expect(pages.length).toBeLessThanOrEqual(most);
    expect(pages.at(-1)).toContain(`Sida ${pages.length} av ${pages.length}`);
  });
});
