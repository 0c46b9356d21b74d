import type { DraftId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { childName } from '@tidig/domain/register/child-label.ts';
import type { Draft } from '@tidig/store/port/sender.ts';

export type DraftRow = {
  readonly id: DraftId;
  readonly version: number;
  readonly createdAt: Instant;
  readonly savedAt: Instant;
  /** As the author wrote it; empty when no name is written yet. */
  readonly childLabel: string;
};

export type DraftView = DraftRow & { readonly formVersion: number; readonly answers: Answers };

export function draftRow(draft: Draft, answers: Answers): DraftRow {
  const { id, version, createdAt, savedAt } = draft;
  return { id, version, createdAt, savedAt, childLabel: childName(answers) };
}
