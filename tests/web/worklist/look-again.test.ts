import { ApiProblem } from '@tidig/web/api/problem.ts';
import { lookAgainAfter } from '@tidig/web/worklist/use-board.ts';
import { describe, expect, it } from 'vitest';

describe('the board looks for news by itself', () => {
  it('each half minute, also after an outage', () => {
    expect(lookAgainAfter(null)).toBe(30_000);
    expect(lookAgainAfter(new TypeError('network'))).toBe(30_000);
  });
  it('never outside the hours of somebody on call: each refused look would be a row in the log', () => {
    expect(lookAgainAfter(anApiProblem('outside-hours'))).toBe(false);
    expect(lookAgainAfter(anApiProblem('not-found'))).toBe(30_000);
  });
});

function anApiProblem(code: 'outside-hours' | 'not-found'): ApiProblem {
  return new ApiProblem({ code, message: '', fields: [], requestId: null }, 403);
}
