/**
 * Places that news names: regions of the world, parts of states, cities, waters. Each once, by "|". Compiled by hand
 * from general knowledge; capitals of states and dependent territories stand in states.table.ts.
 */
export const REGIONS = `
Africa|Antarctica|Asia|Asia-Pacific|Asia Pacific|Europe|North America|South America|Latin America|Central America|Oceania|Eurasia|Australasia|East Asia|Northeast Asia|North-East Asia|Southeast Asia|South-East Asia|South East Asia|
South Asia|Central Asia|West Asia|Western Asia|Asia Minor|Middle East|Near East|Far East|Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe|
North Africa|West Africa|East Africa|Central Africa|Southern Africa|Sub-Saharan Africa|sub-Saharan Africa|Horn of Africa|Sahel|Maghreb|Levant|Balkans|Western Balkans|Baltics|Baltic States|Caucasus|South Caucasus|North Caucasus|
Scandinavia|Indo-Pacific|Pacific Islands|Caribbean|Arctic|Antarctic|Arctic Circle|Mediterranean|Persian Gulf|Gulf of Mexico|Gulf of Aden|Gulf of Oman|Arabian Peninsula|Iberian Peninsula|Korean Peninsula|Korean peninsula|Crimean Peninsula|Sinai Peninsula|Sinai|
Indochina|Indian subcontinent|Himalayas|Alps|Andes|Amazon|Sahara|Siberia|Patagonia|Black Sea|Baltic Sea|Red Sea|North Sea|South China Sea|East China Sea|Yellow Sea|Sea of Azov|Sea of Japan|Caspian Sea|Dead Sea|
Mediterranean Sea|Arabian Sea|Caribbean Sea|Barents Sea|Atlantic|Pacific|Indian Ocean|Atlantic Ocean|Pacific Ocean|Arctic Ocean|Taiwan Strait|Strait of Hormuz|Strait of Malacca|Bosphorus|Dardanelles|Suez Canal|
Panama Canal|English Channel|Bay of Bengal|Nile|Danube|Rhine|Mekong|Dnipro River|Dnieper|Euphrates|Tigris|Jordan River|West Bank|Gaza|Gaza Strip|Golan Heights|East Jerusalem|Kashmir|Jammu and Kashmir|Punjab|Nagorno-Karabakh|
Transnistria|South Ossetia|Abkhazia|Crimea|Donbas|Donbass|Donetsk|Luhansk|Lugansk|Kherson|Zaporizhzhia|Kharkiv|Chechnya|Dagestan|Tatarstan|Kaliningrad|Xinjiang|Tibet|Inner Mongolia|Manchuria|Guangdong|Sichuan|Hubei|Hunan|Yunnan|Fujian|Zhejiang|Hokkaido|
Okinawa|Honshu|Kyushu|Darfur|Kordofan|Tigray|Amhara|Oromia|Somaliland|Puntland|Biafra|Katanga|North Kivu|South Kivu|Ituri|Kurdistan|Iraqi Kurdistan|Kivu|Casamance|Cabo Delgado|Aceh|Papua|West Papua|Java|Sumatra|Bali|Borneo|Mindanao|Luzon|Rakhine|Rakhine State|Kachin|
Sindh|Balochistan|Baluchistan|Khyber Pakhtunkhwa|Helmand|Kandahar|Gujarat|Maharashtra|Uttar Pradesh|Tamil Nadu|Kerala|Karnataka|Bihar|Rajasthan|Assam|Manipur|West Bengal|Telangana|Scotland|Wales|England|Northern Ireland|Ulster|Cornwall|Yorkshire|
Catalonia|Basque Country|Andalusia|Galicia|Brittany|Normandy|Provence|Corsica|Sicily|Sardinia|Tuscany|Lombardy|Bavaria|Saxony|Prussia|Silesia|Transylvania|Bohemia|Flanders|Wallonia|Lapland|Crete|
Quebec|Ontario|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Newfoundland and Labrador|Prince Edward Island|Yukon|Nunavut|Queensland|New South Wales|Tasmania|Western Australia|South Australia|Northern Territory|Australian Capital Territory|
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|
New Hampshire|New Jersey|New Mexico|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming|
District of Columbia|New England|Midwest|Silicon Valley|Long Island|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Harlem|Hollywood|Chiapas|Oaxaca|Sinaloa|Guerrero|Bahia|Patagonia|Pyongan|South Tyrol|Kosovo|
Soviet Union|USSR|U.S.S.R.|Yugoslavia|Czechoslovakia|East Germany|West Germany|Ottoman Empire|Roman Empire|British Empire|South Vietnam|North Vietnam|Rhodesia|Persia|Prussia|Mesopotamia|Earth|Mars|Moon
`;

export const CITIES = `
New York|New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|Jacksonville|San Francisco|Columbus|Fort Worth|Indianapolis|Charlotte|Seattle|Denver|Boston|El Paso|Detroit|Nashville|
Memphis|Portland|Oklahoma City|Las Vegas|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Atlanta|Omaha|Colorado Springs|Raleigh|Miami|Long Beach|Oakland|Minneapolis|Tulsa|Tampa|New Orleans|Cleveland|Honolulu|
Anaheim|Pittsburgh|St. Louis|St Louis|Cincinnati|Anchorage|Orlando|Newark|Buffalo|Salt Lake City|Birmingham|Rochester|Des Moines|Richmond|Baton Rouge|Boise|Little Rock|Santa Fe|Albany|Annapolis|Hartford|Providence|Camp David|Guantanamo Bay|Guantanamo|
Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Quebec City|Guadalajara|Monterrey|Tijuana|Ciudad Juarez|Acapulco|Cancun|Veracruz|
Sao Paulo|São Paulo|Rio de Janeiro|Salvador|Fortaleza|Belo Horizonte|Manaus|Recife|Porto Alegre|Curitiba|Medellin|Cali|Cartagena|Barranquilla|Guayaquil|Maracaibo|Valparaiso|Rosario|La Paz|Cusco|
Manchester|Liverpool|Leeds|Sheffield|Bristol|Glasgow|Edinburgh|Cardiff|Belfast|Newcastle|Nottingham|Leicester|Coventry|Oxford|Cambridge|Aberdeen|Southampton|Portsmouth|Brighton|Salisbury|Cork|Galway|Derry|Londonderry|
Marseille|Lyon|Toulouse|Nice|Nantes|Strasbourg|Bordeaux|Lille|Calais|Cannes|Versailles|Barcelona|Valencia|Seville|Bilbao|Malaga|Porto|Milan|Naples|Turin|Palermo|Genoa|Bologna|Florence|Venice|Verona|
Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Dusseldorf|Düsseldorf|Dortmund|Leipzig|Dresden|Hanover|Nuremberg|Bonn|Bremen|Geneva|Zurich|Zürich|Basel|Lausanne|Davos|Bern|Salzburg|Innsbruck|Antwerp|Ghent|Bruges|Rotterdam|The Hague|Utrecht|Maastricht|Schengen|
Gothenburg|Malmo|Malmö|Bergen|Aarhus|Turku|Krakow|Kraków|Gdansk|Gdańsk|Lodz|Wroclaw|Poznan|Lviv|Odesa|Odessa|Kharkov|Dnipro|Mariupol|Bakhmut|Zaporizhia|Sevastopol|Simferopol|Kursk|Belgorod|Chernobyl|Chornobyl|Bucha|Avdiivka|
Saint Petersburg|St. Petersburg|St Petersburg|Leningrad|Vladivostok|Novosibirsk|Yekaterinburg|Kazan|Sochi|Rostov-on-Don|Rostov|Volgograd|Grozny|Murmansk|Samara|Omsk|Thessaloniki|Split|Dubrovnik|Srebrenica|Mostar|Banja Luka|Novi Sad|Timisoara|Plovdiv|
Istanbul|Izmir|Antalya|Gaziantep|Diyarbakir|Tel Aviv|Haifa|Eilat|Beersheba|Ramallah|Hebron|Nablus|Jenin|Bethlehem|Gaza City|Rafah|Khan Younis|Khan Yunis|Aleppo|Homs|Idlib|Hama|Latakia|Raqqa|Deir el-Zour|Palmyra|Mosul|Basra|Kirkuk|Fallujah|Erbil|Irbil|Najaf|Karbala|Tikrit|
Isfahan|Mashhad|Shiraz|Tabriz|Natanz|Qom|Jeddah|Mecca|Medina|Dubai|Sharjah|Aden|Hodeidah|Sanaa|Sana'a|Marib|Taiz|Alexandria|Port Said|Suez|Sharm el-Sheikh|Benghazi|Misrata|Casablanca|Marrakesh|Marrakech|Oran|
Lagos|Kano|Ibadan|Port Harcourt|Maiduguri|Kumasi|Abidjan|Douala|Goma|Bukavu|Lubumbashi|Mombasa|Arusha|Dar es Salaam|Zanzibar|Entebbe|Bulawayo|Johannesburg|Durban|Port Elizabeth|Soweto|Cape Town|Bloemfontein|Timbuktu|Gao|Omdurman|El Fasher|Port Sudan|Mekelle|Hargeisa|
Mumbai|Bombay|Delhi|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Chennai|Madras|Kolkata|Calcutta|Pune|Jaipur|Lucknow|Srinagar|Amritsar|Varanasi|Karachi|Lahore|Rawalpindi|Faisalabad|Peshawar|Quetta|Kandahar|Herat|Mazar-i-Sharif|Jalalabad|Kunduz|Chittagong|
Shanghai|Guangzhou|Shenzhen|Tianjin|Wuhan|Chongqing|Chengdu|Nanjing|Hangzhou|Xi'an|Xian|Harbin|Dalian|Qingdao|Shenyang|Urumqi|Lhasa|Kunming|Kaohsiung|Taichung|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Fukuoka|Hiroshima|Nagasaki|Kobe|Sendai|Fukushima|
Busan|Pusan|Incheon|Daegu|Panmunjom|Kaesong|Wonsan|Sinuiju|Yongbyon|Punggye-ri|Ho Chi Minh City|Saigon|Da Nang|Haiphong|Hue|Phuket|Chiang Mai|Mandalay|Yangon|Rangoon|Surabaya|Bandung|Jakarta|Davao|Cebu|Marawi|Johor|Penang|
Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart|Gold Coast|Auckland|Christchurch|Dunedin|Almaty|Samarkand|Kiev|Bogota|Brasilia|Chisinau|Asuncion|Reykjavík|Lome|Yaounde|Nay Pyi Taw|Ulaanbaatar|Nursultan|Nur-Sultan|Pristina|Phnom-Penh
`;

/** A name's last word that makes it a place. */
export const PLACE_HEADS = `
Airport Avenue Bay Beach Boulevard Bridge Canal Canyon Cape Cemetery City County Creek Desert District Falls Forest Fort Gulf Harbor Harbour Heights
Hill Hills Island Islands Isle Isles Lake Lane Mountain Mountains Mount Oblast Ocean Park Pass Peak Peninsula Plateau Plaza Point Port Prefecture Province Raion
Garden Gardens Bowl Reef Region Ridge River Road Sea Square Station Strait Straits Street Township Tower Valley Village Volcano Canton Archipelago Basin Highway Reservoir Dam Cathedral Mosque Palace Stadium
`;

/** A name's first word that makes it a place. */
export const PLACE_STARTS = "Mount Mt Lake Cape Fort Port Isle Gulf River Rio Lago Sierra";
