import type { Subject } from '@tidig/domain/access/roles.ts';
import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { monthOf } from '@tidig/domain/base/months.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { isSupplement } from '@tidig/domain/form/kinds.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import { lacksOf } from '@tidig/domain/quality/lacks.ts';
import type { SealedReport } from '@tidig/store/port/sender.ts';
import { wordsFor } from '../admin/words-for-writing.ts';
import type { ServiceContext } from '../context.ts';

/**
 * What is counted of a report for the head of its unit: the month, and codes of what it lacked as it was sent. Nothing (`{}`) for what follows a report, for
 * one that itself says that more is to come, and for an officer who belongs to no unit. Never a hindrance: when a check fails, the report is sent and not counted (L-02).
 */
export async function lacksAtSealing(
  ctx: ServiceContext,
  subject: Subject,
  answers: Answers,
  recipients: readonly OrganisationId[],
): Promise<Pick<SealedReport, 'lacks'>> {
  const { unitId } = subject.membership;
  if (unitId === null || isSupplement(loose(answers)) || answers.triage?.moreToCome?.answer === 'JA') return {};
  const now = ctx.clock.now();
  try {
    const findings = checkReport(answers, { now, words: { added: await wordsFor(ctx, subject, recipients) } });
    return { lacks: { unitId, month: monthOf(now), codes: lacksOf(answers, findings) } };
  } catch {
    // A child may be in danger: a rule that trips over a text, or words that cannot be read, must not keep the report here.
    return {};
  }
}
