import { section } from '../form/field.ts';
import { date, sel, tri } from '../form/fields.ts';
import { noticeAboutList } from '../vocabulary/report.ts';
import { answered } from './conditions.ts';

/**
 * Step 3: whom an underrättelse enligt 6 § polislagen is about (L-05): an adult, somebody of 18–20 years (L-28), or somebody who expects a
 * child. No report can be made on an unborn child (L-04): the concern is told as a notice on the adult.
 */
export const notice = section({
  id: 'notice',
  step: 3,
  title: 'Underrättelsen',
  kinds: ['PL6'],
  fields: {
    about: sel(noticeAboutList, {
      id: 'notice.about',
      label: 'Vem gäller underrättelsen?',
      printLabel: 'Underrättelsen gäller',
      source: ['L-05', 'L-28'],
    }),
    dueOn: date({
      id: 'notice.dueOn',
      label: 'När väntas barnet?',
      printLabel: 'Barnet väntas',
      help: 'En ungefärlig dag går bra.',
      requirement: 'O',
      source: ['L-05'],
      mayBeAhead: true,
      condition: answered('notice', 'about', 'VAN'),
    }),
    childrenInHome: tri({
      id: 'notice.childrenInHome',
      restrictable: true,
      label: 'Bor det barn hos personen?',
      printLabel: 'Barn bor hos personen',
      help: 'Är du orolig för ett barn: skriv en orosanmälan för det barnet.',
      source: ['L-05', 'L-95'],
      noteLabel: 'Vilka barn',
    }),
  },
});
