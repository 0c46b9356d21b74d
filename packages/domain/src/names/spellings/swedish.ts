import type { Spelling } from './spelling.ts';

/** What sounds the same to a Swedish ear: the sj, tj and j sounds, soft and hard g and k, and letters that are written but not heard. */
export const swedish: readonly Spelling[] = [
  // the sj sound
  { from: /^(?:skj|stj|ski(?=[aeouåäö])|sk(?=[eiyäö])|S(?=[aeiouyåäö]))/, to: ['S', 'sk'], example: ['Skjöberg', 'Sjöberg'] },
  { from: /^sti(?=[aeouäö])/, to: ['S', 'sti'], example: ['Stiernstedt', 'Stjernstedt'] },
  // the tj sound
  { from: /^(?:[kt]j|k(?=[eiyäö]))/, to: ['k', 'S'], example: ['Kjell', 'Tjell'] },
  { from: /^ch(?=[rl])/, to: 'k', example: ['Christer', 'Krister'] },
  { from: /ch(?=[aeiouyåäö])/g, to: ['S', 'k', 'h'], example: ['Rachid', 'Rashid'] },
  { from: /ch$/, to: ['k', 'S'], example: ['Bach', 'Back'] },
  { from: /ch/g, to: ['h', 'k', 'S'], example: ['Achmed', 'Ahmed'] },
  { from: /(?<=[^s])tj/g, to: ['S', 't'], example: ['Savtjenko', 'Savchenko'] },
  // the j sound
  { from: /gh/g, to: 'K', example: ['Ghebre', 'Gebre'] },
  { from: /^lj/, to: ['J', 'l'], example: ['Ljung', 'Jung'] },
  { from: /^[hg]j/, to: 'J', example: ['Hjalmar', 'Jalmar'] },
  { from: /^di(?=[aou])/, to: ['di', 'J'], example: ['Diallo', 'Jallow'] },
  { from: /^g(?=[eiyäö])/, to: ['J', 'k'], example: ['Göran', 'Jöran'] },
  { from: /(?<=[rl])g(?=[eiyäö]|$)/g, to: ['k', '', 'J'], example: ['Börje', 'Börge'] },
  { from: /^jea/, to: ['Jea', 'Sa'], example: ['Jeanette', 'Sjanett'] },
  { from: /(?<=n)g(?=[eiy])/g, to: ['k', 'S', 'J'], example: ['Angelica', 'Ansjelika'] },
  { from: /^[yj](?=[aeiouåäö])/, to: 'J', example: ['Yousef', 'Jusuf'] },
  { from: /(?<=[aeiounr])j/g, to: ['i', 'J'], example: ['Khadija', 'Khadidja'] },
  { from: /ngn/g, to: 'gn', example: ['Mangnus', 'Magnus'] },
  // c, k, q
  { from: /ck/g, to: 'k', example: ['Wickström', 'Wikström'] },
  { from: /^c(?=[ei]|an)/, to: ['s', 'J'], example: ['Cemil', 'Jamil'] },
  { from: /(?<=[aeiou])c(?=[aei])/g, to: ['s', 'k', 'J'], example: ['Hatice', 'Hatidje'] },
  { from: /c(?=[eiyäö])/g, to: 's', example: ['Cecilia', 'Sesilia'] },
  { from: /c/g, to: 'k', example: ['Carl', 'Karl'] },
  { from: /qu(?=[ei])/g, to: ['kv', 'k'], example: ['Quiroga', 'Kiroga'] },
  { from: /qu(?=[aouyåäö])/g, to: 'kv', example: ['Quarnström', 'Kvarnström'] },
  { from: /q(?=[ei])/g, to: ['k', 'S'], example: ['Krasniqi', 'Krasnichi'] },
  { from: /q/g, to: 'k', example: ['Lindqvist', 'Lindkvist'] },
  // letters that are not heard
  { from: /ph/g, to: ['f', 'p'], example: ['Sophia', 'Sofia'] },
  { from: /(?<=[kgdbtrwv])h/g, to: '', example: ['Thorén', 'Toren'] },
  { from: /^hv/, to: 'v', example: ['Hvit', 'Vit'] },
  { from: /h(?![aeiouyåäö])/g, to: '', example: ['Åhlén', 'Alen'] },
  { from: /(?<=[rn])d(?=[bflmgknsvq])/g, to: '', example: ['Nordbeck', 'Norbäck'] },
  { from: /(?<=l)d(?=e)/g, to: ['d', ''], example: ['Gyldenstolpe', 'Gyllenstolpe'] },
  { from: /(?<=o)rn$/, to: ['rn', 'n'], example: ['Siriporn', 'Siripon'] },
  { from: /m$/, to: 'n', example: ['Maryam', 'Maryan'] },
  // w is a v, or an English u
  { from: /^w/, to: 'v', example: ['Wallin', 'Vallin'] },
  { from: /w/g, to: ['v', 'u'], example: ['Luwam', 'Luam'] },
];
