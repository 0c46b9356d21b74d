import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { example2 } from '@tidig/db/seed/examples/example-2.ts';
import { example3 } from '@tidig/db/seed/examples/example-3.ts';
import { member } from '@tidig/db/seed/acting.ts';
import { units } from '@tidig/db/seed/organisations.ts';
import { noticeOnYoung } from '@tidig/db/seed/stories/situations/notices.ts';
import { noticeOnSuspect } from '@tidig/db/seed/stories/situations/suspect.ts';
import { plusMinutes, type Instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { withoutHidden } from '@tidig/domain/form/visible.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Width } from '../support/chromium.ts';
import { comparable } from './support/example-1.ts';
import { beginReport, goToStep, saved, send } from './support/form.ts';
import { logIn, logOut } from './support/login.ts';
import { aStage } from './support/stage.ts';
import { writeAnswers } from './support/write-answers.ts';

const stage = aStage();
const yesterday = plusMinutes(new Date().toISOString() as Instant, -24 * 60);

type Journey = {
  readonly name?: string;
  readonly answers: Answers;
  readonly officer: string;
  readonly board: string;
  readonly reader: string;
  readonly child: string;
  /** What the receiver reads, in the report or its annex. */
  readonly reads: readonly string[];
  /** What stands in the annex and nowhere before it. */
  readonly annexOnly: string | null;
};

const journeys: readonly Journey[] = [
  {
    name: 'example 1',
    answers: example1,
    officer: 'sara.lind',
    board: 'Farsta stadsdelsnämnd',
    reader: 'karin.ek',
    child: 'Elsa Testström',
    reads: [
      'Larm kl. 22.17. Mamman öppnade och blödde ur näsan.',
      'Pappa tog mamma om halsen och hon lät konstigt.',
      'Att Elsa själv ringde 112.',
    ],
    annexOnly: 'Att Elsa själv ringde 112.',
  },
  {
    name: 'example 2, with the questions on crime and gangs, and the child’s words kept from the guardians',
    answers: example2,
    officer: 'nils.holm',
    board: 'Individ- och familjenämnden Malmö',
    reader: 'lars.hed',
    child: 'Adam Provsson',
    reads: [
      'Adam hade i dag 11 500 kr och två telefoner',
      'Meddelandeapp med självraderande text. Han visade en skärm.',
      '”Kanske om ingen får veta.”',
      'Skolan uppger 42 % frånvaro sedan september.',
      'De två vuxna förekommer i grova ärenden.',
      'Om jag inte gör det tar de min bror.',
    ],
    annexOnly: 'Om jag inte gör det tar de min bror.',
  },
  {
    name: 'example 3, an orosanmälan and an underrättelse enligt 6 § LUL in one',
    answers: example3,
    officer: 'asta.kvist',
    board: 'Socialnämnden Uppsala',
    reader: 'sofia.alm',
    child: 'Viktor Mönster',
    reads: [
      'Underrättelse enligt 6 § LUL',
      'Skäligen misstänkt',
      'Gripen kl. 19.02, 40 minuter efter rånet.',
      'Åklagarkammaren, telefon via utredaren',
      'Knivskada 2 cm på höger underarm, tejpad.',
      'Jag orkar inte mer, jag får ingen ro.',
    ],
    annexOnly: null,
  },
];

describe.each<Width>(['desk', 'phone'])('written in full through the fields on a %s', (width) => {
  it.each(journeys)('$name: what is typed is what is saved, sent and read', async (journey) => {
    const received = await wholeWay(journey, width);
    expect(missing(received, journey.reads)).toEqual([]);
    const [report = ''] = received.split('Bilaga – bör inte lämnas till');
    if (journey.annexOnly !== null) expect(report).not.toContain(journey.annexOnly);
  });
});

describe('other legal acts', () => {
  it('an underrättelse enligt 34 § LUL alone asks for the crime and not for the concern', async () => {
    const answers = noticeOnSuspect({ at: yesterday, officer: member('nils.holm'), unit: units.malmo });
    const reads = ['Skadegörelse', 'Underrättelse enligt 34 § LUL', 'Kan misstänkas', 'Mamman blev arg och vill att de ersätter skadan.'];
    const received = await wholeWay(
      {
        answers,
        officer: 'nils.holm',
        board: 'Individ- och familjenämnden Malmö',
        reader: 'lars.hed',
        child: 'Sixten Klotterprov',
        reads,
        annexOnly: null,
      },
      'phone',
    );
    expect(missing(received, reads)).toEqual([]);
    expect(received).not.toContain('Huvudsaklig oro');
  });

  it('an underrättelse enligt 6 § polislagen is about a person, not a child', async () => {
    const answers = noticeOnYoung({ at: yesterday, officer: member('sara.lind'), unit: units.farsta });
    const reads = ['Underrättelse enligt 6 § polislagen', 'En ung person, 18–20 år', 'Valter sover i trapphus sedan tre veckor'];
    const received = await wholeWay(
      {
        answers,
        officer: 'sara.lind',
        board: 'Farsta stadsdelsnämnd',
        reader: 'karin.ek',
        child: 'Valter Ungprov',
        reads,
        annexOnly: null,
      },
      'desk',
    );
    expect(missing(received, reads)).toEqual([]);
    expect(received).not.toContain('Vårdnadshavare');
  });
});

/** From the first press to what the receiver reads, in the words of the page. */
async function wholeWay({ answers, officer, board, reader, child, reads }: Journey, width: Width): Promise<string> {
  const page = await stage.open(officer, width);
  const kept = lastSaved(page);
  await beginReport(page);
  await writeAnswers(page, answers);
  await saved(page);
  await expect.poll(() => comparable(withoutHidden(kept())), { timeout: 10_000 }).toEqual(comparable(answers));

  await goToStep(page, 'Läs igenom och skicka');
  await page.getByRole('heading', { name: 'Klar att skicka' }).waitFor();
  const review = await textOf(page);
  expect(missing(review, reads)).toEqual([]);
  await send(page, `Skicka till ${board}`);
  await page.getByText(new RegExp(`^Framme hos ${board} kl\\. \\d\\d\\.\\d\\d\\.$`)).waitFor();
  const [reportId = ''] = /[^/]+$/.exec(page.url()) ?? [];
  const number = (await page.getByRole('heading', { level: 1 }).innerText()).replace(/^\S+ /, '');
  await logOut(page);

  await logIn(page, reader);
  await page.getByRole('row').locator(`a[href$="${reportId}"]`).first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${child}`) }).waitFor();
  await page
    .getByText(reads[0] ?? '')
    .first()
    .waitFor();
  const received = await textOf(page);
  expect(received).toContain(number);
  return received;
}

function missing(text: string, words: readonly string[]): readonly string[] {
  return words.filter((each) => !text.includes(each));
}

async function textOf(page: Page): Promise<string> {
  return (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
}

/** What the server was last asked to keep. */
function lastSaved(page: Page): () => Answers {
  let kept: Answers = {};
  page.on('request', (request) => {
    if (request.method() === 'PUT') kept = (request.postDataJSON() as { answers: Answers }).answers;
  });
  return () => kept;
}
