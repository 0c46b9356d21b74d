import { at } from '../../../support/dates.ts';
import { gang, lulOnly, notice, suspect, violence, type Case } from './case.ts';

const look = 'LOOK';
const tip = 'TIP';
const events = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `h-${index}`, what: 'Bråk i bostad' }));
const duplicates = [{ reportId: 'r-1', anmalningsnummer: 'A26-000111-X', sealedAt: at('2026-11-19T10:00:00Z') }];
const long = 'Ord ur ett förhör. '.repeat(200);
const unknown = { 'concern.impact': '', 'concern.strengths': undefined, 'concern.childWords': undefined, 'child.needs': undefined };

export const eventCases: readonly Case[] = [
  {
    code: 'Q15',
    when: 'the suspicion has fallen',
    says: [look, 'event.suspicionStatus'],
    fires: gang({ 'event.suspicionStatus': { code: 'AVF' } }),
    not: 'it is unclear',
    near: gang({ 'event.suspicionStatus': { code: 'OKL' } }),
  },
  {
    code: 'Q16',
    when: 'eleven earlier events are listed',
    says: [tip, 'background.events'],
    fires: gang({ 'background.events': events(11) }),
    not: 'ten, and an empty row',
    near: gang({ 'background.events': [...events(10), { id: 'tom' }] }),
  },
  {
    code: 'Q16',
    when: 'a long text was pasted',
    says: [tip, 'concern.obs.1.what'],
    fires: gang({ 'concern.obs.1.what': long }),
    context: { pasted: ['concern.obs.1.what'] },
    not: 'it was typed',
    near: gang({ 'concern.obs.1.what': long }),
    nearContext: { pasted: [] },
  },
  {
    code: 'Q16',
    when: 'a long text was pasted beside a choice',
    says: [tip, 'risk.protectToday'],
    fires: gang({ 'risk.protectToday.note': long }),
    context: { pasted: ['risk.protectToday'] },
    not: 'it has been cut down since',
    near: gang(),
  },
  {
    code: 'Q25',
    when: 'there is no why now',
    says: ['STOP', 'event.whyNow'],
    fires: notice({ 'event.whyNow': ' \n' }),
    not: 'there is one of twenty characters',
    near: notice({ 'event.whyNow': 'Han grät i trappan  .' }),
  },
  {
    code: 'Q25',
    when: 'it has nineteen characters',
    says: [tip, 'event.whyNow'],
    fires: gang({ 'event.whyNow': 'Han grät i trappan.' }),
    not: 'twenty',
    near: gang({ 'event.whyNow': 'Hon grät i trapporna' }),
  },
  {
    code: 'Q25',
    when: 'it says no more than the crimes',
    says: [tip, 'event.whyNow'],
    fires: violence({ 'event.whyNow': 'Misstänkt misshandel och barnfridsbrott.' }),
    not: 'it says who did it',
    near: violence({ 'event.whyNow': 'Pappan är misstänkt för misshandel.' }),
  },
  {
    code: 'Q25',
    when: 'it says no more than the concern',
    says: [tip, 'event.whyNow'],
    fires: gang({ 'event.whyNow': 'Rekryteras eller utnyttjas av kriminella' }),
    not: 'it says how that was seen',
    near: gang({ 'event.whyNow': 'Adam utnyttjas av kriminella: han hade 11 500 kr på sig.' }),
  },
  {
    code: 'Q26',
    when: 'a young suspect’s report tells nothing of how the child has it',
    says: [tip, 'concern.impact'],
    fires: suspect(unknown),
    not: 'it tells one thing of it',
    near: suspect({ ...unknown, 'modules.kri6': 'Mamman ringer honom varje kväll.' }),
  },
  {
    code: 'Q26',
    when: 'a notice alone does not say whether there is concern',
    says: [tip, 'lul.alsoConcern'],
    fires: lulOnly(),
    not: 'it says that there is none',
    near: lulOnly({ 'lul.alsoConcern': { answer: 'NEJ' } }),
  },
  {
    code: 'Q27',
    when: 'the same event may have been reported already',
    says: [look, 'triage.reportKind'],
    fires: gang(),
    context: { duplicates },
    not: 'nothing of the kind is known',
    near: gang(),
    nearContext: { duplicates: [] },
  },
];
