/** Spellings of the same name met in practice; composed for testing, they belong to no register. */
const rows = `
Mohammed: Mohamed Muhammad Mohammad Muhammed Mohamad
Mohamed: Mohammed Muhammad Mohamad
Ahmed: Ahmad Achmed
Hussein: Hussain Husein Hossein
Hassan: Hasan
Yusuf: Yousef Youssef Jusuf
Omar: Umar Omer
Khalid: Khaled Kalid
Ibrahim: Ebrahim
Abdullahi: Abdulahi Abdullah
Mahmoud: Mahmod Mahmud
Fatima: Fatma Fathima Fatimah
Maryam: Mariam Miriam Meryem
Aisha: Aysha Ayesha Aicha
Zahra: Sahra Zara
Layla: Leila Laila Lejla
Noor: Nour Nur
Yasmin: Jasmin Yasmine
Oleksandr: Aleksandr Alexander
Andriy: Andrij Andrey
Johansson: Johanson Johannsson
Andersson: Anderson Andersen
Karlsson: Carlsson Karlson
Nilsson: Nilson Nielsen
Eriksson: Ericsson Erikson
Gustafsson: Gustavsson Gustafson
Pettersson: Petersson Peterson Petterson
Jonsson: Jonson Johnsson
Jakobsson: Jacobsson Jakobson
Olofsson: Olovsson
Fredriksson: Fredricsson
Lindqvist: Lindkvist Lindquist
Lundqvist: Lundkvist Lundquist
Bergqvist: Bergkvist
Blomqvist: Blomkvist Blomquist
Wikström: Vikström Wickström
Viklund: Wiklund
Claesson: Klasson Claeson
Mattsson: Matsson
Åsa: Asa Osa
Åberg: Aberg
Åström: Astrom Åstrom
Kristina: Christina
Karin: Carin
Marcus: Markus
Mikael: Michael Mikkel
Erik: Eric
Karl: Carl
Klara: Clara
Sara: Sarah
Hanna: Hannah
Filip: Philip Phillip
Lucas: Lukas
Oskar: Oscar
Viktor: Victor
Niklas: Nicklas Niclas
Fredrik: Fredric
Kristoffer: Christoffer Kristofer
Jönsson: Jonsson
Håkansson: Hakansson
Wallin: Vallin
Björn: Bjorn
Sofia: Sophia
Ebba: Eba
Göran: Goran
`;

export const namePairs: readonly { readonly name: string; readonly variant: string }[] = rows
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [name = '', variants = ''] = row.split(': ');
    return variants.split(' ').map((variant) => ({ name, variant }));
  });
