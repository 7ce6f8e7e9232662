/**
 * Heads of state and government, and foreign ministers, who stand for their state in the news without their title:
 * "the pact between Putin and Kim". From common knowledge, since about 1970; state by ISO 3166-1 code. As a
 * party a name counts only in an article that names the state too, or speaks of their government.
 */
export const LEADERS_TABLE = `
AE|Mohammed bin Zayed
AF|Hamid Karzai;Ashraf Ghani
AR|Nestor Kirchner;Cristina Fernandez de Kirchner;Mauricio Macri;Javier Milei
AM|Serzh Sargsyan;Nikol Pashinyan
AU|John Howard;Kevin Rudd;Julia Gillard;Tony Abbott;Malcolm Turnbull;Scott Morrison;Anthony Albanese
AZ|Ilham Aliyev
BO|Evo Morales
BR|Luiz Inacio Lula da Silva;Lula;Dilma Rousseff;Michel Temer;Jair Bolsonaro
BY|Alexander Lukashenko
CA|Jean Chretien;Stephen Harper;Justin Trudeau;Mark Carney
CL|Michelle Bachelet;Gabriel Boric
CN|Jiang Zemin;Hu Jintao;Xi Jinping;Wen Jiabao;Li Keqiang;Wang Yi;Xi
CO|Alvaro Uribe;Juan Manuel Santos;Ivan Duque;Gustavo Petro
CU|Fidel Castro;Raul Castro;Miguel Diaz-Canel
DE|Helmut Kohl;Gerhard Schroeder;Angela Merkel;Olaf Scholz;Friedrich Merz;Frank-Walter Steinmeier
EG|Anwar Sadat;Hosni Mubarak;Mohamed Morsi;Abdel Fattah el-Sisi;Abdel-Fattah el-Sissi
ER|Isaias Afwerki
ES|Jose Maria Aznar;Mariano Rajoy;Pedro Sanchez
ET|Meles Zenawi;Abiy Ahmed
FR|Jacques Chirac;Nicolas Sarkozy;Francois Hollande;Emmanuel Macron
GB|Margaret Thatcher;John Major;Tony Blair;Gordon Brown;David Cameron;Theresa May;Boris Johnson;Rishi Sunak;Keir Starmer
GE|Eduard Shevardnadze;Mikheil Saakashvili
GR|Alexis Tsipras;Kyriakos Mitsotakis
HU|Viktor Orban
ID|Susilo Bambang Yudhoyono;Joko Widodo;Prabowo Subianto
IL|Menachem Begin;Yitzhak Rabin;Shimon Peres;Ariel Sharon;Ehud Barak;Ehud Olmert;Benjamin Netanyahu;Naftali Bennett;Yair Lapid
IN|Atal Bihari Vajpayee;Manmohan Singh;Narendra Modi
IQ|Saddam Hussein;Nouri al-Maliki;Haider al-Abadi;Jalal Talabani
IR|Mohammad Khatami;Mahmoud Ahmadinejad;Hassan Rouhani;Ebrahim Raisi;Ali Khamenei;Mohammad Javad Zarif;Masoud Pezeshkian
IT|Silvio Berlusconi;Romano Prodi;Matteo Renzi;Mario Draghi;Giorgia Meloni
JP|Junichiro Koizumi;Shinzo Abe;Yoshihide Suga;Fumio Kishida;Shigeru Ishiba
KP|Kim Il Sung;Kim Jong Il;Kim Jong Un
KR|Kim Dae-jung;Roh Moo-hyun;Lee Myung-bak;Park Geun-hye;Moon Jae-in;Yoon Suk Yeol;Lee Jae-myung
KZ|Nursultan Nazarbayev;Kassym-Jomart Tokayev
LY|Moammar Gadhafi;Muammar Gaddafi
MX|Vicente Fox;Felipe Calderon;Enrique Pena Nieto;Andres Manuel Lopez Obrador;Claudia Sheinbaum
MY|Mahathir Mohamad;Najib Razak;Anwar Ibrahim
NI|Daniel Ortega
NL|Mark Rutte
PH|Gloria Macapagal Arroyo;Benigno Aquino;Rodrigo Duterte;Ferdinand Marcos Jr.
PK|Pervez Musharraf;Asif Ali Zardari;Nawaz Sharif;Imran Khan;Shehbaz Sharif
PL|Lech Walesa;Donald Tusk;Andrzej Duda
PS|Yasser Arafat;Mahmoud Abbas
RU|Boris Yeltsin;Vladimir Putin;Dmitry Medvedev;Sergei Lavrov;Sergey Lavrov
RW|Paul Kagame
SA|King Abdullah;Mohammed bin Salman
SD|Omar al-Bashir
SY|Hafez al-Assad;Bashar al-Assad
TH|Thaksin Shinawatra;Prayuth Chan-ocha
TR|Recep Tayyip Erdogan;Abdullah Gul
TW|Ma Ying-jeou;Tsai Ing-wen;Lai Ching-te
UA|Leonid Kuchma;Viktor Yushchenko;Viktor Yanukovych;Petro Poroshenko;Volodymyr Zelensky;Volodymyr Zelenskyy
UG|Yoweri Museveni
US|Richard Nixon;Jimmy Carter;Ronald Reagan;George Bush;George W. Bush;Bill Clinton;Barack Obama;Donald Trump;Joe Biden;Henry Kissinger;Colin Powell;Condoleezza Rice;John Kerry;Rex Tillerson;Mike Pompeo;Antony Blinken;Marco Rubio
VE|Hugo Chavez;Nicolas Maduro
ZA|Nelson Mandela;Thabo Mbeki;Jacob Zuma;Cyril Ramaphosa
ZW|Robert Mugabe
`;
