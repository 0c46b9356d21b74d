import type { ReactElement } from 'react';
import type { ReadingSection } from '@tidig/domain/reading/reading.ts';
import { box, words } from './element.ts';
import { items } from './item.ts';
import { headingPresence, ink, type } from './style.ts';

/** The section with what the reporter thinks it means; it must not be read as what somebody saw. */
const assessment = 'assessment';

/**
 * A bar in the margin and a tint, so that the grid stays in line. On each row rather than on a box around them: a box would be cut at a
 * page's end and leave an empty strip behind.
 */
const setApart = {
  borderLeftWidth: 3,
  borderColor: ink.text,
  backgroundColor: ink.fill,
  marginLeft: -12,
  paddingLeft: 9,
  paddingTop: 4.5,
} as const;

export function section({ id, title, items: inside }: ReadingSection): readonly ReactElement[] {
  return [...(title === '' ? [] : [sectionHeading(title)]), ...items(inside, id === assessment ? setApart : {})];
}

/** Never left alone at the foot of a page: it moves unless its first row comes with it. */
export function sectionHeading(title: string): ReactElement {
  return box(
    { marginTop: 12, marginBottom: 6, borderBottomWidth: 0.9, borderColor: ink.text, paddingBottom: 2 },
    [words(type.section, title)],
    { whole: true, ...headingPresence },
  );
}
