import { describe, expect, it } from 'vitest';
import { observed, spotted, told, wordsSpotted } from './drafts.ts';

describe('Q14: vague words', () => {
  it.each([
    ['Det var stökigt hemma.', 'stökigt'],
    ['Stökiga hemförhållanden.', 'Stökiga hemförhållanden'],
    ['Hemmet var sto\u0308kigt.', 'sto\u0308kigt'],
    ['Hemma var det stökit när vi kom.', 'stökit'],
    ['Familjen är kända\nav polisen.', 'kända\nav polisen'],
    ['Hon mår\u00A0dåligt.', 'mår\u00A0dåligt'],
    ['Barnen har det inte bra.', 'har det inte bra'],
    ['Stämningen i hemmet var konstig.', 'konstig'],
    ['Pojken har fel umgänge.', 'fel umgänge'],
    ['KAOTISKA FÖRHÅLLANDEN I BOSTADEN.', 'KAOTISKA'],
    ['Flickan känner sig otrygg hemma.', 'otrygg'],
    ['Mycket stökigt i lägenheten.', 'stökigt'],
  ])('%j points at %j', (text, word) => {
    expect(wordsSpotted('Q14', told(text))).toEqual([word]);
  });

  it.each([
    ['what was seen stands beside it', 'Det var stökigt hemma: disk, matrester och glas på golvet.'],
    ['what was seen stands in the next sentence', 'Det var stökigt hemma. Golvet låg fullt av glas.'],
    ['it was counted', 'De är kända av polisen genom fyra anmälningar.'],
    ['somebody’s words say what', 'Det var stökigt hemma. Hon sade ”det här är från i går kväll”.'],
    ['it is denied', 'Det var inte stökigt hemma.'],
    ['it is quoted', 'Grannen säger: ”det är alltid stökigt där”.'],
    ['it is said of a thing', 'Pojken hade målat ett konstigt djur.'],
    ['the subject is a thing in the home', 'Soffan i lägenheten var smutsig.'],
    ['the weather is meant', 'Vädret var dåligt.'],
    ['it only begins a subordinate clause', 'Det var konstigt att ingen svarade.'],
    ['small words say what somebody did', 'Dålig kontakt mellan dem: pappan svarade aldrig och tittade bort.'],
    ['it is only supposed', 'Mamman kan ringa om det blir värre.'],
    ['a line is meant', 'Telefonen hade dålig kontakt.'],
    ['the traffic is meant', 'Trafiksituationen var kaotisk.'],
  ])('is silent when %s', (_when, text) => {
    expect(wordsSpotted('Q14', told(text))).toEqual([]);
  });

  it('something concrete further away than a hundred and twenty characters explains nothing', () => {
    const far = 'Vi lämnade sedan platsen och fortsatte mot nästa ärende i den norra delen av området tillsammans med den andra patrullen.';
    expect(wordsSpotted('Q14', told(`Det var stökigt hemma. ${far} Golvet låg fullt av glas.`))).toEqual(['stökigt']);
  });

  it('is a tip, once for each word in a text, with the word in its message', () => {
    const [finding, ...more] = spotted('Q14', told('Det var stökigt. Det var mycket stökigt.'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ level: 'TIP', path: 'event.summary', values: { ord: 'stökigt' }, remedies: [] });
  });

  it('does not read the assessment, where belief belongs', () => {
    const draft = { triage: { reportKind: { code: 'SOL' as const } }, concern: { assessment: 'Hemmiljön är otrygg.' } };
    expect(wordsSpotted('Q14', draft)).toEqual([]);
  });
});

describe('Q17: judgements of a person', () => {
  it.each([
    ['Mamman är en dålig förälder.', 'dålig förälder'],
    ['Pappan är manipulativ.', 'manipulativ'],
    ['En kall och egoistisk kvinna satt kvar.', 'kall och egoistisk'],
    ['Dom är odugliga föräldrar.', 'odugliga föräldrar'],
    ['Han är narcissist.', 'narcissist'],
    ['Modern framstår som känslokall.', 'känslokall'],
    ['Mamman bryr sig inte om sina barn.', 'bryr sig inte om sina'],
    ['Oansvarigt av mamman att gå ut.', 'Oansvarigt'],
    ['Pappan uppträdde respektlöst mot henne.', 'respektlöst'],
    ['Handläggaren beskriver mamman som opålitlig.', 'opålitlig'],
    ['Enligt vittnet är båda missbrukare.', 'missbrukare'],
    ['Han är ett monster mot barnen.', 'monster'],
  ])('%s', (text, word) => {
    expect(wordsSpotted('Q17', observed(text))).toEqual([word]);
  });

  it.each([
    ['it says what the person did', 'Mamman skrek och slog handflatan i bordet.'],
    ['it is quoted', 'Pappan skrek ”du är värdelös” till sonen.'],
    ['it is passed on', 'Flickan säger att pappan är en lögnare.'],
    ['it is denied', 'Mannen är inte elak.'],
    ['it is said of a dog', 'Hunden var elak mot barnen.'],
    ['it is said of a thing', 'Låset var uselt.'],
    ['somebody’s thing is meant', 'Pojkens legitimation var falsk.'],
    ['it hurts', 'Flickan hade ont i armen.'],
    ['a figure is meant', 'Pojken ritade ett monster.'],
    ['nobody in particular is meant', 'Hon går i en grupp för barn till missbrukare.'],
    ['it is asked', 'Vi frågade om han är missbrukare.'],
    ['company is meant, not character', 'Sonen rör sig i kriminella kretsar.'],
    ['somebody feels so', 'Flickan kände sig dum.'],
    ['the one who says it stands last', 'Pojken är elak, berättar hon.'],
  ])('is silent when %s', (_when, text) => {
    expect(wordsSpotted('Q17', observed(text))).toEqual([]);
  });

  it('is a tip whose press moves the sentence to the assessment', () => {
    expect(spotted('Q17', observed('Han är en idiot.', 'KOL'))).toMatchObject([
      { level: 'TIP', path: 'concern.obs.0.what', remedies: [{ kind: 'move-to-assessment' }] },
    ]);
  });

  it('reads observations only', () => {
    expect(wordsSpotted('Q17', told('Pappan är manipulativ.'))).toEqual([]);
  });
});

describe('Q18: hearsay as one’s own sight', () => {
  it.each([
    ['Det ryktas att pappan dricker.', 'ryktas'],
    ['Pappan ska ha slagit sonen.', 'ska ha slagit'],
    ['Pojken skall enligt personalen ha sparkat en elev.', 'skall enligt personalen ha sparkat'],
    ['Mamman lär ha rest bort.', 'lär ha'],
    ['Enl. uppgifter från grannarna är barnet ensamt.', 'Enl. uppgifter'],
    ['Enligt grannen skriker barnet.', 'Enligt grannen'],
    ['Någon i huset berättade att pojken sover i källaren.', 'Någon i huset berättade att'],
    ['Vi har fått höra att flickan är borta.', 'Vi har fått höra att'],
    ['Snacket går att sonen säljer.', 'Snacket går'],
  ])('%s', (text, words) => {
    expect(wordsSpotted('Q18', observed(text))).toEqual([words]);
  });

  it.each([
    ['somebody is to have something', 'Pappan ska ha medicin klockan åtta.'],
    ['somebody is to be fetched', 'Barnet ska hämtas av mormor.'],
    ['it was an appointment', 'Mamman skulle ha hämtat honom klockan tre.'],
    ['a thing says it', 'Enligt mätaren var det 14 grader.'],
    ['the law says it', 'Enligt Polislagen lämnades hon till sin far.'],
    ['somebody teaches', 'Storasyster lär honom att cykla.'],
    ['it was heard by oneself', 'Vi hörde att någon skrek.'],
    ['the control room says it', 'Vi fick information om att ambulansen var på väg.'],
    ['it is said aloud', 'Barnet förstod allt som sägs.'],
    ['it was agreed', 'Enligt överenskommelse lämnades barnet.'],
    ['it is quoted', 'Mannen ropade ”hon ska ha slagit mig först”.'],
    ['it is denied', 'Vi har inte fått några uppgifter om att barnet skulle ha blivit slaget.'],
  ])('is silent when %s', (_when, text) => {
    expect(wordsSpotted('Q18', observed(text))).toEqual([]);
  });

  it('is for the writer to look at, and only of what is said to be the writer’s own', () => {
    expect(spotted('Q18', observed('Pappan ska ha slagit sonen.'))).toMatchObject([{ level: 'LOOK', remedies: [] }]);
    expect(spotted('Q18', observed('Pappan ska ha slagit sonen.', 'VIT'))).toEqual([]);
    expect(spotted('Q18', told('Pappan ska ha slagit sonen.'))).toEqual([]);
  });
});

describe('Q21: jargon', () => {
  it.each([
    ['GM avvek.', 'GM', 'den misstänkte'],
    ['Mt:s telefon låg kvar.', 'Mt:s', 'den misstänktes'],
    ['Pappan blev LOB:ad.', 'LOB:ad', 'omhändertagen för berusning'],
    ['Han togs om hand enl. PL 12 §.', 'PL 12 §', '12 § polislagen'],
    ['Enligt 13 § PL kördes hon hem.', '13 § PL', '13 § polislagen'],
    ['Flickan påträffades sovande.', 'påträffades', 'hittades'],
    ['Vi medtog honom.', 'medtog', 'tog med'],
    ['Ut. och kollegan gick in.', 'Ut', 'jag'],
  ])('%s: %s → %s', (text, word, by) => {
    expect(wordsSpotted('Q21', told(text))).toEqual([word]);
    expect(spotted('Q21', told(text))[0]?.remedies).toEqual([{ kind: 'replace', by }]);
  });

  it.each([
    'Pojken hade spelat på Norra IP.',
    'Flickan visade en ful teckning.',
    'Mamman arbetar på HR-avdelningen.',
    'Hon vill att flickan ska få må bra.',
    'Pojken var medtagen efter kylan.',
    'Familjen äger en GM-pickup.',
    'Kl. 22 ringde BUP, bl.a. om LVU och BVC.',
    'Hon gick ut. Sedan kom hon tillbaka.',
    'BARNEN MÅ BRA OCH SOVER HEMMA',
    'De sade ”GM är borta”.',
  ])('is silent: %s', (text) => {
    expect(wordsSpotted('Q21', told(text))).toEqual([]);
  });

  it('where no single word can take its place, nothing is exchanged', () => {
    const [finding] = spotted('Q21', told('Vidtogs ingen åtgärd.'));
    expect(finding).toMatchObject({ level: 'TIP', values: { ord: 'Vidtogs ingen åtgärd', förslag: 'skriv vad ni gjorde' }, remedies: [] });
  });
});

describe('Q28: identity numbers', () => {
  it.each(['20180502-2389', '201805022389', '180502-2389', '1805022389', '180502 2389', '20180502–2389', '830401+2399'])('%s', (number) => {
    expect(wordsSpotted('Q28', told(`Pojken (${number}) satt i bilen.`))).toEqual([number]);
  });

  it.each([
    ['an unknown day', 'samordningsnummer 20070660-2398', '20070660-2398'],
    ['a slip in what is said to be one', 'pnr 180502-2388', '180502-2388'],
  ])('%s', (_what, text, number) => {
    expect(wordsSpotted('Q28', told(`Flickan har ${text}.`))).toEqual([number]);
  });

  it.each(['5000-K000101-26', '070-174 06 77', '0701740688', '2026-02-11', '12 000', '556036-0793', 'A123.456/2026', '20180502 2388'])(
    'not %s',
    (number) => {
      expect(wordsSpotted('Q28', told(`Ärendet ${number} gäller.`))).toEqual([]);
    },
  );

  it('its key holds nothing that ten digits could be guessed back from', () => {
    const keys = ['20180502-2389', '20210414-2399'].map((number) => spotted('Q28', told(`Se ${number}.`))[0]?.key);
    expect(keys).toEqual(['Q28:event.summary', 'Q28:event.summary']);
  });
});

describe('Q35: proposed measures', () => {
  it.each([
    ['Barnen bör omhändertas enligt LVU.', 'omhändertas'],
    ['Familjen behöver en kontaktfamilj.', 'kontaktfamilj'],
    ['Vi föreslår placering i familjehem.', 'placering'],
    ['Socialtjänsten måste placera pojken i kväll.', 'placera'],
    ['Flickan får inte bo kvar. Hon bör därför få en kontaktperson.', 'kontaktperson'],
    ['Hon skulle behöva komma till ett skyddat boende.', 'skyddat boende'],
    ['Nu måste ett LVU till.', 'LVU'],
    ['Ett HVB-hem vore det bästa för honom.', 'HVB'],
    ['Pojken bör tas in på SiS-hem.', 'tas in på SiS'],
  ])('%s', (text, word) => {
    expect(wordsSpotted('Q35', told(text))).toEqual([word]);
  });

  it.each([
    ['it is in force', 'Pojken är placerad i familjehem.'],
    ['it was done', 'Hon omhändertogs enligt 12 § polislagen.'],
    ['a need is told', 'Barnet behöver någonstans tryggt att sova.'],
    ['others have decided', 'Socialjouren beslutade att han ska placeras i jourhem i natt.'],
    ['somebody asks for it', 'Mamman frågade om hon kan få en kontaktfamilj.'],
    ['somebody else says it', 'Pappan säger att sonen bör placeras.'],
    ['it is denied', 'Flickan bör inte placeras långt bort.'],
    ['it is there already', 'Mamman behöver prata med sin kontaktperson.'],
    ['it was turned down', 'Mamman tackade nej till förslag om avlastning.'],
    ['no person is taken', 'Vapnen måste tas bort från hemmet.'],
    ['it is good as it is', 'Vi anser att det är bra att familjehemmet reagerade.'],
  ])('is silent when %s', (_when, text) => {
    expect(wordsSpotted('Q35', told(text))).toEqual([]);
  });

  it('in the assessment what shall be done is the writer’s own wish, unless it has a day', () => {
    const assessed = (assessment: string) => ({ triage: { reportKind: { code: 'SOL' as const } }, concern: { assessment } });
    expect(wordsSpotted('Q35', assessed('Flickan ska placeras hos sin mormor.'))).toEqual(['placeras']);
    expect(wordsSpotted('Q35', assessed('Flickan ska placeras hos sin mormor på måndag.'))).toEqual([]);
  });
});
