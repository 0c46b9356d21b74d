import { multi, text, tri } from '../../form/fields.ts';
import { extremismSignList } from '../../vocabulary/modules.ts';
import { line, question, sentences } from './question.ts';

/** EXT: Violent extremism. */
export const extremism = {
  ext1: multi(extremismSignList, {
    ...question('EXT', 1),
    label: 'Vad har märkts?',
    printLabel: 'Tecken på våldsbejakande extremism',
    noteLabel: 'Beskriv: ord, symboler, grupp, nätmiljö',
    noteMaxLength: sentences,
  }),
  ext2: tri({
    ...question('EXT', 2),
    label: 'Är barnet intresserat av vapen?',
    printLabel: 'Intresse för vapen',
    noteLabel: 'Hur det märks',
  }),
  ext3: tri({ ...question('EXT', 3), label: 'Finns planer?', printLabel: 'Planer på våld', noteLabel: 'Vilka' }),
  ext4: text({ ...question('EXT', 4), label: 'Vilka närstående är oroliga?', printLabel: 'Närstående som är oroliga' }, line),
};
