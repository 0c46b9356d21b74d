import { beforeAll, describe, expect, it, vi } from 'vitest';
import { sweep } from './sweep.ts';

/** Which defects the program has just now: each stands in the place of one function of the real program, and none is there by itself. */
const defects = vi.hoisted(() => new Set<string>());

vi.mock('@tidig/domain/access/mask.ts', async (real) => {
  const module = await real<typeof import('@tidig/domain/access/mask.ts')>();
  const visibleLocation: typeof module.visibleLocation = (location, body, known) => {
    if (defects.has('mask')) return location;
    return module.visibleLocation(location, body, defects.has('late mark') ? { childMarked: false } : known);
  };
  return { ...module, visibleLocation };
});
vi.mock('@tidig/domain/access/place-words.ts', async (real) => {
  const module = await real<typeof import('@tidig/domain/access/place-words.ts')>();
  const placeWords: typeof module.placeWords = (texts, open) => module.placeWords(defects.has('print') ? [] : texts, open);
  return { ...module, placeWords };
});
vi.mock('@tidig/services/writing/hidden-beside.ts', async (real) => {
  const module = await real<typeof import('@tidig/services/writing/hidden-beside.ts')>();
  const hiddenBeside: typeof module.hiddenBeside = async (...given) => (defects.has('sibling') ? [] : module.hiddenBeside(...given));
  return { ...module, hiddenBeside };
});
vi.mock('@tidig/domain/access/decide.ts', async (real) => {
  const module = await real<typeof import('@tidig/domain/access/decide.ts')>();
  const decide: typeof module.decide = (subject, action, ...given) =>
    defects.has('vault') && action.startsWith('vault.') && subject.membership.role === 'jour'
      ? { allowed: true }
      : module.decide(subject, action, ...given);
  return { ...module, decide };
});
vi.mock('@tidig/domain/quality/texts/places/protected-places.ts', async (real) => {
  const module = await real<typeof import('@tidig/domain/quality/texts/places/protected-places.ts')>();
  const placesInText: typeof module.placesInText = (answers) =>
    module
      .placesInText(answers)
      .map((one) => (defects.has('refusal') ? { ...one, path: `${one.path} ${answers.event?.whyNow ?? ''}` } : one));
  return { ...module, placesInText };
});
vi.mock('@tidig/api/run/images.ts', async (real) => {
  const module = await real<typeof import('@tidig/api/run/images.ts')>();
  const remake: typeof module.images.remake = async (bytes, ...given) =>
    defects.has('picture') ? bytes : module.images.remake(bytes, ...given);
  return { ...module, images: { remake } };
});

vi.mock('@tidig/domain/access/covered-texts.ts', async (real) => {
  const module = await real<typeof import('@tidig/domain/access/covered-texts.ts')>();
  const coverWritten: typeof module.coverWritten = (text, words) => (defects.has('written') ? text : module.coverWritten(text, words));
  return { ...module, coverWritten };
});
vi.mock('@tidig/services/elsewhere/packaged-report.ts', async (real) => {
  const module = await real<typeof import('@tidig/services/elsewhere/packaged-report.ts')>();
  const placesInPackage: typeof module.placesInPackage = (...given) => (defects.has('package') ? [] : module.placesInPackage(...given));
  return { ...module, placesInPackage };
});

async function leaksWith(...some: readonly string[]): Promise<readonly string[]> {
  for (const one of some) defects.add(one);
  const { leaks } = await sweep({ seed: 2, families: 18 });
  defects.clear();
  return leaks;
}

let leaks: readonly string[];

describe('a true defect in the program is heard', () => {
  beforeAll(async () => {
    leaks = await leaksWith('mask', 'vault', 'refusal', 'picture', 'written', 'package');
  }, 300_000);

  it.each([
    ['a mask that takes nothing away', /^GET \/api\/intake\/reports\/:id told reception/],
    ['a vault that opens for somebody who is not named', /^GET \/api\/intake\/reports\/:id\/vault told jour/],
    ['a refusal that says what stood there', /^refusal of POST \/api\/drafts\/:id\/submission told author/],
    ['a picture that is kept as it came', /told author photo/],
    ['a skyddsbedömning from before a mark', /^GET \/api\/intake\/reports\/:id\/course told (?:reception|jour|head)/],
    ['a note from before a mark', /^GET \/api\/intake\/reports\/:id\/journal told (?:reception|jour|head)/],
    ['a note of the akt from before a mark', /^GET \/api\/child-files\/:id\/journal told (?:reception|jour|head)/],
    ['a request for överflyttning from before a mark', /^GET \/api\/child-files\/:id\/transfers told (?:reception|jour|head)/],
    ['what is noted as being in the case system', /^GET \/api\/intake\/reports\/:id\/elsewhere told (?:reception|jour|head)/],
    ['an alarm’s answer from before a mark', /^GET \/api\/alarms told board administrator/],
    ['a package that is compared with nothing', /^POST \/api\/intake\/reports\/:id\/packages told /],
  ])('%s', (_defect, heard) => {
    expect(leaks.some((leak) => heard.test(leak))).toBe(true);
  });
});

describe('a true defect in what is known beside a report is heard', () => {
  beforeAll(async () => {
    leaks = await leaksWith('late mark', 'print', 'sibling');
  }, 300_000);

  it.each([
    ['a mask that knows of no mark set late', /^GET \/api\/intake\/reports\/:id told reception /],
    ['a print that is compared with nothing', /^POST \/api\/intake\/reports\/:id\/prints told (?:reception|jour) /],
    ['a sender who does not say who is hidden', /told (?:reception|caseworker) elsewhere/],
  ])('%s', (_defect, heard) => {
    expect(leaks.some((leak) => heard.test(leak))).toBe(true);
  });
});
