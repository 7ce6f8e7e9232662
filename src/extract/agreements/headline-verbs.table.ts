/**
 * Verbs of agreements in the forms that headlines give them, by lemma: what two and more do ("A and B strike deal"), what
 * one does ("A strikes deal"), and what was done ("A struck deal"). From English grammars' regular forms; collected by hand.
 */
export const HEADLINE_VERBS_TABLE = `
sign signs signed
strike strikes struck
ink inks inked
seal seals sealed
reach reaches reached
agree agrees agreed
renew renews renewed
extend extends extended
ratify ratifies ratified
approve approves approved
reject rejects rejected
scrap scraps scrapped
quit quits
exit exits exited
clinch clinches clinched
conclude concludes concluded
finalize finalizes finalized
finalise finalises finalised
formalize formalizes formalized
formalise formalises formalised
initial initials initialed initialled
cement cements cemented
secure secures secured
forge forges forged
negotiate negotiates negotiated
suspend suspends suspended
cancel cancels cancelled canceled
end ends ended
break breaks broke
breach breaches breached
violate violates violated
honor honors honored
honour honours honoured
revive revives revived
upgrade upgrades upgraded
near nears neared
back backs backed
hail hails hailed
welcome welcomes welcomed
slam slams slammed
condemn condemns condemned
broker brokers brokered
mediate mediates mediated
unveil unveils unveiled
announce announces announced
join joins joined
leave leaves left
seek seeks sought
mull mulls mulled
discuss discusses discussed
draft drafts drafted
shelve shelves shelved
delay delays delayed
`;
