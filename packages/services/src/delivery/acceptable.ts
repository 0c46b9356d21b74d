import type { OrganisationKind } from '@tidig/domain/access/roles.ts';
import type { EnvelopeKind, Part } from '@tidig/domain/exchange/envelope.ts';
import type { BodyPart } from '@tidig/domain/form/parts.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import { isAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import type { Organisation } from '@tidig/store/port/directory.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { judgeFile } from '../exchange/file-kind.ts';
import { isAnswer, isNotice, isTally, readableReport, readBody } from '../exchange/read-parts.ts';
import { MAX_ATTACHMENT_BYTES, MOST_ATTACHMENTS } from '../writing/draft-attachments.ts';

/** What each side knows how to take in today. A kind that nobody would read is refused, so that its sender sees that it has not arrived. */
export const takenKinds: Readonly<Record<OrganisationKind, readonly EnvelopeKind[]>> = {
  board: ['report', 'supplement', 'correction', 'forward', 'answer', 'tally'],
  police: ['opened', 'feedback', 'missing', 'question'],
  operations: [],
};

/** The code of V1 that a document's body must have, by the kind of its envelope; any other is a report of its own. */
const followUpKinds: Partial<Record<EnvelopeKind, string>> = { supplement: 'KOMP', correction: 'FEL' };

/**
 * Nothing is acknowledged that cannot be read or would be seen by nobody: a document must be one of this form or older, say in its body what its
 * envelope says, and follow a message if it is one that follows; only the nämnd itself enters one from before the register began (L-53) or one that came by phone or on paper;
 * a notice must be one of the few that a sender's list can show. `sentOn`: a nämnd sends on what is judged here.
 */
export function isAcceptable(kind: OrganisationKind, from: Organisation, { envelope, parts }: Sealed, sentOn = false): boolean {
  const body = parts.find((part) => part.name === 'body');
  if (envelope.kind === 'tally') return body !== undefined && isTally(body.content);
  if (!body || !isAnmalningsnummer(envelope.anmalningsnummer)) return false;
  if (kind === 'police') return isNotice(envelope.kind, body.content);
  if (envelope.kind === 'answer')
    return from.kind === 'police' && envelope.inReplyTo !== null && parts.length === 1 && isAnswer(body.content);
  if (!readableReport(parts) || !parts.every(isKnownPart) || !attachmentsAreFew(parts)) return false;
  const read = readBody(body.content);
  if (!mayHaveWritten(from, read, envelope, sentOn)) return false;
  const expected = followUpKinds[envelope.kind];
  const stated = answersOf(read).triage?.reportKind?.code ?? 'SOL';
  return expected === undefined ? !isFollowUpKind(stated) : stated === expected && envelope.inReplyTo !== null;
}

/**
 * What is sent is the police's; what is from before the register began, or came to a nämnd otherwise, is written by that nämnd into its own register and no
 * other's: nobody waits for the former, so that a peer's would lie there unseen, also inside what is sent on. Of the latter it says how and when it came, not
 * ahead of when it was sealed.
 */
function mayHaveWritten(
  from: Organisation,
  { origin, takenIn }: BodyPart,
  { from: writer, to, sealedAt }: Sealed['envelope'],
  sentOn: boolean,
): boolean {
  if (origin === 'TAKEN_IN' && takenIn === undefined) return false;
  if (origin === 'SENT') return from.kind === 'police' && takenIn === undefined;
  if (from.kind === 'police' || writer !== to || (origin === 'HISTORICAL' && sentOn)) return false;
  return !takenIn || Date.parse(takenIn.cameInAt) <= Date.parse(sealedAt);
}

function isFollowUpKind(code: string): boolean {
  return code === 'KOMP' || code === 'FEL';
}

const ownParts: readonly string[] = ['body', 'location', 'restricted'];

/** The sender's own question once more: a disguised file, or a PDF that can act, is not taken in, whatever its sender made of it (T-34). */
function isKnownPart({ name, mediaType, content }: Part): boolean {
  if (ownParts.includes(name)) return true;
  if (!/^attachment\/[1-9]\d?$/.test(name)) return false;
  return content.byteLength <= MAX_ATTACHMENT_BYTES && judgeFile(content).mediaType === mediaType;
}

/** At most ten, and each name once. */
function attachmentsAreFew(parts: readonly Part[]): boolean {
  const attached = parts.filter(({ name }) => name.startsWith('attachment/'));
  return attached.length <= MOST_ATTACHMENTS && new Set(parts.map(({ name }) => name)).size === parts.length;
}
