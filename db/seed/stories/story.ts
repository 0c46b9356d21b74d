import type { Answers } from '@tidig/domain/form/answers.ts';

/** The people of one report, as its texts name them. */
export type Cast = {
  readonly child: string;
  readonly age: number;
  /** hon, han */
  readonly they: string;
  /** henne, honom */
  readonly them: string;
  /** hennes, hans */
  readonly their: string;
  readonly mother: string;
  readonly father: string;
};

type Codes<S extends keyof Answers, F extends keyof NonNullable<Answers[S]>> = NonNullable<NonNullable<Answers[S]>[F]>;
type CodeOfSel<T> = T extends { code?: infer C } ? NonNullable<C> : never;
type CodesOfMulti<T> = T extends { codes?: (infer C)[] | undefined } ? C : never;
type Observation = NonNullable<NonNullable<Answers['concern']>['obs']>[number];

export type Seen = {
  readonly what: string;
  readonly source: CodeOfSel<NonNullable<Observation['source']>>;
  readonly note?: string;
  readonly certainty: CodeOfSel<NonNullable<Observation['certainty']>>;
};

/** One kind of event as police meet it, in the words they would use. All invented. */
export type Story = {
  readonly concern: CodeOfSel<Codes<'concern', 'main'>>;
  readonly ages: readonly [number, number];
  readonly howKnown: CodeOfSel<Codes<'event', 'howKnown'>>;
  readonly place: CodeOfSel<Codes<'event', 'place'>>;
  readonly role: CodesOfMulti<Codes<'event', 'childRole'>>;
  readonly presence: CodeOfSel<Codes<'event', 'childPresence'>>;
  readonly state: readonly CodesOfMulti<Codes<'concern', 'state'>>[];
  readonly factors: readonly CodesOfMulti<Codes<'risk', 'factors'>>[];
  readonly protectToday: 'JA' | 'NEJ' | 'VET';
  readonly danger?: 'JA' | 'VET';
  tell(cast: Cast): {
    readonly whyNow: string;
    readonly summary: string;
    readonly seen: readonly Seen[];
    readonly words?: { readonly quote: string; readonly question: string };
    readonly impact: string;
    readonly ifNothing: string;
    readonly strengths: string;
    readonly why?: string;
  };
};
