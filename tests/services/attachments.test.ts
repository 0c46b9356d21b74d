import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { addAttachment, readDraftAttachment, removeAttachment } from '@tidig/services/writing/add-attachment.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { getSentAttachment } from '@tidig/services/writing/get-sent-attachment.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import { saveDraft } from '@tidig/services/writing/save-draft.ts';
import { submitDraft } from '@tidig/services/writing/submit-draft.ts';
import type { SenderStore } from '@tidig/store/port/sender.ts';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, onlyOne, POLICE, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

async function aDraft(answers: Answers = answersLike()) {
  const officer = await world.as('sara.lind');
  return { officer, draft: expectDone(await createDraft(world.ctx, officer, { formVersion: FORM_VERSION, answers })) };
}

/** A picture with a place and a camera in its metadata, lying on its side. */
async function photo(): Promise<Uint8Array> {
  const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: '#336699' } });
  const exif = { IFD0: { Make: 'CANARY-camera', Orientation: '6' }, IFD3: { GPSLatitude: '59/1 14/1 0/1', GPSLatitudeRef: 'N' } };
  return new Uint8Array(await picture.jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer());
}

const pdf = (inside = '') => new TextEncoder().encode(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\n%%EOF\n`);

describe('a picture', () => {
  it('is made anew without place and camera, and upright', async () => {
    const { officer, draft } = await aDraft();
    const taken = await photo();
    expect(Buffer.from(taken).toString('latin1')).toContain('CANARY-camera');
    const kept = expectDone(await addAttachment(world.ctx, officer, draft.id, { name: 'IMG_1.jpg', bytes: taken }));
    const { content } = expectDone(await readDraftAttachment(world.ctx, officer, draft.id, kept.id));
    expect(Buffer.from(content).toString('latin1')).not.toContain('CANARY-camera');
    const read = await sharp(content).metadata();
    expect(read).toMatchObject({ format: 'jpeg', width: 20, height: 40 });
    expect([read.exif, read.orientation]).toEqual([undefined, undefined]);
    expect(kept.bytes).toBe(content.byteLength);
  });

  it('that would come to more than ten megabytes is made smaller, not refused', async () => {
    const { officer, draft } = await aDraft();
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const picture = sharp({ create: { width: 6500, height: 5000, channels: 3, background: '#000', noise } });
    const taken = new Uint8Array(await picture.jpeg({ quality: 50 }).toBuffer());
    expect(taken.byteLength).toBeLessThan(10_000_000);
    const kept = expectDone(await addAttachment(world.ctx, officer, draft.id, { name: 'bild.jpg', bytes: taken }));
    expect(kept.bytes).toBeLessThanOrEqual(10_000_000);
    const { content } = expectDone(await readDraftAttachment(world.ctx, officer, draft.id, kept.id));
    expect(await sharp(content).metadata()).toMatchObject({ width: 4000 });
  });

  it('has a small picture in its metadata no more either', async () => {
    const { officer, draft } = await aDraft();
    const taken = withThumbnail(await photo());
    expect(Buffer.from(taken).includes('KANARIE-miniatyr')).toBe(true);
    const kept = expectDone(await addAttachment(world.ctx, officer, draft.id, { name: 'bild.jpg', bytes: taken }));
    const { content } = expectDone(await readDraftAttachment(world.ctx, officer, draft.id, kept.id));
    expect(Buffer.from(content).includes('KANARIE')).toBe(false);
    expect(Buffer.from(content).includes('Exif')).toBe(false);
  });

  it.each([
    ['is a web page in disguise', () => new TextEncoder().encode('<script>alert(1)</script>'), 'bild.jpg', 'file-type'],
    ['is cut off in the middle', async () => (await photo()).slice(0, 200), 'bild.jpg', 'file-broken'],
    ['unpacks to more than fifty million pixels', () => flood(), 'bild.png', 'picture-too-large'],
  ])('that %s is refused', async (_, make, name, code) => {
    const { officer, draft } = await aDraft();
    const bytes = await make();
    expect(await addAttachment(world.ctx, officer, draft.id, { name, bytes })).toMatchObject({ problem: { code } });
  });
});

/** A segment of its own, as cameras and programs add them, right after the beginning of a JPEG. */
function withThumbnail(jpeg: Uint8Array): Uint8Array {
  const words = Buffer.from('JFXX\0\x10KANARIE-miniatyr', 'latin1');
  const segment = Buffer.concat([Buffer.from([0xff, 0xe0, 0, words.length + 2]), words]);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]));
}

async function flood(): Promise<Uint8Array> {
  const picture = sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' }, limitInputPixels: false });
  return new Uint8Array(await picture.png({ compressionLevel: 9 }).toBuffer());
}

describe('a PDF', () => {
  it('is kept as it is', async () => {
    const { officer, draft } = await aDraft();
    const kept = expectDone(await addAttachment(world.ctx, officer, draft.id, { name: 'Läkarintyg.pdf', bytes: pdf() }));
    expect(kept).toMatchObject({ name: 'Läkarintyg.pdf', mediaType: 'application/pdf' });
    const { content } = expectDone(await readDraftAttachment(world.ctx, officer, draft.id, kept.id));
    expect(Uint8Array.from(content)).toEqual(pdf());
  });

  it.each([
    ['/OpenAction << /S /JavaScript /JS (app.alert(1)) >>', 'file-active'],
    ['/Names << /EmbeddedFiles 3 0 R >> /F << /EmbeddedFile 4 0 R >>', 'file-active'],
    ['/Encrypt 5 0 R', 'file-locked'],
  ])('that can act, carries a file or is locked is refused in words of its own: %s', async (inside, code) => {
    const { officer, draft } = await aDraft();
    const outcome = await addAttachment(world.ctx, officer, draft.id, { name: 'a.pdf', bytes: pdf(inside) });
    expect(outcome).toMatchObject({ problem: { code } });
  });

  it('of ten million bytes is taken, one byte more is not', async () => {
    const { officer, draft } = await aDraft();
    const big = (length: number) => {
      const bytes = new Uint8Array(length).fill(0x20);
      bytes.set(pdf());
      return bytes;
    };
    expect(await addAttachment(world.ctx, officer, draft.id, { name: 'a.pdf', bytes: big(10_000_000) })).toMatchObject({ ok: true });
    expect(await addAttachment(world.ctx, officer, draft.id, { name: 'a.pdf', bytes: big(10_000_001) })).toMatchObject({
      problem: { code: 'file-too-large' },
    });
  });
});

describe('a draft', () => {
  it('holds ten files and not eleven; one taken away leaves room', async () => {
    const { officer, draft } = await aDraft();
    const add = () => addAttachment(world.ctx, officer, draft.id, { name: 'a.pdf', bytes: pdf() });
    const kept = [];
    for (let file = 0; file < 10; file += 1) kept.push(expectDone(await add()));
    expect(await add()).toMatchObject({ problem: { code: 'too-many-files' } });
    expectDone(await removeAttachment(world.ctx, officer, draft.id, kept[0]?.id ?? ''));
    expect(await add()).toMatchObject({ ok: true });
  });

  it('holds no more than ten when many come at once', async () => {
    const { officer, draft } = await aDraft();
    const add = () => addAttachment(world.ctx, officer, draft.id, { name: 'a.pdf', bytes: pdf() });
    const added = await Promise.all(Array.from({ length: 13 }, add));
    expect(added.filter((one) => one.ok)).toHaveLength(10);
    expect(onlyOne(expectDone(await submitDraft(world.ctx, officer, draft.id, 1)))).toMatchObject({ state: 'FRAMME' });
  });

  it('sends a file that comes in the moment of sending, rather than lose it', async () => {
    const { officer, draft } = await aDraft();
    await addAttachment(world.ctx, officer, draft.id, { name: 'a.pdf', bytes: pdf() });
    const sender = await world.ctx.stores.sender(POLICE);
    let late = true;
    const interposed: SenderStore = {
      ...sender,
      async draftAttachment(id, attachment) {
        const content = await sender.draftAttachment(id, attachment);
        if (late) {
          late = false;
          expectDone(await addAttachment(world.ctx, officer, draft.id, { name: 'b.pdf', bytes: pdf() }));
        }
        return content;
      },
    };
    const ctx = { ...world.ctx, stores: { ...world.ctx.stores, sender: () => Promise.resolve(interposed) } };
    const report = onlyOne(expectDone(await submitDraft(ctx, officer, draft.id, 1)));
    const envelope = await (await world.ctx.stores.board(boards.farsta)).receivedEnvelope(report.id);
    expect(envelope?.manifest.parts.filter(({ name }) => name.startsWith('attachment/'))).toHaveLength(2);
  });

  it('lets nobody else at its files, and logs the try', async () => {
    const { officer, draft } = await aDraft();
    const kept = expectDone(await addAttachment(world.ctx, officer, draft.id, { name: 'a.pdf', bytes: pdf() }));
    const other = await world.as('johan.norr');
    expect(await readDraftAttachment(world.ctx, other, draft.id, kept.id)).toMatchObject({ problem: { code: 'not-found' } });
    expect(await addAttachment(world.ctx, other, draft.id, { name: 'a.pdf', bytes: pdf() })).toMatchObject({
      problem: { code: 'not-found' },
    });
    expect(await newestLog(world, POLICE, 2)).toEqual([
      { action: 'draft.write', outcome: 'not-found', actor: other.userId },
      { action: 'draft.read', outcome: 'not-found', actor: other.userId },
    ]);
  });
});

describe('a sent report', () => {
  async function sentWith(answers: Answers) {
    const { officer, draft } = await aDraft(answers);
    const kept = expectDone(await addAttachment(world.ctx, officer, draft.id, { name: 'Köket.jpg', bytes: await photo() }));
    const files = [
      { id: kept.id, what: 'Köket' },
      { id: 'made-up', what: 'Något som inte finns' },
    ];
    const written = { ...answers, attachments: { files } };
    expectDone(await saveDraft(world.ctx, officer, draft.id, 1, { formVersion: FORM_VERSION, answers: written }));
    return { officer, report: onlyOne(expectDone(await submitDraft(world.ctx, officer, draft.id, 2))) };
  }

  it('carries its files as parts of their own, named in the body by what they show, and no file that is not there', async () => {
    const { report } = await sentWith(answersLike());
    const board = await world.ctx.stores.board(boards.farsta);
    const envelope = await board.receivedEnvelope(report.id);
    expect(envelope?.manifest.parts.map(({ name, mediaType }) => [name, mediaType])).toContainEqual(['attachment/1', 'image/jpeg']);
    const body = JSON.parse(new TextDecoder().decode((await board.part(report.id, 'body')) ?? new Uint8Array())) as { answers: Answers };
    expect(body.answers.attachments?.files).toMatchObject([{ what: 'Köket', name: 'Bilaga 1 (JPG)', size: '1 kB' }]);
    expect(JSON.stringify(body)).not.toContain('Köket.jpg');
  });

  it('gives them back under an opening only, with a row in the log', async () => {
    const { officer, report } = await sentWith(answersLike());
    expect(await getSentAttachment(world.ctx, officer, report.id, 1)).toMatchObject({ problem: { code: 'opening-required' } });
    expectDone(await openSent(world.ctx, officer, report.id));
    expect(await getSentAttachment(world.ctx, officer, report.id, 1)).toMatchObject({ value: { mediaType: 'image/jpeg' } });
    expect(onlyOne(await newestLog(world, POLICE, 1))).toMatchObject({ action: 'sent-report.read', outcome: 'done' });
    for (const none of [0, 2, 1.5, Number.NaN]) {
      expect(await getSentAttachment(world.ctx, officer, report.id, none)).toMatchObject({ problem: { code: 'not-found' } });
    }
  });

  it('gives none where somebody is protected: a picture shows a street', async () => {
    const { officer, report } = await sentWith(answersLike({ child: { ...example1.child, protectedIdentity: { code: 'SEK' } } }));
    expectDone(await openSent(world.ctx, officer, report.id));
    expect(await getSentAttachment(world.ctx, officer, report.id, 1)).toMatchObject({ problem: { code: 'withheld' } });
  });
});
