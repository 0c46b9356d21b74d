import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { childName } from '@tidig/domain/register/child-label.ts';
import type { ReactNode } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { fieldId } from '../../fields/field-state.ts';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { announce } from '../../ui/announcer.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { type FormAnswers, readDraft } from '../draft/draft-api.ts';
import { useQuality, useSettled } from '../quality/quality-context.ts';
import { firstNameOf, othersIn } from './children.ts';
import { type GuardianOffer, guardianOffers, refusedKey, withGuardian } from './guardian-offers.ts';
import { useThisDraft } from './siblings-context.ts';
import styles from './siblings.module.css';
import { useChildrenInEvent } from './use-children-in-event.ts';

const guardiansName = 'family.guardians';

/** Guardians of the other children, who may be this child's too: asked one by one, and copied with a press. */
export function GuardianOffers(): ReactNode {
  const draftId = useThisDraft();
  const others = othersIn(useChildrenInEvent(draftId), draftId);
  const { keys } = useSettled();
  const offers = useFormAnswers((answers) => guardianOffers(others, answers, keys), 'asked');
  if (offers.length === 0) return null;
  return (
    <section className={styles.offers} aria-label="Vårdnadshavare i de andra utkasten">
      {offers.map((offer) => (
        <Offer key={offer.id} offer={offer} />
      ))}
    </section>
  );
}

function Offer({ offer }: { readonly offer: GuardianOffer }): ReactNode {
  const { getValues, setValue } = useFormContext<FieldValues>();
  const { settling } = useQuality();
  const child = useFormAnswers((answers) => firstNameOf(childName(asAnswers(answers))) || 'barnet', 'soon');
  const copy = useMutation({
    mutationFn: () => readDraft(offer.draftId),
    onSuccess: ({ answers }) => {
      const rows = withGuardian(getValues(guardiansName), answers as FormAnswers, offer.id);
      if (rows === null) return;
      setValue(guardiansName, rows, { shouldDirty: true });
      announce('Vårdnadshavaren är tillagd.');
      focusSoon(fieldId(`${guardiansName}.${rows.length - 1}`));
    },
  });
  function refuse(): void {
    settling.settle(refusedKey(offer.id));
    focusSoon(fieldId(guardiansName));
  }
  return (
    <div className={styles.offer}>
      <p>
        {offer.name} står som vårdnadshavare i {offer.whose} utkast. Är {offer.called} vårdnadshavare även för {child}?
      </p>
      <div className="t-row">
        <Button variant="secondary" loading={copy.isPending} onClick={() => copy.mutate()}>
          Ja, lägg till {offer.name}
        </Button>
        <Button variant="tertiary" disabled={copy.isPending} onClick={refuse}>
          Nej
          <span className="t-hidden-text">
            , {offer.name} är inte vårdnadshavare för {child}
          </span>
        </Button>
      </div>
      {copy.isError && <ProblemNotice error={copy.error} retry={() => copy.mutate()} />}
      {copy.data && withGuardian([], copy.data.answers as FormAnswers, offer.id) === null && (
        <p role="alert">Vårdnadshavaren står inte kvar i det andra utkastet. Skriv uppgifterna här.</p>
      )}
    </div>
  );
}

/** The press that had focus goes away with its question. */
function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
