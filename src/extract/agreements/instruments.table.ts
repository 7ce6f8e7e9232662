/**
 * Well-known international instruments, from common knowledge: no list was copied, and no identifiers are given.
 * A line is: the usual name | other names, separated by ";" | kinds | parties as ISO 3166-1 codes, only where an
 * instrument has few and they are beyond doubt. Acronyms and names are matched as they stand, capitals included.
 */
export const INSTRUMENTS_TABLE = `
UN Charter|United Nations Charter;U.N. Charter;Charter of the United Nations|other|
North Atlantic Treaty|Washington Treaty;NATO Treaty|defence|
ANZUS Treaty|ANZUS pact|defence|AU,NZ,US
Rio Treaty|Inter-American Treaty of Reciprocal Assistance;Rio Pact|defence|
Collective Security Treaty|Tashkent Treaty|defence|
New START|New START treaty;New START Treaty;New Strategic Arms Reduction Treaty|arms-control,nuclear|US,RU
START I|START treaty;START Treaty;Strategic Arms Reduction Treaty|arms-control,nuclear|US,RU
INF Treaty|Intermediate-Range Nuclear Forces Treaty;Intermediate-range Nuclear Forces Treaty;INF treaty|arms-control,nuclear|US,RU
ABM Treaty|Anti-Ballistic Missile Treaty;Antiballistic Missile Treaty;ABM treaty|arms-control|US,RU
Nuclear Non-Proliferation Treaty|Treaty on the Non-Proliferation of Nuclear Weapons;Nuclear Nonproliferation Treaty;nuclear Non-Proliferation Treaty;Non-Proliferation Treaty;Nonproliferation Treaty;nuclear non-proliferation treaty;nuclear nonproliferation treaty|nuclear,arms-control|
Comprehensive Nuclear-Test-Ban Treaty|Comprehensive Test Ban Treaty;Comprehensive Nuclear Test Ban Treaty;CTBT|arms-control,nuclear|
Partial Test Ban Treaty|Limited Test Ban Treaty;Nuclear Test Ban Treaty|arms-control,nuclear|
Treaty on the Prohibition of Nuclear Weapons|TPNW|arms-control,nuclear|
Chemical Weapons Convention|Convention on Chemical Weapons|arms-control|
Biological Weapons Convention|Biological and Toxin Weapons Convention|arms-control|
Convention on Cluster Munitions|Cluster Munitions Convention|arms-control|
Ottawa Treaty|Mine Ban Treaty;Ottawa Convention;Anti-Personnel Mine Ban Convention|arms-control|
Arms Trade Treaty|UN Arms Trade Treaty|arms-control|
Conventional Armed Forces in Europe Treaty|CFE Treaty;Treaty on Conventional Armed Forces in Europe|arms-control|
Open Skies Treaty|Treaty on Open Skies;Open Skies treaty|arms-control|
Outer Space Treaty||arms-control|
Antarctic Treaty||other|
Missile Technology Control Regime|MTCR|arms-control|
Joint Comprehensive Plan of Action|JCPOA;Joint Comprehensive Plan Of Action|nuclear|IR,US,GB,FR,DE,CN,RU
Agreed Framework||nuclear|US,KP
Budapest Memorandum|Budapest memorandum;Budapest Memorandum on Security Assurances|security-cooperation,nuclear|UA,RU,US,GB
Minsk agreements|Minsk Agreements;Minsk accords;Minsk Accords;Minsk agreement;Minsk Agreement;Minsk Protocol;Minsk peace agreement;Minsk peace deal;Minsk ceasefire;Minsk II|ceasefire,peace|
Dayton Accords|Dayton Agreement;Dayton agreement;Dayton accords;Dayton Peace Accord;Dayton Peace Accords;Dayton Peace Agreement;Dayton peace accord;Dayton peace accords;Dayton peace agreement|peace|
Oslo Accords|Oslo accords;Oslo Accord;Oslo Agreement;Oslo agreements;Oslo peace accords;Oslo peace accord;Oslo Peace Accords;Oslo Peace Accord|peace|IL,PS
Camp David Accords|Camp David accords;Camp David Agreement;Camp David peace treaty;Camp David Treaty|peace|EG,IL
Abraham Accords|Abraham accords|diplomatic-relations|IL,AE,BH
Good Friday Agreement|Belfast Agreement;Good Friday agreement;Good Friday accord;Good Friday Accord;Good Friday peace accord;Good Friday peace agreement;Good Friday Peace Accord|peace|GB,IE
Taif Agreement|Taif Accord;Taif accord;Taif agreement;Taif Accords|peace|
Lusaka Protocol||peace|
Arusha Accords|Arusha accords;Arusha Agreement|peace|
Comprehensive Peace Agreement||peace|
Darfur Peace Agreement||peace|
Doha Agreement|Doha agreement;Doha accord|peace|
Paris Peace Accords|Paris Peace Accord;Paris Peace Agreements|peace|
Geneva Accords|Geneva accords|peace|
Erdut Agreement||peace|
Ohrid Agreement|Ohrid Framework Agreement;Ohrid agreement|peace|
Prespa Agreement|Prespa agreement;Prespes Agreement|diplomatic-relations|GR,MK
Brussels Agreement||other|
Korean Armistice Agreement|Korean Armistice;Korean War armistice;Korean War Armistice|ceasefire|
Treaty of Versailles|Versailles Treaty;Versailles treaty;Peace of Versailles|peace|
Treaty of Westphalia|Peace of Westphalia|peace|
Treaty of Tordesillas||border|ES,PT
Treaty of Lausanne|Lausanne Treaty;Lausanne treaty|peace|
Treaty of Sevres|Treaty of Sèvres|peace|
Treaty of Trianon||peace|
Treaty of San Francisco|San Francisco Treaty;San Francisco Peace Treaty|peace|
Treaty of Brest-Litovsk||peace|
Treaty of Guadalupe Hidalgo||peace,border|US,MX
Treaty of Waitangi||other|
Treaty of Nanking|Treaty of Nanjing|peace|GB,CN
Congress of Berlin||border|
Sykes-Picot Agreement|Sykes-Picot agreement;Sykes–Picot Agreement;Sykes-Picot accord;Sykes-Picot|border|GB,FR
Munich Agreement|Munich agreement;Munich Pact|border|
Molotov-Ribbentrop Pact|Molotov-Ribbentrop pact;Molotov–Ribbentrop Pact;Nazi-Soviet pact;Nazi-Soviet Pact|non-aggression|
Kellogg-Briand Pact||non-aggression|
Locarno Treaties|Locarno Pact;Treaty of Locarno|non-aggression,peace|
Simla Agreement|Shimla Agreement;Simla agreement|peace|IN,PK
Indus Waters Treaty|Indus Water Treaty|other|IN,PK
Tashkent Declaration||peace|IN,PK
Panama Canal Treaty|Panama Canal Treaties;Torrijos-Carter Treaties|other|US,PA
Sino-British Joint Declaration||other|GB,CN
Elysee Treaty|Élysée Treaty|strategic-partnership|FR,DE
Aachen Treaty|Treaty of Aachen|strategic-partnership|FR,DE
Lancaster House Agreement|Lancaster House Treaties|other|
Two Plus Four Treaty|Two-Plus-Four Treaty|peace|
Helsinki Accords|Helsinki Final Act;Helsinki accords|security-cooperation|
Charter of Paris||security-cooperation|
NATO-Russia Founding Act|Founding Act|security-cooperation|
Montreux Convention||other|
Paris Agreement|Paris agreement;Paris accord;Paris Accord;Paris climate agreement;Paris climate accord;Paris climate deal;Paris Climate Agreement;Paris Climate Accord;Paris Climate Accords;Paris climate pact;Paris climate change agreement;Paris climate treaty|climate|
Kyoto Protocol|Kyoto protocol;Kyoto treaty;Kyoto Treaty;Kyoto accord;Kyoto agreement;Kyoto climate treaty|climate|
Copenhagen Accord|Copenhagen accord|climate|
Glasgow Climate Pact||climate|
Montreal Protocol||climate|
Kigali Amendment||climate|
UN Framework Convention on Climate Change|United Nations Framework Convention on Climate Change;Framework Convention on Climate Change;UNFCCC|climate|
Convention on Biological Diversity|Biodiversity Convention|other|
High Seas Treaty||other|
UN Convention on the Law of the Sea|United Nations Convention on the Law of the Sea;Convention on the Law of the Sea;Law of the Sea Convention;Law of the Sea Treaty;UNCLOS|other|
Convention on International Trade in Endangered Species|CITES|other|
Basel Convention||other|
Minamata Convention||other|
Stockholm Convention||other|
Ramsar Convention||other|
North American Free Trade Agreement|NAFTA;Nafta;North American Free-Trade Agreement|trade|US,CA,MX
United States-Mexico-Canada Agreement|USMCA;US-Mexico-Canada Agreement;U.S.-Mexico-Canada Agreement;U.S.-Mexico-Canada trade agreement|trade|US,MX,CA
Trans-Pacific Partnership|TPP;Trans Pacific Partnership;Trans-Pacific Partnership trade agreement;Trans-Pacific Partnership Agreement;Trans-Pacific Partnership trade deal;Trans-Pacific Partnership agreement|trade|
Comprehensive and Progressive Agreement for Trans-Pacific Partnership|CPTPP|trade|
Transatlantic Trade and Investment Partnership|TTIP|trade|
Regional Comprehensive Economic Partnership|RCEP|trade|
Comprehensive Economic and Trade Agreement|CETA|trade|
Central American Free Trade Agreement|CAFTA;CAFTA-DR;Central America Free Trade Agreement;Central American Free-Trade Agreement|trade|
African Continental Free Trade Area|AfCFTA|trade|
General Agreement on Tariffs and Trade|GATT|trade|
Free Trade Area of the Americas|FTAA|trade|
Cotonou Agreement||trade|
Maastricht Treaty|Treaty of Maastricht;Treaty on European Union|economic|
Lisbon Treaty|Treaty of Lisbon|other|
Treaty of Rome|Rome Treaty|economic|
Nice Treaty|Treaty of Nice|other|
Amsterdam Treaty|Treaty of Amsterdam|other|
Schengen Agreement|Schengen agreement;Schengen accord;Schengen treaty;Schengen Convention|migration,border|
Dublin Regulation|Dublin Convention|migration|
Windsor Framework||trade|GB
Northern Ireland Protocol||trade|GB
Brexit withdrawal agreement|EU Withdrawal Agreement;Withdrawal Agreement;Brexit deal;Brexit agreement|other|GB
Bretton Woods agreement|Bretton Woods Agreement|economic|
Plaza Accord||economic|
Refugee Convention|Convention Relating to the Status of Refugees;Convention relating to the Status of Refugees;UN Refugee Convention|migration|
Convention against Torture|UN Convention Against Torture;Convention Against Torture;UN Convention against Torture|other|
Genocide Convention|Convention on the Prevention and Punishment of the Crime of Genocide|other|
Geneva Conventions|Geneva Convention|other|
Hague Conventions|Hague Convention|other|
Vienna Convention on Diplomatic Relations||diplomatic-relations|
Vienna Convention|Vienna Conventions|other|
Vienna Convention on the Law of Treaties||other|
Rome Statute||other|
European Convention on Human Rights||other|
American Convention on Human Rights||other|
International Covenant on Civil and Political Rights||other|
Convention on the Rights of the Child||other|
Convention on the Elimination of All Forms of Discrimination Against Women|CEDAW|other|
Istanbul Convention||other|
Single Convention on Narcotic Drugs||other|
Budapest Convention|Convention on Cybercrime|technology|
Black Sea Grain Initiative|Black Sea grain deal;Black Sea Grain Deal|trade|RU,UA,TR
AUKUS|AUKUS pact;AUKUS agreement;AUKUS deal|defence,technology|AU,GB,US
Pretoria Agreement|Pretoria agreement;Pretoria peace agreement|peace|
Stockholm Agreement|Stockholm agreement|ceasefire|
Astana agreement|Astana Agreement|ceasefire|
Sochi agreement|Sochi Agreement|ceasefire|
Panmunjom Declaration||peace|KP,KR
Noumea Accord|Nouméa Accord|other|
`;
