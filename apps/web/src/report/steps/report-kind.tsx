import { sections } from '@tidig/domain/form/answers.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { isSupplement } from '@tidig/domain/form/kinds.ts';
import { reportKindList } from '@tidig/domain/vocabulary/report.ts';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { Choice } from '../../fields/choice.tsx';
import { GroupFrame } from '../../fields/field-frame.tsx';
import { fieldId, useFieldState } from '../../fields/field-state.ts';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { readChoice, readText } from '../../fields/shapes.ts';
import { Notice } from '../../ui/notice.tsx';
import { discardDraft } from '../draft/draft-api.ts';
import { isUntouched } from '../draft/first-answers.ts';
import styles from './kinds.module.css';
import { kindLines, offeredKinds } from './report-kinds.ts';
import { SupplementChoice } from './supplement-choice.tsx';

const name = 'triage.reportKind';

/** What one wants to do, each with when. Another kind asks for other things; what was typed is kept whichever is chosen. A komplettering is what it is. */
export function ReportKind(): ReactNode {
  const follows = useFormAnswers(isSupplement);
  return follows ? null : <KindChoice />;
}

/** Which report a komplettering follows, as text: it was picked when it began. */
export function ReportFollowed(): ReactNode {
  const number = useFormAnswers((answers) => readText(answers['triage']?.['supplementOf']));
  return <Follows number={number} />;
}

function KindChoice(): ReactNode {
  const { value, set, leave } = useFieldState(name, readChoice);
  const [picking, setPicking] = useState(value.code === 'KOMP');
  const discardIfUntouched = useDiscardIfUntouched();
  const chosen = picking ? 'KOMP' : value.code;
  return (
    <>
      <GroupFrame field={sections.triage.fields.reportKind} name={name}>
        <div className={styles.kinds}>
          {offeredKinds.map((code) => (
            <Choice
              key={code}
              type="radio"
              name={fieldId(name)}
              code={code}
              label={labelOf(reportKindList, code)}
              second={kindLines[code]}
              checked={chosen === code}
              onChoose={() => {
                setPicking(code === 'KOMP');
                // A komplettering is a document of its own: it begins when its report has been picked, and this one stays what it is.
                if (code !== 'KOMP') set({ code });
              }}
              onLeave={leave}
            />
          ))}
        </div>
      </GroupFrame>
      {picking && <SupplementChoice onBegun={discardIfUntouched} />}
    </>
  );
}

/** A draft that only was a way to the komplettering is nobody's work: it goes away. One that could not be taken away now goes after its thirty days. */
function useDiscardIfUntouched(): () => void {
  const { id: draftId = '' } = useParams({ strict: false });
  const { getValues } = useFormContext<FieldValues>();
  return () => {
    if (draftId !== '' && isUntouched(getValues())) void discardDraft(draftId).catch(() => undefined);
  };
}

function Follows({ number }: { readonly number: string }): ReactNode {
  const kind = useFormAnswers((answers) => readChoice(answers['triage']?.['supplementKind']).code ?? 'SOL');
  const guarded = useFormAnswers((answers) => readChoice(answers['child']?.['protectedIdentity']).code !== 'NEJ');
  return (
    <Notice
      title={
        <>
          Komplettering till anmälan <span className="t-nowrap t-number">{number}</span>
        </>
      }
    >
      <p>
        {labelOf(reportKindList, kind)}. Allt du skickade står kvar här. Skriv det som är nytt; anmälan som redan är skickad ändras inte.
      </p>
      {guarded && (
        <p>
          Var barnet är, adress och telefon har inte följt med hit, eftersom barnet kan ha skydd. Det du lämnar tomt där står kvar hos
          nämnden.
        </p>
      )}
    </Notice>
  );
}
