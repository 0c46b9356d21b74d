import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { getAttachment } from '@tidig/services/intake/attachments.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { Part } from '@tidig/domain/exchange/envelope.ts';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, type World } from '../support/world.ts';
import { objectStream, pdfOf, script } from '../support/hostile/pdf.ts';
import { aSealed, attachment, guardiansOf, jpeg, komp, received } from './receiving.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const alone = { task: null, childFile: null } as const;
const withFile: Answers = answersLike({
  attachments: { files: [{ id: 'a1', what: 'Skadad dörr', name: 'Elsas dörr.jpg', size: '1 kB' }] },
});
const pdfThat = (says: string) => new TextEncoder().encode(`%PDF-1.7 ${says} %%EOF`);
const pdf = pdfThat('…');

async function withAttachment(answers: Answers = withFile, attachments: readonly Part[] = [attachment(1)]) {
  return received(world, aSealed(world, { answers, attachments }));
}

async function openedBy(id: string, username = 'karin.ek') {
  const subject = await world.as(username);
  expectDone(await openReport(world.ctx, subject, id, alone));
  return { subject, report: expectDone(await getReport(world.ctx, subject, id)) };
}

describe('an attachment at the nämnd', () => {
  it('is listed with what it shows, and given under a live opening with a log row before it, under a neutral name', async () => {
    const id = await withAttachment();
    const { subject, report } = await openedBy(id);
    expect(report.attachments).toEqual({ files: [{ n: 1, what: 'Skadad dörr', mediaType: 'image/jpeg', bytes: 64 }], withheld: false });
    const file = expectDone(await getAttachment(world.ctx, subject, id, 1));
    expect(Buffer.from(file.content)).toEqual(Buffer.from(jpeg()));
    expect(file).toMatchObject({ mediaType: 'image/jpeg', name: `bilaga-${report.anmalningsnummer}-1` });
    expect((await newestLog(world, boards.farsta))[0]).toEqual({ action: 'intake.read', outcome: 'file-given', actor: subject.userId });
  });

  it('needs an opening of this very login', async () => {
    const id = await withAttachment();
    await openedBy(id);
    const ali = await world.as('ali.demir');
    expect(await getAttachment(world.ctx, ali, id, 1)).toMatchObject({ problem: { code: 'opening-required' } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'intake.read', outcome: 'opening-required' });
    const karin = await world.as('karin.ek');
    world.later(61);
    expect(await getAttachment(world.ctx, karin, id, 1)).toMatchObject({ problem: { code: 'opening-required' } });
  });

  it('at another nämnd, or of a number that the report has not, is as one that does not exist', async () => {
    const id = await withAttachment();
    const petra = await world.as('petra.gran');
    expect(await getAttachment(world.ctx, petra, id, 1)).toEqual(await getAttachment(world.ctx, petra, 'absent', 1));
    const { subject } = await openedBy(id);
    for (const n of [0, 2, 1.5, Number.NaN]) {
      expect(await getAttachment(world.ctx, subject, id, n)).toMatchObject({ problem: { code: 'not-found' } });
    }
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'intake.read', outcome: 'not-found' });
  });

  it.each<[string, Answers]>([
    ['the child is protected', { ...withFile, child: { ...withFile.child, protectedIdentity: { code: 'SKF' } } }],
    ['nobody has checked', { ...withFile, child: { ...withFile.child, protectedIdentity: { code: 'EKO' } } }],
    [
      'a guardian is protected',
      {
        ...withFile,
        family: {
          ...withFile.family,
          guardians: guardiansOf(withFile),
        },
      },
    ],
  ])('is not given when %s: told of, refused and logged', async (_, answers) => {
    const id = await withAttachment(answers);
    const { subject, report } = await openedBy(id);
    expect(report.attachments).toMatchObject({ files: [{ n: 1 }], withheld: true });
    expect(await getAttachment(world.ctx, subject, id, 1)).toMatchObject({ problem: { code: 'withheld' } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'intake.read', outcome: 'withheld' });
  });

  it('is not given any more when a mark comes with a supplement (T-14)', async () => {
    const sealed = aSealed(world, { answers: withFile, attachments: [attachment(1)] });
    const id = await received(world, sealed);
    const { subject } = await openedBy(id);
    expectDone(await getAttachment(world.ctx, subject, id, 1));
    const marked = komp(
      { ...example1, child: { ...example1.child, protectedIdentity: { code: 'SEK' } } },
      sealed.envelope.anmalningsnummer,
    );
    await received(world, aSealed(world, { kind: 'supplement', answers: marked, inReplyTo: sealed.envelope.id }));
    expect(await getAttachment(world.ctx, subject, id, 1)).toMatchObject({ problem: { code: 'withheld' } });
  });
});

describe('a message with attachments', () => {
  const big = (bytes: number) => jpeg(bytes);
  const taken: readonly [string, readonly Part[]][] = [
    ['ten', Array.from({ length: 10 }, (_, i) => attachment(i + 1))],
    ['one of just ten megabytes', [attachment(1, big(10_000_000))]],
    ['a PDF', [attachment(1, pdf, 'application/pdf')]],
    ['a PDF that has another name with a script in it', [attachment(1, pdfThat('/JavaScript#41'), 'application/pdf')]],
  ];
  it.each(taken)('with %s is taken in', async (_, attachments) => {
    expect(await receiveEnvelope(world.ctx, aSealed(world, { answers: withFile, attachments }))).toMatchObject({ ok: true });
  });

  const refused: readonly [string, readonly Part[]][] = [
    ['eleven', Array.from({ length: 11 }, (_, i) => attachment(i + 1))],
    ['one of a byte more than ten megabytes', [attachment(1, big(10_000_001))]],
    ['a web page', [attachment(1, new TextEncoder().encode('<script>'), 'text/html')]],
    ['a web page that says it is a picture', [attachment(1, new TextEncoder().encode('<script>'), 'image/jpeg')]],
    ['a PDF that says it is a picture', [attachment(1, pdf, 'image/jpeg')]],
    ['a PDF that runs a script', [attachment(1, pdfThat('<< /S /JavaScript /JS (x) >>'), 'application/pdf')]],
    ['a PDF that has its script in a packed object', [attachment(1, pdfOf(objectStream(script)), 'application/pdf')]],
    ['a PDF that spells its script with numbers', [attachment(1, pdfThat('<< /S /J#61vaScr#69pt /JS (x) >>'), 'application/pdf')]],
    ['two of the same number', [attachment(1), attachment(1, pdf, 'application/pdf')]],
    ['one without a number', [{ ...attachment(1), name: 'attachment/0' }]],
  ];
  it.each(refused)('with %s is refused and logged, and nothing of it kept', async (_, attachments) => {
    const sealed = aSealed(world, { answers: withFile, attachments });
    expect(await receiveEnvelope(world.ctx, sealed)).toMatchObject({ problem: { code: 'envelope-invalid' } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'envelope.accept', outcome: 'envelope-invalid' });
    expect(await (await world.ctx.stores.board(boards.farsta)).arrivedRow(sealed.envelope.reportId)).toBeNull();
  });
});
