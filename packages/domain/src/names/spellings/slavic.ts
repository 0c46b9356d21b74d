import type { Spelling } from './spelling.ts';

/** Russian, Ukrainian, Polish and the Balkans: how their letters are turned into ours by different hands. */
export const slavic: readonly Spelling[] = [
  // Ukrainian h is Russian g; Ukrainian Mykyta, Russian Nikita; a y or j before e comes and goes
  { from: /^[yj](?=e.{3})/, to: ['j', ''], example: ['Yelena', 'Elena'] },
  { from: /^(j?)evh/, to: '$1evg', example: ['Yevhen', 'Evgenij'] },
  { from: /^m[iy]k[iy]t/, to: 'nikit', example: ['Mykyta', 'Nikita'] },
  { from: /^h(?=[aeoiy])/, to: ['h', 'K'], example: ['Halyna', 'Galina'] },
  { from: /^h(?=[rnl])/, to: ['K', ''], example: ['Hnatiuk', 'Gnatjuk'] },
  { from: /(?<=[lroy])h(?=[aiyo])|(?<=e)h(?=o)|(?<=[eo])h$|(?<=[ou])h(?=d)/g, to: ['h', 'K'], example: ['Olha', 'Olga'] },
  // the hushing sounds: ч ш щ, č ć š, cz sz, written in Swedish, English, German and Polish
  { from: /sjtj|shch|szcz|stsj|tsch|tsj|tch|sch/g, to: 'S', example: ['Polishchuk', 'Polisjtjuk'] },
  { from: /[iy](?:ch?|tj|t[sz]|S)$/, to: ['iS', 'ik'], example: ['Petrović', 'Petrovitj'] },
  { from: /^(?:ch?|tj)(?=.*iS$)/, to: 'S', example: ['Čović', 'Tjovitj'] },
  { from: /(?<=[aeioun])c(?=[oe]v|[ao]$)/g, to: ['S', 'k', 'J'], example: ['Kuznecova', 'Kuznetsova'] },
  { from: /(?<=[aeiouy])ck(?=[aeio])/g, to: ['k', 'Sk'], example: ['Nowicki', 'Novitskij'] },
  { from: /cj(?=[aeou])/g, to: 'S', example: ['Patrycja', 'Patricia'] },
  { from: /(?<=[ln])c(?=[aou])/g, to: ['k', 'S'], example: ['Selçuk', 'Seltjuk'] },
  { from: /(?<=[^c])c$/, to: ['k', 'S'], example: ['Szulc', 'Schultz'] },
  { from: /cs|zs/g, to: ['S', 'ks'], example: ['Kovács', 'Kovatj'] },
  { from: /ci(?=[aeou])|ti(?=[ao]$)/g, to: 'S', example: ['Wojciech', 'Vojcech'] },
  { from: /sh|sj|sz|cz/g, to: 'S', example: ['Şahin', 'Shahin'] },
  { from: /zh|zj/g, to: ['S', 'J'], example: ['Zhukov', 'Zjukov'] },
  { from: /dz/g, to: ['J', 'S'], example: ['Hadžić', 'Hadjic'] },
  { from: /(?<=r)dj/g, to: ['d', 'J'], example: ['Đorđe', 'Djordje'] },
  { from: /dj/g, to: ['d', 'J'], example: ['Đukić', 'Djukic'] },
  { from: /rz/g, to: ['r', 'S'], example: ['Krzysztof', 'Kristof'] },
  { from: /(?<=[aeou])m(?=[bp])/g, to: ['m', ''], example: ['Dombrovski', 'Dąbrowski'] },
];
