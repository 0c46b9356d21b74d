/**
 * Names in use in Sweden, by the language that a family has them from, commonest first. Written down by hand from common knowledge of which names are
 * usual; no list has been copied. `share`: of households. The long tail is made (`made-names.ts`).
 */
export type NameGroup = {
  readonly share: number;
  readonly girls: readonly string[];
  readonly boys: readonly string[];
  readonly families: readonly string[];
  /** How many in a hundred households have a family name from beyond the list. */
  readonly tail: number;
  /** What made names are put together from; the first halves begin them. */
  readonly halves: readonly [readonly string[], readonly string[]];
};

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const halves = (first: string, second: string) => [words(first), words(second)] as const;

const swedish: NameGroup = {
  share: 0.6,
  girls:
    words(`Alice Maja Vera Alma Selma Elsa Anna Lilly Astrid Wilma Freja Olivia Ella Ebba Agnes Alva Signe Julia Stina Ines Saga Klara Linnea Emma
    Ellen Molly Nova Tuva Iris Elin Ida Sara Hanna Tyra Moa Isabelle Edith Lovisa Maria Märta Nora Greta Ingrid Sigrid Hilma Emilia Tilde Felicia Matilda
    Amanda Sofia Josefin Frida Johanna Lina Malin Jenny Åsa Karin Kristina Eva Helena Cecilia Elisabeth Katarina Annika Ulrika Camilla Charlotte Therese
    Rebecka Ronja Thea Vilda Svea Majken Ester Rut Lykke Juni Cornelia Tove Tindra Evelina Siri Ellinor Annie Elvira Meja Nellie`),
  boys: words(`Noah Hugo Liam William Lucas Adam Oliver Elias Nils Matteo Leo Walter Frank Theo August Alfred Axel Vincent Ludvig Arvid Otto Elliot
    Erik Sam Isak Gustav Harry Oscar Emil Viktor Olle Henry Charlie Karl Melvin Anton Filip Albin Sixten Loke Ivar Edvin Jack Love Malte Valter Sigge
    Simon Alexander Johan Anders Lars Per Fredrik Mikael Daniel Magnus Henrik Peter Andreas Stefan Martin Jonas Mattias Niklas Tobias Marcus Robin Linus
    Jakob Kevin Rasmus David Benjamin Josef Milo Vidar Tage Folke Frans Ebbe Helmer Åke Björn Göran Kjell Håkan Sven Bengt Tore Christoffer Max`),
  families:
    words(`Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson
    Bengtsson Jönsson Lindberg Jakobsson Magnusson Lindström Olofsson Lindqvist Lindgren Berg Axelsson Bergström Lundberg Lind Lundgren Lundqvist
    Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Engström Danielsson Eklund Håkansson Lundin Gunnarsson Björk Bergman
    Holm Samuelsson Fransson Wikström Isaksson Bergqvist Arvidsson Nyström Holmberg Löfgren Söderberg Nyberg Blomqvist Claesson Mårtensson Nordström
    Lundström Eliasson Pålsson Björklund Viklund Sandström Nordin Lund Ström Åberg Hermansson Ekström Falk Holmgren Sundberg Hedlund Dahlberg Hellström
    Sjögren Abrahamsson Martinsson Andreasson Öberg Månsson Åkesson Blom Ek Strömberg Hansen Jonasson Norberg Åström Sundström Ivarsson Lindholm
    Aronsson Dahl Jensen Dahlgren Palm Thorén Hedström Ljung Lindell Åhlén Melin Norén Ågren Stenberg Rosén Boström Edlund Wretman Skoglund Kjellberg`),
  tail: 42,
  halves: halves(
    `Lind Berg Sjö Ek Björk Al Ström Hed Sund Ny Hög Väst Öst Norr Söder Lund Dahl Holm Gran Ros Ceder Älv Ås Back Blom Bo Fors Grön Hall Kvarn Mar Rung
    Skog Sten Wall Äng Häger Kron Lilje Silver Gyll Ljung Säll Tall Vik Wester Öman Ham Hjort Kil Land Mo Od Rehn Sand Tjäder Hägg Rönn Stål Svärd Flod`,
    `ström berg qvist gren lund man mark dal holm vall fors bäck by hed lind blad stedt ell én ing aeus elius borg skog ö kvist näs sjö strand in röm
    ander héll hammar bom blom gård rot sten ved vik hult`,
  ),
};

const arabic: NameGroup = {
  share: 0.11,
  girls:
    words(`Maryam Fatima Aisha Layla Zahra Amina Sara Noor Yasmin Huda Rania Salma Hala Mariam Farah Lina Jana Malak Rahaf Shahad Zainab Aya Nadia Samira
    Sumaya Khadija Hanan Dana Reem Ghina Tala Rawan Iman Asma Ruqayya Bushra Dima Batoul`),
  boys: words(`Mohammed Ali Omar Ahmed Yousef Adam Hassan Hussein Ibrahim Khalid Abdullah Mahmoud Hamza Mustafa Karim Bilal Anas Yahya Zaid Tariq Samir Walid
    Nabil Rami Amir Hadi Jamal Saif Ammar Abbas Haider Murtada Rayan Taha Majd Firas Ghaith Qusay`),
  families:
    words(`Ali Ahmed Hassan Mohammed Hussein Ibrahim Khalil Saleh Mahmoud Al-Hassan Abbas Hamad Younes Haddad Khoury Nasser Jaber Saeed Karim Mansour
    Al-Rubaie Al-Ahmad Othman Salem Issa Darwish Hamdan Al-Jabouri Sabbagh Najjar Halabi Shamon Yacoub Malki Aziz Fares Qasim Kadhim`),
  tail: 45,
  halves: halves(
    'Al-Ha Al-Sa Al-Ka Abu Abd Sha Kha Ha Ja Ma Na Qa Ra Sa Ta Wa Ya Za Ba Da Fa Gha Hu Mu Su Tu Ish Jum Dha',
    'mawi bani daoud faraj ghrib hlouli jouri kkar labi miri nawi qqar rashi ssan tami wani yali zzawi dari bbar doun riq laf mran',
  ),
};

const somali: NameGroup = {
  share: 0.045,
  girls: words(
    `Hodan Amina Fadumo Hibo Sahra Ayaan Ifrah Nasra Hamdi Asha Maryan Khadra Idil Ubah Sagal Deqa Xalimo Fartun Caasha Ladan Sumaya Najma Hafsa Ruweyda`,
  ),
  boys: words(
    `Mohamed Abdi Ahmed Hassan Ali Abdirahman Yusuf Ibrahim Liban Abdullahi Guled Ismail Omar Mahad Bashir Farah Said Sharmarke Cabdi Xasan Zakaria Khalid Warsame Jama`,
  ),
  families: words(
    `Mohamed Ali Ahmed Hassan Abdi Farah Warsame Hussein Osman Omar Yusuf Ibrahim Jama Nur Abdullahi Adan Isse Muse Salad Duale Hersi Guled Samatar Elmi`,
  ),
  tail: 20,
  halves: halves(
    'Abdi Warsa Dua Ji Mu Sa Xa Fa Ga Ro Hi Ca Ni Ya Ma',
    'rahman salan raale male qani weyne gane shir bsiye tan dhere malin fidow roon',
  ),
};

const persian: NameGroup = {
  share: 0.05,
  girls: words(
    `Zahra Maryam Fatemeh Parisa Shirin Nazanin Roya Leila Mina Sahar Negin Setareh Yasaman Marzia Sakina Narges Laila Zeinab Freshta Shabnam Elaheh Ava`,
  ),
  boys: words(
    `Ali Mohammad Reza Amir Hossein Mehdi Farhad Omid Arash Navid Milad Javid Mahdi Ehsan Daryush Rahim Hamid Nasir Mustafa Zabihullah Sina Kian`,
  ),
  families:
    words(`Mohammadi Hosseini Ahmadi Rezai Karimi Moradi Jafari Rahimi Haidari Sharifi Akbari Rostami Ebrahimi Nazari Azizi Amiri Sultani Alizadeh Noori
    Yousefi Ghorbani Tehrani Farahani Hashemi Shirazi Golestani`),
  tail: 40,
  halves: halves(
    'Moham Rez Kar Mor Jaf Rah Haid Shar Akb Rost Ebr Naz Az Am Sult Nour Far Gol Tah Bah Dar Kam Mir Pour Sad Vah',
    'adi aei imi zadeh pour nejad ian ari avi abadi bakhsh doust khani mand far yar sani',
  ),
};

const balkan: NameGroup = {
  share: 0.05,
  girls: words(
    `Lejla Amra Emina Ajla Hana Mirela Selma Ana Jelena Milica Ivana Marija Arta Teuta Blerta Elira Valentina Dragana Sanja Merima Una Dženana`,
  ),
  boys: words(
    `Emir Adin Luka Nikola Amar Marko Stefan Aleksandar Dino Haris Đorđe Miloš Arben Besnik Dardan Driton Edin Goran Zoran Vedad Ilija Tarik`,
  ),
  families:
    words(`Petrović Jovanović Hodžić Kovačević Nikolić Marković Đorđević Hadžić Begić Delić Mujić Krasniqi Berisha Gashi Shala Morina Hoxha Bytyqi Stojanović
    Pavlović Ilić Babić Perić Halilović Omerović Imeri Ibrahimović Savić`),
  tail: 40,
  halves: halves(
    'Petro Jovano Kova Marko Đuri Hadži Ahme Sale Mujo Raj Vuk Gr Bla Krs Bog Ra Sta Mil Dra Toma Ze Bub Ali Ra Sul Mehme',
    'vić čević ić nović jić dović šić tović lović aj ević rić hasani taj kić rović',
  ),
};

const kurdish: NameGroup = {
  share: 0.03,
  girls: words('Rojin Solin Berivan Dilan Zilan Rozerin Avin Jîn Shilan Hêvî Nisti Awaz Shno Chnar Evîn Rojîn Lorîn Naz'),
  boys: words('Baran Azad Dilovan Hiwa Rêzan Shivan Zana Karwan Soran Aram Diyar Serdar Rebin Kawa Şêrko Ciwan Lawand Hêmin'),
  families: words(
    'Demir Hama Rashid Barzani Şahin Aziz Mustafa Khalil Kader Hamid Othman Botan Zebari Amin Faraj Rasul Jaf Talabani Yildiz Demîr Sheikho Osso',
  ),
  tail: 30,
  halves: halves(
    'Bar Zeb Dil Shê Haw Ker Mîr Sul Qad Ras Gor Bot Sin Êz Ham',
    'zani bari ran wani mani jari dîn koyî xani awi beg ari oyan',
  ),
};

const turkish: NameGroup = {
  share: 0.025,
  girls: words('Aylin Elif Zeynep Ayşe Esra Melisa Selin Ceren Derya Meryem Büşra Gülsüm Sevgi Nur Defne Ebru Yağmur Hatice'),
  boys: words('Emre Mehmet Can Ahmet Mustafa Yusuf Kerem Deniz Murat Burak Hakan Serkan Cem Ömer Enes Eren Oğuz İbrahim'),
  families: words(
    'Yılmaz Kaya Demir Şahin Çelik Yıldız Aydın Arslan Doğan Öztürk Kılıç Aslan Çetin Koç Kurt Özdemir Aktaş Güneş Bulut Karakaş',
  ),
  tail: 35,
  halves: halves(
    'Kara Ak Öz Yıl Dem Gün Ay Er Şen Taş Bal Koca Kül Sarı Top Uz Yağ Çal',
    'kaya demir türk oğlu taş han soy er bulut gül maz kan baş tepe çı can',
  ),
};

const slavic: NameGroup = {
  share: 0.045,
  girls:
    words(`Zofia Julia Maja Hanna Zuzanna Wiktoria Agnieszka Katarzyna Anastasia Olena Sofiia Daria Polina Yulia Oksana Iryna Ekaterina Alina Natalia Svitlana
    Kateryna Olga Tetiana Ludmila Viktoria`),
  boys: words(`Jakub Szymon Kacper Łukasz Michał Wojciech Filip Oleksandr Andriy Yevhen Maksym Dmytro Artem Ivan Dmitri Sergei Mikhail Bohdan Danylo Vladyslav
    Krzysztof Piotr Igor Pavel Denys`),
  families:
    words(`Kowalski Nowak Wiśniewski Wójcik Kamiński Lewandowski Zieliński Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Melnyk Ivanov Petrov
    Smirnova Kuznetsov Volkova Popov Szymańska Dąbrowski Wróbel Boyko Oliynyk Moroz`),
  tail: 45,
  halves: halves(
    'Kowal Nowa Wiśn Kam Lewan Zie Szym Dąb Woj Maz Piot Grab Paw Shev Koval Bond Tkach Krav Meln Iva Pet Smir Kuz Vol Pop Rud Hon Lys Kor Sav Chor Hryts',
    'ski ska czyk ewski owicz enko chenko chuk ov ova in ina ets yk owska kiewicz iuk sky ak',
  ),
};

const tigrinya: NameGroup = {
  share: 0.02,
  girls: words('Meron Selam Rahel Feven Helen Senait Bethlehem Luwam Saba Winta Yordanos Tsion Semhar Eden Hermela Milen'),
  boys: words('Natnael Yonas Filmon Samuel Dawit Robel Abel Henok Biniam Kidane Tesfay Mikias Amanuel Yohannes Merhawi Nahom'),
  families: words(
    'Tesfay Haile Gebremariam Tekle Berhane Kidane Habte Abraha Woldu Ghebremedhin Mehari Araya Asfaha Yohannes Negash Teklemariam',
  ),
  tail: 30,
  halves: halves(
    'Gebre Tesfa Haile Wolde Tekle Habte Kidane Ghebre Berhe Mebra Zere',
    'mariam michael yesus meskel slassie medhin ab giorgis tu tsion negus ezghi',
  ),
};

const others: NameGroup = {
  share: 0.025,
  girls: words(
    'Siriporn Linh Mai Aino Sofia Aada Camila Valentina Priya Ananya Mei Grace Joy Esther Blessing Angel Phuong Thi Malee Kanya Emilia Venla',
  ),
  boys: words(
    'Minh Anh Somchai Mikko Onni Eino Mateo Diego Arjun Rohan Wei Emmanuel Joel Samuel Duc Tuan Juan Kalle Santiago Nattapong Prince Elias',
  ),
  families: words(
    'Nguyen Tran Le Pham Srisuk Korhonen Virtanen Mäkinen Nieminen Gonzalez Rodriguez Silva Singh Sharma Chen Wang Okafor Garcia Lahtinen Santos Kim Reyes',
  ),
  tail: 50,
  halves: halves(
    'Virta Koski Salo Mäki Niemi Lehto Gonza Rodri Fer Cas Sri Suk Wong Cha Oka Ade Nwa Mwa Bal Kau Pat',
    'nen la suk porn lez guez nandez tillo for bayo chai rat kar ran singh vedi to',
  ),
};

export const nameGroups: readonly NameGroup[] = [swedish, arabic, somali, persian, balkan, kurdish, turkish, slavic, tigrinya, others];
