import type { Answers } from '@tidig/domain/form/answers.ts';
import { nameOf } from './answers.ts';
import type { Ears } from './heard.ts';
import type { Reported } from './report.ts';

const searchers = ['reception', 'caseworker', 'jour', 'head at the nämnd', 'reception elsewhere'] as const;

/** More is searched for here than anybody does in a day: over the limit the search is made with this. */
const reason = 'Alla familjer gås igenom i dag.';

/** By number, name, what sounds like it, and the places themselves: as written, and grouped otherwise. */
export async function searchFor({ as }: Ears, { family, answers }: Reported): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    const { firstName, lastName, sound } = nameOf(family, index);
    const number = answer.child?.identity && 'value' in answer.child.identity ? answer.child.identity.value : '';
    const terms = [number, `${firstName} ${lastName}`, `${sound} ${lastName}`, ...placesOf(answer)];
    for (const [at, text] of terms.entries()) {
      for (const one of [0, 2].map((step) => searchers[(family.number + at + step) % searchers.length] ?? 'reception'))
        await as[one].post('/api/register/searches', { text, purpose: 'JOUR', reason });
    }
  }
}

function placesOf({ child }: Answers): readonly string[] {
  return [asName(child?.address), child?.school, child?.protectedPlace?.slice(0, 60)].filter((text) => text !== undefined);
}

/** A street and a town as somebody would type a name: no digits, so that it is searched for and not sent back. */
function asName(text: string | undefined): string | undefined {
  return text?.replace(/[\d,]/g, '').replace(/\s+/g, ' ').trim();
}
