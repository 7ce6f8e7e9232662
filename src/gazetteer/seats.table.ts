/**
 * Buildings, residences and streets that stand for a government: name, code of the state, whether it is the seat of the
 * head of state or government ("G") or of another body ("B"). Compiled by hand from general knowledge.
 */
export const SEATS = `
Kremlin|RU
White House|US
Oval Office|US
Capitol Hill|US
Blue House|KR
Downing Street|GB
10 Downing Street|GB
No 10|GB
No. 10|GB
Whitehall|GB
Westminster|GB
Buckingham Palace|GB
Elysee|FR
Elysee Palace|FR
Élysée|FR
Élysée Palace|FR
Quai d'Orsay|FR
Zhongnanhai|CN
Kantei|JP
Bankova|UA
Quirinale|IT
Palazzo Chigi|IT
Moncloa|ES
Planalto|BR
Planalto Palace|BR
Casa Rosada|AR
Miraflores|VE
Malacañang|PH
Malacanang|PH
Foggy Bottom|US
South Block|IN
`;
