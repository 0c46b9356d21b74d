import type { Answers } from '@tidig/domain/form/answers.ts';
import { describe, expect, it } from 'vitest';
import { spotted, told, wordsSpotted } from './drafts.ts';

const family = { guardians: [{ id: 'vh-1', name: 'Jonas Testström' }] };

/** A draft in which a text of the annex must not be repeated. */
function withAnnex(text: string, summary: string): Answers {
  return {
    ...told(summary, { firstName: 'Elsa' }),
    family,
    secrecy: { restricted: [{ id: 'bilaga-1', text, from: ['vh-1'], why: 'Fara.' }] },
  };
}

/** A draft with two observations of which the first is marked. */
function withMark(first: string, second: string, note = ''): Answers {
  return {
    ...told('', { firstName: 'Elsa' }),
    family,
    concern: {
      obs: [
        { id: 'obs-1', what: first, source: { code: 'VIT', note } },
        { id: 'obs-2', what: second },
      ],
    },
    secrecy: { marks: [{ id: 'mark-1', target: 'concern.obs/obs-1', from: ['vh-1'], why: 'Fara.' }] },
  };
}

describe('Q36: what is restricted stands elsewhere too', () => {
  it.each([
    [
      'a sentence',
      'Elsa ringde själv till polisen i går.',
      'Vi kom snabbt. Elsa ringde själv till polisen i går.',
      'Elsa ringde själv till polisen i går',
    ],
    [
      'a quotation',
      'Hon sade ”jag ringde från badrummet i smyg”.',
      'Jag ringde från badrummet i smyg, sade hon.',
      'Jag ringde från badrummet i smyg',
    ],
    [
      'a sentence with other blanks',
      'Elsa ringde själv\ntill polisen i går.',
      'Elsa  ringde själv till polisen i går.',
      'Elsa  ringde själv till polisen i går',
    ],
    ['a place', 'Mamman såg honom i Hittebo.', 'De var i Hittebo då.', 'Hittebo'],
    ['a street', 'Han väntade på Provstigen 4.', 'Provstigen var tom.', 'Provstigen'],
    ['an informant’s name', 'Det var grannen Siv Prov som berättade.', 'Sivs dörr stod öppen.', 'Sivs'],
  ])('%s', (_what, text, summary, words) => {
    expect(wordsSpotted('Q36', withAnnex(text, summary))).toEqual([words]);
  });

  it.each([
    ['only a few words are alike', 'Elsa ringde polisen.', 'Elsa ringde polisen.'],
    ['the family’s own names are there', 'Jonas Testström slog Elsa i ansiktet med handen.', 'Jonas Testström och Elsa satt i köket.'],
    ['another sentence is there', 'Elsa ringde själv till polisen i går.', 'Elsa ringde till mormor i går kväll.'],
    ['an app is named that everybody names', 'De skrev till henne på Snapchat.', 'Pojken visade Snapchat.'],
    ['an abbreviation is there', 'Det kom fram hos BUP.', 'Han går på BUP.'],
  ])('is silent when %s', (_when, text, summary) => {
    expect(wordsSpotted('Q36', withAnnex(text, summary))).toEqual([]);
  });

  it('a marked row is looked for as well, with who told it; the press marks the other row like it', () => {
    const [finding] = spotted('Q36', withMark('Elsa sov i bilen hela natten mot i dag.', 'Elsa sov i bilen hela natten mot i dag.'));
    expect(finding).toMatchObject({
      level: 'LOOK',
      path: 'concern.obs.1.what',
      values: { fält: '”Iakttagelser”' },
      remedies: [{ kind: 'mark-like', like: 'mark-1' }],
    });
    expect(wordsSpotted('Q36', withMark('Hon sov.', 'Siv ringde oss.', 'Siv, granne'))).toEqual(['Siv']);
  });

  it('a text that is marked itself may say it', () => {
    const draft = withMark('Elsa sov i bilen hela natten mot i dag.', 'Elsa sov i bilen hela natten mot i dag.');
    const marks = [...(draft.secrecy?.marks ?? []), { id: 'mark-2', target: 'concern.obs/obs-2', from: ['vh-1'], why: 'Fara.' }];
    expect(spotted('Q36', { ...draft, secrecy: { marks } })).toEqual([]);
  });

  it('who is threatened is looked for too, and the reason for a mark is not', () => {
    const threat: Answers = { ...told('Siv ringde oss.'), secrecy: { threats: [{ id: 'hot-1', who: 'Siv Prov, granne' }] } };
    expect(spotted('Q36', threat)).toMatchObject([{ remedies: [] }]);
    const why: Answers = {
      ...told('Siv ringde oss.'),
      secrecy: { restricted: [{ id: 'bilaga-1', text: 'Hot.', from: [], why: 'Siv Prov vet.' }] },
    };
    expect(spotted('Q36', why)).toEqual([]);
  });
});
