/**
 * International organizations, alliances, agencies, parties, companies and news media that news names without saying what
 * they are: the name first, then its other names, by ";". Compiled by hand from general knowledge; no ids.
 */
export const ORGANIZATIONS = `
United Nations;UN;U.N.
UN Security Council;United Nations Security Council;U.N. Security Council;Security Council;UNSC
UN General Assembly;United Nations General Assembly;U.N. General Assembly;General Assembly;UNGA
UN Human Rights Council;United Nations Human Rights Council;U.N. Human Rights Council;Human Rights Council
NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Council
European Union;EU;E.U.
European Economic Community;EEC
European Communities;European Community
European Coal and Steel Community;ECSC
European Atomic Energy Community;Euratom
European Commission;EU Commission
European Council;EU Council
European Parliament;EU Parliament
European Central Bank;ECB
European Court of Human Rights;ECHR
European Court of Justice;ECJ
Council of Europe
Eurogroup
Europol
Eurojust
Frontex
Interpol;INTERPOL
World Trade Organization;World Trade Organisation;WTO
International Monetary Fund;IMF
World Bank;World Bank Group
World Health Organization;World Health Organisation;WHO
World Food Programme;World Food Program;WFP
International Atomic Energy Agency;IAEA
International Criminal Court;ICC
International Court of Justice;ICJ;World Court
International Labour Organization;ILO
International Energy Agency;IEA
International Organization for Migration;IOM
International Maritime Organization;IMO
International Civil Aviation Organization;ICAO
International Committee of the Red Cross;ICRC
International Olympic Committee;IOC
Red Cross
Red Crescent
Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;OSCE
Organization for the Prohibition of Chemical Weapons;Organisation for the Prohibition of Chemical Weapons;OPCW
Organisation for Economic Co-operation and Development;OECD
Organization of American States;OAS
Organization of Islamic Cooperation;OIC
Organization of the Petroleum Exporting Countries;OPEC;Opec
African Union;AU
Arab League;League of Arab States
Gulf Cooperation Council;GCC
Association of Southeast Asian Nations;ASEAN;Asean
APEC;Asia-Pacific Economic Cooperation
Shanghai Cooperation Organization;Shanghai Cooperation Organisation;SCO
Collective Security Treaty Organization;CSTO
Commonwealth of Independent States;CIS
Eurasian Economic Union
ECOWAS;Ecowas;Economic Community of West African States
East African Community
Southern African Development Community;SADC
Intergovernmental Authority on Development;IGAD
Mercosur
BRICS;Brics
AUKUS;Aukus
G7;G-7;Group of Seven
G8;G-8
G20;G-20;Group of 20
G77
Non-Aligned Movement
Warsaw Pact
League of Nations
Commonwealth of Nations
UNICEF;Unicef
UNESCO;Unesco
UNHCR
UNRWA;Unrwa
UNIFIL;Unifil
UNDP
UNEP
UNFPA
OCHA
UNAIDS
UNFCCC
IPCC
Hamas
Hezbollah;Hizbollah;Hizbullah
Taliban
Islamic State;ISIS;ISIL;IS;Isis;Daesh;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria
al-Qaeda;Al-Qaeda;al-Qaida;Al-Qaida;al Qaeda;Al Qaeda;al Qaida
al-Shabab;Al-Shabaab;al-Shabaab;Al-Shabab
Boko Haram
Houthis;Houthi movement;Ansar Allah
Fatah
Palestinian Authority
Palestinian Islamic Jihad;Islamic Jihad
Palestine Liberation Organization;Palestine Liberation Organisation;PLO
Muslim Brotherhood
Kurdistan Workers' Party;PKK
YPG;People's Protection Units
Syrian Democratic Forces;SDF
Free Syrian Army
Irish Republican Army;IRA
Sinn Féin;Sinn Fein
ETA
FARC;Farc
M23
Rapid Support Forces;RSF
National Liberation Army of Colombia
United Self-Defense Forces of Colombia
Liberation Tigers of Tamil Eelam;Tamil Tigers;LTTE
Lord's Resistance Army;LRA
Free Aceh Movement
Free Papua Movement
Moro Islamic Liberation Front;MILF
Moro National Liberation Front;MNLF
New People's Army
Abu Sayyaf
Jemaah Islamiyah
Lashkar-e-Taiba
Jaish-e-Mohammed
Tehreek-e-Taliban;Tehrik-i-Taliban;Pakistani Taliban
Haqqani network;Haqqani Network
Northern Alliance
Hayat Tahrir al-Sham;HTS
Ahrar al-Sham
Jaish al-Islam
Al-Nusra Front;al-Nusra Front;Nusra Front
Al-Aqsa Martyrs Brigades;al-Aqsa Martyrs Brigades;Al-Aqsa Martyrs' Brigades;Al Aqsa Martyrs Brigades;Al Aqsa Martyrs' Brigades
Popular Front for the Liberation of Palestine;PFLP
Popular Resistance Committees
Mahdi Army
Badr Organization
Popular Mobilization Forces
Kurdistan Regional Government;KRG
Southern Transitional Council
Libyan National Army
Polisario Front;Polisario
Sudan People's Liberation Movement;SPLM
Sudan People's Liberation Army;SPLA
Sudan Liberation Movement
Justice and Equality Movement
Tigray People's Liberation Front;TPLF
Oromo Liberation Army
Ogaden National Liberation Front
Revolutionary United Front
National Union for the Total Independence of Angola;UNITA
Mozambican National Resistance;Renamo;RENAMO
Forces for the Defense of Democracy
Forces for National Liberation
Sandinista National Liberation Front;Sandinistas
Farabundo Martí National Liberation Front;FMLN
Zapatista Army of National Liberation;Zapatistas
Shining Path
Ulster Volunteer Force
Kosovo Liberation Army;KLA
Karen National Union
Arakan Army
Kachin Independence Army
Khmer Rouge
Vietcong;Viet Cong
Wagner Group
Revolutionary Guard;Revolutionary Guards;Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guard Corps
Quds Force
Red Army
Wehrmacht
Gestapo
Pentagon;Department of Defense;US Department of Defense;Defense Department
State Department;Department of State;US State Department;U.S. State Department
Justice Department;Department of Justice;DOJ
Treasury Department;Department of the Treasury
Department of Homeland Security;Homeland Security Department;DHS
Department of Energy
Department of Commerce;Commerce Department
Department of Agriculture
Department of Veterans Affairs
Central Intelligence Agency;CIA
Federal Bureau of Investigation;FBI
National Security Agency;NSA
National Security Council;NSC
Federal Reserve
Supreme Court
U.S. Supreme Court;US Supreme Court
Congress
U.S. Congress;US Congress
Senate
U.S. Senate;US Senate
House of Representatives
U.S. House of Representatives;US House of Representatives
Joint Chiefs of Staff
US Army;U.S. Army;United States Army
US Navy;U.S. Navy;United States Navy
US Air Force;U.S. Air Force;United States Air Force
Marine Corps
U.S. Marine Corps;US Marine Corps;United States Marine Corps
Central Command;CENTCOM;US Central Command;U.S. Central Command
Coast Guard
U.S. Coast Guard;US Coast Guard
National Guard
Democratic Party
Republican Party;GOP
Tea Party
Labour Party
Conservative Party
Tory Party
Liberal Democrats;Lib Dems
Green Party
Scottish National Party;SNP
UKIP
Democratic Unionist Party;DUP
Communist Party
Chinese Communist Party;Communist Party of China;CCP
Kuomintang;KMT
Democratic Progressive Party;DPP
Workers' Party of Korea;Workers' Party
Likud
Knesset
Bundestag
Bundesrat
Bundeswehr
Bundesbank
Duma;State Duma
Verkhovna Rada
Sejm
Riksdag
Majlis
Lok Sabha
Rajya Sabha
Bharatiya Janata Party;BJP
Indian National Congress
Awami League
African National Congress;ANC
ZANU-PF;Zanu-PF
Alternative for Germany;AfD
Christian Democratic Union;CDU
Social Democratic Party;SPD
Planned Parenthood
National Rally;National Front
Five Star Movement
Forza Italia
Podemos
Syriza
United Russia
House of Commons
House of Lords
Parliament of the United Kingdom
Foreign Office
Home Office
Ministry of Defence;MoD;MOD
Scotland Yard;Metropolitan Police
Bank of England
Bank of Japan
Bank of Korea
People's Bank of China
National Assembly
National People's Congress
Politburo
People's Liberation Army;PLA
MI5
MI6
GCHQ
KGB
FSB
GRU
SVR
Stasi
Mossad
Shin Bet
Israel Defense Forces;Israel Defence Forces;IDF
Inter-Services Intelligence;ISI
Amnesty International;Amnesty
Human Rights Watch;HRW
Greenpeace
Oxfam
Save the Children
Médecins Sans Frontières;Medecins Sans Frontieres;Doctors Without Borders;MSF
Transparency International
Reporters Without Borders
Freedom House
International Crisis Group;Crisis Group
Chatham House
Brookings Institution;Brookings
RAND Corporation;Rand Corporation;RAND
Atlantic Council
Council on Foreign Relations
World Economic Forum
Human Rights Council
FIFA;Fifa
UEFA;Uefa
NBA
NFL
NHL
NASA;Nasa
European Space Agency;ESA
Roscosmos
CERN
FEMA
CDC;Centers for Disease Control and Prevention
FDA;Food and Drug Administration
EPA;Environmental Protection Agency
SEC;Securities and Exchange Commission
FCC;Federal Communications Commission
FTC;Federal Trade Commission
IRS
NATO-Ukraine Council
ACLU
NAACP
NRA
NHS
Reuters;Thomson Reuters
Associated Press;AP
Agence France-Presse;Agence France Presse;AFP
Bloomberg;Bloomberg News
BBC;British Broadcasting Corporation
BBC News
CNN
CBS;CBS News
NBC;NBC News
ABC News
MSNBC
CNBC
Fox News
NPR;National Public Radio
PBS
C-SPAN
Al Jazeera;Al-Jazeera;al-Jazeera
Al Arabiya;Al-Arabiya
Sky News
ITV
Channel 4
Deutsche Welle
Radio Free Europe;Radio Free Europe/Radio Liberty
Radio Free Asia
Voice of America;VOA
New York Times
Washington Post
Wall Street Journal
Los Angeles Times
USA Today
Financial Times
Guardian
Daily Telegraph
Daily Mail
The Independent
The Economist
Economist
Sunday Times
Newsweek
Politico
Axios
HuffPost;Huffington Post
BuzzFeed;BuzzFeed News
Der Spiegel;Spiegel
Die Zeit
Die Welt
Bild
Süddeutsche Zeitung
Le Monde
Le Figaro
Libération
El País;El Pais
El Mundo
La Repubblica
Corriere della Sera
Haaretz
Jerusalem Post
Times of Israel
TASS;Tass;ITAR-TASS
RIA Novosti;RIA
Interfax
Kommersant
RT;Russia Today
Sputnik
Novaya Gazeta
Xinhua;Xinhua News Agency
Global Times
People's Daily
China Daily
CCTV
South China Morning Post
Yonhap;Yonhap News Agency
KCNA;Korean Central News Agency
Rodong Sinmun
NHK
Kyodo;Kyodo News
Asahi Shimbun
Yomiuri Shimbun
Nikkei
Straits Times
Times of India
Hindustan Times
Press Trust of India;PTI
IRNA
Fars News Agency;Fars
Tasnim;Tasnim News Agency
Press TV
Anadolu Agency;Anadolu
SANA
WAFA
Ukrinform
Wikinews
Wikipedia
Wikimedia Foundation
WikiLeaks;Wikileaks
Google
Facebook
Twitter
YouTube
Instagram
WhatsApp
Telegram
TikTok
ByteDance
Microsoft
Apple
Amazon
IBM
Intel
Nvidia
Huawei
ZTE
Samsung
Samsung Electronics
LG
Hyundai
Toyota
Honda
Nissan
Sony
Panasonic
TSMC
Tesla
SpaceX
General Motors;GM
Ford Motor
Boeing
Airbus
Lockheed Martin
Raytheon
BAE Systems
Volkswagen
BMW
Siemens
Nokia
Ericsson
Gazprom
Rosneft
Lukoil
Sberbank
Rosatom
Aramco;Saudi Aramco
ExxonMobil;Exxon Mobil;Exxon
Chevron
BP
Royal Dutch Shell
TotalEnergies
Goldman Sachs
JPMorgan;JPMorgan Chase;JP Morgan
Morgan Stanley
Citigroup
HSBC
Deutsche Bank
Credit Suisse
Barclays
Walmart;Wal-Mart
McDonald's
Starbucks
Netflix
Disney;Walt Disney Company
Pfizer
AstraZeneca
Moderna
BioNTech
Lehman Brothers
Enron
Blackwater
Getty Images
Harvard
Yale
Stanford
MIT
`;

/** A name's last word, or its word before "of" or "for", that makes it an organization. */
export const ORGANIZATION_HEADS = `
Academy Administration Agency Air Airlines Airways Alliance Archives Army Assembly Associates Association Authority Bank Bar Battalion Board Brigade Broadcasting
Brothers Brotherhood Bureau Cabinet Caucus Center Centre Chamber Church Club Coalition Co College Command Commission Commissariat Committee Communications Community Companies Company
Confederation Conference Congress Consortium Constabulary Corp Corporation Corps Council Court Department Directorate Division Editorial Electronics Embassy Endowment Energy Enterprises
Enterprise Exchange Faculty Federation Fellowship Films Fleet Force Forces Forum Foundation Front Fund Gazette Group Guard Guards Guild Herald High Holdings Hospital House
Inc Industries Initiative Insider Inspectorate Institute Institution Insurance Intelligence International Journal Jury Laboratories Laboratory Labs Lab League Legion Legislature Library Limited Ltd LLC LLP Magazine Media Militia
Ministry Mission Monitor Motors Movement Museum Navy Network Networks News Newspaper Newspapers Observatory Observer Office Orchestra Organisation Organization Parliament Partners Partnership Party Petroleum Plc PLC Platoon
Police Politburo Post Press Productions Programme Project Publications Records Regiment Registry Research School Schools Secretariat Senate Service Services Society Solutions Squad Squadron Studios Survey Syndicate Systems
Taskforce Tech Technologies Telegraph Telecom Times Tribune Tribunal Trust Union University Unit Watch Weekly Workers Works AG SA GmbH NV Advisers Advisors Aerospace Analytics Biotech Brands Campaign Capital Consulting Entertainment Foods Healthcare Hotels Instruments Investments Lines Logistics Mining Oil Pharma Pharmaceuticals Pictures Retailing Securities Semiconductor Semiconductors Shipping Software Steel Stores Strategies Trading Ventures
`;

/** Capital words that are no organizations: measures, weapons, diseases, posts, and other common initials. */
export const OTHER_INITIALS = `
AIDS HIV COVID SARS MERS DNA RNA GDP GNP VAT CEO CFO COO CTO PM MP MPs MEP MEPs PR TV AI IT ID IDs PC PCs US UK USA UAE UAV UAVs ICBM ICBMs IED IEDs WMD WMDs THAAD START SALT INF NPT CTBT JCPOA NAFTA USMCA TPP TTIP CPTPP
AM PM BST GMT EST EDT PST PDT CET UTC AD BC BCE CE OK FAQ NGO NGOs LGBT LGBTQ HQ POW POWs PTSD GPS USB CCTV DVD CD SUV SUVs ATM HTML URL PDF RSS ISBN ICT STEM ESG IPO FBI's LNG CO2 DC NY LA CA TX FL II III IV VI VII VIII IX XI XII XIV
GOP's VIP VIPs SOS FM AR AK HIMARS ATACMS DMZ LOC EEZ ADIZ GMO PhD BA MA MBA JD QC KC CBE OBE MBE KBE RIP DIY ASAP FYI PDA IQ EQ ICU PPE R&D M&A Q&A Q A I X Y Z CL TK RAF CR TBA TBD PS RE
`;
