import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { asAnswers, withoutClosed } from '@tidig/domain/form/visible.ts';
import { type Control, type FieldValues, get, type UseFormReturn } from 'react-hook-form';

/** Milliseconds without a key after which the slower followers are told. */
const pauseMs = 250;

type Listener = () => void;

/** The answers of one form, and who wants to know when they change. */
export type AnswersStore = {
  answers(): LooseAnswers;
  /** Those in questions that are asked: a hidden answer opens no other question. Worked out once a change. */
  open(): LooseAnswers;
  /** Told with every change. */
  readonly subscribe: (listener: Listener) => () => void;
  /** Told when the typing pauses. */
  readonly subscribeSoon: (listener: Listener) => () => void;
  /** Told with every choice, and when the typing of a text pauses: what is asked for hangs on the one, and hardly ever on the other. */
  readonly subscribeAsked: (listener: Listener) => () => void;
};

/** What the form says of a change: the field, where it was one, and all values. */
type Change = { readonly name?: string | undefined; readonly values?: FieldValues };

type Form = Pick<UseFormReturn<FieldValues>, 'control' | 'getValues' | 'subscribe'>;

const stores = new WeakMap<Control<FieldValues>, AnswersStore>();

/**
 * One subscription to a form for all its followers. The library's own `useWatch` copies every answer once for each of them with each key, which
 * in the longest step is more than a frame's work on a phone (bench: "one key in the longest step").
 */
export function answersStore(form: Form): AnswersStore {
  const known = stores.get(form.control);
  if (known) return known;
  const store = makeStore(form);
  stores.set(form.control, store);
  return store;
}

function makeStore(form: Form): AnswersStore {
  const [atOnce, soon, asked] = [new Set<Listener>(), new Set<Listener>(), new Set<Listener>()];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: Listener | undefined;
  let open: LooseAnswers | undefined;

  function tell({ name, values }: Change): void {
    for (const listener of atOnce) listener();
    const typing = name !== undefined && typeof get(values, name) === 'string';
    if (!typing) tellAsked();
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (typing) tellAsked();
      for (const listener of soon) listener();
    }, pauseMs);
  }

  function tellAsked(): void {
    open = undefined;
    for (const listener of asked) listener();
  }

  function joining(set: Set<Listener>) {
    return (listener: Listener) => {
      if (!stop) {
        open = undefined;
        stop = form.subscribe({ formState: { values: true }, callback: tell });
      }
      set.add(listener);
      return () => {
        set.delete(listener);
        if (atOnce.size + soon.size + asked.size > 0) return;
        clearTimeout(timer);
        stop?.();
        stop = undefined;
      };
    };
  }

  return {
    answers: () => form.getValues(),
    open: () => (open ??= loose(withoutClosed(asAnswers(form.getValues())))),
    subscribe: joining(atOnce),
    subscribeSoon: joining(soon),
    subscribeAsked: joining(asked),
  };
}
