import type { ReactNode } from 'react';
import { genitive } from './children.ts';
import { QuestionGroup } from './question-group.tsx';
import type { Adult, AdultPart, Adults, SiblingChoice } from './sibling-choice.ts';

type Props = {
  readonly adults: Adults;
  /** The other child's given name, or "barnet". */
  readonly child: string;
  readonly parts: SiblingChoice['parts'];
  readonly missing: readonly string[];
  readonly onChoose: (id: string, part: AdultPart) => void;
};

/** What each adult of this report is to the other child. Who is not its guardian goes no further than the child's situation needs (L-73). */
export function AdultQuestions({ adults, child, parts, missing, onChoose }: Props): ReactNode {
  const asked = (adult: Adult) => ({
    id: adult.id,
    chosen: parts[adult.id] ?? null,
    missing: missing.includes(adult.id),
    onChoose: (part: AdultPart) => onChoose(adult.id, part),
  });
  return (
    <>
      {adults.guardians.map((adult) => (
        <QuestionGroup
          key={adult.id}
          {...asked(adult)}
          legend={`Är ${adult.name} vårdnadshavare även för ${child}?`}
          options={guardianOptions(adult, child)}
          help={adult.hidden ? hiddenHelp : undefined}
        />
      ))}
      {adults.household.map((adult) => (
        <QuestionGroup key={adult.id} {...asked(adult)} legend={`Bor ${adult.name} även med ${child}?`} options={householdOptions} />
      ))}
    </>
  );
}

const hiddenHelp =
  'Personen har eller kan ha skyddade uppgifter. Därför skrivs personen bara in hos ett barn som den är vårdnadshavare för, inte i ett hushåll.';

function guardianOptions({ hidden }: Adult, child: string): readonly { readonly code: AdultPart; readonly label: string }[] {
  const home = child === 'barnet' ? 'barnets' : genitive(child);
  return [
    { code: 'GUARDIAN', label: 'Ja' },
    ...(hidden ? [] : [{ code: 'HOUSEHOLD' as const, label: `Nej, men bor i ${home} hushåll` }]),
    { code: 'NONE', label: 'Nej' },
  ];
}

const householdOptions = [
  { code: 'HOUSEHOLD', label: 'Ja' },
  { code: 'NONE', label: 'Nej' },
] as const;
