import type { Answers } from '../../form/answers.ts';
import { labelOf } from '../../form/code-list.ts';
import { nameTokens } from '../../names/fold.ts';
import { concernList } from '../../vocabulary/concerns.ts';
import type { Check } from '../check.ts';
import { asks, look, stop, tip } from './found.ts';

/** Q15: the suspicion of a crime has fallen. What is told then must stand on the concern alone (JO 682-2014). */
export const suspicionFallen: Check = ({ answers: { event } }) =>
  event?.suspicionStatus?.code === 'AVF' ? look('Q15', 'event.suspicionStatus') : [];

const leastWhyNow = 20;

/** Q25, the stop: no why now, which every report stops at. */
export const whyNowLacking: Check = (checked) =>
  asks(checked, 'event.whyNow') && whyNowOf(checked.answers) === '' ? stop('Q25', 'event.whyNow') : [];

/** Q25, the tip: a why now of under 20 characters, or one that says no more than the crime or the concern already does. */
export const whyNowThin: Check = ({ answers }) => {
  const text = whyNowOf(answers);
  const thin = text !== '' && (text.length < leastWhyNow || saysOnlyTheHeading(text, answers));
  return thin ? tip('Q25', 'event.whyNow') : [];
};

function whyNowOf({ event }: Answers): string {
  return (event?.whyNow ?? '').trim();
}

const fillers = ['och', 'samt', 'för', 'om', 'misstänkt', 'misstänkta', 'misstanke', 'brott'];

/** True when every word of it stands in the rubricering, or every word in the name of the main concern. */
function saysOnlyTheHeading(text: string, { event, concern }: Answers): boolean {
  const main = concern?.main?.code;
  const headings = [event?.crimes ?? '', main === undefined ? '' : labelOf(concernList, main)];
  const words = nameTokens(text).filter((word) => !fillers.includes(word));
  return headings.some((heading) => {
    const known = nameTokens(heading);
    return known.length > 0 && words.every((word) => known.includes(word));
  });
}

/** Q27: reports of this person or unit that may be about the same child and event (L-52); each can be supplemented instead. */
export const possibleDuplicate: Check = (checked) => {
  const duplicates = checked.context.duplicates ?? [];
  if (duplicates.length === 0 || !asks(checked, 'event.whyNow')) return [];
  return look('Q27', 'triage.reportKind', {
    about: duplicates
      .map(({ reportId }) => reportId)
      .toSorted()
      .join(' '),
    remedies: duplicates.map(({ reportId }) => ({ kind: 'supplement', reportId })),
  });
};
