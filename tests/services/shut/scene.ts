import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { makeAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import { asId, type EnvelopeId, type ReportId } from '@tidig/domain/base/ids.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { partsOf } from '@tidig/services/writing/seal-copies.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { answersLike, boards, example1, expectDone, POLICE, type World } from '../../support/world.ts';
import { assessed, reading } from '../asking/scene.ts';
import { farsta } from '../barrier-acts.ts';
import { fel, komp, received } from '../receiving.ts';

/** A document at the nämnd, and what of it must be nowhere when it is shut. */
export type Doc = {
  readonly id: ReportId;
  readonly envelopeId: EnvelopeId;
  readonly anmalningsnummer: string;
  /** A word of its own: in its text, and in the name that it gives the child beside the akt's own. */
  readonly word: string;
  readonly arendenummer: string;
  /** The akt where it lies, or null. */
  readonly akt: string | null;
  /** The document that it follows, or null. */
  readonly follows: ReportId | null;
};

type Wish = {
  readonly kind?: 'report' | 'supplement' | 'correction';
  readonly number?: string;
  readonly given?: string;
  readonly follows?: Doc;
  readonly sameEvent?: readonly string[];
};

/**
 * Two akter with reports, reports in none, what follows some of them, two children of one event, and last a report that was handed over by hand with what had
 * followed it, and something that came after.
 */
export async function aFullRegister(world: World): Promise<readonly Doc[]> {
  const docs: Doc[] = [];
  const add = async (wish: Wish) => {
    const doc = await arrive(world, `Kanarie${docs.length}q`, wish);
    docs.push(doc);
    world.later(7);
    return doc;
  };
  const elsa = { number: '20180502-2389' };
  const bo = { number: '20150102-2386', given: 'Bo' };
  const first = await add(elsa);
  await add({ ...elsa, given: 'Kanarie1q' });
  const other = await add(bo);
  const inEvent = await add({ ...elsa, given: 'Elsie' });
  await add({ ...bo, given: 'Kanarie4q', sameEvent: [inEvent.anmalningsnummer] });
  const unlinked = await add({});
  await add({ given: 'Elza' });
  await add({ kind: 'supplement', follows: first });
  await add({ kind: 'correction', follows: other });
  await add({ kind: 'supplement', follows: unlinked });
  const handed = await add({});
  const along = await add({ kind: 'supplement', follows: handed });
  await assessed(world, handed.id);
  await reading(world, along.id);
  const to = { to: boards.knivsta, reason: 'Barnet bor i Knivsta.' };
  expectDone(await forwardReport(world.ctx, await reading(world, handed.id), handed.id, to));
  await add({ kind: 'supplement', follows: handed });
  return docs;
}

async function arrive(
  world: World,
  word: string,
  { kind = 'report', number, given = 'Elsa', follows, sameEvent = [] }: Wish,
): Promise<Doc> {
  const text = `${word} sade att pappa slog och att det har hänt förut.`;
  const child = {
    ...example1.child,
    identityCertainty: { code: number ? ('KTR' as const) : ('TRO' as const) },
    identity: number ? { kind: 'PNR' as const, value: number } : { kind: 'SAKN' as const },
    firstName: given,
  };
  const whole = answersLike({ child, event: { ...example1.event, whyNow: text } });
  const answers: Answers =
    kind === 'report'
      ? whole
      : kind === 'supplement'
        ? komp(whole, follows?.anmalningsnummer)
        : fel(['BARN'], text, follows?.anmalningsnummer);
  const split = splitReport(answers, 'SENT', { name: 'Sara Lind', title: 'Polisassistent', unit: 'Yttre befäl', at: world.clock.now() });
  const sealed = seal(world.ctx, `sender/${POLICE}`, {
    kind,
    inReplyTo: follows?.envelopeId ?? null,
    reportId: asId<ReportId>(world.ctx.ids.uuid()),
    anmalningsnummer: makeAnmalningsnummer(world.ctx.ids),
    from: POLICE,
    to: boards.farsta,
    formVersion: FORM_VERSION,
    parts: partsOf({ ...split, body: { ...split.body, sameEvent: [...sameEvent] } }),
  });
  const id = await received(world, sealed);
  const row = await (await farsta(world)).arrivedRow(id);
  if (!row) throw new Error('it did not arrive');
  const { anmalningsnummer } = sealed.envelope;
  return {
    id,
    envelopeId: sealed.envelope.id,
    anmalningsnummer,
    word,
    arendenummer: row.arendenummer,
    akt: row.link?.childFileId ?? null,
    follows: follows?.id ?? null,
  };
}

/** Everything that can be shut: each document and each akt. */
export function objectsOf(docs: readonly Doc[]): readonly OpenedObject[] {
  const akter = [...new Set(docs.flatMap(({ akt }) => akt ?? []))];
  return [...docs.map(({ id }) => ({ kind: 'report', id }) as const), ...akter.map((id) => ({ kind: 'child-file', id }) as const)];
}

/** The documents that an object stands for, as a person would count them: told here apart from the product's own way of finding out. */
export function within(docs: readonly Doc[], { kind, id }: OpenedObject): readonly Doc[] {
  return docs.filter((doc) => (kind === 'report' ? doc.id === id || doc.follows === id : doc.akt === id));
}
