import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { addWord } from '@tidig/services/admin/words-add.ts';
import { endWord } from '@tidig/services/admin/words-end.ts';
import { wordsForWriting } from '@tidig/services/admin/words-for-writing.ts';
import { listWords, type WordView } from '@tidig/services/admin/words.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody, noBody } from '../http/validate.ts';
import { newWord, ownWords, wordsForWriting as wordsForWritingView } from '../wire/words.ts';

const tag = 'Administration';

/** The word lists of Skrivstöd: what an organisation has added, and what an officer's Skrivstöd fetches. */
export function wordRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/words',
      policy('words.read'),
      describe({
        tag,
        summary: 'Ordlistan: ord som den egna organisationen har lagt till i Skrivstödet',
        answer: { status: 200, description: 'De som gäller, i bokstavsordning', schema: ownWords },
        problems: [],
      }),
      async (c) => answer(c, listed(await listWords(services, c.var.subject)), ownWords),
    )
    .post(
      '/words',
      policy('words.write'),
      describe({
        tag,
        summary: 'Lägg till ett ord',
        answer: { status: 201, description: 'Ordlistan med det nya ordet', schema: ownWords },
        problems: ['invalid-input'],
      }),
      jsonBody(newWord),
      async (c) => answer(c, listed(await addWord(services, c.var.subject, c.req.valid('json'))), ownWords, 201),
    )
    .post(
      '/words/:id/end',
      policy('words.write'),
      describe({
        tag,
        summary: 'Ta bort ett ord',
        description: 'Det sparas att ordet fanns, och vem som tog bort det.',
        answer: { status: 200, description: 'Ordlistan utan ordet', schema: ownWords },
        problems: ['not-found'],
      }),
      idInPath(),
      noBody(),
      async (c) => answer(c, listed(await endWord(services, c.var.subject, c.req.valid('param').id)), ownWords),
    )
    .get(
      '/reference/words',
      policy('reference.read'),
      describe({
        tag: 'Skriva',
        summary: 'Ord som Skrivstödet känner utöver de inbyggda',
        answer: { status: 200, description: 'Den egna organisationens, och för polisen nämndernas', schema: wordsForWritingView },
        problems: [],
      }),
      async (c) => answer(c, done(await wordsForWriting(services, c.var.subject)), wordsForWritingView),
    );
}

function listed(outcome: Outcome<WordView[]>): Outcome<{ words: WordView[] }> {
  return outcome.ok ? done({ words: outcome.value }) : outcome;
}
