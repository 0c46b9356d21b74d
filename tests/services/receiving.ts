import { asId, type EnvelopeId, type ReportId } from '@tidig/domain/base/ids.ts';
import type { EnvelopeKind, Part } from '@tidig/domain/exchange/envelope.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { makeAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { partsOf } from '@tidig/services/writing/seal-copies.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { boards, POLICE, type World } from '../support/world.ts';

type Wish = {
  readonly kind?: EnvelopeKind;
  readonly answers: Answers;
  readonly inReplyTo?: EnvelopeId | null;
  readonly attachments?: readonly Part[];
  readonly to?: (typeof boards)[keyof typeof boards];
  /** Anmälningsnummer of reports on other children in the same event. */
  readonly sameEvent?: readonly string[];
};

/** A message as the police's own program would seal it, whatever its content: what a nämnd must judge for itself. */
export function aSealed(
  world: Pick<World, 'ctx' | 'clock'>,
  { kind = 'report', answers, inReplyTo = null, attachments = [], to = boards.farsta, sameEvent = [] }: Wish,
): Sealed {
  const submitter = { name: 'Sara Lind', title: 'Polisassistent', unit: 'Yttre befäl', at: world.clock.now() };
  const split = splitReport(answers, 'SENT', submitter);
  const body = sameEvent.length > 0 ? { ...split.body, sameEvent } : split.body;
  return seal(world.ctx, `sender/${POLICE}`, {
    kind,
    inReplyTo,
    reportId: asId<ReportId>(world.ctx.ids.uuid()),
    anmalningsnummer: makeAnmalningsnummer(world.ctx.ids),
    from: POLICE,
    to,
    formVersion: FORM_VERSION,
    parts: [...partsOf({ ...split, body }), ...attachments],
  });
}

/** Received; fails the test when it is refused. Gives the report's id. */
export async function received(world: Pick<World, 'ctx'>, sealed: Sealed): Promise<ReportId> {
  const outcome = await receiveEnvelope(world.ctx, sealed);
  if (!outcome.ok) throw new Error(`refused: ${outcome.problem.code}`);
  return sealed.envelope.reportId;
}

export const komp = (answers: Answers, number?: string, kind: 'SOL' | 'LUL' | 'PL6' = 'SOL'): Answers => ({
  ...answers,
  triage: { ...answers.triage, reportKind: { code: 'KOMP' }, supplementKind: { code: kind }, ...(number ? { supplementOf: number } : {}) },
});

export const fel = (
  what: readonly ('BARN' | 'MOTT' | 'SKYDD')[] = ['BARN'],
  text = 'Det är ett annat barn.',
  number?: string,
): Answers => ({
  triage: { reportKind: { code: 'FEL' }, ...(number ? { supplementOf: number } : {}) },
  correction: { what: { codes: [...what] }, text },
  reporter: { name: 'Sara Lind', phone: '08-465 004 23' },
});

/** The first bytes of a JPEG and something after them. */
export const jpeg = (size = 64): Uint8Array => Uint8Array.from({ length: size }, (_, i) => [0xff, 0xd8, 0xff, 0xe0][i] ?? i % 251);

export function attachment(n: number, content: Uint8Array = jpeg(), mediaType = 'image/jpeg'): Part {
  return { name: `attachment/${n}`, mediaType, content };
}

/** The guardians as written, each with a protected identity. */
export function guardiansOf(answers: Answers) {
  const rows = answers.family?.guardians;
  return Array.isArray(rows) ? rows.map((row) => ({ ...row, protected: { code: 'SKF' as const } })) : [];
}
