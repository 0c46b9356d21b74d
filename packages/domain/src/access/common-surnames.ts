/**
 * Family names that so many have in Sweden that sharing one says nothing of kinship: about the hundred and fifty most common, by SCB's yearly list of
 * family names. A name that is not here counts as rare.
 */
export const commonSurnames: readonly string[] = `
  Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Jönsson Lindberg
  Jakobsson Magnusson Olofsson Lindström Lindqvist Lindgren Axelsson Berg Bergström Lundberg Lind Lundgren Lundqvist Mattsson Berglund Fredriksson Sandberg
  Henriksson Forsberg Sjöberg Wallin Ali Engström Eklund Danielsson Lundin Håkansson Mohamed Björk Bergman Gunnarsson Holm Wikström Samuelsson Isaksson
  Fransson Bergqvist Nyström Holmberg Arvidsson Löfgren Söderberg Nyberg Blomqvist Claesson Nordström Mårtensson Lundström Ahmed Viklund Eliasson Björklund
  Hassan Berggren Sandström Lund Nordin Ström Åberg Hermansson Ekström Falk Holmgren Hedlund Dahlberg Sundberg Hellström Sjögren Ek Blom Abrahamsson Öberg
  Martinsson Andreasson Strömberg Månsson Hansen Åkesson Dahl Lindholm Norberg Holmqvist Åström Sundström Khan Ivarsson Nguyen Lindblom Jonasson Berntsson
  Ibrahim Omar Abdi Hussein Osman Yusuf Jama Adam Mohammed Mahmoud Khalil Haddad Rahimi Hosseini Hussain Saleh Abdullahi Larsen Nielsen Jensen Kovac Petersson
  Gustavsson Carlsson Ericsson Johnsson Erlandsson Josefsson Jonsson Svedberg Dahlgren Ekman Lindahl Hedberg Skoglund Nyman Paulsson Åkerlund Malm Edlund
  Sundqvist Boström Bäckström Hallberg Palm Sjöström Karlström Wiklund Vikström Vallin Björkman
`
  .trim()
  .split(/\s+/);
