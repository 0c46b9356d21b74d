/** List d: what may reveal a source or a hiding place, or harm an investigation, as texts/swedish/phrases.ts reads it. */
export type Danger = {
  /** LOOK: a source, secret methods, a hiding place · TIP: an interrogation or a seizure, which guardians often know of already. */
  readonly level: 'LOOK' | 'TIP';
  readonly phrases: readonly string[];
  /** Words that, right after it, give it another meaning: "källan till bråket", "spaning efter ett barn". */
  readonly notBefore?: readonly string[];
  /** Beginnings of words that, anywhere in the sentence, give it another meaning: water and a källa, homework and a förhör. */
  readonly notWith?: readonly string[];
  /** What makes it harmless, as texts/harmless.ts looks for it. */
  readonly unless?: readonly Harmless[];
};

/**
 * by-family: somebody in the family or at school does it ("pappan har avlyssnat hennes telefon", "läraren tog mobilen i beslag") · believed: somebody
 * says or believes it of himself · missing: somebody lost is looked for · advice: help is recommended · received: the family got it · wished: a place is
 * wished, needed or offered, and nobody is said to be there.
 */
export type Harmless = 'by-family' | 'believed' | 'missing' | 'advice' | 'received' | 'wished';
