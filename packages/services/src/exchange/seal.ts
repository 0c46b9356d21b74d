import type { Anmalningsnummer, EnvelopeId, OrganisationId, ReportId } from '@tidig/domain/base/ids.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import type { EnvelopeKind, Part } from '@tidig/domain/exchange/envelope.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import type { StoreName } from '@tidig/store/port/stores.ts';
import type { ServiceContext } from '../context.ts';
import { manifestOf } from './manifest.ts';
import { signEnvelope } from './signing.ts';

type Message = {
  readonly kind: EnvelopeKind;
  readonly inReplyTo: EnvelopeId | null;
  readonly reportId: ReportId;
  readonly anmalningsnummer: Anmalningsnummer;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly formVersion: number | null;
  readonly parts: readonly Part[];
};

/** Seals a message: manifest of its parts, a new envelope id, the sender's signature. Writes nothing; the caller stores it with the act. */
export function seal(ctx: ServiceContext, signer: StoreName, message: Message): Sealed {
  const { formVersion, parts, ...head } = message;
  const envelope = signEnvelope(
    { ...head, id: asId(ctx.ids.uuid()), sealedAt: ctx.clock.now(), manifest: manifestOf(parts, formVersion) },
    ctx.keys.signingKey(signer),
  );
  return { envelope, parts };
}
