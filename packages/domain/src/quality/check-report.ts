import type { Answers } from '../form/answers.ts';
import { askedOfOpen } from '../form/asked.ts';
import { kindOf } from '../form/kinds.ts';
import { loose } from '../form/paths.ts';
import { withoutClosed } from '../form/visible.ts';
import { answerChecks } from './answers/answer-checks.ts';
import type { CheckContext, Checked } from './check.ts';
import { shortHash, type Finding } from './finding.ts';
import { textAt } from './text-at.ts';
import { textChecks } from './texts/text-checks.ts';

/** Everything that Skrivstöd has to say about a draft, in the order of the form. Pure; runs in the browser while writing and at the server at sending. */
export function checkReport(answers: Answers, context: CheckContext): readonly Finding[] {
  const open = withoutClosed(answers);
  const checked: Checked = { answers: open, loose: loose(open), asked: askedOfOpen(open), context };
  const found = [...answerChecks, ...textChecks].flatMap((check) => check(checked));
  const place = placesOf(checked);
  return found.map((finding) => complete(finding, checked)).toSorted((one, other) => place(one) - place(other));
}

/**
 * What no check says by itself: which text it saw, and, of an underrättelse enligt 6 § polislagen, that nothing is said of a child: it is about an adult
 * or a young person.
 */
function complete(finding: Finding, { answers, loose }: Checked): Finding {
  const seen = finding.span && textAt(answers, finding.path)?.text;
  return {
    ...finding,
    ...(seen !== undefined && { seen: shortHash(seen) }),
    ...(kindOf(loose) === 'PL6' && { wording: 'adult' as const }),
  };
}

/** Where a finding stands in the form: at its field, or the field whose note it is about; one at a field that is not asked for stands last. */
function placesOf({ asked }: Checked): (finding: Finding) => number {
  const order = new Map(asked.map(({ path }, index) => [path.replace(/^answers\./, ''), index]));
  return ({ path }) => order.get(path) ?? order.get(path.replace(/\.[^.]+$/, '')) ?? asked.length;
}
