import { codeList } from '../form/code-list.ts';

/** What the other kommun has answered. */
export const transferAnswerList = codeList('OVERFLYTTNING', { JA: 'Tar över ärendet', NEJ: 'Tar inte över ärendet' });
