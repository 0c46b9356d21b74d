import type { PlainDate } from '@tidig/domain/base/time.ts';
import { kindOf } from '@tidig/domain/form/kinds.ts';
import { groundLineAt } from '@tidig/domain/guidance/grounds/lines.ts';
import { type GuideKind, guidePath, guidesAt, isGuided } from '@tidig/domain/guidance/places.ts';
import { type ReactNode, useState } from 'react';
import { fieldId } from '../field-state.ts';
import { useFormAnswers } from '../form-answers.ts';
import { partsAt } from '../swedish-time.ts';
import { GuideButtons } from './guide-buttons.tsx';
import { GuidePlace } from './guide-place.tsx';
import styles from './guide.module.css';

type Props = {
  /** Path of the answer in the form, `concern.obs.0.what`. */
  readonly name: string;
  /** The question, said to those who hear the buttons without seeing where they stand. */
  readonly label: string;
};

/** The help beside a question: the ground on which it may be given, and what opens on request. Nothing where no help stands. */
export function FieldGuide({ name, label }: Props): ReactNode {
  const path = guidePath(name);
  return isGuided(path) ? <Guide path={path} name={name} label={label} /> : null;
}

function Guide({ path, name, label }: Props & { readonly path: string }): ReactNode {
  const kind = useFormAnswers(kindOf, 'asked');
  const [open, setOpen] = useState<GuideKind | null>(null);
  const day: PlainDate = partsAt(Date.now()).day;
  const ground = isRepeated(name) ? null : groundLineAt(path, kind, day);
  const offered = guidesAt(path, kind).filter((each) => (each === 'ground' ? ground : each === 'example' || !isRepeated(name)));
  if (offered.length === 0) return null;
  const id = `${fieldId(name)}-guide`;
  const shown = open && offered.includes(open) ? open : null;
  return (
    <div className={styles.guide}>
      {ground && (
        <p className={styles.ground}>
          <span aria-hidden="true">§</span>
          {ground.line}
        </p>
      )}
      <GuideButtons
        id={id}
        offered={offered}
        open={shown}
        label={label}
        onPress={(pressed) => setOpen(pressed === open ? null : pressed)}
      />
      {shown && (
        <div id={id} className={styles.panel}>
          <GuidePlace kind={shown} path={path} day={day} />
        </div>
      )}
    </div>
  );
}

/** The question of a second row, or a later one: what is the same for every row is said once. An example is wanted where one writes. */
function isRepeated(name: string): boolean {
  return /\.[1-9]\d*\./.test(name);
}
