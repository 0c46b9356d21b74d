import { deflateSync } from 'node:zlib';
import { type Given, pdf } from './given.ts';
import { asBase85, asHex, bytesOf, objectStream, pdfOf, predicted, script } from './pdf.ts';

/** PDFs that do something, each hiding it in a way of its own. */
export const acting: readonly Given[] = [
  pdf('a script in plain sight', 'file-active', () => pdfOf(script)),
  pdf('a script spelt with numbers', 'file-active', () => pdfOf('<< /#53 /#4A#61#76aScript /#4a#53 (x) >>')),
  pdf('a script that says only JS', 'file-active', () => pdfOf('<< /S /Renditi#6Fn /J#53 (x) >>')),
  pdf('a script in a list that is an object', 'file-active', () => pdfOf('[ null << /JS (x) >> ]')),
  pdf('a script after a text that looks like its end', 'file-active', () => pdfOf(`<< /A (>> endobj \\) obj () ) /B << /JS (x) >> >>`)),
  pdf('a script in a packed object', 'file-active', () => pdfOf(objectStream(script))),
  pdf('a script in a packed object, spelt with numbers', 'file-active', () => pdfOf(objectStream('<< /#4a#53 (x) >>'))),
  pdf('a packed object that does not say what it is', 'file-active', () =>
    pdfOf(objectStream(script, { words: '/#4E 1 /#46irst 4 /X (obj stream) % obj\n' })),
  ),
  pdf('an object packed twice', 'file-active', () =>
    pdfOf(objectStream(script, { filter: '[/ASCII85Decode /Fl#61teDecode]', pack: (content) => asBase85(deflateSync(content)) })),
  ),
  pdf('an object packed as hex', 'file-active', () => pdfOf(objectStream(script, { filter: '/ASCIIHexDecode', pack: asHex }))),
  pdf('an object that is not packed, with a false end', 'file-active', () =>
    pdfOf(objectStream(`% endstream\n${script}`, { filter: '', pack: (content) => content })),
  ),
  pdf('an object packed in a way nobody uses', 'file-active', () => pdfOf(objectStream('<< /JS (x) >>', { filter: '/LZWDecode' }))),
  pdf('an object packed as another object says', 'file-active', () => pdfOf(objectStream(script, { filter: '7 0 R' }), '/FlateDecode')),
  pdf('an object packed in two ways at once', 'file-active', () =>
    pdfOf(objectStream(script, { filter: '/ASCIIHexDecode /Filter /FlateDecode' })),
  ),
  pdf('an object hidden by prediction', 'file-active', () =>
    pdfOf(
      objectStream(script, { words: '/N 1 /First 4 /DecodeParms << /Predictor 12 /Columns 16 >>', pack: (content) => predicted(content) }),
    ),
  ),
  pdf('an object in another file', 'file-active', () => pdfOf(objectStream('null', { words: '/N 1 /First 4 /F (annan.bin)' }))),
  pdf('an object whose packing is broken', 'file-active', () =>
    pdfOf(objectStream(script, { pack: (content) => deflateSync(content).subarray(4) })),
  ),
  pdf('a packed object that is cut off', 'file-active', () =>
    pdfOf(objectStream(`${script}${' x'.repeat(4000)}`, { pack: (content) => deflateSync(content, { level: 0 }).subarray(0, -20) })),
  ),
  pdf('a program that is started', 'file-active', () => pdfOf('<< /S /Launch /F (cmd.exe) >>')),
  pdf('a form that sends itself', 'file-active', () => pdfOf('<< /S /SubmitForm /F (http://x.example) >>')),
  pdf('a form of another kind', 'file-active', () => pdfOf('<< /AcroForm << /XFA 5 0 R >> >>')),
  pdf('another file that is opened', 'file-active', () => pdfOf('<< /S /GoToE /T << /R /C >> >>')),
  pdf('another file in it', 'file-active', () => pdfOf('<< /Names << /EmbeddedFiles 3 0 R >> >>')),
  pdf('another file in it, without its name', 'file-active', () => pdfOf(objectStream('<< /EF << /F 5 0 R >> >>'))),
  pdf('a film', 'file-active', () => pdfOf('<< /Subtype /RichMedia >>')),
  pdf('a lock', 'file-locked', () => bytesOf('%PDF-1.7\ntrailer\n<< /Encr#79pt 5 0 R >>\n%%EOF\n')),
];

/** What ordinary programs write, and that must not be taken for any of the above. */
export const harmless: readonly Given[] = [
  pdf('packed objects that do nothing', 'taken', () =>
    pdfOf(objectStream('<< /Type /Page /Annots [<< /A << /S /URI /URI (https://x.example) >> >>] >>')),
  ),
  pdf('packed objects of a PostScript program', 'taken', () =>
    pdfOf(
      objectStream('<< /Type /Page >>', { filter: '[/ASCII85Decode /FlateDecode]', pack: (content) => asBase85(deflateSync(content)) }),
    ),
  ),
  pdf('a table of contents, and a text about scripts', 'taken', () =>
    pdfOf('<< /First 3 0 R /Last 4 0 R /Count 2 >>', '<< /Title (/JS obj /Launchpad) >>'),
  ),
  pdf('a picture packed with prediction', 'taken', () =>
    pdfOf(objectStream('x', { words: '/Subtype /Image /DecodeParms << /Predictor 15 >>', pack: (content) => predicted(content) })),
  ),
  pdf('a page packed as of old', 'taken', () => pdfOf(objectStream('x', { words: '/Length 3', filter: '/LZWDecode' }))),
];
