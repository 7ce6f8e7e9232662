/**
 * Nouns for persons that make up and fall out as persons: those whose first sense in WordNet (Princeton University, 3.1)
 * lies under "athlete", "relative" or "entertainer", less the ones that newspapers use of states and their envoys as well
 * ("partner", "forward", "interlocutor", "actor") and forms that no newspaper prints.
 */
export const PRIVATE_PERSONS_TABLE = `
acrobat aerialist athlete backstroker ballplayer basketeer batsman batter bowler breaststroker centerfielder
contortionist cornerback cricketer dribbler fielder fieldsman footballer fullback funambulist goalie goalkeeper
goaltender gymnast halfback hurdler ice-skater infielder linebacker lineman marathoner mountaineer netminder
outfielder pentathlete place-kicker placekicker quarterback roller-skater rollerblader second-stringer semipro
semiprofessional shortstop skateboarder skater skier sledder slugger southpaw speedskater sportsman sportswoman
sprinter striker swimmer switch-hitter tackler tailback vaulter weightlifter wicket-keeper wingback
ancestress aunt auntie aunty bride bridegroom brother brother-in-law cousin cousin-german dad daddy daughter
daughter-in-law father father-in-law godchild goddaughter godson gramps gran grandad grandaunt grandchild granddad
granddaddy granddaughter grandfather grandma grandmother grandnephew grandniece grandpa grandparent grandson
granduncle grannie granny great-aunt great-nephew great-niece great-uncle half-brother half-sister honeymooner
househusband housewife hubby husband in-law kinsman kinswoman missus mom momma mommy mother mother-in-law mummy nanna
nephew newlywed niece relative-in-law sibling sis sister sister-in-law son son-in-law spouse stepbrother stepchild
stepdaughter stepfather stepmother stepparent stepsister stepson uncle wife
accompanist accompanyist accordionist actress bagpiper balladeer ballerina bassist bassoonist busker caricaturist
carillonneur cellist choirboy chorister clarinetist clarinettist co-star comedian comedienne concertinist conjuror
cornetist crooner cymbalist dancer dancing-master danseur danseuse diva drummer entertainer flautist flutist gambist
guitarist harpsichordist hornist humourist ingenue instrumentalist jokester jongleur juggler keyboardist lutist
madrigalist magician mezzo-soprano minstrel musician oboist organist pantomimer pantomimist percussionist pianist
puppeteer rapper recitalist satirist saxist saxophonist showgirl singer songstress starlet striptease stripteaser
tenorist thespian timpanist tragedienne trombonist troubadour trumpeter tympanist vaudevillian ventriloquist vibist
vibraphonist violinist violist violoncellist vocalist xylophonist yodeller
`;

/** Sports, from the same place: the first senses under "sport" and "athletic game". */
export const SPORTS_TABLE = `
acrobatics aquatics archery athletics badminton baseball basketball bicycling bobsledding boxing bullfighting
cockfighting croquet cycling fly-fishing football funambulism golf gymnastics hockey judo lacrosse luging motorcycling
netball pony-trekking pugilism pushball quoits rollerblading rounders rowing rugby rugger sculling shovelboard
showjumping shuffleboard skateboarding skating skiing skinny-dip sledding snorkeling soccer sportfishing stickball
sumo surfboarding surfing swimming tennis tetherball tobogganing volleyball water-skiing
`;
