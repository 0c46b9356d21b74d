import type { Spelling } from './spelling.ts';

/** Arabic names as written in Arabic countries, Iran, Kurdistan, Turkey and by Somalis, where c is the silent ʿayn and x the h. */
export const arabicSomali: readonly Spelling[] = [
  { from: /^[ea]vd(?=[iou])/, to: 'abd', example: ['Evdo', 'Abdo'] },
  { from: /^c(?=abd)/, to: '', example: ['Cabdi', 'Abdi'] },
  { from: /lahi$/, to: 'lah', example: ['Abdullahi', 'Abdullah'] },
  { from: /^abd[aeiou]?l(?=.{3})/, to: ['abdl', 'abd'], example: ['Abdulkadir', 'Abdikadir'] },
  { from: /^c(?=[aioue])/, to: ['', 'c'], example: ['Cilmi', 'Elmi'] },
  { from: /(?<=[aeioum])c(?=[aeioud]|$)/g, to: ['', 'c'], example: ['Jaamac', 'Jama'] },
  { from: /^xh/, to: 'J', example: ['Xhemajli', 'Jemajli'] },
  { from: /xh/g, to: 'J', example: ['Hoxha', 'Hodja'] },
  { from: /^x/, to: ['h', 's', 'ks'], example: ['Xasan', 'Hassan'] },
  { from: /xs/g, to: 'x', example: ['Alexsandra', 'Alexandra'] },
  { from: /x/g, to: ['ks', 'h'], example: ['Maxamed', 'Mohamed'] },
  { from: /kh/g, to: ['h', 'k'], example: ['Khalid', 'Kaled'] },
  { from: /(?<=[aeiou]h)j(?=[aeiou])/g, to: 'y', example: ['Jahja', 'Yahya'] },
  { from: /dh/g, to: ['d', 'z'], example: ['Kadhim', 'Kazem'] },
  { from: /th/g, to: ['t', 's'], example: ['Othman', 'Osman'] },
  { from: /^ou(?=[aei])/, to: 'w', example: ['Oualid', 'Walid'] },
  { from: /ou(?=[ie])/g, to: ['ou', 'ov'], example: ['Louise', 'Lovis'] },
  { from: /gu(?=[ie])/g, to: ['K', 'gu', 'J'], example: ['Naguib', 'Nagib'] },
  { from: /^g(?=am[aei]|ab[ei]r)/, to: ['g', 'J'], example: ['Gamal', 'Jamal'] },
  { from: /(?<=([aeiou]))h(?=\1)/g, to: ['h', ''], example: ['Rahaman', 'Rahman'] },
  { from: /^h(?=[aeiou].{5})/, to: ['h', ''], example: ['Harutyunyan', 'Arutjunjan'] },
];
