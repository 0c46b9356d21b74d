import type { askedRows, questionsOnSent } from '@tidig/api/wire/dialogue.ts';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { getJson, sendJson } from '../../api/http.ts';
import { freshList } from '../../api/query-client.ts';
import { openSent, reportPath } from './sent-api.ts';

export type AskedRow = z.infer<typeof askedRows>['questions'][number];
export type QuestionsOnSent = z.infer<typeof questionsOnSent>;
export type QuestionOnSent = QuestionsOnSent['questions'][number];

/** That something is asked, asked for again while one looks: no content. */
export function useAsked() {
  return useQuery({
    queryKey: ['asked'],
    queryFn: () => getJson<z.infer<typeof askedRows>>('/api/questions'),
    ...freshList,
    refetchInterval: 30_000,
  });
}

/** Opens the report, which is logged, and reads what the nämnd asks. */
export async function readQuestions(id: string): Promise<QuestionsOnSent> {
  await openSent(id);
  return getJson<QuestionsOnSent>(`${reportPath(id)}/questions`);
}

export function answerQuestion(id: string, questionId: string, text: string): Promise<QuestionsOnSent> {
  return sendJson<QuestionsOnSent>('POST', `${reportPath(id)}/questions/${encodeURIComponent(questionId)}/answers`, { text });
}
