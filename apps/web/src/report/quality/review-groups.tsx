import type { Answers } from '@tidig/domain/form/answers.ts';
import { kindOf } from '@tidig/domain/form/kinds.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import type { Finding, Level } from '@tidig/domain/quality/finding.ts';
import { messageOf } from '@tidig/domain/quality/messages.ts';
import { type ReactNode, useId, useState } from 'react';
import { pathInWords } from '../steps/path-in-words.ts';
import { FieldLink } from '../steps/problem-links.tsx';
import { DoneNote } from './done-note.tsx';
import { FindingPresses } from './finding-presses.tsx';
import { adviceOn, quoteOf } from './finding-words.ts';
import { LevelMark } from './level-mark.tsx';
import { useQuality } from './quality-context.ts';
import styles from './quality.module.css';
import type { Review } from './use-review.ts';
import type { Done } from './use-press.ts';

/** Draws the way to a place, which a page that has the place itself does in its own way. */
export type PlaceLink = (props: { readonly draftId: string; readonly name: string; readonly children: ReactNode }) => ReactNode;

type Props = {
  readonly answers: Answers;
  readonly review: Review;
  readonly levels?: readonly Level[];
  readonly LinkTo?: PlaceLink;
};

/** Where in the lists something was pressed: what was done is said there, and the eye need not move. */
type Pressed = { readonly done: Done; readonly level: Level; readonly index: number };

type Item = { readonly key: string; readonly path: string; readonly words: string; readonly finding: Finding | null };

const allLevels: readonly Level[] = ['STOP', 'LOOK', 'TIP'];

/** *Måste finnas*, *Kontrollera* and *Tips*: each thing a link to its place, with what can be done about it. A group with nothing in it is not there. */
export function ReviewGroups({ answers, review, levels = allLevels, LinkTo = FieldLink }: Props): ReactNode {
  const [pressed, setPressed] = useState<Pressed | null>(null);
  return levels.map((level) => (
    <ReviewGroup
      key={level}
      level={level}
      answers={answers}
      LinkTo={LinkTo}
      items={itemsOf(review, level)}
      pressed={pressed?.level === level ? pressed : null}
      onPressed={setPressed}
    />
  ));
}

function itemsOf({ musts, looks, tips }: Review, level: Level): readonly Item[] {
  if (level === 'STOP') return musts.map((must, index) => ({ ...must, key: must.finding?.key ?? `${must.path} ${index}` }));
  return (level === 'LOOK' ? looks : tips).map((finding) => ({ ...finding, words: messageOf(finding), finding }));
}

type GroupProps = {
  readonly level: Level;
  readonly answers: Answers;
  readonly LinkTo: PlaceLink;
  readonly items: readonly Item[];
  readonly pressed: Pressed | null;
  readonly onPressed: (pressed: Pressed | null) => void;
};

function ReviewGroup({ level, answers, LinkTo, items, pressed, onPressed }: GroupProps): ReactNode {
  if (items.length === 0 && pressed === null) return null;
  const rows = items.map((item, index) => (
    <li key={item.key} className={styles.item}>
      <ReviewItem item={item} answers={answers} LinkTo={LinkTo} onDone={(done) => onPressed({ done, level, index })} />
    </li>
  ));
  const note = pressed && (
    <li key="done" className={styles.item}>
      <DoneNote done={pressed.done} onUndone={() => onPressed(null)} />
    </li>
  );
  const at = pressed?.index ?? 0;
  return (
    <section className={styles.group} aria-labelledby={`review-${level}`}>
      <h3 id={`review-${level}`}>
        <LevelMark level={level} />
      </h3>
      <ul className={styles.items}>{[...rows.slice(0, at), note, ...rows.slice(at)]}</ul>
    </section>
  );
}

type ItemProps = { readonly item: Item; readonly answers: Answers; readonly LinkTo: PlaceLink; readonly onDone: (done: Done) => void };

function ReviewItem({ item: { path, words, finding }, answers, LinkTo, onDone }: ItemProps): ReactNode {
  const { draftId } = useQuality();
  const about = useId();
  const quote = finding && quoteOf(finding, answers);
  const advice = finding && adviceOn(finding, answers);
  return (
    <>
      <p id={about}>
        <LinkTo draftId={draftId} name={path}>
          {pathInWords(path, kindOf(loose(answers)))}
        </LinkTo>
        : {words}
      </p>
      {quote && (
        <p className={styles.quote}>
          <q>{quote}</q>
        </p>
      )}
      {advice && <p className={styles.advice}>{advice}</p>}
      {finding && <FindingPresses finding={finding} about={about} onDone={onDone} />}
    </>
  );
}
