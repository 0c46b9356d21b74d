import { exampleFor } from '@tidig/domain/guidance/examples.ts';
import type { Example } from '@tidig/domain/guidance/examples/example.ts';
import { examplePaths } from '@tidig/domain/guidance/places.ts';
import { describe, expect, it } from 'vitest';
import { allFields } from '../../support/form-fields.ts';
import { concernGroups, everySituation, ofConcern } from './situations.ts';

const fields = new Map(allFields().map(({ path, field }) => [path.replace('[]', ''), field]));

/** Words that say what somebody is or how something is, and not what was seen; and hearsay. Common in reports that studies found weak. */
const judging =
  /stökig|konstig|olämplig|dåliga? (hem|förälder|kontakt|anpassning|skick)|sunkig|rörigt|otrygg|strulig|fel umgänge|känd av|känt i|utagerande|påverkad|oansvarig|missbruk|knarkar|psykfall|hysterisk|manipulativ|ljög|kriminell|ointresserad|ryktas|enligt uppgift|det sägs|har hört|lär ha|ska ha |misär|mådde|må dåligt|mår dåligt/i;
const policeWords = /(?<!\p{L})(GM|MÅ|MT|LOB|FU|BIR|HR|PL 12|IP)(?!\p{L})|påträffa|medtogs|vidtogs|anträffa/u;
const isWeakWord = (text: string) => judging.exec(text)?.[0] ?? policeWords.exec(text)?.[0];

const every: readonly (Example & { readonly path: string; readonly name: string })[] = [
  ...new Map(
    everySituation.flatMap((situation) =>
      examplePaths.flatMap((path) => {
        const example = exampleFor(path, situation);
        return example ? [[example, { ...example, path, name: `${path} ${situation.kind} ${situation.concern} ${situation.age}` }]] : [];
      }),
    ),
  ).values(),
];

describe('examples beside the free texts', () => {
  it('stand at fields that the form has, and only at those in which text is written', () => {
    for (const path of examplePaths) {
      const field = fields.get(path);
      expect(field, path).toBeDefined();
      expect(field?.type === 'area' || field?.type === 'text' || field?.noteLabel !== undefined, path).toBe(true);
    }
  });

  it('are there for every text of several lines in the form', () => {
    const long = [...fields].filter(([, field]) => field.type === 'area' || (field.noteMaxLength ?? 0) > 400).map(([path]) => path);
    expect(long.filter((path) => !examplePaths.some((each) => each === path))).toEqual([]);
  });

  it.each(['event.whyNow', 'event.summary', 'concern.obs.what', 'concern.childWords.quote', 'concern.impact'])(
    'give one weak and one strong way to write %s in every situation',
    (path) => {
      for (const situation of everySituation) expect(exampleFor(path, situation), JSON.stringify(situation)).not.toBeNull();
    },
  );

  it('are their own for each kind of concern that has one situation in common', () => {
    const own = concernGroups.filter((group) => !['VAN', 'OVR'].includes(group));
    const general = exampleFor('event.whyNow', ofConcern(null));
    expect(own.filter((group) => exampleFor('event.whyNow', ofConcern(group)) === general)).toEqual([]);
    expect(exampleFor('event.whyNow', ofConcern('OVR'))).toBe(general);
  });

  it('show strong texts that are concrete: long enough to say something, and without words that judge, rumour or police words', () => {
    expect(every.length).toBeGreaterThan(150);
    expect(every.filter(({ strong }) => strong.length < 80).map(({ name }) => name)).toEqual([]);
    expect(every.flatMap(({ strong, name }) => (isWeakWord(strong) ? [`${name}: ${isWeakWord(strong)}`] : []))).toEqual([]);
  });

  it('show weak texts that are thin or judge, and never as long as the strong one', () => {
    expect(every.filter(({ weak }) => weak.length >= 60 && !isWeakWord(weak)).map(({ name, weak }) => `${name}: ${weak}`)).toEqual([]);
    expect(every.filter(({ weak, strong }) => weak.length >= strong.length).map(({ name }) => name)).toEqual([]);
  });

  it('fit in the field in which they stand', () => {
    for (const { weak, strong, path, name } of every) {
      const field = fields.get(path);
      const most = field?.maxLength ?? field?.noteMaxLength ?? 400;
      expect(Math.max(weak.length, strong.length), name).toBeLessThanOrEqual(most);
    }
  });

  it('carry no number of a person, telephone or case, and no address', () => {
    const telling = /\d{5,}|\d{6}[-+ ]\d|\d{2,4}[- ]\d{2,3} ?\d{2}|K\d|\b\p{L}+(vägen|gatan|gränd) \d/u;
    expect(every.filter(({ weak, strong }) => telling.test(`${weak} ${strong}`)).map(({ name }) => name)).toEqual([]);
  });

  it('are written with Swedish quotation marks, so that they read as the form does', () => {
    expect(every.filter(({ weak, strong }) => /["'“]/.test(`${weak} ${strong}`)).map(({ name }) => name)).toEqual([]);
  });

  it('let a child of 0–2 years be described by its care, whatever the concern, and an older one by the concern', () => {
    expect(exampleFor('concern.state', ofConcern('VAL', 2))).toBe(exampleFor('concern.state', ofConcern('OMS', 0)));
    expect(exampleFor('concern.state', ofConcern('VAL', 3))).not.toBe(exampleFor('concern.state', ofConcern('VAL', 2)));
  });

  it('speak of an adult in an underrättelse enligt 6 § polislagen', () => {
    expect(exampleFor('event.whyNow', { kind: 'PL6', concern: null, age: null })?.strong).toContain('75 år');
  });

  it('are none where no text is asked for', () => {
    expect(exampleFor('child.identity', ofConcern('VAL'))).toBeNull();
    expect(exampleFor('toString', ofConcern('VAL'))).toBeNull();
  });
});
