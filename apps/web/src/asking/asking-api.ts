import type { askedQuestions, feedback, feedbackRequest, forwarding, forwardRequest, questionRequest } from '@tidig/api/wire/dialogue.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';
import { reportPath } from '../intake/intake-api.ts';

export type Questions = z.infer<typeof askedQuestions>;
export type AskedQuestion = Questions['questions'][number];
export type Answer = AskedQuestion['answers'][number];
export type NewQuestion = z.input<typeof questionRequest>;
export type Feedback = z.infer<typeof feedback>;
export type NewFeedback = z.input<typeof feedbackRequest>;
export type Forwarding = z.infer<typeof forwarding>;

export function getQuestions(id: string): Promise<Questions> {
  return getJson<Questions>(`${reportPath(id)}/questions`);
}

/** Asks the officer who sent the report; gives every question. */
export function ask(id: string, question: NewQuestion): Promise<Questions> {
  return sendJson<Questions>('POST', `${reportPath(id)}/questions`, question);
}

/** Reads an answer, which is noted and logged. */
export function readAnswer(id: string, answerId: string): Promise<Questions> {
  return sendJson<Questions>('POST', `${reportPath(id)}/answers/${encodeURIComponent(answerId)}/readings`);
}

export function getFeedback(id: string): Promise<Feedback> {
  return getJson<Feedback>(`${reportPath(id)}/feedback`);
}

/** Tells the one who reported, or notes why not. What is told follows from the decision. */
export function tell(id: string, given: NewFeedback): Promise<Feedback> {
  return sendJson<Feedback>('POST', `${reportPath(id)}/feedback`, given);
}

export function getForwarding(id: string): Promise<Forwarding> {
  return getJson<Forwarding>(`${reportPath(id)}/forwarding`);
}

/** Notes that what came in afterwards has been handed over by hand too. */
export function passOn(id: string, followUp: string): Promise<Forwarding> {
  return sendJson<Forwarding>('POST', `${reportPath(id)}/follow-ups/${encodeURIComponent(followUp)}/passing-on`, {});
}

/** Sends the report on to the nämnd that should have had it. */
export function forward(id: string, given: z.input<typeof forwardRequest>): Promise<Forwarding> {
  return sendJson<Forwarding>('POST', `${reportPath(id)}/forwarding`, given);
}
