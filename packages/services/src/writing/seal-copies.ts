import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type Anmalningsnummer, type OrganisationId, type ReportId } from '@tidig/domain/base/ids.ts';
import type { EnvelopeKind, Part } from '@tidig/domain/exchange/envelope.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION, type PersonId, type SplitReport, type Submitter } from '@tidig/domain/form/parts.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { childLabel } from '@tidig/domain/register/child-label.ts';
import type { SealedCopy } from '@tidig/store/port/sender.ts';
import type { ServiceContext } from '../context.ts';
import { jsonPart } from '../exchange/manifest.ts';
import { seal } from '../exchange/seal.ts';
import type { Addressee } from './addressees.ts';
import { PROTECTED_LABEL } from '@tidig/domain/labels/protected.ts';
import { marksChild } from './child-marked.ts';

/** What is sent: answers without hidden ones, their attachments, and who was logged in. */
export type Document = {
  readonly answers: Answers;
  readonly attachments: readonly Part[];
  readonly submitter: Submitter;
  readonly number: Anmalningsnummer;
  /** Anmälningsnummer of reports on other children in the same event that this nämnd has, or gets in the same moment. */
  readonly sameEvent: (board: OrganisationId) => readonly string[];
  /** Persons whom a report on another child of the event says to be protected. */
  readonly hiddenBeside: readonly PersonId[];
};

/** Who is logged in, for the report itself: what is typed under "Du som anmäler" is how to reach somebody, not who sent it (L-07, L-123). */
export async function submitterFrom(ctx: ServiceContext, subject: Subject): Promise<Submitter> {
  const account = await (await ctx.stores.directory()).account(subject.userId);
  const { name, membership } = subject;
  return { name, title: account?.title ?? '', unit: membership.unitName ?? membership.organisationName, at: ctx.clock.now() };
}

/** One sealed copy for each nämnd, all under one anmälningsnummer. Writes nothing. */
export function sealForEach(
  ctx: ServiceContext,
  subject: Subject,
  document: Document,
  addressees: readonly Addressee[],
): readonly SealedCopy[] {
  return addressees.map((addressee) => {
    const others = addressees.filter((one) => one !== addressee);
    const answers = addressedTo(document.answers, addressee, others[0]);
    const split = inEvent(splitReport(answers, 'SENT', document.submitter), document, addressee.recipient.id);
    const parts = [...partsOf(split), ...document.attachments];
    return sealedCopy(ctx, subject, { answers, parts, number: document.number }, addressee);
  });
}

function inEvent(split: SplitReport, document: Document, to: OrganisationId): SplitReport {
  const { hiddenBeside } = document;
  const sameEvent = document.sameEvent(to);
  return {
    ...split,
    body: { ...split.body, ...(sameEvent.length > 0 ? { sameEvent } : {}), ...(hiddenBeside.length > 0 ? { hiddenBeside } : {}) },
  };
}

/**
 * What a nämnd may read of where the report went: itself, in the body; the other nämnd among what tells where the child is, since a kommun of
 * stay does (A1). A message that something is wrong says nothing of it.
 */
function addressedTo(answers: Answers, { recipient }: Addressee, other: Addressee | undefined): Answers {
  if (answers.triage?.reportKind?.code === 'FEL') return answers;
  const first = answers.recipient?.board === recipient.id;
  return {
    ...answers,
    recipient: {
      kommun: kommunOf(recipient),
      board: recipient.id,
      ...(first && answers.recipient?.basis ? { basis: answers.recipient.basis } : {}),
      ...(other ? { secondKommun: kommunOf(other.recipient), secondBoard: other.recipient.id } : {}),
    },
  };
}

type KommunAnswer = NonNullable<NonNullable<Answers['recipient']>['kommun']>;

/** The address book's kommun codes are those of the form's own list: it is checked when a nämnd is entered. */
function kommunOf({ kommunCode }: Addressee['recipient']): KommunAnswer {
  return { code: kommunCode } as KommunAnswer;
}

type Content = { readonly answers: Answers; readonly parts: readonly Part[]; readonly number: Anmalningsnummer };

function sealedCopy(ctx: ServiceContext, subject: Subject, { answers, parts, number }: Content, to: Addressee): SealedCopy {
  const { organisationId, unitId } = subject.membership;
  const kind = answers.triage?.reportKind?.code ?? 'SOL';
  const sealed = seal(ctx, `sender/${organisationId}`, {
    kind: envelopeKindOf(kind),
    inReplyTo: to.follows?.envelopeId ?? null,
    reportId: asId<ReportId>(ctx.ids.uuid()),
    anmalningsnummer: number,
    from: organisationId,
    to: to.recipient.id,
    formVersion: FORM_VERSION,
    parts,
  });
  const row: SealedCopy['row'] = {
    id: sealed.envelope.reportId,
    anmalningsnummer: number,
    kind,
    author: subject.userId,
    authorName: subject.name,
    unitId,
    // A list that the whole unit reads holds no protected child's name: beside the nämnd it would tell where the child is (A1).
    childLabel: marksChild(answers) ? PROTECTED_LABEL : (to.follows?.row.childLabel ?? childLabel(answers)),
    to: to.recipient.id,
    channel: to.channel,
    sealedAt: sealed.envelope.sealedAt,
    follows: to.follows?.row.id ?? null,
  };
  return { row, sealed };
}

function envelopeKindOf(kind: string): EnvelopeKind {
  if (kind === 'KOMP') return 'supplement';
  return kind === 'FEL' ? 'correction' : 'report';
}

/** `location` always travels, also when it is empty, so that its being there tells nothing. */
export function partsOf(split: SplitReport): Part[] {
  const parts = [jsonPart('body', split.body), jsonPart('location', split.location)];
  if (split.restricted) parts.push(jsonPart('restricted', split.restricted));
  return parts;
}
