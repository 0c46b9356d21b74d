import { at } from '../../../support/dates.ts';
import { gang, lulOnly, notice, suspect, violence, type Case } from './case.ts';

const look = 'LOOK';
const tip = 'TIP';
const unsure = { 'child.identityCertainty': { code: 'TRO' } };
const arabic = { 'child.language': { code: 'ar' }, 'child.interpreter': undefined };

export const childCases: readonly Case[] = [
  {
    code: 'Q05',
    when: 'the person turns 18 on the day of writing',
    says: [look, 'child.identity'],
    fires: gang(),
    context: { now: at('2030-05-31T22:00:00Z') },
    not: 'tomorrow',
    near: gang(),
    nearContext: { now: at('2030-05-31T21:59:00Z') },
  },
  {
    code: 'Q05',
    when: 'the age is guessed at 18',
    says: [look, 'child.estimatedAge'],
    fires: gang({ 'child.identity': { kind: 'SAKN' }, 'child.estimatedAge': 18 }),
    not: 'at 17',
    near: gang({ 'child.identity': { kind: 'SAKN' }, 'child.estimatedAge': 17 }),
  },
  {
    code: 'Q05',
    when: 'an orosanmälan with underrättelse is about somebody of 18',
    says: [look, 'child.birthDate'],
    fires: suspect({ 'child.identity': { kind: 'SAKN' }, 'child.birthDate': '2008-11-01' }),
    not: 'an underrättelse alone is, which goes by the age at the act',
    near: lulOnly({ 'child.identity': { kind: 'SAKN' }, 'child.birthDate': '2008-11-01' }),
  },
  {
    code: 'Q06',
    when: 'the identity is likely, and not how that is known',
    says: [tip, 'child.identityCertainty'],
    fires: gang(unsure),
    not: 'it says how',
    near: gang({ 'child.identityCertainty': { code: 'TRO', note: 'Skolan kände igen bilden.' } }),
  },
  {
    code: 'Q06',
    when: 'it is unknown who the person is',
    says: [tip, 'child.identityCertainty'],
    fires: notice({ 'child.identityCertainty': { code: 'OKA' } }),
    not: 'it is certain',
    near: notice(),
  },
  {
    code: 'Q22',
    when: 'the child speaks another language and nothing is said of an interpreter',
    says: [tip, 'child.interpreter'],
    fires: violence(arabic),
    not: 'it says why that is not answered',
    near: violence({ ...arabic, 'child.interpreter': { missing: 'EKO' } }),
  },
  {
    code: 'Q22',
    when: 'the language stands beside the list',
    says: [tip, 'child.interpreter'],
    fires: violence({ ...arabic, 'child.language': { note: 'Oromo' } }),
    not: 'it is Swedish with a dialect',
    near: violence({ ...arabic, 'child.language': { code: 'sv', note: 'Älvdalska' } }),
  },
  {
    code: 'Q22',
    when: 'a guardian speaks another language',
    says: [tip, 'family.guardians.1.interpreter'],
    fires: gang({ 'family.guardians.1.interpreter': undefined }),
    not: 'an interpreter is said to be needed',
    near: gang(),
  },
  ...interpreted('Arabiska, storasyster tolkade', 'Arabiska, telefontolk'),
  ...interpreted('Brodern fick hjälpa till att tolka', 'Barnet behöver tolk'),
  ...interpreted('Somaliska. Då tolkade Liam.', 'Somaliska. Då tolkade en tolk för Liam.'),
  ...interpreted('Tolkat av syskonet', 'Tolkat av auktoriserad tolk, brodern var i köket'),
  ...interpreted('Elsa var tolk åt mamman', 'Elsa var inte tolk åt mamman'),
  ...interpreted('Ti, med lillebror som tolk', 'Ti, inget syskon som tolk'),
  ...interpreted('Sonen tolkade för mamman', 'Sonen, ett barn, fick tolka. Den 12-årige sonen tolkade för mamman'),
  {
    code: 'Q23',
    when: 'the child was told through a sibling',
    says: [tip, 'measures.informChild'],
    fires: violence({ 'measures.informChild': { code: 'JAP', note: 'Hennes syster tolkade vad vi sade.' } }),
    not: 'by an interpreter while the sister was there',
    near: violence({ 'measures.informChild': { code: 'JAP', note: 'Hennes syster var med när tolken tolkade.' } }),
  },
];

function interpreted(says: string, silent: string): readonly Case[] {
  const path = 'concern.childWords.0.language';
  return [
    {
      code: 'Q23',
      when: `it says "${says}"`,
      says: [tip, path],
      fires: violence({ [path]: says }),
      not: `"${silent}"`,
      near: violence({ [path]: silent }),
    },
  ];
}
