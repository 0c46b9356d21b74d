import type { Check } from '../check.ts';
import { targetOf, textAt } from '../text-at.ts';
import { asks, tip, writtenRows } from './found.ts';

/** Earlier events that a report can do with. */
const enoughEvents = 10;
/** Characters from which a pasted text is more than a report needs. */
const longPaste = 3000;

/** Q16: more than ten earlier events. */
export const tooManyEvents: Check = ({ answers: { background } }) =>
  writtenRows('background.events', background?.events).length > enoughEvents ? tip('Q16', 'background.events') : [];

/** Q16: more than 3 000 characters pasted at once, in a field that is asked for and still holds that much. */
export const longPasted: Check = (checked) =>
  (checked.context.pasted ?? []).flatMap((path) => {
    const long = (textAt(checked.answers, path)?.text.length ?? 0) > longPaste;
    const isAsked = asks(checked, path) || asks(checked, path.replace(/\.note$/, ''));
    return long && isAsked ? tip('Q16', path, { target: targetOf(checked.answers, path) }) : [];
  });
