import type { ReactElement } from 'react';
import type { ReadingItem, ReadingValue } from '@tidig/domain/reading/reading.ts';
import { box, fitted, words, type Style } from './element.ts';
import { label, labelled, roomOf, row, said, type Row } from './row.ts';
import { secrets } from './secret.ts';
import { headingPresence, ink, type, width } from './style.ts';

type Statement = Extract<ReadingItem, { kind: 'statement' }>;
type Quote = Extract<ReadingItem, { kind: 'quote' }>;
type Group = Extract<ReadingItem, { kind: 'group' }>;

/** A person with few and short answers stays on one page. */
const smallGroup = { rows: 9, room: 700 } as const;

/** The items of a section in the order given; observations are numbered, so that people can speak of them. `style` is put on every row. */
export function items(all: readonly ReadingItem[], style: Style = {}): readonly ReactElement[] {
  let observations = 0;
  return all.flatMap((item, index) => {
    if (item.kind === 'group') return group(item, style);
    if (item.kind === 'statement') observations += 1;
    const ruled = (item.kind === 'statement' || item.kind === 'quote') && index > 0 ? { ...rule, ...style } : style;
    const marks = secrets(item.secrecy, ruled);
    return [...marks, row(rowOf(item, observations), marks.length > 0 ? style : ruled)];
  });
}

const rule = { borderTopWidth: 0.5, borderColor: ink.line, paddingTop: 5 } as const;

function rowOf(item: Exclude<ReadingItem, Group>, number: number): Row {
  switch (item.kind) {
    case 'fact':
      return { left: [label(item.label)], right: [value(item.value)], room: roomOf(textOf(item.value)) };
    case 'text':
      return labelled(item.label, item.text);
    case 'statement':
      return statement(item, number);
    case 'quote':
      return quote(item);
  }
}

/** What is absent or hidden is said in words, and the hidden has a frame of its own kind, so that neither is read as an answer. */
function value(of: ReadingValue): ReactElement {
  const text = textOf(of);
  if (of.state === 'masked') return box(hidden, [words(type.label, text)]);
  return said(text, of.state === 'value' ? {} : { color: ink.soft });
}

const hidden = {
  alignSelf: 'flex-start',
  borderWidth: 0.7,
  borderStyle: 'dashed',
  borderColor: ink.soft,
  paddingHorizontal: 5,
  paddingBottom: 0.5,
} as const;

function textOf(of: ReadingValue): string {
  return of.state === 'empty' ? 'Inte ifyllt' : of.text;
}

/** Who saw or said it, and how sure it is, beside what it is: never to be read one without the other. */
function statement({ text, source, certainty, when, where }: Statement, number: number): Row {
  const circumstances = [when, where].filter((part) => part !== '').join(', ');
  return {
    left: [
      words(type.strong, `Iakttagelse ${number}`),
      label(source, { color: ink.text }),
      label(certainty, { color: ink.text }),
      label(circumstances),
    ],
    right: [said(text)],
    room: roomOf(text),
  };
}

/** The child's own words as they were said, after the question that was put. */
function quote({ text, question, context }: Quote): Row {
  const inside = width.value - quoteInset;
  return {
    left: [words(type.strong, 'Barnets ord'), label(context)],
    right: [
      box({ borderLeftWidth: 2, borderColor: ink.text, paddingLeft: quoteInset - 2 }, [
        question === '' ? null : fitted({ ...type.label, paddingBottom: 2 }, `Fråga: ${quoted(question)}`, inside),
        fitted({ ...type.body, fontSize: 11 }, quoted(text), inside),
      ]),
    ],
    room: roomOf(text) + roomOf(question) + roomOf(context),
  };
}

const quoteInset = 12;

function group({ title, items: inside, secrecy }: Group, style: Style): readonly ReactElement[] {
  const heading = fitted(
    { ...type.group, paddingTop: 6, paddingBottom: 3, ...style, fontSize: type.group.fontSize },
    title,
    width.whole,
    headingPresence,
  );
  const rows = [...secrets(secrecy, style), ...items(inside, style)];
  return isSmall(inside) ? [box({}, [heading, ...rows], { whole: true })] : [heading, ...rows];
}

function isSmall(inside: readonly ReadingItem[]): boolean {
  const room = inside.reduce((sum, item) => sum + roomOfItem(item), 0);
  return inside.length <= smallGroup.rows && room <= smallGroup.room;
}

function roomOfItem(item: ReadingItem): number {
  return item.kind === 'group' ? Number.POSITIVE_INFINITY : rowOf(item, 0).room;
}

/** Swedish quotation marks, unless the writer has set them. */
function quoted(text: string): string {
  return /^["”“'’»]/.test(text) ? text : `”${text}”`;
}
