import { ApiProblem, NoContact } from '@tidig/web/api/problem.ts';
import { createSettling } from '@tidig/web/report/quality/settling.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that answers each key in turn with what the test has put there. */
function aServer(...answers: readonly (Error | null)[]) {
  const got: string[] = [];
  const left = [...answers];
  const keep = (key: string): Promise<void> => {
    const answer = left.shift() ?? null;
    if (answer) return Promise.reject(answer);
    got.push(key);
    return Promise.resolve();
  };
  return { got, keep };
}

const sent = new ApiProblem({ code: 'draft-already-sent', message: 'Redan skickad', fields: [], requestId: null }, 409);

describe('what somebody has looked at', () => {
  it('counts at once, and is with the server in the order it was pressed', async () => {
    const server = aServer();
    const settling = createSettling({ kept: ['before'], keep: server.keep });
    settling.settle('one');
    settling.settle('two');
    expect([...settling.state().keys]).toEqual(['before', 'one', 'two']);
    await vi.runAllTimersAsync();
    expect(server.got).toEqual(['one', 'two']);
  });

  it('is sent once, however often it is pressed', async () => {
    const server = aServer();
    const settling = createSettling({ kept: [], keep: server.keep });
    settling.settle('one');
    settling.settle('one');
    await vi.runAllTimersAsync();
    settling.settle('one');
    await vi.runAllTimersAsync();
    expect(server.got).toEqual(['one']);
  });

  it('is not lost without a network: it says that it waits, and is tried again', async () => {
    const server = aServer(new NoContact(), new NoContact());
    const settling = createSettling({ kept: [], keep: server.keep });
    settling.settle('one');
    await vi.advanceTimersByTimeAsync(0);
    expect(settling.state()).toMatchObject({ waiting: true });
    await vi.advanceTimersByTimeAsync(5000);
    expect(server.got).toEqual([]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(server.got).toEqual(['one']);
    expect(settling.state()).toMatchObject({ waiting: false, refused: false });
  });

  it('is tried at once when the network is back', async () => {
    const server = aServer(new NoContact());
    const settling = createSettling({ kept: [], keep: server.keep });
    settling.settle('one');
    await vi.advanceTimersByTimeAsync(0);
    settling.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.got).toEqual(['one']);
  });

  it('stands there again, and is said, where the server will not have it; what came after it is kept', async () => {
    const server = aServer(sent);
    const settling = createSettling({ kept: [], keep: server.keep });
    settling.settle('one');
    settling.settle('two');
    await vi.runAllTimersAsync();
    expect([...settling.state().keys]).toEqual(['two']);
    expect(settling.state().refused).toBe(true);
    expect(server.got).toEqual(['two']);
  });
});
