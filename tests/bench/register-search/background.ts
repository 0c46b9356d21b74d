import { randomFrom, type Person } from '../bench-names.ts';

/** Names common in Sweden today, commonest first in each group; a child's two names come from the same group more often than not. */
const groups: readonly { readonly share: number; readonly given: readonly string[]; readonly family: readonly string[] }[] = [
  {
    share: 0.68,
    given:
      words(`Alice Maja Vera Alma Selma Elsa Lilly Astrid Wilma Freja Olivia Ella Ebba Saga Agnes Alva Ines Signe Klara Stella Juni Julia Tyra Edith
      Ellie Leah Molly Isabelle Lova Sara Emma Tuva Iris Nova Lo Luna Hilma Meja Elin Ester Thea Nellie Emilia Celine Livia Hanna Linnea Ida Matilda
      Amanda Sofia Moa Frida Felicia Josefin Rebecka Johanna Anna Maria Karin Kristina Eva Lena Kerstin Ingrid Noah Hugo Liam William Lucas Adam Oliver
      Elias Matteo Nils Leo Theo August Frans Otto Sam Axel Vincent Alfred Olle Arvid Gabriel Ludvig Benjamin Viggo Melvin Harry Sixten Malte Adrian Valter
      Ture Loke Isak Albin Edvin Filip Anton Emil Oscar Viktor Alexander Erik Karl Lars Anders Johan Per Mikael Jan Peter Thomas Daniel Fredrik Andreas
      Sebastian Jonathan Joel Simon Rasmus Linus Tim Kevin Robin Jakob Marcus Kasper Samuel Milo Charlie Love Ivar Folke Sigge Tage Henry Ebbe Walter`),
    family:
      words(`Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson
      Jönsson Lindberg Jakobsson Magnusson Lindström Olofsson Lindqvist Lindgren Berg Axelsson Bergström Lundberg Lind Lundgren Lundqvist Mattsson Berglund
      Fredriksson Sandberg Henriksson Forsberg Sjöberg Ali Wallin Engström Danielsson Eklund Håkansson Lundin Gunnarsson Björk Bergman Holm Samuelsson
      Fransson Wikström Isaksson Bergqvist Arvidsson Nyström Holmberg Löfgren Söderberg Nyberg Blomqvist Claesson Mårtensson Nordström Lundström Eliasson
      Pålsson Viklund Björklund Berggren Sandström Lund Nordin Ström Åberg Hermansson Ekström Holmgren Hedlund Dahlberg Hellström Sundberg Falk Sjögren
      Martinsson Ek Öberg Blom Abrahamsson Strömberg Sundström Månsson Hansen Åkesson Dahl Norberg Jonasson Lindholm Ivarsson Åström Andreasson Lindahl
      Hedberg Ottosson Åkerlund Ljungberg Borg Dahlgren Öhman Hallberg Adolfsson Ahlström Wiklund Skoglund Palm Rask Molin Rosén Edlund Malm Backlund Hagström`),
  },
  {
    share: 0.14,
    given:
      words(`Mohammed Ali Ahmed Yusuf Omar Hassan Ibrahim Adam Hamza Abdullah Khalid Hussein Mahmoud Mustafa Bilal Zakaria Ismail Karim Samir Jamal
      Fatima Maryam Aisha Zahra Amina Layla Noor Khadija Sara Zeinab Hanan Huda Rana Yasmin Salma Mona Lina Dina Amira Rima Abdi Abdirahman Fadumo Hodan
      Ayan Sahra Nasra Hibo Faduma Reza Mehdi Amir Parisa Shirin Narges Elham Roya Jwan Berivan Rojin Dilan Evin Azad Shilan`),
    family:
      words(`Ali Mohamed Ahmed Hassan Hussein Ibrahim Abdi Yusuf Omar Osman Abdullahi Farah Warsame Nur Jama Khalil Saleh Al-Jabouri Al-Hashimi Haddad
      Khoury Mansour Darwish Karimi Ahmadi Mohammadi Hosseini Rezai Haidari Moradi Rahimi Jafari Hashemi Barzani Rashid Aziz Hamid Qasim Mahmoud Said Ismail
      Abbas Salim Nasser Hamad Jaber Kadir Amin Elmi Isse Hersi Dirie Adan Tesfay Gebremariam Haile Tekle Berhane`),
  },
  {
    share: 0.12,
    given:
      words(`Aleksandar Nikola Milan Marko Goran Zoran Dragan Ivan Luka Stefan Jasmina Lejla Emina Amra Adnan Emir Arben Arta Blerta Jakub Mateusz Piotr
      Zuzanna Zofia Agnieszka Katarzyna Oleksandr Andrii Dmytro Olena Iryna Sofiia Natalia Dmitri Sergei Anastasia Tatiana Elena Mehmet Mustafa Ahmet Elif
      Zeynep Ayşe Emre Can Deniz Thi Minh Anh Linh Siriporn Somchai Maria José Carlos Diego Santiago Camila Valentina`),
    family:
      words(`Petrović Jovanović Nikolić Marković Ilić Hadžić Kovačević Begić Krasniqi Berisha Gashi Hoxha Kowalski Nowak Wiśniewska Zieliński Kowalczyk
      Kovalenko Shevchenko Bondarenko Tkachenko Ivanov Petrova Smirnov Kuznetsova Popov Yılmaz Demir Kaya Şahin Çelik Öztürk Yıldız Nguyen Tran Le Pham
      García Rodriguez Martínez Lopez González Silva Rojas Soto Fernández`),
  },
];
const mixed = 0.06;
const syllables = [
  'ab',
  'da',
  'sa',
  'mi',
  'ra',
  'no',
  'el',
  'ka',
  'ti',
  'mo',
  'ha',
  'ze',
  'ya',
  'fu',
  'ri',
  'sha',
  'gu',
  'li',
  'ne',
  'bo',
  'va',
  'to',
];
const firstHalves = words(
  'Lind Berg Sjö Ek Björk Al Ström Hed Sund Ny Hög Väst Öst Norr Söder Lund Dahl Holm Gran Ros Ceder Älv Ås Back Blom Fors Grön Kvarn Skog Sten',
);
const secondHalves = words('ström berg qvist gren lund man mark dal holm vall fors bäck by hed lind blad stedt ell én ing borg skog');

/** Made-up children in a fixed order for a seed: common names often, a long tail of rare ones, one in three with two given names, one in eight with two family names. */
export function backgroundChildren(count: number, seed: number): readonly Person[] {
  const random = randomFrom(seed);
  const common = (list: readonly string[]) => list[Math.floor(random() ** 1.7 * list.length)] ?? '';
  const even = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const groupOf = () => {
    let left = random() * (1 - mixed);
    return groups.find(({ share }) => (left -= share) < 0) ?? groups[0];
  };
  const rare = (swedish: boolean) =>
    swedish ? even(firstHalves) + even(secondHalves) : capital(even(syllables) + even(syllables) + even(syllables));
  return Array.from({ length: count }, () => {
    const group = groupOf();
    const other = random() < mixed ? groupOf() : group;
    const given = () => common(group?.given ?? []);
    const family = () => (random() < 0.25 ? rare(other === groups[0]) : common(other?.family ?? []));
    return { given: random() < 0.33 ? `${given()} ${given()}` : given(), family: random() < 0.125 ? `${family()} ${family()}` : family() };
  });
}

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
