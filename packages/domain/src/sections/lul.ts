import { section } from '../form/field.ts';
import { area, date, moment, multi, sel, text, tri } from '../form/fields.ts';
import { deprivedList, drugTestList, mediationAnswerList, suspicionDegreeList } from '../vocabulary/lul.ts';
import { lulFormList } from '../vocabulary/report.ts';
import { answered, includes } from './conditions.ts';

const isDeprived = includes('lul', 'deprived', 'GRI', 'ANH', 'HAK');

/**
 * Step 3: what an underrättelse enligt LUL 6, 34 or 36 b § says of the young suspect (L-90 to L-92). Which of them fit the age at the act,
 * form/lul-forms.ts tells; the officer chooses. The crime itself is asked for in `event.crimes`.
 */
export const lul = section({
  id: 'lul',
  step: 3,
  title: 'Underrättelse om misstänkt under 18',
  kinds: ['SOLLUL', 'LUL'],
  fields: {
    form: multi(lulFormList, {
      id: 'lul.form',
      label: 'Vilken underrättelse är det?',
      printLabel: 'Underrättelse',
      help: 'Åldern när gärningen begicks avgör.',
      source: ['L-90', 'L-91', 'L-92', 'L-150'],
    }),
    suspectedOn: date({
      id: 'mod.LUL.2',
      label: 'Från vilken dag är den unge misstänkt?',
      printLabel: 'Misstänkt från',
      source: ['L-90', 'LUL'],
    }),
    degree: sel(suspicionDegreeList, { id: 'mod.LUL.2', label: 'Grad av misstanke', source: ['L-90', 'L-91'] }),
    deprived: multi(deprivedList, {
      id: 'mod.LUL.3',
      restrictable: 'note',
      label: 'Har den unge gripits, anhållits eller häktats?',
      printLabel: 'Gripen, anhållen eller häktad',
      help: 'Om ja: skriv när och varför.',
      source: ['L-90', 'LUL 6 §'],
      noteLabel: 'När, och varför',
    }),
    released: text({
      id: 'mod.LUL.3',
      label: 'Vem lämnades den unge till?',
      printLabel: 'Den unge släpptes till',
      help: 'Skriv ”inte släppt” om den unge är kvar.',
      source: ['LULS'],
      locationRevealing: true,
      condition: isDeprived,
    }),
    releasedAt: moment({
      id: 'mod.LUL.3',
      label: 'När släpptes den unge?',
      printLabel: 'Den unge släpptes',
      requirement: 'O',
      condition: isDeprived,
    }),
    guardiansTold: tri({
      id: 'mod.LUL.4',
      restrictable: true,
      label: 'Är vårdnadshavarna underrättade om misstanken?',
      printLabel: 'Vårdnadshavarna underrättade om misstanken',
      source: ['LULS'],
      noteLabel: 'Vem, när, eller varför inte',
    }),
    investigationLeader: text({
      id: 'mod.LUL.5',
      restrictable: true,
      label: 'Förundersökningsledare',
      help: 'Namn och telefon i tjänsten.',
      source: ['L-72', 'LULS'],
    }),
    reaction: area(
      {
        id: 'mod.LUL.6',
        restrictable: true,
        label: 'Hur reagerade vårdnadshavarna?',
        printLabel: 'Vårdnadshavarnas reaktion',
        requirement: 'O',
        source: ['LULS'],
      },
      1000,
    ),
    alsoConcern: tri({
      id: 'mod.LUL.7',
      restrictable: true,
      label: 'Är du också orolig för hur barnet har det?',
      printLabel: 'Oro även för hur barnet har det',
      help: 'Om ja: välj ”Orosanmälan och underrättelse” i första steget. Då följer frågorna om oron med.',
      source: ['SoL 19:1', 'LUND'],
      kinds: ['LUL'],
      noteLabel: 'Kort om vad',
    }),
    mediationAsked: tri({
      id: 'lul.mediationAsked',
      label: 'Har den unge fått frågan om medling?',
      printLabel: 'Den unge har fått frågan om medling',
      source: ['L-90', 'LUL 6 §'],
      condition: includes('lul', 'form', 'LUL6'),
    }),
    mediationAnswer: sel(mediationAnswerList, {
      id: 'lul.mediationAnswer',
      restrictable: true,
      label: 'Vad svarade den unge om medling?',
      printLabel: 'Svar om medling',
      source: ['L-90', 'LUL 6 §'],
      condition: answered('lul', 'mediationAsked', 'JA'),
      noteLabel: 'Mer om svaret',
    }),
    drugTest: sel(drugTestList, {
      id: 'lul.drugTest',
      restrictable: true,
      label: 'Vad visade drogtestet?',
      printLabel: 'Resultat av drogtest',
      source: ['L-92', 'LUL 36 b §'],
      condition: includes('lul', 'form', 'LUL36B'),
      noteLabel: 'Mer om provet',
    }),
    protocolLater: tri({
      id: 'lul.protocolLater',
      label: 'Kommer ett förhörsprotokoll senare?',
      printLabel: 'Förhörsprotokoll kommer senare',
      help: 'Kvarstår misstanken lämnas protokollet i en komplettering.',
      source: ['L-91', 'LUL 34 §'],
      condition: includes('lul', 'form', 'LUL34'),
    }),
  },
});
