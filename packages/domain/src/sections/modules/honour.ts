import { area, date, multi, sel, text } from '../../form/fields.ts';
import { honourThreatList, passportList } from '../../vocabulary/modules.ts';
import { all, includes, mainIn } from '../conditions.ts';
import { line, question, sentences } from './question.ts';

/** HED: Honour: who controls, what threatens, how to reach the child safely. */
export const honour = {
  hed1: area(
    {
      ...question('HED', 1, ['BROM', 'HEDF']),
      label: 'Vem bestämmer och kontrollerar?',
      printLabel: 'Bestämmer över och kontrollerar barnet',
      help: 'Ta med släkt och syskon.',
    },
    sentences,
  ),
  hed2: multi(honourThreatList, {
    ...question('HED', 2, ['BROM', 'HEDF']),
    label: 'Vad hotar barnet?',
    printLabel: 'Hot om bortförande, äktenskap, könsstympning eller resa',
    noteLabel: 'Vem, vart, hur du vet det',
  }),
  hed2On: date({
    ...question('HED', 2, ['HEDF']),
    label: 'När är resan planerad?',
    printLabel: 'Resan är planerad till',
    mayBeAhead: true,
    condition: all(mainIn('HED'), includes('modules', 'hed2', 'RES', 'BOR')),
  }),
  hed3: text(
    {
      ...question('HED', 3, ['HEDF']),
      label: 'Vem vet att barnet har talat med er?',
      printLabel: 'Vet att barnet har talat med polisen',
    },
    line,
  ),
  hed4: text(
    {
      ...question('HED', 4, ['HEDF']),
      label: 'Hur kan socialtjänsten nå barnet på ett säkert sätt?',
      printLabel: 'Säkert sätt att nå barnet',
      locationRevealing: true,
      restrictable: false,
    },
    line,
  ),
  hed5: sel(passportList, {
    ...question('HED', 5, ['BROM']),
    label: 'Var är barnets pass?',
    printLabel: 'Barnets pass finns',
    noteLabel: 'Mer om passet',
  }),
};
