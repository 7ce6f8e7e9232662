/**
 * Capitalised words and last words of names that name no person, organization or place. Compiled by hand.
 */

/** Calendar, peoples' languages and faiths, and words that are capitalised without being names of ours. Lower case. */
export const OTHER_CAPITALISED = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
spring summer autumn winter christmas easter ramadan eid hanukkah thanksgiving halloween diwali nowruz passover yom kippur new year
islam islamic muslim muslims christian christians christianity catholic catholics catholicism protestant protestants jewish jew jews judaism hindu hindus hinduism buddhist buddhists buddhism sunni sunnis shia shiite shiites shi'ite sikh sikhs orthodox mormon evangelical god allah bible koran quran qur'an
arab arabs arabic african africans european europeans asian asians western westerner westerners eastern northern southern latino latinos latina hispanic hispanics kurd kurds kurdish pashtun pashtuns hutu tutsi roma uighur uighurs uyghur uyghurs tatar tatars chechen chechens scot scots scottish welsh english englishman persian
rohingya tibetan tibetans catalan catalans basque flemish cossack soviet soviets communist communists socialist socialists marxist nazi nazis fascist democrat democrats democratic republican republicans conservative conservatives liberal liberals labour tory tories green greens independent zionist
internet web english french german spanish latin mandarin hebrew dutch american americans texan californian new yorker bosnian serb croat croats cold war world war holocaust brexit covid coronavirus olympic olympics paralympic nobel pulitzer oscar oscars grammy emmy
article articles chapter section paragraph annex clause protocol treaty act bill law agreement accord accords pact charter constitution convention declaration resolution amendment plan deal memorandum doctrine statute communique communiqué
war wars revolution battle operation summit conference forum games cup championship championships league open festival prize award awards day week month year anniversary election elections referendum genocide massacre uprising crisis scandal attack attacks bombing bombings siege
mr mrs ms miss dr sir photo photos image images picture video related read more share comments comment advertisement subscribe editor's note update breaking exclusive watch listen analysis opinion
state states federal government parliament ministry minister president prime king queen prince army navy police court congress senate house
the a an of in on at to for from with by and or but if when who what where why how is are was were be been would can could should may might must do does did has have had not
he she it they we you his her its their our my your this that these those there here after before over under into about against between during while as than then so too very just more most all some any every each both other another such same own up down out off again says said
presidential federal medicare medicaid affordable super aides donors supporters voters lawmakers
yes no i ok oh hello hi thanks please dear
`;

/** Last words of names of events, works and instruments: "Korean War", "Paris Agreement", "World Cup". */
export const OTHER_HEADS = `
Accord Accords Act Agreement Agreements Amendment Anniversary Attack Attacks Award Awards Battle Bill Bombing Ceasefire Championship Championships Charter Code Conventions Telescope Experience Caucus Primary Primaries Poll Polls Debate Super Dream Podcast Communique Concert Convention Covenant Crisis Cup Day Deal Declaration Doctrine Election Elections
Era Exercise Exercises Expo Famine Festival Film Final Finals Games Genocide Holocaust Initiative Law Laws Lease Marathon Massacre Medal Memorandum Minutes Month Offensive Olympics Open Operation Order Orders Pact Paper Plan Policy Principles Prize Process Protocol Protocols Question Rebellion Referendum
Report Resolution Revolution Rule Rules Scandal Series Show Siege Spring Statute Strategy Summit Syndrome Talks Tour Tournament Treaty Trial Trials Uprising Virus War Wars Week Year Movie Song Album Book Missile Rocket Aircraft Tank
`;
